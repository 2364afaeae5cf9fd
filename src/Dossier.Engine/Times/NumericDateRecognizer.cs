namespace Dossier.Engine.Times;

/// <summary>Recognises dates in digits: "2017-01-10", "10/01/2017", "1/31/17".</summary>
internal static class NumericDateRecognizer
{
    /// <summary>Reads a date in digits that starts at a token, glued together.</summary>
    public static bool TryAt(in Window w, int i, out TimeSymbol s)
    {
        s = default;
        if (!Separated(w, i, out var separator) || (w.Glued(i) && i > w.First && !w.Is(i - 1, '(') && !w.Is(i - 1, '"')))
            return false;
        int a = w.Digits(i), b = w.Digits(i + 2), c = w.Digits(i + 4);
        if (a < 0 || b < 0 || c < 0 || w.Length(i + 2) > 2 || (w.Glued(i + 5) && (w.Is(i + 5, separator) || w.IsNumber(i + 5))))
            return false;
        s = TimeSymbol.At(i, i + 5, Form.Date);
        if (w.Length(i) == 4 && separator != '.')
        {
            (s.Year, s.Month, s.Day) = (a, b, c);
            if (w.Length(i + 4) > 2)
                return false;
        }
        else if (w.Length(i) <= 2 && w.Length(i + 4) is 2 or 4 && separator == '/')
        {
            s.Year = w.Length(i + 4) == 4 ? c : YearRecognizer.Short(c);
            // American order, unless only the other makes a date.
            (s.Month, s.Day) = a > 12 ? (b, a) : (a, b);
        }
        else
            return false;
        return s.Month is >= 1 and <= 12 && s.Day is >= 1 and <= 31 && s.Year is >= 1000 and <= 2999;
    }

    private static bool Separated(in Window w, int i, out char separator)
    {
        separator = w.Is(i + 1, '-') ? '-' : '/';
        for (var k = i + 1; k < i + 5; k++)
            if (!w.Glued(k))
                return false;
        return w.Is(i + 1, separator) && w.Is(i + 3, separator);
    }
}
