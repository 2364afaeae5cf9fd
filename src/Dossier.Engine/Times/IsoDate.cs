namespace Dossier.Engine.Times;

/// <summary>Reads ISO 8601 dates and date-times without culture and without throwing.</summary>
internal static class IsoDate
{
    /// <summary>Reads <c>2017-01-10</c>, <c>2017-01-10T02:24</c>, <c>2017-01-10T02:24:00-05:00</c>, also with a blank for the T.</summary>
    public static bool TryParse(string text, out Clock clock)
    {
        clock = Clock.None;
        var s = text.Trim();
        if (!Digits(s, 0, 4, out var year) || !At(s, 4, '-') || !Digits(s, 5, 2, out var month) || !At(s, 7, '-') || !Digits(s, 8, 2, out var day) || !Calendar.Exists(year, month, day))
            return false;
        var date = new DateTime(year, month, day);
        clock = new Clock(date);
        if (s.Length == 10)
            return true;
        if (s[10] is not ('T' or 't' or ' ') || !Digits(s, 11, 2, out var hour) || !At(s, 13, ':') || !Digits(s, 14, 2, out var minute) || hour > 23 || minute > 59)
            return s[10] is 'T' or 't' or ' ';
        var i = 16;
        var second = 0;
        if (At(s, i, ':') && Digits(s, i + 1, 2, out second))
            i += 3;
        if (At(s, i, '.'))
            for (i++; i < s.Length && s[i] is >= '0' and <= '9';)
                i++;
        clock = new Clock(date, (60 * hour) + minute, Offset(s, i)) { Second = second < 60 ? second : 0 };
        return true;
    }

    private static int? Offset(string s, int i)
    {
        while (At(s, i, ' '))
            i++;
        if (At(s, i, 'Z') || At(s, i, 'z'))
            return 0;
        if (!(At(s, i, '+') || At(s, i, '-')) || !Digits(s, i + 1, 2, out var hours))
            return null;
        var minutes = 0;
        if (!(At(s, i + 3, ':') ? Digits(s, i + 4, 2, out minutes) : Digits(s, i + 3, 2, out minutes)))
            minutes = 0;
        if (hours > 14 || minutes > 59)
            return null;
        return (s[i] == '-' ? -1 : 1) * ((60 * hours) + minutes);
    }

    private static bool At(string s, int i, char c) => i < s.Length && s[i] == c;

    internal static bool Digits(string s, int start, int count, out int value)
    {
        value = 0;
        if (start + count > s.Length)
            return false;
        for (var i = start; i < start + count; i++)
        {
            if (s[i] is < '0' or > '9')
                return false;
            value = (10 * value) + s[i] - '0';
        }
        return true;
    }
}
