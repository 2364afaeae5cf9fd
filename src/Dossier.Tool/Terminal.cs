using System.Globalization;
using System.Text;

namespace Dossier.Tool;

/// <summary>Text on its way to a terminal. What comes from an article or a file's name must never steer it.</summary>
internal static class Terminal
{
    /// <summary>The text on one line, with every control, formatting and unpaired surrogate character as <c>\n</c>, <c>\t</c> or <c>\uXXXX</c>.</summary>
    public static string Escape(string text)
    {
        var first = 0;
        while (first < text.Length && IsPlain(text, first))
            first++;
        if (first == text.Length)
            return text;
        var escaped = new StringBuilder(text, 0, first, text.Length + 16);
        for (var i = first; i < text.Length; i++)
        {
            if (IsPlain(text, i))
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

    /// <summary>Whether the character does nothing to a terminal but show. Formatting characters do: U+202E turns the line round.</summary>
    private static bool IsPlain(string text, int i)
    {
        var c = text[i];
        if (c is >= ' ' and < '\u007F')
            return true;
        if (char.IsSurrogate(c))
            return char.IsHighSurrogate(c)
                ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) && CharUnicodeInfo.GetUnicodeCategory(text, i) != UnicodeCategory.Format
                : i > 0 && char.IsHighSurrogate(text[i - 1]) && CharUnicodeInfo.GetUnicodeCategory(text, i - 1) != UnicodeCategory.Format;
        return char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
    }
}
