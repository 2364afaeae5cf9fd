using Dossier.Engine.Names;

namespace Dossier.Engine.Times;

/// <summary>Recognises times of day: "7:48 p.m. EST", "0735 GMT", "5 o'clock", "noon", with the day before or behind them.</summary>
internal static class ClockTimeRecognizer
{
    /// <summary>Reads a time of day that starts at a token, and the day that follows it.</summary>
    public static bool TryAt(in Window w, int i, out TimeSymbol s)
    {
        if (!TryClock(w, i, out s))
            return false;
        TryDayBehind(w, ref s);
        return true;
    }

    /// <summary>Takes "at 7 p.m." behind a day.</summary>
    public static void TryClockBehind(in Window w, ref TimeSymbol s)
    {
        if (!s.IsDay || s.Minute >= 0 || s.Type == TimeExpressionType.Set)
            return;
        var k = s.End;
        if (w.Is(k, ','))
            k++;
        var at = w.Word(k) == Cue.At;
        if (at)
            k++;
        if (!TryClock(w, k, out var clock, k > s.End && !at ? Doubt.Usual : Doubt.BehindDay))
            return;
        DayHalf.Set(ref clock, s.Part);
        s.Minute = clock.Minute;
        s.TwelveHours = clock.TwelveHours;
        s.Second = clock.Second;
        s.Zone = clock.Zone;
        s.End = clock.End;
        s.Part = 0;
        s.Type = TimeExpressionType.Time;
    }

    /// <summary>Takes the end of a span of hours: "5 p.m. on Friday" behind "9 a.m. to". Where only one of the two has a day, both have it.</summary>
    public static bool TrySpanEnd(in Window w, ref TimeSymbol before, out TimeSymbol s)
    {
        s = default;
        if (before.Minute < 0 || before.Type != TimeExpressionType.Time || !IsSpan(w, before.End) || !TryClock(w, before.End + 1, out var clock, Doubt.InSpan))
            return false;
        var bare = clock.End;
        s = clock;
        TryDayBehind(w, ref s);
        var hasDay = before.Form != Form.Period || before.Shift != 0 || w.Is(before.End - 1, Role.DayName);
        if (s.End > bare && !hasDay)
        {
            var first = s;
            (first.First, first.End, first.Minute, first.Second, first.Zone, first.TwelveHours) = (before.First, before.End, before.Minute, before.Second, before.Zone, before.TwelveHours);
            before = first;
        }
        else if (s.End == bare && hasDay)
        {
            s = before;
            (s.First, s.End, s.Minute, s.Second, s.Zone, s.TwelveHours, s.Modifier) = (clock.First, clock.End, clock.Minute, clock.Second, clock.Zone, clock.TwelveHours, Modifier.None);
        }
        return true;
    }

    private static bool TryClock(in Window w, int i, out TimeSymbol s, Doubt doubt = Doubt.Usual)
    {
        s = TimeSymbol.At(i, i + 1, Form.Period, TimeExpressionType.Time);
        s.Unit = TimeUnit.Day;
        if (ClockWords.TryPast(w, i, out var told))
            s = told;
        else if (!TryHour(w, i, ref s, doubt))
            return false;
        if (s.TwelveHours && w.Is(s.End, Role.Meridiem))
        {
            s.Minute = (s.Minute % 720) + w.Number(s.End++);
            s.TwelveHours = false;
        }
        else
            DayHalf.TryBehind(w, ref s);
        return s.Minute <= 1440;
    }

    /// <summary>Reads an hour with what belongs to it; false when it may be any number.</summary>
    private static bool TryHour(in Window w, int i, ref TimeSymbol s, Doubt doubt)
    {
        if (w.Is(i, Role.HourName))
        {
            s.Minute = w.Number(i);
            return true;
        }
        if (!w.IsNumber(i) || (w.Glued(i) && i > w.First && !w.Is(i - 1, '(') && !w.IsDash(i - 1) && !w.IsQuotationMark(i - 1)))
            return w.Is(i, Role.Cardinal) && TryHourWord(w, i, ref s, doubt);
        var sure = false;
        var hour = w.Digits(i);
        if (hour < 0)
        {
            // "10.30 a.m." is one number to the tokenizer, and so is that of "at 10.30 at night".
            if (!TryPoint(w, i, out hour, out var minute) || !(w.Is(i + 1, Role.Meridiem) || (IsHourFrame(w.Word(i - 1)) && IsPartBehind(w, i + 1) && !IsPartOfThing(w, i + 1))))
                return false;
            s.Minute = (60 * hour) + minute;
            s.TwelveHours = hour is >= 1 and <= 12;
        }
        else if (w.Length(i) == 4 && w.Is(i + 1, Role.Zone) && w.Words.Tokens[i + 1].IsAllCaps && hour % 100 < 60 && hour < 2400)
        {
            s.Minute = (60 * (hour / 100)) + (hour % 100);
            hour /= 100;
            sure = true;
        }
        else if (w.Length(i) == 4 && w.Unit(i + 1) == TimeUnit.Hour && w.Is(i + 1, Role.Plural) && hour % 100 < 60 && hour < 2400 && w.Word(i + 2) != Cue.OfWord && (IsHourFrame(w.Word(i - 1)) || hour < 1000))
        {
            // "at 1430 hours".
            s.Minute = (60 * (hour / 100)) + (hour % 100);
            s.End = i + 2;
            return true;
        }
        else if (w.Length(i) <= 2 && hour <= 24 && IsFrenchHour(w, i) && (IsFrame(w.Word(i - 1)) || doubt == Doubt.InSpan))
        {
            // "at 14h30".
            s.Minute = (60 * hour) + w.Digits(i + 2);
            s.End = i + 3;
            return true;
        }
        else if (w.Length(i) <= 2 && hour <= 24)
        {
            s.Minute = 60 * hour;
            s.TwelveHours = hour is >= 1 and <= 12 && !(hour < 10 && w.Length(i) == 2);
            if (w.Is(i + 1, ':') && w.Glued(i + 1) && w.Glued(i + 2) && w.Length(i + 2) == 2 && w.Digits(i + 2) is >= 0 and < 60)
            {
                s.Minute += w.Digits(i + 2);
                s.End = i + 3;
                if (w.Is(i + 3, ':') && w.Glued(i + 3) && w.Length(i + 4) == 2 && w.Digits(i + 4) is >= 0 and < 60)
                {
                    s.Second = w.Digits(i + 4);
                    s.End = i + 5;
                }
                if (w.Is(s.End, ':') && w.Glued(s.End))
                    return false;
                sure = IsFrame(w.Word(i - 1)) || s.Second >= 0 || doubt != Doubt.Usual && IsClockBehindDay(w, i, s.End) || (w.IsQuotationMark(i - 1) && w.IsQuotationMark(s.End)) || w.Length(i) == 2 && (w.Is(i - 1, '(') || w.Is(i - 1, ','));
            }
            else if (w.Word(i + 1) == Cue.OClock)
            {
                s.End = i + 2;
                sure = true;
            }
        }
        else
            return false;
        if (w.Is(s.End, Role.Meridiem))
        {
            if (hour is < 1 or > 12 && !sure)
                return false;
            if (hour is >= 1 and <= 12)
                s.Minute = (s.Minute % 720) + w.Number(s.End);
            s.TwelveHours = false;
            s.End++;
            sure = true;
        }
        else if (s.TwelveHours && doubt != Doubt.InSpan && TryBeforeSpan(w, i, ref s))
            sure = true;
        else if (!sure && s.TwelveHours && IsPartBehind(w, s.End) && (IsFrame(w.Word(i - 1)) || s.End > i + 1))
            return true;
        if (w.Is(s.End, Role.Zone) && (s.End > i + 1 || sure) && w.IsCapital(s.End))
        {
            s.Zone = w.Number(s.End++);
            sure = true;
        }
        return sure;
    }

    /// <summary>Whether "in the evening" or "at night" follows.</summary>
    private static bool IsPartBehind(in Window w, int k) =>
        (w.Word(k) == Cue.In && w.Word(k + 1) == Cue.The && w.Is(k + 2, Role.DayPart)) || (w.Word(k) == Cue.At && w.Is(k + 1, Role.DayPart) && w.Word(k + 1) == Cue.Night);

    /// <summary>"in the morning trade": the part of the day is that of a thing, and the number maybe its price.</summary>
    private static bool IsPartOfThing(in Window w, int k) =>
        w.Word(k) == Cue.In && w.IsLower(k + 3) && w.Roles(k + 3) == Role.None && (NameLexicon.Of(w.Word(k + 3)) & NameWord.Function) == 0;

    /// <summary>Takes the half of the day from the end of a span of hours: "2" in "2 to 4 p.m.", "9:30" in "9:30 a.m.-noon".</summary>
    private static bool TryBeforeSpan(in Window w, int i, ref TimeSymbol s)
    {
        if (!IsSpan(w, s.End) && !(w.Word(s.End) == Cue.And && w.Word(i - 1) == Cue.Between))
            return false;
        var k = s.End + 1;
        if (!w.IsNumber(k) && !w.Is(k, Role.HourName) && !(w.Is(k, Role.Cardinal) && w.IsWord(i)))
            return false;
        var from = TimeSymbol.At(k, k + 1, Form.Period, TimeExpressionType.Time);
        if (!TryHour(w, k, ref from, Doubt.InSpan) || from.TwelveHours || from.Minute < 0 || from.Minute > 1440)
            return false;
        // Behind "10:00 -" the end "22:30" says that hours are counted to 24.
        if (w.Is(from.End - 1, Role.Meridiem | Role.HourName))
            DayHalf.SetBefore(ref s, from.Minute);
        s.TwelveHours = false;
        return true;
    }

    private static bool IsSpan(in Window w, int k) => w.IsDash(k) || w.Word(k) is var word && word != 0 && (word == Cue.To || word == Cue.Till || word == Cue.Until || word == Cue.Through);

    private static bool IsFrenchHour(in Window w, int i) =>
        w.Length(i + 1) == 1 && w.Words.Text[w.Words.Tokens[i + 1].Start] is 'h' or 'H' && w.Glued(i + 1) && w.Glued(i + 2) && w.Length(i + 2) == 2 && w.Digits(i + 2) is >= 0 and < 60 && !(w.Glued(i + 3) && w.IsWord(i + 3));

    /// <summary>Whether hours and minutes behind a day are a time of day: no fraction of a second, and nothing that is measured.</summary>
    private static bool IsClockBehindDay(in Window w, int i, int end) => w.Length(i) == 2 && !(w.Glued(end) && (w.Is(end, '.') && w.IsNumber(end + 1) || w.IsWord(end)));

    private static bool TryHourWord(in Window w, int i, ref TimeSymbol s, Doubt doubt)
    {
        var hour = w.Number(i);
        if (hour is < 1 or > 12)
            return false;
        s.Minute = 60 * hour;
        s.TwelveHours = true;
        if (w.Word(i + 1) == Cue.OClock)
            s.End = i + 2;
        else if (ClockWords.TryMinutesBehind(w, i, ref s))
            return true;
        if (w.Is(s.End, Role.Meridiem))
        {
            s.Minute = (s.Minute % 720) + w.Number(s.End++);
            s.TwelveHours = false;
        }
        return s.End > i + 1 || (IsPartBehind(w, s.End) && IsFrame(w.Word(i - 1))) || (doubt != Doubt.InSpan && TryBeforeSpan(w, i, ref s));
    }

    private static void TryDayBehind(in Window w, ref TimeSymbol s)
    {
        var k = s.End;
        if (w.Is(k, ','))
            k++;
        if (w.Word(k) == Cue.On)
            k++;
        var read = w.Is(k, Role.Shift) && w.Is(k + 1, Role.DayPart) ? RelativeRecognizer.TryPart(w.From(k), k + 1, out var day)
            : PartOfPeriodRecognizer.TryFrom(w.From(k), k, out day) || DateRecognizer.TryAt(w, k, out day);
        if (!read || !day.IsDay || day.Type == TimeExpressionType.Set)
            return;
        DateRecognizer.TryWeekdayBehind(w, ref day);
        day.First = s.First;
        if (day.Part != 0)
            DayHalf.Set(ref s, day.Part);
        day.Minute = s.Minute;
        day.TwelveHours = s.TwelveHours;
        day.Second = s.Second;
        day.Zone = s.Zone;
        day.Part = 0;
        day.Type = TimeExpressionType.Time;
        s = day;
    }

    private static bool TryPoint(in Window w, int i, out int hour, out int minute)
    {
        hour = minute = 0;
        var n = w.Decimal(i);
        if (n < 0 || n >= 25 || w.Length(i) is < 4 or > 5)
            return false;
        hour = (int)n;
        minute = (int)((n - hour) * 100);
        return minute < 60 && hour <= 24;
    }

    /// <summary>How much must say that digits are a time of day.</summary>
    private enum Doubt
    {
        Usual,
        /// <summary>A day stands before: "5 May 12:00".</summary>
        BehindDay,
        /// <summary>A time of day and "to" stand before.</summary>
        InSpan,
    }

    private static bool IsHourFrame(int word) =>
        word != 0 && (word == Cue.At || word == Cue.By || word == Cue.Until || word == Cue.Till || word == Cue.From || word == Cue.Since || word == Cue.Before || word == Cue.To);

    private static bool IsFrame(int word) =>
        word != 0 && (word == Cue.At || word == Cue.By || word == Cue.Until || word == Cue.Till || word == Cue.Around || word == Cue.About || word == Cue.Before
        || word == Cue.After || word == Cue.From || word == Cue.To || word == Cue.Since || word == Cue.Between || word == Cue.And);
}
