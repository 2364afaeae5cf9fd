namespace Dossier.Engine.Times;

/// <summary>How a holiday's day is found in a year: a fixed day, the nth weekday of a month, or a distance from Easter.</summary>
internal sealed record HolidayRule(int Month, int Day, int Weekday, int Nth, int Plus)
{
    /// <summary>Reads <c>12-25</c>, <c>11/4/4</c>, <c>5/1/-1</c>, <c>11/1/1+1</c>, <c>easter-2</c>.</summary>
    public static HolidayRule Parse(string rule)
    {
        if (rule.StartsWith("easter", StringComparison.Ordinal))
            return new(0, 0, 0, 0, rule.Length == 6 ? 0 : Int(rule.Substring(6)));
        if (rule.IndexOf('/') < 0)
            return new(Int(rule.Substring(0, 2)), Int(rule.Substring(3)), 0, 0, 0);
        var plus = rule.IndexOf('+');
        var parts = (plus < 0 ? rule : rule.Substring(0, plus)).Split('/');
        return new(Int(parts[0]), 0, Int(parts[1]), Int(parts[2]), plus < 0 ? 0 : Int(rule.Substring(plus + 1)));
    }

    /// <summary>The holiday's day in a year from 1 to 9999.</summary>
    public DateTime In(int year)
    {
        if (Month == 0)
            return Easter(year).AddDays(Plus);
        if (Day != 0)
            return new DateTime(year, Month, Day);
        var first = new DateTime(year, Month, 1);
        if (Nth < 0)
        {
            var last = first.AddDays(DateTime.DaysInMonth(year, Month) - 1);
            return last.AddDays(-((Calendar.Weekday(last) - Weekday + 7) % 7) + Plus);
        }
        return first.AddDays(((Weekday - Calendar.Weekday(first) + 7) % 7) + (7 * (Nth - 1)) + Plus);
    }

    // The anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
    private static DateTime Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = ((19 * a) + b - d - g + 15) % 30, i = c / 4, k = c % 4;
        int l = (32 + (2 * e) + (2 * i) - h - k) % 7, m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateTime(year, n / 31, (n % 31) + 1);
    }

    private static int Int(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
