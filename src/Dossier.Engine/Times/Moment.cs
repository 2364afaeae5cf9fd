namespace Dossier.Engine.Times;

/// <summary>A place in the calendar as fine as it is known: a day, a month, a year, or a numbered part of a year.</summary>
/// <param name="Grain">How fine.</param>
/// <param name="Year">The year, 1 to 9999, or below 0 before Christ; the decade's or century's number for those.</param>
/// <param name="Part">The month, week, quarter, half or season; 0 when there is none.</param>
/// <param name="Day">The day of the month; 0 when there is none.</param>
internal readonly record struct Moment(TimeUnit Grain, int Year, int Part = 0, int Day = 0)
{
    public static Moment OfDay(DateTime day) => new(TimeUnit.Day, day.Year, day.Month, day.Day);

    public static Moment OfMonth(DateTime day) => new(TimeUnit.Month, day.Year, day.Month);

    public static Moment OfWeek(DateTime day, TimeUnit grain = TimeUnit.Week)
    {
        var (year, week) = Calendar.IsoWeek(day);
        return new(grain, year, week);
    }

    /// <summary>The period's first day; null outside the years 1 to 9999 and for a day that does not exist.</summary>
    public DateTime? Start => Grain switch
    {
        TimeUnit.Day => Calendar.Exists(Year, Part, Day) ? new DateTime(Year, Part, Day) : null,
        TimeUnit.Month => Calendar.Exists(Year, Part, 1) ? new DateTime(Year, Part, 1) : null,
        TimeUnit.Week => Year is >= 1 and <= 9998 ? Calendar.MondayOf(Year, Part) : null,
        TimeUnit.Weekend => Year is >= 1 and <= 9998 && Calendar.MondayOf(Year, Part) is { } monday ? Calendar.AddDays(monday, 5) : null,
        TimeUnit.Quarter => Calendar.Exists(Year, (3 * Part) - 2, 1) ? new DateTime(Year, (3 * Part) - 2, 1) : null,
        TimeUnit.Half => Calendar.Exists(Year, (6 * Part) - 5, 1) ? new DateTime(Year, (6 * Part) - 5, 1) : null,
        TimeUnit.Season or TimeUnit.Year => Year is >= 1 and <= 9999 ? new DateTime(Year, 1, 1) : null,
        TimeUnit.Decade => Year is >= 1 and <= 998 ? new DateTime(10 * Year, 1, 1) : null,
        TimeUnit.Century => Year is >= 1 and <= 98 ? new DateTime(100 * Year, 1, 1) : null,
        _ => null,
    };

    /// <summary>The date as the runtime types have it; null when there is none.</summary>
    /// <param name="weekday">The weekday as the words give it.</param>
    public PartialDate? ToDate(DayOfWeek? weekday = null)
    {
        if (Start is not { } start)
            return null;
        var date = Grain switch
        {
            TimeUnit.Day => PartialDate.OfDay(start, weekday),
            TimeUnit.Month => PartialDate.OfMonth(Year, Part),
            TimeUnit.Year => PartialDate.OfYear(Year),
            TimeUnit.Week => Period(start, Calendar.AddDays(start, 6), DatePrecision.Week),
            TimeUnit.Weekend => Period(start, Calendar.AddDays(start, 1), DatePrecision.Week),
            TimeUnit.Quarter => Period(start, Calendar.AddMonths(start, 3)?.AddDays(-1), DatePrecision.Season),
            TimeUnit.Half => Period(start, Calendar.AddMonths(start, 6)?.AddDays(-1), DatePrecision.Season),
            // Which months a season has depends on the hemisphere, and a winter runs into the next year.
            TimeUnit.Season => Period(start, Calendar.AddMonths(start, 14), DatePrecision.Season),
            TimeUnit.Decade => Period(start, Calendar.AddMonths(start, 120)?.AddDays(-1), DatePrecision.Decade),
            TimeUnit.Century => Period(start, Calendar.AddMonths(start, 1200)?.AddDays(-1), DatePrecision.Century),
            _ => null,
        };
        return weekday is null || Grain == TimeUnit.Day || date is null ? date : date with { Weekday = weekday };
    }

    private static PartialDate? Period(DateTime start, DateTime? end, DatePrecision precision) =>
        PartialDate.Between(start, end ?? DateTime.MaxValue.Date, precision);
}
