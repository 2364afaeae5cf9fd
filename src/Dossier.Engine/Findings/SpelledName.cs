namespace Dossier.Engine.Findings;

using Dossier.Engine.Language;
using Dossier.Engine.Names;

/// <summary>How an article spells somebody's name, as two articles compare it. Holds no position.</summary>
/// <param name="Name">The key of the name, as far as it is compared: first and last word of a full name, else the one word.</param>
/// <param name="Entity">Index into the article's entities.</param>
/// <param name="Claim">Index into the article's claims of where it first stands.</param>
internal readonly record struct SpelledName(string Name, int Entity, int Claim)
{
    // Two people of one event who share a first name do not differ by one letter of a longer last name; of names that stand alone more is asked.
    private const int ShortestOfFull = 4;
    private const int ShortestAlone = 6;

    // Longer than any name: what costs its letters squared stays bounded.
    private const int Longest = 48;

    /// <summary>What is compared of an entity: a person's full name, or a long name of one word that no list knows; else null.</summary>
    public static string? Of(EntityType type, string key)
    {
        if (key.Length > Longest)
            return null;
        var space = key.IndexOf(' ');
        if (type == EntityType.Person)
            return space < 0 ? null : key.Substring(0, space) + key.Substring(key.LastIndexOf(' '));
        return space < 0 && key.Length >= ShortestAlone ? key : null;
    }

    /// <summary>The word in which two names differ, as each spells it; null where they are not one name in two spellings.</summary>
    public static (string Left, string Right)? Difference(string a, string b)
    {
        var (x, y) = (a.IndexOf(' '), b.IndexOf(' '));
        if (x < 0 != y < 0 || a == b)
            return null;
        var (left, right) = (a, b);
        if (x > 0)
        {
            var (first, other) = (a.Substring(0, x), b.Substring(0, y));
            (left, right) = (a.Substring(x + 1), b.Substring(y + 1));
            if (left == right && AreOfOneGender(a, b))
                (left, right) = (first, other);
            else if (first != other)
                return null;
            if (Math.Min(left.Length, right.Length) < ShortestOfFull)
                return null;
        }
        return NearSpelling.DifferByALetter(left, right) ? (left, right) : null;
    }

    /// <summary>
    /// Whether two names of one word, as they are written, are two all the same, though a letter apart: a capital inside a word begins a word of its own, "OpenAI" and "OpenAPI", and of two words that the dictionary has neither is a
    /// slip for the other, "Queries" and "Queriers".
    /// </summary>
    public static bool AreTwoWords(string a, string b)
    {
        if (a.IndexOf(' ') >= 0 || b.IndexOf(' ') >= 0)
            return false;
        var at = 0;
        while (at < Math.Min(a.Length, b.Length) && char.ToLowerInvariant(a[at]) == char.ToLowerInvariant(b[at]))
            at++;
        return ((IsCapital(a) || IsCapital(b)) && (HasSmall(a) || HasSmall(b))) || (IsWord(a) && IsWord(b));

        bool IsCapital(string name) => at > 0 && at < name.Length && char.IsUpper(name[at]);
        static bool HasSmall(string name) => name.Any(char.IsLower);
    }

    private static readonly Inflection[] Forms = [Inflection.Base, Inflection.Past, Inflection.Gerund, Inflection.Plural];

    private static bool IsWord(string name) => Array.Exists(Forms, i => Meanings.Find(Lemmatizer.Lemma(name, new Word(0, name.Length), i)) >= 0);

    /// <summary>Whether the given names of two full names may be of one person: neither list knows the one for a man's and the other for a woman's.</summary>
    public static bool AreOfOneGender(string a, string b) => Math.Min(a.IndexOf(' '), b.IndexOf(' ')) >= ShortestOfFull && Genders(a.Substring(0, a.IndexOf(' '))) is var gender && Genders(b.Substring(0, b.IndexOf(' '))) is var its && (gender == its || gender == NameWord.None || its == NameWord.None);

    private static NameWord Genders(string first) => NameLexicon.Of(Vocabulary.Instance.Find(first)) & (NameWord.Male | NameWord.Female);
}
