namespace Dossier.Engine.Claims.Statements;

using Dossier.Engine.Language;

/// <summary>What a word does to the statements around it.</summary>
[Flags]
internal enum WordUse : uint
{
    None = 0,
    /// <summary>A verb whose subject is on whose word its clause stands.</summary>
    Report = 1,
    /// <summary>A verb that holds its clause false.</summary>
    Deny = 2,
    /// <summary>A verb that holds its clause back.</summary>
    Seem = 4,
    /// <summary>A verb whose clause does not happen.</summary>
    Negative = 8,
    /// <summary>A verb that says nothing by itself of an infinitive behind it.</summary>
    Fold = 16,
    /// <summary>A verb whose own subject does what the infinitive says, even behind an object.</summary>
    Subject = 32,
    /// <summary>A verb whose object does not happen.</summary>
    Undo = 64,
    /// <summary>"if".</summary>
    Condition = 128,
    /// <summary>"whether".</summary>
    Open = 256,
    /// <summary>"not".</summary>
    Not = 512,
    /// <summary>"nobody".</summary>
    Nobody = 1024,
    /// <summary>"reportedly".</summary>
    Hedge = 2048,
    /// <summary>A preposition whose gerund is spoken of.</summary>
    Unreal = 4096,
    /// <summary>A preposition of place.</summary>
    Locative = 8192,
    /// <summary>A pronoun that stands for the noun before its clause.</summary>
    Relative = 16384,
    /// <summary>A participle that is a preposition.</summary>
    Preposition = 1 << 15,
    /// <summary>A verb whose object does what the infinitive says.</summary>
    Object = 1 << 18,
    /// <summary>Says when.</summary>
    Time = 1 << 16,
    /// <summary>Says where.</summary>
    Place = 1 << 17,
}

/// <summary>A noun that names an event.</summary>
/// <param name="Verb">The verb that says the same.</param>
/// <param name="Of">What "of" behind it names: Nsubj or Obj; Dep for neither.</param>
internal readonly record struct EventNoun(string Verb, Relation Of);

/// <summary>The lexicons of this folder, indexed by word number.</summary>
internal static class StatementWords
{
    private static readonly WordUse[] Verbs = Table("verbs", f => Uses(f[1]));
    private static readonly Modality[] VerbModalities = Table("verbs", f => f.Length > 2 ? ToModality(f[2]) : Modality.None);
    private static readonly Modality[] Auxiliaries = Table("auxiliaries", f => ToModality(f[1]));
    private static readonly WordUse[] Small = Table("words", f => Uses(f[1]));
    private static readonly EventNoun[] Events = Table("nominals", f => new EventNoun(f[1], f[2] switch { "subject" => Relation.Nsubj, "object" => Relation.Obj, _ => Relation.Dep }));
    private static readonly Modality[] Intentions = Table("intentions", f => ToModality(f[1]));

    /// <summary>What a verb or an adjective does to its clause.</summary>
    public static WordUse OfVerb(int word) => Verbs[word];

    /// <summary>What becomes of the clause that hangs from a verb or an adjective.</summary>
    public static Modality VerbModality(int word) => VerbModalities[word];

    /// <summary>What an auxiliary says.</summary>
    public static Modality OfAuxiliary(int word) => Auxiliaries[word];

    /// <summary>What a small word does.</summary>
    public static WordUse Of(int word) => Small[word];

    /// <summary>The event a noun names, or null.</summary>
    public static EventNoun? Event(int word) => Events[word] is { Verb: not null } named ? named : null;

    /// <summary>What a noun makes of the infinitive behind it.</summary>
    public static Modality Intention(int word) => Intentions[word];

    private static T[] Table<T>(string name, Func<string[], T> read)
    {
        var table = new T[Vocabulary.Instance.Size];
        foreach (var line in Vocabulary.Instance.Lines("Claims/Statements/" + name + ".lexicon"))
            if (line.Words[0] > 0)
                table[line.Words[0]] = read(line.Fields);
        return table;
    }

    private static Modality ToModality(string name) => (Modality)Enum.Parse(typeof(Modality), name, ignoreCase: true);

    private static WordUse Uses(string names) => names == "-" ? WordUse.None : (WordUse)Enum.Parse(typeof(WordUse), names, ignoreCase: true);
}
