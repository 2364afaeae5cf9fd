namespace Dossier.Engine.Times;

/// <summary>Recognises dates in digits: "2017-01-10", "10/01/2017", "1/31/17".</summary>
internal static class NumericDateRecognizer
{
    /// <summary>Reads a date in digits that starts at a token, glued together.</summary>
    public static bool TryAt(in Window w, int i, out TimeSymbol s)
    {
        s = default;
        if (TryDotted(w, i, out s))
            return true;
        if (!Separated(w, i, out var separator) || (w.Glued(i) && i > w.First && !w.Is(i - 1, '(') && !w.IsQuotationMark(i - 1)))
            return false;
        if (w.Is(i, Role.Month) || w.Is(i + 2, Role.Month))
            return TryNamed(w, i, separator, out s);
        int a = w.Digits(i), b = w.Digits(i + 2), c = w.Digits(i + 4);
        if (a < 0 || b < 0 || c < 0 || w.Length(i + 2) > 2 || (w.Glued(i + 5) && (w.Is(i + 5, separator) || w.IsNumber(i + 5))))
            return false;
        s = TimeSymbol.At(i, i + 5, Form.Date);
        if (w.Length(i) == 4)
        {
            (s.Year, s.Month, s.Day) = (a, b, c);
            if (w.Length(i + 4) > 2)
                return false;
        }
        else if (w.Length(i) <= 2 && (w.Length(i + 4) == 4 || (w.Length(i + 4) == 2 && separator == '/')))
        {
            s.Year = w.Length(i + 4) == 4 ? c : YearRecognizer.Short(c);
            // American order, unless only the other makes a date.
            (s.Month, s.Day) = a > 12 ? (b, a) : (a, b);
            s.DayOrMonth = a <= 12 && b <= 12 && a != b && a > 0 && b > 0;
        }
        else
            return false;
        return s.Month is >= 1 and <= 12 && s.Day is >= 1 and <= 31 && s.Year is >= 1000 and <= 2999;
    }

    /// <summary>Settles which number is the month when only one order gives the weekday that stands beside the date.</summary>
    public static void TrySettle(ref TimeSymbol s)
    {
        if (!s.DayOrMonth || s.Weekday == 0)
            return;
        var asRead = Calendar.Weekday(new DateTime(s.Year, s.Month, s.Day)) == s.Weekday;
        if (asRead == (Calendar.Weekday(new DateTime(s.Year, s.Day, s.Month)) == s.Weekday))
            return;
        if (!asRead)
            (s.Month, s.Day) = (s.Day, s.Month);
        s.DayOrMonth = false;
    }

    /// <summary>Reads "09-Jan-2017", "Jun-18-2020", "2020-Jun-18" and "21-APR-16": the month is named, so its place says where the day stands.</summary>
    private static bool TryNamed(in Window w, int i, char separator, out TimeSymbol s)
    {
        s = TimeSymbol.At(i, i + 5, Form.Date);
        if (w.Glued(i + 5) && (w.Is(i + 5, separator) || w.IsNumber(i + 5) || w.IsWord(i + 5)))
            return false;
        var named = w.Is(i, Role.Month) ? i : i + 2;
        int day = named == i ? i + 2 : i, year = i + 4;
        if (named > i && w.Length(i) == 4)
            (day, year) = (year, day);
        if (!w.IsCapital(named) || w.Length(day) > 2 || w.Length(year) is not (2 or 4) || w.Digits(day) is < 1 or > 31 || w.Digits(year) < 0)
            return false;
        s.Month = w.Number(named);
        s.Day = w.Digits(day);
        s.Year = w.Length(year) == 4 ? w.Digits(year) : YearRecognizer.Short(w.Digits(year));
        return s.Year is >= 1000 and <= 2999;
    }

    /// <summary>Reads "10.1.2017", whose first two numbers are one to the tokenizer; day before month, as where dots are used.</summary>
    private static bool TryDotted(in Window w, int i, out TimeSymbol s)
    {
        s = default;
        if (!w.Is(i + 1, '.') || !w.Glued(i + 1) || !w.Glued(i + 2) || w.Length(i) is < 3 or > 5 || !YearRecognizer.IsYear(w, i + 2) || (w.Glued(i) && i > w.First)
            || (w.Glued(i + 3) && w.Glued(i + 4) && w.Is(i + 3, '.')))
            return false;
        var text = w.Words.Text;
        var token = w.Words.Tokens[i];
        var point = text.IndexOf('.', token.Start, token.Length);
        if (point < 0 || point - token.Start > 2 || token.ReadEnd - point > 3)
            return false;
        int day = 0, month = 0;
        for (var p = token.Start; p < token.ReadEnd; p++)
            if (p < point)
                day = (10 * day) + text[p] - '0';
            else if (p > point)
                month = (10 * month) + text[p] - '0';
        s = TimeSymbol.At(i, i + 3, Form.Date);
        (s.Year, s.Month, s.Day) = (w.Digits(i + 2), month, day);
        return month is >= 1 and <= 12 && day is >= 1 and <= 31;
    }

    internal static bool Separated(in Window w, int i, out char separator)
    {
        separator = w.Is(i + 1, '-') ? '-' : '/';
        for (var k = i + 1; k < i + 5; k++)
            if (!w.Glued(k))
                return false;
        return w.Is(i + 1, separator) && w.Is(i + 3, separator);
    }
}
