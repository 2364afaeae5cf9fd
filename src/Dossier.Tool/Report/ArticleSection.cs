using System.Text;
using Dossier.Engine;
using Dossier.Engine.Documents;

namespace Dossier.Tool.Report;

/// <summary>The text of each article with its claims marked, and what is wrong inside it.</summary>
internal static class ArticleSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(HtmlWriter html, ReportPage page)
    {
        html.Write($"""
            <section id="articles" aria-labelledby="articles-head">
            <h2 id="articles-head">Articles</h2>
            <p class="legend"><mark class="open">≠ disputed</mark> <mark class="settled">settled</mark> <mark class="agreed">told by others too</mark> <mark class="lone">told here only</mark></p>

            """);
        html.Write($"<div class=\"texts\">\n");
        foreach (var article in page.Result.Articles)
            Write(html, page, article);
        html.Write($"</div>\n");
        html.Write($"</section>\n");
    }

    private static void Write(HtmlWriter html, ReportPage page, ArticleFacts article)
    {
        var document = article.Document;
        var marks = new Queue<TextMark>(page.Marks(document.Path));
        html.Write($"<article class=\"text\" id=\"a{page.Number(document.Path)}\">\n<header><h3>");
        // The headline stands over the text once, where it is a part of it with its marks.
        if (document.Blocks is [{ Kind: BlockKind.Headline } headline, ..])
            WriteMarked(html, document, marks, headline.Span);
        else
            html.Write($"{page.Title(document.Path)}");
        html.Write($"</h3>\n<p class=\"place\">{document.Path}{(article.Digest.DatePublished is { } published ? " · " + published.Split('T')[0] : "")}</p></header>\n");
        foreach (var problem in page.Problems.Where(p => p.Path == document.Path))
            html.Write($"<p class=\"problem\"><b>{Output.Names.Of(problem.Problem.Level)}</b> line {problem.Line}: {problem.Problem.Message} <span class=\"rule\">{problem.Problem.Rule.Id}</span></p>\n");
        foreach (var block in document.Blocks)
        {
            if (block.Span.End <= document.FrontMatter.Length || block is { Kind: BlockKind.Headline } && block.Span == document.Blocks[0].Span)
                continue;
            html.Write($"<p class=\"{Class(block)}\">");
            WriteMarked(html, document, marks, block.Span);
            html.Write($"</p>\n");
        }
        html.Write($"</article>\n");
    }

    /// <summary>A stretch of the text with the marks that begin in it; words that reach over its end are marked up to it.</summary>
    private static void WriteMarked(HtmlWriter html, Document document, Queue<TextMark> marks, TextSpan stretch)
    {
        var at = stretch.Start;
        while (marks.TryPeek(out var mark) && mark.Span.Start < stretch.End)
        {
            marks.Dequeue();
            // What stands in no block, such as front matter, is not shown.
            if (mark.Span.Start < at)
                continue;
            var span = TextSpan.FromBounds(mark.Span.Start, Math.Min(stretch.End, mark.Span.End));
            WriteSeen(html, document, at, span.Start);
            Write(html, document, mark, span);
            at = span.End;
        }
        WriteSeen(html, document, at, stretch.End);
    }

    private static void Write(HtmlWriter html, Document document, TextMark mark, TextSpan span)
    {
        if (mark.Finding is not { } finding)
        {
            html.Write($"<mark class=\"lone\" id=\"m{mark.Id}\" title=\"{mark.About}\">");
            WriteSeen(html, document, span.Start, span.End);
            html.Write($"</mark>");
            return;
        }
        html.Write($"<mark class=\"{MatrixSection.Class(mark.State)}\" id=\"m{mark.Id}\"><a href=\"#{(finding.Dispute is null ? "f" : "d")}{finding.Id}\" title=\"{mark.About}\">");
        WriteSeen(html, document, span.Start, span.End);
        html.Write($"</a></mark>");
    }

    /// <summary>What a reader of the page sees of a stretch of the text, white space folded.</summary>
    private static void WriteSeen(HtmlWriter html, Document document, int start, int end)
    {
        var text = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
            if (document.SeenAt(i) is { } c && (!char.IsWhiteSpace(c) || text.Length == 0 || text[^1] != ' '))
                text.Append(char.IsWhiteSpace(c) ? ' ' : c);
        html.Write($"{text.ToString()}");
    }

    private static string Class(Block block) => block switch
    {
        { Kind: BlockKind.Headline or BlockKind.Heading } or { Level: > 0 } => "heading",
        { Kind: BlockKind.Code } => "code",
        { Kind: BlockKind.Boilerplate or BlockKind.Credit or BlockKind.Byline or BlockKind.Caption } => "aside",
        { Form: BlockForm.Item } => "item",
        { Form: BlockForm.Row } => "row",
        { Form: BlockForm.Quote or BlockForm.Admonition } => "quote",
        _ => "prose",
    };
}
