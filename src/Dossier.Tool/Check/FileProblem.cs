using Dossier.Engine;
using Dossier.Tool.Input;

namespace Dossier.Tool.Check;

/// <summary>Something wrong with one file, and where that is.</summary>
/// <param name="Path">The file as it is named in every output.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Exact">The words at fault; empty for a whole file.</param>
/// <param name="Line">Their line, from 1.</param>
/// <param name="Column">Their column, from 1.</param>
internal sealed record FileProblem(string Path, Problem Problem, string Exact, int Line, int Column)
{
    /// <summary>Why the team ignores it, or null.</summary>
    public string? Settled { get; init; }

    /// <summary>Whether a baseline has it.</summary>
    public bool IsKnown { get; init; }

    /// <summary>A problem inside an article.</summary>
    public static FileProblem Of(ArticleFacts facts, Problem problem)
    {
        var (line, column) = facts.Position(problem.Span.Start);
        return new FileProblem(facts.Path, problem, facts.Slice(problem.Span), line + 1, column + 1);
    }

    /// <summary>A problem of a file as a whole.</summary>
    public static FileProblem Of(string path, Problem problem) => new(path, problem, "", 1, 1);

    /// <summary>A problem with a ruling.</summary>
    public static FileProblem Of(RulingsSource rulings, Problem problem)
    {
        var (line, column) = rulings.Position(problem.Span.Start);
        return new FileProblem(rulings.Path, problem, rulings.Text.Substring(problem.Span.Start, problem.Span.Length), line + 1, column + 1);
    }
}
