using Dossier.Engine;
using Dossier.Engine.Findings;

namespace Dossier.Tool.Check;

/// <summary>One place that a check speaks of.</summary>
/// <param name="Path">The file.</param>
/// <param name="Start">Offset of the words in the file's text.</param>
/// <param name="Line">Their line, from 1.</param>
/// <param name="Column">Their column, from 1.</param>
/// <param name="Level">How loud it is.</param>
/// <param name="Rule">Which rule speaks.</param>
/// <param name="Message">What it says.</param>
internal sealed record CheckLine(string Path, int Start, int Line, int Column, Level Level, Rule Rule, string Message)
{
    /// <summary>The dispute it is a part of; null for a problem.</summary>
    public FindingDigest? Finding { get; init; }

    /// <summary>Each article's part in an open dispute, and each problem that is not ignored; ordered by path and place.</summary>
    public static IEnumerable<CheckLine> Of(CheckResult result)
    {
        var lines = new List<CheckLine>();
        foreach (var message in DisputeMessage.Of(result.Open))
        {
            var facts = result.ByPath[message.Claim.Path];
            var start = facts.Claims[message.Claim.Index].Span.Start;
            var (line, column) = facts.Position(start);
            lines.Add(new(message.Claim.Path, start, line + 1, column + 1, message.Dispute.Level, message.Dispute.Rule, message.Text(result.ByPath)) { Finding = message.Finding });
        }
        return Ordered(lines.Concat(OfProblems(result)));
    }

    /// <summary>Each problem that is not ignored; ordered by path and place.</summary>
    public static IEnumerable<CheckLine> OfProblems(CheckResult result) => Ordered(result.OpenProblems.Select(problem =>
        new CheckLine(problem.Path, problem.Problem.Span.Start, problem.Line, problem.Column, problem.Problem.Level, problem.Problem.Rule, problem.Problem.Message)));

    private static IEnumerable<CheckLine> Ordered(IEnumerable<CheckLine> lines) =>
        lines.OrderBy(l => l.Path, StringComparer.Ordinal).ThenBy(l => l.Start).ThenBy(l => l.Rule.Id, StringComparer.Ordinal);
}
