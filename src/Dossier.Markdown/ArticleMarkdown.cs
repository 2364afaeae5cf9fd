using Dossier.Rendering;

namespace Dossier;

/// <summary>Articles as HTML.</summary>
public static class ArticleMarkdown
{
    /// <summary>
    /// The article's body as HTML: Markdown as CommonMark and GitHub have it, plain text in paragraphs. Headings have the ids that links to them are checked by. Text that is nested deeper than Markdig
    /// reads is written as plain text.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="options">How; <see cref="HtmlOptions.Default"/> when null.</param>
    public static string ToHtml(this Article article, HtmlOptions? options = null)
    {
        if (article is null)
            throw new ArgumentNullException(nameof(article));
        options ??= HtmlOptions.Default;
        return MarkdownPage.Of(article, options)?.ToHtml(options) ?? PlainPage.ToHtml(article, options);
    }

    /// <summary>The headings of the article's body, each above those that stand under it; the headline is none of them. The ids are those of <see cref="ToHtml"/>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">The options given to <see cref="ToHtml"/>; <see cref="HtmlOptions.Default"/> when null.</param>
    public static TableOfContents ToTableOfContents(this Article article, HtmlOptions? options = null)
    {
        if (article is null)
            throw new ArgumentNullException(nameof(article));
        return new TableOfContents(MarkdownPage.Of(article, options ?? HtmlOptions.Default)?.Headings ?? PlainPage.Headings(article));
    }
}
