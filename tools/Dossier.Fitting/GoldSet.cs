using System.Text.Json;
using Dossier.Engine;
using Dossier.Engine.Findings;

namespace Dossier.Fitting;

/// <summary>A place that the gold data quotes, with the sentence around it.</summary>
/// <param name="File">The document's name.</param>
/// <param name="Start">Where the quoted words start.</param>
/// <param name="End">Where they end.</param>
/// <param name="From">Where their sentence starts.</param>
/// <param name="To">Where it ends.</param>
internal sealed record GoldPlace(string File, int Start, int End, int From, int To);

/// <summary>Two places that conflict, or only seem to; and how far apart their words are.</summary>
internal sealed record GoldEntry(string Kind, GoldPlace A, GoldPlace B, string Reach);

/// <summary>A folder of documents on one matter and what is known of them: see the README beside the sets.</summary>
internal sealed record GoldSet(string Name, IReadOnlyList<ArticleFacts> Articles, IReadOnlyList<GoldEntry> Conflicts, IReadOnlyList<GoldEntry> Agreements)
{
    /// <summary>What could be called a conflict or not: it teaches nothing, and is not wrong to tell.</summary>
    public IReadOnlyList<GoldEntry> Soft { get; init; } = [];

    /// <summary>Whether its articles are those of newspapers on one event, found and annotated, and not written to conflict.</summary>
    public bool IsFound { get; init; }

    /// <summary>Whether its articles are the pages of a documentation: each is on another part of one thing.</summary>
    public bool IsCollection { get; init; }

    /// <summary>Whether its articles tell of one event or thing.</summary>
    public bool IsOfOne => Conflicts.Count > 0;

    // As many pairs of articles as an authored set has.
    private const double UsualPairs = 30;

    /// <summary>What a pair of its claims counts: a cluster of a dozen articles has sixty pairs of them, and is one event all the same.</summary>
    public double Weight => Math.Min(1, UsualPairs * 2 / Math.Max(1, Articles.Count * (Articles.Count - 1)));

    /// <summary>Every set of a folder, by name.</summary>
    public static IReadOnlyList<GoldSet> ReadAll(string folder) =>
        File.Exists(Path.Combine(folder, "gold.jsonl")) ? ReadClusters(folder) :
        Directory.GetDirectories(folder).Where(d => File.Exists(Path.Combine(d, "gold.json"))).Order(StringComparer.Ordinal).AsParallel().AsOrdered().Select(Read).ToList();

    private static GoldSet Read(string folder)
    {
        var articles = ReadArticles(folder);
        var texts = articles.ToDictionary(a => a.Document.Path, a => a.Document.Text);
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")));
        return new GoldSet(folder, articles, Entries(gold.RootElement.GetProperty("conflicts"), texts), Entries(gold.RootElement.GetProperty("agreements"), texts))
        {
            IsCollection = gold.RootElement.TryGetProperty("collection", out var isCollection) && isCollection.GetBoolean(),
        };
    }

    /// <summary>Clusters with one file of what is known of them, a line a pair of places.</summary>
    private static List<GoldSet> ReadClusters(string folder)
    {
        var lines = File.ReadLines(Path.Combine(folder, "gold.jsonl")).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement).ToLookup(e => e.GetProperty("cluster").GetString()!);
        return lines.OrderBy(l => l.Key, StringComparer.Ordinal).AsParallel().AsOrdered().Select(l =>
        {
            var articles = ReadArticles(Path.Combine(folder, l.Key));
            var texts = articles.ToDictionary(a => a.Document.Path, a => a.Document.Text);
            var entries = l.ToLookup(e => e.GetProperty("strength").GetString() == "hard", e => new GoldEntry(e.GetProperty("kind").GetString()!, At(e.GetProperty("a"), texts), At(e.GetProperty("b"), texts), e.GetProperty("reach").GetString() ?? ""));
            return new GoldSet(Path.Combine(folder, l.Key), articles, [.. entries[true]], []) { Soft = [.. entries[false]], IsFound = true };
        }).ToList();

        static GoldPlace At(JsonElement place, Dictionary<string, string> texts)
        {
            var file = place.GetProperty("file").GetString()!;
            int start = place.GetProperty("offset").GetInt32(), end = start + place.GetProperty("exact").GetString()!.Length;
            var sentence = place.GetProperty("sentence").GetString()!;
            var from = texts[file].IndexOf(sentence, StringComparison.Ordinal);
            return from < 0 ? new GoldPlace(file, start, end, start, end) : new GoldPlace(file, start, end, from, from + sentence.Length);
        }
    }

    private static List<ArticleFacts> ReadArticles(string folder) =>
        Directory.GetFiles(folder).Where(f => f.EndsWith(".txt", StringComparison.Ordinal) || f.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(f => ArticleReader.Read(Path.GetFileName(f), File.ReadAllText(f).TrimStart('\uFEFF'), ArticleOptions.None)).ToList();

    private static List<GoldEntry> Entries(JsonElement entries, Dictionary<string, string> texts) => entries.EnumerateArray()
        .Select(e => new GoldEntry(e.GetProperty("kind").GetString() ?? "", Place(e.GetProperty("a"), texts), Place(e.GetProperty("b"), texts), e.TryGetProperty("reach", out var reach) ? reach.GetString() ?? "" : "")).ToList();

    private static GoldPlace Place(JsonElement place, Dictionary<string, string> texts)
    {
        var file = place.GetProperty("file").GetString()!;
        var exact = place.GetProperty("exact").GetString()!;
        var text = texts[file];
        var nth = place.TryGetProperty("nth", out var n) && n.ValueKind == JsonValueKind.Number ? n.GetInt32() : 1;
        var start = -1;
        for (var i = 0; i < nth; i++)
            start = text.IndexOf(exact, start + 1, StringComparison.Ordinal);
        if (start < 0)
            throw new InvalidDataException($"{file}: no \"{exact}\".");
        var end = start + exact.Length;
        int from = start, to = end;
        while (from > 0 && text[from - 1] != '\n' && !(char.IsWhiteSpace(text[from - 1]) && from > 1 && EndsSentence(text, from - 2)))
            from--;
        while (to < text.Length && text[to] != '\n' && !(".!?".Contains(text[to]) && (to + 1 == text.Length || char.IsWhiteSpace(text[to + 1]) || "\"”’)".Contains(text[to + 1]))))
            to++;
        return new GoldPlace(file, start, end, from, to);
    }

    private static bool EndsSentence(string text, int at)
    {
        while (at > 0 && "\"”’)".Contains(text[at]))
            at--;
        return ".!?".Contains(text[at]);
    }
}
