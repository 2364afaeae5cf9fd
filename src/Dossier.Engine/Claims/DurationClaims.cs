namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;
using Dossier.Engine.Times;

/// <summary>How long an event was: "the meeting lasted 40 minutes", "two-hour talks".</summary>
internal static class DurationClaims
{
    public static void Read(Reading reading, List<PlacedClaim> claims)
    {
        foreach (var time in reading.Times)
        {
            if (time.Type != TimeExpressionType.Duration || time.Duration is not { Shortest: not null } length)
                continue;
            var clause = EventOf(reading, time);
            if (clause is not { IsNegated: false, Predicate: { } predicate })
                continue;
            var agents = reading.Participants();
            var slot = new Slot(SlotKind.Duration, predicate.Class, "", "") { Agents = new(agents), Tense = clause.Value.Tense == Tense.Future ? Tense.Future : Tense.Past };
            var value = new ClaimValue(ValueKind.Duration, length.Iso) { Duration = length };
            claims.Add(reading.Claim(EventWords.Event(predicate.Class, agents), "duration", value, time.Span, clause, slot));
        }
    }

    private static Clause? EventOf(Reading reading, TimeMention time)
    {
        var first = reading.TokenAt(time.Span.Start);
        var end = reading.TokenAt(time.Span.End - 1) + 1;
        Clause? noun = null, last = null;
        foreach (var clause in reading.Clauses)
        {
            if (clause.Token >= end)
            {
                // "two-hour talks", "a 40-minute meeting".
                return clause.Token - end <= 1 && clause.Predicate is { IsEvent: true, Forms: VerbForms.Noun } && reading.Words.Is(first + 1, '-') ? clause : null;
            }
            if (clause.Predicate is { IsEvent: true } p && (p.Forms & VerbForms.Noun) != 0)
                noun = clause;
            else
                last = clause.Predicate?.Class == "last" && first - clause.Token <= 3 ? clause : null;
        }
        return last is { } l && noun is { } n && n.Token < l.Token && l.Token - n.Token <= 12 ? n : null;
    }
}
