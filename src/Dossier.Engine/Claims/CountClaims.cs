namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Quantities;

/// <summary>How many: "killed 12 people", "one million jobs will be created".</summary>
internal static class CountClaims
{
    private const int ToVerb = 4;
    private const int ToParticiple = 6;

    public static void Read(Reading reading, List<PlacedClaim> claims)
    {
        foreach (var quantity in reading.Quantities)
        {
            // "One passenger said": a word for "a", not a count.
            if (quantity.Quantity is { Minimum: 1, Maximum: 1 } && !char.IsDigit(reading.Words.Text[quantity.Number.Start]))
                continue;
            if (quantity.Kind is not (QuantityKind.Count or QuantityKind.Number) || quantity.Change is QuantityChange.Up or QuantityChange.Down)
                continue;
            var clause = ActOf(reading, quantity, out var asObject);
            var noun = quantity.Noun.Length == 0 ? "" : ClaimWords.NounClass(quantity.Quantity.Unit);
            var act = clause?.Predicate?.Class ?? "";
            if (noun.Length == 0 && act is not ("kill" or "injure" or "missing" or "arrest" or "rescue" or "evacuate"))
                continue;
            if (noun.Length == 0 || act == noun || clause is { } c && reading.Words.Tokens[c.Token].Start >= quantity.Noun.Start && reading.Words.Tokens[c.Token].End <= quantity.Noun.End)
                // "12 deaths", "12 dead": what is counted are people.
                noun = "person";
            var whose = noun.Length == 0 ? null : ClaimWords.Whose[Vocabulary.Instance.Find(quantity.Quantity.Unit)];
            if (whose is not null && act is "" or "carry" or "win" or "receive" or "employ")
            {
                // A ferry has one number of passengers, a candidate one of votes, whatever the verb.
                clause = reading.ClauseBefore(reading.TokenAt(quantity.Span.Start));
                act = "";
            }
            // What kills or injures is the event itself, however it is named.
            var isCasualty = act is "kill" or "injure" or "missing" or "casualty";
            // What stands before a passive is what it is done to: "12 men were arrested".
            var agents = !isCasualty && clause is { IsPassive: false } known && asObject && reading.Words.Tokens[known.Token].Start < quantity.Span.Start ? reading.SubjectsOf(known) : [];
            var slot = whose is not null && act.Length == 0 ? Possessed(reading, quantity, clause, noun, whose, agents)
                : clause is null ? null
                : Compared(reading, quantity, clause.Value, asObject, noun, agents);
            var value = new ClaimValue(ValueKind.Quantity, quantity.Quantity.ToString()) { Quantity = quantity.Quantity };
            var subject = EventWords.Counted(Plural(reading, quantity, noun), act, agents);
            claims.Add(reading.Claim(subject, "number", value, quantity.Span, clause, slot));
        }
    }

    private static Slot? Possessed(Reading reading, QuantityMention quantity, Clause? clause, string noun, string whose, List<Entity> agents)
    {
        if (clause is { IsNegated: true } || IsPartOfMore(reading, quantity) || (whose == "owner" && agents.Count != 1))
            return null;
        var narrowing = Narrowing.Of(reading, quantity);
        return new Slot(ClaimKind.Count, "", noun, narrowing.Scope)
        {
            Qualifiers = narrowing.Qualifiers,
            Agents = whose == "owner" ? new(agents) : EquatableArray<Entity>.Empty,
            Day = reading.LastDay,
            NeedsDay = whose == "event",
            Tense = Tense.Past,
            Rounding = Rounding.Of(quantity),
        };
    }

    private static Slot? Compared(Reading reading, QuantityMention quantity, Clause clause, bool asObject, string noun, List<Entity> agents)
    {
        if (clause.IsNegated || IsPartOfMore(reading, quantity) || reading.IsOfAnotherEvent)
            return null;
        var narrowing = Narrowing.Of(reading, quantity);
        // "In the first half, as he scored seven points": of the game he scored more.
        if (clause.Predicate!.Class == "score" && narrowing.Scope.Length == 0 && NamesGamePart(reading))
            return null;
        return new Slot(ClaimKind.Count, clause.Predicate.Class + (asObject ? "" : " by"), noun, narrowing.Scope)
        {
            Qualifiers = narrowing.Qualifiers,
            Places = narrowing.Places,
            Agents = new(agents),
            Day = reading.Day(clause),
            Beside = reading.Beside(quantity),
            // Every player scores points.
            NeedsAgents = clause.Predicate.Class == "score",
            IsLocal = Localities.IsNamedAfter(reading, clause, quantity),
            Tense = clause.Tense == Tense.Past ? Tense.Past : Tense.Future,
            Rounding = Rounding.Of(quantity),
        };
    }

    private static bool NamesGamePart(Reading reading)
    {
        for (var i = reading.Sentence.First; i < reading.Sentence.End; i++)
            if (ClaimWords.GameParts[reading.Words.Tokens[i].Word])
                return true;
        return false;
    }

    /// <summary>The verb that counts it, and whether it counts what the verb is done to ("killed 12", "12 were killed") or who does it ("12 attended").</summary>
    private static Clause? ActOf(Reading reading, QuantityMention quantity, out bool asObject)
    {
        asObject = true;
        var first = reading.TokenAt(quantity.Span.Start);
        var end = reading.TokenAt(quantity.Span.End - 1) + 1;
        Clause? left = null, inside = null, right = null;
        foreach (var clause in reading.Clauses)
        {
            if (clause.Token < first)
                left = clause;
            else if (clause.Token < end)
                inside = clause;
            else
            {
                right = clause;
                break;
            }
        }
        if (inside is { Predicate: { IsCounted: true, Forms: VerbForms.Noun } })
            return inside;
        if (right is { Predicate: { IsCounted: true } act } r && r.Token - end <= ToParticiple && !Breaks(reading, end, r.Token))
        {
            if (r.IsPassive || act.Forms.HasFlag(VerbForms.Noun))
                return right;
            if (act.Lemma is "die" or "perish" or "flee" or "escape" or "attend" or "vote")
            {
                asObject = act.Lemma is "die" or "perish";
                return right;
            }
            // "12 people killed in a blaze": a participle with no object of its own.
            if (act.Forms.HasFlag(VerbForms.Participle) && r.Token == end && HasNoObject(reading, r.Token))
                return right;
        }
        if (left is { Predicate.IsCounted: true } l && first - l.Token <= ToVerb + 1 && !l.IsPassive && !Breaks(reading, l.Token + 1, first) && !IsParted(reading, l, first)
            && (l.Predicate!.Forms & VerbForms.Noun) == 0)
            return left;
        return null;
    }

    private static bool HasNoObject(Reading reading, int token)
    {
        if (token + 1 >= reading.Sentence.End)
            return true;
        var next = reading.Words.Tokens[token + 1];
        return next.Kind == TokenKind.Symbol || (next.Kind == TokenKind.Word && (ClaimWords.Grammar[next.Word] != Grammar.None || FunctionWords.Contains(reading.Words, token + 1)));
    }

    /// <summary>"Scoring leader with 12 points": a preposition stands between, or what the gerund goes with.</summary>
    private static bool IsParted(Reading reading, Clause verb, int first)
    {
        for (var i = verb.Token + 1; i < first; i++)
            if (FunctionWords.Contains(reading.Words, i) && !ClauseReader.IsDeterminer(reading.Words, i))
                return true;
        return verb.Predicate!.Forms == VerbForms.Gerund && first - verb.Token > 1 && !ClauseReader.IsDeterminer(reading.Words, verb.Token + 1);
    }

    /// <summary>A comma, bracket or clause word between a verb and its number parts them.</summary>
    private static bool Breaks(Reading reading, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var token = reading.Words.Tokens[i];
            if (token.Kind == TokenKind.Number || (token.Kind == TokenKind.Symbol && !reading.Words.Is(i, '-')))
                return true;
            if (token.Kind == TokenKind.Word && (ClaimWords.Grammar[token.Word] & (Grammar.Boundary | Grammar.Unless)) != 0)
                return true;
        }
        return false;
    }

    /// <summary>"three of the 12 men", "12 of them", "one in five".</summary>
    private static bool IsPartOfMore(Reading reading, QuantityMention quantity)
    {
        if (quantity.IsPartitive)
            return true;
        var before = reading.TokenAt(quantity.Span.Start);
        return before - 2 >= reading.Sentence.First && ClauseReader.IsDeterminer(reading.Words, before - 1) && reading.Words.Is(before - 2, "of");
    }

    private static string Plural(Reading reading, QuantityMention quantity, string noun) =>
        quantity.Noun.Length == 0 || noun == "person" ? "people" : reading.Mentions.Document.SeenIn(quantity.Noun).ToLowerInvariant();
}
