namespace Dossier.Engine.Facts;

using System.Globalization;

/// <summary>What a constant is.</summary>
public enum FactKind
{
    /// <summary>A number with or without a unit.</summary>
    Number,
    /// <summary>A version: numbers with points between them.</summary>
    Version,
    /// <summary>Whether something is so.</summary>
    Truth,
}

/// <summary>The value of a constant, as its code writes it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">The number; 0 for a version; 1 for what is so, 0 for what is not.</param>
/// <param name="Unit">The number's unit.</param>
/// <param name="Version">The version; empty for a number.</param>
public sealed record FactValue(FactKind Kind, decimal Number, FactUnit Unit, string Version)
{
    /// <summary>A number of a unit.</summary>
    public static FactValue Of(decimal number, FactUnit unit) => new(FactKind.Number, number, unit, "");

    /// <summary>Whether something is so.</summary>
    public static FactValue Of(bool isSo) => new(FactKind.Truth, isSo ? 1 : 0, FactUnit.None, "");

    /// <summary>A length of time.</summary>
    public static FactValue Of(TimeSpan length)
    {
        foreach (var (ticks, unit) in new[] { (TimeSpan.TicksPerDay, "days"), (TimeSpan.TicksPerHour, "hours"), (TimeSpan.TicksPerMinute, "minutes"), (TimeSpan.TicksPerSecond, "seconds") })
            if (length.Ticks % ticks == 0 && length.Ticks / ticks is not (0 or 1) and var count)
                return Of(count, FactUnit.Find(unit)!.Value);
        return length.Ticks % TimeSpan.TicksPerSecond == 0 ? Of(length.Ticks / TimeSpan.TicksPerSecond, FactUnit.Find("seconds")!.Value) : Of(length.Ticks / (decimal)TimeSpan.TicksPerMillisecond, FactUnit.Find("milliseconds")!.Value);
    }

    /// <summary>A version in any common form – "8.0", "v8.0.100", "net8.0" – or null when the text is none.</summary>
    public static FactValue? OfVersion(string text)
    {
        var trimmed = text.Trim().TrimStart('v', 'V');
        if (trimmed.StartsWith("net", StringComparison.OrdinalIgnoreCase))
            trimmed = trimmed.Substring(trimmed.StartsWith("netstandard", StringComparison.OrdinalIgnoreCase) ? "netstandard".Length : "net".Length);
        var parts = trimmed.Split('.');
        return parts.Length <= 4 && Array.TrueForAll(parts, p => p.Length is > 0 and < 10 && p.All(c => c is >= '0' and <= '9')) ? new(FactKind.Version, 0, FactUnit.None, trimmed) : null;
    }

    /// <summary>The value as a message shows it: "60 seconds", "25 megabytes", "8.0".</summary>
    public override string ToString() => Kind == FactKind.Version ? Version
        : Kind == FactKind.Truth ? Number == 0 ? "false" : "true"
        : Unit.Dimension == FactUnit.Ratio ? Text + " %"
        : Unit.Name.Length == 3 && Unit.Name == Unit.Dimension ? Unit.Name + " " + Text
        : new Quantity(Number, Number, Unit.Name).ToString();

    private string Text => Number.ToString("#,0.############", CultureInfo.InvariantCulture);
}

/// <summary>What a program states of itself: a phrase, and the value its code gives it.</summary>
/// <param name="Phrase">What the value is of: "default connection timeout".</param>
/// <param name="Value">The value.</param>
/// <param name="Context">The words of what the constant stands in – namespace, types, its name. They may stand in an article and say nothing new.</param>
/// <param name="Set">The set of articles that is asked; null for every set.</param>
public sealed record StatedFact(string Phrase, FactValue Value, string Context, string? Set)
{
    // More is no phrase, and each article is asked for it.
    private const int LongestPhrase = 200;

    /// <summary>Why a phrase asks for nothing, or null when it is one.</summary>
    public static string? ProblemOf(string phrase)
    {
        if (phrase.Length > LongestPhrase)
            return $"the phrase is longer than {LongestPhrase} characters";
        var wording = FactWording.Of(phrase);
        return wording.Words.Count == 0 ? "the phrase names nothing; write what the value is of as the articles call it, such as \"default connection timeout\""
            : wording.IsAgainst ? "the phrase has a word such as \"not\", \"previous\" or \"more\" that leaves open what is meant; write what the value is of, such as \"maximum upload size\"" : null;
    }
}
