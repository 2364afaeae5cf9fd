namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>Claims on one question, and which of them contradict each other.</summary>
/// <param name="Claims">The claims, in the order of the articles and their text.</param>
/// <param name="Rivals">Two claims each, by their indices, that answer one question by themselves, not only by way of a third, and cannot both be true.</param>
/// <param name="AreOne">Whether two claims, by their indices, answer one question by themselves.</param>
/// <param name="Contradict">Whether two claims, by their indices, cannot both be true.</param>
/// <param name="Numbers">The claims' places among all that were parted.</param>
internal sealed record ClaimGroup(List<Candidate> Claims, List<(int A, int B)> Rivals, Func<int, int, bool> AreOne, Func<int, int, bool> Contradict, List<int> Numbers);

/// <summary>
/// Parts claims into groups on one question. Whether two of them contradict each other is found when they are joined, from the two alone: what a third
/// article says can join other claims to theirs, but takes nothing back.
/// </summary>
internal sealed class ClaimJoiner
{
    private readonly List<Candidate> _claims;
    private readonly IReadOnlyList<ArticleDigest> _articles;
    private readonly UnionFind _union;
    private readonly ReadClaim?[] _reads;
    private readonly List<(int A, int B)> _rivals = [];
    private readonly HashSet<(int, int)>? _joined;
    private readonly Func<int, int, bool> _areOne;

    /// <param name="claims">All claims, in the order of the articles and their text.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="areOne">Whether two claims of near articles answer one question; null where only those do that were joined.</param>
    public ClaimJoiner(List<Candidate> claims, IReadOnlyList<ArticleDigest> articles, Func<int, int, bool>? areOne = null)
    {
        (_claims, _articles) = (claims, articles);
        _union = new UnionFind(claims.Count);
        _reads = new ReadClaim?[claims.Count];
        _joined = areOne is null ? [] : null;
        _areOne = areOne ?? ((a, b) => _joined!.Contains((Math.Min(a, b), Math.Max(a, b))));
    }

    /// <summary>Says that two claims answer one question.</summary>
    public void Join(int a, int b)
    {
        _union.Join(a, b);
        _joined?.Add((Math.Min(a, b), Math.Max(a, b)));
        if (Contradict(a, b))
            _rivals.Add((Math.Min(a, b), Math.Max(a, b)));
    }

    /// <summary>The groups, those of one claim too.</summary>
    public IEnumerable<ClaimGroup> Groups()
    {
        var number = new int[_claims.Count];
        var groups = new Dictionary<int, (List<int> Members, List<(int A, int B)> Rivals)>();
        var order = new List<int>();
        for (var i = 0; i < _claims.Count; i++)
        {
            var root = _union.Find(i);
            if (!groups.TryGetValue(root, out var group))
            {
                groups.Add(root, group = ([], []));
                order.Add(root);
            }
            number[i] = group.Members.Count;
            group.Members.Add(i);
        }
        foreach (var (a, b) in _rivals)
            groups[_union.Find(a)].Rivals.Add((number[a], number[b]));
        foreach (var root in order)
        {
            var (members, rivals) = groups[root];
            yield return new ClaimGroup(members.ConvertAll(i => _claims[i]), rivals, (a, b) => _areOne(members[a], members[b]), (a, b) => Contradict(members[a], members[b]), members);
        }
    }

    /// <summary>Whether two claims cannot both be true. That is found from the two and when their articles speak alone.</summary>
    public bool Contradict(int a, int b)
    {
        var (one, other) = (_claims[a], _claims[b]);
        if (one.Digest.Value.Kind == ValueKind.Date)
        {
            var (left, right) = EventClock.Read(one, other, _articles);
            return Comparison.Contradict(left, right);
        }
        return Comparison.Contradict(Read(a), Read(b));
    }

    private ReadClaim Read(int i) => _reads[i] ??= new ReadClaim(_claims[i], _articles[_claims[i].Article].Clock, []);
}
