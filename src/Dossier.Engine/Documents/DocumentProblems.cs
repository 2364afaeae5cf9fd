namespace Dossier.Engine.Documents;

using System.Globalization;

/// <summary>What is wrong with a text before anything is read from it.</summary>
public static class DocumentProblems
{
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
