namespace Dossier.Engine.Documents.Entries;

using System.Globalization;

/// <summary>Dates as people write them where ISO 8601 is asked for.</summary>
internal static class DateForms
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The day in ISO 8601, when it can be read in one way only; else null.</summary>
    public static string? ToIso(string text)
    {
        const int Longest = 40;
        if (text.Length > Longest)
            return null;
        var parts = text.Split([' ', ',', '/', '.', '-', '\t'], StringSplitOptions.RemoveEmptyEntries).ToList();
        if (parts.Count == 4 && IsWeekday(parts[0]))
            parts.RemoveAt(0);
        if (parts.Count != 3)
            return null;
        var month = MonthOf(parts[0]) is > 0 and var first ? first : MonthOf(parts[1]);
        if (month > 0)
            return Day(parts[2], month, MonthOf(parts[0]) > 0 ? parts[1] : parts[0]);
        if (Number(parts[0]) is not { } a || Number(parts[1]) is not { } b || Number(parts[2]) is not { } c)
            return null;
        if (parts[0].Length == 4)
            return Iso(a, b, c);
        // "04/05/2017" is two days; "2017" last and one number over 12 is one.
        return parts[2].Length != 4 || (a <= 12 && b <= 12 && a != b) ? null : a > 12 ? Iso(c, b, a) : Iso(c, a, b);
    }

    private static string? Day(string year, int month, string day) =>
        year.Length == 4 && Number(year) is { } y && Number(day.Length > 2 && day.Substring(day.Length - 2).ToLowerInvariant() is "st" or "nd" or "rd" or "th" ? day.Substring(0, day.Length - 2) : day) is { } d
            ? Iso(y, month, d)
            : null;

    private static string? Iso(int year, int month, int day) => Times.Calendar.Exists(year, month, day)
        ? year.ToString("0000", CultureInfo.InvariantCulture) + "-" + month.ToString("00", CultureInfo.InvariantCulture) + "-" + day.ToString("00", CultureInfo.InvariantCulture)
        : null;

    private static int MonthOf(string word)
    {
        var folded = word.ToLowerInvariant();
        for (var i = 0; i < Months.Length; i++)
            if (folded == Months[i] || (folded.Length >= 3 && folded.Length <= 4 && Months[i].StartsWith(folded, StringComparison.Ordinal)))
                return i + 1;
        return 0;
    }

    private static bool IsWeekday(string word) => word.ToLowerInvariant() is
        "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "mon" or "tue" or "tues" or "wed" or "thu" or "thur" or "thurs" or "fri" or "sat" or "sun";

    private static int? Number(string digits) =>
        digits.Length <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
