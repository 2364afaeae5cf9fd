namespace Dossier.Engine.Times;

/// <summary>
/// Gives symbols their values in the order of the text, against the document's clock, the last date spoken of and the quarter in force.
/// Without a clock nothing is guessed.
/// </summary>
internal sealed class Resolver(DateTime? clock)
{
    /// <summary>Days around the clock in which a date without a year is the nearest.</summary>
    private const int Near = 62;

    /// <summary>Months to either side of the clock in which a weekday with the day of the month is looked for.</summary>
    private const int NearMonths = 2;

    /// <summary>Years from one leap year to the next, at most.</summary>
    private const int LongestWaitForLeap = 8;

    /// <summary>Full dates after which a text can be told to be a history.</summary>
    private const int HistoryDates = 4;

    private readonly TimexWriter _writer = new();
    private Moment? _reference;
    private Moment? _quarter;

    /// <summary>Dates with their year, and times counted from the clock, so far: a text of the first kind alone is a history.</summary>
    private int _dated, _counted;

    /// <summary>The mention a symbol stands for.</summary>
    public TimeMention Resolve(in TimeSymbol s, in Window w)
    {
        var span = w.Words.Span(s.First, s.End);
        if (s.Form == Form.Fixed)
            return new TimeMention(span, s.Type, s.Value!, s.Modifier);
        if (s.Type == TimeExpressionType.Set)
            return new TimeMention(span, s.Type, s.Form == Form.Set ? _writer.Length(s with { RestUnit = TimeUnit.None }) : _writer.Open(s), s.Modifier);
        if (s.Form == Form.Duration)
        {
            var length = _writer.Length(s);
            return new TimeMention(span, s.Type, length, s.Modifier) { Duration = Lengths.Of(length, s) };
        }
        if (s.Form == Form.Date && s.Month != 0 && s.Year != 0)
            _dated++;
        else if ((s.Form is Form.Date && s.Month == 0 && s.Weekday != 0) || (s.Form is Form.Period or Form.Offset && s.Base == Base.Document))
            _counted++;
        var moment = Moment(s, w, out var known);
        var value = known ? _writer.Of(moment, s) : s.Form == Form.Offset && s.Count < 0 ? s.Shift < 0 ? "PAST_REF" : "FUTURE_REF" : _writer.Open(s);
        if (known && moment.Year > 0)
        {
            _reference = moment;
            if (s.Form == Form.Quarter && s.Year == 0 && Tense.Of(w, s) <= 0)
                _quarter = moment;
        }
        var date = known && !(s.DayOrMonth && clock is null) ? moment.ToDate(s.Month != 0 ? Weekday(s) : null) : null;
        return new TimeMention(span, s.Type, value, s.Modifier) { Stated = s.Form == Form.Date && s.Year != 0 && !s.DayOrMonth && s.Unit != TimeUnit.Week ? date : Stated(s), Date = date, TimeOfDay = Lengths.TimeOfDay(s), Duration = s.IsAhead ? Lengths.Of(_writer.Length(s), s) : null };
    }

    private Moment Moment(in TimeSymbol s, in Window w, out bool known)
    {
        var found = s.Form switch
        {
            Form.Date => OfDate(s, w),
            Form.Period => OfPeriod(s, w),
            Form.Offset => OfOffset(s),
            Form.Season or Form.Quarter or Form.Half => OfPart(s, w),
            Form.Decade => new Moment(TimeUnit.Decade, s.Year / 10),
            Form.Century => new Moment(TimeUnit.Century, s.Year < 0 ? s.Year + 1 : s.Year - 1),
            Form.Holiday => OfHoliday(s, w),
            _ => (Moment?)null,
        };
        known = found is not null;
        return found.GetValueOrDefault();
    }

    private Moment? OfDate(in TimeSymbol s, in Window w)
    {
        if (s.Nth != 0)
            return OfNth(s, w);
        if (s.DayOrMonth && clock is { } day)
        {
            // "9/1": the American and the European reading; the one nearer the clock is meant.
            var other = s with { Month = s.Day, Day = s.Month };
            return Math.Abs((new DateTime(s.Year, s.Month, s.Day) - day).TotalDays) <= Math.Abs((new DateTime(s.Year, other.Month, other.Day) - day).TotalDays)
                ? new Moment(TimeUnit.Day, s.Year, s.Month, s.Day) : new Moment(TimeUnit.Day, s.Year, other.Month, other.Day);
        }
        if (s.Month == 0)
            return s.Weekday == 0 ? new Moment(TimeUnit.Year, s.Year) : OfWeekday(s, w);
        if (s.Year == 0 && s.Day != 0 && !Calendar.ExistsInSomeYear(s.Month, s.Day))
            return null;
        var year = s.Year != 0 ? s.Year : YearOf(s, w);
        if (year == 0)
            return null;
        if (s.Day == 0)
            return new Moment(TimeUnit.Month, year, s.Month);
        // "Feb. 29" without its year is that of a leap year.
        for (var n = 1; s.Year == 0 && !Calendar.Exists(year, s.Month, s.Day) && n <= LongestWaitForLeap; n++)
            year = Calendar.Exists(year - n, s.Month, s.Day) ? year - n : Calendar.Exists(year + n, s.Month, s.Day) ? year + n : year;
        if (s.Unit == TimeUnit.Week)
            return Calendar.Exists(year, s.Month, s.Day) ? Times.Moment.OfWeek(new DateTime(year, s.Month, s.Day)) : null;
        return new Moment(TimeUnit.Day, year, s.Month, s.Day);
    }

    private Moment? OfNth(in TimeSymbol s, in Window w)
    {
        if (s.Month != 0 || s.Year != 0)
            return NthDay.Of(s.Year != 0 ? s.Year : YearOf(s, w), s.Month, s.Nth, s.Weekday, s.Unit);
        return clock is { } now && Calendar.AddMonths(now, s.Shift) is { } month ? NthDay.Of(month.Year, month.Month, s.Nth, s.Weekday, s.Unit) : null;
    }

    /// <summary>The year of a date that names none; 0 when nothing says.</summary>
    private int YearOf(in TimeSymbol s, in Window w)
    {
        if (s.YearOfReference)
            return _reference is { Grain: <= TimeUnit.Year } r ? r.Year : 0;
        if (clock is not { } now)
            return 0;
        if (s.Shifted && s.Unit == TimeUnit.Year)
            return now.Year + s.Shift;
        var day = s.Day == 0 ? 1 : s.Day;
        var from = s.Day == 0 ? new DateTime(now.Year, now.Month, 1) : now.Date;
        // "this coming Thursday, November 7": the day of publication itself may be meant.
        if (s.Shifted && s.Day != 0 && s.Weekday != 0 && YearOfWeekday(s, now) is { } fitting)
            return fitting;
        if (s.Shifted)
            return s.Shift == 0 ? now.Year : s.Shift < 0 ? Past(s.Month, day, from, true) : Future(s.Month, day, from, true);
        if (InHistory(s) is { } told)
            return told;
        var past = Past(s.Month, day, from, false);
        var future = Future(s.Month, day, from, false);
        var ahead = Distance(future, s.Month, day, from) <= Distance(past, s.Month, day, from);
        // A day close to the clock is that day whatever the clause says; further away, its tense decides.
        var near = Math.Min(Distance(past, s.Month, day, from), Distance(future, s.Month, day, from)) <= Near;
        if (near && s.Day != 0)
            return ahead ? future : past;
        var tense = Tense.Of(w, s);
        return (tense == 0 ? ahead && (near || s.Day != 0) : tense > 0) ? future : past;
    }

    /// <summary>The year nearest to the clock, of three, in which a day of a month falls on its weekday.</summary>
    private static int? YearOfWeekday(in TimeSymbol s, DateTime now)
    {
        int? best = null;
        for (var year = now.Year - 1; year <= now.Year + 1; year++)
            if (Calendar.Exists(year, s.Month, s.Day) && Calendar.Weekday(new DateTime(year, s.Month, s.Day)) == s.Weekday
                && (best is not { } other || Distance(year, s.Month, s.Day, now) < Distance(other, s.Month, s.Day, now)))
                best = year;
        return best;
    }

    /// <summary>The year of a month in a history, which goes on from the date last told; null when the text is none.</summary>
    private int? InHistory(in TimeSymbol s)
    {
        if (_dated < HistoryDates || _counted * 2 > _dated || _reference is not { Grain: <= TimeUnit.Year } r || clock is not { } now || now.Year - r.Year < 2)
            return null;
        // A history goes forward: the month before the last told is next year's only when it lies far behind.
        if (s.Form != Form.Date || r.Grain is not (TimeUnit.Day or TimeUnit.Month))
            return r.Year;
        var behind = r.Part - s.Month;
        return behind > 7 ? r.Year + 1 : behind < -9 ? r.Year - 1 : r.Year;
    }

    private static int Past(int month, int day, DateTime from, bool strictly)
    {
        var before = month < from.Month || (month == from.Month && (day < from.Day || (day == from.Day && !strictly)));
        return before ? from.Year : from.Year - 1;
    }

    private static int Future(int month, int day, DateTime from, bool strictly)
    {
        var after = month > from.Month || (month == from.Month && (day > from.Day || (day == from.Day && !strictly)));
        return after ? from.Year : from.Year + 1;
    }

    private static double Distance(int year, int month, int day, DateTime from) =>
        Calendar.Exists(year, month, Math.Min(day, 28)) ? Math.Abs((new DateTime(year, month, Math.Min(day, 28)) - from).TotalDays) : double.MaxValue;

    private Moment? OfWeekday(in TimeSymbol s, in Window w)
    {
        if (clock is not { } now)
            return null;
        if (s.Day != 0)
            return OfDayAndWeekday(s, now);
        var back = (Calendar.Weekday(now) - s.Weekday + 7) % 7;
        var days = !s.Shifted ? (Tense.Of(w, s) > 0 ? (7 - back) % 7 : -back)
            : s.Shift < 0 ? (back == 0 ? -7 : -back)
            : s.Shift > 0 ? (back == 0 ? 7 : 7 - back)
            : s.Weekday - Calendar.Weekday(now);
        return Day(Calendar.AddDays(now, days));
    }

    /// <summary>"Tuesday the 11th": the day nearest to the clock, of the months around it, that is both.</summary>
    private static Moment? OfDayAndWeekday(in TimeSymbol s, DateTime now)
    {
        DateTime? best = null;
        for (var shift = -NearMonths; shift <= NearMonths; shift++)
            if (Calendar.AddMonths(now, shift) is { } month && Calendar.Exists(month.Year, month.Month, s.Day) && new DateTime(month.Year, month.Month, s.Day) is var day
                && Calendar.Weekday(day) == s.Weekday && (best is not { } other || Math.Abs((day - now).TotalDays) < Math.Abs((other - now).TotalDays)))
                best = day;
        return Day(best);
    }

    private Moment? OfPeriod(in TimeSymbol s, in Window w)
    {
        if (s.Unit == TimeUnit.Quarter && s.Base == Base.Document && s.Shift == 0 && _quarter is { } inForce && !(s.First + 1 < w.End && w.Word(s.End - 2) == Cue.Current))
            return inForce;
        if ((s.Base == Base.Reference || (s.Shift == 0 && w.Is(s.End - 1, Role.Unit) && w.Word(s.End - 2) == Cue.The && InHistory(s) is not null)) && _reference is { } spoken)
            return spoken.Grain <= s.Unit || (s.Unit == TimeUnit.Week && spoken.Grain == TimeUnit.Weekend) ? Around(s, spoken.Start, w) : null;
        return Around(s, clock, w);
    }

    private Moment? Around(in TimeSymbol s, DateTime? from, in Window w)
    {
        if (from is not { } now)
            return null;
        switch (s.Unit)
        {
            case TimeUnit.Day:
                return Day(Calendar.AddDays(now, s.Shift));
            case TimeUnit.Week or TimeUnit.Fortnight:
                return Calendar.AddDays(now, 7 * s.Shift) is { } week ? Times.Moment.OfWeek(week) : null;
            case TimeUnit.Weekend:
                var weekend = Calendar.Weekday(now) >= 6 || s.Shift > 0 || Tense.Of(w, s) > 0 ? Math.Max(s.Shift, 0) : -1;
                return Calendar.AddDays(now, 7 * weekend) is { } day ? Times.Moment.OfWeek(day, TimeUnit.Weekend) : null;
            case TimeUnit.Month:
                return Calendar.AddMonths(now, s.Shift) is { } month ? Times.Moment.OfMonth(month) : null;
            case TimeUnit.Quarter:
                return Calendar.AddMonths(now, 3 * s.Shift) is { } quarter ? new Moment(TimeUnit.Quarter, quarter.Year, ((quarter.Month - 1) / 3) + 1) : null;
            case TimeUnit.Year:
                // "year-end" is its December.
                return Calendar.AddMonths(now, 12 * s.Shift) is not { } year ? null : s.Month == 12 ? new Moment(TimeUnit.Month, year.Year, 12) : new Moment(TimeUnit.Year, year.Year);
            case TimeUnit.Decade:
                return new Moment(TimeUnit.Decade, (now.Year / 10) + s.Shift);
            case TimeUnit.Century:
                return new Moment(TimeUnit.Century, (now.Year / 100) + s.Shift);
            default:
                return null;
        }
    }

    private Moment? OfOffset(in TimeSymbol s)
    {
        if (s.Count < 0 || s.Count > 100_000 || s.Unit < TimeUnit.Day)
            return null;
        if (s.Unit == TimeUnit.Year && s.Count == 1 && s.Shift < 0 && _quarter is { } quarter)
            return quarter with { Year = quarter.Year - 1 };
        var reference = s.Base == Base.Reference && _reference is { Start: not null } r ? r : (Moment?)null;
        var from = reference?.Start ?? clock;
        if (from is not { } start || reference is { } grain && grain.Grain > s.Unit && s.Unit < TimeUnit.Year)
            return null;
        var n = s.Shift * (int)s.Count;
        switch (s.Unit)
        {
            case TimeUnit.Day:
                return Day(Calendar.AddDays(start, n));
            case TimeUnit.Week or TimeUnit.Fortnight or TimeUnit.Weekend:
                return Calendar.AddDays(start, (s.Unit == TimeUnit.Fortnight ? 14L : 7L) * n) is { } week ? Times.Moment.OfWeek(week) : null;
            case TimeUnit.Month or TimeUnit.Quarter:
                return Calendar.AddMonths(start, (s.Unit == TimeUnit.Quarter ? 3L : 1L) * n) is { } month ? Times.Moment.OfMonth(month) : null;
            default:
                var years = s.Unit switch { TimeUnit.Decade => 10L, TimeUnit.Century => 100L, TimeUnit.Millennium => 1000L, _ => 1L };
                return Calendar.AddMonths(start, 12 * years * n) is { } year ? new Moment(TimeUnit.Year, year.Year) : null;
        }
    }

    private Moment? OfPart(in TimeSymbol s, in Window w)
    {
        var grain = s.Form switch { Form.Season => TimeUnit.Season, Form.Quarter => TimeUnit.Quarter, _ => TimeUnit.Half };
        if (s.Year != 0)
            return new Moment(grain, s.Year, s.Month);
        if (s.YearOfReference)
            return _reference is { } r ? new Moment(grain, r.Year, s.Month) : null;
        if (clock is not { } now)
            return null;
        if (s.Shifted && s.Unit == TimeUnit.Year)
            return new Moment(grain, now.Year + s.Shift, s.Month);
        if (!s.Shifted && InHistory(s) is { } told)
            return new Moment(grain, told, s.Month);
        var start = grain switch { TimeUnit.Season => 3 * s.Month, TimeUnit.Quarter => (3 * s.Month) - 2, _ => (6 * s.Month) - 5 };
        var tense = s.Shifted ? s.Shift : Tense.Of(w, s);
        var begun = start <= now.Month;
        var year = grain == TimeUnit.Season
            ? s.Shifted && s.Shift == 0 ? now.Year : tense > 0 ? (begun ? now.Year + 1 : now.Year) : begun && !(s.Shifted && now.Month < start + 3 && s.Shift < 0) ? now.Year : now.Year - 1
            // A report of the fourth quarter in November speaks of the year that runs; in January, of the one that ended.
            : start - now.Month > 6 ? now.Year - 1 : tense > 0 && now.Month - start > 6 ? now.Year + 1 : now.Year;
        return new Moment(grain, year, s.Month);
    }

    private Moment? OfHoliday(in TimeSymbol s, in Window w)
    {
        var rule = s.Holiday!;
        if (s.Year is >= 1 and <= 9999)
            return Day(rule.In(s.Year));
        if (clock is not { } now || now.Year is < 2 or > 9998)
            return null;
        if (s.Shifted && s.Unit == TimeUnit.Year)
            return Day(rule.In(Math.Min(9999, Math.Max(1, now.Year + s.Shift))));
        var day = rule.In(now.Year);
        var past = day <= now ? day : rule.In(now.Year - 1);
        var future = day >= now ? day : rule.In(now.Year + 1);
        if (s.Shifted && s.Shift != 0)
            return Day(s.Shift < 0 ? past : future);
        var ahead = future - now < now - past;
        var tense = (ahead ? future - now : now - past).TotalDays <= Near ? 0 : Tense.Of(w, s) > 0 ? 1 : -1;
        return Day((tense == 0 ? ahead : tense > 0) ? future : past);
    }

    private static Moment? Day(DateTime? day) => day is { } d ? Times.Moment.OfDay(d) : null;

    private static PartialDate? Stated(in TimeSymbol s)
    {
        if (s.Form is Form.Decade or Form.Century)
            return new Moment(s.Form == Form.Decade ? TimeUnit.Decade : TimeUnit.Century, s.Form == Form.Decade ? s.Year / 10 : s.Year - 1).ToDate();
        if (s.Form is Form.Season or Form.Quarter or Form.Half)
            return s.Year > 0 ? new Moment(s.Form switch { Form.Season => TimeUnit.Season, Form.Quarter => TimeUnit.Quarter, _ => TimeUnit.Half }, s.Year, s.Month).ToDate() : null;
        if (s.Form == Form.Holiday)
            return s.Year > 0 ? new Moment(TimeUnit.Day, s.Year, s.Holiday!.In(s.Year).Month, s.Holiday.In(s.Year).Day).ToDate()
                : s.Holiday is { Day: not 0 } h ? PartialDate.OfMonthAndDay(h.Month, h.Day) : null;
        if (s.DayOrMonth)
            return PartialDate.OfYear(s.Year) with { Weekday = Weekday(s) };
        if (s.Form != Form.Date || s.Unit == TimeUnit.Week && s.Month != 0 || s.Nth != 0)
            return null;
        var weekday = Weekday(s);
        if (s.Year != 0)
            return new Moment(s.Day != 0 ? TimeUnit.Day : s.Month != 0 ? TimeUnit.Month : TimeUnit.Year, s.Year, s.Month, s.Day).ToDate(weekday);
        if (s.Month != 0)
            return s.Day == 0 ? PartialDate.OfMonthAndDay(s.Month, null, weekday) : Calendar.ExistsInSomeYear(s.Month, s.Day) ? PartialDate.OfMonthAndDay(s.Month, s.Day, weekday) : null;
        return weekday is { } day ? PartialDate.OfWeekday(day) : null;
    }

    private static DayOfWeek? Weekday(in TimeSymbol s) => s.Weekday == 0 ? null : (DayOfWeek)(s.Weekday % 7);
}
