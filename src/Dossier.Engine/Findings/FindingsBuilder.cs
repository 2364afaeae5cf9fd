namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;
using Dossier.Engine.Matching;

/// <summary>Puts the claims of many articles together.</summary>
public static class FindingsBuilder
{
    /// <summary>Every finding of the articles, ordered by key. The order of <paramref name="articles"/> does not matter.</summary>
    /// <exception cref="ArgumentException">Two articles have the same path.</exception>
    public static EquatableArray<FindingDigest> Build(IReadOnlyList<ArticleDigest> articles, CancellationToken cancellation = default) => Compare(articles, cancellation).Findings;

    /// <summary>Every finding of the articles, ordered by key, and what was not compared because a bound was hit.</summary>
    /// <param name="articles">The articles, in any order.</param>
    /// <param name="cancellation">Honoured between two articles.</param>
    /// <param name="memory">What earlier comparisons found of pairs of these articles: only new pairs are compared, and are kept there. It changes nothing of the result.</param>
    /// <param name="last">What the last comparison of these files made, so that only what an edit has touched is made again. It changes nothing of the result.</param>
    /// <param name="given">Which articles look at which, where that was found elsewhere. It changes nothing of the result.</param>
    /// <exception cref="ArgumentException">Two articles have the same path.</exception>
    public static ComparedArticles Compare(
        IReadOnlyList<ArticleDigest> articles, CancellationToken cancellation = default, PairMemory? memory = null, LastComparison? last = null, GivenPairs? given = null)
    {
        var sorted = articles.OrderBy(a => a.Path, StringComparer.Ordinal).ToList();
        for (var i = 1; i < sorted.Count; i++)
            if (sorted[i].Path == sorted[i - 1].Path)
                throw new ArgumentException($"Two articles have the path {sorted[i].Path}.", nameof(articles));
        if (memory?.Find(sorted) is { } known)
            return known;
        memory ??= new PairMemory();
        var distinct = Doubles.Of(sorted, memory);
        var stages = last?.Take(distinct.Articles) ?? new ComparisonStages();
        // What was broken off while it changed a stage is not gone on with.
        var isWhole = true;
        try
        {
            var gate = given is null ? ArticleGate.Of(distinct.Articles, memory, stages.Gate, cancellation) : ArticleGate.OfGiven(distinct.Articles, memory, given, cancellation);
            var changes = stages.ChangesTo(distinct.Articles, gate);
            memory.Expect(gate.ClosePairs);
            var matches = MatchFinder.Find(changes, stages.Matches, memory, cancellation);
            isWhole = false;
            stages.GoTo(changes, matches);
            var findings = stages.Testimony.Of(Find(stages, changes, matches, cancellation), distinct, cancellation);
            isWhole = true;
            return new ComparedArticles(new(stages.Keys.Of(findings)), new(gate.Limits.Tell(distinct.Articles)));
        }
        finally
        {
            if (isWhole)
                last?.Put(stages);
        }
    }

    private static List<FindingDigest> Find(ComparisonStages stages, ArticleChanges changes, Matches matches, CancellationToken cancellation)
    {
        // What one way tells is known to the next.
        var (articles, told) = (changes.Articles, stages.Told);
        var findings = stages.Groups.Find(changes, told, (a, b) => AreApart(a, b) || AreOfManyPages(a, b), cancellation);
        var spelled = stages.Spellings.Find(changes, cancellation).Where(g => g.Rivals.Count > 0).Select(g => FindingWriter.Write(g, articles, (a, b) => told.Has(a, b) || AreApart(a, b))).Where(f => f.Dispute is not null).ToList();
        spelled.ForEach(told.Add);
        findings.AddRange(spelled);
        findings.AddRange(stages.Disputes.Find(articles, matches, told));
        spelled.ForEach(told.Remove);
        return findings;

        // What two pages of a large documentation ask in the same words is of one thing only where all of the sentences says so, which the matches know.
        bool AreOfManyPages(Candidate a, Candidate b) => articles.Count > ArticleGate.Few && a.Article != b.Article && articles[a.Article].IsOfDocumentation && articles[b.Article].IsOfDocumentation;

        // Of two events, or of two things of one kind.
        bool AreApart(Candidate a, Candidate b) => matches.AreOfTwoEvents(a, b) || Question.AreOfTwo(a.Digest.Question, b.Digest.Question);
    }
}

/// <summary>What a comparison of articles brought.</summary>
/// <param name="Findings">Every finding, ordered by key.</param>
/// <param name="LeftOut">What was not compared because a bound was hit; mostly nothing.</param>
public sealed record ComparedArticles(EquatableArray<FindingDigest> Findings, EquatableArray<LeftOut> LeftOut);
