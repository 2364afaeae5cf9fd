using System.Text.Json;
using AngleSharp.Dom;

namespace Dossier.Tool.Import;

/// <summary>What a page says of its article in JSON-LD, after schema.org. Of what is no JSON nothing is taken: pages carry many a broken one.</summary>
internal sealed class JsonLd
{
    private const int MostObjects = 1000;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private readonly List<JsonElement> _objects = [];
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);
    private readonly List<JsonElement> _articles;

    private JsonLd(IDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json' i]"))
            try
            {
                using var document = JsonDocument.Parse(script.TextContent, Lenient);
                Add(document.RootElement.Clone());
            }
            catch (JsonException)
            {
                // Told by nobody: the page's other sources say the same.
            }
        foreach (var each in _objects)
            // An @id with nothing beside it points to an object elsewhere.
            if (each.EnumerateObject().Count() > 1 && Text(each, "@id") is { } id)
                _byId.TryAdd(id, each);
        _articles = _objects.Where(o => Rank(o) > 0).OrderByDescending(Rank).ToList();
    }

    public static JsonLd Of(IDocument page) => new(page);

    public string? Title => First("headline") ?? First("name", least: 2);

    public string? Url => First("url") ?? First("mainEntityOfPage") ?? First("@id");

    public string? Publisher => Named("publisher").FirstOrDefault();

    public IReadOnlyList<string> Authors => Named("author") is { Count: > 0 } authors ? authors : Named("creator");

    public string? Published => First("datePublished");

    public string? Updated => First("dateModified");

    private void Add(JsonElement element)
    {
        var open = new Stack<JsonElement>([element]);
        while (open.Count > 0 && _objects.Count < MostObjects)
        {
            var next = open.Pop();
            if (next.ValueKind == JsonValueKind.Array)
                foreach (var item in next.EnumerateArray().Reverse())
                    open.Push(item);
            else if (next.ValueKind == JsonValueKind.Object)
            {
                _objects.Add(next);
                foreach (var name in new[] { "mainEntity", "@graph" })
                    if (next.TryGetProperty(name, out var inner))
                        open.Push(inner);
            }
        }
    }

    /// <summary>2 for an article, 1 for a page, 0 for anything else.</summary>
    private static int Rank(JsonElement element) => Types(element).Select(t => t.EndsWith("Article", StringComparison.Ordinal) || t is "BlogPosting" or "LiveBlogPosting" or "Report" ? 2 : t is "WebPage" ? 1 : 0).DefaultIfEmpty().Max();

    private static IEnumerable<string> Types(JsonElement element) =>
        !element.TryGetProperty("@type", out var type) ? []
        : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(Text).OfType<string>()
        : Text(type) is { } one ? [one] : [];

    private string? First(string name, int least = 1) => _articles.Where(a => Rank(a) >= least && a.TryGetProperty(name, out _)).Select(a => TextOf(a.GetProperty(name))).FirstOrDefault(t => t is not null);

    /// <summary>The names of people and bodies: as words, as objects with a name, as references to such.</summary>
    private List<string> Named(string property)
    {
        foreach (var article in _articles)
            if (article.TryGetProperty(property, out var given))
            {
                var names = (given.ValueKind == JsonValueKind.Array ? given.EnumerateArray() : Enumerable.Repeat(given, 1))
                    .Select(p => p.ValueKind != JsonValueKind.Object ? Text(p) : Text(p, "name") ?? (Text(p, "@id") is { } id && _byId.TryGetValue(id, out var other) ? Text(other, "name") : null))
                    .OfType<string>().ToList();
                if (names.Count > 0)
                    return names;
            }
        return [];
    }

    // "mainEntityOfPage": {"@id": "https://…"}
    private static string? TextOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Text(element, "@id") ?? Text(element, "url"),
        JsonValueKind.Array => element.EnumerateArray().Select(Text).FirstOrDefault(t => t is not null),
        _ => Text(element),
    };

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? Text(value) : null;

    internal static string? Text(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            // Some write characters of HTML, too.
            return System.Net.WebUtility.HtmlDecode(element.GetString());
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair is no text.
            return null;
        }
    }
}
