namespace Dossier.Engine.Times;

/// <summary>Recognises a numbered or last day, weekday, week or month of a longer period: "the first Monday of May 2019", "the last week in June", "the second month of 2021".</summary>
internal static class PartOfPeriodRecognizer
{
    private const int Last = -1;

    /// <summary>Reads such a part from its weekday or unit.</summary>
    public static bool TryAt(in Window w, int i, out TimeSymbol s)
    {
        s = default;
        var unit = w.Unit(i);
        if (w.Is(i, Role.Plural) || (unit is not (TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month) && !w.Is(i, Role.Weekday)) || !TryNumber(w, i - 1, out var n, out var first))
            return false;
        s = TimeSymbol.At(first > w.Floor && w.Word(first - 1) == Cue.The ? first - 1 : first, i + 1, Form.Date);
        s.Nth = n;
        if (w.Is(i, Role.Weekday))
            s.Weekday = w.Number(i);
        else
            s.Unit = unit;
        var joint = w.Word(i + 1);
        var k = i + 2;
        if (joint != 0 && (joint == Cue.OfWord || joint == Cue.In))
        {
            if (unit == TimeUnit.Month)
                return n is >= 1 and <= 12 && YearRecognizer.IsYear(w, k) && MonthOf(w.Digits(k), k + 1, ref s);
            if (TryPeriod(w, k, ref s))
                return true;
        }
        // "the first Monday after Easter", "the second Tuesday of the month": a day that the words leave open.
        if (s.Weekday == 0 || joint == 0 || !(joint == Cue.OfWord || joint == Cue.In || joint == Cue.After || joint == Cue.Before))
            return false;
        s.Value = "XXXX-WXX-" + s.Weekday.ToString(System.Globalization.CultureInfo.InvariantCulture);
        s.Form = Form.Fixed;
        if (joint != Cue.OfWord || !(w.Word(k) == Cue.The || w.Word(k) == Cue.Each || w.Word(k) == Cue.Every) || w.Unit(k + 1) is not (TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year))
            return w.Word(first) != Cue.Last;
        s.Type = w.Word(k) == Cue.The ? TimeExpressionType.Date : TimeExpressionType.Set;
        s.End = k + 2;
        return true;
    }

    /// <summary>Reads such a part from its first word: "the first Monday of May".</summary>
    public static bool TryFrom(in Window w, int k, out TimeSymbol s)
    {
        if (w.Word(k) == Cue.The)
            k++;
        var n = w.IsNumber(k) && w.Glued(k + 1) ? k + 2 : k + 1;
        s = default;
        return (w.Is(k, Role.Ordinal) || w.IsNumber(k) || w.Word(k) == Cue.Last) && w.Is(n, Role.Weekday | Role.Unit) && TryAt(w, n, out s) && s.Form == Form.Date;
    }

    private static bool TryPeriod(in Window w, int k, ref TimeSymbol s)
    {
        if (w.Is(k, Role.Month) && DateRecognizer.TryMonth(w, k, out var month) && month.Day == 0)
        {
            (s.Month, s.Year, s.YearOfReference, s.Shifted, s.Shift, s.End) = (month.Month, month.Year, month.YearOfReference, month.Shifted, month.Shift, month.End);
            if (s.Shifted && s.Unit == TimeUnit.None)
                s.Unit = TimeUnit.Day;
            return true;
        }
        if (YearRecognizer.IsYear(w, k) && !YearRecognizer.LooksLikeCount(w, k))
        {
            (s.Year, s.End) = (w.Digits(k), k + 1);
            return true;
        }
        if (w.Unit(k + 1) == TimeUnit.Month && !w.Is(k + 1, Role.Plural) && (w.Word(k) == Cue.This || w.Word(k) == Cue.Next || w.Word(k) == Cue.Last))
        {
            (s.Shifted, s.Shift, s.End) = (true, w.Number(k), k + 2);
            return true;
        }
        return false;
    }

    private static bool MonthOf(int year, int end, ref TimeSymbol s)
    {
        (s.Year, s.Month, s.Nth, s.Unit, s.End) = (year, s.Nth, 0, TimeUnit.None, end);
        return true;
    }

    /// <summary>Reads "first", "2nd", "last" backwards from its last token.</summary>
    private static bool TryNumber(in Window w, int p, out int n, out int first)
    {
        first = p;
        n = 0;
        if (p < w.Floor)
            return false;
        if (w.Word(p) == Cue.Last || w.Word(p) == Cue.Final)
            n = Last;
        else if (w.Is(p, Role.Ordinal))
            n = w.Number(p);
        else if (DateRecognizer.IsOrdinalEnding(w.Word(p)) && w.Word(p) != 0 && w.Glued(p) && p - 1 >= w.Floor && w.Digits(p - 1) is >= 1 and <= 31)
        {
            n = w.Digits(p - 1);
            first = p - 1;
        }
        return n is Last or (>= 1 and <= 53);
    }
}
