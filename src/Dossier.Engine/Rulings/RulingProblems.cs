namespace Dossier.Engine.Rulings;

/// <summary>Puts what is wrong with rulings at its place in the file.</summary>
public static class RulingProblems
{
    /// <summary>What is wrong with a file: the lines that cannot be read, and the rulings that settle nothing; ordered by place.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problems">What the rulings were found to lack; their indices are into the file's lines.</param>
    public static IReadOnlyList<Problem> Of(RulingsFile file, IEnumerable<RulingProblem> problems) => file.Problems
        .Concat(problems.Select(p => new Problem(
            p.Rule, p.Rule.Level, SpanOf(file.Lines[p.Ruling], p.Value), p.Message + (p.Other is { } other ? " stands in line " + Number(file.Lines[other].Line) : ""))))
        .OrderBy(p => p.Span.Start)
        .ToList();

    private static TextSpan SpanOf(RulingLine line, int? value) => value is { } i ? line.ValueSpans[i] : line.NameSpan;

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
