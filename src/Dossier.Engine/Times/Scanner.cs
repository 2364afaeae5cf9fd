namespace Dossier.Engine.Times;

/// <summary>Asks each recogniser that a trigger word calls for, in the order in which their readings win.</summary>
internal static class Scanner
{
    /// <summary>Reads the expression around a trigger token. <paramref name="next"/> is the token to go on from when there is none.</summary>
    public static bool TryAt(in Window w, int i, out TimeSymbol s, out int next)
    {
        next = i + 1;
        if (!TryCore(w, i, out s, ref next))
            return false;
        DateRecognizer.TryWeekdayBehind(w, ref s);
        ClockTimeRecognizer.TryClockBehind(w, ref s);
        Prefix.Extend(w, ref s);
        return true;
    }

    private static bool TryCore(in Window w, int i, out TimeSymbol s, ref int next)
    {
        var roles = w.Roles(i);
        if ((roles & Role.Phrase) != 0 && PhraseRecognizer.TryAt(w, i, out s))
            return true;
        if ((roles & (Role.Weekday | Role.Unit)) != 0 && PartOfPeriodRecognizer.TryAt(w, i, out s))
            return true;
        if (w.Is(i + 1, Role.Weekday | Role.Unit) && (roles & Role.Ordinal) != 0 && PartOfPeriodRecognizer.TryAt(w, i + 1, out s))
            return true;
        if (w.IsNumber(i))
            return TryNumber(w, i, out s, ref next);
        if ((w.Word(i) == Cue.Half || w.Word(i) == Cue.Quarter) && ClockTimeRecognizer.TryAt(w, i, out s))
            return true;
        if ((roles & (Role.Month | Role.Weekday | Role.DayName)) != 0 && DateRecognizer.TryAt(w, i, out s))
            return true;
        if ((roles & Role.Ordinal) != 0 || w.Word(i) == Cue.Q)
        {
            if (YearRecognizer.TryOrdinal(w, i, out s) || DateRecognizer.TryDayMonth(w, i, out s))
                return true;
        }
        if ((roles & (Role.Cardinal | Role.Multiplier | Role.VagueNumber)) != 0)
        {
            if (ClockTimeRecognizer.TryAt(w, i, out s) || DateRecognizer.TryDayMonth(w, i, out s) || DurationRecognizer.TryCounted(w, i, out s, out next))
                return true;
            if (NumberReader.TryYear(w, i, out var year, out var end) && w.Floor <= i)
            {
                s = TimeSymbol.At(i, end, Form.Date);
                s.Year = year;
                return year is > 1300 and < 2100;
            }
            return false;
        }
        if ((roles & Role.HourName) != 0 && ClockTimeRecognizer.TryAt(w, i, out s))
            return true;
        if ((roles & Role.Season) != 0 && YearRecognizer.TrySeason(w, i, out s))
            return true;
        if ((roles & Role.DayPart) != 0 && RelativeRecognizer.TryPart(w, i, out s))
            return true;
        if ((roles & Role.Unit) != 0 && DurationRecognizer.TryUnit(w, i, out s))
            return true;
        if (w.Word(i) == Cue.Half && YearRecognizer.TryOrdinal(w, i, out s))
            return true;
        if ((roles & Role.DecadeName) != 0 && YearRecognizer.TryDecadeName(w, i, out s))
            return true;
        // "bi-monthly", "semi-annually" are other intervals, and of the first nobody knows which.
        if ((roles & Role.Adverb) != 0 && !(w.IsDash(i - 1) && w.Glued(i - 1) && w.Glued(i) && (w.Words.Is(i - 2, "bi") || w.Words.Is(i - 2, "semi") || w.Words.Is(i - 2, "tri"))))
        {
            s = TimeSymbol.At(i, i + 1, Form.Fixed, TimeExpressionType.Set);
            s.Value = TimeWords.Intervals[w.Word(i)];
            return true;
        }
        s = default;
        return false;
    }

    private static bool TryNumber(in Window w, int i, out TimeSymbol s, ref int next) =>
        DurationRecognizer.TryColons(w, i, out s)
        || NumericDateRecognizer.TryAt(w, i, out s)
        || ClockTimeRecognizer.TryAt(w, i, out s)
        || DateRecognizer.TryDayMonth(w, i, out s)
        || RangeRecognizer.TryBefore(w, i, out s)
        || YearRecognizer.TryOrdinal(w, i, out s)
        || DurationRecognizer.TryCounted(w, i, out s, out next)
        || YearRecognizer.TryDigits(w, i, out s);
}
