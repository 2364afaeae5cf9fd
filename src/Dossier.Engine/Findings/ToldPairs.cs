namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>Which claims are told against each other already. What one way of comparing tells, the next does not tell again; but only of the two articles it is told of.</summary>
internal sealed class ToldPairs
{
    private readonly Dictionary<(int Article, int Claim), List<(Dispute Dispute, int Side)>> _byClaim = [];
    private readonly Dictionary<(int Article, string Reading), List<(Dispute Dispute, int Side)>> _byReading = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private IReadOnlyList<ArticleDigest> _articles = [];

    /// <summary>The articles of which something else is told than when this was cleared.</summary>
    public HashSet<int> Changed { get; } = [];

    /// <summary>Goes on to articles as they are now, of the same paths.</summary>
    public void Know(IReadOnlyList<ArticleDigest> articles)
    {
        _articles = articles;
        for (var i = _numbers.Count; i < articles.Count; i++)
            _numbers.Add(articles[i].Path, i);
    }

    /// <summary>Adds what a finding tells.</summary>
    public void Add(FindingDigest finding)
    {
        if (finding.Dispute is not { } dispute)
            return;
        for (var side = 0; side < dispute.Sides.Count; side++)
            foreach (var claim in dispute.Sides[side].Claims)
            {
                var article = _numbers[claim.Path];
                Changed.Add(article);
                Add(_byClaim, (article, claim.Index), dispute, side);
                Add(_byReading, (article, dispute.Sides[side].Reading), dispute, side);
            }
    }

    /// <summary>Takes out what a finding tells.</summary>
    public void Remove(FindingDigest finding)
    {
        if (finding.Dispute is not { } dispute)
            return;
        foreach (var side in dispute.Sides)
            foreach (var claim in side.Claims)
            {
                var article = _numbers[claim.Path];
                Changed.Add(article);
                Remove(_byClaim, (article, claim.Index), dispute);
                Remove(_byReading, (article, side.Reading), dispute);
            }
    }

    /// <summary>Whether two claims are told against each other.</summary>
    public bool Has(Candidate a, Candidate b) => AreRivals(_byClaim, (a.Article, a.Index), (b.Article, b.Index));

    /// <summary>
    /// Whether two articles are told against each other on two values, by whatever words. What is affirmed or denied is no value without its verb: two articles can be told against each other on what was opened
    /// and on what was sold.
    /// </summary>
    public bool Has(Candidate a, string reading, Candidate b, string other) =>
        AreRivals(_byReading, (a.Article, reading), (b.Article, other), a.Digest.Question is { Kind: ClaimKind.Polarity } ? (dispute, side, rival) => Tells(dispute.Sides[side], a) && Tells(dispute.Sides[rival], b) : null);

    private bool Tells(Side side, Candidate claim)
    {
        var article = _articles[claim.Article];
        foreach (var told in side.Claims)
            if (told.Path == article.Path && article.Claims[told.Index].Exact is var words && (words.IndexOf(claim.Digest.Exact, StringComparison.OrdinalIgnoreCase) >= 0 || claim.Digest.Exact.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0))
                return true;
        return false;
    }

    /// <summary>The readings of what is told to be so and not to be so.</summary>
    public const string Affirmed = "affirmed", Denied = "denied";

    private static void Add<T>(Dictionary<T, List<(Dispute Dispute, int Side)>> index, T key, Dispute dispute, int side)
        where T : notnull
    {
        if (!index.TryGetValue(key, out var list))
            index.Add(key, list = []);
        if (list.Count == 0 || !ReferenceEquals(list[list.Count - 1].Dispute, dispute) || list[list.Count - 1].Side != side)
            list.Add((dispute, side));
    }

    private static void Remove<T>(Dictionary<T, List<(Dispute Dispute, int Side)>> index, T key, Dispute dispute)
        where T : notnull
    {
        if (index.TryGetValue(key, out var list) && list.RemoveAll(told => ReferenceEquals(told.Dispute, dispute)) > 0 && list.Count == 0)
            index.Remove(key);
    }

    private static bool AreRivals<T>(Dictionary<T, List<(Dispute Dispute, int Side)>> index, T a, T b, Func<Dispute, int, int, bool>? isMeant = null)
        where T : notnull
    {
        if (!index.TryGetValue(a, out var sides) || !index.TryGetValue(b, out var others))
            return false;
        foreach (var (dispute, side) in sides)
            foreach (var (other, rival) in others)
                if (ReferenceEquals(dispute, other) && dispute.Sides[side].Rivals.Contains(rival) && isMeant?.Invoke(dispute, side, rival) != false)
                    return true;
        return false;
    }
}
