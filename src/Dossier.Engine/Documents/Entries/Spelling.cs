namespace Dossier.Engine.Documents.Entries;

using Dossier.Engine.Rulings;

/// <summary>Keys and names as they are compared, and what somebody may have meant.</summary>
internal static class Spelling
{
    /// <summary>Letters and digits in small letters: <c>pubDate</c>, <c>pub-date</c>, <c>pub_date</c> and <c>PubDate</c> are one.</summary>
    public static string Fold(string name)
    {
        var letters = new char[name.Length];
        var length = 0;
        foreach (var c in name)
            if (char.IsLetterOrDigit(c))
                letters[length++] = char.ToLowerInvariant(c);
        return new string(letters, 0, length);
    }

    /// <summary>The name that was meant, or null: one letter of four may be wrong, and no other name may be as near.</summary>
    public static string? Nearest(string written, IEnumerable<string> names)
    {
        const int Longest = 60;
        var folded = Fold(written);
        var most = Math.Max(1, folded.Length / 4);
        if (folded.Length is < 2 or > Longest)
            return null;
        string? nearest = null;
        var least = most + 1;
        var isTied = false;
        foreach (var name in names)
        {
            var other = Fold(name);
            if (Math.Abs(other.Length - folded.Length) > most)
                continue;
            var distance = Swapped(folded, other) ? 1 : NearestKey.Distance(folded, other);
            if (distance < least)
                (nearest, least, isTied) = (name, distance, false);
            else
                isTied |= distance == least && other != Fold(nearest ?? "");
        }
        return isTied ? null : nearest;
    }

    /// <summary>Whether two letters beside each other changed places.</summary>
    private static bool Swapped(string a, string b)
    {
        if (a.Length != b.Length)
            return false;
        var i = 0;
        while (i < a.Length && a[i] == b[i])
            i++;
        return i + 1 < a.Length && a[i] == b[i + 1] && a[i + 1] == b[i] && string.CompareOrdinal(a, i + 2, b, i + 2, a.Length) == 0;
    }
}
