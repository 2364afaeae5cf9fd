using System.Reflection;
using System.Text.Json;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Tool.Output;
using Dossier.Tool.Why;

namespace Dossier.Tool.Check;

/// <summary>
/// Writes a check as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), which code hosts and editors show. What rulings settle is written as suppressed,
/// with the reason as its justification (section 3.35).
/// </summary>
internal static class CheckSarif
{
    // Of the repository. No address is given: a link that leads to somebody else's pages is worse than none.
    private const string Pages = "docs/rules/";

    /// <summary>Writes one log with one run.</summary>
    public static void Write(TextWriter output, CheckResult result)
    {
        output.WriteLine("{");
        output.WriteLine("  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",");
        output.WriteLine("  \"version\": \"2.1.0\",");
        output.WriteLine("  \"runs\": [{");
        output.WriteLine("    \"tool\": {\"driver\": " + Driver() + "},");
        if (result.Notes.Count > 0)
            output.WriteLine("    \"invocations\": [" + Invocation(result.Notes) + "],");
        output.WriteLine("    \"columnKind\": \"utf16CodeUnits\",");
        output.Write("    \"results\": [");
        var any = false;
        foreach (var line in Results(result))
        {
            output.Write((any ? ",\n      " : "\n      ") + line);
            any = true;
        }
        output.WriteLine(any ? "\n    ]" : "]");
        output.WriteLine("  }]");
        output.WriteLine("}");
    }

    private static IEnumerable<string> Results(CheckResult result)
    {
        foreach (var message in DisputeMessage.Of(result.Disputed))
            yield return Json.Text(json =>
            {
                json.WriteStartObject();
                WriteHead(json, message.Dispute.Rule, message.Dispute.Level, message.Text(result.ByPath));
                json.WriteStartArray("locations");
                WriteLocation(json, result, message.Claim);
                json.WriteEndArray();
                json.WriteStartArray("relatedLocations");
                foreach (var rival in message.Rivals)
                    WriteLocation(json, result, rival);
                json.WriteEndArray();
                // The same on every machine and after every edit that leaves the dispute as it is.
                json.WriteStartObject("partialFingerprints");
                json.WriteText("dossierFinding/v1", message.Finding.Key + " / " + message.Claim.Path);
                json.WriteEndObject();
                WriteSuppressions(json, message.Finding.Settlement?.Decision.Reason);
                WriteBaseline(json, result, result.Known.Contains(message.Finding.Key));
                if (result.Explainer is { } explainer)
                {
                    json.WriteStartObject("properties");
                    WhyJson.Write(json, message.Finding, explainer, result.ByPath);
                    json.WriteEndObject();
                }
                json.WriteEndObject();
            });
        foreach (var problem in result.Problems)
            yield return Json.Text(json =>
            {
                json.WriteStartObject();
                WriteHead(json, problem.Problem.Rule, problem.Problem.Level, problem.Problem.Message);
                json.WriteStartArray("locations");
                WriteLocation(json, problem.Path, problem.Line, problem.Column, problem.Problem.Span);
                json.WriteEndArray();
                WriteSuppressions(json, problem.Settled);
                WriteBaseline(json, result, problem.IsKnown);
                json.WriteEndObject();
            });
    }

    private static string Driver() => Json.Text(json =>
    {
        json.WriteStartObject();
        json.WriteText("name", "dossier");
        json.WriteText("version", typeof(CheckSarif).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]);
        json.WriteStartArray("rules");
        foreach (var rule in Rules.All)
        {
            json.WriteStartObject();
            json.WriteText("id", rule.Id);
            WriteMessage(json, "shortDescription", rule.Title);
            WriteMessage(json, "fullDescription", rule.Description);
            // GitHub shows it beside an alert, and asks for it (GH2012).
            json.WriteStartObject("help");
            json.WriteText("text", $"{rule.Description} What triggers it, what does not and how to settle it: {Pages}{rule.Id}.md");
            json.WriteText("markdown", $"{rule.Description}\n\nWhat triggers it, what does not and how to settle it: `{Pages}{rule.Id}.md`");
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteText("level", LevelOf(rule.Level));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>What was left out of the check (section 3.58).</summary>
    private static string Invocation(IReadOnlyList<string> notes) => Json.Text(json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var note in notes)
        {
            json.WriteStartObject();
            json.WriteText("level", "note");
            WriteMessage(json, "message", note);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteHead(Utf8JsonWriter json, Rule rule, Level level, string message)
    {
        json.WriteText("ruleId", rule.Id);
        json.WriteNumber("ruleIndex", Index(rule));
        json.WriteText("level", LevelOf(level));
        WriteMessage(json, "message", message);
    }

    private static int Index(Rule rule)
    {
        for (var i = 0; i < Rules.All.Count; i++)
            if (Rules.All[i].Id == rule.Id)
                return i;
        return -1;
    }

    // Braces are placeholders (section 3.11.5) and "[…](…)" is a link (3.11.6); an article's are only themselves.
    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteText("text", Terminal.Escape(text)
            .Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal).Replace("](", "\\](", StringComparison.Ordinal));
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, CheckResult result, ClaimReference claim)
    {
        var facts = result.ByPath[claim.Path];
        var span = facts.Claims[claim.Index].Span;
        var (line, column) = facts.Position(span.Start);
        WriteLocation(json, claim.Path, line + 1, column + 1, span);
    }

    private static void WriteLocation(Utf8JsonWriter json, string path, int line, int column, TextSpan span)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteText("uri", FileUri.Of(path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", line);
        json.WriteNumber("startColumn", column);
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSuppressions(Utf8JsonWriter json, string? reason)
    {
        json.WriteStartArray("suppressions");
        if (reason is not null)
        {
            json.WriteStartObject();
            json.WriteText("kind", "external");
            json.WriteText("status", "accepted");
            json.WriteText("justification", Terminal.Escape(reason));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // Section 3.27.24.
    private static void WriteBaseline(Utf8JsonWriter json, CheckResult result, bool isKnown)
    {
        if (result.HasBaseline)
            json.WriteText("baselineState", isKnown ? "unchanged" : "new");
    }

    private static string LevelOf(Level level) => level switch
    {
        Level.Info => "note",
        Level.Warning => "warning",
        _ => "error",
    };
}
