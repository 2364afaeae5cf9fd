namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;

/// <summary>"The bridge opened on May 4, 2023" in an article of 2019: an event told as past that lies ahead of the article.</summary>
internal static class FutureDates
{
    // Zones and a night's work may put an article a day behind its own news.
    private const int Ahead = 2;

    public static void Check(Reading reading, List<Problem> problems)
    {
        if (reading.Sentence.Kind is not (BlockKind.Paragraph or BlockKind.Standfirst) || ArticleChecks.DayOfPublication(reading.Mentions) is not { } clock)
            return;
        foreach (var time in reading.Times)
            if (time is { Type: TimeExpressionType.Date, Modifier: Modifier.None, Stated.Exact: { } day } && (day - clock).TotalDays >= Ahead && IsToldAsPast(reading, time.Span)
                && reading.VoiceAt(time.Span) is null && !reading.IsQuoted(time.Span))
                problems.Add(new Problem(
                    Rules.FutureAsPast, Rules.FutureAsPast.Level, time.Span,
                    $"{ArticleChecks.Quote(reading, time.Span)} is told as past, but the article is of {PartialDate.OfDay(clock)}; correct the date, or the tense"));
    }

    /// <summary>Whether the grammar hangs the day on an event's verb in the simple past: "opened on", "was opened on", but not "opens on", "was to open on", "a bridge opened on".</summary>
    private static bool IsToldAsPast(Reading reading, TextSpan span)
    {
        var first = reading.TokenAt(span.Start);
        if (first == reading.Sentence.First || !reading.Words.Is(first - 1, "on") || reading.Tree is not { } tree || tree.At(span.Start) is not (>= 0 and var word))
            return false;
        while (tree[word].Head is >= 0 and var up && tree[up].Start >= span.Start && tree[up].End <= span.End)
            word = up;
        // "approved the plan on May 4": a thing that is no happening has no day, so the day is the verb's.
        if (tree[word] is { Relation: Relation.Nmod, Head: >= 0 and var noun } && tree[noun] is { Relation: Relation.Obj, Head: >= 0 and var ruler } && IsPlainPast(reading, tree, ruler))
            return IsClear(reading, ruler);
        if (tree[word] is not { Relation: Relation.Obl or Relation.OblUnmarked, Head: >= 0 and var verb })
            return false;
        // Where the day might hang on the verb's object, that object must have none.
        if (tree[word].Sureness < VerbSyntax.Sure)
            return IsPlainPast(reading, tree, verb) && IsClear(reading, verb);
        var predicate = ClaimWords.Predicates[reading.Words.Tokens[reading.TokenOf(verb)].Word];
        if ((predicate is not { IsEvent: true } || (predicate.Forms & VerbForms.Noun) != 0) && !IsPlainPast(reading, tree, verb))
            return false;
        if (!IsClear(reading, verb))
            return false;
        return tree[verb].Tag == PennTag.VBD || (tree[verb].Tag == PennTag.VBN && tree.Child(verb, Relation.AuxPass) is >= 0 and var be && tree[be].Tag == PennTag.VBD && tree.Child(verb, Relation.Aux) < 0);
    }

    /// <summary>Whether no clause of the verb denies, hedges or leaves open what it says.</summary>
    private static bool IsClear(Reading reading, int verb)
    {
        foreach (var clause in reading.Clauses)
            if (clause.Verb == verb && (clause.IsNegated || clause.IsHedged || clause.IsOpen || clause.Tense != Tense.Past))
                return false;
        return true;
    }

    /// <summary>
    /// Whether a main clause's verb that no lexicon knows as an event is past by the tagger's word, tells of no plan, and acts on nothing that may itself be on the day:
    /// "approved the plan on", but not "scheduled the vote on" or "announced a concert on".
    /// </summary>
    private static bool IsPlainPast(Reading reading, SyntaxTree tree, int verb)
    {
        if (tree[verb].Tag != PennTag.VBD || tree[verb].Relation != Relation.Root || tree.Child(verb, Relation.Nsubj) < 0 || tree.Child(verb, Relation.Mark) >= 0 || tree.Child(verb, Relation.Aux) >= 0
            || tree.Child(verb, Relation.Xcomp) >= 0 || tree.Child(verb, Relation.Ccomp) >= 0 || FuturePlans.Are(reading.Words, reading.TokenOf(verb)))
            return false;
        if (tree.Child(verb, Relation.Obj) is not (>= 0 and var thing))
            return verb + 1 < tree.Count && tree[verb + 1].Tag is PennTag.IN or PennTag.RB or PennTag.RP or PennTag.TO;
        // "backed the vote on May 4": the vote may be what is on that day.
        if (ClaimWords.Predicates[reading.Words.Tokens[reading.TokenOf(thing)].Word] is { IsEvent: true } || FuturePlans.Happen(reading.Words, reading.TokenOf(thing)))
            return false;
        return tree.Child(thing, Relation.Det) is >= 0 and var article ? reading.Words.Is(reading.TokenOf(article), "the") || reading.Words.Is(reading.TokenOf(article), "its")
            : tree.Child(thing, Relation.NmodPoss) >= 0 || reading.Words.Tokens[reading.TokenOf(thing)].IsCapitalized;
    }
}
