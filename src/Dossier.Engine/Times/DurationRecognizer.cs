namespace Dossier.Engine.Times;

/// <summary>Recognises lengths of time and the dates and sets they make: "two years", "three days later", "twice a week".</summary>
internal static class DurationRecognizer
{
    /// <summary>How far before "in two weeks" the thing may stand that is counted in them.</summary>
    private const int FarthestCounted = 6;

    /// <summary>Reads a counted unit that starts at its count: "two weeks", "16-hour", "18 months ago". <paramref name="next"/> is where the search goes on when there is none.</summary>
    public static bool TryCounted(in Window w, int i, out TimeSymbol s, out int next)
    {
        s = default;
        next = i + 1;
        if (!NumberReader.TryCount(w, i, out var count, out var end))
            return false;
        next = Math.Max(next, end);
        var first = i;
        // "a hundred years", "a few days".
        if (i > w.Floor && w.Word(i - 1) == Cue.A && (w.Is(i, Role.Multiplier) || w.Word(i) == Cue.Few || w.Word(i) == Cue.Couple))
            first--;
        var k = end;
        // "two or three weeks", "three to five years", "between 4 and 5 minutes": the words are one length with two ends.
        decimal least = 0;
        if ((w.Word(k) == Cue.Or || w.Word(k) == Cue.To || w.IsDash(k) || (w.Word(k) == Cue.And && first > w.Floor && w.Word(first - 1) == Cue.Between)) && NumberReader.TryCount(w, k + 1, out var other, out var after) && other > count && count > 0
            && (w.Is(after, Role.Unit) || (w.IsDash(after) && w.Is(after + 1, Role.Unit))))
        {
            // "from 60 to 120 seconds" may tell of a change, whose end it gives.
            least = w.Word(k) == Cue.To && first > w.Floor && w.Word(first - 1) == Cue.From ? 0 : count;
            count = other;
            k = after;
        }
        var hyphen = w.IsDash(k) && (w.Glued(k) || w.Glued(k + 1));
        if (hyphen)
            k++;
        else
            for (var n = 0; n < 2 && Cue.IsAdjective(w.Word(k)); n++)
                k++;
        if (CodeUnit(w, i, k) is { } ofCode)
        {
            s = TimeSymbol.At(i, k + 1, Form.Duration, TimeExpressionType.Duration);
            (s.Least, s.Count, s.Unit) = (least, count, ofCode);
            // "`1h30m`"
            if (w.IsNumber(k + 1) && w.Glued(k + 1) && ofCode > TimeUnit.Second && UnitOfLetter(w, k + 2) is { } smaller && w.IsCode(i, k + 2) && w.Decimal(k + 1) < MostOf(smaller, ofCode))
                (s.Rest, s.RestUnit, s.End) = (w.Decimal(k + 1), w.Decimal(k + 1) == 0 ? TimeUnit.None : smaller, k + 3);
            return w.IsCode(i, s.End - 1);
        }
        if (!w.Is(k, Role.Unit))
            return false;
        var plural = w.Is(k, Role.Plural);
        var unit = w.Unit(k);
        if (w.Is(k, Role.Abbreviated) && !w.IsNumber(i))
            return false;
        // "30 s" is a length; "the 1960s", "30 S-bends" are none.
        if (w.Length(k) == 1 && (!w.IsLower(k) || w.Glued(k) || (w.IsDash(k + 1) && w.Glued(k + 1))))
            return false;
        if (!plural && !hyphen && count > 1 && unit is TimeUnit.Second or TimeUnit.Quarter)
            return false;
        if (unit == TimeUnit.Quarter && (w.Word(k) == Cue.Period || (!plural && !hyphen) || (count is > 0 and <= 3 && w.Word(k + 1) == Cue.OfWord)))
            return false;
        if (IsAge(w, k))
        {
            next = k + 1;
            return false;
        }
        if (w.IsNumber(i) && w.Glued(i) && i > w.First && (w.Is(i - 1, '$') || w.Is(i - 1, ':') || w.Is(i - 1, '/') || w.Is(i - 1, '.')))
            return false;
        s = TimeSymbol.At(first, k + 1, Form.Duration, TimeExpressionType.Duration);
        (s.Least, s.Count, s.Unit) = (least, count, unit);
        if (hyphen)
        {
            if (w.IsDash(s.End) && w.Word(s.End + 1) == Cue.Long)
                s.End += 2;
            else if (w.IsDash(s.End) && w.Word(s.End + 1) is var tail && tail != 0 && (tail == Cue.Ago || tail == Cue.Earlier))
                TryDirection(w, ref s);
            return true;
        }
        Finish(w, ref s);
        return true;
    }

    /// <summary>
    /// Reads the length of a race or a recording: "1:59.14" are minutes and seconds wherever they stand; "2:27:41" is a time of day unless the words before say how long.
    /// </summary>
    public static bool TryColons(in Window w, int i, out TimeSymbol s)
    {
        s = TimeSymbol.At(i, i + 3, Form.Duration, TimeExpressionType.Duration);
        var first = w.Digits(i);
        if (first < 0 || w.Length(i) > 2 || (w.Length(i) == 2 && first < 10) || !IsPair(w, i) || (w.Glued(i) && i > w.First && !w.Is(i - 1, '(') && !w.IsQuotationMark(i - 1)) || IsClockFrame(w.Word(i - 1)))
            return false;
        (s.Count, s.Unit, s.Rest, s.RestUnit) = (first, TimeUnit.Minute, w.Decimal(i + 2), TimeUnit.Second);
        if (IsPair(w, i + 2) && w.Length(i + 2) == 2)
        {
            if (!IsHowLong(w, i - 1))
                return false;
            (s.Unit, s.Rest, s.RestUnit, s.RestSeconds, s.End) = (TimeUnit.Hour, w.Decimal(i + 2), TimeUnit.Minute, w.Decimal(i + 4), i + 5);
        }
        else if (w.Length(i + 2) == 2)
            return false;
        return !(w.Is(s.End, ':') && w.Glued(s.End)) && !(w.Glued(s.End) && (w.IsWord(s.End) || w.IsNumber(s.End + 1) && w.Glued(s.End + 1))) && !w.Is(s.End, Role.Meridiem | Role.Zone);
    }

    /// <summary>A colon and two digits, below sixty, behind a number; the digits may have a fraction.</summary>
    private static bool IsPair(in Window w, int i) =>
        w.Is(i + 1, ':') && w.Glued(i + 1) && w.Glued(i + 2) && w.IsNumber(i + 2) && w.Decimal(i + 2) is >= 0 and < 60
        && (w.Length(i + 2) == 2 || (w.Length(i + 2) is > 3 and < 7 && w.Words.Text[w.Words.Tokens[i + 2].Start + 2] == '.'));

    /// <summary>"In 2:27:41", "ran 2:27:41", "a time of 2:27:41".</summary>
    private static bool IsHowLong(in Window w, int before) =>
        w.Word(before) == Cue.In || (w.IsWord(before) && (w.Words.Is(before, "clocked") || w.Words.Is(before, "ran") || w.Words.Is(before, "runs")))
        || (w.Word(before) == Cue.OfWord && w.IsWord(before - 1) && (w.Word(before - 1) == Cue.Time || w.Words.Is(before - 1, "record") || w.Words.Is(before - 1, "best")));

    private static bool IsClockFrame(int word) => word != 0 && (word == Cue.At || word == Cue.Until || word == Cue.Till || word == Cue.Since);

    /// <summary>"`60s`", "`5m`": configuration files count in letters, where prose has decades and metres. Null for anything but digits and one letter between backticks.</summary>
    private static TimeUnit? CodeUnit(in Window w, int number, int unit)
    {
        if (!w.IsNumber(number) || unit != number + 1 || UnitOfLetter(w, unit) is not { } found)
            return null;
        return w.IsCode(number, unit) || (w.IsNumber(unit + 1) && w.Glued(unit + 1) && UnitOfLetter(w, unit + 2) is not null && w.IsCode(number, unit + 2)) ? found : null;
    }

    private static TimeUnit? UnitOfLetter(in Window w, int unit)
    {
        if (unit >= w.End || !w.Glued(unit) || w.Length(unit) != 1)
            return null;
        return w.Is(unit, 's') ? TimeUnit.Second : w.Is(unit, 'm') ? TimeUnit.Minute : w.Is(unit, 'h') ? TimeUnit.Hour : w.Is(unit, 'd') ? TimeUnit.Day : w.Is(unit, 'w') ? TimeUnit.Week : null;
    }

    /// <summary>Reads a unit with a determiner before it, from the unit: "a year", "last week", "every day", "the following month", "weeks".</summary>
    public static bool TryUnit(in Window w, int i, out TimeSymbol s)
    {
        var unit = w.Unit(i);
        var plural = w.Is(i, Role.Plural);
        s = TimeSymbol.At(i, i + 1, Form.Duration, TimeExpressionType.Duration);
        s.Unit = unit;
        s.Count = plural ? -1 : 1;
        if (w.Is(i, Role.Abbreviated))
            return false;
        var p = i - 1;
        for (var n = 0; n < 2 && p >= w.Floor && Cue.IsAdjective(w.Word(p)); n++)
        {
            s.Fiscal |= w.Word(p) == Cue.Fiscal;
            p--;
        }
        var word = p >= w.Floor ? w.Word(p) : 0;
        if (!plural && (w.IsDash(i + 1) || w.Word(i + 1) is var e && e != 0 && (e == Cue.Earlier || e == Cue.Ago)) && (word != Cue.A && word != Cue.An))
        {
            // "the year-ago quarter", "year-earlier profit".
            if (w.Is(s.End, Role.Cue) || w.Is(s.End + 1, Role.Cue))
            {
                if (w.IsDash(s.End) && w.Word(s.End + 1) == Cue.End && unit is TimeUnit.Year or TimeUnit.Month)
                    return YearEnd(w, i, i + 3, ref s);
                if (w.IsDash(s.End) && w.Word(s.End + 1) == Cue.Long)
                {
                    s.End += 2;
                    return true;
                }
                if (TryDirection(w, ref s))
                {
                    TakePeriod(w, ref s);
                    return true;
                }
            }
        }
        if (!plural && unit is TimeUnit.Year or TimeUnit.Month && (w.Word(i + 1) == Cue.End || (w.Word(i + 1) == Cue.Is && w.Word(i + 2) == Cue.End)))
            return YearEnd(w, i, w.Word(i + 1) == Cue.End ? i + 2 : i + 3, ref s);
        if (word == Cue.Half || (w.IsDash(p) && w.Glued(p) && p - 1 >= w.Floor && w.Word(p - 1) == Cue.Half))
            return TryHalfHour(w, word == Cue.Half ? p : p - 1, plural, ref s);
        if (word == 0)
            return plural && TryBare(w, i, p, ref s);
        if (word == Cue.Each || word == Cue.Every || word == Cue.Per)
        {
            s.First = p;
            return SetOf(w, ref s, p - 1, word == Cue.Per);
        }
        if (w.Is(p, Role.Shift))
            return RelativeRecognizer.TryShifted(w, p, plural, ref s);
        if (plural)
            return TryBare(w, i, p, ref s);
        if (word == Cue.A || word == Cue.An || word == Cue.Another)
            return TryIndefinite(w, i, p, ref s);
        if (word == Cue.The)
            return RelativeRecognizer.TryDefinite(w, i, p, ref s);
        return w.Word(i + 1) == Cue.OfWord && word != Cue.Its && RelativeRecognizer.TryWeekOf(w, i, i, ref s);
    }

    /// <summary>Whether "old" follows the unit: an age is a quantity and no time.</summary>
    private static bool IsAge(in Window w, int unit) => w.Word(unit + 1) == Cue.Old || (w.IsDash(unit + 1) && w.Word(unit + 2) == Cue.Old);

    /// <summary>Takes what may follow a length: "and a half", "or so", "old", "ago", "later", "from now".</summary>
    private static void Finish(in Window w, ref TimeSymbol s)
    {
        NumberReader.TryHalf(w, ref s.Count, ref s.End);
        TryModifierBehind(w, ref s);
        TakeRest(w, ref s);
        if (!TryDirection(w, ref s) && !TryAhead(w, ref s))
            TryRate(w, ref s);
    }

    /// <summary>Takes "or so", "or less", "at most", "maximum" behind a length; not the "or more" of "two or more years", nor the "min" of another length.</summary>
    private static void TryModifierBehind(in Window w, ref TimeSymbol s)
    {
        var key = w.Word(s.End);
        if (key == 0 || TimeWords.ModifiersBehind[key] is not { } phrases)
            return;
        foreach (var phrase in phrases)
        {
            var k = 1;
            while (k < phrase.Words.Length && w.Word(s.End + k) == phrase.Words[k])
                k++;
            var end = s.End + k;
            if (k < phrase.Words.Length || w.Is(end, Role.Unit) || w.IsNumber(end) || (w.Glued(end) && w.Is(end, '_')))
                continue;
            s.Modifier = phrase.Modifier;
            s.End = end;
            return;
        }
    }

    /// <summary>"The council will meet in two weeks": a day ahead of the clock, where the clause is about the future and nothing counts back ("will be the third vote in two weeks").</summary>
    private static bool TryAhead(in Window w, ref TimeSymbol s)
    {
        if (s.First <= w.Floor || w.Word(s.First - 1) != Cue.In || s.Unit < TimeUnit.Day || s.Count <= 0 || s.RestUnit != TimeUnit.None || s.Modifier is not (Modifier.None or Modifier.Approximate)
            || w.Word(s.End) == Cue.OfWord || w.IsDash(s.End))
            return false;
        for (var k = s.First - 2; k >= w.First && k >= s.First - FarthestCounted; k--)
            if (w.Is(k, Role.Ordinal) || w.EndsWith(k, "st") || w.IsNumber(k) || w.Is(k, Role.Cardinal) || w.Word(k) == Cue.First || w.Word(k) == Cue.Once || w.Word(k) == Cue.Twice)
                return false;
        if (Tense.Of(w, s) <= 0)
            return false;
        s.Base = Base.Document;
        s.Shift = 1;
        s.Form = Form.Offset;
        s.Type = TimeExpressionType.Date;
        s.IsAhead = true;
        return true;
    }

    /// <summary>Takes the smaller unit behind a larger: "three years and six months", "an hour and 45 minutes", "two hours 30 minutes".</summary>
    private static void TakeRest(in Window w, ref TimeSymbol s)
    {
        if (s.Count <= 0 || s.Count != decimal.Truncate(s.Count) || s.Modifier != Modifier.None || s.Unit > TimeUnit.Year || w.Word(s.First - 1) == Cue.Between)
            return;
        var k = w.Word(s.End) == Cue.And ? s.End + 1 : s.End;
        if (!NumberReader.TryCount(w, k, out var count, out var unit) || count <= 0 || count != decimal.Truncate(count) || !w.Is(unit, Role.Unit) || w.Is(unit, Role.Abbreviated) || count >= MostOf(w.Unit(unit), s.Unit))
            return;
        // "two years and six months ago" is left as it is: which of the two is counted back, the words do not say.
        var behind = s with { End = unit + 1, Unit = w.Unit(unit) };
        if (IsAge(w, unit) || TryDirection(w, ref behind))
            return;
        (s.Rest, s.RestUnit, s.End) = (count, w.Unit(unit), unit + 1);
    }

    /// <summary>How many of a unit make a larger one; 0 where nobody counts so.</summary>
    private static int MostOf(TimeUnit unit, TimeUnit larger) => (unit, larger) switch
    {
        (TimeUnit.Month, TimeUnit.Year) => 12,
        (TimeUnit.Week, TimeUnit.Month or TimeUnit.Year) => 52,
        (TimeUnit.Day, TimeUnit.Week) => 7,
        (TimeUnit.Day, TimeUnit.Month) => 31,
        (TimeUnit.Day, TimeUnit.Year) => 366,
        (TimeUnit.Hour, TimeUnit.Day) => 24,
        (TimeUnit.Minute, TimeUnit.Hour) or (TimeUnit.Second, TimeUnit.Minute) => 60,
        _ => 0,
    };

    /// <summary>Takes "ago", "earlier", "later", "from now" behind a length, which then names a date.</summary>
    public static bool TryDirection(in Window w, ref TimeSymbol s)
    {
        var k = s.End;
        if (w.IsDash(k) && w.Glued(k) && w.Glued(k + 1))
            k++;
        var word = w.Word(k);
        if (word == 0 && !w.IsApostrophe(k))
            return false;
        if (word == Cue.Ago && word != 0)
        {
            s.Base = Base.Document;
            s.Shift = -1;
        }
        else if (s.Unit < TimeUnit.Day)
            return false;
        else if (word == Cue.Earlier || (word == Cue.Before && k == s.End && !w.IsWord(k + 1)))
        {
            s.Base = Base.Reference;
            s.Shift = -1;
        }
        else if (word == Cue.Later)
        {
            s.Base = Base.Reference;
            s.Shift = 1;
        }
        else if (w.Word(s.First - 1) == Cue.In && s.First > w.Floor && IsOwner(w, k) && w.Word(k + 1) == Cue.Time)
        {
            // "in two weeks' time", "in a year's time".
            s.Base = Base.Document;
            s.Shift = 1;
            k++;
        }
        else if (word == Cue.Hence || (word == Cue.From && (w.Word(k + 1) == Cue.Now || (w.Is(k + 1, Role.DayName) && w.Number(k + 1) == 0))))
        {
            s.Base = Base.Document;
            s.Shift = 1;
            if (word == Cue.From)
                k++;
        }
        else
            return false;
        s.Form = Form.Offset;
        s.Type = s.Unit < TimeUnit.Day ? TimeExpressionType.Time : TimeExpressionType.Date;
        s.End = k + 1;
        return true;
    }

    private static bool IsOwner(in Window w, int k) => w.Word(k) == Cue.Is || (w.IsApostrophe(k) && w.Glued(k));

    private static void TryRate(in Window w, ref TimeSymbol s)
    {
        // "Every 10 seconds", "100 calls per 10 seconds".
        if (s.First - 1 < w.Floor || (w.Word(s.First - 1) != Cue.Every && !(w.Word(s.First - 1) == Cue.Per && s.Count > 0)))
            return;
        s.First--;
        s.Form = Form.Set;
        s.Type = TimeExpressionType.Set;
    }

    /// <summary>"Half an hour" is thirty minutes.</summary>
    private static (int Count, TimeUnit Unit) Halved(TimeUnit unit) => unit switch
    {
        TimeUnit.Minute => (30, TimeUnit.Second),
        TimeUnit.Hour => (30, TimeUnit.Minute),
        TimeUnit.Day => (12, TimeUnit.Hour),
        TimeUnit.Year => (6, TimeUnit.Month),
        TimeUnit.Decade => (5, TimeUnit.Year),
        TimeUnit.Century => (50, TimeUnit.Year),
        _ => default,
    };

    /// <summary>"half-hour", "a half hour", but not "one and a half hours", "the first half hour".</summary>
    private static bool TryHalfHour(in Window w, int half, bool plural, ref TimeSymbol s)
    {
        if (plural || s.Unit != TimeUnit.Hour || half - 1 >= w.First && (w.Is(half - 1, Role.Ordinal) || w.Word(half - 1) == Cue.And || w.IsDash(half - 1) || w.Word(half - 2) == Cue.And))
            return false;
        (s.First, s.Count, s.Unit) = (w.Word(half - 1) == Cue.A && half - 1 >= w.Floor && !w.IsDash(half + 1) ? half - 1 : half, 30, TimeUnit.Minute);
        if (!w.IsDash(half + 1))
            Finish(w, ref s);
        return true;
    }

    private static bool TryIndefinite(in Window w, int i, int p, ref TimeSymbol s)
    {
        s.First = p;
        if (s.Unit == TimeUnit.Weekend || w.Word(i) == Cue.Period || IsAge(w, i))
            return false;
        if (w.Word(p) != Cue.Another && w.Word(p - 1) == Cue.Half && p - 1 >= w.Floor && w.Word(p - 2) != Cue.And && Halved(s.Unit) is { Count: > 0 } half)
        {
            (s.First, s.Count, s.Unit) = (p - 1, half.Count, half.Unit);
            Finish(w, ref s);
            return true;
        }
        if (w.IsDash(i + 1) && w.Glued(i + 1))
        {
            s.First = i;
            if (w.Word(i + 2) == Cue.Long)
            {
                s.End = i + 3;
                return true;
            }
        }
        var second = s.Unit is TimeUnit.Second or TimeUnit.Quarter;
        // "a week or two", "a day or so".
        if (w.Word(i + 1) == Cue.Or && w.Is(i + 2, Role.Cardinal) && !w.Is(i + 3, Role.Unit))
        {
            s.Modifier = Modifier.Approximate;
            s.End = i + 3;
        }
        Finish(w, ref s);
        if (s.Form == Form.Offset)
            return true;
        if (second)
            return false;
        if (w.Word(p) != Cue.Another && IsCountBefore(w, p - 1))
            return SetOf(w, ref s, p - 1, true);
        return true;
    }

    /// <summary>Whether a price or a number of times stands before "a year", which then says how often.</summary>
    private static bool IsCountBefore(in Window w, int p)
    {
        var word = w.Word(p);
        return w.IsNumber(p) || w.Is(p, Role.Multiplier) || (w.Is(p, Role.Cardinal) && !w.IsCapital(p)) || w.Is(p, '%')
            || (word != 0 && (word == Cue.Times || word == Cue.Once || word == Cue.Twice));
    }

    private static bool SetOf(in Window w, ref TimeSymbol s, int p, bool rate)
    {
        s.Form = Form.Set;
        s.Type = TimeExpressionType.Set;
        if (!rate || p < w.Floor)
            return true;
        var word = w.Word(p);
        if (word == Cue.Once || word == Cue.Twice)
            s.First = p;
        else if (word == Cue.Times && p - 1 >= w.Floor && (w.IsNumber(p - 1) || w.Is(p - 1, Role.Cardinal | Role.VagueNumber)))
            s.First = p - 1;
        return true;
    }

    /// <summary>Reads "years" with no count: "for years", "weeks later", "within hours".</summary>
    private static bool TryBare(in Window w, int i, int p, ref TimeSymbol s)
    {
        if (p + 1 < i)
            return false;
        var word = w.Word(p);
        if (word == Cue.Recent || word == Cue.Coming || w.Is(p, Role.Shift))
            return RelativeRecognizer.TryShifted(w, p, true, ref s);
        if (TryDirection(w, ref s) || (s.Unit is TimeUnit.Minute or TimeUnit.Hour && w.Word(i + 1) == Cue.Later))
            return true;
        if (s.Unit is TimeUnit.Second or TimeUnit.Weekend or TimeUnit.Quarter || word == 0)
            return w.Word(i + 1) == Cue.OfWord && s.Unit is > TimeUnit.Second and not (TimeUnit.Weekend or TimeUnit.Quarter) && w.IsLower(p) && word == 0 && w.EndsWith(p, "s");
        if (w.Word(i + 1) == Cue.OfWord && (word == Cue.And || word == Cue.In || word == Cue.OfWord))
            return true;
        return word == Cue.For || word == Cue.Within || word == Cue.After || word == Cue.During && s.Unit > TimeUnit.Day || word == Cue.Through
            || (word == Cue.In && w.Is(i + 1, '.'));
    }

    private static bool YearEnd(in Window w, int i, int end, ref TimeSymbol s)
    {
        s = TimeSymbol.At(i, end, Form.Period);
        s.Unit = w.Unit(i);
        s.Month = s.Unit == TimeUnit.Year ? 12 : 0;
        s.Modifier = Modifier.End;
        return true;
    }

    private static void TakePeriod(in Window w, ref TimeSymbol s)
    {
        if (s.First - 1 < w.Floor || w.Word(s.First - 1) != Cue.The)
            return;
        if (w.Word(s.End) == Cue.Period || w.Word(s.End) == Cue.Quarter)
        {
            s.First--;
            s.End++;
        }
        else if (YearRecognizer.TryOrdinal(w, s.End, out var part) && part.Form == Form.Quarter && part.Year == 0)
        {
            part.First = s.First - 1;
            part.Shifted = true;
            part.Shift = -1;
            part.Unit = TimeUnit.Year;
            s = part;
        }
    }
}
