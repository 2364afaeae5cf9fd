namespace Dossier.Engine.Findings;

/// <summary>Which claims are told against each other already. What one way of comparing tells, the next does not tell again; but only of the two articles it is told of.</summary>
internal sealed class ToldPairs
{
    private readonly Dictionary<ClaimReference, List<(Dispute Dispute, int Side)>> _byClaim = [];
    private readonly Dictionary<(string Path, string Reading), List<(Dispute Dispute, int Side)>> _byReading = [];
    private readonly IReadOnlyList<ArticleDigest> _articles;

    public ToldPairs(IReadOnlyList<ArticleDigest> articles, IEnumerable<FindingDigest> findings)
    {
        _articles = articles;
        foreach (var finding in findings)
            Add(finding);
    }

    /// <summary>Adds what a finding tells.</summary>
    public void Add(FindingDigest finding)
    {
        if (finding.Dispute is not { } dispute)
            return;
        for (var side = 0; side < dispute.Sides.Count; side++)
            foreach (var claim in dispute.Sides[side].Claims)
            {
                Add(_byClaim, claim, dispute, side);
                Add(_byReading, (claim.Path, dispute.Sides[side].Reading), dispute, side);
            }
    }

    /// <summary>Whether two claims are told against each other.</summary>
    public bool Has(Candidate a, Candidate b) => AreRivals(_byClaim, Reference(a), Reference(b));

    /// <summary>Whether two articles are told against each other on two values, by whatever words.</summary>
    public bool Has(Candidate a, string reading, Candidate b, string other) => AreRivals(_byReading, (_articles[a.Article].Path, reading), (_articles[b.Article].Path, other));

    private ClaimReference Reference(Candidate claim) => new(_articles[claim.Article].Path, claim.Index);

    private static void Add<T>(Dictionary<T, List<(Dispute Dispute, int Side)>> index, T key, Dispute dispute, int side)
        where T : notnull
    {
        if (!index.TryGetValue(key, out var list))
            index.Add(key, list = []);
        if (list.Count == 0 || !ReferenceEquals(list[list.Count - 1].Dispute, dispute) || list[list.Count - 1].Side != side)
            list.Add((dispute, side));
    }

    private static bool AreRivals<T>(Dictionary<T, List<(Dispute Dispute, int Side)>> index, T a, T b)
        where T : notnull
    {
        if (!index.TryGetValue(a, out var sides) || !index.TryGetValue(b, out var others))
            return false;
        foreach (var (dispute, side) in sides)
            foreach (var (other, rival) in others)
                if (ReferenceEquals(dispute, other) && dispute.Sides[side].Rivals.Contains(rival))
                    return true;
        return false;
    }
}
