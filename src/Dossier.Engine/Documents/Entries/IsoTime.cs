namespace Dossier.Engine.Documents.Entries;

using Dossier.Engine.Times;

/// <summary>Dates and times of ISO 8601 to the letter, for values that a program is given: <c>2017-01-10</c>, <c>2017-01-10T02:24</c>, <c>2017-01-10T02:24:00.5-05:00</c>; a blank may stand for the T.</summary>
internal static class IsoTime
{
    public static bool TryParse(string text, out DateTime time, out bool hasTime, out int? zone)
    {
        (time, hasTime, zone) = (default, false, null);
        var s = text.Trim();
        if (!IsoDate.Digits(s, 0, 4, out var year) || !At(s, 4, '-') || !IsoDate.Digits(s, 5, 2, out var month) || !At(s, 7, '-') || !IsoDate.Digits(s, 8, 2, out var day) || !Calendar.Exists(year, month, day))
            return false;
        time = new DateTime(year, month, day);
        if (s.Length == 10)
            return true;
        if (s[10] is not ('T' or 't' or ' ') || !IsoDate.Digits(s, 11, 2, out var hour) || !At(s, 13, ':') || !IsoDate.Digits(s, 14, 2, out var minute) || hour > 23 || minute > 59)
            return false;
        hasTime = true;
        var i = 16;
        var second = 0;
        if (At(s, i, ':'))
        {
            if (!IsoDate.Digits(s, i + 1, 2, out second) || second > 59)
                return false;
            i += 3;
        }
        var ticks = 0L;
        if (At(s, i, '.') && i == 19)
        {
            var scale = TimeSpan.TicksPerSecond;
            for (i++; i < s.Length && s[i] is >= '0' and <= '9'; i++)
                ticks += (scale /= 10) * (s[i] - '0');
            if (i == 20)
                return false;
        }
        time = time.AddTicks((((hour * 60L) + minute) * 60 + second) * TimeSpan.TicksPerSecond + ticks);
        return i == s.Length || Zone(s, i, out zone);
    }

    private static bool Zone(string s, int i, out int? zone)
    {
        zone = null;
        if (At(s, i, ' '))
            i++;
        if (At(s, i, 'Z') || At(s, i, 'z'))
        {
            zone = 0;
            return i + 1 == s.Length;
        }
        if (!(At(s, i, '+') || At(s, i, '-')) || !IsoDate.Digits(s, i + 1, 2, out var hours))
            return false;
        var end = i + 3;
        var minutes = 0;
        if (end < s.Length)
        {
            end += At(s, end, ':') ? 1 : 0;
            if (!IsoDate.Digits(s, end, 2, out minutes))
                return false;
            end += 2;
        }
        zone = (s[i] == '-' ? -1 : 1) * ((60 * hours) + minutes);
        return end == s.Length && minutes < 60 && Math.Abs(zone.Value) <= 14 * 60;
    }

    private static bool At(string s, int i, char c) => i < s.Length && s[i] == c;
}
