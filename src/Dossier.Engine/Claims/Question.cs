namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;
using Dossier.Engine.Names;

/// <summary>A word that means something, as two articles are compared by it.</summary>
/// <param name="Lemma">Its dictionary form in small letters.</param>
/// <param name="Meaning">Its number among the words whose meaning is known, or -1.</param>
internal readonly record struct Term(string Lemma, int Meaning)
{
    /// <summary>No word.</summary>
    public static readonly Term None = new("", -1);

    /// <summary>Whether there is no word.</summary>
    public bool IsNone => Lemma.Length == 0;

    // The table of meanings has single words only.
    private static readonly Dictionary<string, string> Phrasals = Vocabulary.Instance.Lines("Claims/phrasals.lexicon").ToDictionary(l => l.Fields[0], l => l.Fields[1], StringComparer.Ordinal);

    private static readonly HashSet<string> PhrasalVerbs = new(Phrasals.Keys.Select(k => k.Substring(0, k.IndexOf(' '))), StringComparer.Ordinal);

    /// <summary>Whether a verb is the first of two words for which one stands.</summary>
    public static bool BeginsPhrasal(string verb) => PhrasalVerbs.Contains(verb);

    /// <summary>The verb that says what two words do, "convict" for "find guilty"; null where none does.</summary>
    public static string? PlainOf(string lemma) => Phrasals.TryGetValue(lemma, out var plain) ? plain : null;

    /// <summary>The term of a dictionary form; of a verb with its particle or adjective, "turn down", "find guilty", with what one word says for it.</summary>
    public static Term Of(string lemma) => lemma.Length == 0 ? None : new(lemma, Meanings.Find(PlainOf(lemma) ?? lemma));
}

/// <summary>What a whole sentence says; its questions share it.</summary>
/// <param name="Words">Its words that mean something, each once, in the order of the text.</param>
/// <param name="Names">Whom and what it names, pronouns resolved.</param>
/// <param name="Periods">Years it speaks of that are not the article's own.</param>
/// <param name="Labels">The words of the headings above it.</param>
/// <param name="Place">0 for a headline, 1 for what stands before the second paragraph, 2 for the rest.</param>
internal sealed record SentenceContext(EquatableArray<Term> Words, EquatableArray<Entity> Names, EquatableArray<string> Periods, EquatableArray<Term> Labels, byte Place)
{
    /// <summary>The last day named before it or in it.</summary>
    public PartialDate? Day { get; init; }

    /// <summary>Its words that tell things of one kind apart, as <see cref="SeriesWords"/> numbers them, ascending.</summary>
    public EquatableArray<int> Series { get; init; }

    /// <summary>Hashes of the values the sentence states, as read.</summary>
    public EquatableArray<int> Values { get; init; }
}

/// <summary>What kind of words say what becomes of a value.</summary>
internal enum ActForm : byte
{
    /// <summary>None are known.</summary>
    None,
    /// <summary>A verb.</summary>
    Verb,
    /// <summary>"is", "there are", "has": the noun or adjective says it.</summary>
    Copula,
    /// <summary>A noun that names an event, or a post.</summary>
    Noun,
}

/// <summary>
/// The question a claim answers: what is asked (<paramref name="Kind"/>), of what thing, done by and to whom, how narrowed and when. Two claims are compared by it;
/// what one side leaves open is unknown, and counts against the two being one question.
/// </summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Thing">What is counted, measured, ranked or held.</param>
/// <param name="Sentence">The sentence.</param>
internal sealed record Question(ClaimKind Kind, Term Thing, SentenceContext Sentence)
{
    /// <summary>The dimension of a measure, the currency of a sum, the two sides of a score: only equal ones are compared.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The unit of what is left of a game, which is no length of anything that happened.</summary>
    public const string StillToPlay = "left";

    /// <summary>Whether the answer is a value: it does not only name somebody, give somebody's words or say what was done.</summary>
    public bool IsOfValue => Kind is not (ClaimKind.Person or ClaimKind.Polarity or ClaimKind.Role or ClaimKind.Quotation or ClaimKind.Speaker);

    /// <summary>Whether it asks for a thing's status, which <see cref="Unit"/> names: "there", "needed", "allowed", "included", "supported", "open" or "on".</summary>
    public bool IsStatus => Kind == ClaimKind.Polarity && Unit.Length > 0;

    /// <summary>The verb, or the noun that says what happens.</summary>
    public Term Act { get; init; } = Term.None;

    /// <summary>What kind of words <see cref="Act"/> is.</summary>
    public ActForm Form { get; init; }

    /// <summary>The word the value hangs from in the grammar.</summary>
    public Term Above { get; init; } = Term.None;

    /// <summary>Whether that word is a noun.</summary>
    public bool IsAboveNoun { get; init; }

    /// <summary>How it hangs there: the relation and the preposition.</summary>
    public string Link { get; init; } = "";

    /// <summary>The words of the subject, its head first.</summary>
    public EquatableArray<Term> Subject { get; init; }

    /// <summary>Whether the subject is a pronoun, and its words those of the subject before.</summary>
    public bool IsSubjectGuessed { get; init; }

    /// <summary>Those the subject names.</summary>
    public EquatableArray<Entity> Doers { get; init; }

    /// <summary>The words of the object, its head first, without the value.</summary>
    public EquatableArray<Term> Object { get; init; }

    /// <summary>Those the object and the other slots name.</summary>
    public EquatableArray<Entity> Others { get; init; }

    /// <summary>What narrows the thing.</summary>
    public EquatableArray<Term> Narrowing { get; init; }

    /// <summary>The words around the value.</summary>
    public EquatableArray<Term> Near { get; init; }

    /// <summary>The nearest word before the value.</summary>
    public Term Before { get; init; } = Term.None;

    /// <summary>The nearest word behind it.</summary>
    public Term After { get; init; } = Term.None;

    /// <summary>Which of its kind the subject is, by its number or letter: "shop 1"; none where nothing tells.</summary>
    public Term Designation { get; init; } = Term.None;

    /// <summary>Whether two questions are of two things of one kind: "shop 1", "shop 2".</summary>
    public static bool AreOfTwo(Question? a, Question? b) =>
        a is not null && b is not null && a.Designation != b.Designation && KindOf(a.Designation.Lemma) is { Length: > 0 } kind && kind == KindOf(b.Designation.Lemma);

    private static string KindOf(string designation) => designation.Substring(0, Math.Max(0, designation.IndexOf(' ')));

    /// <summary>What else its statement names: the things, plans, versions and places it is an attribute of; of a bare value the words of its heading.</summary>
    public EquatableArray<Term> Qualifiers { get; init; }

    /// <summary>"default", "maximum" or "minimum" where the words say that it is one.</summary>
    public string Bound { get; init; } = "";

    /// <summary>Whether it is told of an example, of one version or of the page itself: what holds in general may be otherwise.</summary>
    public bool IsParticular { get; init; }

    /// <summary>What the number covers, sorted: "average year".</summary>
    public string Scope { get; init; } = "";

    /// <summary>When it happens.</summary>
    public Tense Tense { get; init; }

    /// <summary>Whether it is told up to now: "has lifted".</summary>
    public bool IsPerfect { get; init; }

    /// <summary>Whether it is only wished, tried or possible.</summary>
    public bool IsUnreal { get; init; }

    /// <summary>Whether it is what has to be or may be: "must", "can", "is" of what holds until it is changed.</summary>
    public bool IsStanding { get; init; }

    /// <summary>Whether it is told as a further one of its kind: "shook the valley again".</summary>
    public bool IsAgain { get; init; }

    /// <summary>Whether it is told as what was so and is no longer: "used to time out after two minutes".</summary>
    public bool IsOfThen { get; init; }

    /// <summary>The year that the statement itself names and that is not the article's own; 0 for none.</summary>
    public int Year { get; init; }

    /// <summary>Whether a verb says when: a label or a heading has no tense.</summary>
    public bool IsTensed { get; init; }

    /// <summary>Whether the number is by how much something rose or fell.</summary>
    public bool IsChange { get; init; }

    /// <summary>Whether the act is done for something or against it: 1, -1; 0 where the words say neither.</summary>
    public sbyte Side { get; init; }

    /// <summary>Whether the act leads to somewhere or away from it: 1, -1; 0 where the words say neither, or both.</summary>
    public sbyte Direction { get; init; }

    /// <summary>In what direction and how far from the place that <see cref="Unit"/> names; for bearings only.</summary>
    public Bearing? Bearing { get; init; }

    /// <summary>Whether it stands between quotation marks.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether it is a part of a group: "two of the nine".</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether it is told besides some that are named: "twelve other formats".</summary>
    public bool IsRest { get; init; }

    /// <summary>The words of a quotation; for quotations and their speakers only.</summary>
    public string Said { get; init; } = "";

    /// <summary>The time of day.</summary>
    public Times.TimeOfDay? Hour { get; init; }

    /// <summary>Whether nothing says which half of the day it is of: "at six".</summary>
    public bool IsHalfDayOpen { get; init; }

    /// <summary>The day as the words alone give it, without a clock.</summary>
    public PartialDate? Day { get; init; }

    /// <summary>The days of the week on which it is so, a bit each from Sunday on; 0 for what is not told by the week.</summary>
    public byte Weekdays { get; init; }

    /// <summary>Whom or what the value names; for names only.</summary>
    public Entity? Named { get; init; }

    /// <summary>Whether the thing is a post, and the value who holds it.</summary>
    public bool IsHolder { get; init; }

    /// <summary>The part of its act that the name fills, where that part is filled once: where somebody was born, who founded a firm; for names only.</summary>
    public OncePart Once { get; init; }

    /// <summary>Half the width of the value's last stated digit.</summary>
    public decimal Rounding { get; init; }
}

/// <summary>A part of an act that one name fills for good. The names stand in <c>once.lexicon</c>.</summary>
internal enum OncePart : byte
{
    /// <summary>None: another name may fill it too.</summary>
    None,
    /// <summary>Who did it.</summary>
    Who,
    /// <summary>Where it was.</summary>
    Where,
    /// <summary>To whom it belongs.</summary>
    Whose,
    /// <summary>What it is: "her first book is".</summary>
    What,
}

/// <summary>A direction and a distance from a place.</summary>
/// <param name="Direction">The direction.</param>
/// <param name="Metres">The distance in metres; null where the words only bound it.</param>
internal sealed record Bearing(Places.CompassPoint Direction, decimal? Metres)
{
    /// <summary>Whether two bearings from one place cannot be one.</summary>
    public bool Contradicts(Bearing other)
    {
        // Next to each other, "south" and "southeast" are one direction told in two ways.
        var turn = Math.Abs(Direction - other.Direction);
        var isOneDirection = Math.Min(turn, Points - turn) <= 1;
        if (Metres is not { } mine || other.Metres is not { } theirs)
            return !isOneDirection;
        var times = Math.Min(mine, theirs) is > 0 and var least ? Math.Max(mine, theirs) / least : decimal.MaxValue;
        return isOneDirection ? times > Converted : times <= Near;
    }

    private const int Points = 8;

    // Converted miles are rounded.
    private const decimal Converted = 1.08m;

    // In two directions at like distances a compass was misread; else two places are meant.
    private const decimal Near = 1.25m;
}
