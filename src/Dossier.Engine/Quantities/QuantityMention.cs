namespace Dossier.Engine.Quantities;

/// <summary>What kind of number it is.</summary>
public enum QuantityKind
{
    /// <summary>A bare number.</summary>
    Number,
    /// <summary>A count of things: "one million jobs".</summary>
    Count,
    /// <summary>A sum of money.</summary>
    Money,
    /// <summary>A percentage.</summary>
    Percent,
    /// <summary>A measure with a unit: length, mass, speed, energy …</summary>
    Measure,
    /// <summary>A length of time.</summary>
    Duration,
    /// <summary>An age: "33", "6-year-old".</summary>
    Age,
    /// <summary>A place in an order: "third".</summary>
    Ordinal,
    /// <summary>A score: "10-5".</summary>
    Score,
    /// <summary>A quantity per another: "20 miles per hour".</summary>
    Rate,
}

/// <summary>How the words move a value, as in the CQE corpus.</summary>
public enum QuantityChange
{
    /// <summary>The value as it stands: "=".</summary>
    Equal,
    /// <summary>"about": "~".</summary>
    Approximate,
    /// <summary>"more than": "&gt;".</summary>
    More,
    /// <summary>"less than": "&lt;".</summary>
    Less,
    /// <summary>"rose by".</summary>
    Up,
    /// <summary>"fell by".</summary>
    Down,
}

/// <summary>Words that name a number of something, as read in one article.</summary>
/// <param name="Span">Where they stand, from the modifier to the counted noun: "more than 1 million new jobs".</param>
/// <param name="Kind">What kind of number it is.</param>
/// <param name="Quantity">The value or range with its unit; for a count the unit is the counted noun's singular, for a measure the canonical unit's English name.</param>
public sealed record QuantityMention(TextSpan Span, QuantityKind Kind, Quantity Quantity)
{
    /// <summary>The number's own words: "1 million".</summary>
    public TextSpan Number { get; init; }

    /// <summary>The counted noun or the unit: "jobs". Empty when there is none.</summary>
    public TextSpan Noun { get; init; }

    /// <summary>The words between number and noun that narrow it: "new". Empty when there are none.</summary>
    public TextSpan Qualifiers { get; init; }

    /// <summary>The width of the last stated digit: 1,000,000 for "one million", 100,000,000 for "2.6 billion", 1 for "21,305".</summary>
    public decimal Width { get; init; } = 1;

    /// <summary>How the words move the value.</summary>
    public QuantityChange Change { get; init; }

    /// <summary>ISO 4217 code for money, else null.</summary>
    public string? Currency { get; init; }

    /// <summary>The first number the words state: 10 of "10 to 12", 1,000,000 of "more than 1 million" and of "millions".</summary>
    public decimal From { get; init; }

    /// <summary>The last number the words state: 12 of "10 to 12", 84 of "from 96 to 84"; ten times <see cref="From"/> for "millions"; else <see cref="From"/>.</summary>
    public decimal To { get; init; }

    /// <summary>Whether it is a part of a group that is named, and so no count of the group: "one of the four ships", "a third of the voters".</summary>
    public bool IsPartitive { get; init; }

    /// <summary>
    /// The unit with the words that narrow it, in lower case: "new job" for "1 million new jobs". Of a share "% voter", as in the CQE corpus: it counts no voters.
    /// </summary>
    /// <param name="text">The text the spans point into.</param>
    public string UnitPhrase(string text) => UnitWords.Phrase(this, text);

    /// <summary>Whether it is a fraction of a whole: "a third of the voters".</summary>
    public bool IsFraction { get; init; }
}
