namespace Dossier.Engine.Questions;

using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Places;
using Dossier.Engine.Quantities;

/// <summary>A finding as questions see it: its slot, everybody its claims name, and which articles tell it.</summary>
internal sealed class AskedFinding
{
    public AskedFinding(FindingDigest digest, IReadOnlyDictionary<string, ArticleDigest> articles)
    {
        Digest = digest;
        Articles = digest.Claims.Select(c => c.Path).Distinct(StringComparer.Ordinal).Select(p => articles[p]).ToList();
        Slot = articles[digest.Claims[0].Path].Claims[digest.Claims[0].Index].Slot;
        foreach (var claim in digest.Claims)
        {
            var told = articles[claim.Path].Claims[claim.Index];
            if (told is { Question.Subject: { Count: > 0 } subject } && !Subjects.Contains(subject[0].Lemma))
                Subjects.Add(subject[0].Lemma);
            if (told.Question is { } question)
                foreach (var words in new[] { question.Subject, question.Object })
                    if (words.Count > 0 && !Things.Contains(words[0].Lemma))
                        Things.Add(words[0].Lemma);
            Values.Add(told.Value);
            if (told.Slot is { } slot)
                foreach (var agent in slot.Agents)
                    if (!Agents.Contains(agent))
                        Agents.Add(agent);
        }
    }

    public FindingDigest Digest { get; }

    public Slot? Slot { get; }

    /// <summary>Everybody any claim names as taking part.</summary>
    public List<Entity> Agents { get; } = [];

    /// <summary>What its claims say.</summary>
    public List<ClaimValue> Values { get; } = [];

    /// <summary>What any claim's act is done by, in a word: the fire of "a fire destroyed the mill on Tuesday".</summary>
    public List<string> Subjects { get; } = [];

    /// <summary>What does and bears any claim's act, each in a word: the line and the ferry of "the line bought the ferry for €12 million".</summary>
    public List<string> Things { get; } = [];

    public List<ArticleDigest> Articles { get; }
}

/// <summary>Whether the words of a question are those of a slot; both go through the lexicons that claims are read with.</summary>
internal static class Asking
{
    /// <summary>Whether the event word is the slot's: "meeting", "talks" and "met" are all <c>meet</c>; a noun no lexicon has is itself.</summary>
    public static bool IsEvent(string asked, string predicate)
    {
        if (predicate.Length == 0)
            return false;
        if (asked.Trim() is var whole && (whole.Equals(predicate, StringComparison.OrdinalIgnoreCase) || whole.Equals(EventWords.Noun(predicate), StringComparison.OrdinalIgnoreCase)))
            return true;
        foreach (var word in Words(asked))
        {
            if (ClaimWords.Predicates[Vocabulary.Instance.Find(word)] is { IsBlank: false } known && (predicate == known.Happening || predicate == known.Class || (predicate == "open" && known.Class == "begin")))
                return true;
            if (Plurals.Singular(word) == predicate)
                return true;
        }
        return false;
    }

    /// <summary>Whether the finding is told of the event: by the word of its act, or by what acts. What a fire does on a day it does on its own.</summary>
    public static bool IsEvent(string asked, AskedFinding finding) => IsEvent(asked, finding.Slot!.Predicate) || finding.Subjects.Exists(s => IsEvent(asked, s));

    /// <summary>Whether every word of "small businesses", "people killed", "fine" says something that the slot says too.</summary>
    public static bool IsCounted(string asked, Slot slot) => IsCounted(asked, slot, []);

    /// <summary>The same of a sum, which is also told by what it is said of: the ferry of "the ferry cost €12 million".</summary>
    public static bool IsCounted(string asked, AskedFinding finding) => IsCounted(asked, finding.Slot!, finding.Things);

    private static bool IsCounted(string asked, Slot slot, List<string> things)
    {
        var words = Words(asked).Where(w => !IsFunctionWord(w)).ToList();
        return words.Count > 0 && words.TrueForAll(w => Says(slot, w) || things.Contains(Plurals.Singular(w)));
    }

    /// <summary>How much the slot is narrowed by what the question does not ask for: "small businesses" answers "businesses" where nothing plainer does.</summary>
    public static int Narrowness(string asked, Slot slot)
    {
        var words = Words(asked);
        return slot.Qualifiers.Count(q => !words.Contains(q)) + (slot.Scope.Length == 0 ? 0 : 1);
    }

    /// <summary>Whether the second slot's place lies in the first's.</summary>
    public static bool Contains(Slot outer, Slot inner) =>
        Gazetteer.Instance.Find(outer.Noun) is >= 0 and var a && Gazetteer.Instance.Find(inner.Noun) is >= 0 and var b && a != b && Gazetteer.Instance.Contains(a, b);

    private static bool Says(Slot slot, string word)
    {
        var singular = Plurals.Singular(word);
        if (slot.Noun.Length > 0 && (slot.Noun == ClaimWords.NounClass(singular) || slot.Noun == singular || slot.Noun == word))
            return true;
        if (ClaimWords.Predicates[Vocabulary.Instance.Find(word)] is { IsBlank: false } act && slot.Predicate.Replace(" by", "") == act.Class)
            return true;
        // "Sailors drowned" asks for what drowned.
        return slot.Qualifiers.Contains(word) || slot.Scope.Split(' ').Any(w => w == word || w == Lemmatizer.Lemma(word, new Word(0, word.Length), Inflection.Participle)) || (EntityKeys.Place(word) is { } place && slot.Places.Contains(place));
    }

    private static bool IsFunctionWord(string word) => FunctionWordTable[Vocabulary.Instance.Find(word)];

    private static readonly bool[] FunctionWordTable = Vocabulary.Instance.Words("Claims/function-words.lexicon");

    private static List<string> Words(string text) => text.ToLowerInvariant().Split([' '], StringSplitOptions.RemoveEmptyEntries).ToList();
}
