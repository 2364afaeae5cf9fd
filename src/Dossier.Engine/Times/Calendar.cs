namespace Dossier.Engine.Times;

/// <summary>Arithmetic of the Gregorian calendar and of ISO 8601 weeks that never leaves the years 1 to 9999.</summary>
internal static class Calendar
{
    /// <summary>1 is Monday.</summary>
    public static int Weekday(DateTime day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>Whether there is such a day.</summary>
    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>Whether some year has the day; February 29 has.</summary>
    public static bool ExistsInSomeYear(int month, int day) => Exists(2000, month, day);

    /// <summary>The day some days away, or null past the ends of the calendar.</summary>
    public static DateTime? AddDays(DateTime day, long days)
    {
        var n = (day.Ticks / TimeSpan.TicksPerDay) + days;
        return n >= 0 && n <= DateTime.MaxValue.Ticks / TimeSpan.TicksPerDay ? new DateTime(n * TimeSpan.TicksPerDay) : null;
    }

    /// <summary>The same day some months away, or the last of that month; null past the ends of the calendar.</summary>
    public static DateTime? AddMonths(DateTime day, long months)
    {
        var n = (day.Year * 12L) + day.Month - 1 + months;
        if (n < 12 || n >= 120000)
            return null;
        int year = (int)(n / 12), month = (int)(n % 12) + 1;
        return new DateTime(year, month, Math.Min(day.Day, DateTime.DaysInMonth(year, month)));
    }

    /// <summary>The year and number of the ISO week a day is in.</summary>
    public static (int Year, int Week) IsoWeek(DateTime day)
    {
        if (AddDays(day, 4 - Weekday(day)) is not { } thursday)
            return (day.Year, day.Month == 1 ? 1 : 52);
        return (thursday.Year, ((thursday.DayOfYear - 1) / 7) + 1);
    }

    /// <summary>The Monday of an ISO week.</summary>
    public static DateTime? MondayOf(int year, int week)
    {
        var fourth = new DateTime(year, 1, 4);
        return AddDays(fourth, 1 - Weekday(fourth) + (7L * (week - 1)));
    }
}
