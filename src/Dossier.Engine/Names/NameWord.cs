namespace Dossier.Engine.Names;

using Dossier.Engine.Language;

/// <summary>What the lexicons say of a word, as far as names go.</summary>
[Flags]
internal enum NameWord : ulong
{
    None = 0,
    /// <summary>Never opens a name: "the", "after".</summary>
    Function = 1,
    /// <summary>Known as an ordinary word: capitalised at the start of a sentence it is no name by itself.</summary>
    Ordinary = 1 << 1,
    /// <summary>Capitalised without naming one person, body or place: "Republican", "Christmas".</summary>
    Adjective = 1 << 2,
    /// <summary>What a person does beside a name: "said".</summary>
    Speech = 1 << 3,
    /// <summary>Lower-case part of a surname: "van".</summary>
    Particle = 1 << 4,
    /// <summary>A month or a weekday.</summary>
    Calendar = 1 << 5,
    /// <summary>A place often follows: "in".</summary>
    Where = 1 << 6,
    /// <summary>A person often follows: "wife".</summary>
    Kin = 1 << 7,
    /// <summary>"South", "western".</summary>
    Compass = 1 << 8,
    /// <summary>A given name.</summary>
    FirstName = 1 << 9,
    /// <summary>A given name that is as often something else.</summary>
    Weak = 1 << 10,
    /// <summary>A man's name or title.</summary>
    Male = 1 << 11,
    /// <summary>A woman's name or title.</summary>
    Female = 1 << 12,
    /// <summary>"Mr", "Dr".</summary>
    Title = 1 << 13,
    /// <summary>A role by itself: "chairman".</summary>
    Role = 1 << 14,
    /// <summary>May stand before a role's head: "executive".</summary>
    RoleModifier = 1 << 15,
    /// <summary>Says that a role is over: "former".</summary>
    Former = 1 << 16,
    /// <summary>A company's form: "Ltd".</summary>
    Legal = 1 << 17,
    /// <summary>Last word of a body's name: "Ministry".</summary>
    Body = 1 << 18,
    /// <summary>Last word of a newspaper's name: "Gazette".</summary>
    Paper = 1 << 19,
    /// <summary>Last word of a place's name: "Tower".</summary>
    Site = 1 << 20,
    /// <summary>Last word of the name of an event, a work or a prize: "Cup".</summary>
    Thing = 1 << 21,
    /// <summary>"of" may follow it inside a body's name: "University of".</summary>
    OfBody = 1 << 22,
    /// <summary>"of" may follow it inside a place's name: "Gulf of".</summary>
    OfSite = 1 << 23,
    /// <summary>First word of a place's name: "Lake".</summary>
    BeforeSite = 1 << 24,
    /// <summary>For the people and things of a place: "Chilean".</summary>
    Demonym = 1 << 25,
    /// <summary>A name of a known body or of the people of a place starts with it.</summary>
    StartsKnown = 1 << 26,
    /// <summary>Stands among a role's words and says nothing of the role: "company", "longtime".</summary>
    Esteem = 1 << 27,
    /// <summary>What a company has: "shares", "customers".</summary>
    Asset = 1 << 28,
    /// <summary>A role one person at a time holds: "the mayor" is the mayor the article has named.</summary>
    Office = 1 << 29,
    /// <summary>Makes a person's name that of a place or a body: "Doe Street".</summary>
    Fixed = 1 << 30,
    /// <summary>A site's word that is a surname too: "Hill".</summary>
    Surname = 1UL << 31,
    /// <summary>What a body is: "company", "newspaper".</summary>
    Kind = 1UL << 32,
}

/// <summary>The lexicons of names, read once.</summary>
internal static class NameLexicon
{
    private static readonly NameWord[] Flags = MakeFlags();

    /// <summary>What is known of a word; nothing for words of no lexicon.</summary>
    public static NameWord Of(int word) => word < Flags.Length ? Flags[word] : NameWord.None;

    /// <summary>The given name another is short for ("Bill": "William"), or the same word.</summary>
    public static int Formal(int word) => FormalNames.TryGetValue(word, out var formal) ? formal : word;

    /// <summary>The role an abbreviation stands for ("Gov": "governor"), or null.</summary>
    public static string? FullRole(int word) => FullRoles.TryGetValue(word, out var role) ? role : null;

    private static readonly Dictionary<int, int> FormalNames = Vocabulary.Instance.Lines("Names/first-names.lexicon")
        .Where(l => l.Fields.Length > 3).ToDictionary(l => l.Words[0], l => Vocabulary.Instance.Find(l.Fields[3]));

    private static readonly Dictionary<int, string> FullRoles = Vocabulary.Instance.Lines("Names/roles.lexicon")
        .Where(l => l.Fields.Length > 2).ToDictionary(l => l.Words[0], l => l.Fields[2]);

    private static NameWord[] MakeFlags()
    {
        var vocabulary = Vocabulary.Instance;
        var flags = new NameWord[vocabulary.Size];
        foreach (var line in vocabulary.Lines("Names/name-words.lexicon"))
            flags[line.Words[0]] |= ParseAll(line.Fields[1]);
        foreach (var line in vocabulary.Lines("Names/bodies.lexicon"))
            flags[line.Words[0]] |= ParseAll(line.Fields[1]);
        foreach (var line in vocabulary.Lines("Names/roles.lexicon"))
            flags[line.Words[0]] |= ParseAll(line.Fields[1]);
        foreach (var line in vocabulary.Lines("Names/titles.lexicon"))
            flags[line.Words[0]] |= NameWord.Title | Gender(line.Fields[1]);
        foreach (var line in vocabulary.Lines("Names/first-names.lexicon"))
            flags[line.Words[0]] |= NameWord.FirstName | Gender(line.Fields[1]) | (line.Fields.Length > 2 && line.Fields[2].Length > 0 ? NameWord.Weak : NameWord.None);
        foreach (var line in vocabulary.Lines("Places/demonyms.lexicon"))
        {
            flags[line.Words[line.Words.Length - 1]] |= NameWord.Demonym;
            flags[line.Words[0]] |= NameWord.StartsKnown;
        }
        foreach (var line in vocabulary.Lines("Names/organizations.lexicon"))
            flags[line.Words[0]] |= NameWord.StartsKnown;
        flags[0] = NameWord.None;
        return flags;
    }

    private static NameWord Gender(string field) => field switch
    {
        "m" => NameWord.Male,
        "f" => NameWord.Female,
        _ => NameWord.None,
    };

    private static NameWord ParseAll(string field)
    {
        var all = NameWord.None;
        foreach (var trait in field.Split(' '))
            all |= Parse(trait);
        return all;
    }

    private static NameWord Parse(string trait) => trait switch
    {
        "function" => NameWord.Function,
        "ordinary" => NameWord.Ordinary,
        "adjective" => NameWord.Adjective,
        "speech" => NameWord.Speech,
        "particle" => NameWord.Particle,
        "calendar" => NameWord.Calendar,
        "where" => NameWord.Where,
        "kin" => NameWord.Kin,
        "compass" => NameWord.Compass,
        "head" or "rank" => NameWord.Role,
        "modifier" => NameWord.RoleModifier,
        "former" => NameWord.Former,
        "esteem" => NameWord.Esteem,
        "asset" => NameWord.Asset,
        "office" => NameWord.Office,
        "fixed" => NameWord.Fixed,
        "surname" => NameWord.Surname,
        "kind" => NameWord.Kind,
        "legal" => NameWord.Legal,
        "body" => NameWord.Body,
        "paper" => NameWord.Paper,
        "site" => NameWord.Site,
        "thing" => NameWord.Thing,
        "of-body" => NameWord.OfBody,
        "of-site" => NameWord.OfSite,
        "before-site" => NameWord.BeforeSite,
        _ => throw new InvalidDataException("No such trait in the lexicon: " + trait),
    };
}
