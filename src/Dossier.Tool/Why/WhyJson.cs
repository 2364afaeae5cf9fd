using System.Text.Json;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Engine.Matching;
using Dossier.Tool.Output;

namespace Dossier.Tool.Why;

/// <summary>Writes why claims are told against each other, or not, as JSON. The members and their order are a contract: docs/guides/why.md.</summary>
internal static class WhyJson
{
    /// <summary>Writes the member <c>why</c> of a dispute.</summary>
    public static void Write(Utf8JsonWriter json, FindingDigest finding, MatchExplainer explainer, IReadOnlyDictionary<string, ArticleFacts> articles)
    {
        json.WriteStartObject("why");
        json.WriteText("foundBy", Names.Of(finding.Dispute!.FoundBy));
        json.WriteStartArray("names");
        foreach (var name in WhyText.NamesOfBoth(finding.Dispute, explainer))
            json.WriteTextValue(name);
        json.WriteEndArray();
        json.WriteStartArray("pairs");
        foreach (var trace in explainer.Explain(finding.Dispute))
            Write(json, trace, articles);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes one pair of claims.</summary>
    public static void Write(Utf8JsonWriter json, MatchTrace trace, IReadOnlyDictionary<string, ArticleFacts> articles, string? record = null)
    {
        json.WriteStartObject();
        if (record is not null)
            json.WriteText("record", record);
        json.WriteText("fate", Names.Of(trace.Fate));
        json.WriteText("reason", MatchReason.Of(trace));
        if (trace.Contradict is { } contradict)
            json.WriteBoolean("contradict", contradict);
        else
            json.WriteNull("contradict");
        json.WriteBoolean("told", trace.IsTold);
        json.WriteNumber("score", trace.Score);
        json.WriteNumber("questionScore", trace.QuestionScore);
        json.WriteNumber("eventScore", trace.EventScore);
        if (trace.Sureness is { } sureness)
            json.WriteNumber("sureness", sureness);
        else
            json.WriteNull("sureness");
        json.WriteNumber("infoFrom", trace.InfoFrom);
        json.WriteNumber("warningFrom", trace.WarningFrom);
        json.WriteText("caution", Names.Of(trace.Caution));
        json.WriteStartArray("claims");
        WriteClaim(json, articles[trace.A.Path], trace.A, trace.ReadA);
        WriteClaim(json, articles[trace.B.Path], trace.B, trace.ReadB);
        json.WriteEndArray();
        WriteRows(json, "against", trace.Against);
        WriteRows(json, "missed", trace.Missed);
        WriteRows(json, "evidence", trace.Evidence);
        WriteRows(json, "ofEvent", trace.OfEvent);
        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, ArticleFacts facts, ClaimReference claim, ClaimReading reading)
    {
        var span = facts.Claims[claim.Index].Span;
        var (line, column) = facts.Position(span.Start);
        json.WriteStartObject();
        json.WriteText("file", facts.Path);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteText("exact", facts.Slice(span));
        json.WriteNumber("line", line + 1);
        json.WriteNumber("column", column + 1);
        json.WriteText("kind", reading.Kind);
        json.WriteText("value", reading.Value);
        json.WriteText("unit", reading.Unit);
        json.WriteText("act", reading.Act);
        json.WriteText("thing", reading.Thing);
        json.WriteText("narrowing", reading.Narrowing);
        json.WriteText("doer", reading.Doer);
        json.WriteText("object", reading.Object);
        json.WriteText("names", reading.Names);
        json.WriteText("scope", reading.Scope);
        json.WriteText("when", reading.When);
        json.WriteStartArray("remarks");
        foreach (var remark in reading.Remarks)
            json.WriteTextValue(remark);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRows(Utf8JsonWriter json, string name, EquatableArray<EvidenceRow> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WriteText("row", row.Row);
            json.WriteNumber("weight", row.Weight);
            json.WriteText("text", row.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
