namespace Dossier.Engine.Documents;

using Dossier.Engine.Language;

/// <summary>Reads who wrote an article: "By Ann Lee and Bo Chen", "• Ann Lee", an author note.</summary>
internal static class Bylines
{
    // In more tokens than this something else is told, or there are names alone.
    private const int LongestByline = 48;
    private const int LongestName = 5;
    private const int MostLookedAt = 64;

    private static readonly int By = Vocabulary.Instance.Find("by");
    private static readonly int About = Vocabulary.Instance.Find("about");
    private static readonly int And = Vocabulary.Instance.Find("and");

    /// <summary>Index of the first name's first token when a block is a byline, else -1.</summary>
    public static int NameStart(Page page, BlockDraft draft)
    {
        if (draft.HeadingLevel > 0)
            return -1;
        var i = draft.First;
        while (i < draft.End && page.Tokens[i].Kind == TokenKind.Symbol)
            i++;
        // "Posted by", "Written by", "Story by": one word may stand before.
        if (i + 1 < draft.End && page.Tokens[i].Kind == TokenKind.Word && page.Tokens[i].Word != By)
            i++;
        if (i >= draft.End || page.Tokens[i].Word != By)
            return -1;
        if (++i < draft.End && page.Is(i, ':'))
            i++;
        if (i >= draft.End)
            return -1;
        var end = NameEnd(page, i, draft.End);
        if (end == i || DocumentWords.Is(page.Tokens[i], DocumentWord.Month) || DocumentWords.Is(page.Tokens[i], DocumentWord.Weekday))
            return -1;
        // "By Ann Lee reached the summit." is a sentence; a byline ends after its name or goes on with a sign, a date or a capital.
        var next = end < draft.End ? page.Tokens[end] : default;
        if (end < draft.End && next.Kind == TokenKind.Word && !next.IsCapitalized && !DocumentWords.Is(next, DocumentWord.DateFiller) && !DocumentWords.Is(next, DocumentWord.Joiner))
            return -1;
        if (draft.End - draft.First > LongestByline && !IsListOfNames(page, i, draft.End))
            return -1;
        return draft.EndMark == '.' && draft.WordCount > 12 ? -1 : i;
    }

    /// <summary>Whether nothing but names stands before an end: twenty can have written one article.</summary>
    private static bool IsListOfNames(Page page, int i, int end)
    {
        var names = new List<TextSpan>();
        AddNames(page, i, end, names);
        return names.Count > 0 && names[names.Count - 1].End == page.Tokens[end - 1].End;
    }

    /// <summary>The names of a byline, from the first one's first token on.</summary>
    public static void AddNames(Page page, int i, int end, List<TextSpan> authors)
    {
        var list = HasAnd(page, i, end);
        while (i < end)
        {
            var nameEnd = NameEnd(page, i, end);
            // "By Ann Lee and Bo Ek, March 6": a month is a name too, but for a day behind it.
            if (nameEnd == i || (nameEnd == i + 1 && nameEnd < end && DocumentWords.Is(page.Tokens[i], DocumentWord.Month) && page.Tokens[nameEnd].Kind == TokenKind.Number))
                return;
            Add(page, i, nameEnd, authors);
            i = nameEnd;
            if (i < end && page.Is(i, ',') && list)
                i++;
            if (i < end && (page.Tokens[i].Word == And || page.Is(i, '&')))
                i++;
            else if (!list || i >= end || !page.Is(i - 1, ','))
                return;
        }
    }

    /// <summary>Adds a name unless it stands there already; of a list of thousands only among the last ones.</summary>
    public static void Add(Page page, int first, int end, List<TextSpan> authors)
    {
        var span = page.Span(first, end);
        for (var i = authors.Count - 1; i >= 0 && i >= authors.Count - MostLookedAt; i--)
            if (authors[i].Length == span.Length && string.Compare(page.Text, authors[i].Start, page.Text, span.Start, span.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return;
        authors.Add(span);
    }

    /// <summary>Index just past a name that begins here: capitalised words, initials and particles on one line; the same index when there is none.</summary>
    public static int NameEnd(Page page, int first, int limit)
    {
        var end = first;
        var words = 0;
        for (var i = first; i < limit && words < LongestName; i++)
        {
            var token = page.Tokens[i];
            if (i > first && token.LineBefore)
                break;
            if (token.Kind == TokenKind.Word && token.Word == And)
                break;
            if (token.IsCapitalized && !DocumentWords.Is(token, DocumentWord.Weekday) && !(DocumentWords.Is(token, DocumentWord.Month) && i > first))
            {
                words++;
                end = i + 1;
            }
            else if (!((page.Is(i, '.') && page.Tokens[i - 1].Length <= 2 && i > first) || (page.Is(i, '-') && i > first && !token.SpaceBefore)
                || (i > first && DocumentWords.Is(token, DocumentWord.NameParticle))))
                break;
        }
        return end;
    }

    /// <summary>Whether a block is a name and nothing else, a bullet or dash before it: "• Ann Lee".</summary>
    public static bool IsSignature(Page page, BlockDraft draft, out int first)
    {
        first = draft.First;
        if (draft.End - first > 8)
            return false;
        while (first < draft.End && page.Tokens[first].Kind == TokenKind.Symbol)
            first++;
        return first > draft.First && first < draft.End && draft.WordCount is >= 2 and <= 4 && !page.Tokens[first].IsAllCaps && NameEnd(page, first, draft.End) == draft.End;
    }

    /// <summary>Whether a block is "About" and the words of another, as in the box under an article that presents its author.</summary>
    public static bool IsAuthorBox(Page page, BlockDraft draft, BlockDraft name) =>
        draft.WordCount is >= 2 and <= 9 && page.Tokens[draft.First].Word == About && page.SameWords(draft.First + 1, draft.End, name.First, name.End);

    /// <summary>The name an author note presents: the first one that a verb of such notes follows.</summary>
    public static bool FindInNote(Page page, BlockDraft draft, out int first, out int end)
    {
        for (first = draft.First; first < draft.End; first = Math.Max(first + 1, end))
        {
            end = NameEnd(page, first, draft.End);
            if (end > first && end < draft.End && DocumentWords.Is(page.Tokens[end], DocumentWord.AuthorVerb) && !DocumentWords.Is(page.Tokens[first], DocumentWord.Joiner)
                && !DocumentWords.Is(page.Tokens[first], DocumentWord.Pronoun))
                return true;
        }
        end = first;
        return false;
    }

    private static bool HasAnd(Page page, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (page.Tokens[i].Word == And || page.Is(i, '&'))
                return true;
        return false;
    }
}
