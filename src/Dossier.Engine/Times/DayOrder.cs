using Dossier.Engine.Language;

namespace Dossier.Engine.Times;

/// <summary>Tells whether an article writes the day before the month, by what else it says: nothing is guessed here.</summary>
internal static class DayOrder
{
    private const int Near = 8;
    private const int Week = 7;

    // Minutes east of UTC.
    private const int EasternSummer = -240;
    private const int Hawaii = -600;

    /// <summary>Whether the day stands first in a date that can be read in two ways; null when nothing says.</summary>
    /// <param name="words">The document's words.</param>
    /// <param name="date">The date as read, month first.</param>
    public static bool? DayStandsFirst(Words words, in TimeSymbol date) =>
        OfOtherDates(words) ?? OfZone(words, date) ?? OfMonthNames(words, date) ?? (HasPounds(words) ? true : null);

    /// <summary>Its dates in digits that can be read in one way only, where they agree.</summary>
    private static bool? OfOtherDates(Words words)
    {
        bool? first = null;
        var w = new Window(words, 0, 0, words.Tokens.Length);
        for (var i = 0; i + 4 < words.Tokens.Length; i++)
        {
            if (!w.IsNumber(i) || w.Length(i) > 2 || w.Length(i + 4) is not (2 or 4) || w.Glued(i) || !NumericDateRecognizer.Separated(w, i, out _) || w.Length(i + 2) > 2)
                continue;
            int a = w.Digits(i), b = w.Digits(i + 2);
            if (a is < 1 or > 31 || b is < 1 or > 31 || a > 12 == b > 12)
                continue;
            if (first is { } other && other != a > 12)
                return null;
            first = a > 12;
        }
        return first;
    }

    /// <summary>A time zone of North America behind it: who writes "EDT" writes the month first.</summary>
    private static bool? OfZone(Words words, in TimeSymbol date)
    {
        if (date.Zone is <= EasternSummer and >= Hawaii)
            return false;
        for (var i = date.End; i < words.Tokens.Length && i < date.End + Near; i++)
            if ((TimeWords.Roles[words.Tokens[i].Word] & Role.Zone) != 0 && words.Tokens[i].IsAllCaps && TimeWords.Numbers[words.Tokens[i].Word] is <= EasternSummer and >= Hawaii)
                return false;
        return null;
    }

    /// <summary>The article names a day of the week around one of the two days, and none around the other: "on Aug. 3".</summary>
    private static bool? OfMonthNames(Words words, in TimeSymbol date)
    {
        bool hasMonth = false, hasDay = false;
        var w = new Window(words, 0, 0, words.Tokens.Length);
        for (var i = 0; i < words.Tokens.Length; i++)
        {
            if (!w.IsCapital(i) || !w.Is(i, Role.Month))
                continue;
            var behind = w.Is(i + 1, '.') ? i + 2 : i + 1;
            var day = w.Length(behind) <= 2 && w.Digits(behind) is > 0 and var after ? after : w.Length(i - 1) <= 2 ? w.Digits(i - 1) : -1;
            if (day is < 1 or > 31)
                continue;
            hasMonth |= w.Number(i) == date.Month && Math.Abs(day - date.Day) <= Week;
            hasDay |= w.Number(i) == date.Day && Math.Abs(day - date.Month) <= Week;
        }
        return hasMonth == hasDay ? null : hasDay;
    }

    /// <summary>Sums in pounds sterling: where they are paid, the day stands first.</summary>
    private static bool HasPounds(Words words)
    {
        for (var i = 0; i + 1 < words.Tokens.Length; i++)
            if (words.Is(i, '\u00A3') && words.Tokens[i + 1].Kind == TokenKind.Number)
                return true;
        return false;
    }
}
