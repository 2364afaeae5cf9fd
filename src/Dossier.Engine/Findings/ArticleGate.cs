namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>
/// Tells which articles may speak of one event: they share names, they speak within two weeks of each other, and they are of one set.
/// The cost is that of the names they share, not of all pairs.
/// </summary>
internal sealed class ArticleGate
{
    private const int MostDaysApart = 14;

    // A name that stands in more articles than this tells none of them apart.
    private const int CommonName = 200;

    private readonly HashSet<int>[] _near;

    public ArticleGate(IReadOnlyList<ArticleDigest> articles, CancellationToken cancellation)
    {
        _near = new HashSet<int>[articles.Count];
        var keys = new HashSet<string>[articles.Count];
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < articles.Count; i++)
        {
            _near[i] = [i];
            keys[i] = new HashSet<string>(articles[i].Entities.Select(EntityKeys.IndexKey), StringComparer.Ordinal);
            foreach (var key in keys[i])
            {
                var indexed = articles[i].Set + "\n" + key;
                if (!index.TryGetValue(indexed, out var list))
                    index.Add(indexed, list = []);
                list.Add(i);
            }
        }
        foreach (var list in index.Values)
        {
            cancellation.ThrowIfCancellationRequested();
            if (list.Count > CommonName)
                continue;
            foreach (var i in list)
                foreach (var j in list)
                    if (j > i && !_near[i].Contains(j) && IsNear(articles[i], articles[j], keys[i], keys[j]))
                    {
                        _near[i].Add(j);
                        _near[j].Add(i);
                    }
        }
    }

    /// <summary>The articles that may speak of the same event as article <paramref name="i"/>, itself included.</summary>
    public HashSet<int> Near(int i) => _near[i];

    private static bool IsNear(ArticleDigest a, ArticleDigest b, HashSet<string> aKeys, HashSet<string> bKeys)
    {
        if (a.Clock.Date is { } day && b.Clock.Date is { } other && Math.Abs((day - other).TotalDays) > MostDaysApart)
            return false;
        var (few, many) = aKeys.Count <= bKeys.Count ? (aKeys, bKeys) : (bKeys, aKeys);
        var shared = few.Count(many.Contains);
        return shared >= 2 || (shared == 1 && few.Count <= 2);
    }
}
