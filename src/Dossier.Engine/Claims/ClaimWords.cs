namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;

/// <summary>A verb or noun that carries a claim.</summary>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Class">What it says of a count or an event; equal for synonyms.</param>
/// <param name="Forms">Which forms the word can be.</param>
/// <param name="IsEvent">Whether it happens at one time, so that its date can be compared.</param>
/// <param name="Recurs">Whether the same people may see it again soon: only a day tells which one is meant.</param>
/// <param name="IsCounted">Whether its numbers can be compared.</param>
internal sealed record Predicate(string Lemma, string Class, VerbForms Forms, bool IsEvent, bool Recurs, bool IsCounted)
{
    /// <summary>What happened, when its day is asked: "bring" and "create" count the same things, but are done on different days.</summary>
    public string Happening => Class == "create" ? Lemma : Class;

    /// <summary>Whether it only tells that a verb stands here.</summary>
    public bool IsBlank => Class is "report" or "other";
}

/// <summary>The forms of a verb, and the noun made of it.</summary>
[Flags]
internal enum VerbForms : byte
{
    Base = 1,
    Third = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,
    Noun = 32,
}

/// <summary>The closed classes of <c>grammar.lexicon</c>.</summary>
[Flags]
internal enum Grammar : ushort
{
    None = 0,
    Not = 1,
    Modal = 2,
    Future = 4,
    Be = 8,
    Have = 16,
    Do = 32,
    Boundary = 64,
    Unless = 128,
    Open = 256,
    Yet = 512,
    Refuse = 1024,
}

/// <summary>The word tables of this folder, indexed by word number.</summary>
internal static class ClaimWords
{
    /// <summary>The predicate a word is, or null.</summary>
    public static readonly Predicate?[] Predicates = Table("Claims/predicates.lexicon", ToPredicate);

    /// <summary>The closed classes a word belongs to.</summary>
    public static readonly Grammar[] Grammar = Table("Claims/grammar.lexicon", f => Flags<Grammar>(f[1]));

    /// <summary>The class of a counted noun's singular, or null.</summary>
    public static readonly string?[] Nouns = Table("Claims/nouns.lexicon", f => (string?)f[1]);

    /// <summary>Whose count of a noun there is only one: "event", "owner", or null.</summary>
    public static readonly string?[] Whose = Table("Claims/nouns.lexicon", f => f.Length > 2 ? f[2] : null);

    /// <summary>What a word beside a number says the number covers, or null.</summary>
    public static readonly string?[] Scopes = Table("Claims/scope.lexicon", f => (string?)f[1]);

    /// <summary>Whether a word names a part of a game.</summary>
    public static readonly bool[] GameParts = Table("Claims/game-parts.lexicon", _ => true);

    /// <summary>The class two articles must share to count the same thing: a noun's class, or the noun itself.</summary>
    public static string NounClass(string singular)
    {
        var word = Vocabulary.Instance.Find(singular);
        return Nouns[word] ?? singular;
    }

    private static T[] Table<T>(string file, Func<string[], T> read)
    {
        var table = new T[Vocabulary.Instance.Size];
        foreach (var line in Vocabulary.Instance.Lines(file))
            table[line.Words[0]] = read(line.Fields);
        return table;
    }

    private static Predicate? ToPredicate(string[] fields) =>
        new(fields[1], fields[2], Flags<VerbForms>(fields[3]), fields[4].Contains('e'), fields[4].Contains('r'), fields[4].Contains('c'));

    private static T Flags<T>(string names) where T : struct, Enum => (T)Enum.Parse(typeof(T), names.Replace(',', ' ').Trim().Replace(' ', ','), ignoreCase: true);
}
