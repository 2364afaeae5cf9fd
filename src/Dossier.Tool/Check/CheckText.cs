using System.Globalization;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Tool.Output;

namespace Dossier.Tool.Check;

/// <summary>Writes a check for people: as compilers write, so that editors and build servers find the places.</summary>
internal static class CheckText
{
    /// <summary>One line for each article's part in an open dispute and for each problem, ordered by path and place; then one line that counts.</summary>
    public static void Write(TextWriter output, CheckResult result)
    {
        var lines = new List<(string Path, int Start, string Rule, string Text)>();
        var open = result.Open.ToList();
        var problems = result.OpenProblems.ToList();
        foreach (var message in DisputeMessage.Of(open))
        {
            var facts = result.ByPath[message.Claim.Path];
            var start = facts.Claims[message.Claim.Index].Span.Start;
            var (line, column) = facts.Document.Position(start);
            Add(message.Claim.Path, start, line + 1, column + 1, message.Dispute.Level, message.Dispute.Rule, message.Text(result.ByPath));
        }
        foreach (var problem in problems)
            Add(problem.Path, problem.Problem.Span.Start, problem.Line, problem.Column, problem.Problem.Level, problem.Problem.Rule, problem.Problem.Message);
        foreach (var line in lines.OrderBy(l => l.Path, StringComparer.Ordinal).ThenBy(l => l.Start).ThenBy(l => l.Rule, StringComparer.Ordinal))
            output.WriteLine(line.Text);
        var settled = result.Disputed.Count - open.Count + result.Problems.Count - problems.Count;
        output.WriteLine(
            $"{Count(open.Count, "dispute")} and {Count(problems.Count, "problem")} in {Count(result.Articles.Count, "article")}"
            + (settled == 0 ? "." : $"; {settled.ToString(CultureInfo.InvariantCulture)} settled."));

        void Add(string path, int start, int line, int column, Level level, Rule rule, string message) => lines.Add((
            path, start, rule.Id,
            Terminal.Escape(string.Create(CultureInfo.InvariantCulture, $"{path}({line},{column}): {Names.Of(level)} {rule.Id}: {message}"))));
    }

    private static string Count(int n, string noun) => n.ToString(CultureInfo.InvariantCulture) + " " + noun + (n == 1 ? "" : "s");
}
