using Dossier.Engine.Documents;

namespace Dossier.Markdown.Tests;

/// <summary>Articles as generated code makes them.</summary>
internal static class Articles
{
    public static Article Of(string text, string path = "posts/a.md")
    {
        var document = DocumentReader.Read(path, text);
        return new Article
        {
            Path = path,
            Headline = document.HeadlineText,
            Authors = [],
            BodyStart = document.BodyStart,
            Body = text[document.BodyStart..],
            Blocks = document.Blocks.Select(b => new ArticleBlock(b.Kind, document.Slice(b.Span), document.PassageAt(b.Span))).ToList(),
            Headings = document.Headings.Select(h => new Heading(h.Level, h.Text, document.PassageAt(h.Span))).ToList(),
            Quotations = [],
            TimeExpressions = [],
            Claims = [],
        };
    }

    public static IEnumerable<TableOfContentsEntry> All(this IEnumerable<TableOfContentsEntry> entries) => entries.SelectMany(e => e.Children.All().Prepend(e));
}
