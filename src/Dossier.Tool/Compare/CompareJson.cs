using System.Text.Json;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Engine.Matching;
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
        json.Write("articles", Articles(shown, null));
        json.Write("gate", Gate(shown, null));
        json.Write("disputes", Disputes(shown, null));
        json.Write("agreed", Agreed(shown, null));
        json.Write("alike", Alike(shown, null));
        json.Write("alone", Alone(shown, null));
        json.Write("pairs", Pairs(shown, null));
        json.Close();
    }

    /// <summary>Writes one object a line; its first member, <c>record</c>, says what it is.</summary>
    public static void WriteLines(TextWriter output, SideBySide shown)
    {
        foreach (var line in Articles(shown, "article").Append(Gate(shown, "gate")).Concat(Disputes(shown, "dispute")).Concat(Agreed(shown, "agreed")).Concat(Alike(shown, "alike")).Concat(Alone(shown, "alone")).Concat(Pairs(shown, "pair")))
            output.WriteLine(line);
    }

    private static IEnumerable<string> Articles(SideBySide shown, string? record) => new[] { shown.Comparison.A, shown.Comparison.B }.Select(path => CheckJson.Article(shown.Result.ByPath[path], record));

    private static IEnumerable<string> Disputes(SideBySide shown, string? record) => shown.Result.Disputed.Select(f => CheckJson.Dispute(shown.Result, f, record));

    private static IEnumerable<string> Pairs(SideBySide shown, string? record) => shown.Comparison.Pairs.Select(p => Json.Text(json => WhyJson.Write(json, p, shown.Result.ByPath, record)));

    private static string Gate(SideBySide shown, string? record) => CheckJson.Object(record, json =>
    {
        json.WriteBoolean("compared", shown.Comparison.Apart is Apart.No or Apart.Few);
        json.WriteText("apart", Names.Of(shown.Comparison.Apart));
        json.WriteStartArray("names");
        foreach (var name in shown.Comparison.Names)
            json.WriteTextValue(name);
        json.WriteEndArray();
    });

    private static IEnumerable<string> Agreed(SideBySide shown, string? record) => shown.Agreed.Select(agreement => CheckJson.Object(record, json =>
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
    }));

    private static IEnumerable<string> Alike(SideBySide shown, string? record) => shown.Alike.Select(pair => CheckJson.Object(record, json =>
    {
        json.WriteText("reason", MatchReason.Of(pair));
        json.WriteStartArray("claims");
        WriteClaim(json, shown, pair.A);
        WriteClaim(json, shown, pair.B);
        json.WriteEndArray();
    }));

    private static IEnumerable<string> Alone(SideBySide shown, string? record) => shown.OnlyA.Concat(shown.OnlyB).Select(lone => CheckJson.Object(record, json =>
    {
        json.WriteText("about", lone.About);
        json.WriteStartArray("claims");
        WriteClaim(json, shown, lone.Claim);
        json.WriteEndArray();
        json.WriteText("reason", lone.Nearest is { } pair ? MatchReason.Of(pair) : null);
        json.WritePropertyName("nearest");
        if (lone.Nearest is { } nearest)
            WriteClaim(json, shown, nearest.A == lone.Claim ? nearest.B : nearest.A);
        else
            json.WriteNullValue();
    }));

    private static void WriteClaim(Utf8JsonWriter json, SideBySide shown, ClaimReference claim)
    {
        var facts = shown.Result.ByPath[claim.Path];
        var (digest, span) = (facts.Claims[claim.Index].Digest, facts.Claims[claim.Index].Span);
        var (line, column) = facts.Position(span.Start);
        json.WriteStartObject();
        json.WriteText("file", claim.Path);
        CheckJson.WriteSpan(json, span, facts.Slice(span), line + 1, column + 1);
        json.WriteText("value", digest.Value.Text);
        json.WriteEndObject();
    }
}
