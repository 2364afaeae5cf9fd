namespace Dossier.Engine.Tables;

using System.Text;

/// <summary>
/// Texts in a form that databases sort as the engine does. They compare bytes of UTF-8, the engine units of UTF-16, and of these surrogates stand before U+E000 and not behind U+FFFF. So surrogates, be they in pairs or not, take the places from U+E000 on,
/// and what stood there those from U+10000 on. Almost every text is its own form.
/// </summary>
internal static class SortKey
{
    private const char FirstSurrogate = '\uD800', FirstBehind = '\uE000';
    private const int FirstOfSupplement = 0x10000;

    public static string Of(string text)
    {
        var at = 0;
        while (at < text.Length && text[at] < FirstSurrogate)
            at++;
        if (at == text.Length)
            return text;
        var key = new StringBuilder(text, 0, at, text.Length + 4);
        for (; at < text.Length; at++)
            if (text[at] < FirstSurrogate)
                key.Append(text[at]);
            else if (text[at] < FirstBehind)
                key.Append((char)(FirstBehind + text[at] - FirstSurrogate));
            else
                key.Append(char.ConvertFromUtf32(FirstOfSupplement + text[at] - FirstBehind));
        return key.ToString();
    }
}
