namespace Dossier.Engine.Claims.Statements;

/// <summary>What a sentence of an article says: who did what to whom, when, where, how many, and on whose word.</summary>
/// <param name="Predicate">The verb's dictionary form with its particle, "carry out"; "be" for a copula, a title and an apposition.</param>
/// <param name="PredicateSpan">The verb's own word.</param>
/// <param name="Subject">Who does it, also of a passive ("by the police") and of a verb that borrows its subject; null when nobody is named.</param>
/// <param name="Object">What it is done to, what the subject is said to be, or the clause that is said; null when there is none.</param>
/// <param name="Modifiers">Everything else, each in its slot, in the order of the text.</param>
public sealed record Statement(string Predicate, TextSpan PredicateSpan, StatementPart? Subject, StatementPart? Object, EquatableArray<StatementModifier> Modifiers)
{
    /// <summary>From the first to the last of its parts.</summary>
    public TextSpan Span
    {
        get
        {
            var span = Joined(Joined(PredicateSpan, Subject), Object);
            foreach (var modifier in Modifiers)
                span = Joined(span, modifier.Part);
            return span;
        }
    }

    /// <summary>Index of the sentence in the document.</summary>
    public int Sentence { get; init; }

    /// <summary>False when the words deny it: "did not", "no one", "failed to".</summary>
    public bool Polarity { get; init; } = true;

    /// <summary>Whether it holds, is to come, is wished, denied …</summary>
    public Modality Modality { get; init; }

    /// <summary>The words that hold it back: "reportedly", "appears". Null for a plain statement.</summary>
    public TextSpan? Hedge { get; init; }

    /// <summary>On whose word, the nearest first; at most two. Empty for the article's own voice.</summary>
    public EquatableArray<StatementSource> Sources { get; init; }

    /// <summary>What kind of words say it.</summary>
    public StatementForm Form { get; init; }

    /// <summary>Whether the verb stands in the passive. Subject and object are who does it and whom it is done to all the same.</summary>
    public bool IsPassive { get; init; }

    /// <summary>How sure the parser was of the least sure of the arcs that tell subject and object: 0 is a coin toss, 255 certain.</summary>
    public byte Sureness { get; init; }

    private static TextSpan Joined(TextSpan span, StatementPart? part) =>
        part is null ? span : TextSpan.FromBounds(Math.Min(span.Start, part.Span.Start), Math.Max(span.End, part.Span.End));
}

/// <summary>Words that fill a subject or an object.</summary>
/// <param name="Span">The phrase, without the clauses that hang from it.</param>
/// <param name="Entities">Indices into the article's entities of those it stands for, pronouns resolved; several for "Ann Lee and Bo Ek". Empty when it names nobody.</param>
public sealed record StatementPart(TextSpan Span, EquatableArray<int> Entities);

/// <summary>One slot of a statement.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Word">Its preposition or conjunction in small letters: "in front of", "because"; empty when it has none.</param>
/// <param name="Part">What fills it, without the preposition.</param>
public sealed record StatementModifier(ModifierKind Kind, string Word, StatementPart Part);

/// <summary>Somebody on whose word a statement is made.</summary>
/// <param name="Speaker">The words that name the source; null when it is not named: "it was reported that".</param>
/// <param name="Cue">The words that credit it: "said", "According to".</param>
public sealed record StatementSource(StatementPart? Speaker, TextSpan Cue);

/// <summary>Which question a modifier answers.</summary>
public enum ModifierKind : byte
{
    /// <summary>None of the others: it is known by its preposition.</summary>
    Other,
    /// <summary>On what day, at what time.</summary>
    When,
    /// <summary>In what place.</summary>
    Where,
    /// <summary>For how long.</summary>
    HowLong,
    /// <summary>How many of what.</summary>
    HowMany,
    /// <summary>How much money, what share, what measure.</summary>
    HowMuch,
    /// <summary>Together with whom.</summary>
    WithWhom,
    /// <summary>A clause: "because …", "to win".</summary>
    Clause,
}

/// <summary>Whether a statement holds. The names stand in the lexicons.</summary>
public enum Modality : byte
{
    /// <summary>It holds, as far as the words tell.</summary>
    None,
    /// <summary>"will", "is going to".</summary>
    Will,
    /// <summary>"would".</summary>
    Would,
    /// <summary>"can", "is able to".</summary>
    Can,
    /// <summary>"could".</summary>
    Could,
    /// <summary>"may".</summary>
    May,
    /// <summary>"might".</summary>
    Might,
    /// <summary>"must", "has to", "needs to".</summary>
    Must,
    /// <summary>"should", "ought to".</summary>
    Should,
    /// <summary>"plans to", "is due to".</summary>
    Planned,
    /// <summary>"promised to".</summary>
    Promised,
    /// <summary>"threatened to".</summary>
    Threatened,
    /// <summary>"wants to", "urged them to".</summary>
    Wanted,
    /// <summary>"is expected to", "hopes to".</summary>
    Expected,
    /// <summary>"tried to".</summary>
    Attempted,
    /// <summary>"denied that".</summary>
    Denied,
    /// <summary>Done for a purpose: "met to discuss".</summary>
    Purpose,
    /// <summary>Spoken of, not said to be so: "talked about building", "the chance to win".</summary>
    Considered,
}

/// <summary>What kind of words make a statement.</summary>
public enum StatementForm : byte
{
    /// <summary>A verb with what hangs from it.</summary>
    Verb,
    /// <summary>"is" and what the subject is.</summary>
    Copula,
    /// <summary>"Bob Lee, a spokesman".</summary>
    Apposition,
    /// <summary>"spokesman Bob Lee".</summary>
    Title,
    /// <summary>A noun that names an event: "the visit of", "a 40-minute meeting".</summary>
    Nominal,
}
