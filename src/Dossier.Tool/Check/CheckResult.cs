using Dossier.Engine;
using Dossier.Engine.Findings;

namespace Dossier.Tool.Check;

/// <summary>All that a check found.</summary>
/// <param name="Articles">Every article that could be read, in the order given.</param>
/// <param name="Disputed">The findings with a dispute, ordered by key.</param>
/// <param name="Problems">What is wrong inside single articles, in the order of the articles and their text.</param>
internal sealed record CheckResult(
    IReadOnlyList<ArticleFacts> Articles, IReadOnlyList<FindingDigest> Disputed, IReadOnlyList<(string Path, ArticleFacts? Facts, Problem Problem)> Problems)
{
    /// <summary>The articles by path.</summary>
    public IReadOnlyDictionary<string, ArticleFacts> ByPath { get; } = Articles.ToDictionary(a => a.Document.Path, StringComparer.Ordinal);

    /// <summary>Whether anything reaches the level.</summary>
    public bool Reaches(Level level) =>
        Disputed.Any(f => f.Dispute!.Level >= level) || Problems.Any(p => p.Problem.Level >= level);

    /// <summary>Puts together what was read.</summary>
    public static CheckResult Of(IReadOnlyList<ArticleFacts> articles, IEnumerable<(string Path, Problem Problem)> unread)
    {
        var findings = FindingsBuilder.Build(articles.Select(a => a.Digest).ToList());
        var problems = unread.Select(p => (p.Path, (ArticleFacts?)null, p.Problem))
            .Concat(articles.SelectMany(a => a.Problems, (a, problem) => (a.Document.Path, (ArticleFacts?)a, problem)));
        return new CheckResult(articles, findings.Where(f => f.Dispute is not null).ToList(), problems.ToList());
    }
}
