namespace Dossier.Engine.Documents.Markdown;

/// <summary>Where a block of HTML begins and ends (CommonMark 4.6).</summary>
internal static class HtmlBlocks
{
    private static readonly string[] Verbatim = ["pre", "script", "style", "textarea"];

    // CommonMark's own list, of kind 6.
    private static readonly HashSet<string> Blocks = new(
        ("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 "
        + "head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of the block that begins with the "&lt;" at a place, 1 to 7, or 0.</summary>
    public static int Begin(string text, int at, int end, bool interrupts)
    {
        var i = at + 1;
        if (i >= end)
            return 0;
        if (text[i] == '!')
            return Has(text, i, end, "!--") ? 2 : Has(text, i, end, "![CDATA[") ? 5 : i + 1 < end && HtmlSyntax.IsLetter(text[i + 1]) ? 4 : 0;
        if (text[i] == '?')
            return 3;
        var isEnd = text[i] == '/';
        var name = isEnd ? i + 1 : i;
        var nameEnd = HtmlSyntax.NameEnd(text, name, end);
        if (nameEnd > name && nameEnd - name <= 10)
        {
            var spelled = text.Substring(name, nameEnd - name);
            var isFree = nameEnd == end || text[nameEnd] is ' ' or '\t' or '>';
            if (!isEnd && isFree && Array.Exists(Verbatim, v => v.Equals(spelled, StringComparison.OrdinalIgnoreCase)))
                return 1;
            if (Blocks.Contains(spelled) && (isFree || (text[nameEnd] == '/' && nameEnd + 1 < end && text[nameEnd + 1] == '>')))
                return 6;
        }
        if (interrupts || HtmlSyntax.TagEnd(text, at, end) is not (> 0 and var tagEnd))
            return 0;
        while (tagEnd < end && text[tagEnd] is ' ' or '\t')
            tagEnd++;
        return tagEnd == end ? 7 : 0;
    }

    /// <summary>Whether a line has what ends a block of kind 1 to 5.</summary>
    public static bool Ends(string text, int start, int end, int kind)
    {
        switch (kind)
        {
            case 1:
                for (var i = start; (i = text.IndexOf("</", i, end - i, StringComparison.Ordinal)) >= 0; i += 2)
                    foreach (var name in Verbatim)
                        if (Has(text, i + 2, end, name) && Has(text, i + 2 + name.Length, end, ">"))
                            return true;
                return false;
            case 2:
                return text.IndexOf("-->", start, end - start, StringComparison.Ordinal) >= 0;
            case 3:
                return text.IndexOf("?>", start, end - start, StringComparison.Ordinal) >= 0;
            case 4:
                return text.IndexOf('>', start, end - start) >= 0;
            default:
                return text.IndexOf("]]>", start, end - start, StringComparison.Ordinal) >= 0;
        }
    }

    private static bool Has(string text, int at, int end, string what) =>
        at + what.Length <= end && string.Compare(text, at, what, 0, what.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
