namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;
using Dossier.Engine.Names;

/// <summary>
/// Where an event was: "met Ann Lee in Oslo", "a fire in Bergen". Each place is a question of its own, so that no two are set against each other: a city, its
/// country and a house in it are all where it was.
/// </summary>
internal static class PlaceClaims
{
    private const int MostTokens = 12;

    public static void Read(Reading reading, List<PlacedClaim> claims)
    {
        foreach (var name in reading.Names)
        {
            if (name.IsPronoun || reading.EntityOf(name).Type != EntityType.Place)
                continue;
            var token = reading.TokenAt(name.Span.Start);
            if (!reading.IsAt(token) || IsPossessive(reading, reading.TokenAt(name.Span.End - 1) + 1) || EventAt(reading, token) is not { } clause || reading.IsOfAnotherEvent)
                continue;
            var place = reading.EntityOf(name);
            var happening = SubjectOf(reading, clause) ?? clause.Predicate!.Happening;
            var agents = happening == "meet" ? reading.Participants() : reading.NamesAround(clause);
            agents.Remove(place);
            var slot = new Slot(ClaimKind.Place, happening, EntityKeys.Of(place), "")
            {
                Agents = new(agents),
                Tense = Tense.Past,
                SharedAgents = happening is "meet" or "beat" or "match" ? 2 : 1,
            };
            claims.Add(reading.Claim(EventWords.Event(happening, agents), "place", new ClaimValue(ValueKind.Text, place.Name), name.Span, clause, slot));
        }
    }

    /// <summary>What a fire does in a place is where the fire was: the event that the verb has for its subject, or null.</summary>
    private static string? SubjectOf(Reading reading, Clause clause)
    {
        if (clause.Verb < 0 || reading.Tree is not { } tree || VerbSyntax.OwnSubject(tree, clause.Verb) is not (>= 0 and var subject))
            return null;
        var token = reading.TokenOf(subject);
        foreach (var other in reading.Clauses)
            if (other.Token == token && other.Predicate is { IsEvent: true } noun && (noun.Forms & VerbForms.Noun) != 0)
                return noun.Class;
        return null;
    }

    /// <summary>"In Norway's view" is nowhere.</summary>
    private static bool IsPossessive(Reading reading, int token) =>
        token < reading.Sentence.End && reading.Words.Tokens[token] is { SpaceBefore: false } clitic && reading.Words.Text[clitic.Start] is '\'' or '\u2019';

    /// <summary>What happened there, told as done: the verb that the grammar hangs the place on, or the event noun right before it.</summary>
    private static Clause? EventAt(Reading reading, int token)
    {
        if (reading.ClauseBefore(token) is not { Predicate: { } predicate, IsNegated: false, IsHedged: false, IsOpen: false, Tense: Tense.Past } clause || token - clause.Token > MostTokens)
            return null;
        if (!predicate.IsEvent && SubjectOf(reading, clause) is null)
            return null;
        if (clause.Verb < 0)
            return (predicate.Forms & VerbForms.Noun) != 0 && clause.Token == token - 2 ? clause : null;
        if (reading.Tree is not { } tree || tree.At(reading.Words.Tokens[token].Start) is not (>= 0 and var word))
            return null;
        for (var steps = 0; steps < MostTokens && tree[word].Head is >= 0 and var up; steps++, word = up)
            if (tree[up].PartOfSpeech == PartOfSpeech.Verb)
                return up == clause.Verb ? clause : null;
        return null;
    }
}
