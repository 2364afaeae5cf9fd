namespace Dossier.Engine.Documents;

using Dossier.Engine.Language;

/// <summary>Reads a publisher's name from a copyright line or an author note.</summary>
internal static class Publishers
{
    private static readonly int Copyright = Vocabulary.Instance.Find("copyright");
    private static readonly int By = Vocabulary.Instance.Find("by");
    private static readonly int All = Vocabulary.Instance.Find("all");

    // "writes articles for", "is a senior staff writer at": the name stands close behind the trade.
    private const int LongestTrade = 6;

    /// <summary>The name behind "© 2018" or "Copyright 2018 by", or null.</summary>
    public static string? FromCopyright(Page page, BlockDraft draft)
    {
        var limit = Math.Min(draft.End, draft.First + 8);
        for (var i = draft.First; i < limit; i++)
        {
            if (!page.Is(i, '\u00A9') && page.Tokens[i].Word != Copyright)
                continue;
            i++;
            while (i < draft.End && (page.Tokens[i].Kind != TokenKind.Word || page.Tokens[i].Word == By || page.Tokens[i].Word == Copyright || page.Tokens[i].Word == 0 && page.Tokens[i].Length == 1))
                i++;
            var end = i;
            while (end < draft.End && end < i + 6 && page.Tokens[end].Kind == TokenKind.Word && page.Tokens[end].Word != All && page.Tokens[end].IsCapitalized)
                end++;
            return end > i ? page.Slice(page.Span(i, end)) : null;
        }
        return null;
    }

    /// <summary>The name behind a trade, "writes articles for", or before "editorial team", or null.</summary>
    public static string? FromNote(Page page, BlockDraft draft)
    {
        for (var i = draft.First; i < draft.End && i < draft.First + 200; i++)
        {
            if (DocumentWords.Is(page.Tokens[i], DocumentWord.Staff) && i + 1 < draft.End && !page.Tokens[i].IsCapitalized)
            {
                var first = i;
                while (first > draft.First && page.Tokens[first - 1].IsCapitalized && first > i - 5)
                    first--;
                if (first < i)
                    return page.Slice(page.Span(first, i));
            }
            if (!DocumentWords.Is(page.Tokens[i], DocumentWord.Trade))
                continue;
            for (var j = i + 1; j < draft.End && j <= i + LongestTrade && page.Tokens[j].Kind == TokenKind.Word; j++)
            {
                if (!DocumentWords.Is(page.Tokens[j], DocumentWord.Link))
                    continue;
                var start = j + 1;
                if (start < draft.End && !page.Tokens[start].IsCapitalized && DocumentWords.Is(page.Tokens[start], DocumentWord.Joiner))
                    start++;
                var end = Bylines.NameEnd(page, start, draft.End);
                if (end > start)
                    return page.Slice(page.Span(start, end));
            }
        }
        return null;
    }
}
