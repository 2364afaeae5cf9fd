namespace Dossier.Engine.Matching;

using Dossier.Engine.Claims;

/// <summary>
/// How much more alike two claims are than either is to any other claim of the other article. Two values of one question stand, as a rule, in the two sentences that are
/// the most alike; where a third is as much alike, nobody can tell which is meant.
/// </summary>
internal sealed class Rivals
{
    private const int ActWeight = 30;
    private const int ThingWeight = 30;
    private const int SubjectWeight = 20;

    private readonly int[,] _alike;
    private readonly bool[,] _canBeOne;
    private readonly IReadOnlyList<Asked> _mine;
    private readonly IReadOnlyList<Asked> _theirs;

    /// <summary>Lays the claims of one kind and unit side by side.</summary>
    public Rivals(ArticlePair pair, IReadOnlyList<Asked> mine, IReadOnlyList<Asked> theirs)
    {
        (_mine, _theirs) = (mine, theirs);
        (_alike, _canBeOne) = (new int[mine.Count, theirs.Count], new bool[mine.Count, theirs.Count]);
        var isOne = ReferenceEquals(pair.A, pair.B);
        for (var i = 0; i < mine.Count; i++)
            for (var j = 0; j < theirs.Count; j++)
                _alike[i, j] = !(_canBeOne[i, j] = Matcher.CanBeOne(pair, mine[i], theirs[j])) || (isOne && mine[i].Index == theirs[j].Index) ? 0 : Alikeness(pair, mine[i], theirs[j]);
    }

    /// <summary>Whether a pair has what it must have before it is weighed.</summary>
    public bool CanBeOne(int i, int j) => _canBeOne[i, j];

    /// <summary>By how much a pair is ahead of the next that one of its two claims could be in; negative where it is behind.</summary>
    public int Lead(int i, int j)
    {
        var rival = 0;
        for (var k = 0; k < _theirs.Count; k++)
            if (_alike[i, k] > rival && !SayOne(_theirs[k], _theirs[j]))
                rival = _alike[i, k];
        for (var k = 0; k < _mine.Count; k++)
            if (_alike[k, j] > rival && !SayOne(_mine[k], _mine[i]))
                rival = _alike[k, j];
        return _alike[i, j] - rival;
    }

    /// <summary>An article that says one thing twice has no second value.</summary>
    private static bool SayOne(Asked a, Asked b) => a.Index == b.Index || (a.Question.IsOfValue ? a.Claim.Value.Text : a.Claim.Exact) == (b.Question.IsOfValue ? b.Claim.Value.Text : b.Claim.Exact);

    private static int Alikeness(ArticlePair pair, Asked a, Asked b) =>
        pair.OverlapOfSentences(a, b) + pair.Overlap(a.Near, b.Near)
        + (a.Act >= 0 && pair.KinOf(a.Act, b.Act) is Kin.Same or Kin.Synonym ? ActWeight : 0)
        + (a.Thing >= 0 && pair.KinOf(a.Thing, b.Thing) is Kin.Same or Kin.Synonym ? ThingWeight : 0)
        + (a.Subject.Length > 0 && b.Subject.Length > 0 && pair.KinOf(a.Subject[0], b.Subject[0]) is Kin.Same or Kin.Synonym ? SubjectWeight : 0);
}
