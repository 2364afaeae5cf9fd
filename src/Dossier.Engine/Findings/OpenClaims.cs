namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;
using Dossier.Engine.Names;

/// <summary>
/// What fact sheets can ask for beyond the words of the lexicons: "nine wagons" is told whether or not a lexicon knows what becomes of wagons. Claims without a slot get one that is made of their
/// question, and those of one thing and one value become a finding. Two values are two findings, of which a question gets neither: whether they exclude each other is not known here.
/// Nothing of this is compared.
/// </summary>
public static class OpenClaims
{
    /// <summary>The articles with a slot for every claim that can be asked for.</summary>
    /// <param name="articles">The articles.</param>
    public static IReadOnlyList<ArticleDigest> WithSlots(IReadOnlyList<ArticleDigest> articles) => articles
        .Select(a => a with { Claims = new(a.Claims.Select(c => c.Slot is null && SlotOf(c) is { } slot ? c with { Slot = slot } : c)) })
        .ToList();

    /// <summary>The findings, and one for each value that stands in none of them, ordered by path and place.</summary>
    /// <param name="findings">The findings of the articles.</param>
    /// <param name="articles">The articles, with slots as <see cref="WithSlots"/> gives them; each path once.</param>
    public static IReadOnlyList<FindingDigest> Findings(IReadOnlyList<FindingDigest> findings, IReadOnlyList<ArticleDigest> articles)
    {
        var known = new HashSet<ClaimReference>(findings.SelectMany(f => f.Claims));
        var open = new Dictionary<(string Set, ClaimKind, string Noun, string Act, string Unit, ClaimValue Value), List<(ClaimReference Place, ClaimDigest Claim)>>();
        var all = findings.ToList();
        foreach (var article in articles.OrderBy(a => a.Path, StringComparer.Ordinal))
            for (var c = 0; c < article.Claims.Count; c++)
            {
                var (place, claim) = (new ClaimReference(article.Path, c), article.Claims[c]);
                if (claim is not { Slot: { } slot, Question: { } question } || known.Contains(place) || !IsAskedFor(question))
                    continue;
                // A date is one event's; a number is the thing's, whatever words tell what became of it.
                var key = (article.Set, slot.Kind, slot.Noun, slot.Kind is ClaimKind.Count ? "" : slot.Predicate, question.Unit, claim.Value with { Text = "" });
                if (!open.TryGetValue(key, out var claims))
                    open.Add(key, claims = []);
                claims.Add((place, claim));
            }
        var byPlace = open.Select(o => (o.Key, Claims: o.Value)).OrderBy(o => o.Claims[0].Place.Path, StringComparer.Ordinal).ThenBy(o => o.Claims[0].Place.Index);
        all.AddRange(byPlace.Select((o, i) => Finding(o.Claims, $"open: {o.Key.Set}; {o.Key.Item2}; {o.Key.Noun}; {o.Key.Act}; {o.Key.Unit} #{i + 1}")));
        return all;
    }

    private static bool IsAskedFor(Question question) =>
        question.Kind is ClaimKind.Count or ClaimKind.Money or ClaimKind.Percentage or ClaimKind.Duration or ClaimKind.Date && question is { IsUnreal: false, IsChange: false, IsPart: false, Sentence.Periods.Count: 0 };

    private static Slot? SlotOf(ClaimDigest claim)
    {
        if (claim is not { Question: { } question, Polarity: true, IsHedged: false } || !IsAskedFor(question) || (question.Kind == ClaimKind.Count && question.Thing.IsNone))
            return null;
        // A day is an event's own only where a verb says what happened: of "a loss in 2017" nothing happened then.
        if (question.Kind == ClaimKind.Date && (question.Act.IsNone || claim.Value.Date?.Exact is null))
            return null;
        var words = new SortedSet<string>(StringComparer.Ordinal);
        // What a count is told with narrows it no more than a question does; of sums nothing else says what they are.
        foreach (var term in question.Object.Concat(question.Subject).Concat([question.Act, question.Above, question.Thing]))
            if (!term.IsNone)
                words.UnionWith([term.Lemma, EventWords.Participle(term.Lemma)]);
        var act = ClaimWords.Predicates[Language.Vocabulary.Instance.Find(question.Act.Lemma)] is { IsBlank: false, Class: not ("light" or "other" or "report") } known ? known.Class : question.Act.Lemma;
        var noun = question.Thing.IsNone ? question.Above.Lemma : question.Thing.Lemma;
        return new Slot(question.Kind, act, ClaimWords.NounClass(noun), string.Join(" ", words))
        {
            Qualifiers = new(question.Narrowing.Select(n => n.Lemma)),
            Agents = new(question.Doers.Concat(question.Others).Distinct()),
        };
    }

    private static FindingDigest Finding(List<(ClaimReference Place, ClaimDigest Claim)> claims, string key) =>
        new(key, claims[0].Claim.Subject, claims[0].Claim.Property, claims[0].Claim.Value.Kind, new(claims.Select(c => c.Place)), claims[0].Claim.Value, null);
}
