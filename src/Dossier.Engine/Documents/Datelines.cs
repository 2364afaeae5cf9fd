namespace Dossier.Engine.Documents;

using Dossier.Engine.Language;

/// <summary>Reads the dateline that opens a paragraph: "ADEN, Yemen (AP) —", "LONDON, Jan. 5 (Reuters) –", "PARIS --", "Aldwater, 16 May 2025 -", "16 May 2025 -".</summary>
internal static class Datelines
{
    private const int Longest = 24;

    /// <summary>Reads a dateline; <paramref name="place"/> is the place's last token, excluded, the first where it has only a date, <paramref name="end"/> the end of the dash.</summary>
    /// <param name="page">The page.</param>
    /// <param name="draft">The paragraph.</param>
    /// <param name="place">The end of the place.</param>
    /// <param name="end">The end of the dateline.</param>
    /// <param name="isDated">Whether nothing but its date shows that it is one: in a list of days each line looks so.</param>
    public static bool Find(Page page, BlockDraft draft, out int place, out int end, out bool isDated)
    {
        isDated = false;
        place = end = draft.First;
        var limit = Math.Min(draft.End, draft.First + Longest);
        var i = draft.First;
        while (i < limit && IsPlaceWord(page, i, draft.First))
            i++;
        place = i;
        var agency = false;
        var bracket = false;
        var spelled = i > draft.First && page.Tokens[draft.First].IsAllCaps && page.Tokens[draft.First].Length > 2;
        bool hasDay = false, hasMonth = false, hasYear = false;
        for (; i < limit; i++)
        {
            var token = page.Tokens[i];
            if (page.Is(i, '('))
                bracket = agency = true;
            else if (page.Is(i, ')'))
                bracket = false;
            else if (!bracket && IsDash(page, i, out end))
            {
                isDated = !agency && !spelled;
                return (!isDated || (hasDay && hasMonth && hasYear && draft is { Form: BlockForm.Text, HeadingLevel: 0, HasBullet: false })) && end < draft.End && Opens(page, end);
            }
            else if (!(token.Kind == TokenKind.Number || page.Symbol(i) is ',' or '.' or '/' or '&' or '-' || token.IsCapitalized || (bracket && token.Kind == TokenKind.Word)))
                return false;
            else if (DocumentWords.Is(token, DocumentWord.Month))
                hasMonth = true;
            else if (token.Kind == TokenKind.Number)
                (hasDay, hasYear) = (hasDay || token.Length <= 2, hasYear || token.Length == 4);
            else if (!bracket && !agency && token.Kind == TokenKind.Word && !DocumentWords.Is(token, DocumentWord.Weekday))
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
