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
}

/// <summary>A claim and where it stands.</summary>
/// <param name="Digest">What is claimed.</param>
/// <param name="Span">The words.</param>
/// <param name="Sentence">The sentence they stand in.</param>
public sealed record PlacedClaim(ClaimDigest Digest, TextSpan Span, TextSpan Sentence);
