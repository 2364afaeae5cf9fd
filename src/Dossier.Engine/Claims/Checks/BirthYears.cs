namespace Dossier.Engine.Claims;

using Dossier.Engine.Names;

/// <summary>"Ann Lee, 45, … Lee was born in 1950": an age against the day or year of birth.</summary>
internal sealed class BirthYears
{
    private const int ToDate = 3;

    // An article with more births is a register.
    private const int MostBirths = 16;

    private readonly List<(Entity Person, PartialDate Birth, TextSpan Span)> _births = [];

    /// <summary>Takes the births that a sentence tells of somebody named right before.</summary>
    public void Read(Reading reading)
    {
        foreach (var time in reading.Times)
        {
            if (_births.Count == MostBirths)
                return;
            if (time is not { Type: TimeExpressionType.Date, Modifier: Modifier.None, Stated: { HasYear: true, Precision: DatePrecision.Day or DatePrecision.Month or DatePrecision.Year } birth })
                continue;
            var at = reading.TokenAt(time.Span.Start) - 1;
            for (var left = ToDate; left > 0 && at > reading.Sentence.First && !reading.Words.Is(at, "born"); left--)
                at--;
            if (at <= reading.Sentence.First || !reading.Words.Is(at, "born"))
                continue;
            var subject = at - 1;
            foreach (var word in new[] { "was", "who", "," })
                if (subject > reading.Sentence.First && reading.Words.Is(subject, word))
                    subject--;
            // "Ann Lee, 45, was born".
            if (subject - 2 > reading.Sentence.First && reading.Words.Tokens[subject].Kind == Language.TokenKind.Number && reading.Words.Is(subject - 1, ','))
                subject -= 2;
            foreach (var name in reading.Names)
                if (name.Span.End == reading.Words.Tokens[subject].End && reading.EntityOf(name) is { Type: EntityType.Person } person)
                    _births.Add((person, birth, time.Span));
        }
    }

    /// <summary>Compares them with the ages the article gives.</summary>
    public void Check(Mentions mentions, IReadOnlyList<PlacedClaim> claims, List<Problem> problems)
    {
        if (_births.Count == 0 || ArticleChecks.DayOfPublication(mentions) is not { } clock)
            return;
        foreach (var (person, birth, span) in _births)
            foreach (var claim in claims)
            {
                if (claim.Digest is not { Slot: { Kind: ClaimKind.Age, Agents: { Count: 1 } agents }, IsHedged: false, Value.Quantity: { Value: { } age } } digest || !agents[0].Equals(person))
                    continue;
                // A year on both sides: the age may be told of the event, some months ago.
                if (age >= clock.Year - birth.Latest.Year - 2 && age <= clock.Year - birth.Earliest.Year + 1)
                    continue;
                // Of the dead the age at death is told.
                if (birth.Earliest > clock || IsOfTheDead(mentions, claim.Sentence) || IsOfTheDead(mentions, span))
                    break;
                problems.Add(new Problem(
                    Rules.AgeAgainstBirth, Rules.AgeAgainstBirth.Level, claim.Span,
                    $"{Findings.DisputeMessage.InQuotes(digest.Exact)} is no age for somebody born in {birth.Earliest.Year} in an article of {PartialDate.OfDay(clock)}; correct the age or the year"));
                break;
            }
    }

    private static bool IsOfTheDead(Mentions mentions, TextSpan span)
    {
        foreach (var sentence in mentions.Words.Sentences)
            if (mentions.Words.Span(sentence.First, sentence.End).Overlaps(span))
                for (var t = sentence.First; t < sentence.End; t++)
                    if (ClaimWords.Predicates[mentions.Words.Tokens[t].Word] is { Class: "kill" or "bury" } || mentions.Words.Is(t, "late"))
                        return true;
        return false;
    }
}
