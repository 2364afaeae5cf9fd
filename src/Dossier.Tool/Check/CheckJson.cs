using System.Text.Json;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Tool.Output;
using Dossier.Tool.Why;

namespace Dossier.Tool.Check;

/// <summary>Writes a check as JSON. The members and their order are a contract: docs/guides/command-line.md.</summary>
internal static class CheckJson
{
    private const int FormatVersion = 1;

    /// <summary>Writes one object.</summary>
    public static void Write(TextWriter output, CheckResult result)
    {
        var json = new JsonListing(output, FormatVersion);
        json.Write("articles", result.Articles.Select(a => Article(a, null)));
        json.Write("disputes", result.Disputed.Select(f => Dispute(result, f, null)));
        json.Write("problems", result.Problems.Select(p => Problem(p, null)));
        json.Write("notes", result.Notes.Select(n => Note(n, null)));
        json.Close();
    }

    /// <summary>Writes one object a line; its first member, <c>record</c>, says what it is.</summary>
    public static void WriteLines(TextWriter output, CheckResult result)
    {
        foreach (var article in result.Articles)
            output.WriteLine(Article(article, "article"));
        foreach (var finding in result.Disputed)
            output.WriteLine(Dispute(result, finding, "dispute"));
        foreach (var problem in result.Problems)
            output.WriteLine(Problem(problem, "problem"));
        foreach (var note in result.Notes)
            output.WriteLine(Note(note, "note"));
    }

    /// <summary>An article.</summary>
    public static string Article(ArticleFacts article, string? record) => Object(record, json =>
    {
        json.WriteText("file", article.Path);
        json.WriteText("headline", article.Document.HeadlineText);
        json.WriteText("datePublished", article.Digest.DatePublished);
        json.WriteText("set", article.Digest.Set);
    });

    /// <summary>A dispute.</summary>
    public static string Dispute(CheckResult result, FindingDigest finding, string? record) => Object(record, json =>
    {
        var dispute = finding.Dispute!;
        json.WriteText("id", finding.Key);
        json.WriteText("rule", dispute.Rule.Id);
        json.WriteText("level", Names.Of(dispute.Level));
        json.WriteText("finding", DisputeMessage.Question(finding));
        // As it is told at the first claim of the list below.
        json.WriteText("message", new DisputeMessage(finding, 0, dispute.Sides[0].Claims[0]).Text(result.ByPath));
        json.WriteStartArray("sides");
        foreach (var side in dispute.Sides)
        {
            json.WriteStartObject();
            json.WriteText("reading", side.Reading);
            json.WriteStartArray("rivals");
            foreach (var rival in side.Rivals)
                json.WriteNumberValue(rival);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("claims");
        for (var side = 0; side < dispute.Sides.Count; side++)
            foreach (var reference in dispute.Sides[side].Claims)
                WriteClaim(json, result.ByPath[reference.Path], reference.Index, side);
        json.WriteEndArray();
        json.WriteBoolean("settled", finding.Settlement is not null);
        if (finding.Settlement is { Decision: var decision })
        {
            json.WriteStartObject("ruling");
            json.WriteText("accepted", decision.Accepted);
            json.WriteText("reason", decision.Reason);
            json.WriteEndObject();
        }
        else
            json.WriteNull("ruling");
        if (result.Explainer is { } explainer)
            WhyJson.Write(json, finding, explainer, result.ByPath);
        else
            json.WriteNull("why");
        json.WriteBoolean("known", result.Known.Contains(finding.Key));
    });

    private static void WriteClaim(Utf8JsonWriter json, ArticleFacts facts, int index, int side)
    {
        var claim = facts.Claims[index];
        var (line, column) = facts.Position(claim.Span.Start);
        json.WriteStartObject();
        json.WriteText("file", facts.Path);
        WriteSpan(json, claim.Span, facts.Slice(claim.Span), line + 1, column + 1);
        json.WriteText("value", claim.Digest.Value.Text);
        json.WriteNumber("side", side);
        json.WriteText("attributedTo", claim.Digest.AttributedTo);
        json.WriteEndObject();
    }

    private static string Problem(FileProblem problem, string? record) => Object(record, json =>
    {
        json.WriteText("file", problem.Path);
        json.WriteText("rule", problem.Problem.Rule.Id);
        json.WriteText("level", Names.Of(problem.Problem.Level));
        json.WriteText("message", problem.Problem.Message);
        WriteSpan(json, problem.Problem.Span, problem.Exact, problem.Line, problem.Column);
        json.WriteBoolean("settled", problem.Settled is not null);
        json.WriteText("reason", problem.Settled);
        json.WriteBoolean("known", problem.IsKnown);
    });

    private static string Note(string note, string? record) => Object(record, json => json.WriteText("message", note));

    /// <summary>Writes where words stand.</summary>
    public static void WriteSpan(Utf8JsonWriter json, TextSpan span, string exact, int line, int column)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteText("exact", exact);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
    }

    /// <summary>An object; its first member says what it is where several kinds follow each other.</summary>
    public static string Object(string? record, Action<Utf8JsonWriter> members) => Json.Text(json =>
    {
        json.WriteStartObject();
        if (record is not null)
            json.WriteText("record", record);
        members(json);
        json.WriteEndObject();
    });
}
