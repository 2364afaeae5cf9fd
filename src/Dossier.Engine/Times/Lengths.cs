namespace Dossier.Engine.Times;

/// <summary>The shortest and longest a length can be, and the minutes of a part of the day.</summary>
internal static class Lengths
{
    private const decimal MostDays = 10_000_000;

    /// <summary>The length of a duration's symbol.</summary>
    public static Duration Of(string iso, in TimeSymbol s)
    {
        if (s.Count < 0)
            return new Duration(iso, null, null, s.Modifier);
        var (least, most) = Days(s.Unit);
        var from = s.Least > 0 ? s.Least : s.Count;
        TimeSpan? shortest = Span(from, least), longest = Span(s.Count, most);
        if (s.RestUnit != TimeUnit.None)
        {
            var (less, more) = Days(s.RestUnit);
            var seconds = Span(s.RestSeconds, Days(TimeUnit.Second).Least);
            (shortest, longest) = (shortest + Span(s.Rest, less) + seconds, longest + Span(s.Rest, more) + seconds);
        }
        if (s.Modifier == Modifier.Approximate)
            (shortest, longest) = (Span(from * 0.9m, least), Span(s.Count * 1.1m, most));
        else if (s.Modifier is Modifier.MoreThan or Modifier.EqualOrMore)
            longest = null;
        else if (s.Modifier is Modifier.LessThan or Modifier.EqualOrLess)
            shortest = null;
        return new Duration(iso, shortest, longest, s.Modifier);
    }

    /// <summary>A count of one unit; null where it is longer than anybody means.</summary>
    public static Duration? Of(string iso, decimal count, TimeUnit unit)
    {
        var (least, most) = Days(unit);
        return Span(count, least) is { } shortest && Span(count, most) is { } longest ? new Duration(iso, shortest, longest) : null;
    }

    /// <summary>The time of day of a symbol; null when it has none.</summary>
    public static TimeOfDay? TimeOfDay(in TimeSymbol s)
    {
        if (s.Minute >= 0)
            return new TimeOfDay(s.Minute % 1440, s.Minute % 1440, s.Zone == TimeSymbol.NoZone ? null : s.Zone);
        return s.Part switch
        {
            // "Early Monday morning" is any time behind midnight.
            1 => new TimeOfDay(s.Modifier == Modifier.Start ? 0 : 360, 719, null),
            2 => new TimeOfDay(720, 1079, null),
            3 => new TimeOfDay(1020, 1319, null),
            4 => new TimeOfDay(1140, 359, null),
            _ => null,
        };
    }

    private static (decimal Least, decimal Most) Days(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => (1m / 86400, 1m / 86400),
        TimeUnit.Minute => (1m / 1440, 1m / 1440),
        TimeUnit.Hour => (1m / 24, 1m / 24),
        TimeUnit.Day => (1, 1),
        TimeUnit.Weekend => (2, 2),
        TimeUnit.Week => (7, 7),
        TimeUnit.Fortnight => (14, 14),
        TimeUnit.Month => (28, 31),
        TimeUnit.Quarter => (90, 92),
        TimeUnit.Decade => (3650, 3660),
        TimeUnit.Century => (36500, 36600),
        TimeUnit.Millennium => (365000, 366000),
        _ => (365, 366),
    };

    private static TimeSpan? Span(decimal count, decimal days) =>
        count <= MostDays && count * days <= MostDays ? new TimeSpan((long)Math.Round(count * days * TimeSpan.TicksPerDay)) : null;
}
