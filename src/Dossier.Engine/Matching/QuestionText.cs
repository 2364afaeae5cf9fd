namespace Dossier.Engine.Matching;

using Dossier.Engine.Claims;
using Dossier.Engine.Names;

/// <summary>Writes a claim's question down as a person reads it.</summary>
internal static class QuestionText
{
    // Sentences of a hundred names would be all that is seen.
    private const int MostNames = 6;

    /// <summary>What was read of a claim.</summary>
    public static ClaimReading Of(ClaimDigest claim, Question question) => new(KindOf(question), ValueOf(claim, question))
    {
        Unit = question.Unit,
        Act = question.Act.Lemma,
        Thing = question.Thing.Lemma,
        Narrowing = Words(question.Narrowing),
        Doer = question.Doers.Count > 0 ? NamesOf(question.Doers) : Words(question.Subject),
        Object = string.Join(", ", new[] { Words(question.Object), NamesOf(question.Others) }.Where(t => t.Length > 0)),
        Names = NamesOf(question.Sentence.Names.Where(n => !n.Equals(question.Named) && !question.Doers.Contains(n) && !question.Others.Contains(n))),
        Scope = question.Scope,
        When = WhenOf(question),
        Remarks = new(RemarksOn(claim, question)),
    };

    private static string KindOf(Question question) =>
        (question is { Kind: ClaimKind.Person, Named: { } named } && named.Type != EntityType.Person ? (named.Type == EntityType.Other ? "name" : named.Type.ToString()) : question.Kind.ToString()).ToLowerInvariant();

    private static string ValueOf(ClaimDigest claim, Question question) =>
        question.Kind == ClaimKind.Polarity ? claim.Polarity ? "affirmed" : "denied" : claim.Value.Text;

    private static string WhenOf(Question question)
    {
        var parts = new List<string> { question.Tense.ToString().ToLowerInvariant() };
        if (question.IsPerfect)
            parts.Add("up to now");
        if (question.IsStanding)
            parts.Add("standing");
        if (question.Kind != ClaimKind.Date && (question.Day ?? question.Sentence.Day) is { } day)
            parts.Add(DateClaims.Describe(day));
        parts.AddRange(question.Sentence.Periods.Where(p => !parts.Contains(p)));
        return string.Join(", ", parts);
    }

    private static IEnumerable<string> RemarksOn(ClaimDigest claim, Question question)
    {
        if (!claim.Polarity && question.Kind != ClaimKind.Polarity)
            yield return "denied";
        if (claim.IsHedged)
            yield return "held back";
        if (question.IsUnreal)
            yield return "only wished, tried or possible";
        if (question.IsPart)
            yield return "a part of a group";
        if (question.IsQuoted)
            yield return "between quotation marks";
        if (claim.AttributedTo is { } source)
            yield return "on the word of " + source;
        if (question.Sentence.Place == 0)
            yield return "in the headline";
    }

    private static string Words(EquatableArray<Term> terms) => string.Join(" ", terms.Select(t => t.Lemma));

    private static string NamesOf(IEnumerable<Entity> names)
    {
        var all = names.Select(n => n.Name).Distinct(StringComparer.Ordinal).ToList();
        return string.Join(", ", all.Take(MostNames)) + (all.Count > MostNames ? " …" : "");
    }
}
