namespace Dossier.Engine.Matching;

using Dossier.Engine.Claims;
using Dossier.Engine.Findings;

/// <summary>Two claims that answer one question and cannot both be true.</summary>
/// <param name="A">The claim of the article that comes first by its path.</param>
/// <param name="B">The other's.</param>
/// <param name="Level">How sure it is that they answer one question.</param>
/// <param name="Evidence">What speaks for and against it.</param>
internal sealed record Match(Candidate A, Candidate B, Level Level, Evidence[] Evidence);

/// <summary>What the articles' claims, laid side by side, bring.</summary>
/// <param name="Rivals">The matches that are sure enough to be told, in the order of the articles.</param>
/// <param name="Events">What speaks for and against two articles, by their indices, telling of one event.</param>
internal sealed record Matches(List<Match> Rivals, Dictionary<(int, int), Evidence[]> Events)
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
    /// <summary>Every two claims that answer one question, cannot both be true and are sure enough to be told, in the order of the articles.</summary>
    /// <param name="articles">The articles, ordered by path.</param>
    /// <param name="gate">Which of them may speak of one event.</param>
    /// <param name="memory">What is known of pairs; what is found is kept there.</param>
    /// <param name="cancellation">Honoured between two pairs.</param>
    public static Matches Find(IReadOnlyList<ArticleDigest> articles, ArticleGate gate, PairMemory memory, CancellationToken cancellation)
    {
        var order = Order(articles);
        var terms = articles.Select(a => new Lazy<ArticleTerms>(() => new ArticleTerms(a))).ToArray();
        var rows = articles.Select(memory.RowOf).ToArray();
        var past = PastDays.Pairs(articles, gate).ToList();
        var pastOf = past.ToLookup(p => p.A, p => p.B);
        var found = new List<(int J, PairResult Pair)>[articles.Count];
        // Each pair is found from its two articles alone, so that several can be at once.
        if (memory.MostThreads > 1)
            Parallel.For(0, articles.Count, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = memory.MostThreads }, CompareWithNear);
        else
            for (var i = 0; i < articles.Count; i++)
                CompareWithNear(i);
        var (matches, events) = (new List<Match>(), new Dictionary<(int, int), Evidence[]>());
        for (var i = 0; i < found.Length; i++)
        {
            rows[i].Keep(found[i].Select(f => (articles[f.J], f.Pair)));
            foreach (var (j, pair) in found[i])
                if (!pair.IsPast)
                    Add(i, j, pair);
        }
        foreach (var (i, j) in past)
            Add(i, j, found[i].Find(f => f.J == j).Pair);
        return new Matches(matches, events);

        void CompareWithNear(int i)
        {
            found[i] = [];
            foreach (var j in gate.Close(i).Where(j => j >= i).OrderBy(j => j))
                found[i].Add((j, rows[i].Find(articles[i], articles[j], rows[j], isPast: false) ?? Compare(i, j, isPast: false)));
            foreach (var j in pastOf[i])
                found[i].Add((j, rows[i].Find(articles[i], articles[j], rows[j], isPast: true) ?? Compare(i, j, isPast: true)));
        }

        PairResult Compare(int i, int j, bool isPast)
        {
            cancellation.ThrowIfCancellationRequested();
            // Laid side by side in the order of what they say: another name of a file changes nothing.
            var isTurned = order[i] > order[j];
            var (a, b) = isTurned ? (j, i) : (i, j);
            var both = new ArticlePair(terms[a].Value, terms[b].Value);
            Evidence[] ofArticles = [];
            var pairs = isPast ? PastDays.Match(both) : Pairs(both, Matcher.Candidates(both), i == j, out ofArticles);
            return new PairResult(isPast, pairs.Select(p => new PairMatch(
                isTurned ? p.B.Index : p.A.Index, isTurned ? p.A.Index : p.B.Index, p.Concord, isPast ? Level.Info : LevelOf(p, articles[a], articles[b]), p.Score, p.Evidence)).ToArray(), ofArticles);
        }

        void Add(int i, int j, PairResult pair)
        {
            if (i != j && !pair.IsPast)
                events.Add((i, j), pair.OfArticles);
            // Those that agree are nine in ten and more of articles of one event.
            foreach (var match in pair.Matches.Where(m => m.Concord == Concord.Exclude && !(articles.Count > ArticleGate.Few && AreOfOtherParts(articles[i], articles[j], articles[i].Claims[m.A].Question!))))
                matches.Add(new Match(
                    new Candidate(i, match.A, articles[i].Claims[match.A]), new Candidate(j, match.B, articles[j].Claims[match.B]), match.Level, match.Evidence));
        }
    }

    /// <summary>Whether two files of a large documentation speak of another part of its thing each, in the same words: what the one denies of its part the other affirms of its own.</summary>
    private static bool AreOfOtherParts(ArticleDigest a, ArticleDigest b, Question question) => question.Kind == ClaimKind.Polarity && a.IsMarkdown && b.IsMarkdown && (question.IsStatus || (a.IsPage && b.IsPage));

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
            candidate.QuestionScore = Weights.Instance.Score(candidate.Evidence, candidate.Family);
        var aligned = Matcher.Align(candidates, Weights.Instance.Least);
        ofArticles = isOne ? [] : EventEvidence.Read(pair, aligned);
        var ofEvent = isOne ? Weights.Certain : Weights.Instance.EventScore(ofArticles);
        foreach (var candidate in aligned)
            candidate.Score = Weights.Both(candidate.QuestionScore, ofEvent, candidate.Evidence);
        Matcher.Remove(aligned, Fate.Unsure, c => !IsSure(c) && (isOne || c.Score < Weights.Instance.Info[(int)c.Family]));
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
    private static bool IsSure(CandidatePair pair) => Weights.Instance.IsSure(pair.Score, pair.Family, pair.Evidence);

    private static bool IsApproximate(ClaimDigest claim) => claim.Value.Quantity is { Modifier: Modifier.Approximate };

    private static bool IsGuessed(ClaimDigest claim, ArticleDigest article) => article.Clock.Date is null && claim.Value.Date is { HasYear: false };
}
