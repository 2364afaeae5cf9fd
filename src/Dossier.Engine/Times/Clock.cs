namespace Dossier.Engine.Times;

/// <summary>When an article speaks: the time that "Monday" and "last month" are counted from.</summary>
/// <param name="Date">The day, or null when the article does not say.</param>
/// <param name="Minute">The minute of that day, 0 to 1439, or null.</param>
/// <param name="Offset">Minutes east of UTC, or null.</param>
public sealed record Clock(DateTime? Date, int? Minute = null, int? Offset = null)
{
    /// <summary>The second of the minute, 0 where the article does not say.</summary>
    public int Second { get; init; }

    /// <summary>The words of the head that give the day, when either of their numbers may be the month: "06/03/2019".</summary>
    internal TextSpan? Doubtful { get; init; }

    /// <summary>The clock of an article that does not say when it speaks.</summary>
    public static Clock None { get; } = new((DateTime?)null);

    /// <summary>What a date or time of ISO 8601 says, or null when the text is none.</summary>
    public static Clock? OfIso(string text) => IsoDate.TryParse(text, out var clock) ? clock : null;

    /// <summary>ISO 8601, as precise as it is known: <c>2017-01-10T02:24:00-05:00</c>, <c>2017-01-10</c>; null without a date.</summary>
    public string? ToIso()
    {
        if (Date is not { } date)
            return null;
        var text = date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        if (Minute is not { } minute)
            return text;
        text += "T" + Two(minute / 60) + ":" + Two(minute % 60) + ":" + Two(Second);
        return Offset is { } o ? text + (o < 0 ? "-" : "+") + Two(Math.Abs(o) / 60) + ":" + Two(Math.Abs(o) % 60) : text;
    }

    private static string Two(int n) => n.ToString("00", System.Globalization.CultureInfo.InvariantCulture);
}
