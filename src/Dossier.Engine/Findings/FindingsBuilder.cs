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
    /// <exception cref="ArgumentException">Two articles have the same path.</exception>
    public static ComparedArticles Compare(IReadOnlyList<ArticleDigest> articles, CancellationToken cancellation = default, PairMemory? memory = null)
    {
        var sorted = articles.OrderBy(a => a.Path, StringComparer.Ordinal).ToList();
        for (var i = 1; i < sorted.Count; i++)
            if (sorted[i].Path == sorted[i - 1].Path)
                throw new ArgumentException($"Two articles have the path {sorted[i].Path}.", nameof(articles));
        if (memory?.Find(sorted) is { } known)
            return known;
        memory ??= new PairMemory();
        var distinct = Doubles.Of(sorted);
        var gate = ArticleGate.Of(distinct.Articles, memory, cancellation);
        var findings = Find(distinct.Articles, gate, memory, cancellation);
        return new ComparedArticles(
            new(Keyed(Testimony.Of(findings.ConvertAll(distinct.Name), distinct, cancellation).ToList())),
            new(gate.Limits.Tell(distinct.Articles)));
    }

    private static List<FindingDigest> Find(IReadOnlyList<ArticleDigest> articles, ArticleGate gate, PairMemory memory, CancellationToken cancellation)
    {
        var findings = new List<FindingDigest>();
        var matches = MatchFinder.Find(articles, gate, memory, cancellation);
        foreach (var group in ClaimGroups.Build(articles, gate, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            findings.Add(FindingWriter.Write(group, articles, AreApart));
        }
        var told = new ToldPairs(articles, findings);
        Add(Spellings.Build(articles, gate, cancellation).Where(g => g.Rivals.Count > 0).Select(g => FindingWriter.Write(g, articles, (a, b) => told.Has(a, b) || AreApart(a, b))).Where(f => f.Dispute is not null));
        Add(DisputeWriter.Find(articles, matches, told));
        return findings;

        // Of two events, or of two things of one kind.
        bool AreApart(Candidate a, Candidate b) => matches.AreOfTwoEvents(a, b) || Question.AreOfTwo(a.Digest.Question, b.Digest.Question);

        // What one way tells is known to the next.
        void Add(IEnumerable<FindingDigest> found)
        {
            var added = found.ToList();
            findings.AddRange(added);
            added.ForEach(told.Add);
        }
    }

    /// <summary>Two findings may ask the same in words; the later, by the path of its first claim, gets a number.</summary>
    internal static IEnumerable<FindingDigest> Keyed(List<FindingDigest> findings)
    {
        findings.Sort((a, b) =>
        {
            var byKey = string.CompareOrdinal(a.Key, b.Key);
            var byPath = byKey != 0 ? byKey : string.CompareOrdinal(a.Claims[0].Path, b.Claims[0].Path);
            return byPath != 0 ? byPath : a.Claims[0].Index - b.Claims[0].Index;
        });
        // An article's words can end in " #2" by themselves.
        var used = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0, same = 1; i < findings.Count; i++)
        {
            same = i > 0 && findings[i].Key == findings[i - 1].Key ? same + 1 : 1;
            var key = same == 1 ? findings[i].Key : findings[i].Key + " #" + same;
            while (!used.Add(key))
                key = findings[i].Key + " #" + ++same;
            yield return same == 1 ? findings[i] : findings[i] with { Key = key };
        }
    }
}

/// <summary>What a comparison of articles brought.</summary>
/// <param name="Findings">Every finding, ordered by key.</param>
/// <param name="LeftOut">What was not compared because a bound was hit; mostly nothing.</param>
public sealed record ComparedArticles(EquatableArray<FindingDigest> Findings, EquatableArray<LeftOut> LeftOut);
