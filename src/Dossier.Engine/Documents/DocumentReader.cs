namespace Dossier.Engine.Documents;

using Dossier.Engine.Documents.Markdown;
using Dossier.Engine.Documents.Metadata;
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
        var front = FrontMatter.Read(text);
        var markdown = IsMarkdown(path, text, front.End) ? MarkdownReader.Read(path, text, front.End, cancellation) : null;
        var seen = markdown?.Text ?? text;
        var all = UnseenCharacters.Tokenize(ref seen, cancellation);
        var prose = Prose.Of(seen, all, markdown is not null, cancellation);
        var tokens = prose.Tokens;
        var page = new Page(seen, tokens, cancellation);
        page.Drafts = markdown is null ? BlockCutter.Cut(page, page.FirstTokenFrom(front.End)) : BlockCutter.Cut(page, markdown.Parts);
        BlockLabels.Apply(page);
        BlockPlaces.Apply(page, front);
        var facts = PageFacts.Read(page, front);
        var (writing, language) = WritingReader.Of(text, prose, markdown, front.Language);
        var labels = new List<ValueLabel>();
        return new Document(path, text, Blocks(page, front, markdown, labels))
        {
            Labels = labels,
            Seen = seen,
            Tokens = tokens,
            Cells = markdown?.Cells ?? [],
            Links = markdown?.Links ?? [],
            Headline = page.Headline is { } headline && writing != Writing.Format ? page.Span(headline) : front.Title ?? default,
            FrontTitle = page.Headline is null ? front.TitleText : null,
            FrontMatterEnd = front.End,
            IsDraft = front.IsDraft,
            Tags = front.Tags,
            Slug = front.Slug,
            Set = front.Set,
            Description = front.Description,
            Image = front.Image,
            Metadata = MetadataItem.Of(front.Root),
            Authors = facts.Authors,
            Publisher = facts.Publisher,
            Dateline = facts.Dateline,
            Published = facts.Published,
            Modified = facts.Modified,
            Url = facts.Url,
            Language = language,
            Writing = writing,
            Problems = [.. WritingReader.Problem(writing, language, text) is { } problem ? [problem] : Array.Empty<Problem>(), .. front.Problems],
        };
    }

    /// <summary>Whether a file is Markdown, and no page of HTML by that name.</summary>
    private static bool IsMarkdown(string path, string text, int start)
    {
        if (!MarkdownReader.IsMarkdown(path))
            return false;
        while (start < text.Length && text[start] <= ' ')
            start++;
        return start == text.Length || text[start] != '<' || HtmlTags.ElementOf(text, start, text.Length) != HtmlElement.Page;
    }

    private static Block[] Blocks(Page page, FrontMatter front, MarkdownText? markdown, List<ValueLabel> labels)
    {
        var blocks = new List<Block>(page.Drafts.Count + 2);
        if (front.End > 0)
            blocks.Add(new Block(BlockKind.Byline, TextSpan.FromBounds(front.Start, front.End)));
        var part = 0;
        foreach (var draft in page.Drafts)
        {
            var span = page.Span(draft);
            AddCode(span.Start);
            if (draft.DatelineEnd > draft.First)
                blocks.Add(new Block(BlockKind.Byline, page.Span(draft.First, draft.DatelineEnd)));
            blocks.Add(new Block(draft.Kind ?? BlockKind.Paragraph, page.Span(Math.Max(draft.First, draft.DatelineEnd), draft.End)) { Form = draft.Form, Depth = draft.Depth, Level = (byte)draft.HeadingLevel });
            if (ValueLabels.Find(page, draft) is { Length: > 0 } label)
                labels.Add(new ValueLabel(blocks.Count - 1, label));
        }
        AddCode(int.MaxValue);
        return blocks.ToArray();

        void AddCode(int before)
        {
            for (; markdown is not null && part < markdown.Parts.Count && markdown.Parts[part].Span.Start < before; part++)
                if (markdown.Parts[part] is { Form: BlockForm.Code } code)
                    blocks.Add(new Block(BlockKind.Code, code.Span) { Form = BlockForm.Code, Depth = code.Depth });
        }
    }
}
