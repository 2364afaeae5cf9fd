namespace Dossier.Engine.Questions;

using Dossier.Engine.Claims;
using Dossier.Engine.Findings;

/// <summary>
/// Answers questions from the findings of some articles. Pure. A question is matched by its event's class, by its participants in any form of their
/// names and by what is asked; silent when unsure: several findings that fit equally are all given back, and none is picked.
/// </summary>
public sealed class AnswerFinder
{
    private readonly List<AskedFinding> _findings;
    private readonly List<ArticleDigest> _articles;

    /// <summary>Prepares to answer.</summary>
    /// <param name="findings">Every finding of the articles.</param>
    /// <param name="articles">The articles, each path once.</param>
    public AnswerFinder(IReadOnlyList<FindingDigest> findings, IReadOnlyList<ArticleDigest> articles)
    {
        var byPath = articles.ToDictionary(a => a.Path, StringComparer.Ordinal);
        _articles = articles.OrderBy(a => a.Path, StringComparer.Ordinal).ToList();
        _findings = findings.Select(f => new AskedFinding(f, byPath)).Where(f => f.Slot is not null).ToList();
    }

    internal IReadOnlyList<AskedFinding> Findings => _findings;

    internal IReadOnlyList<ArticleDigest> Articles => _articles;

    /// <summary>The answer to a question.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="kinds">The kinds of value that will do; null for all.</param>
    public Answer Answer(Question question, IReadOnlyCollection<ValueKind>? kinds = null)
    {
        var participants = question.Participants.Select(p => new AskedName(p)).ToList();
        var of = new AskedName(question.Of);
        if (question.Asked == Asked.Said)
            return new Answer(default(EquatableArray<FindingDigest>), new(Voices(question, participants, of)));
        var fitting = Best(
            _findings.Where(f => kinds?.Contains(f.Digest.Kind) != false && IsAsked(f, question, of)).Select(f => (Finding: f, Distance: Distance(f, question.Asked, participants))).Where(f => f.Distance < TooFar),
            f => f.Distance).ConvertAll(f => f.Finding);
        if (question.Asked is Asked.HowMany or Asked.HowMuch)
            fitting = Best(fitting, f => Asking.Narrowness(question.Of, f.Slot!));
        if (question.Asked is Asked.When or Asked.HowLong)
            fitting = Best(fitting, f => Asking.IsEvent(question.Event, f.Slot!.Predicate) ? 0 : 1);
        if (question.Asked is Asked.When or Asked.HowLong or Asked.HowMany or Asked.HowMuch)
            fitting = OfOneValue(fitting);
        // "In Norway" and "in Oslo" are one answer; Oslo and Bergen are two.
        if (question.Asked == Asked.Where)
            fitting = OfOnePlace(fitting.FindAll(f => !fitting.Exists(g => Asking.Contains(f.Slot!, g.Slot!))));
        // Somebody may hold several posts; most articles give the one they are known by.
        if (question.Asked == Asked.Who)
            fitting = Best(fitting, f => -f.Articles.Count);
        return new Answer(new(fitting.Select(f => f.Digest)), default);
    }

    /// <summary>Whether a finding is of the kind that is asked; whether it is of the event is for <see cref="Distance"/>.</summary>
    private static bool IsAsked(AskedFinding finding, Question question, AskedName of)
    {
        var slot = finding.Slot!;
        if (question.Set is { } set && finding.Articles[0].Set != set)
            return false;
        return question.Asked switch
        {
            Asked.When => slot.Kind == ClaimKind.Date && Asking.IsEvent(question.Event, finding),
            Asked.Where => slot.Kind == ClaimKind.Place && Asking.IsEvent(question.Event, slot.Predicate),
            Asked.HowLong => slot.Kind == ClaimKind.Duration && Asking.IsEvent(question.Event, finding),
            Asked.HowMany => slot.Kind == ClaimKind.Count && Asking.IsCounted(question.Of, slot),
            Asked.HowMuch => slot.Kind is ClaimKind.Money or ClaimKind.Percentage
                && (question.Of.Length > 0 ? Asking.IsCounted(question.Of, finding) : Asking.IsEvent(question.Event, slot.Predicate) || Asking.IsCounted(question.Event, slot)),
            Asked.Who => slot.Kind == ClaimKind.Role && finding.Agents.Exists(of.Is),
            _ => false,
        };
    }

    private const int TooFar = 3;

    /// <summary>
    /// How sure it is that the finding tells of the question's event: 0 when all participants take part in it, 1 when some do and its articles name the others,
    /// 2 when its articles name them all. The day and the place of an event are told of those who took part:
    /// an article that names somebody may date another's.
    /// </summary>
    private static int Distance(AskedFinding finding, Asked asked, List<AskedName> participants)
    {
        var missing = participants.FindAll(p => !finding.Agents.Exists(p.Is));
        if (missing.Count == 0)
            return 0;
        var naming = finding.Articles.FindAll(a => AskedName.AreIn(participants, a));
        if (naming.Count == 0)
            return TooFar;
        if (asked is Asked.When or Asked.Where && !missing.TrueForAll(p => naming.Exists(p.IsPlaceIn)))
            return TooFar;
        return missing.Count < participants.Count ? 1 : 2;
    }

    /// <summary>
    /// Headline, body and another paper may tell one toll in three ways that no slot joins. Findings whose values can all be true are one answer: the dispute among them, or of the exact values, which
    /// say more than "about" and "more than", the one that most articles tell.
    /// </summary>
    private static List<AskedFinding> OfOneValue(List<AskedFinding> fitting)
    {
        if (fitting.Count < 2)
            return fitting;
        var best = fitting.OrderBy(f => f.Digest.Dispute is not null ? 0 : IsExact(f.Digest.Agreed) ? 1 : 2).ThenByDescending(f => f.Articles.Count).ThenBy(f => f.Digest.Key, StringComparer.Ordinal).First();
        return fitting.TrueForAll(f => f.Values.TrueForAll(v => best.Values.Exists(w => AreOneValue(v, w)))) ? [best] : fitting;
    }

    /// <summary>Several acts of one event in one place are one answer: the one that most articles tell.</summary>
    private static List<AskedFinding> OfOnePlace(List<AskedFinding> fitting) =>
        fitting.TrueForAll(f => f.Slot!.Noun == fitting[0].Slot!.Noun) ? fitting.OrderByDescending(f => f.Articles.Count).ThenBy(f => f.Digest.Key, StringComparer.Ordinal).Take(1).ToList() : fitting;

    private static bool IsExact(ClaimValue? value) => value is { Quantity: { } quantity } ? quantity.Minimum == quantity.Maximum : value is { Date.Exact: not null } or { Duration: not null };

    private static bool AreOneValue(ClaimValue a, ClaimValue b) => (a, b) switch
    {
        ({ Quantity: { } x }, { Quantity: { } y }) => x.Intersects(y),
        ({ Date: { } x }, { Date: { } y }) => x.Intersects(y),
        ({ Duration: { } x }, { Duration: { } y }) => x.Equals(y),
        _ => false,
    };

    private IEnumerable<Voice> Voices(Question question, List<AskedName> participants, AskedName of)
    {
        foreach (var article in _articles)
        {
            if ((question.Set is { } set && article.Set != set) || !AskedName.AreIn(participants, article))
                continue;
            var speakers = article.Claims
                .Where(c => c.Property is "words" or "statement" && c.AttributedTo is { } speaker && article.Entities.Any(e => e.Name == speaker && of.Is(e)))
                .Select(c => c.AttributedTo!)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(s => s, StringComparer.Ordinal);
            foreach (var speaker in speakers)
                yield return new Voice(article.Path, speaker);
        }
    }

    private static List<T> Best<T>(IEnumerable<T> findings, Func<T, int> distance)
    {
        var best = new List<T>();
        var least = int.MaxValue;
        foreach (var finding in findings)
        {
            var mine = distance(finding);
            if (mine > least)
                continue;
            if (mine < least)
                best.Clear();
            least = mine;
            best.Add(finding);
        }
        return best;
    }
}
