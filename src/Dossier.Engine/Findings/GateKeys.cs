namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>By what an article meets others: its names, the words of its title and those that it speaks of most, its set and when it speaks.</summary>
internal sealed class GateKeys : IEquatable<GateKeys>
{
    // No name begins so.
    private const string WordKey = "word: ";

    // Of two pages on one matter four in five share four of their twenty-four commonest words; of two on others one pair in twenty-five does.
    private const int TopicWords = 24;
    private const int FewestOfTopic = 4;
    private const int FewestWords = 40;

    private readonly EquatableArray<Names.Entity> _entities;
    private readonly string[][] _names;
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);
    private readonly HashSet<Term> _title;
    private readonly HashSet<string> _topic;

    /// <param name="article">The article.</param>
    public GateKeys(ArticleDigest article)
    {
        (Set, Date, _entities) = (article.Set, article.Clock.Date, new(article.Named));
        _names = new string[_entities.Count][];
        for (var e = 0; e < _names.Length; e++)
            _all.UnionWith(_names[e] = EntityKeys.IndexKeys(_entities[e]));
        _title = TitleOf(article);
        _topic = TopicOf(article);
        _all.UnionWith(_title.Select(t => WordKey + t.Lemma));
        _all.UnionWith(_topic.Select(word => WordKey + word));
    }

    /// <summary>The article's set.</summary>
    public string Set { get; }

    /// <summary>When the article speaks; null where it does not say.</summary>
    public DateTime? Date { get; }

    /// <summary>All keys by which others are looked up.</summary>
    public IReadOnlyCollection<string> All => _all;

    /// <summary>All keys with what each is.</summary>
    public IEnumerable<Tables.Anchor> Anchors
    {
        get
        {
            var (names, title) = (new HashSet<string>(_names.SelectMany(n => n), StringComparer.Ordinal), new HashSet<string>(_title.Select(t => t.Lemma), StringComparer.Ordinal));
            foreach (var key in _all)
                yield return key.StartsWith(WordKey, StringComparison.Ordinal) && key.Substring(WordKey.Length) is var word
                    ? new Tables.Anchor(key, IsName: false, title.Contains(word), _topic.Contains(word))
                    : new Tables.Anchor(key, names.Contains(key), IsTitle: false, IsTopic: false);
        }
    }

    /// <inheritdoc/>
    public bool Equals(GateKeys? other) => ReferenceEquals(this, other)
        || (other is not null && Set == other.Set && Date == other.Date && _entities.Equals(other._entities) && _title.SetEquals(other._title) && _topic.SetEquals(other._topic));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GateKeys other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _entities.GetHashCode();

    /// <summary>The names that the other article has too.</summary>
    public IEnumerable<string> NamesOfBoth(GateKeys other) =>
        _entities.Where((_, e) => _names[e].Any(other._all.Contains)).Select(e => e.Name).Distinct(StringComparer.Ordinal);

    /// <summary>Whether the names of both tell that they speak of one event.</summary>
    public bool ShareNames(GateKeys other)
    {
        var (few, many) = _names.Length <= other._names.Length ? (this, other) : (other, this);
        return SharedNames.TellOfOneEvent(few._entities, few._names, many._all, Date is not null && other.Date is not null);
    }

    /// <summary>Whether both have one title, or speak most of the same.</summary>
    public bool ShareWords(GateKeys other) => ShareTitle(other) || ShareTopic(other);

    private bool ShareTopic(GateKeys other)
    {
        var shared = 0;
        foreach (var word in _topic)
            if (other._topic.Contains(word) && ++shared == FewestOfTopic)
                return true;
        return false;
    }

    /// <summary>Whether two titles have two words in common, or one that no dictionary has, and these are half of the shorter title.</summary>
    private bool ShareTitle(GateKeys other)
    {
        int shared = 0, rare = 0;
        foreach (var word in _title)
            if (other._title.Contains(word))
            {
                shared++;
                rare += word.Meaning < 0 ? 1 : 0;
            }
        return (shared >= 2 || rare >= 1) && 2 * shared >= Math.Min(_title.Count, other._title.Count);
    }

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

    /// <summary>The words of the headings above an article's first claim.</summary>
    private static HashSet<Term> TitleOf(ArticleDigest article)
    {
        foreach (var claim in article.Claims)
            if (claim.Question is { } question)
                return [.. question.Sentence.Labels];
        return [];
    }
}
