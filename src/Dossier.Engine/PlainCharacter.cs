namespace Dossier.Engine;

using System.Globalization;
using System.Text;

/// <summary>
/// Characters that do nothing but show: no control, formatting, line-ending or unpaired surrogate character. Formatting characters do more: U+202E turns a line round.
/// The one rule for whatever is shown of an article or a file's name: messages, generated comments, rulings, text and JSON.
/// </summary>
public static class PlainCharacter
{
    /// <summary>Whether the character at a place, or the pair it is half of, only shows.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public static bool Is(string text, int i)
    {
        var c = text[i];
        if (c is >= ' ' and < '\u007F')
            return true;
        if (char.IsSurrogate(c))
            return char.IsHighSurrogate(c)
                ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) && CharUnicodeInfo.GetUnicodeCategory(text, i) != UnicodeCategory.Format
                : i > 0 && char.IsHighSurrogate(text[i - 1]) && CharUnicodeInfo.GetUnicodeCategory(text, i - 1) != UnicodeCategory.Format;
        return char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
    }

    /// <summary>Whether the character only shows and is seen for what it is: blanks but the plain one look like it and are not.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public static bool IsVisible(string text, int i) =>
        Is(text, i) && (text[i] == ' ' || char.GetUnicodeCategory(text[i]) != UnicodeCategory.SpaceSeparator);

    /// <summary>The text on one line: what does not only show is written as <c>\n</c>, <c>\r</c>, <c>\t</c> or <c>\uXXXX</c>. The same object when there is none.</summary>
    public static string Escape(string text)
    {
        var first = 0;
        while (first < text.Length && Is(text, first))
            first++;
        if (first == text.Length)
            return text;
        var escaped = new StringBuilder(text, 0, first, text.Length + 16);
        for (var i = first; i < text.Length; i++)
        {
            if (Is(text, i))
                escaped.Append(text[i]);
            else if (text[i] is '\n' or '\r' or '\t')
                escaped.Append('\\').Append(text[i] switch { '\n' => 'n', '\r' => 'r', _ => 't' });
            else
                AppendNumber(escaped, text[i]);
        }
        return escaped.ToString();
    }

    /// <summary>Writes a character as <c>\uXXXX</c>, as C#, JSON and rulings files have it.</summary>
    public static StringBuilder AppendNumber(StringBuilder text, char c) => text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
}
