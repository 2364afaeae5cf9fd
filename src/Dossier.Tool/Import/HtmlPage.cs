using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace Dossier.Tool.Import;

/// <summary>
/// A page of HTML. Its text is found as Mozilla's Readability finds it; what the page says of itself is taken from JSON-LD, then from OpenGraph and other meta elements, then from what a reader sees.
/// </summary>
internal static class HtmlPage
{
    private const int LongestByline = 100;

    private static readonly string[] SeenBylines = ["[rel=author]", "[itemprop=author] [itemprop=name]", "[itemprop=author]", ".byline-name", ".byline", ".author-name", ".author"];

    /// <summary>Reads a page.</summary>
    /// <param name="text">The page, where it is UTF-8 or UTF-16; null where its own head says what it is.</param>
    /// <param name="bytes">The page.</param>
    /// <param name="url">Its address where the page's own is not to be used, or null.</param>
    /// <param name="patience">How long that may take.</param>
    /// <exception cref="ImportException">No article is found, or the page is too large or too deep.</exception>
    public static ImportedArticle Read(string? text, byte[] bytes, string? url, TimeSpan patience) => Bounded.Run(patience, cancellation =>
    {
        var page = text is not null ? Html.Parse(text, cancellation) : Html.Parse(new MemoryStream(bytes), cancellation);
        var described = Describe(page, url);
        // SmartReader wants an address and asks nobody there: it is given the page.
        var reader = new Reader(described.Url ?? "https://page.invalid/", page) { ContinueIfNotReadable = true, KeepClasses = true };
        var found = reader.GetArticleAsync(cancellation).GetAwaiter().GetResult();
        var content = Html.Parse(found.Content ?? "", cancellation);
        RemoveTold(content, described.Title);
        var body = MarkdownBuilder.Write(content.Body!, described.Url is null ? null : new Uri(described.Url));
        if (body.Length == 0)
            throw new ImportException("no article is found on the page; it may be made by scripts: save it from the browser when it is shown, or copy its text into a file");
        return described with
        {
            Title = described.Title.Length > 0 ? described.Title : ImportedText.OneLine(found.Title) ?? "",
            Authors = described.Authors.Count > 0 ? described.Authors : ImportedText.Authors([found.Author ?? found.Byline]),
            Body = body,
        };
    });

    /// <summary>Takes out what stands in the front matter, and would be read as the article's words once more: its title, who wrote it, and when. Before the text is found, that would help to find it.</summary>
    private static void RemoveTold(IHtmlDocument content, string title)
    {
        var bylines = SeenBylines.SelectMany(s => content.QuerySelectorAll(s)).Where(e => e.TextContent.Length < LongestByline);
        var titles = content.QuerySelectorAll("h1, h2").Where(h => ImportedText.OneLine(h.TextContent) == title);
        // A time inside a sentence is one of its words.
        var dates = content.QuerySelectorAll("time").Where(t => t.Closest("p, li, td, div") is not { } block || block.TextContent.Trim() == t.TextContent.Trim());
        foreach (var told in bylines.Concat(titles).Concat(dates).ToList())
            told.Remove();
    }

    private static ImportedArticle Describe(IHtmlDocument page, string? url)
    {
        var data = JsonLd.Of(page);
        var address = url ?? ImportedText.Address(data.Url) ?? Meta(page, ImportedText.Address, "og:url", "twitter:url") ?? ImportedText.Address(page.QuerySelector("link[rel~=canonical i]")?.GetAttribute("href"));
        var published = ImportedText.Date(data.Published)
            ?? Meta(page, ImportedText.Date, "article:published_time", "og:published_time", "datePublished", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date", "pubdate", "publish-date", "publishdate", "article.published", "date")
            ?? SeenDate(page);
        var updated = ImportedText.Date(data.Updated) ?? Meta(page, ImportedText.Date, "article:modified_time", "og:updated_time", "dateModified", "dcterms.modified", "lastmod", "last-modified");
        return new ImportedArticle
        {
            Title = ImportedText.OneLine(data.Title) ?? Meta(page, ImportedText.OneLine, "og:title", "twitter:title", "parsely-title", "dc.title") ?? "",
            Url = address,
            Publisher = ImportedText.OneLine(data.Publisher) ?? Meta(page, ImportedText.OneLine, "og:site_name", "publisher", "dc.publisher", "application-name"),
            Authors = Authors(page, data),
            Published = published,
            Updated = updated == published ? null : updated,
            Language = ImportedText.OneLine(page.DocumentElement.GetAttribute("lang")),
        };
    }

    private static IReadOnlyList<string> Authors(IHtmlDocument page, JsonLd data)
    {
        if (ImportedText.Authors(data.Authors) is { Count: > 0 } told)
            return told;
        foreach (var name in new[] { "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl" })
            if (ImportedText.Authors(Metas(page, name)) is { Count: > 0 } given)
                return given;
        foreach (var selector in SeenBylines)
            // Words that go on for longer are a box about the author, or the article itself.
            if (ImportedText.Authors(page.QuerySelectorAll(selector).Select(e => ImportedText.OneLine(e.GetAttribute("content") ?? e.TextContent)).Where(w => w?.Length is < LongestByline).Take(5)) is { Count: > 0 } seen)
                return seen;
        return [];
    }

    private static string? SeenDate(IHtmlDocument page)
    {
        foreach (var selector in new[] { "[itemprop=datePublished]", "time[pubdate]", "article time[datetime]", "header time[datetime]", "time[datetime]" })
            foreach (var element in page.QuerySelectorAll(selector).Take(5))
                if (ImportedText.Date(element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent) is { } date)
                    return date;
        return null;
    }

    private static string? Meta(IHtmlDocument page, Func<string?, string?> read, params string[] names) => names.SelectMany(n => Metas(page, n)).Select(read).FirstOrDefault(v => v is not null);

    private static IEnumerable<string?> Metas(IHtmlDocument page, string name) => page.QuerySelectorAll($"meta[name='{name}' i], meta[property='{name}' i], meta[itemprop='{name}' i]").Select(m => m.GetAttribute("content"));
}
