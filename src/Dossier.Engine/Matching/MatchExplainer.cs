namespace Dossier.Engine.Matching;

using Dossier.Engine.Claims;
using Dossier.Engine.Findings;

/// <summary>
/// Says why claims are told against each other, and why not. It reads the pair again as the comparison does, by the same code, so the comparison itself keeps nothing for it.
/// </summary>
public sealed class MatchExplainer
{
    // A dispute of a thousand articles has half a million pairs.
    private const int MostArticlePairs = 12;

    // Disputes of one pair of articles are asked for one after another, or nearly.
    private const int MostKept = 64;

    private readonly Dictionary<string, ArticleDigest> _articles;
    private readonly Dictionary<string, ArticleTerms> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), List<CandidatePair>> _looked = [];
    private readonly Dictionary<(string, string), Evidence[]> _ofEvent = [];
    private readonly Dictionary<string, Turning> _turnings = new(StringComparer.Ordinal);

    /// <summary>Explains what was found among articles.</summary>
    public MatchExplainer(IEnumerable<ArticleDigest> articles)
    {
        _articles = articles.ToDictionary(a => a.Path, StringComparer.Ordinal);
    }

    /// <summary>
    /// The pairs of claims a dispute is made of, at most one for two sides of two articles and those of at most 12 pairs of articles. Empty where it was not found by matching, and matching has no question for
    /// its claims.
    /// </summary>
    public EquatableArray<MatchTrace> Explain(Dispute dispute)
    {
        var opposed = new Dictionary<(string, string), List<(ClaimReference A, ClaimReference B)>>();
        for (var s = 0; s < dispute.Sides.Count; s++)
            foreach (var rival in dispute.Sides[s].Rivals)
                if (rival > s)
                    foreach (var claim in dispute.Sides[s].Claims)
                        foreach (var other in dispute.Sides[rival].Claims)
                        {
                            var (a, b) = InOrder(claim, other);
                            if (!opposed.TryGetValue((a.Path, b.Path), out var list))
                            {
                                if (opposed.Count == MostArticlePairs)
                                    continue;
                                opposed.Add((a.Path, b.Path), list = []);
                            }
                            list.Add((a, b));
                        }
        var traces = new List<MatchTrace>();
        foreach (var pairs in opposed.OrderBy(p => p.Key.Item1, StringComparer.Ordinal).ThenBy(p => p.Key.Item2, StringComparer.Ordinal))
        {
            var wanted = new HashSet<(int, int)>(pairs.Value.Select(p => (p.A.Index, p.B.Index)));
            var found = Look(pairs.Key.Item1, pairs.Key.Item2).Where(p => wanted.Contains((p.A.Index, p.B.Index))).ToList();
            var matched = found.Where(p => p.Fate == Fate.Matched).ToList();
            if (matched.Count > 0)
                traces.AddRange(matched.Select(Trace));
            else if (found.OrderByDescending(p => p.Fate).ThenByDescending(p => p.Score).FirstOrDefault() is { } nearest)
                traces.Add(Trace(nearest));

            MatchTrace Trace(CandidatePair pair) => TraceOf(pair, _articles[pairs.Key.Item1], _articles[pairs.Key.Item2]) with { IsTold = true };
        }
        // Of three articles two may stand on two sides that only the third sets against both.
        if (dispute.FoundBy == Comparer.Matches && traces.Exists(t => t.Fate == Fate.Matched))
            traces.RemoveAll(t => t.Fate != Fate.Matched);
        return new(traces);
    }

    /// <summary>Whom and what two articles both name: what let them be compared. None for one article alone.</summary>
    public EquatableArray<string> NamesOfBoth(string path, string other) =>
        path == other ? EquatableArray<string>.Empty : new(new ArticleGate([_articles[path], _articles[other]], CancellationToken.None).NamesOfBoth(0, 1));

    /// <summary>Why a dispute that the lexicons' questions told is no warning.</summary>
    public Caution CautionOf(Dispute dispute) => dispute.Sides[0].Claims[0] is var claim && _articles[claim.Path].Claims[claim.Index].Slot is { } slot ? Comparison.CautionOf(slot) : Caution.None;

    /// <summary>What was read of a claim; null where it answers no question that is matched.</summary>
    public ClaimReading? Read(ClaimReference claim) =>
        _articles[claim.Path].Claims[claim.Index] is { Question: { } question } digest ? QuestionText.Of(digest, question) : null;

    /// <summary>Lays two articles side by side.</summary>
    /// <param name="path">The one.</param>
    /// <param name="other">The other.</param>
    /// <param name="findings">Every finding of the two.</param>
    public ArticleComparison Compare(string path, string other, IReadOnlyList<FindingDigest> findings)
    {
        var (a, b) = string.CompareOrdinal(path, other) < 0 ? (_articles[path], _articles[other]) : (_articles[other], _articles[path]);
        var gate = new ArticleGate([a, b], CancellationToken.None);
        var pairs = Look(a.Path, b.Path).ToList();
        pairs.AddRange(Uncompared(TermsOf(a.Path), TermsOf(b.Path), pairs, gate.WhyApart(0, 1) is not (Apart.No or Apart.Few)));
        var told = new HashSet<(ClaimReference, ClaimReference)>(findings.Where(f => f.Dispute is not null).SelectMany(f => Opposed(f.Dispute!)));
        var traces = pairs.OrderBy(p => p.A.Index).ThenBy(p => p.B.Index).Select(p => TraceOf(p, a, b)).Select(t => t with { IsTold = told.Contains((t.A, t.B)) });
        return new ArticleComparison(a.Path, b.Path, gate.WhyApart(0, 1), new(gate.NamesOfBoth(0, 1)), new(findings.Where(f => f.Dispute is not null)), new(findings.Where(f => f.Dispute is null && IsOfBoth(f))), new(traces));

        bool IsOfBoth(FindingDigest finding) => finding.Claims.Any(c => c.Path == a.Path) && finding.Claims.Any(c => c.Path == b.Path);
    }

    private static IEnumerable<(ClaimReference, ClaimReference)> Opposed(Dispute dispute)
    {
        foreach (var side in dispute.Sides)
            foreach (var rival in side.Rivals)
                foreach (var claim in side.Claims)
                    foreach (var other in dispute.Sides[rival].Claims)
                        yield return InOrder(claim, other);
    }

    private static (ClaimReference, ClaimReference) InOrder(ClaimReference a, ClaimReference b)
    {
        var order = string.CompareOrdinal(a.Path, b.Path);
        return order < 0 || (order == 0 && a.Index <= b.Index) ? (a, b) : (b, a);
    }

    private ArticleTerms TermsOf(string path)
    {
        if (!_terms.TryGetValue(path, out var terms))
            _terms.Add(path, terms = new ArticleTerms(_articles[path]));
        return terms;
    }

    /// <summary>Every pair of claims of one kind that the comparison looks at, with what becomes of it.</summary>
    private List<CandidatePair> Look(string path, string other)
    {
        if (_looked.TryGetValue((path, other), out var known))
            return known;
        if (_looked.Count == MostKept)
        {
            _looked.Clear();
            _ofEvent.Clear();
        }
        var (a, b, isOne) = (TermsOf(path), TermsOf(other), path == other);
        var rejected = new List<CandidatePair>();
        var both = new ArticlePair(a, b);
        var pairs = Matcher.Candidates(both, isOne ? null : rejected);
        var all = pairs.ToList();
        var isApart = !isOne && new ArticleGate([a.Digest, b.Digest], CancellationToken.None).WhyApart(0, 1) is not (Apart.No or Apart.Few);
        List<CandidatePair> aligned;
        if (isApart)
        {
            aligned = PastDays.Match(both);
            var asked = new HashSet<(int, int)>(aligned.Select(p => (p.A.Index, p.B.Index)));
            all = [.. aligned, .. all.Where(p => !asked.Contains((p.A.Index, p.B.Index)))];
            foreach (var pair in all.Skip(aligned.Count).Concat(rejected))
                pair.Fate = Fate.ArticlesApart;
            _ofEvent.Add((path, other), []);
        }
        else
        {
            aligned = MatchFinder.Pairs(both, pairs, isOne, out var ofArticles);
            _ofEvent.Add((path, other), ofArticles);
        }
        // What an article says twice is no pair but where its head is held against its body.
        _looked.Add((path, other), known = isOne ? aligned : [.. all, .. rejected]);
        return known;
    }

    /// <summary>The pairs of one kind that were not looked at.</summary>
    private static List<CandidatePair> Uncompared(ArticleTerms a, ArticleTerms b, List<CandidatePair> pairs, bool areApart)
    {
        var seen = new HashSet<(int, int)>(pairs.Select(p => (p.A.Index, p.B.Index)));
        var others = b.Questions.ToLookup(q => q.Question.Kind);
        var uncompared = new List<CandidatePair>();
        foreach (var one in a.Questions)
            foreach (var other in others[one.Question.Kind])
                if (!seen.Contains((one.Index, other.Index)))
                    uncompared.Add(new CandidatePair(one, other, Concord.Open, []) { Fate = areApart ? Fate.ArticlesApart : one.Question.Unit == other.Question.Unit ? Fate.TooMany : Fate.OtherUnit });
        return uncompared;
    }

    private MatchTrace TraceOf(CandidatePair pair, ArticleDigest a, ArticleDigest b)
    {
        var (one, other) = (pair.A, pair.B);
        var kind = one.Question.Kind;
        var family = pair.Family;
        var weights = Weights.Instance;
        // Of what shares nothing there is nothing to weigh.
        var evidence = pair.Fate == Fate.NothingShared ? [] : pair.Evidence;
        var question = weights.Score(evidence, family);
        var ofArticles = evidence.Length == 0 ? [] : _ofEvent[(a.Path, b.Path)];
        var ofEvent = ofArticles.Length == 0 ? Weights.Certain : weights.EventScore(ofArticles);
        var score = evidence.Length == 0 ? 0 : Weights.Both(question, ofEvent, evidence);
        var isDispute = pair.Fate == Fate.Matched && pair.Concord == Concord.Exclude;
        var caution = !isDispute ? Caution.None : ofArticles.Length == 0 && a.Path != b.Path ? Caution.OtherWeeks : MatchFinder.CautionOf(pair, a, b);
        var turning = pair.Fate == Fate.Barred ? TurningOf("barred", rows => Bars.Apply(kind, rows))
            : caution == Caution.Unsure && score >= weights.Warning[(int)family] ? TurningOf("unsure", rows => !weights.IsSure(score, family, rows))
            : new Turning([], []);
        return new MatchTrace(
            new ClaimReference(a.Path, one.Index), new ClaimReference(b.Path, other.Index), QuestionText.Of(one.Claim, one.Question), QuestionText.Of(other.Claim, other.Question),
            pair.Fate, pair.Concord == Concord.Open ? null : pair.Concord == Concord.Exclude)
        {
            Evidence = RowsOf(evidence),
            OfEvent = new(ofArticles.Select(row => new EvidenceRow(row.ToString(), EvidenceTexts.Of(row), weights[row, EvidenceFamily.Event]))),
            QuestionScore = question,
            EventScore = ofArticles.Length == 0 ? 0 : ofEvent,
            Score = score,
            InfoFrom = weights.Info[(int)family],
            WarningFrom = weights.Warning[(int)family],
            Caution = caution,
            Against = RowsOf(turning.Against),
            Missed = RowsOf(turning.Missed),
        };

        // The same rows turn on the same ones, and one text says the same again and again.
        Turning TurningOf(string rule, Func<IReadOnlyList<Evidence>, bool> holds)
        {
            var key = rule + kind + new string(Array.ConvertAll(evidence, row => (char)row));
            if (!_turnings.TryGetValue(key, out var known))
                _turnings.Add(key, known = Turning.Of(evidence, holds));
            return known;
        }

        EquatableArray<EvidenceRow> RowsOf(IEnumerable<Evidence> rows) => new(rows.Select(row => new EvidenceRow(row.ToString(), EvidenceTexts.Of(row), weights[row, family])));
    }
}
