namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;
using Dossier.Engine.Language.Model;
using Dossier.Engine.Names;

/// <summary>How events and acts are called in subjects and messages.</summary>
internal static class EventWords
{
    private static readonly Dictionary<string, (string Noun, string Participle)> Table =
        Vocabulary.Instance.Lines("Claims/events.lexicon").ToDictionary(l => l.Fields[0], l => (l.Fields[1], l.Fields[2]), StringComparer.Ordinal);

    /// <summary>The event's noun: "meeting" for <c>meet</c>, and for what is no noun by itself the verb's own, "burning down".</summary>
    public static string Noun(string predicate) => Table.TryGetValue(predicate, out var words) ? words.Noun : IsVerbAlone(predicate) ? Gerund(predicate) : predicate;

    /// <summary>The act's participle: "created" for <c>create</c>.</summary>
    public static string Participle(string predicate) => Table.TryGetValue(predicate, out var words) ? words.Participle : predicate;

    /// <summary>"meeting of Ann Lee and Bo Ek", "arrest of Ann Lee", "earthquake".</summary>
    public static string Event(string predicate, IReadOnlyList<Entity> agents) =>
        agents.Count == 0 ? Noun(predicate) : Noun(predicate) + " of " + List(agents);

    /// <summary>"jobs created by Acme", "people killed".</summary>
    public static string Counted(string noun, string predicate, IReadOnlyList<Entity> agents) =>
        string.Join(" ", new[] { noun, Participle(predicate) }.Where(w => w.Length > 0))
        + (agents.Count == 0 ? "" : (predicate.Length == 0 ? " of " : " by ") + List(agents));

    /// <summary>Whether it is a verb and no noun as well: "listen", "take", "burn down".</summary>
    private static bool IsVerbAlone(string predicate) => predicate.IndexOf(' ') > 0
        || (ClaimWords.Predicates[Vocabulary.Instance.Find(predicate)] is { } known ? (known.Forms & VerbForms.Noun) == 0
            : (LanguageModel.Instance.FormsOf(predicate) & (DictionaryForms.Verb | DictionaryForms.Noun)) == DictionaryForms.Verb);

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

    // Verbs of two syllables whose second is stressed.
    private static readonly HashSet<string> Doubled = new(
        ["abet", "abhor", "admit", "allot", "begin", "commit", "compel", "concur", "confer", "control", "defer", "deter", "emit", "equip", "expel", "forget", "incur", "infer", "occur", "omit", "outwit", "patrol", "permit",
            "prefer", "propel", "quit", "rebel", "recur", "refer", "regret", "repel", "submit", "transfer", "transmit", "upset"],
        StringComparer.Ordinal);

    /// <summary>"stop" becomes "stopping": one vowel between consonants, one syllable. So does "begin".</summary>
    private static bool IsDoubled(string verb) => Doubled.Contains(verb) ||
        verb.Length is >= 3 and <= 4 && "bdgklmnprt".IndexOf(verb[verb.Length - 1]) >= 0 && "aeiou".IndexOf(verb[verb.Length - 2]) >= 0 && "aeiou".IndexOf(verb[verb.Length - 3]) < 0
        && Spelling.VowelGroups(verb) == 1;

    private static string List(IReadOnlyList<Entity> agents)
    {
        // Four names say enough; the order is the alphabet's, so that every article calls one event the same.
        var names = agents.Select(a => a.Name).Distinct().OrderBy(n => n, StringComparer.Ordinal).Take(4).ToList();
        return names.Count == 1 ? names[0] : string.Join(", ", names.Take(names.Count - 1)) + " and " + names[names.Count - 1];
    }
}
