namespace Dossier.Engine.Documents;

using Dossier.Engine.Language;

/// <summary>Finds the words of a short block that say when the article was published or changed.</summary>
internal static class PublicationDates
{
    // A date line is short: "PUBLISHED: 16:05 GMT, 9 June 2013 | UPDATED: 06:55 GMT, 10 June 2013" has 24 tokens.
    private const int LongestLine = 48;

    /// <summary>Whether a block is a date line: a date, or a cue and a time ("Updated 4:08 p.m."), and at most a few names.</summary>
    public static bool IsDateLine(Page page, BlockDraft draft)
    {
        if (draft.End - draft.First > LongestLine)
            return false;
        if (!Find(page, draft.First, draft.End, out var published, out var modified) && !(IsCue(page.Tokens[draft.First]) && IsClockTime(page, draft)))
            return false;
        var names = 0;
        var separated = false;
        for (var i = draft.First; i < draft.End; i++)
            // "17 March 2019 | Sports desk": a rule between the parts, which no sentence has.
            separated |= page.Symbol(i) is '|' or '\u00B7' or '\u2022';
        for (var i = draft.First; i < draft.End; i++)
        {
            var token = page.Tokens[i];
            if (token.Kind != TokenKind.Word || IsDateWord(page, i) || DocumentWords.Is(token, DocumentWord.DateFiller) || IsCue(token)
                // "Received 30 Aug 2016; accepted 12 Oct 2016; published 3 Nov 2016".
                || DocumentWords.Is(token, DocumentWord.OtherDay)
                || published.Contains(page.Span(i, i + 1)) || modified.Contains(page.Span(i, i + 1)))
                continue;
            if ((!token.IsCapitalized && !separated) || ++names > 5)
                return false;
        }
        return true;
    }

    /// <summary>The words that say when the article was published and changed, in a run of tokens; empty spans where they do not.</summary>
    public static bool Find(Page page, int first, int end, out TextSpan published, out TextSpan modified)
    {
        published = modified = default;
        var cue = Cue.None;
        var isTold = false;
        var isSpent = false;
        end = Math.Min(end, first + LongestLine);
        for (var i = first; i < end; i++)
        {
            var token = page.Tokens[i];
            if (token.LineBefore && isSpent)
                cue = Cue.None;
            if (DocumentWords.Is(token, DocumentWord.Modified))
                cue = Cue.Modified;
            else if (DocumentWords.Is(token, DocumentWord.OtherDay))
                cue = Cue.Other;
            else if (DocumentWords.Is(token, DocumentWord.Published) && !DocumentWords.Is(token, DocumentWord.DateFiller))
                cue = Cue.Published;
            if (!IsDateWord(page, i))
                continue;
            var groupEnd = i + 1;
            for (var j = i + 1; j < end && (IsDateWord(page, j) || IsBetween(page, j)); j++)
                if (IsDateWord(page, j))
                    groupEnd = j + 1;
            if (HasDate(page, i, groupEnd))
            {
                isSpent = true;
                if (cue == Cue.Modified && modified.Length == 0)
                    modified = page.Span(i, groupEnd);
                // What is said to be the day of publication goes before a day with no word beside it.
                else if (cue is Cue.None or Cue.Published && (published.Length == 0 || (cue == Cue.Published && !isTold)))
                {
                    published = page.Span(i, groupEnd);
                    isTold = cue == Cue.Published;
                }
            }
            i = groupEnd - 1;
        }
        return published.Length + modified.Length > 0;
    }

    /// <summary>Whether a line begins with a word that gives its date to something else: "Received", "Event date", "Recorded on".</summary>
    public static bool IsOfAnother(Token[] tokens, int first, int end)
    {
        for (var i = first; i < end && i < first + 3 && tokens[i].Kind == TokenKind.Word; i++)
            if (DocumentWords.Is(tokens[i], DocumentWord.OtherDay))
                return true;
        return false;
    }

    /// <summary>The word before a date that says whose it is.</summary>
    private enum Cue
    {
        None,
        Published,
        Modified,
        Other,
    }

    private static bool IsClockTime(Page page, BlockDraft draft)
    {
        var hasColon = false;
        for (var i = draft.First + 1; i < draft.End; i++)
        {
            hasColon |= page.Is(i, ':') && i + 1 < draft.End && page.Tokens[i + 1].Kind == TokenKind.Number;
            if (!IsDateWord(page, i) && !IsBetween(page, i))
                return false;
        }
        return hasColon;
    }

    private static bool IsCue(Token token) => DocumentWords.Is(token, DocumentWord.Published) || DocumentWords.Is(token, DocumentWord.Modified);

    private static bool IsDateWord(Page page, int i)
    {
        var token = page.Tokens[i];
        if (token.Kind == TokenKind.Number)
            return true;
        return DocumentWords.Is(token, DocumentWord.Month) || DocumentWords.Is(token, DocumentWord.Weekday) || DocumentWords.Is(token, DocumentWord.Meridiem)
            || (DocumentWords.Is(token, DocumentWord.Zone) && token.IsAllCaps)
            || (DocumentWords.Is(token, DocumentWord.OrdinalSuffix) && !token.SpaceBefore)
            // The T and Z of 2017-01-10T02:24:00Z, the p of "11:55p".
            || (token.Length == 1 && !token.SpaceBefore && i > 0 && page.Tokens[i - 1].Kind == TokenKind.Number && page.Text[token.Start] is 'T' or 'Z' or 'p' or 'a');
    }

    private static bool IsBetween(Page page, int i) =>
        page.Symbol(i) is ',' or '.' or ':' or '/' or '-' or '\u2013' or '|' or '@' or '+' or '(' or ')' or '\u2022' or '\u00B7'
        || (DocumentWords.Is(page.Tokens[i], DocumentWord.DateFiller) && page.Tokens[i].Length == 2);

    /// <summary>Whether the tokens hold a date: a month with a day or a year, or three numbers with two slashes, hyphens or stops.</summary>
    private static bool HasDate(Page page, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (DocumentWords.Is(page.Tokens[i], DocumentWord.Month) && ((i > first && IsNumberNear(page, i - 1, first, -1)) || IsNumberNear(page, i + 1, end, 1)))
                return true;
            if (i + 4 < end && IsWhole(page, i) && page.Symbol(i + 1) is '/' or '-' or '.' && IsWhole(page, i + 2) && page.Symbol(i + 3) == page.Symbol(i + 1) && IsWhole(page, i + 4))
                return true;
            // 8.12.2008: the tokenizer reads the first two numbers as a decimal.
            if (i + 2 < end && page.Tokens[i].Kind == TokenKind.Number && page.Tokens[i].Length is >= 3 and <= 5 && page.Is(i + 1, '.') && page.Tokens[i + 2].Length == 4 && IsWhole(page, i + 2)
                && !page.Tokens[i + 1].SpaceBefore && !page.Tokens[i + 2].SpaceBefore)
                return true;
        }
        return false;
    }

    private static bool IsNumberNear(Page page, int i, int limit, int step)
    {
        for (var k = 0; k < 3; k++, i += step)
        {
            if (step > 0 ? i >= limit : i < limit)
                return false;
            if (page.Tokens[i].Kind == TokenKind.Number)
                return true;
            if (page.Symbol(i) is not (',' or '.' or '-') && !DocumentWords.Is(page.Tokens[i], DocumentWord.OrdinalSuffix) && !DocumentWords.Is(page.Tokens[i], DocumentWord.DateFiller))
                return false;
        }
        return false;
    }

    private static bool IsWhole(Page page, int i)
    {
        var token = page.Tokens[i];
        return token.Kind == TokenKind.Number && token.Length <= 4 && page.Text.IndexOf('.', token.Start, token.Length) < 0;
    }
}
