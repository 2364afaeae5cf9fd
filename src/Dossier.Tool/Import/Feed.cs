using System.Xml;
using System.Xml.Linq;

namespace Dossier.Tool.Import;

/// <summary>The items of a feed: RSS 0.9 to 2.0, or Atom 1.0. Entities of a feed's own are not read, and nothing outside it is.</summary>
internal static class Feed
{
    private const int MostItems = 10_000;
    private const int Deepest = 256;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>Whether a text begins as a feed does.</summary>
    public static bool IsOne(ReadOnlySpan<char> text)
    {
        var head = text[..Math.Min(text.Length, 2000)];
        return head.IndexOf("<rss") >= 0 || head.IndexOf("<rdf:RDF", StringComparison.OrdinalIgnoreCase) >= 0 || (head.IndexOf("<feed") >= 0 && head.IndexOf("<html", StringComparison.OrdinalIgnoreCase) < 0);
    }

    /// <summary>Reads a feed.</summary>
    /// <exception cref="ImportException">It is no XML, or has no item.</exception>
    public static IReadOnlyList<ImportedArticle> Read(byte[] bytes, TimeSpan patience) => Bounded.Run(patience, cancellation =>
    {
        var root = Load(bytes);
        var isAtom = root.Name.LocalName == "feed";
        var channel = isAtom ? root : root.Elements().FirstOrDefault(e => e.Name.LocalName == "channel") ?? root;
        var publisher = ImportedText.OneLine(Child(channel, "title")?.Value);
        var language = ImportedText.OneLine(Child(channel, "language")?.Value ?? root.Attribute(XNamespace.Xml + "lang")?.Value);
        var items = root.Descendants().Where(e => e.Name.LocalName == (isAtom ? "entry" : "item")).Take(MostItems + 1).ToList();
        if (items.Count == 0)
            throw new ImportException("the feed has no item");
        if (items.Count > MostItems)
            throw new ImportException(FormattableString.Invariant($"the feed has more than {MostItems} items; split it"));
        return items.ConvertAll(i => (isAtom ? OfEntry(i, channel, cancellation) : OfItem(i, cancellation)) is var article ? article with { Publisher = publisher, Language = article.Language ?? language } : article);
    });

    private static XElement Load(byte[] bytes)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };
        try
        {
            using (var depth = XmlReader.Create(new MemoryStream(bytes), settings))
                while (depth.Read())
                    if (depth.Depth > Deepest)
                        throw new ImportException($"the feed nests its elements more than {Deepest} deep");
            using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
            return XDocument.Load(reader).Root!;
        }
        catch (XmlException e)
        {
            throw new ImportException($"the feed is no XML that can be read: {e.Message.TrimEnd('.')}");
        }
    }

    private static ImportedArticle OfItem(XElement item, CancellationToken cancellation)
    {
        var link = ImportedText.Address(Child(item, "link")?.Value)
            ?? (Child(item, "guid") is { } guid && guid.Attribute("isPermaLink")?.Value != "false" ? ImportedText.Address(guid.Value) : null);
        return new ImportedArticle
        {
            Title = Plain(Child(item, "title")?.Value, cancellation) ?? "",
            Url = link,
            // The author of RSS is an address of mail, mostly with the name in brackets behind it.
            Authors = ImportedText.Authors(item.Elements(DublinCore + "creator").Select(c => c.Value).DefaultIfEmpty(Child(item, "author")?.Value is { } author ? author.Contains('(', StringComparison.Ordinal) ? author.Split('(', ')')[1] : author : null)),
            Published = ImportedText.Date(Child(item, "pubDate")?.Value) ?? ImportedText.Date(item.Element(DublinCore + "date")?.Value),
            Body = Body(item.Element(Content + "encoded")?.Value ?? Child(item, "description")?.Value ?? "", link, cancellation),
        };
    }

    private static ImportedArticle OfEntry(XElement entry, XElement feed, CancellationToken cancellation)
    {
        var links = entry.Elements(entry.Name.Namespace + "link").ToList();
        var link = ImportedText.Address((links.Find(l => l.Attribute("rel")?.Value is null or "alternate") ?? links.FirstOrDefault())?.Attribute("href")?.Value);
        var (published, updated) = (ImportedText.Date(Child(entry, "published")?.Value), ImportedText.Date(Child(entry, "updated")?.Value));
        var people = entry.Elements(Atom + "author").ToList();
        return new ImportedArticle
        {
            Title = Plain(Words(Child(entry, "title")), cancellation) ?? "",
            Url = link,
            Authors = ImportedText.Authors((people.Count > 0 ? people : feed.Elements(Atom + "author")).Select(a => Child(a, "name")?.Value)),
            Published = published ?? updated,
            Updated = published is null || updated == published ? null : updated,
            Language = ImportedText.OneLine(entry.Attribute(XNamespace.Xml + "lang")?.Value),
            Body = (Child(entry, "content") ?? Child(entry, "summary")) is { } content
                ? content.Attribute("type")?.Value is null or "text" ? MarkdownBuilder.Escape(ImportedText.OneLine(content.Value) ?? "") : Body(Words(content)!, link, cancellation)
                : "",
        };
    }

    private static XElement? Child(XElement parent, string name) => parent.Elements().FirstOrDefault(e => e.Name.LocalName == name && e.Name.Namespace == parent.Name.Namespace);

    /// <summary>Text, or HTML as text, or XHTML.</summary>
    private static string? Words(XElement? element) => element?.Attribute("type")?.Value == "xhtml" ? string.Concat(element.Nodes().Select(n => n.ToString(SaveOptions.DisableFormatting))) : element?.Value;

    // A title may be HTML or not; "&lt;b&gt;" is told by its tag.
    private static string? Plain(string? words, CancellationToken cancellation) =>
        ImportedText.OneLine(words is not null && words.AsSpan().IndexOfAny('<', '&') >= 0 ? Html.Parse(words, cancellation).Body!.TextContent : words);

    private static string Body(string html, string? link, CancellationToken cancellation) => MarkdownBuilder.Write(Html.Parse(html, cancellation).Body!, link is null ? null : new Uri(link));
}
