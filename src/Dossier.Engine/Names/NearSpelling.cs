namespace Dossier.Engine.Names;

/// <summary>Whether two words can be one name spelled in two ways: by a letter apart, where no ending or custom accounts for it.</summary>
internal static class NearSpelling
{
    /// <summary>
    /// One letter replaced, left out, put in, or two neighbours swapped, but not the first; of the last ones only a silent "e" or a letter written
    /// twice: "Clark" and "Clarke", for other endings make plurals, women's names and the people of a place.
    /// </summary>
    public static bool DifferByALetter(string a, string b)
    {
        if (a == b || a.Length == 0 || b.Length == 0 || Math.Abs(a.Length - b.Length) > 1 || !Same(a[0], b[0]))
            return false;
        int prefix = 0, suffix = 0, shorter = Math.Min(a.Length, b.Length);
        while (prefix < shorter && Same(a[prefix], b[prefix]))
            prefix++;
        while (suffix < shorter - prefix && Same(a[a.Length - 1 - suffix], b[b.Length - 1 - suffix]))
            suffix++;
        var (left, right) = (a.Length - prefix - suffix, b.Length - prefix - suffix);
        var (x, y) = (a[Math.Min(prefix, a.Length - 1)], b[Math.Min(prefix, b.Length - 1)]);
        if (!char.IsLetter(x) || !char.IsLetter(y) || IsForeign(x) || IsForeign(y))
            return false;
        if (left + right == 1)
            return IsSlip(left == 1 ? a : b, prefix, suffix);
        return suffix > 0 && ((left == 1 && right == 1) || (left == 2 && right == 2 && Same(x, b[prefix + 1]) && Same(a[prefix + 1], y)));
    }

    /// <summary>Whether a letter one spelling has more is no custom: "Mueller" writes the sound of "Müller", and "Lopes" is no plural.</summary>
    private static bool IsSlip(string longer, int letter, int behind)
    {
        var (more, before) = (char.ToLowerInvariant(longer[letter]), char.ToLowerInvariant(longer[letter - 1]));
        if (behind == 0)
            return more == 'e' || (more == before && more != 's');
        return more != 'e' || before is not ('a' or 'o' or 'u');
    }

    /// <summary>A key of a name without what "Mueller" writes for the sound of "Müller": equal for both.</summary>
    public static string Folded(string key)
    {
        var folded = new System.Text.StringBuilder(key.Length);
        for (var i = 0; i < key.Length; i++)
            if (key[i] != 'e' || i == 0 || key[i - 1] is not ('a' or 'o' or 'u'))
                folded.Append(key[i]);
        return folded.ToString();
    }

    /// <summary>A letter that other publishers write with the letters they have.</summary>
    private static bool IsForeign(char letter) => letter > '\u007F';

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
