namespace Dossier.Engine.Places;

/// <summary>The letters of place names as the gazetteer has them: ASCII, lower case, without accents.</summary>
internal static class PlaceLetters
{
    /// <summary>No word of a place's name is longer.</summary>
    public const int LongestWord = 24;

    // The base letters of U+00C0 to U+017F. A table, for string normalisation depends on how the process was started (invariant globalization).
    private const string Bases =
        "aaaaaaaceeeeiiiidnooooo?ouuuuyts" +
        "aaaaaaaceeeeiiiidnooooo?ouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" +
        "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>Writes a word's letters; none when the word cannot be a place's.</summary>
    /// <returns>How many were written; 0 for a word that is too long or has letters of other scripts.</returns>
    public static int Fold(string text, int start, int length, byte[] letters)
    {
        var count = 0;
        for (var i = start; i < start + length; i++)
        {
            var c = Fold(text[i]);
            if (c == '\0')
                continue;
            if (c >= '\u0080' || count == LongestWord)
                return 0;
            letters[count++] = (byte)c;
        }
        return count;
    }

    /// <summary>One letter: nothing (U+0000) for an accent that stands by itself, itself when it has no ASCII form.</summary>
    private static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        <= ' ' => '\u0080',
        < '\u0080' => c,
        '\u2019' or '\u02BC' or '\u2018' or '\u02BB' => '\'',
        >= '\u00C0' and < '\u0180' => Bases[c - '\u00C0'],
        >= '\u0300' and < '\u0370' => '\0',
        '\u0218' or '\u0219' => 's',
        '\u021A' or '\u021B' => 't',
        _ => c,
    };
}
