namespace Dossier.Engine.Documents;

using System.Globalization;

/// <summary>What is wrong with a text before anything is read from it.</summary>
public static class DocumentProblems
{
    // A few characters lost in an old conversion leave an article readable; more, and it never was text.
    private const int MostLostInHundred = 2;

    /// <summary>Whether the text is worth reading: no NUL, and hardly a character that could not be decoded.</summary>
    public static bool IsReadable(string text)
    {
        var lost = 0;
        foreach (var c in text)
        {
            if (c == '\0')
                return false;
            if (c == '\uFFFD')
                lost++;
        }
        return lost * 100L <= text.Length * (long)MostLostInHundred;
    }

    /// <summary>
    /// The problem of a text that somebody else decoded, or null. A decoder that cannot read a file leaves U+FFFD where it failed, and bytes that are no text leave NUL.
    /// </summary>
    public static Problem? Check(string text)
    {
        var hasWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\uFFFD' or '\0')
                return new Problem(
                    Rules.Unreadable, Rules.Unreadable.Level, new TextSpan(i, 1),
                    "The file has " + (c == '\0' ? "a NUL character" : "a character that could not be decoded (U+FFFD)")
                    + " at character " + i.ToString(CultureInfo.InvariantCulture) + "; save it as UTF-8");
            hasWord |= !hasWord && char.IsLetterOrDigit(c);
        }
        return hasWord ? null : new Problem(Rules.Empty, Rules.Empty.Level, default, "The file holds no words; remove it or fill it");
    }
}
