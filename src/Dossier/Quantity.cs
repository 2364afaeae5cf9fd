using System.Globalization;

namespace Dossier;

/// <summary>A number of something, after schema.org QuantitativeValue. It may be a range: "about", "more than", "up to", "10 to 12".</summary>
/// <param name="Minimum">The least it can be, or null when nothing bounds it below.</param>
/// <param name="Maximum">The most it can be, or null when nothing bounds it above.</param>
/// <param name="Unit">What is counted or measured, in the singular: <c>job</c>, <c>kilometre</c>; empty for a bare number.</param>
/// <param name="Modifier">How the words bend the value. With <see cref="Modifier.MoreThan"/> and <see cref="Modifier.LessThan"/> the bound itself is excluded.</param>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonWriting<Quantity>))]
#endif
public sealed record Quantity(decimal? Minimum, decimal? Maximum, string Unit, Modifier Modifier = Modifier.None)
{
    /// <summary>The number as written, when there is one: 1,000,000 for "more than 1 million".</summary>
    public decimal? Value { get; init; } = Minimum == Maximum ? Minimum : null;

    /// <summary>Whether one number can satisfy both. Units are not compared.</summary>
    public bool Intersects(Quantity other) => Below(this, other) && Below(other, this);

    private static bool Below(Quantity a, Quantity b) =>
        a.Minimum is not { } low || b.Maximum is not { } high || low < high
        || (low == high && a.Modifier != Modifier.MoreThan && b.Modifier != Modifier.LessThan);

    /// <summary>The number or range with its unit, digits grouped by commas.</summary>
    public override string ToString()
    {
        var number = (Modifier, Value, Minimum, Maximum) switch
        {
            (Modifier.Approximate, { } v, _, _) => "about " + Text(v),
            (Modifier.MoreThan, { } v, _, _) => "more than " + Text(v),
            (Modifier.LessThan, { } v, _, _) => "less than " + Text(v),
            (Modifier.EqualOrMore, { } v, _, _) => "at least " + Text(v),
            (Modifier.EqualOrLess, { } v, _, _) => "at most " + Text(v),
            (_, { } v, _, _) => Text(v),
            (_, _, { } low, { } high) => Text(low) + " to " + Text(high),
            (_, _, { } low, null) => "at least " + Text(low),
            (_, _, null, { } high) => "at most " + Text(high),
            _ => "an unknown number",
        };
        return Unit.Length == 0 ? number : number + " " + (Value is 1 or -1 ? Unit : Plural(Unit));
    }

    /// <summary>"jobs", "miles per hour", "years of age": what stands before "per" and "of" takes the plural.</summary>
    private static string Plural(string unit)
    {
        foreach (var joint in new[] { " per ", " of " })
            if (unit.IndexOf(joint, StringComparison.Ordinal) is > 0 and var at)
                return Plural(unit.Substring(0, at)) + unit.Substring(at);
        var head = unit.Substring(unit.LastIndexOf(' ') + 1);
        return unit.Substring(0, unit.Length - head.Length) + Plurals.Of(head);
    }

    private static string Text(decimal value) => value.ToString("#,0.############", CultureInfo.InvariantCulture);
}

/// <summary>A sum of money, after schema.org MonetaryAmount.</summary>
/// <param name="Amount">The amount, in whole units of the currency: 2.6 billion, not cents.</param>
/// <param name="Currency">The currency's ISO 4217 code: <c>USD</c>.</param>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonWriting<Money>))]
#endif
public sealed record Money(Quantity Amount, string Currency)
{
    /// <summary>Whether one sum can satisfy both; sums in different currencies always can, for the rate is not known.</summary>
    public bool Intersects(Money other) => Currency != other.Currency || Amount.Intersects(other.Amount);

    /// <summary>The currency's code and the amount.</summary>
    public override string ToString() => Currency + " " + (Amount with { Unit = "" });
}

/// <summary>A percentage: 45 per cent is 45, not 0.45.</summary>
/// <param name="Points">The number before the per cent sign.</param>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonWriting<Percentage>))]
#endif
public sealed record Percentage(Quantity Points)
{
    /// <summary>Whether one percentage can satisfy both.</summary>
    public bool Intersects(Percentage other) => Points.Intersects(other.Points);

    /// <summary>The number and a per cent sign.</summary>
    public override string ToString() => (Points with { Unit = "" }) + " %";
}
