namespace Dossier.Engine.Rulings;

using Dossier.Engine.Claims;
using Dossier.Engine.Findings;

/// <summary>One value of a disputed finding: what sides in other words give together.</summary>
/// <param name="Label">How a ruling writes it: as the finding's messages have it.</param>
/// <param name="Sides">Indices into the dispute's sides; empty for a value that contradicts no other.</param>
public sealed record DisputedValue(string Label, EquatableArray<int> Sides);

/// <summary>
/// The values of a disputed finding as rulings name them. "1,000,000 jobs" and "1,000,000 positions" are one value: a new article's
/// other word for what is counted is no news.
/// </summary>
public sealed class DisputedValues
{
    private readonly List<DisputedValue> _values = [];
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClaimValue?> _acceptable = new(StringComparer.Ordinal);

    private DisputedValues()
    {
    }

    /// <summary>The values that contradict another, in the order of the dispute's sides.</summary>
    public IReadOnlyList<DisputedValue> Values => _values;

    /// <summary>Every value that a ruling may accept, by how it is written there: those of <see cref="Values"/>, the two that a weekday against its
    /// date leaves open, and what other claims of the finding say. "Not 12" has no value.</summary>
    public IReadOnlyDictionary<string, ClaimValue?> Acceptable => _acceptable;

    /// <summary>The index of the value that a ruling names, or null when no side gives it.</summary>
    public int? Find(string name) => _byName.TryGetValue(name, out var index) ? index : null;

    /// <summary>The decision that accepts a value over the others, or, for null, that this is no dispute.</summary>
    public FindingDecision Decide(string key, string? accepted, string reason) => new(
        key, accepted, new(_values.Select(v => v.Label).Where((_, i) => accepted is null || Find(accepted) != i)), reason);

    /// <summary>The values of a disputed finding.</summary>
    /// <param name="finding">A finding with a dispute.</param>
    /// <param name="claims">Looks a claim up.</param>
    public static DisputedValues Of(FindingDigest finding, Func<ClaimReference, ClaimDigest> claims)
    {
        var result = new DisputedValues();
        var sides = finding.Dispute!.Sides;
        var first = sides.Select(s => claims(s.Claims[0])).ToList();
        for (var i = 0; i < sides.Count; i++)
        {
            var values = sides[i].Values.Count > 0 ? sides[i].Values : new([first[i].Value]);
            // "Not 12" is read as 12 and denied, and accepts no number; whether a thing is so at all has its denial in the reading.
            var isDenial = !first[i].Polarity && first[i].Slot?.Kind != ClaimKind.Polarity;
            var label = (isDenial ? "not " : "") + Folded(sides[i].Reading);
            var known = result._values.FindIndex(v =>
                first[v.Sides[0]].Polarity == first[i].Polarity && !sides[i].Rivals.Contains(v.Sides[0]) && AreOne(sides[v.Sides[0]].Values, sides[i].Values));
            if (known < 0)
                result._values.Add(new DisputedValue(label, new([i])));
            else
                result._values[known] = result._values[known] with { Sides = new(result._values[known].Sides.Concat([i])) };
            result.Name(label, known < 0 ? result._values.Count - 1 : known);
            if (isDenial)
                result.Accept(label, null);
            else if (values.Count == 1)
                result.Accept(label, values[0]);
            else
                foreach (var value in values)
                    result.Accept(value.Text, value);
        }
        foreach (var reference in finding.Claims)
        {
            var claim = claims(reference);
            if (claim.Polarity && claim.Value.Date is null or { Exact: not null })
                result.Accept(Folded(claim.Value.Text), claim.Value);
        }
        return result;
    }

    private void Name(string name, int value)
    {
        if (!_byName.ContainsKey(name))
            _byName.Add(name, value);
    }

    private void Accept(string name, ClaimValue? value)
    {
        if (!_acceptable.ContainsKey(name))
            _acceptable.Add(name, value);
    }

    private static string Folded(string words) => DisputeMessage.OneLine(words, int.MaxValue);

    /// <summary>Whether two sides give one value in other words.</summary>
    private static bool AreOne(EquatableArray<ClaimValue> a, EquatableArray<ClaimValue> b) =>
        a.Count == 1 && b.Count == 1 && a[0].Kind == b[0].Kind && a[0] switch
        {
            { Quantity: { } x } => b[0].Quantity is { } y && (x.Minimum, x.Maximum, x.Modifier) == (y.Minimum, y.Maximum, y.Modifier) && a[0].Currency == b[0].Currency,
            { Date: { } x } => x.Equals(b[0].Date),
            { Duration: { } x } => x.Equals(b[0].Duration),
            _ => string.Equals(a[0].Text, b[0].Text, StringComparison.OrdinalIgnoreCase),
        };
}
