namespace Dossier.Engine.Times;

/// <summary>Recognises clock times told in words: "half past seven", "a quarter to nine", "twenty minutes past 4", "ten fifteen a.m.".</summary>
internal static class ClockWords
{
    /// <summary>Reads the minutes before or past an hour, from their first word.</summary>
    public static bool TryPast(in Window w, int i, out TimeSymbol s)
    {
        s = TimeSymbol.At(i, i + 1, Form.Period, TimeExpressionType.Time);
        s.Unit = TimeUnit.Day;
        if (!TryMinutes(w, i, out var minutes, out var end, out var sure))
            return false;
        var word = w.Word(end);
        var past = word == Cue.Past || (word == Cue.After && minutes != 30);
        if (word == 0 || !(past || ((word == Cue.To || word == Cue.Before) && minutes != 30)))
            return false;
        // "ten minutes after the vote", "a quarter before", "ten to six in favour".
        if (!TryHour(w, end + 1, out var hour, out s.End))
            return false;
        s.TwelveHours = hour <= 12 * 60;
        if (w.Word(s.End) == Cue.OClock)
            s.End++;
        else if (!(sure && word == Cue.Past) && !EndsHere(w, s.End))
            return false;
        s.Minute = (hour + (past ? minutes : 1440 - minutes)) % 1440;
        if (w.Is(end + 1, Role.HourName))
            s.TwelveHours = false;
        else if (past ? hour == 720 : s.Minute < 60)
            s.Minute = 720 + (s.Minute % 60);
        if (i > w.Floor && w.Word(i) == Cue.Quarter && w.Word(i - 1) == Cue.A)
            s.First--;
        return sure || IsFrame(w.Word(i - 1)) || w.Is(s.End, Role.Meridiem);
    }

    /// <summary>Reads "seven thirty" from its hour; what stands around must say that it is a time.</summary>
    public static bool TryMinutesBehind(in Window w, int i, ref TimeSymbol s)
    {
        var k = i + 1;
        if (w.IsDash(k) && w.Glued(k))
            k++;
        if (!w.Is(k, Role.Cardinal) || !NumberReader.TryWords(w, k, out var minutes, out var end) || minutes is < 10 or > 59)
            return false;
        if (!w.Is(end, Role.Meridiem) && !(w.Word(end) == Cue.In && w.Word(end + 1) == Cue.The && w.Is(end + 2, Role.DayPart)) && !(IsFrame(w.Word(i - 1)) && minutes % 5 == 0 && EndsHere(w, end)))
            return false;
        s.Minute += (int)minutes;
        s.End = end;
        return true;
    }

    private static bool TryMinutes(in Window w, int i, out int minutes, out int end, out bool sure)
    {
        minutes = 0;
        end = i + 1;
        sure = true;
        if (w.Word(i) == Cue.Half)
            minutes = 30;
        else if (w.Word(i) == Cue.Quarter)
            minutes = 15;
        else if (w.IsNumber(i) && w.Length(i) <= 2)
            minutes = w.Digits(i);
        else if (w.Is(i, Role.Cardinal) && NumberReader.TryWords(w, i, out var count, out end) && count < 60)
            minutes = (int)count;
        if (minutes is not (15 or 30) || w.Word(end - 1) != Cue.Half && w.Word(end - 1) != Cue.Quarter)
        {
            sure = w.Unit(end) == TimeUnit.Minute;
            if (sure)
                end++;
            else if (minutes % 5 != 0 || w.IsNumber(i))
                return false;
        }
        return minutes is > 0 and < 60;
    }

    private static bool TryHour(in Window w, int i, out int minute, out int end)
    {
        end = i + 1;
        minute = 0;
        if (w.Is(i, Role.HourName))
            minute = w.Number(i);
        else if (w.IsNumber(i) ? w.Length(i) <= 2 && w.Digits(i) is >= 1 and <= 12 && !(w.Glued(end) && !w.Is(end, '.') && !w.Is(end, ',')) : w.Is(i, Role.Cardinal) && w.Number(i) is >= 1 and <= 12 && !w.IsDash(end))
            minute = 60 * (w.IsNumber(i) ? w.Digits(i) : w.Number(i));
        return minute > 0;
    }

    /// <summary>Whether no noun follows that the number would count: "at seven thirty people".</summary>
    private static bool EndsHere(in Window w, int k) => !w.IsLower(k) || w.Is(k, Role.Cue | Role.Shift | Role.DayPart | Role.DayName | Role.Past | Role.Future | Role.Meridiem);

    private static bool IsFrame(int word) => word != 0 && (word == Cue.At || word == Cue.By || word == Cue.Until || word == Cue.Till || word == Cue.Around || word == Cue.About || word == Cue.Since);
}
