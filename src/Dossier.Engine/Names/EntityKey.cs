namespace Dossier.Engine.Names;

using Dossier.Engine.Language;
using Dossier.Engine.Places;
using System.Globalization;
using System.Text;

/// <summary>
/// Compares names across articles, which know nothing of each other's entities. Pure: the answer depends on the types and the names only.
/// </summary>
/// <remarks>
/// <see cref="Of"/> gives equal keys to spellings of one name that can be told without an article: letter case, accents, titles, initials,
/// company forms, "U.S." and "American". <see cref="Same"/> also joins what needs two names to be seen: "Doe" and "Jane Doe", "WHO" and
/// "World Health Organization". Equality of keys is transitive; <see cref="Same"/> is not ("Doe" is the same as "Jane Doe" and as "John Doe"),
/// so ask it about the two names at hand and do not chain its answers.
/// </remarks>
public static class EntityKey
{
    /// <summary>The key of a name: lower-case words without accents, set apart by single spaces.</summary>
    /// <param name="type">What it names.</param>
    /// <param name="name">The name as an article has it. Any string will do.</param>
    /// <returns>
    /// Person: given names and surname without titles, initials and "Jr" ("Dr. Jane A. Doe" → <c>jane doe</c>). Organization: without "the" and a trailing
    /// "Group", "Holding", "Ltd" and the like, the full name for a well-known short one ("WHO" → <c>world health organization</c>). Place: the gazetteer's name,
    /// also for its people ("US", "America", "American" → <c>united states</c>). A name of which nothing would be left keeps its words. Empty for a name without letters and digits.
    /// </returns>
    public static string Of(EntityType type, string name)
    {
        if (type is EntityType.Place or EntityType.Other && Gazetteer.Instance.Find(WithoutThe(name)) is >= 0 and var place)
            return Gazetteer.Instance.Name(place);
        var words = Fold(type == EntityType.Person ? WithoutNickname(name) : name);
        if (words.Count == 0)
            return "";
        switch (type)
        {
            case EntityType.Person:
                return Join(Person(words));
            case EntityType.Organization:
                return Full(name) ?? Join(Body(words));
            default:
                return Join(words);
        }
    }

    /// <summary>Whether two names of two articles can be one entity's.</summary>
    /// <returns>
    /// True when the types agree (<see cref="EntityType.Other"/> agrees with every type) and the keys are equal, or: for two people, one is a surname alone and the other
    /// ends with it, or the surnames are equal and so are the given names or the initial that stands for one; for two bodies, one is the other's initials in capitals.
    /// False when unsure: "Acme" and "Acme Widgets" may be two firms.
    /// </returns>
    public static bool Same(EntityType type, string name, EntityType otherType, string otherName) => AreOne(new Entity(type, name), new Entity(otherType, otherName));

    /// <summary>Whether two entities of two articles can be one, as <see cref="Same"/> says of their names.</summary>
    internal static bool AreOne(Entity a, Entity b)
    {
        if (a.Type != b.Type && a.Type != EntityType.Other && b.Type != EntityType.Other)
            return false;
        var common = a.Type == EntityType.Other ? b.Type : a.Type;
        var key = a.Type == common ? a.Key : Of(common, a.Name);
        if (key.Length == 0)
            return false;
        var otherKey = b.Type == common ? b.Key : Of(common, b.Name);
        if (key == otherKey)
            return true;
        return common switch
        {
            EntityType.Person => SamePerson(a.Name, key, b.Name, otherKey),
            EntityType.Organization => IsAcronymOf(a.Name, b.Name) || IsAcronymOf(b.Name, a.Name),
            _ => false,
        };
    }

    /// <summary>Whether one place lies in another: a city in its state, its country, its continent. False for places unknown, and for a place and itself.</summary>
    public static bool IsWithin(string inner, string outer)
    {
        var (a, b) = (Gazetteer.Instance.Find(WithoutThe(inner)), Gazetteer.Instance.Find(WithoutThe(outer)));
        return a >= 0 && b >= 0 && a != b && Gazetteer.Instance.Contains(b, a);
    }

    private static bool SamePerson(string name, string key, string otherName, string otherKey)
    {
        if (!SameSurname(key, otherKey))
            return false;
        int given = key.IndexOf(' '), otherGiven = otherKey.IndexOf(' ');
        if (given > 0 && otherGiven > 0)
            return (given == otherGiven && string.CompareOrdinal(key, 0, otherKey, 0, given) == 0) || Formal(key.Substring(0, given)) == Formal(otherKey.Substring(0, otherGiven));
        // "J. Doe" is "Jane Doe" and not "Mark Doe".
        return given > 0 ? InitialFits(otherName, key) : otherGiven <= 0 || InitialFits(name, otherKey);
    }

    /// <summary>Whether the last words of two keys are the same.</summary>
    internal static bool SameSurname(string a, string b)
    {
        // Of most two names that is all there is to see.
        if (a.Length > 0 && b.Length > 0 && a[a.Length - 1] != b[b.Length - 1])
            return false;
        var (x, y) = (a.LastIndexOf(' ') + 1, b.LastIndexOf(' ') + 1);
        return a.Length - x == b.Length - y && string.CompareOrdinal(a, x, b, y, a.Length - x) == 0;
    }

    /// <summary>"bill" is short for "william".</summary>
    private static string Formal(string given) => Vocabulary.Instance.Find(given) is > 0 and var word ? Vocabulary.Instance[NameLexicon.Formal(word)] : given;

    /// <summary>Whether a name of which only the surname tells, "J. Doe", begins as another's key does.</summary>
    private static bool InitialFits(string name, string otherKey)
    {
        var folded = Fold(name);
        return folded.Count < 2 || folded[0].Length != 1 || otherKey[0] == folded[0][0];
    }

    private static List<string> Person(List<string> words)
    {
        var kept = new List<string>(words.Count);
        foreach (var word in words)
            if (word.Length > 1 && word is not ("jr" or "sr") && !(kept.Count == 0 && (NameLexicon.Of(Vocabulary.Instance.Find(word)) & (NameWord.Title | NameWord.FirstName)) == NameWord.Title))
                kept.Add(word);
        return kept.Count > 0 ? kept : words;
    }

    private static List<string> Body(List<string> words)
    {
        var first = words.Count > 1 && words[0] == "the" ? 1 : 0;
        var end = words.Count;
        while (end > first + 1 && (NameLexicon.Of(Vocabulary.Instance.Find(words[end - 1])) & NameWord.Legal) != 0)
            end--;
        return words.GetRange(first, end - first).ConvertAll(American);
    }

    /// <summary>One spelling of words that British and American names spell apart.</summary>
    private static string American(string word) => word switch
    {
        "and" => "&",
        "centre" => "center",
        "defence" => "defense",
        "labour" => "labor",
        _ => word.EndsWith("isation", StringComparison.Ordinal) ? word.Substring(0, word.Length - 7) + "ization" : word,
    };

    private static string? Full(string name)
    {
        var node = 0;
        foreach (var token in Tokenizer.Tokenize(WithoutThe(name)))
        {
            node = KnownBodies.Names.Step(node, token.Word);
            if (node < 0)
                return null;
        }
        return KnownBodies.Names[node] is >= 0 and var body ? Join(Body(Fold(KnownBodies.FullName(body)))) : null;
    }

    private static bool IsAcronymOf(string letters, string name)
    {
        // Several words are no initials: most names are told so without being cut.
        if (letters.Trim().IndexOf(' ') >= 0)
            return false;
        var tokens = Tokenizer.Tokenize(letters);
        if (tokens.Length != 1 || !tokens[0].IsAllCaps)
            return false;
        var plain = letters.Replace(".", "").Trim();
        string capitals = "", all = "";
        var words = Tokenizer.Tokenize(name);
        if (words.Length < 2 || words.Length > NameFinder.LongestRun)
            return false;
        foreach (var word in words)
        {
            if (word.Kind != TokenKind.Word)
                continue;
            var letter = char.ToUpperInvariant(name[word.Start]);
            all += letter;
            if (word.IsCapitalized)
                capitals += letter;
        }
        return plain.Length > 1 && (plain == capitals || plain == all);
    }

    private static string WithoutThe(string name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name.Substring(4) : name;

    /// <summary>"Dana "Red" Holloway" is "Dana Holloway".</summary>
    private static string WithoutNickname(string name)
    {
        var open = name.IndexOfAny(Marks, 1 < name.Length ? 1 : 0);
        if (open < 2 || name[open - 1] != ' ')
            return name;
        var close = name.IndexOfAny(Marks, open + 1);
        return close > open + 1 && close + 2 < name.Length && name[close + 1] == ' ' ? name.Substring(0, open) + name.Substring(close + 2) : name;
    }

    private static readonly char[] Marks = ['"', '\u201C', '\u201D', '\'', '\u2018', '\u2019'];

    private static string Join(List<string> words) => string.Join(" ", words);

    /// <summary>The words of a name in lower case without accents, full stops and other marks; "&amp;" is a word.</summary>
    private static List<string> Fold(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in Decompose(name))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                word.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '.' or '\'' or '\u2019' or '\u02BC')
                continue;
            else
            {
                Flush(words, word);
                if (c == '&')
                    words.Add("&");
            }
        }
        Flush(words, word);
        return words;
    }

    private static void Flush(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
            words.Add(word.ToString());
        word.Clear();
    }

    /// <summary>Letters and their accents apart; a string with lone surrogates, which cannot be normalised, stays as it is.</summary>
    private static string Decompose(string name)
    {
        var isAscii = true;
        for (var i = 0; i < name.Length; i++)
        {
            isAscii &= name[i] < '\u0080';
            if (char.IsHighSurrogate(name[i]) && i + 1 < name.Length && char.IsLowSurrogate(name[i + 1]))
                i++;
            else if (char.IsSurrogate(name[i]) || name[i] is '\uFFFE' or '\uFFFF')
                return name;
        }
        return isAscii ? name : name.Normalize(NormalizationForm.FormD);
    }
}
