namespace Dossier.Engine;

using System.Globalization;
using System.Text;

/// <summary>Characters that do nothing but show: no control, formatting, line-ending or unpaired surrogate character. Formatting characters do more: U+202E turns a line round.</summary>
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

    /// <summary>The text on one line, with every character that does more than show as <c>\n</c>, <c>\t</c> or <c>\uXXXX</c>.</summary>
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
            else
                escaped.Append(text[i] switch
                {
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    var c => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
                });
        }
        return escaped.ToString();
    }
}
