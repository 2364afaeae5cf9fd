namespace Dossier.Engine.Documents;

using Dossier.Engine.Documents.Metadata;

/// <summary>What the head and foot of a page say about the article.</summary>
internal sealed class PageFacts
{
    public List<TextSpan> Authors { get; } = [];

    public string? Publisher { get; private set; }

    public TextSpan? Dateline { get; private set; }

    public TextSpan? Published { get; private set; }

    public TextSpan? Modified { get; private set; }

    public string? Url { get; private set; }

    /// <summary>Reads them from the settled drafts; front matter goes first.</summary>
    public static PageFacts Read(Page page, FrontMatter front)
    {
        var facts = new PageFacts { Publisher = front.Publisher, Published = front.Published, Modified = front.Modified, Url = front.Url };
        facts.Authors.AddRange(front.Authors);
        for (var i = 0; i < page.Drafts.Count; i++)
            facts.ReadBlock(page, i);
        return facts;
    }

    private void ReadBlock(Page page, int i)
    {
        var draft = page.Drafts[i];
        if (draft.DatelineEnd > 0)
            ReadDateline(page, draft);
        switch (draft.Kind)
        {
            case BlockKind.Byline:
                ReadDates(page, draft.First, draft.End);
                ReadAuthors(page, i);
                break;
            case BlockKind.Credit:
                break;
            case BlockKind.Boilerplate:
                Url ??= i < page.BodyStart && BlockLabels.Address(page, draft) is { } address ? page.Slice(address) : null;
                Publisher ??= Publishers.FromCopyright(page, draft) ?? Publishers.FromNote(page, draft);
                if (Authors.Count == 0 && i > 0 && page.Drafts[i - 1].Reach == Reach.Rest && Bylines.FindInNote(page, draft, out var first, out var end))
                    Bylines.Add(page, first, end, Authors);
                break;
        }
    }

    private void ReadAuthors(Page page, int i)
    {
        var draft = page.Drafts[i];
        var start = Bylines.NameStart(page, draft);
        if (start >= 0)
            Bylines.AddNames(page, start, draft.End, Authors);
        else if (i >= page.BodyEnd && Bylines.IsSignature(page, draft, out var first))
            Bylines.Add(page, first, draft.End, Authors);
        else if (i >= page.BodyEnd && IsAuthorBoxName(page, i))
            Bylines.Add(page, draft.First, draft.End, Authors);
    }

    private static bool IsAuthorBoxName(Page page, int i)
    {
        for (var j = i + 1; j < page.Drafts.Count && j <= i + 2; j++)
            if (Bylines.IsAuthorBox(page, page.Drafts[j], page.Drafts[i]))
                return true;
        return false;
    }

    private void ReadDateline(Page page, BlockDraft draft)
    {
        Datelines.Find(page, draft, out var place, out var end, out _);
        if (place > draft.First)
            Dateline ??= page.Span(draft.First, place);
        ReadDates(page, place, end);
    }

    private void ReadDates(Page page, int first, int end)
    {
        if (!PublicationDates.Find(page, first, end, out var published, out var modified))
            return;
        if (published.Length > 0)
            Published ??= published;
        if (modified.Length > 0)
            Modified ??= modified;
    }
}
