using System.Text.Json;

namespace Dossier.Tool.Import;

/// <summary>News in JSON, the IPTC's ninjs 2 and 3: one item, or an array of items. 3 writes the names of 2 in camel case.</summary>
internal static class NewsItems
{
    private const int MostItems = 10_000;

    /// <summary>Reads items.</summary>
    /// <exception cref="ImportException">The text is no JSON, or no item of news with a text.</exception>
    public static IReadOnlyList<ImportedArticle> Read(string text, TimeSpan patience) => Bounded.Run(patience, cancellation =>
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 64 });
        }
        catch (JsonException e)
        {
            throw new ImportException($"the file is no JSON that can be read: {e.Message.TrimEnd('.')}");
        }
        using (document)
        {
            var items = document.RootElement.ValueKind == JsonValueKind.Array ? document.RootElement.EnumerateArray().Take(MostItems + 1).ToList() : [document.RootElement];
            if (items.Count > MostItems)
                throw new ImportException(FormattableString.Invariant($"the file has more than {MostItems} items; split it"));
            var articles = items.ConvertAll(i => Of(i, cancellation));
            return articles.Count > 0 && articles.TrueForAll(a => a is not null)
                ? articles.ConvertAll(a => a!)
                : throw new ImportException("the JSON is no ninjs 2 or 3: an item has \"headlines\" and \"bodies\", each with a \"value\"");
        }
    });

    private static ImportedArticle? Of(JsonElement item, CancellationToken cancellation)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return null;
        var bodies = Items(item, "bodies").Select(b => (Type: Text(b, "contenttype") ?? "", Value: Text(b, "value"))).Where(b => !string.IsNullOrWhiteSpace(b.Value)).ToList();
        var headlines = Items(item, "headlines").ToList();
        var title = ImportedText.OneLine((headlines.FindIndex(h => Text(h, "role") == "main") is >= 0 and var main ? Text(headlines[main], "value") : headlines.Count > 0 ? Text(headlines[0], "value") : null) ?? Text(item, "title"));
        if (bodies.Count == 0 || title is null)
            return null;
        // Paragraphs are known where there are tags.
        var rich = bodies.FindIndex(b => b.Type.Contains("html", StringComparison.OrdinalIgnoreCase));
        var url = ImportedText.Address(Text(item, "url")) ?? ImportedText.Address(Text(item, "uri"));
        var (first, version, content) = (ImportedText.Date(Text(item, "firstcreated")), ImportedText.Date(Text(item, "versioncreated")), ImportedText.Date(Text(item, "contentcreated")));
        var published = first ?? content ?? version;
        return new ImportedArticle
        {
            Title = title,
            Url = url,
            Publisher = ImportedText.OneLine(Items(item, "infosources").Select(s => Text(s, "name")).FirstOrDefault(n => n is not null) ?? Text(item, "copyrightholder")),
            Authors = ImportedText.Authors([Text(item, "by") ?? Text(item, "byline")]),
            Published = published,
            Updated = version == published ? null : version,
            Language = ImportedText.OneLine(Text(item, "language")),
            Body = rich >= 0
                ? MarkdownBuilder.Write(Html.Parse(bodies[rich].Value!, cancellation).Body!, url is null ? null : new Uri(url))
                : string.Join("\n\n", bodies[0].Value!.ReplaceLineEndings("\n").Split('\n').Select(ImportedText.OneLine).OfType<string>().Select(MarkdownBuilder.Escape)),
        };
    }

    private static IEnumerable<JsonElement> Items(JsonElement item, string name) =>
        Find(item, name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object) : [];

    private static string? Text(JsonElement item, string name) => Find(item, name) is { } value ? JsonLd.Text(value) : null;

    private static JsonElement? Find(JsonElement item, string name)
    {
        foreach (var property in item.EnumerateObject())
            if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return property.Value;
        return null;
    }
}
