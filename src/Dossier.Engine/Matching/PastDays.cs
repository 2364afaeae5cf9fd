namespace Dossier.Engine.Matching;

using Dossier.Engine.Claims;
using Dossier.Engine.Findings;

/// <summary>
/// Articles of other weeks that tell on what day something was done to somebody they both name: a story goes on for months, and what it says of its
/// beginning has to stay the same. Only days, months and years of the past whose year is told can be meant.
/// </summary>
internal static class PastDays
{
    /// <summary>A name that more articles date one act of than this is everywhere: each is compared with those of the articles nearest by date.</summary>
    public const int MostOfOneName = 16;

    /// <summary>Whether a question asks for a day of the past that means the same in every article.</summary>
    public static bool IsOne(ClaimDigest claim) => claim is { Value.Date.HasYear: true, Question: { Kind: ClaimKind.Date, Tense: Tense.Past, Day.HasYear: true, Act.IsNone: false, IsUnreal: false, Weekdays: 0 } };

    /// <summary>The act that a claim dates in the past, with each who had part in it; nothing where it dates none.</summary>
    public static IEnumerable<string> Told(ClaimDigest claim)
    {
        if (IsOne(claim))
            foreach (var name in claim.Question!.Doers.Concat(claim.Question.Others))
                if (!EntityKeys.IsKnownPlace(name))
                    yield return claim.Question.Act.Lemma + "\n" + name.Key;
    }

    /// <summary>Pairs of articles that are not matched otherwise and date one act of one name.</summary>
    public static IEnumerable<(int A, int B)> Pairs(IReadOnlyList<ArticleDigest> articles, ArticleGate gate)
    {
        var byName = new Dictionary<(string Set, string Told), List<int>>();
        for (var a = 0; a < articles.Count; a++)
            foreach (var claim in articles[a].Claims)
                foreach (var told in Told(claim))
                {
                    if (!byName.TryGetValue((articles[a].Set, told), out var list))
                        byName.Add((articles[a].Set, told), list = []);
                    if (list.Count == 0 || list[list.Count - 1] != a)
                        list.Add(a);
                }
        var seen = new HashSet<(int, int)>();
        foreach (var list in byName.Values)
        {
            if (list.Count > MostOfOneName)
                list.Sort((x, y) => DateTime.Compare(articles[x].Clock.Date ?? DateTime.MaxValue, articles[y].Clock.Date ?? DateTime.MaxValue) is not 0 and var byDay ? byDay : x - y);
            for (var x = 0; x < list.Count; x++)
            {
                if (x + MostOfOneName < list.Count)
                    gate.Limits.Past(list[x]);
                for (var y = x + 1; y < list.Count && y - x < MostOfOneName; y++)
                {
                    var (a, b) = (Math.Min(list[x], list[y]), Math.Max(list[x], list[y]));
                    if (!gate.Close(a).Contains(b) && seen.Add((a, b)))
                        yield return (a, b);
                }
            }
        }
    }

    /// <summary>
    /// The pairs of past days of two such articles that cannot both be true. Nobody asks whether the articles tell of one event: what is asked is the day of the act, so that its verb and whoever has
    /// part in it must be the same, and the evidence as strong as for a warning.
    /// </summary>
    public static List<CandidatePair> Match(ArticlePair pair)
    {
        var candidates = Matcher.Candidates(pair, isAsked: a => IsOne(a.Claim));
        foreach (var candidate in candidates)
            candidate.Score = candidate.QuestionScore = Weights.Instance.Score(candidate.Evidence, EvidenceFamily.Day);
        var aligned = Matcher.Align(candidates, Weights.Instance.Least);
        // What is done in one year and in another may be done every year.
        aligned.RemoveAll(c => c.Concord != Concord.Exclude || !c.Evidence.Contains(Evidence.ActSame) || c.Evidence.Contains(Evidence.PeriodOther) || !Weights.Instance.IsSure(c.Score, EvidenceFamily.Day, c.Evidence));
        return aligned;
    }
}
