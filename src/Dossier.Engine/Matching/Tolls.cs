namespace Dossier.Engine.Matching;

using Dossier.Engine.Claims;
using Dossier.Engine.Language;
using Dossier.Engine.Times;

/// <summary>Counts that grow while an event goes on, or are told up to now ("has lifted 31"): what a later article counts higher is news, not a contradiction.</summary>
internal static class Tolls
{
    private static readonly HashSet<string> Acts = new(Vocabulary.Instance.Lines("Matching/tolls.lexicon").Select(l => l.Fields[0]), StringComparer.Ordinal);

    /// <summary>Whether the later of two articles counts more of what a toll counts.</summary>
    public static bool IsUpdate(ArticlePair pair, Asked a, Asked b)
    {
        if (a.Question.Kind is not (ClaimKind.Count or ClaimKind.Number) || !(IsToll(a.Question) || IsToll(b.Question)) || a.Question.Sentence.Periods.Count + b.Question.Sentence.Periods.Count > 0
            || Moment(pair.A.Digest.Clock) is not { } first || Moment(pair.B.Digest.Clock) is not { } second || first == second)
            return false;
        if (first.Date == second.Date && (pair.A.Digest.Clock.Minute is null || pair.B.Digest.Clock.Minute is null))
            return false;
        var (early, late) = first < second ? (a, b) : (b, a);
        var (before, after) = (SizeOf(early.Claim.Value.Quantity!), SizeOf(late.Claim.Value.Quantity!));
        return before > 0 && after > before;
    }

    private static bool IsToll(Question question) => question.IsPerfect || Acts.Contains(question.Act.Lemma) || Acts.Contains(question.Thing.Lemma);

    private static decimal SizeOf(Quantity quantity) => quantity.Value ?? quantity.Minimum ?? quantity.Maximum ?? 0;

    private static DateTime? Moment(Clock clock) => clock.Date is { Year: 1 or 9999 } ? clock.Date : clock.Date?.AddMinutes((clock.Minute ?? 0) - (clock.Minute is null ? 0 : clock.Offset ?? 0));
}
