using Dossier.Generated;
using Dossier.Generator.Model;

namespace Dossier.Generator.Emission;

/// <summary>Names the properties of a collection's entries after their slugs.</summary>
internal static class EntryNames
{
    /// <summary>A name for each path. A name that the record has itself, or that two slugs make, gets the record's name behind it, or a hash of the slug.</summary>
    public static Dictionary<string, string> Resolve(CollectionModel collection, IReadOnlyList<EntryModel> entries)
    {
        var taken = new HashSet<string>(collection.Taken, StringComparer.Ordinal);
        var wanted = entries.Select(e => (e.Path, Name: Base(e.Slug, collection.Name))).ToList();
        // A name that two slugs make belongs to neither, or a new file could take over what code was written against.
        var contested = new HashSet<string>(wanted.GroupBy(w => w.Name, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key), StringComparer.Ordinal);
        return UniqueNames.Resolve(
            wanted.Select(w => (w.Path, contested.Contains(w.Name) ? w.Name + "_" + StableHash.Hex(w.Path, 4) : taken.Contains(w.Name) ? w.Name + collection.Name : w.Name)),
            [.. taken]);
    }

    private static string Base(string slug, string collection) => Identifier.Pascal(slug) is { Length: > 0 } name ? name : collection;
}
