using System.Globalization;

namespace Dossier;

/// <summary>How much of a date is known.</summary>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonStringEnumConverter<DatePrecision>))]
#endif
public enum DatePrecision
{
    /// <summary>Nothing but a bound or a part that names no one period, such as a weekday without a week.</summary>
    Unspecified,
    /// <summary>A century.</summary>
    Century,
    /// <summary>A decade.</summary>
    Decade,
    /// <summary>A year.</summary>
    Year,
    /// <summary>A season, quarter or half of a year.</summary>
    Season,
    /// <summary>A month.</summary>
    Month,
    /// <summary>A week.</summary>
    Week,
    /// <summary>One day.</summary>
    Day,
}

/// <summary>What is known of a date: "January", "2016", "Monday" and "January 10" are dates too. Years run from 1 to 9999.</summary>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonWriting<PartialDate>))]
#endif
public sealed record PartialDate
{
    // Boxed: hardly a date has one, and dates are made by the thousand.
    private readonly object? _instant;

    // Two ends that were given as such: all of January can be a month or a period.
    private readonly bool _isPeriod;

    private PartialDate(DateTime earliest, DateTime latest, DatePrecision precision, bool isPeriod = false)
    {
        Earliest = earliest;
        Latest = latest;
        Precision = precision;
        _isPeriod = isPeriod;
    }

    /// <summary>The date in the Extended Date/Time Format (ISO 8601-2), unknown digits as X: <c>2017-01</c>, <c>XXXX-01-10</c>, <c>2017-01-01/2017-01-31</c>, <c>2017-01-10T02:24:00-05:00</c>.</summary>
    /// <remarks>Written anew at every call: dates are made by the thousand while articles are read, and hardly one is ever shown.</remarks>
    public string Edtf
    {
        get
        {
            if (Instant is { } instant)
                return instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
            if (_isPeriod)
                return End(Earliest, DateTime.MinValue) + "/" + End(Latest, DateTime.MaxValue.Date);
            if (FloatingMonth is { } month)
                return "XXXX-" + Digits(month, 2) + (FloatingDay is { } day ? "-" + Digits(day, 2) : "");
            return Precision switch
            {
                DatePrecision.Year => Iso(Earliest).Substring(0, 4),
                DatePrecision.Month => Iso(Earliest).Substring(0, 7),
                DatePrecision.Day => Iso(Earliest),
                _ => "XXXX-XX-XX",
            };
        }
    }

    /// <summary>The first day the date can be; <see cref="DateTime.MinValue"/> where nothing bounds it.</summary>
    public DateTime Earliest { get; }

    /// <summary>The last day the date can be, included; the day of <see cref="DateTime.MaxValue"/> where nothing bounds it.</summary>
    public DateTime Latest { get; }

    /// <summary>How much is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The month, 1 to 12, when it is known and the year is not.</summary>
    public int? FloatingMonth { get; private init; }

    /// <summary>The day of the month, 1 to 31, when it is known and the year is not.</summary>
    public int? FloatingDay { get; private init; }

    /// <summary>The weekday as the words give it, also beside a full date.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>The one day meant, or null when it is not known to the day.</summary>
    public DateTime? Exact => Earliest == Latest ? Earliest : null;

    /// <summary>The moment on that day, where the hour and its zone are given; its day is that of its own zone.</summary>
    public DateTimeOffset? Instant
    {
        get => (DateTimeOffset?)_instant;
        init => _instant = value;
    }

    /// <summary>Whether the year is known.</summary>
    public bool HasYear => Earliest != DateTime.MinValue || Latest != DateTime.MaxValue.Date;

    /// <summary>One day of the Gregorian calendar.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static PartialDate OfDay(int year, int month, int day) => OfDay(new DateTime(year, month, day));

    /// <summary>The day of <paramref name="day"/>; its time of day is ignored.</summary>
    /// <param name="day">The day.</param>
    /// <param name="weekday">The weekday as the words give it, be it the day's own or not.</param>
    public static PartialDate OfDay(DateTime day, DayOfWeek? weekday = null) => new(day.Date, day.Date, DatePrecision.Day) { Weekday = weekday };

    /// <summary>One month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static PartialDate OfMonth(int year, int month)
    {
        var first = new DateTime(year, month, 1);
        return new(first, first.AddDays(DateTime.DaysInMonth(year, month) - 1), DatePrecision.Month);
    }

    /// <summary>One year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    public static PartialDate OfYear(int year) =>
        new(new DateTime(year, 1, 1), new DateTime(year, 12, 31), DatePrecision.Year);

    /// <summary>A day or a month of an unknown year: "January 10", "January".</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the last day the month can have, or null for the whole month.</param>
    /// <param name="weekday">The weekday as the words give it.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day in any year.</exception>
    public static PartialDate OfMonthAndDay(int month, int? day, DayOfWeek? weekday = null)
    {
        // 2000 is a leap year, so February 29 passes.
        _ = new DateTime(2000, month, day ?? 1);
        return new(DateTime.MinValue, DateTime.MaxValue.Date, day is null ? DatePrecision.Month : DatePrecision.Day)
        {
            FloatingMonth = month,
            FloatingDay = day,
            Weekday = weekday,
        };
    }

    /// <summary>A weekday of an unknown week.</summary>
    public static PartialDate OfWeekday(DayOfWeek weekday) =>
        new(DateTime.MinValue, DateTime.MaxValue.Date, DatePrecision.Unspecified) { Weekday = weekday };

    /// <summary>A period, both ends included; either may be null for an open end.</summary>
    /// <exception cref="ArgumentException">The period ends before it starts.</exception>
    public static PartialDate Between(DateTime? earliest, DateTime? latest, DatePrecision precision = DatePrecision.Unspecified)
    {
        if (earliest > latest)
            throw new ArgumentException($"The period ends ({latest:yyyy-MM-dd}) before it starts ({earliest:yyyy-MM-dd}).", nameof(latest));
        return new(earliest?.Date ?? DateTime.MinValue, latest?.Date ?? DateTime.MaxValue.Date, precision, isPeriod: true);
    }

    /// <summary>Whether one day can satisfy both dates.</summary>
    public bool Intersects(PartialDate other)
    {
        if (Earliest > other.Latest || other.Earliest > Latest)
            return false;
        if (FloatingMonth is { } m && other.FloatingMonth is { } n && (m != n || (FloatingDay is { } d && other.FloatingDay is { } f && d != f)))
            return false;
        if (!FitsFloating(other) || !other.FitsFloating(this))
            return false;
        return WeekdayFits(this, other) && WeekdayFits(other, this);
    }

    /// <summary>The date with <paramref name="year"/> filled in, or this date when its year is known, its month is not, or the day does not exist in that year.</summary>
    public PartialDate InYear(int year)
    {
        if (FloatingMonth is not { } month || year is < 1 or > 9999 || FloatingDay > DateTime.DaysInMonth(year, month))
            return this;
        return (FloatingDay is { } day ? OfDay(year, month, day) : OfMonth(year, month)) with { Weekday = Weekday };
    }

    /// <summary>The EDTF form.</summary>
    public override string ToString() => Edtf == "XXXX-XX-XX" && Weekday is { } w ? w.ToString() : Edtf;

    /// <summary>The date as the generator stored it, part by part.</summary>
    internal static PartialDate Restore(
        string edtf, DateTime earliest, DateTime latest, DatePrecision precision, int? floatingMonth, int? floatingDay, DayOfWeek? weekday) =>
        new(earliest, latest, precision, edtf.IndexOf('/') >= 0) { FloatingMonth = floatingMonth, FloatingDay = floatingDay, Weekday = weekday };

    /// <summary>A day of ISO 8601 with or without time and zone, as the generator stored it; a time without a zone is no moment.</summary>
    internal static PartialDate? OfIso(string? iso)
    {
        if (iso is null || !DateTime.TryParseExact(iso.Substring(0, Math.Min(10, iso.Length)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return null;
        return OfDay(day) with
        {
            Instant = DateTimeOffset.TryParseExact(iso, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant : null,
        };
    }

    private bool FitsFloating(PartialDate other)
    {
        if (FloatingMonth is not { } month || !other.HasYear || (other.Latest - other.Earliest).TotalDays >= 366)
            return true;
        for (var day = other.Earliest; day <= other.Latest; day = day.AddDays(1))
            if (day.Month == month && (FloatingDay is not { } d || day.Day == d))
                return true;
        return false;
    }

    private static bool WeekdayFits(PartialDate a, PartialDate b)
    {
        // A full date beside its weekday ("Monday, Jan. 1") speaks by its date; the weekday is compared inside its own article.
        if (a.Weekday is not { } weekday || a.HasYear)
            return true;
        if (b.Exact is { } day)
            return day.DayOfWeek == weekday;
        return b.Weekday is not { } other || b.HasYear || a.FloatingMonth is not null || b.FloatingMonth is not null || other == weekday;
    }

    // A period whose precision is known has both its ends, be they the calendar's.
    private string End(DateTime day, DateTime open) => day == open && Precision == DatePrecision.Unspecified ? ".." : Iso(day);

    private static string Iso(DateTime day)
    {
        var text = new char[10];
        Write(text, 0, day.Year, 4);
        text[4] = '-';
        Write(text, 5, day.Month, 2);
        text[7] = '-';
        Write(text, 8, day.Day, 2);
        return new string(text);
    }

    private static void Write(char[] text, int at, int n, int width)
    {
        for (var i = at + width - 1; i >= at; i--, n /= 10)
            text[i] = (char)('0' + (n % 10));
    }

    private static string Digits(int n, int width) => n.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
}
