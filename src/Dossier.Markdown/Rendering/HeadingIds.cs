using System.Text;

namespace Dossier.Rendering;

/// <summary>Ids of headings, as GitHub makes them and as the check of links knows them: small letters and digits, hyphens for spaces; the second heading of one name is name-1.</summary>
internal sealed class HeadingIds
{
    private readonly Dictionary<string, int> _used = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The id of the next heading of these words; empty when they have no letter and no digit.</summary>
    public string Next(string words) => Unique(NameOf(words));

    /// <summary>An id that stands in the file, or the next free one behind it.</summary>
    public string Unique(string name)
    {
        if (name.Length == 0)
            return name;
        var id = name;
        _used.TryGetValue(name, out var count);
        while (_used.ContainsKey(id))
            id = name + "-" + (++count).ToString(System.Globalization.CultureInfo.InvariantCulture);
        _used[name] = count;
        _used[id] = id == name ? count : 0;
        return id;
    }

    /// <summary>The name of a heading.</summary>
    public static string NameOf(string words)
    {
        var name = new StringBuilder(words.Length);
        var hasLetter = false;
        foreach (var c in words)
            if (char.IsLetterOrDigit(c) || c is '-' or '_')
            {
                name.Append(char.ToLowerInvariant(c));
                hasLetter |= c is not ('-' or '_');
            }
            else if (c == ' ')
                name.Append('-');
        return hasLetter ? name.ToString() : "";
    }
}
