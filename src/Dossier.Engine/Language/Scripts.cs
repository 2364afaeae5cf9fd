namespace Dossier.Engine.Language;

/// <summary>The languages that a script tells by itself. Ranges are the blocks of Unicode 15.</summary>
internal static class Scripts
{
    /// <summary>Stands for a script that many languages have.</summary>
    public const string Cyrillic = "Cyrl";

    private static readonly (char First, char Last, string Tag)[] Blocks =
    [
        ('\u0370', '\u03FF', "el"), ('\u0400', '\u052F', Cyrillic), ('\u0530', '\u058F', "hy"), ('\u0590', '\u05FF', "he"), ('\u0600', '\u06FF', "ar"), ('\u0900', '\u097F', "hi"),
        ('\u0980', '\u09FF', "bn"), ('\u0B80', '\u0BFF', "ta"), ('\u0E00', '\u0E7F', "th"), ('\u10A0', '\u10FF', "ka"), ('\u3040', '\u30FF', "ja"), ('\u3400', '\u9FFF', "zh"), ('\uAC00', '\uD7AF', "ko"),
    ];

    // Japanese has more Han than kana, and Chinese no kana.
    private const string Japanese = "ja", Chinese = "zh";

    /// <summary>The tag of the script that most of a text's letters are of, "und" for one that is not listed, or null when that is Latin or no other has the majority.</summary>
    public static string? Of(string text, int fewest)
    {
        var counts = new int[Blocks.Length];
        int letters = 0, others = 0;
        foreach (var c in text)
        {
            if (c < '\u0370')
            {
                letters += char.IsLetter(c) ? 1 : 0;
                continue;
            }
            if (!char.IsLetter(c))
                continue;
            letters++;
            if (IsLatin(c))
                continue;
            others++;
            for (var b = 0; b < Blocks.Length; b++)
                if (c >= Blocks[b].First && c <= Blocks[b].Last)
                {
                    counts[b]++;
                    break;
                }
        }
        if (others < fewest || others * 2 <= letters)
            return null;
        var best = 0;
        for (var b = 1; b < counts.Length; b++)
            if (counts[b] > counts[best])
                best = b;
        if (counts[best] * 2 <= others)
            return LanguageGuess.Undetermined;
        const int KanaInTwenty = 1;
        return Blocks[best].Tag == Chinese && counts[Array.FindIndex(Blocks, b => b.Tag == Japanese)] * 20 >= others * KanaInTwenty ? Japanese : Blocks[best].Tag;
    }

    // Letters with marks, such as those of Vietnamese, old and phonetic ones, and wide ones among Chinese.
    private static bool IsLatin(char c) =>
        c is >= '\u1D00' and <= '\u1D7F' or >= '\u1E00' and <= '\u1EFF' or >= '\u2C60' and <= '\u2C7F' or >= '\uA720' and <= '\uA7FF' or >= '\uAB30' and <= '\uAB6F' or >= '\uFB00' and <= '\uFB06' or >= '\uFF21' and <= '\uFF5A';
}
