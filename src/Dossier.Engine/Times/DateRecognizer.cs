using Dossier.Engine.Names;

namespace Dossier.Engine.Times;

/// <summary>Recognises dates that name a month, a weekday or a day such as "yesterday", reading to the right of their first word.</summary>
internal static class DateRecognizer
{
    private const Role NotAfterDay = Role.Unit | Role.Multiplier | Role.Meridiem;

    /// <summary>Reads a date that starts at a token.</summary>
    public static bool TryAt(in Window w, int i, out TimeSymbol s)
    {
        var roles = w.Roles(i);
        if ((roles & Role.Month) != 0 && TryMonth(w, i, out s))
            return true;
        if ((roles & Role.Weekday) != 0 && TryWeekday(w, i, out s))
            return true;
        if ((roles & Role.DayName) != 0)
        {
            s = DayName(w, i);
            return true;
        }
        if (w.IsNumber(i) || (roles & (Role.Ordinal | Role.Cardinal)) != 0)
            return TryDayMonth(w, i, out s);
        s = default;
        return false;
    }

    /// <summary>Reads "January", "Jan. 10", "January 10th, 2017", "June of last year".</summary>
    public static bool TryMonth(in Window w, int i, out TimeSymbol s)
    {
        if (NumericDateRecognizer.TryAt(w, i, out s))
            return true;
        var abbreviated = w.Is(i, Role.Abbreviated);
        var ambiguous = w.Is(i, Role.Ambiguous);
        s = TimeSymbol.At(i, i + 1, Form.Date);
        s.Month = w.Number(i);
        if (abbreviated && w.Is(s.End, '.') && w.Glued(s.End))
            s.End++;
        var bare = s.End;
        // "Dec-2018", "Dec/2018"
        if ((w.IsDash(s.End) || w.Is(s.End, '/')) && w.Glued(s.End) && w.Glued(s.End + 1) && YearRecognizer.IsYear(w, s.End + 1) && !(w.Glued(s.End + 2) && (w.IsDash(s.End + 2) || w.Is(s.End + 2, '/') || w.IsWord(s.End + 2))))
        {
            s.Year = w.Digits(s.End + 1);
            s.End += 2;
            return true;
        }
        TryDay(w, ref s);
        TryYear(w, ref s);
        // In small letters "may" and "march" are months only of a whole date.
        if (!w.IsCapital(i) && (ambiguous || abbreviated))
            return s.Day != 0 && s.Year != 0;
        if (s.End > bare)
            return true;
        // "Labels MAY be empty": the capitals of standards (RFC 2119).
        if (ambiguous && w.Words.Tokens[i].IsAllCaps && (w.IsLower(i - 1) || w.IsLower(i + 1)))
            return false;
        if (abbreviated)
            return w.Is(i + 1, '.') && IsFrame(w, i - 1);
        return !ambiguous || IsFrame(w, i - 1) || ((w.IsDash(i + 1) || w.Word(i + 1) == Cue.And || w.Word(i + 1) == Cue.To) && w.Is(i + 2, Role.Month)) || (w.IsLower(i - 1) && i > w.First && !w.IsLower(i + 1)) || (w.IsLower(i - 1) && w.Word(i - 1) != Cue.The);
    }

    /// <summary>Reads "10 January 2017", "the 10th of January" from its number, "eighth of March".</summary>
    public static bool TryDayMonth(in Window w, int i, out TimeSymbol s)
    {
        s = default;
        if (!TryDayNumber(w, i, out var day, out var end, out var ordinal))
            return false;
        if (w.Word(end) == Cue.OfWord)
            end++;
        else if (ordinal && !w.IsNumber(i))
            return false;
        if (!w.Is(end, Role.Month) || !IsFree(w, i))
            return false;
        var month = end++;
        var doubtful = !w.IsCapital(month) && w.Is(month, Role.Ambiguous | Role.Abbreviated);
        if (w.Is(month, Role.Abbreviated) && w.Is(end, '.') && w.Glued(end))
            end++;
        s = TimeSymbol.At(i, end, Form.Date);
        s.Month = w.Number(month);
        s.Day = day;
        TryYear(w, ref s);
        // "the 3rd march through the city", but "on 3rd may" and "3rd march 2019".
        return !doubtful || s.Year != 0 || (ordinal && !w.Is(month, Role.Abbreviated) && (w.Word(month - 1) == Cue.OfWord || w.Word(i - 1) == Cue.On) && !w.IsLower(end));
    }

    /// <summary>Takes the weekday behind a day: "21 April 2014, a Tuesday", "March 3 (Sunday)".</summary>
    public static void TryWeekdayBehind(in Window w, ref TimeSymbol s)
    {
        if (s.Form != Form.Date || s.Day == 0 || s.Weekday != 0 || s.Type != TimeExpressionType.Date)
            return;
        var bracket = w.Is(s.End, '(');
        if (!bracket && !w.Is(s.End, ','))
            return;
        var k = s.End + 1;
        var article = w.Word(k) == Cue.A;
        if (article)
            k++;
        if (!(bracket ? w.Is(k + 1, ')') : article) || !w.Is(k, Role.Weekday) || w.Is(k, Role.Plural) || !w.IsCapital(k))
            return;
        s.Weekday = w.Number(k);
        s.End = bracket ? k + 2 : k + 1;
        NumericDateRecognizer.TrySettle(ref s);
    }

    private static bool TryWeekday(in Window w, int i, out TimeSymbol s)
    {
        s = TimeSymbol.At(i, i + 1, Form.Date);
        s.Weekday = w.Number(i);
        var abbreviated = w.Is(i, Role.Abbreviated);
        if (w.Is(i, Role.Plural))
        {
            s.Type = TimeExpressionType.Set;
            return w.IsCapital(i);
        }
        if (abbreviated && w.Is(s.End, '.') && w.Glued(s.End))
            s.End++;
        var k = s.End;
        var bracket = w.Is(k, '(');
        if (w.Is(k, ',') || bracket)
            k++;
        if (w.Word(k) == Cue.The)
            k++;
        if (NumericDateRecognizer.TryAt(w, k, out var digits) && (!bracket || w.Is(digits.End, ')')))
        {
            digits.First = i;
            digits.Weekday = s.Weekday;
            digits.End += bracket ? 1 : 0;
            s = digits;
            NumericDateRecognizer.TrySettle(ref s);
            return true;
        }
        if (!bracket && ((w.Is(k, Role.Month) && TryMonth(w, k, out var date)) || TryDayMonth(w, k, out date)) && date.Day != 0)
        {
            date.First = i;
            date.Weekday = s.Weekday;
            s = date;
            return true;
        }
        if (abbreviated && !(w.IsCapital(i) && w.Word(i - 1) == Cue.On))
            return false;
        // "Tuesday the 11th", "Tuesday 11th", but not "on Tuesday the first ship".
        if ((w.Word(s.End) == Cue.The || (k == s.End && w.IsNumber(k))) && TryDayNumber(w, k, out var day, out var end, out var ordinal) && ordinal && !w.IsCapital(end) && (!w.IsWord(end) || w.Is(end, Role.Past | Role.Future)))
        {
            s.Day = day;
            s.End = end;
        }
        TryPart(w, ref s);
        return true;
    }

    private static TimeSymbol DayName(in Window w, int i)
    {
        var s = TimeSymbol.At(i, i + 1, Form.Period);
        s.Unit = TimeUnit.Day;
        s.Shift = w.Number(i);
        if (w.Word(i) == Cue.Tonight)
        {
            s.Type = TimeExpressionType.Time;
            s.Part = 4;
        }
        else
            TryPart(w, ref s);
        return s;
    }

    /// <summary>Takes "morning" behind a day.</summary>
    public static void TryPart(in Window w, ref TimeSymbol s)
    {
        var k = s.End;
        if (w.Word(k) == Cue.Early || w.Word(k) == Cue.Late)
            k++;
        if (!w.Is(k, Role.DayPart))
            return;
        s.Part = w.Number(k);
        s.Type = w.Is(k, Role.Plural) ? TimeExpressionType.Set : TimeExpressionType.Time;
        s.End = k + 1;
    }

    private static void TryDay(in Window w, ref TimeSymbol s)
    {
        var k = s.End;
        if (w.Word(k) == Cue.The)
            k++;
        if (!TryDayNumber(w, k, out var day, out var end, out var ordinal) || (k > s.End && !ordinal))
            return;
        if (ordinal && (k > s.End || !w.IsNumber(k)) && CountsThing(w, k, end))
            return;
        if (w.Is(end, NotAfterDay) || (w.Glued(end) && w.Glued(end + 1) && (w.Is(end, ':') || w.Is(end, '/'))) || w.Is(end, '%'))
            return;
        s.Day = day;
        s.End = end;
    }

    /// <summary>Whether the ordinal behind a month is that of a thing: "in March third graders", "in May First Lady Ann Lee", "in August second-hand boats", "in June the third ship".</summary>
    private static bool CountsThing(in Window w, int ordinal, int end)
    {
        if (w.IsDash(end) && w.Glued(end) && w.Glued(end + 1) && w.IsWord(end + 1) && !w.Is(end + 1, Role.Ordinal))
            return true;
        if (w.IsCapital(ordinal) && w.IsWord(ordinal))
            return w.IsCapital(end) && w.IsWord(end);
        return w.IsLower(end) && !w.Is(end, Role.Cue | Role.Past | Role.Future | Role.DayPart) && (NameLexicon.Of(w.Word(end)) & NameWord.Function) == 0;
    }

    /// <summary>Reads a day of the month: "10", "10th", "eighth", "twenty-first".</summary>
    private static bool TryDayNumber(in Window w, int i, out int day, out int end, out bool ordinal)
    {
        ordinal = false;
        end = i + 1;
        day = w.Digits(i);
        if (day >= 0)
        {
            if (w.Length(i) > 2)
                return false;
            if (w.Glued(end) && IsOrdinalEnding(w.Word(end)))
            {
                ordinal = true;
                end++;
            }
            else if (w.Glued(end) && w.IsWord(end))
                return false;
        }
        else if (w.Is(i, Role.Ordinal))
        {
            day = w.Number(i);
            ordinal = true;
        }
        else if (w.Is(i, Role.Cardinal) && w.Number(i) is 20 or 30)
        {
            if (w.IsDash(end))
                end++;
            if (!w.Is(end, Role.Ordinal) || w.Number(end) >= 10)
                return false;
            day = w.Number(i) + w.Number(end);
            ordinal = true;
            end++;
        }
        return day is >= 1 and <= 31;
    }

    public static bool IsOrdinalEnding(int word) => word == Cue.Th || word == Cue.St || word == Cue.Nd || word == Cue.Rd;

    /// <summary>Takes a year behind a date or month: "2017", ", 2017", "of 2017", "'17", "last year", "of that year".</summary>
    public static void TryYear(in Window w, ref TimeSymbol s)
    {
        var k = s.End;
        var comma = w.Is(k, ',');
        if (comma || w.Word(k) == Cue.OfWord || w.Word(k) == Cue.In)
            k++;
        if (w.Word(k) == Cue.The && w.Word(k + 1) == Cue.Same && w.Word(k - 1) == Cue.OfWord)
            k++;
        if (!comma && w.Digits(k) > 0 && YearRecognizer.IsEra(w, k + 1))
        {
            s.Year = w.Digits(k);
            s.End = k + 1;
        }
        else if (YearRecognizer.IsYear(w, k) && !(comma && YearRecognizer.LooksLikeCount(w, k)))
        {
            s.Year = w.Digits(k);
            s.End = k + 1;
        }
        else if (w.IsApostrophe(k) && w.Length(k + 1) == 2 && w.Digits(k + 1) >= 0 && w.Glued(k + 1))
        {
            s.Year = YearRecognizer.Short(w.Digits(k + 1));
            s.End = k + 2;
        }
        else if (NumberReader.TryYear(w, k, out var spoken, out var end))
        {
            s.Year = spoken;
            s.End = end;
        }
        else if (!comma && w.Unit(k + 1) == TimeUnit.Year && !w.Is(k + 1, Role.Plural) && w.Is(k, Role.Shift))
        {
            if (w.Word(k) == Cue.That || w.Word(k) == Cue.Same)
                s.YearOfReference = true;
            else if (w.Word(k) == Cue.Last || w.Word(k) == Cue.Next || w.Word(k) == Cue.This)
            {
                s.Shifted = true;
                s.Shift = w.Number(k);
                s.Unit = TimeUnit.Year;
            }
            else
                return;
            s.End = k + 2;
        }
        else
            return;
        YearRecognizer.TryEra(w, ref s);
    }

    /// <summary>Whether a token is a word that stands before months rather than before verbs and names.</summary>
    private static bool IsFrame(in Window w, int i)
    {
        var word = w.Word(i);
        return word != 0 && (w.Is(i, Role.Shift) || word == Cue.In || word == Cue.OfWord || word == Cue.Since || word == Cue.By || word == Cue.Until || word == Cue.Till
            || word == Cue.Through || word == Cue.During || word == Cue.From || word == Cue.Early || word == Cue.Late || word == Cue.Mid || word == Cue.Each
            || word == Cue.Every || word == Cue.After || word == Cue.Before || (w.IsDash(i) && (w.Word(i - 1) == Cue.Mid || w.Is(i - 1, Role.Month))));
    }

    private static bool IsFree(in Window w, int i) => !w.Glued(i) || !(w.Is(i - 1, '$') || w.Is(i - 1, ':') || w.Is(i - 1, '.') || w.Is(i - 1, '#'));
}
