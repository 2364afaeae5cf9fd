namespace Dossier.Engine.Documents;

using Dossier.Engine.Language;

/// <summary>
/// Cuts a plain-text or Markdown article into blocks and reads its head and foot: headline, authors, publisher, dates.
/// A headline that stands twice is one: the first is the headline, its echo is boilerplate, so it is no second witness.
/// A dateline ("ADEN, Yemen (AP) —") is a byline block of its own before the paragraph it opens.
/// </summary>
public static class DocumentReader
{
    /// <summary>Reads a document; never throws for any text.</summary>
    /// <param name="path">The file's path, relative to the project, with forward slashes.</param>
    /// <param name="text">The file's text without its byte-order mark.</param>
    /// <param name="cancellation">Honoured within one block.</param>
    public static Document Read(string path, string text, CancellationToken cancellation = default)
    {
        var prose = Prose.Of(text, Tokenizer.Tokenize(text, cancellation), cancellation);
        var tokens = prose.Tokens;
        var page = new Page(text, tokens, cancellation);
        var front = FrontMatter.Read(page);
        page.Drafts = BlockCutter.Cut(page, front?.End ?? 0);
        BlockLabels.Apply(page);
        BlockPlaces.Apply(page, front);
        var facts = PageFacts.Read(page, front);
        var (writing, language) = WritingReader.Of(text, prose, front?.Language);
        return new Document(path, text, Blocks(page, front))
        {
            Tokens = tokens,
            Headline = page.Headline is { } headline ? page.Span(headline) : front?.Title ?? default,
            FrontTitle = page.Headline is null ? front?.TitleText(text) : null,
            FrontMatterEnd = front is { End: > 0 } ? tokens[front.End - 1].End : 0,
            Authors = facts.Authors,
            Publisher = facts.Publisher,
            Dateline = facts.Dateline,
            Published = facts.Published,
            Modified = facts.Modified,
            Url = facts.Url,
            Language = language,
            Writing = writing,
            Problems = [.. WritingReader.Problem(writing, language) is { } problem ? [problem] : Array.Empty<Problem>(), .. front?.Problems ?? []],
        };
    }

    private static Block[] Blocks(Page page, FrontMatter? front)
    {
        var blocks = new List<Block>(page.Drafts.Count + 2);
        if (front is not null)
            blocks.Add(new Block(BlockKind.Byline, page.Span(0, front.End)));
        foreach (var draft in page.Drafts)
        {
            if (draft.DatelineEnd > draft.First)
                blocks.Add(new Block(BlockKind.Byline, page.Span(draft.First, draft.DatelineEnd)));
            blocks.Add(new Block(draft.Kind ?? BlockKind.Paragraph, page.Span(Math.Max(draft.First, draft.DatelineEnd), draft.End)));
        }
        return blocks.ToArray();
    }
}
