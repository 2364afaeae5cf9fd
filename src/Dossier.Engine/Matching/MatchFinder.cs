namespace Dossier.Engine.Matching;

using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Engine.Language;

/// <summary>Two claims that answer one question and cannot both be true.</summary>
/// <param name="A">The claim of the article that comes first by its path.</param>
/// <param name="B">The other's.</param>
/// <param name="Level">How sure it is that they answer one question.</param>
/// <param name="Evidence">What speaks for and against it.</param>
/// <param name="ReadingOfA">The value of A as its side of a dispute is called.</param>
/// <param name="ReadingOfB">B's.</param>
internal sealed record Match(Candidate A, Candidate B, Level Level, Evidence[] Evidence, string ReadingOfA, string ReadingOfB)
{
    /// <summary>Whether another comparison tells it; null where nobody has asked.</summary>
    public bool? IsTold { get; set; }

    /// <summary>A match is itself alone: what becomes of it changes.</summary>
    public bool Equals(Match? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>Two articles that were laid side by side.</summary>
/// <param name="article">The index of the first.</param>
/// <param name="other">The index of the one behind, or of the same.</param>
/// <param name="pair">What that brought.</param>
/// <param name="rivals">Its matches whose values exclude each other.</param>
internal sealed class LaidOut(int article, int other, PairResult pair, Match[] rivals)
{
    public int Article { get; } = article;

    public int Other { get; } = other;

    public PairResult Pair { get; } = pair;

    public Match[] Rivals { get; } = rivals;
}

/// <summary>What the articles' claims, laid side by side, bring.</summary>
/// <param name="Rows">For each article those behind it that it is close to, ascending.</param>
/// <param name="Past">The pairs of which only days of the past are compared.</param>
/// <param name="IsDocumentation">Whether the Markdown files among them are a documentation.</param>
/// <param name="Terms">What was made of the articles to compare them, as far as it was; not kept of many.</param>
internal sealed record Matches(LaidOut[][] Rows, LaidOut[] Past, bool IsDocumentation, ArticleTerms?[] Terms)
{
    /// <summary>Terms are several times as large as what an article claims: those of an edited article and of whom it meets are kept for its next edit.</summary>
    public const int MostTerms = 256;

    // Some nine to one against one event.
    private const int TwoEvents = -220;

    /// <summary>The matches that are sure enough to be told, in the order of the articles.</summary>
    public List<Match> Rivals()
    {
        var rivals = new List<Match>();
        foreach (var row in Rows)
            foreach (var laid in row)
                if (laid.Rivals.Length > 0)
                    rivals.AddRange(laid.Rivals);
        foreach (var laid in Past)
            rivals.AddRange(laid.Rivals);
        return rivals;
    }

    /// <summary>Whether two claims stand in articles that tell of two events, as far as anybody can see.</summary>
    public bool AreOfTwoEvents(Candidate a, Candidate b) =>
        a.Article != b.Article && Find(Rows, Math.Min(a.Article, b.Article), Math.Max(a.Article, b.Article)) is { } laid
        && Weights.Instance.EventScore(laid.Pair.OfArticles, a.Digest.Value.Kind == ValueKind.Date) < TwoEvents;

    /// <summary>An article with one that is close to it, behind it or itself; null where they are not close.</summary>
    public static LaidOut? Find(LaidOut[][] rows, int article, int other)
    {
        var row = rows[article];
        for (int low = 0, high = row.Length - 1; low <= high;)
        {
            var middle = (low + high) / 2;
            if (row[middle].Other == other)
                return row[middle];
            (low, high) = row[middle].Other < other ? (middle + 1, high) : (low, middle - 1);
        }
        return null;
    }
}

/// <summary>Matches the claims of articles that may speak of one event, two articles at a time.</summary>
internal static class MatchFinder
{
    /// <summary>Every two claims that answer one question, cannot both be true and are sure enough to be told, in the order of the articles.</summary>
    /// <param name="changes">The articles, and what changed since the last comparison.</param>
    /// <param name="before">What that brought; null before the first.</param>
    /// <param name="memory">What is known of pairs; what is found is kept there.</param>
    /// <param name="cancellation">Honoured between two pairs.</param>
    public static Matches Find(ArticleChanges changes, Matches? before, PairMemory memory, CancellationToken cancellation)
    {
        var (articles, gate) = (changes.Articles, changes.Gate);
        var isDocumentation = IsDocumentation(articles);
        // What is left of each pair depends on it.
        if (before is not null && before.IsDocumentation != isDocumentation)
            before = null;
        var terms = before?.Terms is { Length: > 0 } ofBefore ? (ArticleTerms?[])ofBefore.Clone() : new ArticleTerms?[articles.Count];
        // An article is laid again beside those behind it where it meets others than before, or one of them was edited.
        var isAgain = new bool[articles.Count];
        foreach (var i in changes.Touched)
            isAgain[i] = true;
        foreach (var j in changes.Edited)
        {
            terms[j] = null;
            foreach (var i in gate.Close(j))
                isAgain[i] = true;
        }
        var rows = new LaidOut[articles.Count][];
        ForEach(rows.Length, i => rows[i] = isAgain[i] || before is null ? [.. gate.Close(i).Where(j => j >= i).OrderBy(j => j).Select(j => LayOut(i, j))] : before.Rows[i]);
        var known = (before?.Past ?? []).Where(p => !changes.IsEdited(p.Article) && !changes.IsEdited(p.Other)).ToDictionary(p => (p.Article, p.Other));
        var pairs = PastDays.Pairs(articles, gate).ToList();
        var past = new LaidOut[pairs.Count];
        ForEach(past.Length, p => past[p] = known.TryGetValue(pairs[p], out var laid) ? laid : LaySideBySide(pairs[p].A, pairs[p].B, isPast: true));
        // What is kept of an article is all its pairs, those of the past too, and none that are no more.
        foreach (var laid in (before?.Past ?? []).Except(past).Concat(past.Where(p => !known.ContainsKey((p.Article, p.Other)))))
            isAgain[laid.Article] = true;
        var pastOf = past.ToLookup(p => p.Article);
        for (var i = 0; i < rows.Length; i++)
            if (isAgain[i])
                memory.RowOf(articles[i]).Keep(rows[i].Concat(pastOf[i]).Select(laid => (articles[laid.Other], laid.Pair)));
        return new Matches(rows, past, isDocumentation, terms.Count(t => t is not null) > Matches.MostTerms ? [] : terms);

        // Each pair is found from its two articles alone, so that several can be at once.
        void ForEach(int count, Action<int> action)
        {
            if (memory.MostThreads > 1)
                Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = memory.MostThreads }, action);
            else
                for (var i = 0; i < count; i++)
                    action(i);
        }

        LaidOut LayOut(int i, int j) => before is not null && !changes.IsEdited(i) && !changes.IsEdited(j) && Matches.Find(before.Rows, i, j) is { } laid ? laid : LaySideBySide(i, j, isPast: false);

        LaidOut LaySideBySide(int i, int j, bool isPast)
        {
            var pair = memory.RowOf(articles[i]).Find(articles[i], articles[j], memory.RowOf(articles[j]), isPast) ?? Compare(i, j, isPast);
            return new LaidOut(i, j, pair, [.. pair.Matches
                .Where(m => !(articles.Count > ArticleGate.Few && AreOfOtherParts(articles[i], articles[j], articles[i].Claims[m.A].Question!, articles[j].Claims[m.B].Question!, m.Evidence, isDocumentation)))
                .Select(m => DisputeWriter.Match(new Candidate(i, m.A, articles[i].Claims[m.A]), new Candidate(j, m.B, articles[j].Claims[m.B]), m.Level, m.Evidence, articles))]);
        }

        ArticleTerms TermsOf(int i) => terms[i] ??= new ArticleTerms(articles[i], memory.RowOf(articles[i]).GateKeys(articles[i]));

        PairResult Compare(int i, int j, bool isPast)
        {
            cancellation.ThrowIfCancellationRequested();
            // Laid side by side in the order of what they say: another name of a file changes nothing.
            var isTurned = AreTurned(articles[i], articles[j]);
            var (a, b) = isTurned ? (j, i) : (i, j);
            var both = new ArticlePair(TermsOf(a), TermsOf(b));
            memory.Compared();
            if (!isPast && !MayBeNear(both) && !Matcher.MayExclude(both))
                return new PairResult(isPast, [], []);
            Evidence[] ofArticles = [];
            var pairs = isPast ? PastDays.Match(both) : Pairs(both, Matcher.Candidates(both), i == j, out ofArticles);
            return new PairResult(isPast, pairs.Where(p => p.Concord == Concord.Exclude).Select(p => new PairMatch(
                isTurned ? p.B.Index : p.A.Index, isTurned ? p.A.Index : p.B.Index, isPast ? Level.Info : LevelOf(p, articles[a], articles[b]), p.Score, p.Evidence)).ToArray(), ofArticles);
        }
    }

    /// <summary>Whether it may be asked of two articles if they tell of one event, by whomever they are compared beside: that is asked of near ones alone.</summary>
    private static bool MayBeNear(ArticlePair pair) => !ReferenceEquals(pair.A, pair.B) && (pair.A.GateKeys.ShareNames(pair.B.GateKeys) || pair.B.GateKeys.ShareNames(pair.A.GateKeys));

    /// <summary>Whether most Markdown files are pages without a date or have code.</summary>
    private static bool IsDocumentation(IReadOnlyList<ArticleDigest> articles) => articles.Sum(a => a.IsOfDocumentation ? 1 : a.IsMarkdown ? -1 : 0) > 0;

    /// <summary>
    /// Whether two files of a large documentation speak of another part of its thing each: what the one denies of its part the other affirms of its own, and of a thousand sentences some are alike by chance. A value is
    /// set against another's where the sentences say the same but for it, as those of pages do of which one was changed and the other forgotten, and where they hardly say anything else, under the same title and heading. Names are
    /// left to their spellings: in each page of a template stands another. "Deploy on X" and "Deploy on Y" are such pages, and what nobody
    /// is said to do or have, "you should see the last 10 messages", is of the page it stands on, unless both say it in the same words.
    /// </summary>
    private static bool AreOfOtherParts(ArticleDigest a, ArticleDigest b, Question question, Question other, Evidence[] evidence, bool isDocumentation)
    {
        // A page of a documentation without code may have a date too.
        var areOfDocumentation = a.IsMarkdown && b.IsMarkdown && (isDocumentation || a.IsOfDocumentation || b.IsOfDocumentation);
        var areInOneWording = Has(Evidence.UnmatchedNone) && !Has(Evidence.OtherToo);
        return question.Kind switch
        {
            ClaimKind.Polarity => areOfDocumentation || (question.IsStatus && a.IsMarkdown && b.IsMarkdown),
            ClaimKind.Person or ClaimKind.Role => areOfDocumentation,
            _ => areOfDocumentation && (Has(Evidence.UnmatchedMore) || Has(Evidence.UnmatchedOneEach) || Has(Evidence.QualifiersApart) || Has(Evidence.TitleWordOther) || Has(Evidence.TitleNumberOther)
                || (AreOfOneForm(a.Title, b.Title) && !(areInOneWording && HasVerb(question) && HasVerb(other)))
                || ((Has(Evidence.SubjectUnknown) || Has(Evidence.SubjectOneUnknown)) && !areInOneWording)
                || ((Math.Min(question.Sentence.Words.Count, other.Sentence.Words.Count) < FewestWords || !HasVerb(question) || !HasVerb(other)) && !new HashSet<Term>(question.Sentence.Labels).SetEquals(other.Sentence.Labels))),
        };

        bool Has(Evidence row) => Array.IndexOf(evidence, row) >= 0;
        // A cell of a table and a labelled line have none.
        static bool HasVerb(Question question) => question.IsTensed || question.Form == ActForm.Verb;
    }

    /// <summary>Whether two titles are the same but for some words in one place: "CoAP gateway" and "ExProto gateway".</summary>
    private static bool AreOfOneForm(EquatableArray<string> title, EquatableArray<string> other)
    {
        int before = 0, behind = 0, shorter = Math.Min(title.Count, other.Count);
        while (before < shorter && title[before] == other[before])
            before++;
        while (behind < shorter - before && title[title.Count - 1 - behind] == other[other.Count - 1 - behind])
            behind++;
        return shorter > before + behind && title.Take(before).Concat(title.Skip(title.Count - behind)).Any(w => !LanguageGuess.IsJoining(w));
    }

    // "Default: 12 h" says of what under its heading.
    private const int FewestWords = 3;

    /// <summary>Whether the second of two articles stands before the first by what it says, whatever their paths.</summary>
    private static bool AreTurned(ArticleDigest a, ArticleDigest b)
    {
        var found = Nullable.Compare(a.Clock.Date, b.Clock.Date);
        for (var i = 0; found == 0 && i < a.Claims.Count && i < b.Claims.Count; i++)
            found = string.CompareOrdinal(a.Claims[i].Exact, b.Claims[i].Exact);
        return found != 0 ? found > 0 : a.Claims.Count > b.Claims.Count;
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
