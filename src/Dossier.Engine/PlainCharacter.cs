namespace Dossier.Engine;

using System.Globalization;

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
}
