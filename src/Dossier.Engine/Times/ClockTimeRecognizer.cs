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
        if (w.Word(k) == Cue.At)
            k++;
        if (!TryClock(w, k, out var clock))
            return;
        s.Minute = clock.Minute;
        s.Second = clock.Second;
        s.Zone = clock.Zone;
        s.End = clock.End;
        s.Part = 0;
        s.Type = TimeExpressionType.Time;
    }

    private static bool TryClock(in Window w, int i, out TimeSymbol s)
    {
        s = TimeSymbol.At(i, i + 1, Form.Period, TimeExpressionType.Time);
        s.Unit = TimeUnit.Day;
        if (w.Is(i, Role.HourName))
        {
            s.Minute = w.Number(i);
            return true;
        }
        if (!w.IsNumber(i) || (w.Glued(i) && i > w.First && !w.Is(i - 1, '(') && !w.IsDash(i - 1)))
            return w.Is(i, Role.Cardinal) && TryHourWord(w, i, ref s);
        var sure = false;
        var hour = w.Digits(i);
        if (hour < 0)
        {
            // "10.30 a.m." is one number to the tokenizer.
            if (!TryPoint(w, i, out hour, out var minute) || !w.Is(i + 1, Role.Meridiem))
                return false;
            s.Minute = (60 * hour) + minute;
        }
        else if (w.Length(i) == 4 && w.Is(i + 1, Role.Zone) && w.Words.Tokens[i + 1].IsAllCaps && hour % 100 < 60 && hour < 2400)
        {
            s.Minute = (60 * (hour / 100)) + (hour % 100);
            hour /= 100;
            sure = true;
        }
        else if (w.Length(i) <= 2 && hour <= 24)
        {
            s.Minute = 60 * hour;
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
                sure = IsFrame(w.Word(i - 1)) || s.Second >= 0 || w.Length(i) == 2 && (w.Is(i - 1, '(') || w.Is(i - 1, ','));
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
            s.End++;
            sure = true;
        }
        else if (s.End == i + 1 && hour is >= 1 and <= 12 && w.Word(s.End) == Cue.In && w.Word(s.End + 1) == Cue.The && w.Is(s.End + 2, Role.DayPart) && IsFrame(w.Word(i - 1)))
        {
            s.Minute = (s.Minute % 720) + (w.Number(s.End + 2) > 1 ? 720 : 0);
            s.End += 3;
            return true;
        }
        if (w.Is(s.End, Role.Zone) && (s.End > i + 1 || sure) && w.IsCapital(s.End))
        {
            s.Zone = w.Number(s.End++);
            sure = true;
        }
        return sure && s.Minute <= 1440;
    }

    private static bool TryHourWord(in Window w, int i, ref TimeSymbol s)
    {
        var hour = w.Number(i);
        if (hour is < 1 or > 12)
            return false;
        s.Minute = 60 * hour;
        if (w.Word(i + 1) == Cue.OClock)
            s.End = i + 2;
        if (w.Is(s.End, Role.Meridiem))
        {
            s.Minute = (s.Minute % 720) + w.Number(s.End++);
            return true;
        }
        return s.End > i + 1;
    }

    private static void TryDayBehind(in Window w, ref TimeSymbol s)
    {
        var k = s.End;
        if (w.Is(k, ','))
            k++;
        if (w.Word(k) == Cue.On)
            k++;
        if (!DateRecognizer.TryAt(w, k, out var day) || !day.IsDay || day.Type == TimeExpressionType.Set)
            return;
        day.First = s.First;
        day.Minute = s.Minute;
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

    private static bool IsFrame(int word) =>
        word != 0 && (word == Cue.At || word == Cue.By || word == Cue.Until || word == Cue.Till || word == Cue.Around || word == Cue.About || word == Cue.Before
        || word == Cue.After || word == Cue.From || word == Cue.To || word == Cue.Since || word == Cue.Between || word == Cue.And);
}
