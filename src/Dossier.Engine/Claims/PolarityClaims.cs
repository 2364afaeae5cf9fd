namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;

/// <summary>Whether a named body or person does a thing: "will supply the turbines", "is not supplying the turbines itself".</summary>
internal static class PolarityClaims
{
    private const int ToObject = 6;

    public static void Read(Reading reading, List<PlacedClaim> claims)
    {
        if (!reading.HasAgents)
            return;
        foreach (var clause in reading.Clauses)
        {
            if (clause.Predicate is not { IsBlank: false } predicate || clause.IsPassive || clause.IsHedged || clause.IsOpen
                || (predicate.Forms & VerbForms.Noun) != 0 || IsPerfect(reading, clause))
                continue;
            var agents = reading.SubjectsOf(clause);
            if (agents.Count != 1 || ObjectOf(reading, clause) is not { } noun)
                continue;
            var thing = ClaimWords.NounClass(Quantities.Plurals.Singular(reading.Words.Text, reading.Words.Tokens[noun]));
            var slot = new Slot(ClaimKind.Polarity, predicate.Lemma, thing, "") { Agents = new(agents), Tense = clause.Tense == Tense.Past ? Tense.Past : Tense.Future };
            var subject = "claim that " + agents[0].Name + " " + ThirdPerson(predicate.Lemma) + " " + reading.Words.Slice(noun).ToLowerInvariant();
            var value = new ClaimValue(ValueKind.Text, clause.IsNegated ? "denied" : "affirmed");
            claims.Add(reading.Claim(subject, "truth", value, reading.Words.Span(Start(reading, clause), noun + 1), clause, slot));
        }
    }

    /// <summary>From the auxiliary and its "not" on, so that the words shown say whether it is affirmed.</summary>
    private static int Start(Reading reading, Clause clause)
    {
        var first = clause.Token;
        for (var i = clause.Token - 1; i >= reading.Sentence.First && i >= clause.Token - 3; i--)
        {
            var token = reading.Words.Tokens[i];
            var grammar = token.Kind == TokenKind.Word ? ClaimWords.Grammar[token.Word] : Grammar.None;
            if ((grammar & (Grammar.Not | Grammar.Be | Grammar.Do | Grammar.Future)) != 0)
                first = i;
        }
        // The subject, when its name stands right before.
        foreach (var name in reading.Names)
            if (name.Span.End <= reading.Words.Tokens[first].Start && reading.Words.Tokens[first].Start - name.Span.End <= 1)
                return reading.TokenAt(name.Span.Start);
        return first;
    }

    /// <summary>"has not found" is overtaken by the next day's news.</summary>
    private static bool IsPerfect(Reading reading, Clause clause)
    {
        for (var i = clause.Token - 1; i >= reading.Sentence.First && i >= clause.Token - 3; i--)
            if (reading.Words.Tokens[i].Kind == TokenKind.Word && (ClaimWords.Grammar[reading.Words.Tokens[i].Word] & Grammar.Have) != 0)
                return true;
        return false;
    }

    /// <summary>The head of the noun phrase after the verb: its last word before a preposition, a verb or a stop.</summary>
    private static int? ObjectOf(Reading reading, Clause clause)
    {
        // Where a number stands, what it counts is the object.
        foreach (var quantity in reading.Quantities)
            if (quantity.Kind == Quantities.QuantityKind.Count && quantity.Noun.Length > 0 && reading.TokenAt(quantity.Span.Start) is var q && q > clause.Token && q <= clause.Token + 3)
                return reading.TokenAt(quantity.Noun.End - 1);
        int? head = null;
        for (var i = clause.Token + 1; i < Math.Min(reading.Sentence.End, clause.Token + 1 + ToObject); i++)
        {
            var token = reading.Words.Tokens[i];
            if (token.Kind != TokenKind.Word)
                break;
            if (ClauseReader.IsDeterminer(reading.Words, i) && head is null)
                continue;
            // "Opens its new swimming hall": what the gerund belongs to is not plain.
            if (ClaimWords.Predicates[token.Word] is { } p && (p.Forms & VerbForms.Gerund) != 0)
                return null;
            if (ClaimWords.Grammar[token.Word] != Grammar.None || ClaimWords.Predicates[token.Word] is { } q && (q.Forms & VerbForms.Noun) == 0 || FunctionWords.Contains(reading.Words, i))
                break;
            head = i;
        }
        return head is { } h && reading.Words.Tokens[h].Length > 2 && !reading.Words.Tokens[h].IsCapitalized
            && string.CompareOrdinal(reading.Words.Text, reading.Words.Tokens[h].ReadEnd - 2, "ly", 0, 2) != 0 ? h : null;
    }

    private static string ThirdPerson(string lemma)
    {
        if (lemma.EndsWith("y", StringComparison.Ordinal) && lemma.Length > 1 && "aeiou".IndexOf(lemma[lemma.Length - 2]) < 0)
            return lemma.Substring(0, lemma.Length - 1) + "ies";
        return lemma.EndsWith("s", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal)
            || lemma.EndsWith("x", StringComparison.Ordinal) ? lemma + "es" : lemma + "s";
    }
}
