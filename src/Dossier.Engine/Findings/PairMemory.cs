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

    private long _compared;
    private long _remembered;
    private long _expected;

    /// <summary>How many pairs were laid side by side: what was remembered was not.</summary>
    internal long PairsCompared => Interlocked.Read(ref _compared);

    /// <summary>How many pairs of articles are compared in all, 0 as long as nobody knows, and how many of them are done; while a first comparison runs, from any thread.</summary>
    public (long All, long Done) Progress => (Interlocked.Read(ref _expected), Interlocked.Read(ref _compared) + Interlocked.Read(ref _remembered));

    /// <summary>Says how many pairs there are to compare.</summary>
    internal void Expect(long pairs) => Interlocked.Exchange(ref _expected, pairs);

    /// <summary>Counts a pair.</summary>
    internal void Compared() => Interlocked.Increment(ref _compared);

    /// <summary>On how many threads new pairs are compared. One by default: an editor has better things to do with the others.</summary>
    public int MostThreads { get; init; } = 1;

    /// <summary>Finds what <see cref="PackAll"/> gave at another time, by its key; null for nothing. Anything may be in it.</summary>
    public Func<string, byte[]?>? FindAll { get; init; }

    /// <summary>Says under which key an article is kept, and what was kept of its pairs.</summary>
    /// <param name="article">The article as it is compared.</param>
    /// <param name="key">Its key, as <see cref="PackedArticle.KeyOf(string, string, ArticleOptions, string)"/> gives it.</param>
    /// <param name="packed">Finds what <see cref="Pack"/> gave for it at another time, in another process; null for nothing. It is asked when the article is compared. Anything may be in what it finds.</param>
    public void Know(ArticleDigest article, string key, Func<byte[]?>? packed)
    {
        var row = RowOf(article);
        row.Key = key;
        row.Packed ??= packed;
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

    /// <summary>What the comparison of articles brought as a whole, with its key, for another process; null where a key is not known.</summary>
    /// <param name="articles">The articles, in any order.</param>
    /// <param name="compared">What their comparison brought.</param>
    public (string Key, byte[] Packed)? PackAll(IEnumerable<ArticleDigest> articles, ComparedArticles compared)
    {
        var sorted = articles.OrderBy(a => a.Path, StringComparer.Ordinal).ToList();
        return KeyOf(sorted) is { } key ? (key, ComparisonPacking.Write(key, compared, sorted)) : null;
    }

    /// <summary>What another process found when it compared these articles, which are ordered by path; null where that is not known.</summary>
    internal ComparedArticles? Find(IReadOnlyList<ArticleDigest> articles) =>
        FindAll is not null && KeyOf(articles) is { } key && FindAll(key) is { } packed ? ComparisonPacking.Read(key, packed, articles) : null;

    private string? KeyOf(IReadOnlyList<ArticleDigest> articles)
    {
        var keys = new string[articles.Count];
        for (var i = 0; i < keys.Length; i++)
            if (_rows.TryGetValue(articles[i], out var row) && row.Key is { } key)
                keys[i] = key;
            else
                return null;
        return ComparisonPacking.KeyOf(keys);
    }

    /// <summary>What is known of an article and those behind it.</summary>
    internal Row RowOf(ArticleDigest article) => _rows.TryGetValue(article, out var row) ? row : _rows.GetValue(article, _ => new Row(this));

    /// <summary>The pairs of one article with those behind it.</summary>
    /// <param name="memory">Counts what is remembered.</param>
    internal sealed class Row(PairMemory memory)
    {
        /// <summary>The article's key, or null.</summary>
        public string? Key { get; set; }

        /// <summary>Finds the pairs that were kept, packed; null for none.</summary>
        public Func<byte[]?>? Packed { get; set; }

        private Dictionary<string, PairResult>? _kept;

        /// <summary>The pairs of the last comparison. Another one puts others in their place, and changes none.</summary>
        public IReadOnlyDictionary<ArticleDigest, PairResult> Pairs { get; private set; } = new Dictionary<ArticleDigest, PairResult>();

        private GateKeys? _gateKeys;
        private int? _hash;

        /// <summary>By what the article that the row is of meets others.</summary>
        public GateKeys GateKeys(ArticleDigest article) => _gateKeys ??= new GateKeys(article);

        /// <summary>A number for what the article says, whatever it is called.</summary>
        public int HashOf(ArticleDigest article) => _hash ??= Doubles.HashOf(article);

        /// <summary>Keeps the pairs of a comparison.</summary>
        public void Keep(IEnumerable<(ArticleDigest Other, PairResult Pair)> pairs) => Pairs = pairs.ToDictionary(p => p.Other, p => p.Pair, ByReference<ArticleDigest>.Instance);

        /// <summary>The pair of the row's article with another, or null where it is not known.</summary>
        public PairResult? Find(ArticleDigest article, ArticleDigest other, Row ofOther, bool isPast)
        {
            var found = Remembered(article, other, ofOther, isPast);
            if (found is not null)
                Interlocked.Increment(ref memory._remembered);
            return found;
        }

        private PairResult? Remembered(ArticleDigest article, ArticleDigest other, Row ofOther, bool isPast)
        {
            if (Pairs.TryGetValue(other, out var known))
                return known.IsPast == isPast ? known : null;
            // What another process kept may be of anything.
            return ofOther.Key is { } key && Kept(article)?.TryGetValue(key, out known) == true && known.IsPast == isPast && Array.TrueForAll(known.Matches, m => m.B < other.Claims.Count) ? known : null;
        }

        // Unpacked where it is asked for: of articles that were compared as they are, nobody asks.
        private Dictionary<string, PairResult>? Kept(ArticleDigest article) =>
            _kept ??= Packed is null ? null : (Packed() is { } packed ? PairPacking.Read(Key!, packed, article.Claims.Count) : null) ?? [];
    }
}

/// <summary>What two articles, laid side by side, brought.</summary>
/// <param name="IsPast">Whether only days of the past were asked for.</param>
/// <param name="Matches">The matches that exclude each other and are sure enough to be told.</param>
/// <param name="OfArticles">What speaks for and against both telling of one event; nothing where that is never asked.</param>
internal sealed record PairResult(bool IsPast, PairMatch[] Matches, Evidence[] OfArticles);

/// <summary>A match of a pair; of the article that comes first by its path, claim <paramref name="A"/>, of the other <paramref name="B"/>.</summary>
internal readonly record struct PairMatch(int A, int B, Level Level, int Score, Evidence[] Evidence);
