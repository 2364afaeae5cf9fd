using Dossier.Generated;

namespace Dossier.Generator.Emission;

/// <summary>Gives things that would have the same name different ones, whatever order they come in.</summary>
internal static class UniqueNames
{
    /// <summary>Members that every class inherits; a member of the same name would hide one (CS0108) or be none (CS0542).</summary>
    private static readonly string[] Inherited =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>A name for each identity. The ordinally first identity of a name keeps it, the others append a short hash of theirs.</summary>
    /// <param name="wanted">The name each identity would like. An identity comes once.</param>
    /// <param name="taken">Names that nothing may have.</param>
    public static Dictionary<string, string> Resolve(IEnumerable<(string Identity, string Name)> wanted, params string[] taken)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var used = new HashSet<string>(taken.Concat(Inherited), StringComparer.Ordinal);
        var later = new List<(string Identity, string Name)>();
        foreach (var item in wanted.OrderBy(w => w.Identity, StringComparer.Ordinal))
        {
            if (used.Add(item.Name))
                names.Add(item.Identity, item.Name);
            else
                later.Add(item);
        }
        foreach (var (identity, name) in later)
        {
            var digits = 4;
            var unique = name + "_" + StableHash.Hex(identity, digits);
            for (var turn = 0; !used.Add(unique); turn++)
                unique = digits < 8
                    ? name + "_" + StableHash.Hex(identity, ++digits)
                    : name + "_" + StableHash.Hex(identity + turn.ToString(System.Globalization.CultureInfo.InvariantCulture), 8);
            names.Add(identity, unique);
        }
        return names;
    }
}
