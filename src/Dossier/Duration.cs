namespace Dossier;

/// <summary>A length of time as the words give it: "five years" is P5Y, which is no number of days.</summary>
/// <param name="Iso">The ISO 8601 duration; an unknown count is X, as in TIMEX3: <c>P5Y</c>, <c>PT40M</c>, <c>PXD</c>; both ends of a range: <c>PT4M/PT5M</c>.</param>
/// <param name="Shortest">The shortest length it can mean, months as 28 and years as 365 days; null when nothing bounds it.</param>
/// <param name="Longest">The longest length it can mean, months as 31 and years as 366 days; null when nothing bounds it.</param>
/// <param name="Modifier">How the words bend the value.</param>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonWriting<Duration>))]
#endif
public sealed record Duration(string Iso, TimeSpan? Shortest, TimeSpan? Longest, Modifier Modifier = Modifier.None)
{
    /// <summary>The length, when the words give one exactly: "40 minutes" has one, "five years" has none.</summary>
    public TimeSpan? Exact => Shortest == Longest ? Shortest : null;

    /// <summary>Whether one length can satisfy both.</summary>
    public bool Intersects(Duration other) =>
        (Shortest is not { } s || other.Longest is not { } ol || s <= ol) && (other.Shortest is not { } os || Longest is not { } l || os <= l);

    /// <summary>The ISO 8601 form.</summary>
    public override string ToString() => Iso;
}
