using System.Text.Json;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Tool.Check;
using Dossier.Tool.Output;
using Dossier.Tool.Why;

namespace Dossier.Tool.Compare;

/// <summary>Writes two articles side by side as JSON. The members and their order are a contract: docs/guides/why.md.</summary>
internal static class CompareJson
{
    private const int FormatVersion = 1;

    /// <summary>Writes one object.</summary>
    public static void Write(TextWriter output, SideBySide shown)
    {
        var json = new JsonListing(output, FormatVersion);
        foreach (var (name, _, elements) in Lists(shown))
            json.Write(name, elements.Select(e => e(null)));
        json.Close();
    }

    /// <summary>Writes one object a line; its first member, <c>record</c>, says what it is.</summary>
    public static void WriteLines(TextWriter output, SideBySide shown)
    {
        foreach (var (_, record, elements) in Lists(shown))
            foreach (var element in elements)
                output.WriteLine(element(record));
    }

    private static IEnumerable<(string Name, string Record, IEnumerable<Func<string?, string>> Elements)> Lists(SideBySide shown)
    {
        var result = shown.Result;
        yield return ("articles", "article", new[] { shown.Comparison.A, shown.Comparison.B }.Select(path => (Func<string?, string>)(record => CheckJson.Article(result.ByPath[path], record))));
        yield return ("gate", "gate", [record => Gate(shown, record)]);
        yield return ("disputes", "dispute", result.Disputed.Select(f => (Func<string?, string>)(record => CheckJson.Dispute(result, f, record))));
        yield return ("agreed", "agreed", shown.Agreed.Select(a => (Func<string?, string>)(record => Agreed(shown, a, record))));
        yield return ("alike", "alike", shown.Alike.Select(p => (Func<string?, string>)(record => Alike(shown, p, record))));
        yield return ("alone", "alone", shown.OnlyA.Concat(shown.OnlyB).Select(l => (Func<string?, string>)(record => Alone(shown, l, record))));
        yield return ("pairs", "pair", shown.Comparison.Pairs.Select(p => (Func<string?, string>)(record => Json.Text(json => WhyJson.Write(json, p, result.ByPath, record)))));
    }

    private static string Gate(SideBySide shown, string? record) => CheckJson.Object(record, json =>
    {
        json.WriteBoolean("compared", shown.Comparison.Apart == Apart.No);
        json.WriteText("apart", Names.Of(shown.Comparison.Apart));
        json.WriteStartArray("names");
        foreach (var name in shown.Comparison.Names)
            json.WriteTextValue(name);
        json.WriteEndArray();
    });

    private static string Agreed(SideBySide shown, Agreement agreement, string? record) => CheckJson.Object(record, json =>
    {
        json.WriteText("about", agreement.About);
        if (agreement.Trace?.Sureness is { } sureness)
            json.WriteNumber("sureness", sureness);
        else
            json.WriteNull("sureness");
        json.WriteStartArray("claims");
        WriteClaim(json, shown, agreement.A);
        WriteClaim(json, shown, agreement.B);
        json.WriteEndArray();
    });

    private static string Alike(SideBySide shown, Engine.Matching.MatchTrace pair, string? record) => CheckJson.Object(record, json =>
    {
        json.WriteText("reason", Engine.Matching.MatchReason.Of(pair));
        json.WriteStartArray("claims");
        WriteClaim(json, shown, pair.A);
        WriteClaim(json, shown, pair.B);
        json.WriteEndArray();
    });

    private static string Alone(SideBySide shown, Lone lone, string? record) => CheckJson.Object(record, json =>
    {
        json.WriteText("about", lone.About);
        json.WriteStartArray("claims");
        WriteClaim(json, shown, lone.Claim);
        json.WriteEndArray();
        json.WriteText("reason", lone.Nearest is { } pair ? Engine.Matching.MatchReason.Of(pair) : null);
        json.WritePropertyName("nearest");
        if (lone.Nearest is { } nearest)
            WriteClaim(json, shown, nearest.A == lone.Claim ? nearest.B : nearest.A);
        else
            json.WriteNullValue();
    });

    private static void WriteClaim(Utf8JsonWriter json, SideBySide shown, ClaimReference claim)
    {
        var facts = shown.Result.ByPath[claim.Path];
        var (digest, span) = (facts.Claims[claim.Index].Digest, facts.Claims[claim.Index].Span);
        var (line, column) = facts.Document.Position(span.Start);
        json.WriteStartObject();
        json.WriteText("file", claim.Path);
        CheckJson.WriteSpan(json, span, facts.Document.Slice(span), line + 1, column + 1);
        json.WriteText("value", digest.Value.Text);
        json.WriteEndObject();
    }
}
