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

    // So many articles that share one of its names are looked at for each article.
    private const int MostLookedAt = 2048;

    // A question that so many articles answer is a rare one.
    private const int MostAnswering = 16;

    private const int MostDaysApart = 14;

    private readonly IReadOnlyList<ArticleDigest> _articles;
    private readonly HashSet<int>[] _near;
    private readonly HashSet<int>[] _close;
    private readonly string[][][] _names;
    private readonly HashSet<string>[] _keys;
    private readonly HashSet<Term>[] _titles;
    private readonly HashSet<string>[] _topics;

    public ArticleGate(IReadOnlyList<ArticleDigest> articles, CancellationToken cancellation, int mostNear = MostNear, int mostClose = MostClose, int mostLookedAt = MostLookedAt)
    {
        _articles = articles;
        _near = new HashSet<int>[articles.Count];
        _close = new HashSet<int>[articles.Count];
        _names = new string[articles.Count][][];
        _keys = new HashSet<string>[articles.Count];
        _titles = new HashSet<Term>[articles.Count];
        _topics = new HashSet<string>[articles.Count];
        var index = new Dictionary<(string Set, string Key), List<int>>();
        // Lists are ordered by date; who has none stands behind.
        foreach (var i in Enumerable.Range(0, articles.Count).OrderBy(a => articles[a].Clock.Date ?? DateTime.MaxValue).ThenBy(a => a))
        {
            _near[i] = [i];
            _close[i] = [i];
            _names[i] = new string[articles[i].Entities.Count][];
            _keys[i] = new HashSet<string>(StringComparer.Ordinal);
            for (var e = 0; e < _names[i].Length; e++)
                foreach (var key in _names[i][e] = EntityKeys.IndexKeys(articles[i].Entities[e]))
                    if (_keys[i].Add(key))
                        Add(key, i);
            _titles[i] = TitleOf(articles[i]);
            _topics[i] = TopicOf(articles[i]);
            foreach (var word in _titles[i].Select(t => t.Lemma).Concat(_topics[i]))
                if (_keys[i].Add(WordKey + word))
                    Add(WordKey + word, i);
        }

        void Add(string key, int article)
        {
            if (!index.TryGetValue((articles[article].Set, key), out var list))
                index.Add((articles[article].Set, key), list = []);
            list.Add(article);
        }

        var full = new List<int>();
        for (var i = 0; i < articles.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            int met = 0, metByTitle = 0, lookedAt = 0;
            var tried = new HashSet<int> { i };
            var lists = _keys[i].Select(k => (Key: k, List: index[(articles[i].Set, k)])).Where(l => l.List.Count > 1).OrderBy(l => l.List.Count).ThenBy(l => l.Key, StringComparer.Ordinal);
            foreach (var other in lists.SelectMany(l => Nearest(l.List, i)))
            {
                if (!tried.Add(other))
                    continue;
                if (met == mostNear || lookedAt++ == mostLookedAt)
                {
                    Limits.Crowded(i);
                    break;
                }
                if (!Share(i, other, articles[i].Clock.Date is not null && articles[other].Clock.Date is not null))
                {
                    // Pages on one matter need not share names; what they tell is matched, and the evidence says whether it is one matter.
                    if ((ShareTitle(i, other) || ShareTopic(i, other)) && ++metByTitle <= mostClose)
                    {
                        _close[i].Add(other);
                        _close[other].Add(i);
                    }
                    if (metByTitle == mostClose + 1)
                        Limits.Busy(i);
                    continue;
                }
                _near[i].Add(other);
                _near[other].Add(i);
                if (++met <= mostClose)
                {
                    _close[i].Add(other);
                    _close[other].Add(i);
                }
                else if (met == mostClose + 1)
                    Limits.Busy(i);
            }
            if (met > mostClose || lookedAt > mostLookedAt)
                full.Add(i);
        }
        MeetByQuestion(full, cancellation);
    }

    /// <summary>What this and all that compares near articles leave out.</summary>
    public Limits Limits { get; } = new();

    /// <summary>The articles that may speak of the same event as article <paramref name="i"/>, itself included.</summary>
    public HashSet<int> Near(int i) => _near[i];

    /// <summary>Those of the near ones whose claims are matched, itself included.</summary>
    public HashSet<int> Close(int i) => _close[i];

    /// <summary>Why two articles are not compared.</summary>
    public Apart WhyApart(int i, int j) =>
        _near[i].Contains(j) || _close[i].Contains(j) ? Apart.No : _articles[i].Set != _articles[j].Set ? Apart.Sets : DaysApart(i, j) > MostDaysApart ? Apart.Dates : Apart.Names;

    /// <summary>The names that two articles share.</summary>
    public IEnumerable<string> NamesOfBoth(int i, int j) =>
        _articles[i].Entities.Where((entity, e) => !Findings.SharedNames.IsReporter(entity) && _names[i][e].Any(_keys[j].Contains)).Select(e => e.Name).Distinct(StringComparer.Ordinal);

    /// <summary>Lets articles that have more to meet than they can meet those with which they share names and a question that few answer: between these are the disputes that would be lost.</summary>
    private void MeetByQuestion(List<int> full, CancellationToken cancellation)
    {
        if (full.Count == 0)
            return;
        var answering = new Dictionary<(string, ClaimKind, string, string, string, Tense), List<int>>();
        for (var a = 0; a < _articles.Count; a++)
            foreach (var question in Questions(a))
            {
                if (!answering.TryGetValue(question, out var list))
                    answering.Add(question, list = []);
                if (list.Count <= MostAnswering && (list.Count == 0 || list[list.Count - 1] != a))
                    list.Add(a);
            }
        foreach (var i in full)
        {
            cancellation.ThrowIfCancellationRequested();
            var tried = new HashSet<int>(_close[i]);
            foreach (var question in Questions(i))
                if (answering[question] is { Count: <= MostAnswering } list)
                    foreach (var other in list)
                        if (tried.Add(other) && DaysApart(i, other) <= MostDaysApart && Share(i, other, _articles[i].Clock.Date is not null && _articles[other].Clock.Date is not null))
                        {
                            _near[i].Add(other);
                            _near[other].Add(i);
                            _close[i].Add(other);
                            _close[other].Add(i);
                        }
        }
    }

    private IEnumerable<(string, ClaimKind, string, string, string, Tense)> Questions(int article)
    {
        foreach (var claim in _articles[article].Claims)
            if (claim.Slot is { } slot)
                yield return (_articles[article].Set, slot.Kind, slot.Predicate, slot.Noun, slot.Scope, slot.Tense);
    }

    /// <summary>The others of a list that speak within two weeks of an article, the nearest first; then those of which nobody knows when they speak.</summary>
    private IEnumerable<int> Nearest(List<int> list, int article)
    {
        var at = list.BinarySearch(article, Comparer<int>.Create((x, y) => DateTime.Compare(Day(x), Day(y)) is not 0 and var byDay ? byDay : x - y));
        var undated = at;
        if (_articles[article].Clock.Date is not null)
            undated = FirstUndated(list);
        int left = at - 1, right = at + 1;
        while (left >= 0 || right < undated)
        {
            var before = left >= 0 ? DaysApart(list[left], article) : double.MaxValue;
            var after = right < undated ? DaysApart(list[right], article) : double.MaxValue;
            if (Math.Min(before, after) > MostDaysApart)
                break;
            yield return before <= after ? list[left--] : list[right++];
        }
        for (var i = Math.Max(undated, at + 1); i < list.Count; i++)
            yield return list[i];
    }

    private int FirstUndated(List<int> list)
    {
        int low = 0, high = list.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_articles[list[middle]].Clock.Date is null)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    private DateTime Day(int article) => _articles[article].Clock.Date ?? DateTime.MaxValue;

    /// <summary>The days between two articles; none where one does not say when it speaks.</summary>
    private double DaysApart(int a, int b) => _articles[a].Clock.Date is { } day && _articles[b].Clock.Date is { } other ? Math.Abs((day - other).TotalDays) : 0;

    // No name begins so.
    private const string WordKey = "word: ";

    // Of two pages on one matter four in five share four of their twenty-four commonest words; of two on others one pair in twenty-five does.
    private const int TopicWords = 24;
    private const int FewestOfTopic = 4;
    private const int FewestWords = 40;

    /// <summary>The words that stand in the most of an article's sentences.</summary>
    private static HashSet<string> TopicOf(ArticleDigest article)
    {
        var sentences = new HashSet<SentenceContext>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var claim in article.Claims)
            if (claim.Question is { } question && sentences.Add(question.Sentence))
                foreach (var word in question.Sentence.Words)
                    counts[word.Lemma] = counts.TryGetValue(word.Lemma, out var count) ? count + 1 : 1;
        // Of a few sentences nobody knows what they are about.
        if (counts.Count < FewestWords)
            return new(StringComparer.Ordinal);
        return new(counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(TopicWords).Select(c => c.Key), StringComparer.Ordinal);
    }

    private bool ShareTopic(int i, int j) => _topics[i].Count(_topics[j].Contains) >= FewestOfTopic;

    /// <summary>The words of the headings above an article's first claim.</summary>
    private static HashSet<Term> TitleOf(ArticleDigest article)
    {
        foreach (var claim in article.Claims)
            if (claim.Question is { } question)
                return [.. question.Sentence.Labels];
        return [];
    }

    /// <summary>Whether two titles have two words in common, or one that no dictionary has, and these are half of the shorter title.</summary>
    private bool ShareTitle(int i, int j)
    {
        int shared = 0, rare = 0;
        foreach (var word in _titles[i])
            if (_titles[j].Contains(word))
            {
                shared++;
                rare += word.Meaning < 0 ? 1 : 0;
            }
        return (shared >= 2 || rare >= 1) && 2 * shared >= Math.Min(_titles[i].Count, _titles[j].Count);
    }

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
