namespace Dossier.Engine.Findings;

using System.Runtime.CompilerServices;
using Dossier.Engine.Claims;
using Dossier.Engine.Matching;
using Dossier.Engine.Packing;

/// <summary>
/// What articles brought when they were laid side by side, two at a time. That is found from the two alone, so whoever keeps it compares an edited article with those near it, and no others. A memory holds on to no
/// article that its last comparison did not have, and any number of threads may use it.
/// </summary>
public sealed class PairMemory
{
    private readonly ConditionalWeakTable<ArticleDigest, Row> _rows = new();

    /// <summary>On how many threads new pairs are compared. One by default: an editor has better things to do with the others.</summary>
    public int MostThreads { get; init; } = 1;

    /// <summary>Says under which key an article is kept, and what was kept of its pairs.</summary>
    /// <param name="article">The article as it is compared.</param>
    /// <param name="key">Its key, as <see cref="PackedArticle.KeyOf(string, string, ArticleOptions, string)"/> gives it.</param>
    /// <param name="packed">What <see cref="Pack"/> gave for it at another time, in another process; null for nothing. Anything may be in it.</param>
    public void Know(ArticleDigest article, string key, byte[]? packed)
    {
        var row = _rows.GetValue(article, static _ => new Row());
        row.Key = key;
        if (packed is not null && row.Kept is null)
            row.Kept = PairPacking.Read(key, packed, article.Claims.Count);
    }

    /// <summary>What the last comparison brought of an article and those behind it, for another process; null where it was compared with none whose key is known.</summary>
    public byte[]? Pack(ArticleDigest article)
    {
        if (!_rows.TryGetValue(article, out var row) || row.Key is not { } key)
            return null;
        var pairs = new SortedDictionary<string, PairResult>(StringComparer.Ordinal);
        foreach (var pair in row.Pairs)
            if (_rows.TryGetValue(pair.Key, out var other) && other.Key is { } otherKey)
                pairs[otherKey] = pair.Value;
        return pairs.Count == 0 ? null : PairPacking.Write(key, pairs);
    }

    /// <summary>What is known of an article and those behind it.</summary>
    internal Row RowOf(ArticleDigest article) => _rows.GetValue(article, static _ => new Row());

    /// <summary>The pairs of one article with those behind it.</summary>
    internal sealed class Row
    {
        /// <summary>The article's key, or null.</summary>
        public string? Key { get; set; }

        /// <summary>What was kept, by the keys of the others.</summary>
        public Dictionary<string, PairResult>? Kept { get; set; }

        /// <summary>The pairs of the last comparison. Another one puts others in their place, and changes none.</summary>
        public IReadOnlyDictionary<ArticleDigest, PairResult> Pairs { get; private set; } = new Dictionary<ArticleDigest, PairResult>();

        /// <summary>Keeps the pairs of a comparison.</summary>
        public void Keep(IEnumerable<(ArticleDigest Other, PairResult Pair)> pairs) => Pairs = pairs.ToDictionary(p => p.Other, p => p.Pair, ByReference.Instance);

        /// <summary>The pair with an article, or null where it is not known.</summary>
        public PairResult? Find(ArticleDigest other, Row ofOther, bool isPast)
        {
            if (!Pairs.TryGetValue(other, out var known) && !(ofOther.Key is { } key && Kept?.TryGetValue(key, out known) == true))
                return null;
            return known!.IsPast == isPast && known.Matches.All(m => m.B < other.Claims.Count) ? known : null;
        }
    }

    /// <summary>A digest is itself: comparing what two say would cost more than the comparison saves.</summary>
    private sealed class ByReference : IEqualityComparer<ArticleDigest>
    {
        public static readonly ByReference Instance = new();

        public bool Equals(ArticleDigest x, ArticleDigest y) => ReferenceEquals(x, y);

        public int GetHashCode(ArticleDigest digest) => RuntimeHelpers.GetHashCode(digest);
    }
}

/// <summary>What two articles, laid side by side, brought.</summary>
/// <param name="IsPast">Whether only days of the past were asked for.</param>
/// <param name="Matches">The matches that are sure enough to be told.</param>
/// <param name="OfArticles">What speaks for and against both telling of one event.</param>
internal sealed record PairResult(bool IsPast, PairMatch[] Matches, Evidence[] OfArticles);

/// <summary>A match of a pair; of the article that comes first by its path, claim <paramref name="A"/>, of the other <paramref name="B"/>.</summary>
internal readonly record struct PairMatch(int A, int B, Concord Concord, Level Level, int Score, Evidence[] Evidence);
