namespace Dossier.Engine.Documents;

using Dossier.Engine.Language;

/// <summary>Reads the dateline that opens a paragraph: "ADEN, Yemen (AP) —", "LONDON, Jan. 5 (Reuters) –", "PARIS --".</summary>
internal static class Datelines
{
    private const int Longest = 24;

    /// <summary>Reads a dateline; <paramref name="place"/> is the place's last token, excluded, <paramref name="end"/> the end of the dash.</summary>
    public static bool Find(Page page, BlockDraft draft, out int place, out int end)
    {
        place = end = draft.First;
        var limit = Math.Min(draft.End, draft.First + Longest);
        var i = draft.First;
        while (i < limit && IsPlaceWord(page, i, draft.First))
            i++;
        if (i == draft.First)
            return false;
        place = i;
        var agency = false;
        var bracket = false;
        var spelled = page.Tokens[draft.First].IsAllCaps && page.Tokens[draft.First].Length > 2;
        for (; i < limit; i++)
        {
            var token = page.Tokens[i];
            if (page.Is(i, '('))
                bracket = agency = true;
            else if (page.Is(i, ')'))
                bracket = false;
            else if (!bracket && IsDash(page, i, out end))
                return (agency || spelled) && end < draft.End && Opens(page, end);
            else if (!(token.Kind == TokenKind.Number || page.Symbol(i) is ',' or '.' or '/' or '&' or '-' || token.IsCapitalized || (bracket && token.Kind == TokenKind.Word)))
                return false;
            else if (!bracket && !agency && token.Kind == TokenKind.Word && !DocumentWords.Is(token, DocumentWord.Month) && !DocumentWords.Is(token, DocumentWord.Weekday))
                place = i + 1;
        }
        return false;
    }

    private static bool IsPlaceWord(Page page, int i, int first)
    {
        var token = page.Tokens[i];
        return token.Kind == TokenKind.Word && token.IsCapitalized && !DocumentWords.Is(token, DocumentWord.Month) && !DocumentWords.Is(token, DocumentWord.Weekday)
            && (i == first || !token.LineBefore);
    }

    /// <summary>A dash with a space on either side, or two hyphens.</summary>
    private static bool IsDash(Page page, int i, out int end)
    {
        end = i + 1;
        if (page.Symbol(i) is '\u2014' or '\u2013' or '\u2015')
            return true;
        if (page.Symbol(i) != '-')
            return false;
        if (end < page.Tokens.Length && page.Is(end, '-'))
        {
            end++;
            return true;
        }
        return page.Tokens[i].SpaceBefore && end < page.Tokens.Length && page.Tokens[end].SpaceBefore;
    }

    /// <summary>What follows a dateline opens a sentence; "NASA — the agency — said" is none.</summary>
    private static bool Opens(Page page, int i) =>
        page.Tokens[i].IsCapitalized || page.Tokens[i].Kind == TokenKind.Number || page.Symbol(i) is '"' or '\u201C' or '\u2018' or '\'' or '\u00AB' or '$';
}
