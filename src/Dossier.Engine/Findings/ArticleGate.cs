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

    private readonly IReadOnlyList<ArticleDigest> _articles;
    private readonly HashSet<int>[] _near;
    private readonly string[][][] _names;
    private readonly HashSet<string>[] _keys;

    public ArticleGate(IReadOnlyList<ArticleDigest> articles, CancellationToken cancellation)
    {
        _articles = articles;
        _near = new HashSet<int>[articles.Count];
        _names = new string[articles.Count][][];
        _keys = new HashSet<string>[articles.Count];
        var index = new Dictionary<(string Set, string Key), List<int>>();
        for (var i = 0; i < articles.Count; i++)
        {
            _near[i] = [i];
            _names[i] = new string[articles[i].Entities.Count][];
            _keys[i] = new HashSet<string>(StringComparer.Ordinal);
            for (var e = 0; e < _names[i].Length; e++)
                foreach (var key in _names[i][e] = EntityKeys.IndexKeys(articles[i].Entities[e]))
                    if (_keys[i].Add(key))
                    {
                        if (!index.TryGetValue((articles[i].Set, key), out var list))
                            index.Add((articles[i].Set, key), list = []);
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
                    if (j > i && !_near[i].Contains(j) && SpeakTogether(articles[i], articles[j]) && Share(i, j, articles[i].Clock.Date is not null && articles[j].Clock.Date is not null))
                    {
                        _near[i].Add(j);
                        _near[j].Add(i);
                    }
        }
    }

    /// <summary>The articles that may speak of the same event as article <paramref name="i"/>, itself included.</summary>
    public HashSet<int> Near(int i) => _near[i];

    /// <summary>Whether two articles may speak of one matter, however far apart in time.</summary>
    public bool AreOfOneMatter(int i, int j) => _articles[i].Set == _articles[j].Set && Share(i, j, areOfOneTime: false);

    /// <summary>Why two articles are not compared.</summary>
    public Apart WhyApart(int i, int j) =>
        _near[i].Contains(j) ? Apart.No : _articles[i].Set != _articles[j].Set ? Apart.Sets : !SpeakTogether(_articles[i], _articles[j]) ? Apart.Dates : Apart.Names;

    /// <summary>The names that two articles share.</summary>
    public IEnumerable<string> NamesOfBoth(int i, int j) =>
        _articles[i].Entities.Where((entity, e) => !Findings.SharedNames.IsReporter(entity) && _names[i][e].Any(_keys[j].Contains)).Select(e => e.Name).Distinct(StringComparer.Ordinal);

    private static bool SpeakTogether(ArticleDigest a, ArticleDigest b) =>
        a.Clock.Date is not { } day || b.Clock.Date is not { } other || Math.Abs((day - other).TotalDays) <= MostDaysApart;

    private bool Share(int i, int j, bool areOfOneTime)
    {
        var (few, many) = _names[i].Length <= _names[j].Length ? (i, j) : (j, i);
        return SharedNames.TellOfOneEvent(_articles[few].Entities, _names[few], _keys[many], areOfOneTime);
    }
}

/// <summary>Why two articles are not compared.</summary>
public enum Apart : byte
{
    /// <summary>They are.</summary>
    No,
    /// <summary>They are of two sets.</summary>
    Sets,
    /// <summary>They speak more than two weeks apart.</summary>
    Dates,
    /// <summary>They share too few names.</summary>
    Names,
}
