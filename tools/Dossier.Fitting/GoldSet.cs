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
    /// <summary>Every set of a folder, by name.</summary>
    public static IReadOnlyList<GoldSet> ReadAll(string folder) =>
        Directory.GetDirectories(folder).Where(d => File.Exists(Path.Combine(d, "gold.json"))).Order(StringComparer.Ordinal).AsParallel().AsOrdered().Select(Read).ToList();

    private static GoldSet Read(string folder)
    {
        var articles = Directory.GetFiles(folder).Where(f => f.EndsWith(".txt", StringComparison.Ordinal) || f.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(f => ArticleReader.Read(Path.GetFileName(f), File.ReadAllText(f).TrimStart('\uFEFF'), ArticleOptions.None)).ToList();
        var texts = articles.ToDictionary(a => a.Document.Path, a => a.Document.Text);
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")));
        return new GoldSet(folder, articles, Entries(gold.RootElement.GetProperty("conflicts"), texts), Entries(gold.RootElement.GetProperty("agreements"), texts));
    }

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
