namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>
/// Tells which articles may speak of one event: they share names, they speak within two weeks of each other, and they are of one set. What shares the words of its title, or of what it speaks of most, is
/// matched too.
/// The cost is that of the names they share, not of all pairs. Whether two articles meet depends on no third one, until one has more than
/// <see cref="MostNear"/> to meet: then it meets those with which it shares the rarest names, and of these the nearest by date, and besides those that answer a question of its own that few answer.
/// </summary>
internal sealed class ArticleGate
{
    /// <summary>With so many others each article is compared.</summary>
    public const int MostNear = 256;

    /// <summary>With so many others the claims of each are matched, which costs far more.</summary>
    public const int MostClose = 64;

    // Of so few articles each page is matched with each: whoever lays a handful side by side asks where they differ, and pages on one thing need not name it. News of one event names it.
    public const int Few = 16;

    // So many articles that share one of its names are looked at for each article.
    private const int MostLookedAt = 2048;

    // A question that so many articles answer is a rare one.
    private const int MostAnswering = 16;

    private const int MostDaysApart = 14;

    // Of so many articles it is kept what each two are to each other: an edit of one asks it of that one and the others.
    private const int MostRelated = 2048;

    // Of an article that does not say when it speaks.
    private const long Undated = long.MaxValue;

    private readonly List<GateKeys> _keys;
    private readonly HashSet<int>[] _near;
    private readonly HashSet<int>[] _close;
    private readonly long[] _days;
    private readonly Relation[]?[] _relations;

    // Those that are matched only because the articles are few.
    private readonly HashSet<(int, int)> _byCount = [];

    // Whether an article met others by the questions it answers, which its keys do not tell.
    private readonly bool _isFull;

    /// <summary>The gate of articles.</summary>
    public ArticleGate(IEnumerable<ArticleDigest> articles, CancellationToken cancellation, int mostNear = MostNear, int mostClose = MostClose, int mostLookedAt = MostLookedAt)
        : this([.. articles], articles.Select(a => new GateKeys(a)).ToList(), null, null, cancellation, mostNear, mostClose, mostLookedAt)
    {
    }

    /// <summary>The gate of articles of which is known elsewhere which look at which.</summary>
    public ArticleGate(IReadOnlyList<ArticleDigest> articles, GivenPairs given, CancellationToken cancellation, int mostNear = MostNear, int mostClose = MostClose, int mostLookedAt = MostLookedAt)
        : this(articles, articles.Select(a => new GateKeys(a)).ToList(), given, null, cancellation, mostNear, mostClose, mostLookedAt)
    {
    }

    private ArticleGate(
        IReadOnlyList<ArticleDigest> articles, List<GateKeys> keys, GivenPairs? given, ArticleGate? last, CancellationToken cancellation,
        int mostNear = MostNear, int mostClose = MostClose, int mostLookedAt = MostLookedAt)
    {
        _keys = keys;
        _relations = RelationsAfter(last);
        _days = keys.Select(k => k.Date?.Ticks ?? Undated).ToArray();
        _near = new HashSet<int>[keys.Count];
        _close = new HashSet<int>[keys.Count];
        Limits = new Limits();
        for (var i = 0; i < keys.Count; i++)
        {
            _near[i] = [i];
            _close[i] = [i];
        }
        var numbers = given is null ? [] : Enumerable.Range(0, articles.Count).ToDictionary(i => articles[i].Path, StringComparer.Ordinal);
        var lists = given is null ? new KeyLists(this) : null;
        var full = new List<int>();
        var tried = new Marks(keys.Count);
        for (var i = 0; i < keys.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            int met = 0, metByTitle = 0, lookedAt = 0;
            tried.Clear();
            tried.Add(i);
            if (!(lists is null ? VisitGiven() : lists.Visit(i, tried, Visit)))
                Limits.Crowded(i);
            if (met > mostClose || lookedAt > mostLookedAt)
                full.Add(i);

            bool VisitGiven()
            {
                foreach (var (place, path) in given!.LooksOf(articles[i].Path))
                {
                    // Those between, which can share nothing that counts, were looked at as well.
                    lookedAt = place - 1;
                    if (numbers.TryGetValue(path, out var other) ? tried.Add(other) && !Visit(other) : lookedAt++ == mostLookedAt)
                        return false;
                }
                return true;
            }

            bool Visit(int other)
            {
                if (met == mostNear || lookedAt++ == mostLookedAt)
                    return false;
                switch (RelationOf(i, other))
                {
                    case Relation.Names:
                        _near[i].Add(other);
                        _near[other].Add(i);
                        if (++met <= mostClose)
                        {
                            _close[i].Add(other);
                            _close[other].Add(i);
                        }
                        else if (met == mostClose + 1)
                            Limits.Busy(i);
                        break;
                    // Pages on one matter need not share names; what they tell is matched, and the evidence says whether it is one matter.
                    case Relation.Words when ++metByTitle <= mostClose:
                        _close[i].Add(other);
                        _close[other].Add(i);
                        break;
                    case Relation.Words when metByTitle == mostClose + 1:
                        Limits.Busy(i);
                        break;
                }
                return true;
            }
        }
        for (var i = 0; i < keys.Count && keys.Count <= Few; i++)
            for (var j = 0; j < i; j++)
                if ((articles[i].IsPage || articles[j].IsPage) && keys[i].Set == keys[j].Set && TimeApart(i, j) <= MostDaysApart * TimeSpan.TicksPerDay && _close[i].Add(j))
                {
                    _close[j].Add(i);
                    _byCount.Add((j, i));
                }
        _isFull = full.Count > 0;
        MeetByQuestion(full, given is null ? AnsweringOf(articles) : i => given.AsksOf(articles[i].Path).Select(path => numbers.TryGetValue(path, out var other) ? other : i), cancellation);
        if (given?.Wanted is { } wanted)
            KeepOnly([.. wanted.Where(numbers.ContainsKey).Select(path => numbers[path])]);
    }

    /// <summary>Takes the pairs out of which neither is among some articles, and the bounds that others hit.</summary>
    private void KeepOnly(HashSet<int> wanted)
    {
        for (var i = 0; i < _near.Length; i++)
            if (!wanted.Contains(i))
            {
                _near[i].RemoveWhere(j => j != i && !wanted.Contains(j));
                _close[i].RemoveWhere(j => j != i && !wanted.Contains(j));
            }
        Limits.KeepOnly(wanted);
    }

    private ArticleGate(ArticleGate same) => (_keys, _days, _relations, _near, _close, _byCount, Limits) = (same._keys, same._days, same._relations, same._near, same._close, same._byCount, same.Limits.OfGate());

    /// <summary>The gate of articles; that of the last comparison where an edit has changed nothing by which they meet.</summary>
    public static ArticleGate Of(IReadOnlyList<ArticleDigest> articles, PairMemory memory, ArticleGate? last, CancellationToken cancellation)
    {
        var keys = articles.Select(a => memory.RowOf(a).GateKeys(a)).ToList();
        return last is { _isFull: false } && last._keys.SequenceEqual(keys) ? new ArticleGate(last) : new ArticleGate(articles, keys, null, last, cancellation);
    }

    /// <summary>The gate of articles of which is known elsewhere which look at which.</summary>
    public static ArticleGate OfGiven(IReadOnlyList<ArticleDigest> articles, PairMemory memory, GivenPairs given, CancellationToken cancellation) =>
        new(articles, articles.Select(a => memory.RowOf(a).GateKeys(a)).ToList(), given, null, cancellation);

    /// <summary>Whether an article meets those that it met at another gate of as many articles.</summary>
    public bool MeetsTheSame(int i, ArticleGate other) =>
        ReferenceEquals(_near[i], other._near[i]) || (_near[i].SetEquals(other._near[i]) && _close[i].SetEquals(other._close[i]));

    /// <summary>What this and all that compares near articles leave out.</summary>
    public Limits Limits { get; }

    /// <summary>The articles that may speak of the same event as article <paramref name="i"/>, itself included.</summary>
    public HashSet<int> Near(int i) => _near[i];

    /// <summary>Those of the near ones whose claims are matched, itself included.</summary>
    public HashSet<int> Close(int i) => _close[i];

    /// <summary>How many pairs of articles are matched, each article with itself included.</summary>
    public long ClosePairs
    {
        get
        {
            var pairs = 0L;
            for (var i = 0; i < _close.Length; i++)
                foreach (var other in _close[i])
                    pairs += other >= i ? 1 : 0;
            return pairs;
        }
    }

    /// <summary>Why two articles are not compared, or only because there are few.</summary>
    public Apart WhyApart(int i, int j) => _byCount.Contains((Math.Min(i, j), Math.Max(i, j))) ? Apart.Few :
        _near[i].Contains(j) || _close[i].Contains(j) ? Apart.No : _keys[i].Set != _keys[j].Set ? Apart.Sets : TimeApart(i, j) > MostDaysApart * TimeSpan.TicksPerDay ? Apart.Dates : Apart.Names;

    /// <summary>The names that two articles share.</summary>
    public IEnumerable<string> NamesOfBoth(int i, int j) => _keys[i].NamesOfBoth(_keys[j]);

    /// <summary>Lets articles that have more to meet than they can meet those with which they share names and a question that few answer: between these are the disputes that would be lost.</summary>
    private void MeetByQuestion(List<int> full, Func<int, IEnumerable<int>> answering, CancellationToken cancellation)
    {
        foreach (var i in full)
        {
            cancellation.ThrowIfCancellationRequested();
            var tried = new HashSet<int>(_close[i]);
            foreach (var other in answering(i))
                if (tried.Add(other) && TimeApart(i, other) <= MostDaysApart * TimeSpan.TicksPerDay && _keys[i].ShareNames(_keys[other]))
                {
                    _near[i].Add(other);
                    _near[other].Add(i);
                    _close[i].Add(other);
                    _close[other].Add(i);
                }
        }
    }

    /// <summary>The articles that answer a question of an article which few answer; read when the first article asks.</summary>
    private static Func<int, IEnumerable<int>> AnsweringOf(IReadOnlyList<ArticleDigest> articles)
    {
        Dictionary<(string, ClaimKind, string, string, string, Tense), List<int>>? known = null;
        return i => Questions(articles[i]).Select(question => (known ??= Read())[question]).Where(list => list.Count <= MostAnswering).SelectMany(list => list);

        Dictionary<(string, ClaimKind, string, string, string, Tense), List<int>> Read()
        {
            var answering = new Dictionary<(string, ClaimKind, string, string, string, Tense), List<int>>();
            for (var a = 0; a < articles.Count; a++)
                foreach (var question in Questions(articles[a]))
                {
                    if (!answering.TryGetValue(question, out var list))
                        answering.Add(question, list = []);
                    if (list.Count <= MostAnswering && (list.Count == 0 || list[list.Count - 1] != a))
                        list.Add(a);
                }
            return answering;
        }
    }

    private static IEnumerable<(string, ClaimKind, string, string, string, Tense)> Questions(ArticleDigest article)
    {
        foreach (var claim in article.Claims)
            if (claim.Slot is { } slot)
                yield return (article.Set, slot.Kind, slot.Predicate, slot.Noun, slot.Scope, slot.Tense);
    }

    /// <summary>What two articles have in common, as the first looks at it.</summary>
    private enum Relation : byte
    {
        Unknown,
        None,
        Names,
        Words,
    }

    private Relation RelationOf(int i, int other)
    {
        if (_relations.Length == 0)
            return Find();
        ref var known = ref (_relations[i] ??= new Relation[_keys.Count])[other];
        return known == Relation.Unknown ? known = Find() : known;

        Relation Find() => _keys[i].ShareNames(_keys[other]) ? Relation.Names : _keys[i].ShareWords(_keys[other]) ? Relation.Words : Relation.None;
    }

    /// <summary>What is known of articles that have the keys they had at the last gate; of another number of articles nothing.</summary>
    private Relation[]?[] RelationsAfter(ArticleGate? last)
    {
        if (_keys.Count > MostRelated)
            return [];
        var relations = new Relation[]?[_keys.Count];
        if (last is null || last._keys.Count != _keys.Count)
            return relations;
        var others = Enumerable.Range(0, _keys.Count).Where(i => !_keys[i].Equals(last._keys[i])).ToList();
        for (var i = 0; i < relations.Length; i++)
            if (last._relations[i] is { } known && !others.Contains(i))
            {
                relations[i] = (Relation[])known.Clone();
                foreach (var other in others)
                    relations[i]![other] = Relation.Unknown;
            }
        return relations;
    }

    /// <summary>The time between two articles, in ticks; none where one does not say when it speaks.</summary>
    private long TimeApart(int a, int b) => _days[a] == Undated || _days[b] == Undated ? 0 : Math.Abs(_days[a] - _days[b]);

    /// <summary>For each key the articles that have it.</summary>
    private sealed class KeyLists
    {
        private readonly ArticleGate _gate;
        private readonly Dictionary<(string Set, string Key), List<int>> _index = [];
        private readonly Dictionary<string, int> _ofSet = new(StringComparer.Ordinal);

        /// <param name="gate">Its keys and days are known.</param>
        public KeyLists(ArticleGate gate)
        {
            _gate = gate;
            var keys = gate._keys;
            // Lists are ordered by date; who has none stands behind.
            foreach (var i in Enumerable.Range(0, keys.Count).OrderBy(i => gate._days[i]).ThenBy(i => i))
            {
                _ofSet[keys[i].Set] = _ofSet.TryGetValue(keys[i].Set, out var count) ? count + 1 : 1;
                foreach (var key in keys[i].All)
                {
                    if (!_index.TryGetValue((keys[i].Set, key), out var list))
                        _index.Add((keys[i].Set, key), list = []);
                    list.Add(i);
                }
            }
        }

        /// <summary>Visits those that share a key with an article and are not marked, of its rarest keys first, and marks them. False where a visit ends it.</summary>
        public bool Visit(int article, Marks tried, Func<int, bool> visit)
        {
            var keys = _gate._keys[article];
            var lists = new List<(string Key, List<int> List)>();
            foreach (var key in keys.All)
                if (_index[(keys.Set, key)] is { Count: > 1 } list)
                    lists.Add((key, list));
            lists.Sort(static (a, b) => a.List.Count != b.List.Count ? a.List.Count - b.List.Count : string.CompareOrdinal(a.Key, b.Key));
            // Where all were looked at, the longest lists have nothing to add.
            var left = _ofSet[keys.Set] - 1;
            for (var l = 0; l < lists.Count && left > 0; l++)
                if (!VisitNearest(lists[l].List, article, VisitNew))
                    return false;
            return true;

            bool VisitNew(int other)
            {
                if (!tried.Add(other))
                    return true;
                left--;
                return visit(other);
            }
        }

        /// <summary>Visits the others of a list that speak within two weeks of an article, the nearest first; then those of which nobody knows when they speak. False where a visit ends it.</summary>
        private bool VisitNearest(List<int> list, int article, Func<int, bool> visit)
        {
            var at = list.BinarySearch(article, Comparer<int>.Create((x, y) => _gate._days[x] != _gate._days[y] ? _gate._days[x].CompareTo(_gate._days[y]) : x - y));
            var undated = _gate._days[article] == Undated ? at : FirstUndated(list);
            int left = at - 1, right = at + 1;
            while (left >= 0 || right < undated)
            {
                var before = left >= 0 ? _gate.TimeApart(list[left], article) : long.MaxValue;
                var after = right < undated ? _gate.TimeApart(list[right], article) : long.MaxValue;
                if (Math.Min(before, after) > MostDaysApart * TimeSpan.TicksPerDay)
                    break;
                if (!visit(before <= after ? list[left--] : list[right++]))
                    return false;
            }
            for (var i = Math.Max(undated, at + 1); i < list.Count; i++)
                if (!visit(list[i]))
                    return false;
            return true;
        }

        private int FirstUndated(List<int> list)
        {
            int low = 0, high = list.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (_gate._days[list[middle]] == Undated)
                    high = middle;
                else
                    low = middle + 1;
            }
            return low;
        }
    }
}

/// <summary>Why two articles are not compared.</summary>
public enum Apart : byte
{
    /// <summary>They are.</summary>
    No,
    /// <summary>They are, because there are few articles: they share too few names to meet among many.</summary>
    Few,
    /// <summary>They are of two sets.</summary>
    Sets,
    /// <summary>They speak more than two weeks apart.</summary>
    Dates,
    /// <summary>They share too few names.</summary>
    Names,
}
