namespace Dossier.Engine.Facts;

using Dossier.Engine.Language;
using Dossier.Engine.Quantities;

/// <summary>The unit of a number.</summary>
/// <param name="Name">Its English name in the singular, a currency's code, or empty for a bare number.</param>
/// <param name="Dimension">What it measures: "time", "information", "ratio", "USD"; empty for a bare number.</param>
/// <param name="Factor">How many of the dimension's base unit one of it is.</param>
public readonly record struct FactUnit(string Name, string Dimension, decimal Factor)
{
    internal const string Information = "information";
    internal const string Time = "time";
    internal const string Ratio = "ratio";

    /// <summary>No unit: a number of things, a port.</summary>
    public static FactUnit None { get; } = new("", "", 1);

    private static readonly Dictionary<string, string> OfNames = Vocabulary.Instance.Lines("Facts/units-of-names.lexicon").ToDictionary(l => l.Fields[0], l => l.Fields[1], StringComparer.Ordinal);

    /// <summary>The unit that the last word of a constant's name tells: seconds of <c>ConnectionTimeoutSeconds</c>; none of <c>RequestsPerSecond</c> and <c>RetryCount</c>.</summary>
    public static FactUnit OfName(string name)
    {
        var parts = WordStem.Parts(name).SelectMany(p => p.Split('_')).Where(p => p.Length > 0).Select(WordStem.Fold).ToList();
        return parts.Count > 1 && parts[parts.Count - 2] != "per" && OfNames.TryGetValue(parts[parts.Count - 1], out var unit) ? Find(unit) ?? None : None;
    }

    /// <summary>The unit of some words – "seconds", "MB", "percent", "EUR" – or null when they are none.</summary>
    public static FactUnit? Find(string text)
    {
        var measured = "2 " + text.Trim();
        var tokens = Tokenizer.Tokenize(measured);
        return tokens.Length > 1 && Measurement.TryRead(new Words(measured, tokens, []), 0, 0, tokens.Length, out var read) && read.HasUnit && read.End == tokens.Length ? Of(read) : null;
    }

    internal static FactUnit Of(in Measurement read) =>
        read.Unit is { } unit ? unit.Dimension == "times" ? None : new(unit.Name, unit.Dimension, unit.Factor)
        : read.Currency?.Code is { } code ? new(code, code, 1)
        : None;

    /// <summary>The same unit with 1,024 for each 1,000, as "MB" is meant by many; itself where it has no such reading.</summary>
    internal FactUnit Binary()
    {
        if (Dimension != Information || Factor < 1000 || Factor % 1000 != 0)
            return this;
        var factor = 1m;
        for (var rest = Factor; rest >= 1000; rest /= 1000)
            factor *= 1024;
        return this with { Factor = factor };
    }

    /// <summary>Every reading of the unit.</summary>
    internal IEnumerable<FactUnit> Readings() => Binary() is var binary && binary == this ? [this] : [this, binary];
}
