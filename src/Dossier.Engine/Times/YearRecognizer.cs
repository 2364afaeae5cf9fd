namespace Dossier.Engine.Times;

/// <summary>Recognises years, decades, centuries, seasons, quarters and halves of a year.</summary>
internal static class YearRecognizer
{
    /// <summary>Whether a token is four digits that can be a year of our era.</summary>
    public static bool IsYear(in Window w, int i) => w.Length(i) == 4 && w.Digits(i) is >= 1000 and <= 2199 && !(w.Glued(i + 1) && (w.Is(i + 1, '%') || (w.Is(i + 1, ':') && w.IsNumber(i + 2) && w.Glued(i + 2))));

    /// <summary>The year of two digits, from 1930 to 2029.</summary>
    public static int Short(int digits) => digits < 30 ? 2000 + digits : 1900 + digits;

    /// <summary>Whether the word behind a four-digit number says that things are counted: "2000 troops".</summary>
    public static bool LooksLikeCount(in Window w, int i)
    {
        var next = i + 1;
        if ((w.Is(next, Role.Unit | Role.Multiplier) && !w.Is(next, Role.Ordinal) && w.Word(next) != Cue.Period) || w.Is(next, '%'))
            return true;
        if (w.Is(next, Role.Counted) && w.IsLower(next))
            return true;
        // "2000 MB", "1000 MBps"; of other units some are words of their own, such as a bar.
        if (next < w.End && Quantities.UnitTable.StartingAt(w.Words, next, w.End, out _) is { Dimension: "information" or "data rate" })
            return true;
        return w.IsLower(next) && w.EndsWith(next, "s") && w.Length(next) > 3 && w.Roles(next) == Role.None
            && (w.Digits(i) % 50 == 0 || (w.Word(i - 1) is var hedge && hedge != 0 && TimeWords.Modifiers[hedge] is not null && !w.Is(i - 1, '-') && hedge != Cue.OfWord));
    }

    // In brackets a number from here on is hardly a year: "(2048)".
    private const int FirstFarYear = 2040;

    /// <summary>Reads what starts with a number in digits: a year, "1970s", "499 BC", "1939-45".</summary>
    public static bool TryDigits(in Window w, int i, out TimeSymbol s)
    {
        s = TimeSymbol.At(i, i + 1, Form.Date);
        var n = w.Digits(i);
        if (n < 0)
            return false;
        s.Year = n;
        if (w.Length(i) <= 4 && n > 0 && TryEra(w, ref s))
            return true;
        // "499-494 BC", "between 431 and 404 BC".
        if ((w.IsDash(i + 1) || w.Word(i + 1) == Cue.And || w.Word(i + 1) == Cue.To) && n > 0 && w.Digits(i + 2) > 0 && IsEra(w, i + 3))
        {
            var to = TimeSymbol.At(i + 2, i + 3, Form.Date);
            to.Year = w.Digits(i + 2);
            TryEra(w, ref to);
            s.Year = to.Year < 0 ? -n : n;
            return true;
        }
        if (n % 10 == 0 && n > 0 && IsDecade(w, i, out var end) && (IsYear(w, i) || IsEra(w, end)))
        {
            s.Form = Form.Decade;
            s.End = end;
            TryEra(w, ref s);
            return true;
        }
        if (w.Length(i) == 2 && n % 10 == 0 && w.IsApostrophe(i - 1) && i > w.Floor && IsDecade(w, i, out end) && !(w.Glued(end) && w.IsApostrophe(end)))
        {
            s = TimeSymbol.At(i - 1, end, Form.Decade);
            s.Year = Short(n);
            return true;
        }
        if (w.Length(i) == 2 && w.IsApostrophe(i - 1) && i > w.Floor && w.Glued(i) && !w.Glued(i - 1) && (w.Word(i - 2) == Cue.In || w.Word(i - 2) == Cue.OfWord))
        {
            s.First = i - 1;
            s.Year = Short(n);
            return true;
        }
        if (IsYear(w, i) && (TryMonthBehind(w, i, out s) || TryMonthInDigits(w, i, out s)))
            return true;
        if (!IsYear(w, i) || !IsYearHere(w, i, n))
            return false;
        if (w.Is(i + 1, Role.Ordinal) && w.Unit(i + 2) == TimeUnit.Quarter)
        {
            s = Part(Form.Quarter, i, i + 3, w.Number(i + 1), n);
            return true;
        }
        if (w.Word(i - 1) == Cue.Fiscal && i > w.Floor)
        {
            s.First--;
            s.Fiscal = true;
        }
        else if (w.Word(i + 1) == Cue.Period && w.Word(i - 1) == Cue.The && i > w.Floor)
        {
            s.First--;
            s.End++;
        }
        return true;
    }

    /// <summary>"2021-03", of ISO 8601. Without its 0 the second number may be that of a year: "2010-12".</summary>
    private static bool TryMonthInDigits(in Window w, int i, out TimeSymbol s)
    {
        s = TimeSymbol.At(i, i + 1, Form.Date);
        s.Year = w.Digits(i);
        var month = i + 2;
        if (!w.Is(i + 1, '-') || !w.Glued(i + 1) || !w.Glued(month) || w.Length(month) != 2 || w.Digits(month) is < 1 or > 9 || (w.Glued(i) && i > w.First) || (w.Glued(month + 1) && (w.IsDash(month + 1) || w.IsWord(month + 1) || w.IsNumber(month + 1) || w.Is(month + 1, '_'))))
            return false;
        (s.Month, s.End) = (w.Digits(month), month + 1);
        return true;
    }

    /// <summary>Reads a date whose year stands first: "2018 March 18", "2011, May 3".</summary>
    private static bool TryMonthBehind(in Window w, int i, out TimeSymbol s)
    {
        var k = w.Is(i + 1, ',') ? i + 2 : i + 1;
        if (w.Is(k, Role.Month) && w.IsCapital(k) && IsYearHere(w, i, w.Digits(i)) && DateRecognizer.TryMonth(w, k, out s) && s.Day != 0 && s.Year == 0 && !s.YearOfReference && !s.Shifted)
        {
            s.First = i;
            s.Year = w.Digits(i);
            return true;
        }
        s = TimeSymbol.At(i, i + 1, Form.Date);
        s.Year = w.Digits(i);
        return false;
    }

    /// <summary>Whether a token is "BC", "AD" or their like.</summary>
    public static bool IsEra(in Window w, int i)
    {
        var word = w.Word(i);
        return word != 0 && w.IsCapital(i) && (word == Cue.Bc || word == Cue.Bce || word == Cue.BcDot || word == Cue.BcDots || word == Cue.BceDots || word == Cue.Ad || word == Cue.Ce || word == Cue.AdDots);
    }

    /// <summary>Takes "BC" or "AD" behind a year.</summary>
    public static bool TryEra(in Window w, ref TimeSymbol s)
    {
        var k = s.End;
        var word = w.Word(k);
        if (!IsEra(w, k))
            return false;
        if (word != Cue.Ad && word != Cue.Ce && word != Cue.AdDots)
            s.Year = -s.Year;
        s.End = k + 1;
        return true;
    }

    /// <summary>Reads what starts with an ordinal: "third quarter", "20th century", "first half of 1998".</summary>
    public static bool TryOrdinal(in Window w, int i, out TimeSymbol s)
    {
        s = default;
        int n, end = i + 1;
        if (w.Word(i) == Cue.Half && i > w.Floor && (w.Word(i - 1) == Cue.Last || w.Word(i - 1) == Cue.Latter))
        {
            s = Part(Form.Half, i - 1, end, 2, 0);
            return TryYearOf(w, ref s);
        }
        if (w.Is(i, Role.Ordinal))
            n = w.Number(i);
        else if (w.Length(i) <= 2 && w.Digits(i) > 0 && w.Glued(end) && DateRecognizer.IsOrdinalEnding(w.Word(end)))
        {
            n = w.Digits(i);
            end++;
        }
        else if (w.Word(i) == Cue.Q && w.Digits(end) is >= 1 and <= 4 && w.Glued(end) && w.Length(end) == 1)
        {
            s = Part(Form.Quarter, i, end + 1, w.Digits(end), 0);
            TryYearOf(w, ref s);
            return s.Year != 0 || w.IsCapital(i);
        }
        else
            return false;
        if (w.IsDash(end))
            end++;
        var fiscal = w.Word(end) == Cue.Fiscal;
        if (fiscal)
            end++;
        var unit = w.Unit(end);
        if (unit == TimeUnit.Quarter && n is >= 1 and <= 4 && w.Word(end) != Cue.Period)
        {
            s = Part(Form.Quarter, i, end + 1, n, 0);
            s.Fiscal = fiscal;
            if (w.Is(end, Role.Plural) || IsPartOfMeasure(w, end + 1))
                return false;
            TryYearOf(w, ref s);
            return true;
        }
        if (unit == TimeUnit.Day && w.Word(end + 1) == Cue.OfWord && !w.Is(end, Role.Plural) && !w.IsDash(i + 1))
        {
            // The first day of a war: a date the words do not give.
            s = TimeSymbol.At(i, end + 1, Form.Fixed);
            s.Value = "XXXX-XX-XX";
            return true;
        }
        if (unit == TimeUnit.Century && !w.Is(end, Role.Plural))
        {
            s = TimeSymbol.At(i, end + 1, Form.Century);
            s.Year = n;
            TryEra(w, ref s);
            return n <= 30;
        }
        if (w.Word(end) == Cue.Half && n is 1 or 2 && !w.IsDash(i + 1))
        {
            s = Part(Form.Half, i, end + 1, n, 0);
            return TryYearOf(w, ref s);
        }
        return false;
    }

    /// <summary>Reads a season: "summer 2010", "the winter of 1914", "this spring" from its season word.</summary>
    public static bool TrySeason(in Window w, int i, out TimeSymbol s)
    {
        s = Part(Form.Season, i, i + 1, w.Number(i), 0);
        if (w.Is(i, Role.Plural))
            return false;
        if (TryYearOf(w, ref s))
            return true;
        if (w.Is(i, Role.Ambiguous))
        {
            var before = w.Word(i - 1);
            if ((w.Word(i + 1) == Cue.And || w.Word(i + 1) == Cue.Or) && w.Is(i + 2, Role.Season))
                return true;
            if (!w.Is(i - 1, Role.Shift) && before != Cue.In && before != Cue.Early && before != Cue.Late
                && !(before == Cue.The && (w.Word(i - 2) == Cue.In || w.Word(i - 2) == Cue.During || w.Word(i - 2) == Cue.OfWord || w.Word(i - 2) == Cue.By)))
                return false;
            return w.Word(i + 1) != Cue.OfWord && !(w.IsLower(i + 1) && w.Roles(i + 1) == Role.None && w.Number(i) == 3);
        }
        return w.Word(i - 1) != Cue.A && (!w.IsCapital(i) || (w.Is(i - 1, Role.Shift | Role.Cue) && !IsGivenName(w, i)));
    }

    /// <summary>"The prize went to Summer Oakdale": a season with a surname behind it, where no word before speaks of seasons.</summary>
    private static bool IsGivenName(in Window w, int i)
    {
        var before = w.Word(i - 1);
        return w.IsCapital(i + 1) && w.IsWord(i + 1) && !w.Is(i - 1, Role.Shift) && before != Cue.In && before != Cue.During && before != Cue.The && before != Cue.Early && before != Cue.Late && before != Cue.Mid;
    }

    /// <summary>"The first quarter mile", "the first quarter century".</summary>
    private static bool IsPartOfMeasure(in Window w, int i) =>
        w.IsLower(i) && (w.Unit(i) is TimeUnit.Hour or TimeUnit.Century || Quantities.UnitTable.StartingAt(w.Words, i, w.End, out _) is { Dimension: "length" or "mass" or "area" or "volume" });

    /// <summary>Reads "the nineties" from its last word.</summary>
    public static bool TryDecadeName(in Window w, int i, out TimeSymbol s)
    {
        s = TimeSymbol.At(i, i + 1, Form.Decade);
        s.Year = 1900 + w.Number(i);
        var k = i - 1;
        if (w.IsDash(k))
            k--;
        if (w.Word(k) == Cue.Mid || w.Word(k) == Cue.Early || w.Word(k) == Cue.Late)
            k--;
        return w.Word(k) == Cue.The;
    }

    private static TimeSymbol Part(Form form, int first, int end, int n, int year)
    {
        var s = TimeSymbol.At(first, end, form);
        s.Month = n;
        s.Year = year;
        return s;
    }

    /// <summary>Takes a year behind a season, quarter or half, with or without "of".</summary>
    private static bool TryYearOf(in Window w, ref TimeSymbol s)
    {
        var end = s.End;
        var k = end;
        if (w.Word(k) == Cue.OfWord)
            k++;
        if (w.Word(k) == Cue.Fiscal)
        {
            s.Fiscal = true;
            if (IsYear(w, k + 1))
            {
                s.Year = w.Digits(k + 1);
                s.End = k + 2;
                return true;
            }
        }
        if (w.Word(k) == Cue.The && w.Unit(k + 1) == TimeUnit.Year)
        {
            s.End = k + 2;
            return true;
        }
        DateRecognizer.TryYear(w, ref s);
        return s.End > end;
    }

    private static bool IsDecade(in Window w, int i, out int end)
    {
        end = i + 1;
        if (w.IsApostrophe(end) && w.Glued(end))
            end++;
        if (!w.Glued(end) || !(w.Word(end) == Cue.S || w.Word(end) == Cue.Is))
            return false;
        end++;
        return true;
    }

    private static bool IsYearHere(in Window w, int i, int year)
    {
        if (LooksLikeCount(w, i) || w.Is(i - 1, Role.Label) || (w.IsCapital(i + 1) && ((w.Is(i + 2, Role.Street) && w.IsCapital(i + 2)) || (w.Is(i + 3, Role.Street) && w.IsCapital(i + 3)))))
            return false;
        if (w.Glued(i) && i > w.First && !(w.IsDash(i - 1) || w.Is(i - 1, '(') || w.Is(i - 1, '[') || w.Is(i - 1, '"') || w.IsApostrophe(i - 1) || w.Is(i - 1, '\u201C') || w.Is(i - 1, '/')))
            return false;
        var next = i + 1;
        if (w.Glued(next) && (w.IsWord(next) && w.Word(next) != Cue.Is || (w.Is(next, '.') && w.IsNumber(next + 1) && w.Glued(next + 1))))
            return false;
        var before = w.Word(i - 1);
        if (w.Is(i - 1, '$') || w.Is(i - 1, '\u00A3') || w.Is(i - 1, '\u20AC') || w.Is(i - 1, '#') || before == Cue.No || (w.Is(i - 1, '.') && w.Word(i - 2) == Cue.No))
            return false;
        if (w.IsDash(i - 1) && w.Glued(i))
        {
            // "1861-1863", "mid-1996" and "post-1959" are years, "555-2010" is a telephone.
            if (w.IsNumber(i - 2) ? !(w.Length(i - 2) == 4 || w.Length(i - 2) <= 2 && w.Glued(i - 1) && !w.IsDash(i - 3)) : !w.Is(i - 2, Role.Cue | Role.Month | Role.Season) && w.Glued(i - 1))
                return false;
        }
        if (w.IsDash(next) && w.Glued(next) && w.IsNumber(next + 1) && w.Glued(next + 1) && w.Length(next + 1) is not (2 or 4))
            return false;
        // "2001:db8::1": an address.
        if (w.Glued(next) && w.Is(next, ':') && w.Glued(next + 1))
            return false;
        // "2024-01-15-release.md": a date inside a name.
        if (w.IsDash(next) && w.IsDash(next + 2) && w.Glued(next) && w.Glued(next + 1) && w.Glued(next + 2) && w.Glued(next + 3))
            return false;
        if (Quantities.Settings.IsValue(w.Words, i, w.First))
            return false;
        if (year is >= 1900 and <= 2030)
            return true;
        return IsFrame(before) || w.IsDash(i - 1) || (w.IsDash(next) && w.Length(next + 1) is 4 or 2) || (w.Is(i - 1, '(') && year < FirstFarYear)
            || before == Cue.For || (before == Cue.As && w.Word(i - 3) == Cue.As) || (before == Cue.The && w.IsWord(next)) || (before == Cue.And && IsYear(w, i - 2)) || (w.Is(i - 1, Role.Season)) || w.Words.Tokens[i].LineBefore;
    }

    private static bool IsFrame(int word) =>
        word != 0 && (word == Cue.In || word == Cue.OfWord || word == Cue.Since || word == Cue.By || word == Cue.Until || word == Cue.Till || word == Cue.From
        || word == Cue.To || word == Cue.After || word == Cue.Before || word == Cue.Between || word == Cue.During || word == Cue.Early || word == Cue.Late || word == Cue.Around);
}
