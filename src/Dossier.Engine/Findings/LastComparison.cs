namespace Dossier.Engine.Findings;

using Dossier.Engine.Matching;

/// <summary>
/// What each stage of the last comparison of some articles made, so that the next makes again what an edit has touched. It changes nothing of the result; a comparison of other files, or one that was broken off, leaves nothing
/// of it. Any number of threads may use it; of two at once, one compares without.
/// </summary>
public sealed class LastComparison
{
    private ComparisonStages? _stages;

    /// <summary>Takes the stages out: those of the last comparison if it was of the same files, else new ones. Whoever finishes a comparison puts them back.</summary>
    internal ComparisonStages Take(IReadOnlyList<ArticleDigest> articles) =>
        Interlocked.Exchange(ref _stages, null) is { } stages && stages.AreOf(articles) ? stages : new ComparisonStages();

    /// <summary>Keeps the stages for the next comparison.</summary>
    internal void Put(ComparisonStages stages) => _stages = stages;
}

/// <summary>The stages of a comparison that keep what they made. Each is exact: after an edit it holds what it would hold had it been made anew.</summary>
internal sealed class ComparisonStages
{
    /// <summary>The articles of the last comparison, ordered by path; empty before the first.</summary>
    public IReadOnlyList<ArticleDigest> Articles { get; private set; } = [];

    /// <summary>Which of them met; null before the first comparison.</summary>
    public ArticleGate? Gate { get; private set; }

    /// <summary>What they brought in pairs; null before the first comparison.</summary>
    public Matches? Matches { get; private set; }

    public ClaimGroups Groups { get; } = new();

    public Spellings Spellings { get; } = new();

    public ToldPairs Told { get; } = new();

    public DisputeWriter Disputes { get; } = new();

    public Testimony Testimony { get; } = new();

    public FindingKeys Keys { get; } = new();

    /// <summary>Whether the last comparison was of files of the same names.</summary>
    public bool AreOf(IReadOnlyList<ArticleDigest> articles)
    {
        if (articles.Count != Articles.Count)
            return false;
        for (var i = 0; i < articles.Count; i++)
            if (articles[i].Path != Articles[i].Path)
                return false;
        return true;
    }

    /// <summary>What changed since the last comparison.</summary>
    public ArticleChanges ChangesTo(IReadOnlyList<ArticleDigest> articles, ArticleGate gate) => new(Articles, articles, Gate, gate);

    /// <summary>Goes on to articles as they are now; the other stages go on where they are asked.</summary>
    public void GoTo(ArticleChanges changes, Matches matches)
    {
        (Articles, Gate, Matches) = (changes.Articles, changes.Gate, matches);
        Told.Know(changes.Articles);
    }
}

/// <summary>What an edit changed. Before the first comparison that is everything.</summary>
internal sealed class ArticleChanges
{
    private readonly bool[] _edited;
    private readonly bool[] _touched;
    private readonly bool[] _nearTouched;

    /// <param name="before">The articles before; none before the first comparison.</param>
    /// <param name="articles">The same files as they are now.</param>
    /// <param name="gateBefore">Which of them met.</param>
    /// <param name="gate">Which of them meet.</param>
    public ArticleChanges(IReadOnlyList<ArticleDigest> before, IReadOnlyList<ArticleDigest> articles, ArticleGate? gateBefore, ArticleGate gate)
    {
        (Before, Articles, Gate) = (before, articles, gate);
        (_edited, _touched, _nearTouched) = (new bool[articles.Count], new bool[articles.Count], new bool[articles.Count]);
        for (var i = 0; i < articles.Count; i++)
        {
            if (_edited[i] = before.Count == 0 || !ReferenceEquals(before[i], articles[i]))
                Edited.Add(i);
            if (_touched[i] = _edited[i] || !gate.MeetsTheSame(i, gateBefore!))
                Touched.Add(i);
        }
        foreach (var i in Touched)
            foreach (var near in gate.Near(i))
                _nearTouched[near] = true;
    }

    /// <summary>The articles before, by the same indices; none before the first comparison.</summary>
    public IReadOnlyList<ArticleDigest> Before { get; }

    /// <summary>The articles, ordered by path.</summary>
    public IReadOnlyList<ArticleDigest> Articles { get; }

    /// <summary>Which of them meet.</summary>
    public ArticleGate Gate { get; }

    /// <summary>The articles that say something else, ascending.</summary>
    public List<int> Edited { get; } = [];

    /// <summary>Those, and the articles that meet others than before, ascending.</summary>
    public List<int> Touched { get; } = [];

    /// <summary>Whether an article says something else.</summary>
    public bool IsEdited(int i) => _edited[i];

    /// <summary>Whether it does, or meets others than before.</summary>
    public bool IsTouched(int i) => _touched[i];

    /// <summary>Whether it is such an article, or may speak of one event with one.</summary>
    public bool IsNearTouched(int i) => _nearTouched[i];
}
