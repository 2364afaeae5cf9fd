using System.Net;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Rendering;

/// <summary>An article in Markdown as Markdig reads it, its headings with ids.</summary>
internal sealed class MarkdownPage
{
    private readonly MarkdownDocument _document;
    private readonly string? _headline;
    private readonly string _headlineId = "";

    private MarkdownPage(Article article, MarkdownDocument document)
    {
        _document = document;
        var headings = document.Descendants<HeadingBlock>().ToList();
        var words = headings.ConvertAll(WordsOf);
        var ids = new HeadingIds();
        var own = -1;
        if (article.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Headline && b.Passage.Start >= article.BodyStart) is { } headline)
            own = headings.FindIndex(h => h.Span.Start <= headline.Passage.Start - article.BodyStart && headline.Passage.Start - article.BodyStart <= h.Span.End);
        else
        {
            _headline = article.Headline;
            // The page writes it above the text, so it has its name before a heading of the same words.
            _headlineId = ids.Next(article.Headline);
        }
        var listed = new List<(int, string, string)>();
        for (var i = 0; i < headings.Count; i++)
        {
            var id = TakeGivenId(headings[i]) is { } given ? ids.Unique(given) : ids.Next(words[i]);
            if (id.Length == 0)
                continue;
            headings[i].GetAttributes().Id = id;
            if (i != own)
                listed.Add((headings[i].Level, WordsOf(headings[i]), id));
        }
        Headings = listed;
    }

    /// <summary>Level, words and id of each heading but the headline.</summary>
    public IReadOnlyList<(int Level, string Text, string Id)> Headings { get; }

    /// <summary>The page of an article in Markdown, or null: it is in plain text, or nested too deeply.</summary>
    public static MarkdownPage? Of(Article article, HtmlOptions options)
    {
        if (!IsMarkdown(article.Path))
            return null;
        return UnlessTooDeep(() => Markdown.Parse(article.Body, options.Pipeline)) is { } document ? new MarkdownPage(article, document) : null;
    }

    public static MarkdownPipeline MakePipeline(Action<MarkdownPipelineBuilder>? configure)
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseFootnotes().UseAutoLinks().UseAlertBlocks().UseCustomContainers()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        configure?.Invoke(builder);
        return builder.Build();
    }

    /// <summary>The page, or null: it is nested too deeply.</summary>
    public string? ToHtml(HtmlOptions options)
    {
        Addresses.Resolve(_document, options);
        using var html = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(html);
        options.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlCustomContainerRenderer>(new AdmonitionRenderer());
        if (!options.AllowRawHtml)
        {
            renderer.ObjectRenderers.Replace<HtmlBlockRenderer>(new TextOfHtmlBlock());
            renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.HtmlInlineRenderer>(new TextOfHtmlInline());
        }
        if (options.IncludeHeadline && _headline is { Length: > 0 })
            html.Write("<h1" + (_headlineId.Length > 0 ? " id=\"" + WebUtility.HtmlEncode(_headlineId) + "\"" : "") + ">" + WebUtility.HtmlEncode(_headline) + "</h1>\n");
        return UnlessTooDeep(() => renderer.Render(_document)) is null ? null : html.ToString();
    }

    /// <summary>What Markdig makes, or null where it is nested more than 128 deep; it says so by this exception and says nothing else by it.</summary>
    private static T? UnlessTooDeep<T>(Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsMarkdown(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a heading as a reader sees them.</summary>
    private static string WordsOf(HeadingBlock heading)
    {
        using var words = new StringWriter();
        foreach (var inline in heading.Inline?.Descendants() ?? [])
            words.Write(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                AutolinkInline link => link.Url,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                LineBreakInline => " ",
                _ => "",
            });
        return words.ToString().Trim();
    }

    /// <summary>Takes <c>{#name}</c> off the end of a heading.</summary>
    private static string? TakeGivenId(HeadingBlock heading)
    {
        if (heading.Inline?.LastChild is not LiteralInline literal)
            return null;
        var text = literal.Content.ToString();
        var start = text.LastIndexOf("{#", StringComparison.Ordinal);
        if (start < 0 || !text.EndsWith("}", StringComparison.Ordinal) || text.IndexOfAny([' ', '"', '\'', '<', '>'], start) >= 0)
            return null;
        literal.Content = new Markdig.Helpers.StringSlice(text.Substring(0, start).TrimEnd());
        return text.Substring(start + 2, text.Length - start - 3);
    }
}
