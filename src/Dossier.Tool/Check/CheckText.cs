using System.Globalization;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Tool.Output;

namespace Dossier.Tool.Check;

/// <summary>Writes a check for people: as compilers write, so that editors and build servers find the places.</summary>
internal static class CheckText
{
    /// <summary>One line for each article's part in a dispute and for each problem, ordered by path and place; then one line that counts.</summary>
    public static void Write(TextWriter output, CheckResult result)
    {
        var lines = new List<(string Path, int Start, string Rule, string Text)>();
        foreach (var message in DisputeMessage.Of(result.Disputed))
        {
            var facts = result.ByPath[message.Claim.Path];
            var start = facts.Claims[message.Claim.Index].Span.Start;
            lines.Add(Line(message.Claim.Path, facts, start, message.Dispute.Level, message.Dispute.Rule, message.Text(result.ByPath)));
        }
        foreach (var (path, facts, problem) in result.Problems)
            lines.Add(Line(path, facts, problem.Span.Start, problem.Level, problem.Rule, problem.Message));
        foreach (var line in lines.OrderBy(l => l.Path, StringComparer.Ordinal).ThenBy(l => l.Start).ThenBy(l => l.Rule, StringComparer.Ordinal))
            output.WriteLine(line.Text);
        output.WriteLine(
            $"{Count(result.Disputed.Count, "dispute")} and {Count(result.Problems.Count, "problem")} in {Count(result.Articles.Count, "article")}.");
    }

    private static (string Path, int Start, string Rule, string Text) Line(
        string path, ArticleFacts? facts, int start, Level level, Rule rule, string message)
    {
        var (line, column) = facts?.Document.Position(start) ?? (0, 0);
        var place = string.Create(CultureInfo.InvariantCulture, $"({line + 1},{column + 1})");
        return (path, start, rule.Id, Terminal.Escape($"{path}{place}: {Names.Of(level)} {rule.Id}: {message}"));
    }

    private static string Count(int n, string noun) => n.ToString(CultureInfo.InvariantCulture) + " " + noun + (n == 1 ? "" : "s");
}
