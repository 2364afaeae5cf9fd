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
            if (time.Type != TimeExpressionType.Duration || time.Duration is not { Shortest: not null } length || IsAge(reading, time))
                continue;
            if (HappeningOf(reading, time) is not { } happening)
                continue;
            var agents = reading.Participants();
            var slot = new Slot(ClaimKind.Duration, happening.Class, "", "") { Agents = new(agents), Tense = Tense.Past };
            var value = new ClaimValue(ValueKind.Duration, length.Iso) { Duration = length };
            claims.Add(reading.Claim(EventWords.Event(happening.Class, agents), "duration", value, happening.Span, null, slot));
        }
    }

    /// <summary>What lasted so long: "the meeting lasted 40 minutes", "a two-hour power cut". The noun itself where no lexicon has it.</summary>
    private static (string Class, TextSpan Span)? HappeningOf(Reading reading, TimeMention time)
    {
        var first = reading.TokenAt(time.Span.Start);
        var end = reading.TokenAt(time.Span.End - 1) + 1;
        foreach (var clause in reading.Clauses)
            if (clause.Token < first && first - clause.Token <= 3 && clause is { Predicate.Class: "last", IsNegated: false, Tense: not Tense.Future } && NounBefore(reading, clause.Token) is { } noun)
                return (ClassOf(reading, noun), TextSpan.FromBounds(reading.Words.Tokens[clause.Token].Start, time.Span.End));
        // "two-hour talks": the length stands before the noun, tied by a hyphen.
        if (end - first >= 3 && reading.Words.Is(end - 2, '-') && NounAfter(reading, end) is { } head)
            return (ClassOf(reading, head), TextSpan.FromBounds(time.Span.Start, reading.Words.Tokens[head].End));
        return null;
    }

    private static bool IsAge(Reading reading, TimeMention time)
    {
        foreach (var quantity in reading.Quantities)
            if (quantity.Kind == Quantities.QuantityKind.Age && quantity.Span.Overlaps(time.Span))
                return true;
        return false;
    }

    private static string ClassOf(Reading reading, int noun) =>
        ClaimWords.Predicates[reading.Words.Tokens[noun].Word] is { IsEvent: true } known ? known.Class : Quantities.Plurals.Singular(reading.Words.Text, reading.Words.Tokens[noun]);

    /// <summary>The last event noun, or else the last word, before a verb of the same clause.</summary>
    private static int? NounBefore(Reading reading, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(reading.Sentence.First, verb - 10); i--)
            if (reading.Words.Tokens[i].Kind != TokenKind.Word)
                break;
            else if (ClaimWords.Predicates[reading.Words.Tokens[i].Word] is { IsEvent: true } p && (p.Forms & VerbForms.Noun) != 0)
                return i;
        return IsNoun(reading, verb - 1) ? verb - 1 : null;
    }

    private static int? NounAfter(Reading reading, int end)
    {
        int? head = null;
        for (var i = end; i < Math.Min(reading.Sentence.End, end + 3) && IsNoun(reading, i); i++)
            head = i;
        return head;
    }

    private static bool IsNoun(Reading reading, int i) =>
        i >= reading.Sentence.First && i < reading.Sentence.End && reading.Words.Tokens[i] is { Kind: TokenKind.Word, IsCapitalized: false, Length: > 2 } token
        && ClaimWords.Grammar[token.Word] == Grammar.None && !ClauseReader.IsDeterminer(reading.Words, i) && !FunctionWords.Contains(reading.Words, i);
}
