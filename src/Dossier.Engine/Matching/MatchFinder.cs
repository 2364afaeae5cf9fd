namespace Dossier.Engine.Matching;

using Dossier.Engine.Claims;
using Dossier.Engine.Findings;

/// <summary>Two claims that answer one question.</summary>
/// <param name="A">The claim of the article that comes first by its path.</param>
/// <param name="B">The other's.</param>
/// <param name="Concord">Whether both can be true.</param>
/// <param name="Level">How sure it is that they answer one question.</param>
/// <param name="Score">The sum of the evidence.</param>
/// <param name="Evidence">What speaks for and against it.</param>
internal sealed record Match(Candidate A, Candidate B, Concord Concord, Level Level, int Score, Evidence[] Evidence);

/// <summary>What the articles' claims, laid side by side, bring.</summary>
/// <param name="Told">The matches that are sure enough to be told, in the order of the articles.</param>
/// <param name="Events">What speaks for and against two articles, by their indices, telling of one event.</param>
internal sealed record Matches(List<Match> Told, Dictionary<(int, int), Evidence[]> Events)
{
    // Some nine to one against one event.
    private const int TwoEvents = -220;

    /// <summary>Whether two claims stand in articles that tell of two events, as far as anybody can see.</summary>
    public bool AreOfTwoEvents(Candidate a, Candidate b) =>
        Events.TryGetValue(a.Article < b.Article ? (a.Article, b.Article) : (b.Article, a.Article), out var ofArticles)
        && Weights.Instance.EventScore(ofArticles, a.Digest.Value.Kind == ValueKind.Date) < TwoEvents;
}

/// <summary>Matches the claims of articles that may speak of one event, two articles at a time.</summary>
internal static class MatchFinder
{
    /// <summary>Every match of two articles' claims that is sure enough to be told, in the order of the articles.</summary>
    public static Matches Find(IReadOnlyList<ArticleDigest> articles, ArticleGate gate, CancellationToken cancellation)
    {
        var terms = new ArticleTerms?[articles.Count];
        var matches = new List<Match>();
        var events = new Dictionary<(int, int), Evidence[]>();
        var order = Order(articles);
        var undated = ArticlePair.Undated(articles);
        for (var i = 0; i < articles.Count; i++)
            foreach (var j in gate.Close(i).Where(j => j >= i).OrderBy(j => j))
            {
                cancellation.ThrowIfCancellationRequested();
                // Laid side by side in the order of what they say: another name of a file changes nothing.
                var (a, b) = order[i] <= order[j] ? (i, j) : (j, i);
                var both = new ArticlePair(terms[a] ??= new ArticleTerms(articles[a]), terms[b] ??= new ArticleTerms(articles[b]), undated[articles[a].Set]);
                var pairs = Pairs(both, Matcher.Candidates(both), i == j, out var ofArticles);
                if (i != j)
                    events.Add((i, j), ofArticles);
                foreach (var pair in pairs)
                    Add(i, a, b, pair, LevelOf(pair, articles[a], articles[b]));
            }
        foreach (var (i, j) in PastDays.Pairs(articles, gate))
        {
            cancellation.ThrowIfCancellationRequested();
            var (a, b) = order[i] <= order[j] ? (i, j) : (j, i);
            foreach (var pair in PastDays.Match(new ArticlePair(terms[a] ??= new ArticleTerms(articles[a]), terms[b] ??= new ArticleTerms(articles[b]))))
                Add(i, a, b, pair, Level.Info);
        }
        return new Matches(matches, events);

        void Add(int first, int a, int b, CandidatePair pair, Level level)
        {
            var (one, other) = (new Candidate(a, pair.A.Index, pair.A.Claim), new Candidate(b, pair.B.Index, pair.B.Claim));
            matches.Add(new Match(a == first ? one : other, a == first ? other : one, pair.Concord, level, pair.Score, pair.Evidence));
        }
    }

    /// <summary>Where each article stands among all by what it says, whatever its path.</summary>
    private static int[] Order(IReadOnlyList<ArticleDigest> articles)
    {
        var sorted = Enumerable.Range(0, articles.Count).ToArray();
        Array.Sort(sorted, (x, y) =>
        {
            var (a, b) = (articles[x], articles[y]);
            var found = Nullable.Compare(a.Clock.Date, b.Clock.Date);
            for (var i = 0; found == 0 && i < a.Claims.Count && i < b.Claims.Count; i++)
                found = string.CompareOrdinal(a.Claims[i].Exact, b.Claims[i].Exact);
            return found != 0 ? found : a.Claims.Count != b.Claims.Count ? a.Claims.Count - b.Claims.Count : x - y;
        });
        var order = new int[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
            order[sorted[i]] = i;
        return order;
    }

    /// <summary>The aligned pairs among candidates; the others are marked with what became of them.</summary>
    public static List<CandidatePair> Pairs(ArticlePair pair, List<CandidatePair> candidates, bool isOne, out Evidence[] ofArticles)
    {
        // Inside an article its head is held against its body, and nothing else: whoever writes two numbers in one text means two things.
        if (isOne)
            candidates.RemoveAll(c => c.A.Index >= c.B.Index || !IsHeadAgainstBody(c));
        foreach (var candidate in candidates)
            candidate.QuestionScore = Weights.Instance.Score(candidate.Evidence, Weights.FamilyOf(candidate.A.Question));
        var aligned = Matcher.Align(candidates, Weights.Instance.Least);
        ofArticles = isOne ? [] : EventEvidence.Read(pair, aligned);
        var ofEvent = isOne ? Weights.Certain : Weights.Instance.EventScore(ofArticles);
        foreach (var candidate in aligned)
            candidate.Score = Weights.Both(candidate.QuestionScore, ofEvent, candidate.Evidence);
        Matcher.Remove(aligned, Fate.Unsure, c => !IsSure(c) && (isOne || c.Score < Weights.Instance.Info[(int)Weights.FamilyOf(c.A.Question)]));
        if (isOne)
            aligned.RemoveAll(c => c.Concord != Concord.Exclude);
        return aligned;
    }

    private static bool IsHeadAgainstBody(CandidatePair pair) =>
        pair.A.Question.Kind == ClaimKind.Role ? Ranks.Exclude(pair.A.Claim.Value.Text, pair.B.Claim.Value.Text) && !Ranks.AllowsTwo(Ranks.HierarchyOf(pair.A.Claim.Value.Text))
        : pair.A.Question.IsOfValue && pair.A.Question.Sentence.Place == 0 && pair.B.Question.Sentence.Place != 0;

    /// <summary>A warning where it is sure that one question is asked and neither side holds back; else an info (DESIGN, section 5).</summary>
    private static Level LevelOf(CandidatePair pair, ArticleDigest a, ArticleDigest b) => CautionOf(pair, a, b) == Caution.None ? Level.Warning : Level.Info;

    /// <summary>Why a pair is no warning.</summary>
    public static Caution CautionOf(CandidatePair pair, ArticleDigest a, ArticleDigest b)
    {
        var (x, y) = (pair.A.Claim, pair.B.Claim);
        if (!IsSure(pair))
            return Caution.Unsure;
        if (x.IsHedged || y.IsHedged)
            return Caution.Hedged;
        if (IsApproximate(x) || IsApproximate(y))
            return Caution.Approximate;
        // Whoever took the words down may have heard either.
        if (pair.A.Question.Kind == ClaimKind.Quotation)
            return Sayings.DifferInSmallWords(pair.A, pair.B) ? Caution.SmallWords : Caution.None;
        // Two quoted sources against each other.
        if (x.AttributedTo is not null && y.AttributedTo is not null && x.AttributedTo != y.AttributedTo)
            return Caution.TwoSources;
        // A weekday that only another article's clock makes a day is a guess.
        if (pair.A.Question.Kind == ClaimKind.Date && (IsGuessed(x, a) || IsGuessed(y, b)))
            return Caution.GuessedDay;
        return Caution.None;
    }

    /// <summary>Whether it is sure enough for a warning that one question is asked.</summary>
    private static bool IsSure(CandidatePair pair) => Weights.Instance.IsSure(pair.Score, Weights.FamilyOf(pair.A.Question), pair.Evidence);

    private static bool IsApproximate(ClaimDigest claim) => claim.Value.Quantity is { Modifier: Modifier.Approximate };

    private static bool IsGuessed(ClaimDigest claim, ArticleDigest article) => article.Clock.Date is null && claim.Value.Date is { HasYear: false };
}
