namespace Dossier.Engine.Documents;

using Dossier.Engine.Language;

/// <summary>Finds what a line says its value is of: "Port" of "**Port:** 8080" and, in a list, of "Port — 8080".</summary>
internal static class ValueLabels
{
    // A longer stretch before a colon is a sentence.
    private const int MostWords = 6;
    private const int MostTokens = 16;

    /// <summary>The label of a block, or an empty span.</summary>
    public static TextSpan Find(Page page, BlockDraft draft)
    {
        if (draft.HeadingLevel > 0 || draft.Form == BlockForm.Row || page.Tokens[draft.First].Kind == TokenKind.Symbol || DocumentWords.Is(page.Tokens[draft.First], DocumentWord.Pronoun))
            return default;
        var words = 0;
        for (var i = draft.First; i < draft.End - 1 && i < draft.First + MostTokens && words <= MostWords; i++)
            switch (page.Symbol(i))
            {
                case ':' when page.Tokens[i + 1].SpaceBefore:
                    return page.Symbol(i + 1) is '"' or '\u201C' ? default : page.Span(draft.First, i);
                case '\u2014' or '\u2013' or '-' when page.Tokens[i].SpaceBefore && page.Tokens[i + 1].SpaceBefore:
                    return draft.Form == BlockForm.Item && !HasDash(page, i + 1, draft.End) ? page.Span(draft.First, i) : default;
                case '.' or '!' or '?' or ';' when page.Tokens[i + 1].SpaceBefore:
                    return default;
                case '\0':
                    words++;
                    break;
            }
        return default;
    }

    /// <summary>"Films: 84", "Fee: £50": a line that tells a number, and no title.</summary>
    public static bool IsOfNumber(Page page, BlockDraft draft)
    {
        if (Find(page, draft) is not { Length: > 0 } label)
            return false;
        for (var i = draft.First; i < draft.End; i++)
            if (page.Tokens[i].Start > label.End && page.Tokens[i].Kind != TokenKind.Symbol)
                return page.Tokens[i].Kind == TokenKind.Number;
        return false;
    }

    /// <summary>Two dashes set words apart in a sentence.</summary>
    private static bool HasDash(Page page, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (page.Symbol(i) is '\u2014' or '\u2013' && page.Tokens[i].SpaceBefore)
                return true;
        return false;
    }
}
