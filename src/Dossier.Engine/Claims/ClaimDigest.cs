namespace Dossier.Engine.Claims;

/// <summary>What type of answer a claim gives.</summary>
public enum ValueKind
{
    /// <summary>A <see cref="PartialDate"/>.</summary>
    Date,
    /// <summary>A <see cref="Dossier.Duration"/>.</summary>
    Duration,
    /// <summary>A <see cref="Dossier.Quantity"/>.</summary>
    Quantity,
    /// <summary>A <see cref="Dossier.Money"/>.</summary>
    Money,
    /// <summary>A <see cref="Dossier.Percentage"/>.</summary>
    Percentage,
    /// <summary>Words: a role, a place, what was done.</summary>
    Text,
}

/// <summary>The value of a claim; exactly one of its parts is set, as <see cref="Kind"/> says.</summary>
/// <param name="Kind">Which part is set.</param>
/// <param name="Text">The value as a person reads it: "Tuesday 2017-01-10", "more than 1,000,000 job", "founder".</param>
public sealed record ClaimValue(ValueKind Kind, string Text)
{
    /// <summary>The date as read.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The length of time.</summary>
    public Duration? Duration { get; init; }

    /// <summary>The number; the amount of a sum of money, the points of a percentage.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>ISO 4217 code of a sum of money.</summary>
    public string? Currency { get; init; }
}

/// <summary>
/// What an article asserts, without its place: two articles that say the same at different places have equal digests,
/// and a blank line on top of an article changes none.
/// </summary>
/// <param name="Subject">What it is about, as a person reads it: "meeting of Jane Doe and John Roe".</param>
/// <param name="Property">What is said of it: "date", "number of jobs".</param>
/// <param name="Value">The value as this article alone has it.</param>
/// <param name="Exact">The article's words for it.</param>
public sealed record ClaimDigest(string Subject, string Property, ClaimValue Value, string Exact)
{
    /// <summary>False when the article denies it.</summary>
    public bool Polarity { get; init; } = true;

    /// <summary>True when the article holds it back.</summary>
    public bool IsHedged { get; init; }

    /// <summary>Who the article credits with it, or null for its own voice.</summary>
    public string? AttributedTo { get; init; }

    /// <summary>The question the claim answers, or null when it is not to be compared.</summary>
    internal Slot? Slot { get; init; }

    /// <summary>The question it answers, as two articles are matched by it; null when it is not to be matched.</summary>
    internal Question? Question { get; init; }

    /// <summary>The kind of block it stands in.</summary>
    public BlockKind Block { get; init; } = BlockKind.Paragraph;
}

/// <summary>
/// The question a claim answers, in words that two articles share. Only claims of equal <see cref="Kind"/>, <see cref="Predicate"/>,
/// <see cref="Noun"/>, <see cref="Scope"/> and <see cref="Tense"/> are compared at all; the rest must be compatible.
/// </summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Predicate">The class of the verb or event noun: <c>meet</c>, <c>kill</c>.</param>
/// <param name="Noun">The class of what is counted: <c>job</c>; empty where nothing is.</param>
/// <param name="Scope">What the number covers, as a sorted list of words: <c>average year</c>; empty for a plain count. Years the sentence names that are not the article's own stand here too.</param>
internal sealed record Slot(ClaimKind Kind, string Predicate, string Noun, string Scope)
{
    /// <summary>Words that narrow the noun, folded and sorted, without places: <c>small</c>.</summary>
    public EquatableArray<string> Qualifiers { get; init; }

    /// <summary>Keys of the places that narrow the noun: <c>united states</c>.</summary>
    public EquatableArray<string> Places { get; init; }

    /// <summary>Names of those who do it, as the article's fullest names; empty when the sentence does not name them.</summary>
    public EquatableArray<Names.Entity> Agents { get; init; }

    /// <summary>When it happens.</summary>
    public Tense Tense { get; init; }

    /// <summary>The day the sentence names, where it names one: two days tell of two events.</summary>
    public PartialDate? Day { get; init; }

    /// <summary>Whether the number is told of one place of the event: a part, where the article has a greater one of the whole.</summary>
    public bool IsLocal { get; init; }

    /// <summary>Whether claims without a day cannot be told apart: every match has its spectators.</summary>
    public bool NeedsDay { get; init; }

    /// <summary>Whether claims that name nobody cannot be told apart: every product costs something.</summary>
    public bool NeedsAgents { get; init; }

    /// <summary>The other numbers of the same block: parts that may add up to another article's whole.</summary>
    public EquatableArray<decimal> Beside { get; init; }

    /// <summary>How many agents two claims must share when both name as many: 2 for "meet", else 1.</summary>
    public int SharedAgents { get; init; } = 1;

    /// <summary>Half the width of the value's last stated digit: what rounding may hide.</summary>
    public decimal Rounding { get; init; }
}

/// <summary>What a slot asks.</summary>
internal enum ClaimKind : byte
{
    /// <summary>On what day.</summary>
    Date,
    /// <summary>How many.</summary>
    Count,
    /// <summary>How much money.</summary>
    Money,
    /// <summary>What share.</summary>
    Percentage,
    /// <summary>How long.</summary>
    Duration,
    /// <summary>How old.</summary>
    Age,
    /// <summary>Whether at all.</summary>
    Polarity,
    /// <summary>In what post.</summary>
    Role,
    /// <summary>In what words.</summary>
    Quotation,
    /// <summary>Whether it was there; never disputed.</summary>
    Place,
    /// <summary>At what time of day.</summary>
    Hour,
    /// <summary>How much of a unit of measure.</summary>
    Measure,
    /// <summary>In what direction and how far from a place.</summary>
    Bearing,
    /// <summary>With what result.</summary>
    Score,
    /// <summary>How somebody's name is spelled.</summary>
    Name,
    /// <summary>Of whom it is told.</summary>
    Person,
    /// <summary>Who said it.</summary>
    Speaker,
    /// <summary>As the how manieth.</summary>
    Ordinal,
    /// <summary>A number of nothing named.</summary>
    Number,
    /// <summary>In which version.</summary>
    Version,
}

/// <summary>A claim and where it stands.</summary>
/// <param name="Digest">What is claimed.</param>
/// <param name="Span">The words.</param>
/// <param name="Sentence">The sentence they stand in.</param>
public sealed record PlacedClaim(ClaimDigest Digest, TextSpan Span, TextSpan Sentence);
