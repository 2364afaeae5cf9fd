namespace Dossier;

/// <summary>What one article asserts: of a subject, a property has a value. After schema.org Claim.</summary>
/// <param name="Subject">What it is about: "meeting of Ann Lee and Bo Ek", "Ann Lee".</param>
/// <param name="Property">What is said of it: "date", "number of jobs", "role".</param>
/// <param name="Polarity">False when the article denies it.</param>
/// <param name="IsHedged">True when the article holds it back: "could", "reportedly", "expects".</param>
/// <param name="AttributedTo">Who the article credits with it; null for the article's own voice.</param>
/// <param name="Passage">Where the words stand.</param>
/// <param name="Sentence">The sentence they stand in.</param>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonWriting<Claim>))]
#endif
public abstract record Claim(string Subject, string Property, bool Polarity, bool IsHedged, string? AttributedTo, Passage Passage, string Sentence)
{
    /// <summary>The value as read; that of a <see cref="Claim{T}"/> has its type.</summary>
    public object Value => ValueAsObject;

    private protected abstract object ValueAsObject { get; }
}

/// <summary>A claim whose value is a <typeparamref name="T"/>.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Property">What is said of it.</param>
/// <param name="Value">The value as read.</param>
/// <param name="Polarity">False when the article denies it.</param>
/// <param name="IsHedged">True when the article holds it back.</param>
/// <param name="AttributedTo">Who the article credits with it; null for the article's own voice.</param>
/// <param name="Passage">Where the words stand.</param>
/// <param name="Sentence">The sentence they stand in.</param>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonWriting<Claim>))]
#endif
public sealed record Claim<T>(string Subject, string Property, T Value, bool Polarity, bool IsHedged, string? AttributedTo, Passage Passage, string Sentence)
    : Claim(Subject, Property, Polarity, IsHedged, AttributedTo, Passage, Sentence)
    where T : notnull
{
    /// <summary>The value as read.</summary>
    public new T Value { get; init; } = Value;

    private protected override object ValueAsObject => Value;

    /// <summary>Subject, property, value and place.</summary>
    public override string ToString() => $"{Property} of {Subject}: {(Polarity ? "" : "not ")}{Value} – {Passage}";
}
