using Dossier.Engine.Names;

namespace Dossier.Engine.Times;

/// <summary>Recognises the ends of ranges and lists that borrow a month or a century from their neighbour: "March 5-9, 1918", "28 and 29 August", "1939-45".</summary>
internal static class RangeRecognizer
{
    private const int MostDays = 4;

    /// <summary>Reads the number that follows a date and borrows from it. The date takes the year that stands behind the last.</summary>
    public static bool TryBehind(in Window w, ref TimeSymbol before, out TimeSymbol s)
    {
        if (before.Minute >= 0)
            return ClockTimeRecognizer.TrySpanEnd(w, ref before, out s);
        if (before.Form == Form.Period && before.Type == TimeExpressionType.Date)
            return TryShift(w, before, out s);
        s = default;
        if (before.Form != Form.Date || before.Type != TimeExpressionType.Date)
            return false;
        return before.Month == 0 ? before.Year >= 1000 && before.Weekday == 0 && TryYear(w, before, out s) : before.Day != 0 && TryDay(w, ref before, out s);
    }

    /// <summary>Reads the first days of a list whose last names the month: "28" in "28 and 29 August".</summary>
    public static bool TryBefore(in Window w, int i, out TimeSymbol s)
    {
        s = default;
        var day = w.Length(i) <= 2 ? w.Digits(i) : -1;
        if (day is < 1 or > 31 || (w.Glued(i) && i > w.First && !w.IsDash(i - 1) && !w.Is(i - 1, '(')))
            return false;
        var end = i + 1;
        if (w.Glued(end) && DateRecognizer.IsOrdinalEnding(w.Word(end)))
            end++;
        var k = end;
        for (var n = 0; n < MostDays; n++)
        {
            if (!IsConnector(w, k) && !w.Is(k, ','))
                return false;
            k++;
            if (w.Word(k) == Cue.The)
                k++;
            if (DateRecognizer.TryDayMonth(w, k, out var last))
            {
                s = TimeSymbol.At(i, end, Form.Date);
                (s.Year, s.Month, s.Day) = (last.Year, last.Month, day);
                return true;
            }
            if (w.Length(k) > 2 || w.Digits(k) is < 1 or > 31)
                return false;
            k++;
            if (w.Glued(k) && DateRecognizer.IsOrdinalEnding(w.Word(k)))
                k++;
        }
        return false;
    }

    private static bool TryYear(in Window w, in TimeSymbol before, out TimeSymbol s)
    {
        s = default;
        var i = before.End + 1;
        if (!w.IsDash(before.End) || !w.Glued(before.End) || !w.Glued(i) || w.Length(i) != 2)
            return false;
        var n = w.Digits(i);
        if (n <= before.Year % 100 || (w.Glued(i + 1) && !w.Is(i + 1, ',') && !w.Is(i + 1, '.') && !w.Is(i + 1, ')')))
            return false;
        s = TimeSymbol.At(i, i + 1, Form.Date);
        s.Year = before.Year - (before.Year % 100) + n;
        return true;
    }

    private static bool TryDay(in Window w, ref TimeSymbol before, out TimeSymbol s)
    {
        s = default;
        var k = before.End;
        if (!IsConnector(w, k))
            return false;
        var dash = w.IsDash(k) && (w.Glued(k) || !w.Glued(k + 1));
        k++;
        var day = w.Length(k) <= 2 ? w.Digits(k) : -1;
        if (day <= before.Day || day > 31)
            return false;
        s = TimeSymbol.At(k, k + 1, Form.Date);
        if (w.Glued(s.End) && DateRecognizer.IsOrdinalEnding(w.Word(s.End)))
            s.End++;
        else if (w.Glued(s.End) && (w.IsWord(s.End) || w.Is(s.End, ':') || w.Is(s.End, '/')))
            return false;
        (s.Year, s.Month, s.Day) = (before.Year, before.Month, day);
        var bare = s.End;
        if (before.Year == 0)
            DateRecognizer.TryYear(w, ref s);
        // "May 5 and 6 people": a counted noun follows, so the number is no day.
        if (s.End == bare && !dash && w.IsWord(bare) && !(w.Is(bare, Role.Cue | Role.Past | Role.Future) && w.Word(bare) != Cue.More) && !EndsPhrase(w, bare))
            return false;
        if (w.Is(s.End, Role.Month | Role.Unit | Role.Meridiem | Role.Multiplier))
            return false;
        if (before.Year == 0)
            before.Year = s.Year;
        return true;
    }

    /// <summary>"May 5 and 6 without a break": a word that no counted thing begins with, as "6 other boats" does.</summary>
    private static bool EndsPhrase(in Window w, int i) =>
        w.IsLower(i) && (NameLexicon.Of(w.Word(i)) & NameWord.Function) != 0 && !w.Is(i, Role.Shift) && w.Word(i) != Cue.More
        && !(w.Words.Is(i, "other") || w.Words.Is(i, "such") || w.Words.Is(i, "most") || w.Words.Is(i, "least") || w.Words.Is(i, "less") || w.Words.Is(i, "own") || w.Words.Is(i, "very") || w.Words.Is(i, "further"));

    /// <summary>Reads "next" in "this week or next": the same period, counted from the same day.</summary>
    private static bool TryShift(in Window w, in TimeSymbol before, out TimeSymbol s)
    {
        s = default;
        var k = before.End + 1;
        var word = w.Word(k);
        if (before.Base != Base.Document || before.Unit < TimeUnit.Weekend || before.Modifier != Modifier.None || before.Part != 0 || w.Word(before.End) is var joint && (joint == 0 || (joint != Cue.And && joint != Cue.Or))
            || word == 0 || (word != Cue.Next && word != Cue.Last && word != Cue.This) || before.Shift == w.Number(k) || !w.Is(before.End - 2, Role.Shift))
            return false;
        // "This week and next door", "last year and this is".
        if (k + 1 < w.End && w.IsWord(k + 1) && !(word == Cue.Next && w.Is(k + 1, Role.Past | Role.Future)) || w.IsNumber(k + 1) || w.IsDash(k + 1) && w.Glued(k + 1))
            return false;
        s = before;
        (s.First, s.End, s.Shift) = (k, k + 1, w.Number(k));
        return true;
    }

    private static bool IsConnector(in Window w, int i) => w.IsDash(i) || w.Word(i) is var word && word != 0 && (word == Cue.And || word == Cue.Or || word == Cue.To || word == Cue.Through);
}
