namespace Dossier.Engine.Claims.Tellings;

using Dossier.Engine.Language;

/// <summary>Which verbs say the same and which say nothing, and what their nouns are: <c>acts.lexicon</c> beside it, and the lexicons of the claims.</summary>
internal static class ActWords
{
    private static readonly Dictionary<string, string> Acts =
        Vocabulary.Instance.Lines("Claims/Tellings/acts.lexicon").ToDictionary(l => l.Fields[0], l => l.Fields[1], StringComparer.Ordinal);

    // Which of them say something else with a second word: asked first, for it is asked of every verb and all that belongs to it.
    private static readonly HashSet<string> Joined = new(Acts.Keys.Where(a => a.IndexOf(' ') > 0).Select(a => a.Substring(0, a.IndexOf(' '))), StringComparer.Ordinal);

    private static readonly HashSet<string> NounActs = new(Vocabulary.Instance.Lines("Claims/Tellings/acts.lexicon").Where(l => l.Fields.Length > 2).Select(l => l.Fields[0]), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Things =
        Vocabulary.Instance.Lines("Claims/Tellings/things.lexicon").ToDictionary(l => l.Fields[0], l => l.Fields[1], StringComparer.Ordinal);

    private static readonly HashSet<string> Common = new(Vocabulary.Instance.Lines("Claims/Tellings/common.lexicon").Select(l => l.Fields[0]), StringComparer.Ordinal);

    /// <summary>What two articles share that tell of one act: the class of a verb or event noun, else the verb itself; empty for one that says nothing by itself.</summary>
    /// <param name="predicate">The dictionary form with its particle: "carry out".</param>
    public static string ClassOf(string predicate)
    {
        if (Acts.TryGetValue(predicate, out var act))
            return act == "-" ? "" : act;
        var known = ClaimWords.Predicates[Vocabulary.Instance.Find(predicate)];
        return known is null ? predicate : known.Class == "report" ? "" : known.Class == "other" ? predicate : known.Happening;
    }

    /// <summary>The class of a statement's verb, with the preposition it needs: "check" with "into" is to enter.</summary>
    public static string ClassOf(Statements.Statement statement)
    {
        if (!Joined.Contains(FirstWord(statement.Predicate)))
            return ClassOf(statement.Predicate);
        foreach (var modifier in statement.Modifiers)
            if (modifier.Word.Length > 0 && Acts.TryGetValue(statement.Predicate + " " + modifier.Word, out var act))
                return act;
        return ClassOf(statement.Predicate);
    }

    /// <summary>The class of a verb with its object where the two make one act, "drop a bomb"; else null.</summary>
    public static string? ClassOf(string verb, string @object) => Joined.Contains(FirstWord(verb)) && Acts.TryGetValue(verb + " " + @object, out var act) ? act : null;

    /// <summary>Whether the verb leaves to its noun what happens: "the hearing is scheduled", "a vote was held".</summary>
    public static bool IsLeftToItsNoun(string act) => act is "schedule" or "happen";

    /// <summary>Whether the verb speaks of what is to come.</summary>
    public static bool IsPlanned(string act) => act is "schedule";

    /// <summary>The class of a noun: of what it counts, or of the event it names.</summary>
    public static string ThingOf(string noun) =>
        Acts.TryGetValue(noun, out var act) && act.Length > 1 && NounActs.Contains(noun) ? act
        : ClaimWords.Predicates[Vocabulary.Instance.Find(noun)] is { IsEvent: true } happening && (happening.Forms & VerbForms.Noun) != 0 ? happening.Class : CountedOf(noun);

    /// <summary>The class of a counted noun; two words where one of them alone says nothing: "crew member".</summary>
    public static string CountedOf(string noun) => Things.TryGetValue(noun, out var thing) ? thing : ClaimWords.NounClass(noun);

    /// <summary>Whether a class of its own is known for the words.</summary>
    public static bool IsThing(string noun) => Things.ContainsKey(noun);

    /// <summary>Whether a word stands in too many sentences to tell any apart: "day", "people", "new".</summary>
    public static bool SaysNothing(string word) => Common.Contains(word);

    /// <summary>"launching", "checking in": good enough to name an act by.</summary>
    public static string Gerund(string predicate)
    {
        var space = predicate.IndexOf(' ');
        var verb = space < 0 ? predicate : predicate.Substring(0, space);
        var rest = space < 0 ? "" : predicate.Substring(space);
        if (verb.Length > 2 && verb.EndsWith("ie", StringComparison.Ordinal))
            verb = verb.Substring(0, verb.Length - 2) + "y";
        else if (verb.Length > 2 && verb[verb.Length - 1] == 'e' && verb[verb.Length - 2] is not ('e' or 'o' or 'y'))
            verb = verb.Substring(0, verb.Length - 1);
        else if (IsDoubled(verb))
            verb += verb[verb.Length - 1];
        return verb + "ing" + rest;
    }

    private static string FirstWord(string predicate) => predicate.IndexOf(' ') is > 0 and var space ? predicate.Substring(0, space) : predicate;

    /// <summary>"stop" becomes "stopping": one vowel between consonants, one syllable.</summary>
    private static bool IsDoubled(string verb) =>
        verb.Length is >= 3 and <= 4 && "bdgklmnprt".IndexOf(verb[verb.Length - 1]) >= 0 && "aeiou".IndexOf(verb[verb.Length - 2]) >= 0 && "aeiou".IndexOf(verb[verb.Length - 3]) < 0
        && Spelling.VowelGroups(verb) == 1;
}
