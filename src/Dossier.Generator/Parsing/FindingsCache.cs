using System.Runtime.CompilerServices;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Engine.Rulings;

namespace Dossier.Generator.Parsing;

/// <summary>The last comparison of a set of articles, kept as long as its first or its last article is, so that an edit of one finds it by the other. Generator and analyzer ask for the same one.</summary>
internal static class FindingsCache
{
    private static readonly ConditionalWeakTable<ArticleDigest, Last> Comparisons = new();

    // Of so many projects of a solution; others are compared.
    private const int MostKept = 16;
    private static readonly RecentItems<string, PackedFile> Kept = new(MostKept);

    /// <summary>What articles brought in pairs, so that an edit of one compares it with those near it.</summary>
    public static PairMemory Pairs { get; } = new() { FindAll = static key => Kept.Find(key)?.Find(key) };

    /// <summary>Says where the comparison of all articles of a project is kept.</summary>
    public static void Know(string key, PackedFile file) => Kept.Add(key, file, 1);

    /// <summary>Every finding of the articles, and what the rulings make of them.</summary>
    /// <param name="articles">The articles, ordered by path, each path once, without their ignored passages.</param>
    /// <param name="rulings">What the team decided.</param>
    /// <param name="cancellation">Honoured as the engine honours it.</param>
    public static RuledFindings Build(IReadOnlyList<ArticleDigest> articles, EquatableArray<Decision> rulings, CancellationToken cancellation) => articles.Count == 0
        ? RulingMatcher.Match(FindingsBuilder.Build(articles, cancellation), articles, rulings, cancellation)
        : Last.Of(articles[0], articles[articles.Count - 1]).Build(articles, rulings, cancellation);

    private sealed class Last
    {
        private readonly LastComparison _last = new();
        private IReadOnlyList<ArticleDigest> _articles = [];
        private ComparedArticles _compared = new(EquatableArray<FindingDigest>.Empty, EquatableArray<LeftOut>.Empty);
        private EquatableArray<Decision> _rulings;
        private RuledFindings? _ruled;

        public static Last Of(ArticleDigest first, ArticleDigest last)
        {
            lock (Comparisons)
            {
                if (!Comparisons.TryGetValue(first, out var found) && !Comparisons.TryGetValue(last, out found))
                    found = new Last();
                Put(first, found);
                Put(last, found);
                return found;
            }
        }

        public RuledFindings Build(IReadOnlyList<ArticleDigest> articles, EquatableArray<Decision> rulings, CancellationToken cancellation)
        {
            lock (this)
            {
                // The same reading gives the same object, so that this is quick; of an edited article, a blank line on top changes nothing that is compared.
                if (_articles.Count != articles.Count || !_articles.Zip(articles, (a, b) => ReferenceEquals(a, b) || a.Equals(b)).All(same => same))
                {
                    _compared = FindingsBuilder.Compare(articles, cancellation, Pairs, _last);
                    _articles = articles;
                    _ruled = null;
                }
                if (_ruled is null || !_rulings.Equals(rulings))
                {
                    _ruled = RulingMatcher.Match(_compared.Findings, articles, rulings, cancellation) with { LeftOut = _compared.LeftOut };
                    _rulings = rulings;
                }
                return _ruled;
            }
        }

        private static void Put(ArticleDigest key, Last value)
        {
            if (Comparisons.TryGetValue(key, out var old) && ReferenceEquals(old, value))
                return;
            Comparisons.Remove(key);
            Comparisons.Add(key, value);
        }
    }
}
