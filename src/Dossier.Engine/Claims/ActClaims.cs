namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;

/// <summary>What a named person or body does, in the article's own words: shown, but not compared.</summary>
internal static class ActClaims
{
    public static void Read(Reading reading, List<PlacedClaim> claims)
    {
        if (!reading.HasAgents)
            return;
        for (var c = 0; c < reading.Clauses.Count; c++)
        {
            var clause = reading.Clauses[c];
            if (clause.IsOpen || clause.Predicate is { Forms: VerbForms.Noun } || (clause.Predicate is { Class: "report" } && IsCue(reading, clause)))
                continue;
            var agents = reading.SubjectsOf(clause);
            var doers = DoersOf(reading, clause);
            if (agents.Count == 0 && doers.Count == 0)
                continue;
            var end = c + 1 < reading.Clauses.Count ? reading.Clauses[c + 1].Token : reading.Sentence.End;
            end = EndOfClause(reading, clause.Token, Math.Max(clause.Token + 1, end));
            var words = reading.Words.Slice(clause.Token, end);
            var lemma = clause.Predicate?.Lemma ?? reading.Words.Slice(clause.Token).ToLowerInvariant();
            foreach (var names in new[] { agents, doers })
                if (names.Count > 0)
                    claims.Add(reading.Claim(string.Join(", ", names.Select(a => a.Name)), lemma, new ClaimValue(ValueKind.Text, words), reading.Words.Span(clause.Token, end), clause, null));
        }
    }

    /// <summary>Who does what a passive or a participle tells: "listed by the council".</summary>
    private static List<Names.Entity> DoersOf(Reading reading, Clause clause) =>
        reading.Tree is { } tree && clause.Verb >= 0 && tree.Child(clause.Verb, Relation.OblAgent) is >= 0 and var agent ? reading.NamedBy(tree, agent) : [];

    /// <summary>"Announced that …" is speech; "announced a plan", "promises jobs" are acts.</summary>
    private static bool IsCue(Reading reading, Clause clause)
    {
        var verb = reading.Words.Tokens[clause.Token];
        foreach (var speech in reading.Speech)
            if (speech.Cue.Overlaps(new TextSpan(verb.Start, verb.Length)))
                return true;
        return false;
    }

    private static int EndOfClause(Reading reading, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (reading.Words.Tokens[i].Kind == TokenKind.Symbol && reading.Words.Text[reading.Words.Tokens[i].Start] is '.' or ';' or ':' or '"' or '\u201C' or '\u201D' or '!' or '?')
                return i;
        return to;
    }
}
