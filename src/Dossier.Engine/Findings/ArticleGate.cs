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
        var names = new string[articles.Count][][];
        var keys = new HashSet<string>[articles.Count];
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < articles.Count; i++)
        {
            _near[i] = [i];
            names[i] = articles[i].Entities.Select(EntityKeys.IndexKeys).ToArray();
            keys[i] = new HashSet<string>(names[i].SelectMany(k => k), StringComparer.Ordinal);
            foreach (var key in keys[i])
            {
                var indexed = articles[i].Set + "\n" + key;
                if (!index.TryGetValue(indexed, out var list))
                    index.Add(indexed, list = []);
                list.Add(i);
            }
        }
        bool IsNear(int i, int j) => SpeakTogether(articles[i], articles[j])
            && (names[i].Length <= names[j].Length ? Share(articles, names, keys, i, j) : Share(articles, names, keys, j, i));
        foreach (var list in index.Values)
        {
            cancellation.ThrowIfCancellationRequested();
            if (list.Count > CommonName)
                continue;
            foreach (var i in list)
                foreach (var j in list)
                    if (j > i && !_near[i].Contains(j) && IsNear(i, j))
                    {
                        _near[i].Add(j);
                        _near[j].Add(i);
                    }
        }
    }

    /// <summary>The articles that may speak of the same event as article <paramref name="i"/>, itself included.</summary>
    public HashSet<int> Near(int i) => _near[i];

    private static bool SpeakTogether(ArticleDigest a, ArticleDigest b) =>
        a.Clock.Date is not { } day || b.Clock.Date is not { } other || Math.Abs((day - other).TotalDays) <= MostDaysApart;

    private static bool Share(IReadOnlyList<ArticleDigest> articles, string[][][] names, HashSet<string>[] keys, int few, int many) =>
        SharedNames.TellOfOneEvent(articles[few].Entities, names[few], keys[many], articles[few].Clock.Date is not null && articles[many].Clock.Date is not null);
}
