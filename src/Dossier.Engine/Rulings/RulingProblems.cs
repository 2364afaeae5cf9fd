namespace Dossier.Engine.Rulings;

/// <summary>Puts what is wrong with rulings at its place in the file.</summary>
public static class RulingProblems
{
    /// <summary>What is wrong with a file: the lines that cannot be read, and the rulings that settle nothing; ordered by place.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problems">What the rulings were found to lack, of this file and of others that were matched with it.</param>
    /// <param name="first">Index among all rulings of the file's first.</param>
    public static IReadOnlyList<Problem> Of(RulingsFile file, IEnumerable<RulingProblem> problems, int first = 0) => file.Problems
        .Concat(problems.Where(p => p.Ruling >= first && p.Ruling < first + file.Lines.Count).Select(p => new Problem(
            p.Rule, p.Rule.Level, SpanOf(file.Lines[p.Ruling - first], p.Value), p.Message + (p.Other is { } other ? Place(file, other - first) : ""))))
        .OrderBy(p => p.Span.Start)
        .ToList();

    private static string Place(RulingsFile file, int line) => line >= 0 && line < file.Lines.Count
        ? " stands in line " + file.Lines[line].Line.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : " stands in another rulings file";

    private static TextSpan SpanOf(RulingLine line, int? value) => value is { } i ? line.ValueSpans[i] : line.NameSpan;
}
