namespace Dossier.Engine.Documents;

using Dossier.Engine.Language;

/// <summary>Settles the kinds that a block's own words tell, wherever it stands.</summary>
internal static class BlockLabels
{
    private const int LongestCredit = 40;
    private const int LongestCaption = 90;

    /// <summary>Settles every draft it can.</summary>
    public static void Apply(Page page)
    {
        BlockDraft? dated = null;
        var days = 0;
        foreach (var draft in page.Drafts)
        {
            page.Cancellation.ThrowIfCancellationRequested();
            draft.Kind ??= Kind(page, draft);
            if (draft.Kind is not null || !Datelines.Find(page, draft, out _, out var end, out var isDated))
                continue;
            if (isDated && days++ > 0)
                continue;
            draft.DatelineEnd = end;
            dated = isDated ? draft : dated;
        }
        // "16 May 2025 - The bridge was opened", and a line for each other day: these are no datelines.
        if (days > 1)
            dated!.DatelineEnd = 0;
    }

    private static BlockKind? Kind(Page page, BlockDraft draft)
    {
        if (draft.WordCount == 0 || IsAddress(page, draft))
            return BlockKind.Boilerplate;
        draft.Reach = Phrases.Find(page, draft);
        if (draft.Reach != Reach.None)
            return BlockKind.Boilerplate;
        // A row of a table says what its table is about, whatever its cells look like.
        if (draft.HeadingLevel > 0 || draft.Form == BlockForm.Row)
            return null;
        if (PublicationDates.IsDateLine(page, draft))
            return BlockKind.Byline;
        if (Credit(page, draft) is { } credit)
            return credit;
        return Bylines.NameStart(page, draft) >= 0 ? BlockKind.Byline : null;
    }

    /// <summary>"Source: AAP" is a credit; "Photo: the old bridge at dawn, before …" and "… at dawn. (AP Photo/Ann Lee)" are captions.</summary>
    private static BlockKind? Credit(Page page, BlockDraft draft)
    {
        if (draft.WordCount > LongestCaption)
            return null;
        var i = draft.First;
        while (i < draft.End && page.Symbol(i) is '(' or '[' or '*' or '_')
            i++;
        var picture = false;
        var credit = false;
        var cueEnd = i;
        for (; cueEnd < draft.End && cueEnd < i + 4 && page.Tokens[cueEnd].Kind == TokenKind.Word; cueEnd++)
        {
            picture |= DocumentWords.Is(page.Tokens[cueEnd], DocumentWord.Picture);
            credit |= DocumentWords.Is(page.Tokens[cueEnd], DocumentWord.Credit);
        }
        if ((picture || credit) && cueEnd < draft.End && page.Is(cueEnd, ':'))
            return picture && draft.WordCount > 8 && !(credit && draft.EndMark == '\0' && draft.WordCount <= 12) ? BlockKind.Caption : draft.WordCount <= LongestCredit ? BlockKind.Credit : null;
        // "(Reporting by Ann Lee; editing by Bo Chen)"
        if (i > draft.First && i < draft.End && (credit || picture) && page.Is(draft.End - 1, ')') && draft.WordCount <= LongestCredit)
            return BlockKind.Credit;
        return TailNamesPicture(page, draft) ? BlockKind.Caption : null;
    }

    /// <summary>Whether a block ends with a bracket that names a picture: "(AP Photo/Ann Lee)", "Photo: Ann Lee".</summary>
    private static bool TailNamesPicture(Page page, BlockDraft draft)
    {
        if (!page.Is(draft.End - 1, ')'))
            return false;
        for (var i = draft.End - 2; i > draft.First && i > draft.End - 14; i--)
        {
            if (DocumentWords.Is(page.Tokens[i], DocumentWord.Picture) && page.Tokens[i].IsCapitalized)
                return true;
            if (page.Is(i, '('))
                return false;
        }
        return false;
    }

    /// <summary>Whether a block ends with a short credit in brackets after its sentence: "… on Monday. (PA)".</summary>
    public static bool HasBareCredit(Page page, BlockDraft draft)
    {
        var i = draft.End - 1;
        if (!page.Is(i, ')') || draft.WordCount > LongestCredit)
            return false;
        while (--i > draft.First && i > draft.End - 7 && (page.Tokens[i].IsCapitalized || page.Symbol(i) is '/' or '-'))
        {
        }
        return i > draft.First && i < draft.End - 2 && page.Is(i, '(') && page.Tokens[i - 1] is var before
            && page.Text[before.ReadEnd - 1] is '.' or '!' or '?' or '\u201D' or '"';
    }

    /// <summary>Whether a block is an address and nothing else, a key before it allowed: "URL: https://…".</summary>
    public static bool IsAddress(Page page, BlockDraft draft) => Address(page, draft) is not null;

    /// <summary>The address a block consists of, or null.</summary>
    public static TextSpan? Address(Page page, BlockDraft draft)
    {
        var span = page.Span(draft);
        for (var i = draft.First; i < draft.End && i < draft.First + 4; i++)
        {
            var start = page.Tokens[i].Start;
            if (string.CompareOrdinal(page.Text, start, "http", 0, 4) != 0)
                continue;
            for (var j = i + 1; j < draft.End; j++)
                if (page.Tokens[j].SpaceBefore)
                    return null;
            var colon = page.Text.IndexOf("://", start, Math.Min(9, page.Text.Length - start), StringComparison.Ordinal);
            return colon > 0 && colon + 3 < span.End ? TextSpan.FromBounds(start, span.End) : null;
        }
        return null;
    }
}
