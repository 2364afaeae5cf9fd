namespace Dossier.Engine.Matching;

using Dossier.Engine.Claims;

/// <summary>Two claims of two articles that may answer one question.</summary>
/// <param name="A">One.</param>
/// <param name="B">The other.</param>
/// <param name="Concord">What their values are to each other.</param>
/// <param name="Evidence">What speaks for and against one question.</param>
internal sealed record CandidatePair(Asked A, Asked B, Concord Concord, Evidence[] Evidence)
{
    /// <summary>By which weights it is judged.</summary>
    public EvidenceFamily Family { get; } = Weights.FamilyOf(A.Question, Evidence.Contains(Matching.Evidence.OfPages));

    /// <summary>Whether one article gives the other's number too, of whatever.</summary>
    public bool IsToldToo { get; init; }

    /// <summary>How sure it is that the two answer one question, if the articles tell of one event: the sum of the evidence.</summary>
    public int QuestionScore { get; set; }

    /// <summary>How sure it is at all: as the less sure of the question and the event.</summary>
    public int Score { get; set; }

    /// <summary>Where the pair was left out of what is told; for whoever asks why.</summary>
    public Fate Fate { get; set; }

    /// <summary>A pair is itself alone: what becomes of it changes.</summary>
    public bool Equals(CandidatePair? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>Lays the claims of two articles side by side.</summary>
internal static class Matcher
{
    /// <summary>An article that says one thing more often than this is a table or hostile; the first ones speak for it.</summary>
    public const int MostOfOneKind = 64;

    /// <summary>Every pair of claims of one kind and unit whose values agree or exclude each other, with its evidence.</summary>
    /// <param name="pair">The articles.</param>
    /// <param name="rejected">Takes the other pairs that were looked at; null when nobody asks for them.</param>
    /// <param name="isAsked">Which claims are meant; null for all.</param>
    public static List<CandidatePair> Candidates(ArticlePair pair, ICollection<CandidatePair>? rejected = null, Predicate<Asked>? isAsked = null)
    {
        var reader = new EvidenceReader();
        var found = new List<CandidatePair>();
        var theirs = Buckets(pair.B, isAsked);
        foreach (var mine in Buckets(pair.A, isAsked))
        {
            foreach (var bucket in Facing(mine.Key, theirs))
                AddCandidates(mine.Key.Kind, mine.Value, bucket);
        }
        return found;

        void AddCandidates(ClaimKind kind, List<Asked> some, List<Asked> bucket)
        {
            var rivals = new Rivals(pair, some, bucket);
            for (var i = 0; i < some.Count; i++)
                for (var j = 0; j < bucket.Count; j++)
                {
                    var (a, b) = (some[i], bucket[j]);
                    if (rivals.CanBeOne(i, j) && Exclusion.Of(pair, a, b) is not Concord.Open and var concord && reader.Read(pair, a, b, rivals.Lead(i, j)) is var evidence && !Bars.Apply(kind, evidence))
                        found.Add(new CandidatePair(a, b, concord, evidence.ToArray()) { IsToldToo = (NumberOf(a) != NumberOf(b) && (pair.A.Stated.Contains(NumberOf(b)) || pair.B.Stated.Contains(NumberOf(a)))) || NamesDayOf(a, b) || NamesDayOf(b, a) });
                    else
                        rejected?.Add(Rejected(pair, a, b, rivals.Lead(i, j), reader));
                }
        }
    }

    /// <summary>
    /// Whether any two claims could be told against each other: two that exclude each other and are of one question as surely as they must be to be told, if the articles tell of one event. Where none are, nothing that agrees
    /// matters; of articles that only speak of like things hardly ever two are.
    /// </summary>
    public static bool MayExclude(ArticlePair pair)
    {
        var reader = new EvidenceReader();
        var theirs = Buckets(pair.B, null);
        foreach (var mine in Buckets(pair.A, null))
            foreach (var bucket in Facing(mine.Key, theirs))
            {
                Rivals? rivals = null;
                for (var i = 0; i < mine.Value.Count; i++)
                    for (var j = 0; j < bucket.Count; j++)
                    {
                        var (a, b) = (mine.Value[i], bucket[j]);
                        if (!CanBeOne(pair, a, b) || Exclusion.Of(pair, a, b) != Concord.Exclude)
                            continue;
                        rivals ??= new Rivals(pair, mine.Value, bucket);
                        var evidence = reader.Read(pair, a, b, rivals.Lead(i, j));
                        var family = Weights.FamilyOf(a.Question, evidence.Contains(Evidence.OfPages));
                        if (!Bars.Apply(mine.Key.Kind, evidence) && Weights.Instance.Score(evidence, family) >= Math.Min(Weights.Instance.Warning[(int)family], Weights.Instance.Info[(int)family]))
                            return true;
                    }
            }
        return false;
    }

    /// <summary>"500 in 2018 and 400 in 2017": a sentence that gives the other's day too is of both.</summary>
    private static bool NamesDayOf(Asked asked, Asked other) => asked.Question.Kind is ClaimKind.Date or ClaimKind.Hour && asked.Claim.Value.Text != other.Claim.Value.Text && asked.Question.Sentence.Values.Contains(Language.WordHash.Of(other.Claim.Value.Text));

    /// <summary>The questions of the other article that a bucket is compared with: those of its kind and unit; of money also "free", which is of any currency.</summary>
    private static IEnumerable<List<Asked>> Facing((ClaimKind Kind, string Unit) key, Dictionary<(ClaimKind Kind, string Unit), List<Asked>> theirs)
    {
        if (key is { Kind: ClaimKind.Money, Unit: "" })
            return theirs.Where(t => t.Key.Kind == ClaimKind.Money).Select(t => t.Value);
        var found = new List<List<Asked>>();
        if (theirs.TryGetValue(key, out var bucket))
            found.Add(bucket);
        if (key.Kind == ClaimKind.Money && theirs.TryGetValue((key.Kind, ""), out var free))
            found.Add(free);
        // "Lift: no" says nothing of the kind of status.
        if (key.Kind == ClaimKind.Polarity && key.Unit.Length > 0)
        {
            if (key.Unit != Statuses.Any && theirs.TryGetValue((key.Kind, Statuses.Any), out var any))
                found.Add(any);
            if (key.Unit == Statuses.Any)
                found.AddRange(theirs.Where(t => t.Key.Kind == ClaimKind.Polarity && t.Key.Unit.Length > 0 && t.Key.Unit != Statuses.Any).Select(t => t.Value));
        }
        return found;
    }

    /// <summary>An article's questions by kind and unit, in the order of the text.</summary>
    private static Dictionary<(ClaimKind Kind, string Unit), List<Asked>> Buckets(ArticleTerms article, Predicate<Asked>? isAsked)
    {
        var buckets = new Dictionary<(ClaimKind, string), List<Asked>>();
        foreach (var asked in article.Questions)
        {
            if (isAsked?.Invoke(asked) == false)
                continue;
            var key = (asked.Question.Kind, asked.Question.Unit);
            if (!buckets.TryGetValue(key, out var bucket))
                buckets.Add(key, bucket = []);
            if (bucket.Count < MostOfOneKind)
                bucket.Add(asked);
        }
        return buckets;
    }

    /// <summary>A pair that is no candidate, with the first thing that kept it from being one.</summary>
    private static CandidatePair Rejected(ArticlePair pair, Asked a, Asked b, int lead, EvidenceReader reader)
    {
        var concord = Exclusion.Of(pair, a, b);
        return new CandidatePair(a, b, concord, reader.Read(pair, a, b, lead).ToArray())
        {
            Fate = !CanBeOne(pair, a, b) ? Fate.NothingShared : concord == Concord.Open ? Fate.Open : Fate.Barred,
        };
    }

    /// <summary>Takes pairs out, and notes on each why.</summary>
    internal static void Remove(List<CandidatePair> pairs, Fate fate, Predicate<CandidatePair> isOut) => pairs.RemoveAll(pair =>
    {
        if (!isOut(pair))
            return false;
        pair.Fate = fate;
        return true;
    });

    /// <summary>A sentence and its copy in which more than one number differs are a form that is filled in again for each event.</summary>
    private static void RemoveForms(List<CandidatePair> aligned)
    {
        var differing = new Dictionary<(SentenceContext, SentenceContext), int>();
        foreach (var pair in aligned)
            if (IsOfCopy(pair))
                differing[Sentences(pair)] = differing.TryGetValue(Sentences(pair), out var count) ? count + 1 : 1;
        Remove(aligned, Fate.Form, p => IsOfCopy(p) && differing[Sentences(p)] > 1);

        static (SentenceContext, SentenceContext) Sentences(CandidatePair pair) => (pair.A.Question.Sentence, pair.B.Question.Sentence);
        static bool IsOfCopy(CandidatePair pair) => pair.Concord == Concord.Exclude && pair.A.Question.IsOfValue && (pair.Evidence.Contains(Matching.Evidence.Words4) || pair.Evidence.Contains(Matching.Evidence.Words5)) && pair.A.Question.Sentence.Words.Count >= FewestOfForm;
    }

    private const int FewestOfForm = 5;

    /// <summary>The number of a claim when it is one that two articles do not give by chance; else none.</summary>
    public static decimal NumberOf(Asked asked) => asked.Claim.Value.Quantity is { Value: { } value } && Math.Abs(value) >= LeastTelling ? value : 0;

    private const decimal LeastTelling = 13;

    /// <summary>What a pair must have before it is weighed: without it no evidence would do.</summary>
    public static bool CanBeOne(ArticlePair pair, Asked a, Asked b) => a.Question.Kind switch
    {
        ClaimKind.Polarity => pair.KinOf(a.Act, b.Act) is Kin.Same or Kin.Synonym or Kin.Opposite,
        ClaimKind.Person => IsMisspelled(a.Question, b.Question) || pair.KinOf(a.Act, b.Act) is not Kin.Other || pair.KinOf(a.Above, b.Above) is not Kin.Other || pair.KinOf(a.Thing, b.Thing) is not Kin.Other || pair.Overlap(a.Near, b.Near) >= 25,
        ClaimKind.Quotation or ClaimKind.Speaker => Sayings.CanBeOne(a, b),
        ClaimKind.Date or ClaimKind.Hour => AreOfLikeDoings(pair, a, b, FewWords),
        _ => AreOfLikeDoings(pair, a, b, FewestWords),
    };

    // Two sentences that share less than this of their words share them by chance.
    private const int FewWords = 45;
    private const int FewestWords = 25;

    /// <summary>News of one event names many days: what happened on this one and what happened on that must have something in common.</summary>
    private static bool AreOfLikeDoings(ArticlePair pair, Asked a, Asked b, int few) =>
        AreOfOneDoing(pair, a, b) || IsLike(pair.KinOf(a.Act, b.Act)) || IsLike(pair.KinOf(a.Above, b.Above)) || IsLike(pair.KinOf(a.Thing, b.Thing)) || pair.Overlap(a.Near, b.Near) >= few || pair.OverlapOfSentences(a, b) >= few
        // The only length, or the only price, of both.
        || (a.Question.Kind != ClaimKind.Date && pair.A.CountOf(a.Question.Kind, a.Question.Unit) == 1 && pair.B.CountOf(a.Question.Kind, a.Question.Unit) == 1);

    /// <summary>"Three arrests", "three people were arrested"; "900 employees", "employs 900 people": the noun of what is done to people, or by them, is counted on one side, and they on the other.</summary>
    public static bool AreOfOneDoing(ArticlePair pair, Asked a, Asked b) =>
        a.Question.Kind == ClaimKind.Count && ((IsOfPeople(b) && pair.KinOf(a.Thing, b.Act) is Kin.Same or Kin.Synonym) || (IsOfPeople(a) && pair.KinOf(a.Act, b.Thing) is Kin.Same or Kin.Synonym));

    private static bool IsOfPeople(Asked asked) => asked.Question.Form == ActForm.Verb && EvidenceReader.IsAnybody(asked.Question.Thing);

    private static bool IsLike(Kin kin) => kin is Kin.Same or Kin.Synonym or Kin.Near or Kin.Opposite;

    /// <summary>"Clara Moss", "Clara Morse": two people whose names differ in a few letters of one word may be one, wherever they stand.</summary>
    private static bool IsMisspelled(Question a, Question b) =>
        a.Named is { Type: Names.EntityType.Person } x && b.Named is { Type: Names.EntityType.Person } y && x.Key.Length > 0 && y.Key.Length > 0 && x.Key[0] == y.Key[0] | x.Key[x.Key.Length - 1] == y.Key[y.Key.Length - 1]
        && EvidenceReader.AreSpelledNear(x, y) && x.Key.IndexOf(' ') > 0;

    /// <summary>
    /// The pairs that answer one question, each claim at most once: the surest first. A claim whose equal the other article has too is explained by it, and excludes nothing.
    /// </summary>
    public static List<CandidatePair> Align(List<CandidatePair> candidates, int[] least)
    {
        var sorted = candidates.ToList();
        Remove(sorted, Fate.Unsure, c => c.QuestionScore < least[(int)c.Family]);
        sorted.Sort((x, y) => x.QuestionScore != y.QuestionScore ? y.QuestionScore - x.QuestionScore : x.Concord != y.Concord ? x.Concord - y.Concord : x.A.Index != y.A.Index ? x.A.Index - y.A.Index : x.B.Index - y.B.Index);
        // An article that gives the other's value of the same thing too tells both, or of two things; and who has the other's post too has both.
        HashSet<int> toldInA = [], toldInB = [];
        foreach (var candidate in candidates)
            if (TellTheSame(candidate))
            {
                toldInB.Add(candidate.A.Index);
                toldInA.Add(candidate.B.Index);
            }
        Remove(sorted, Fate.GivenToo, c => c.Concord == Concord.Exclude && (c.IsToldToo || toldInB.Contains(c.A.Index) || toldInA.Contains(c.B.Index)));
        HashSet<int> left = [], right = [];
        HashSet<(int, int)> denied = [];
        var aligned = new List<CandidatePair>();
        foreach (var candidate in sorted)
            // What one sentence denies and another affirms is one thing, by its verb and by its status.
            if (!left.Contains(candidate.A.Index) && !right.Contains(candidate.B.Index)
                && !(candidate is { A.Question.Kind: ClaimKind.Polarity, Concord: Concord.Exclude } && !denied.Add((candidate.A.Sentence, candidate.B.Sentence))))
            {
                left.Add(candidate.A.Index);
                right.Add(candidate.B.Index);
                aligned.Add(candidate);
            }
            else
                candidate.Fate = Fate.MatchedOtherwise;
        RemoveForms(aligned);
        return aligned;

        static bool TellTheSame(CandidatePair pair) => pair.Concord == Concord.Agree && (pair.A.Question.IsOfValue ? pair.Evidence.Contains(pair.A.Question.Thing.IsNone ? Matching.Evidence.ActSame : Matching.Evidence.ThingSame) : pair.A.Question.Kind == ClaimKind.Role);
    }
}
