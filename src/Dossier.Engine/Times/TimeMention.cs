namespace Dossier.Engine.Times;

/// <summary>Words that name a time, as read in one article.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Type">DATE, TIME, DURATION or SET.</param>
/// <param name="Value">The TIMEX3 value, resolved against the article's clock as far as it can be.</param>
/// <param name="Modifier">How the words bend the value.</param>
public sealed record TimeMention(TextSpan Span, TimeExpressionType Type, string Value, Modifier Modifier)
{
    /// <summary>The date as the words alone give it, without a clock: "Monday, Jan. 1" is XXXX-01-01 with its weekday. Null when they give none.</summary>
    public PartialDate? Stated { get; init; }

    /// <summary>The date after resolving; null when the words name no date or there is no clock to resolve them by.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The time of day; null when the words give none.</summary>
    public TimeOfDay? TimeOfDay { get; init; }

    /// <summary>The length of a DURATION, and of a DATE that is told as one: "in two weeks"; else null.</summary>
    public Duration? Duration { get; init; }
}

/// <summary>A time of day, as a range of minutes after midnight: 7:48pm is 1188 to 1188, "morning" 360 to 719.</summary>
/// <param name="From">First minute, 0 to 1439.</param>
/// <param name="To">Last minute, included; less than <paramref name="From"/> when the range crosses midnight.</param>
/// <param name="Offset">Minutes east of UTC when the words name a zone, else null.</param>
public readonly record struct TimeOfDay(int From, int To, int? Offset);
