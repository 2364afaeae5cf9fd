namespace Dossier.Engine.Times;

/// <summary>Which half of the day an hour of the twelve-hour clock falls in, by the part of the day beside it: "in the evening", "at night", "Monday night".</summary>
internal static class DayHalf
{
    private const int Noon = 720;
    private const int Midnight = 1440;
    private const int Night = 4;

    /// <summary>The hours from which on "at night" is before midnight: "4 at night" is early, "5 at night" late.</summary>
    private const int FirstLateMinute = 5 * 60;

    /// <summary>Takes "in the afternoon" or "at night" behind an hour.</summary>
    public static bool TryBehind(in Window w, ref TimeSymbol s)
    {
        var k = s.End;
        if (w.Word(k) == Cue.In && w.Word(k + 1) == Cue.The && w.Is(k + 2, Role.DayPart) && !w.Is(k + 2, Role.Plural))
            k += 2;
        else if (w.Word(k) == Cue.At && w.Is(k + 1, Role.DayPart) && w.Number(k + 1) == Night && !w.Is(k + 1, Role.Plural))
            k++;
        else
            return false;
        if (s.TwelveHours)
            Set(ref s, w.Number(k));
        s.End = k + 1;
        return true;
    }

    /// <summary>Puts an hour of the twelve-hour clock into its half by the part of the day, 1 to 4.</summary>
    public static void Set(ref TimeSymbol s, int part)
    {
        if (!s.TwelveHours || part == 0)
            return;
        var minute = s.Minute % Noon;
        var late = part == Night ? minute >= FirstLateMinute : part > 1;
        s.Minute = part == Night && minute == 0 ? Midnight : late ? minute + Noon : minute;
        s.TwelveHours = false;
    }

    /// <summary>Puts an hour before the one that ends a span of hours: "2" in "2 to 4 p.m." is 14:00, "11" in "11 to 2 p.m." is 11:00.</summary>
    public static void SetBefore(ref TimeSymbol s, int end)
    {
        if (!s.TwelveHours)
            return;
        var minute = s.Minute % Noon;
        s.Minute = minute + Noon < end || minute >= end ? minute + Noon : minute;
        s.TwelveHours = false;
    }
}
