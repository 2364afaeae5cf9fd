namespace Dossier.Engine.Times;

/// <summary>Finds the numbered or last day, weekday, week or weekend of a month or year; null when it has no such.</summary>
internal static class NthDay
{
    /// <summary>The part of a month, or of a year when the month is 0.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month or 0.</param>
    /// <param name="n">Which, from 1; below 0 the last.</param>
    /// <param name="weekday">1 is Monday; 0 when it is no weekday.</param>
    /// <param name="unit">The unit when it is no weekday.</param>
    public static Moment? Of(int year, int month, int n, int weekday, TimeUnit unit)
    {
        if (year is < 2 or > 9998)
            return null;
        var start = new DateTime(year, month == 0 ? 1 : month, 1);
        var end = Calendar.AddMonths(start, month == 0 ? 12 : 1)!.Value;
        if (unit == TimeUnit.Week && weekday == 0)
        {
            // The week that holds most of the first or last seven days.
            var middle = n < 0 ? end.AddDays(-4) : start.AddDays(3 + (7 * (n - 1)));
            return middle < end ? Moment.OfWeek(middle) : null;
        }
        var which = unit == TimeUnit.Weekend && weekday == 0 ? 6 : weekday;
        var day = which == 0 ? n < 0 ? end.AddDays(-1) : start.AddDays(n - 1)
            : n < 0 ? end.AddDays(-1 - ((Calendar.Weekday(end.AddDays(-1)) - which + 7) % 7))
            : start.AddDays(((which - Calendar.Weekday(start) + 7) % 7) + (7 * (n - 1)));
        if (day >= end)
            return null;
        return unit == TimeUnit.Weekend && weekday == 0 ? Moment.OfWeek(day, TimeUnit.Weekend) : Moment.OfDay(day);
    }
}
