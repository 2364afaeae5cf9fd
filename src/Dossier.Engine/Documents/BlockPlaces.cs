namespace Dossier.Engine.Documents;

using Dossier.Engine.Documents.Metadata;

/// <summary>Settles the kinds that a block's place tells: headline, standfirst, headings, body, foot.</summary>
internal static class BlockPlaces
{
    private const int LongestStandfirst = 50;
    private const int LongestHeading = 12;
    private const int LongestTitledHeading = 16;

    // What says the headline again stands within a few blocks of it.
    private const int Near = 6;

    /// <summary>Settles what <see cref="BlockLabels"/> left open.</summary>
    public static void Apply(Page page, FrontMatter front)
    {
        var drafts = page.Drafts;
        SpreadBoilerplate(page);
        page.BodyStart = drafts.FindIndex(d => d.Kind is null && d.IsProse);
        page.BodyEnd = drafts.FindLastIndex(d => d.Kind is null && d.IsProse) + 1;
        if (page.BodyStart < 0)
            page.BodyStart = page.BodyEnd = drafts.Count;
        FindHeadline(page, front);
        SettleParts(page);
        SettleHead(page);
        SettleBody(page);
        SettleFoot(page);
    }

    /// <summary>Lets "Related" take the titles under it along, and "Leave a Reply" all that follows.</summary>
    private static void SpreadBoilerplate(Page page)
    {
        var drafts = page.Drafts;
        var total = 0;
        foreach (var draft in drafts)
            total += draft.WordCount;
        var before = 0;
        var reach = Reach.None;
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Reach > Reach.Self)
                reach = draft.Reach == Reach.Rest && before * 2 < total ? Reach.List : draft.Reach;
            else if (i > 0 && reach != Reach.Rest && before * 2 >= total && NamesAuthorBox(page, i, out var name))
            {
                drafts[name].Kind = BlockKind.Byline;
                draft.Kind = BlockKind.Boilerplate;
                reach = Reach.Rest;
            }
            else if (reach == Reach.Rest)
                draft.Kind ??= BlockKind.Boilerplate;
            else if (reach == Reach.List && draft is { Kind: null, IsProse: false, HeadingLevel: 0 })
                draft.Kind = BlockKind.Boilerplate;
            else if (draft.Kind is null)
                reach = Reach.None;
            before += draft.WordCount;
        }
    }

    /// <summary>Whether a block is "About NAME" with NAME in one of the two blocks before it.</summary>
    private static bool NamesAuthorBox(Page page, int i, out int name)
    {
        for (name = i - 1; name >= 0 && name >= i - 2; name--)
            if (Bylines.IsAuthorBox(page, page.Drafts[i], page.Drafts[name]))
                return true;
        return false;
    }

    private static void FindHeadline(Page page, FrontMatter front)
    {
        var drafts = page.Drafts;
        var open = 0;
        foreach (var draft in drafts)
            if (draft.Kind is null)
                open++;
        var marked = drafts.Find(d => d is { Kind: null, HeadingLevel: 1 });
        for (var i = 0; marked is null && i < drafts.Count && i <= page.BodyStart && open > 1; i++)
        {
            var draft = drafts[i];
            if (draft.Kind is not null)
                continue;
            // "Who set the fire?" over an article is a title, a statement is not.
            if (draft.IsTitle && draft.Form == BlockForm.Text && draft.DatelineEnd == 0 && !(draft.EndMark is '?' or '!' && draft.WordCount > 16) && !draft.HasBullet)
                marked = draft;
            break;
        }
        if (front.TitleText is { } title && (marked is null || !page.Slice(page.Span(marked)).Equals(title, StringComparison.OrdinalIgnoreCase)))
            return;
        if (marked is null)
            return;
        marked.Kind = BlockKind.Headline;
        page.Headline = marked;
        var at = drafts.IndexOf(marked);
        if (page.BodyStart == at)
            page.BodyStart = NextProse(drafts, at) is var next and > 0 ? next : drafts.Count;
        for (var i = at + 1; i < drafts.Count && i <= at + Near; i++)
            if (drafts[i].Kind is null && page.SameWords(drafts[i], marked))
                drafts[i].Kind = BlockKind.Boilerplate;
    }

    /// <summary>Rows, items and notes head nothing and close nothing, however short they are.</summary>
    private static void SettleParts(Page page)
    {
        foreach (var draft in page.Drafts)
            if (draft is { Kind: null, HeadingLevel: 0, Form: not BlockForm.Text })
                draft.Kind = BlockKind.Paragraph;
    }

    /// <summary>What stands between the headline and the body.</summary>
    private static void SettleHead(Page page)
    {
        var drafts = page.Drafts;
        var headline = page.Headline is null ? -1 : drafts.IndexOf(page.Headline);
        var standfirst = false;
        for (var i = headline + 1; i < page.BodyStart && i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Kind is not null)
                continue;
            if (draft.HeadingLevel > 0)
                draft.Kind = BlockKind.Heading;
            else if (page.Headline is null)
                continue;
            else if ((i <= headline + Near && Echoes(page, draft, page.Headline)) || (page.Headline.SmallWordCount > 0 && IsNameList(draft)))
                draft.Kind = BlockKind.Caption;
            else
            {
                draft.Kind = standfirst && draft.SmallWordCount == 0 ? BlockKind.Heading : BlockKind.Standfirst;
                standfirst = true;
            }
        }
        if (page.Headline is null || page.BodyStart >= drafts.Count)
            return;
        var first = page.BodyStart;
        if (!standfirst && first == Skip(drafts, headline + 1) && drafts[first].WordCount <= LongestStandfirst && drafts[first].DatelineEnd == 0 && EndsStandfirst(page, first + 1))
        {
            drafts[first].Kind = BlockKind.Standfirst;
            first++;
        }
        // Captions stand together under the picture, before the body.
        var end = CaptionsEnd(page, first);
        for (; first < end; first++)
            drafts[first].Kind ??= BlockKind.Caption;
        page.BodyStart = NextProse(drafts, first - 1) is var next and >= 0 ? next : drafts.Count;
    }

    private static int Skip(List<BlockDraft> drafts, int i)
    {
        while (i < drafts.Count && drafts[i].Kind is BlockKind.Boilerplate)
            i++;
        return i;
    }

    /// <summary>Whether a byline, a credit or a caption stands here, so that what stood before was no part of the body.</summary>
    private static bool EndsStandfirst(Page page, int i) =>
        i < page.BodyEnd && (page.Drafts[i].Kind is BlockKind.Byline or BlockKind.Caption or BlockKind.Credit || CaptionsEnd(page, i) > i);

    /// <summary>Index just past the captions that begin here: titles, if need be, and then a block with a credit in brackets.</summary>
    private static int CaptionsEnd(Page page, int i)
    {
        for (var j = i; j < page.BodyEnd && j < i + 3; j++)
        {
            var draft = page.Drafts[j];
            if (draft.Kind is null && j + 1 < page.BodyEnd && BlockLabels.HasBareCredit(page, draft))
                return j + 1;
            if (draft.Kind is not null || draft.IsProse)
                break;
        }
        return i;
    }

    private static void SettleBody(Page page)
    {
        var drafts = page.Drafts;
        for (var i = page.BodyStart; i < page.BodyEnd; i++)
        {
            var end = i;
            while (end < page.BodyEnd && CouldHead(page, drafts[end]))
                end++;
            // A title or two over prose are headings, three on end are a list.
            for (var j = i; j < end; j++)
                if (end - i <= 2 || drafts[j].HeadingLevel > 0)
                    drafts[j].Kind = BlockKind.Heading;
            i = end;
        }
    }

    private static bool CouldHead(Page page, BlockDraft draft) =>
        draft is { Kind: null, HasBullet: false, IsTitle: true, IsProse: false, DatelineEnd: 0 } or { Kind: null, HeadingLevel: > 0 } && LooksLikeHeading(page, draft) && (draft.HeadingLevel > 0 || !ValueLabels.IsOfNumber(page, draft));

    private static bool LooksLikeHeading(Page page, BlockDraft draft)
    {
        if (draft.HeadingLevel > 0)
            return true;
        var first = page.Tokens[page.Symbol(draft.First) is '\'' or '"' or '\u2018' or '\u201C' && draft.End - draft.First > 1 ? draft.First + 1 : draft.First];
        return (first.IsCapitalized || first.Kind == Language.TokenKind.Number) && draft.WordCount <= (draft.SmallWordCount == 0 ? LongestTitledHeading : LongestHeading);
    }

    private static void SettleFoot(Page page)
    {
        var drafts = page.Drafts;
        var site = false;
        for (var i = page.BodyEnd; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Kind is not null)
                site |= draft.Kind?.IsBesideStory() == true;
            else if (Bylines.IsSignature(page, draft, out _))
                draft.Kind = BlockKind.Byline;
            else if (draft.HeadingLevel > 0)
                draft.Kind = BlockKind.Heading;
            else if (draft.IsTitle && draft.WordCount <= LongestHeading && !ValueLabels.IsOfNumber(page, draft) && (site || draft.SmallWordCount == 0) && !draft.HasBullet)
                draft.Kind = BlockKind.Boilerplate;
        }
    }

    private static int NextProse(List<BlockDraft> drafts, int after) => drafts.FindIndex(after + 1, d => d.Kind is null && d.IsProse);

    /// <summary>Whether a line says again what the headline says, as the text that stands in for a picture does.</summary>
    private static bool Echoes(Page page, BlockDraft draft, BlockDraft headline)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = draft.First; i < draft.End; i++)
            known.Add(page.Slice(page.Span(i, i + 1)));
        var found = 0;
        for (var i = headline.First; i < headline.End; i++)
            if (page.Tokens[i].Kind != Language.TokenKind.Symbol && known.Contains(page.Slice(page.Span(i, i + 1))))
                found++;
        return found * 5 >= headline.WordCount * 4;
    }

    /// <summary>Whether a line only names people and things, "Mayor Ann Lee with Governor Bo Chen"; meaningless where titles are capitalised anyway.</summary>
    private static bool IsNameList(BlockDraft draft) => draft is { SmallWordCount: 0, WordCount: >= 4, EndMark: '\0' };
}
