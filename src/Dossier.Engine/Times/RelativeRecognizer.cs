namespace Dossier.Engine.Times;

/// <summary>Recognises periods named by their distance from another: "last week", "the following day", "that year", "the week of March 6".</summary>
internal static class RelativeRecognizer
{
    /// <summary>Reads "last week", "the past year", "recent months", from the shift word before the unit.</summary>
    public static bool TryShifted(in Window w, int p, bool plural, ref TimeSymbol s)
    {
        var word = w.Word(p);
        var the = w.Word(p - 1) == Cue.The && p - 1 >= w.Floor;
        if (word == Cue.Recent || (plural && (word == Cue.Coming || word == Cue.Past || word == Cue.Last || word == Cue.Next || word == Cue.Following || word == Cue.Previous)))
        {
            if (word == Cue.Recent)
            {
                s.Form = Form.Fixed;
                s.Type = TimeExpressionType.Date;
                s.Value = "PAST_REF";
                s.First = p;
                return plural;
            }
            if (word == Cue.Coming && !the)
            {
                s.Form = Form.Fixed;
                s.Type = TimeExpressionType.Date;
                s.Value = "FUTURE_REF";
            }
            s.First = the ? p - 1 : p;
            return true;
        }
        if (plural)
            return false;
        s.First = p;
        if (w.Word(s.End - 1) == Cue.Period && word != Cue.Latest)
            return false;
        if (word == Cue.Past || (word == Cue.Last && s.Unit is TimeUnit.Decade && the) || s.Unit < TimeUnit.Day)
        {
            if (s.Unit < TimeUnit.Day && word != Cue.Past && word != Cue.Last && word != Cue.Next)
                return false;
            s.First = the ? p - 1 : p;
            return true;
        }
        s.Form = Form.Period;
        s.Type = TimeExpressionType.Date;
        s.Shift = w.Number(p);
        var anaphoric = word == Cue.That || word == Cue.Same || word == Cue.Following || word == Cue.Previous || word == Cue.Preceding || word == Cue.Subsequent
            || word == Cue.Prior || (the && word == Cue.Next) || s.Unit == TimeUnit.Day && word != Cue.This;
        s.Base = anaphoric ? Base.Reference : Base.Document;
        if (the)
            s.First = p - 1;
        else if (word == Cue.Same && (w.Word(p - 1) == Cue.That || w.Word(p - 1) == Cue.This) && p - 1 >= w.Floor)
            s.First = p - 1;
        else if (w.Word(p) == Cue.Coming && w.Word(p - 1) == Cue.This && p - 1 >= w.Floor)
            s.First = p - 1;
        TryQuarterOf(w, ref s);
        TryPartOf(w, ref s);
        if (w.Word(s.End) == Cue.Or && w.Word(s.End + 1) == Cue.So)
        {
            s.End += 2;
            s.Modifier = Modifier.Approximate;
        }
        return true;
    }

    /// <summary>Reads "the year", "the weekend", "the week of March 6".</summary>
    public static bool TryDefinite(in Window w, int i, int p, ref TimeSymbol s)
    {
        if (TryWeekOf(w, i, p, ref s))
            return true;
        s.First = p;
        s.Type = TimeExpressionType.Date;
        s.Form = Form.Period;
        if (s.Unit == TimeUnit.Year && YearRecognizer.IsYear(w, i + 1))
        {
            s = TimeSymbol.At(p, i + 2, Form.Date);
            s.Year = w.Digits(i + 1);
            return true;
        }
        if (s.Unit == TimeUnit.Year && NumberReader.TryYear(w, i + 1, out var year, out var end))
        {
            s = TimeSymbol.At(p, end, Form.Date);
            s.Year = year;
            return true;
        }
        if (w.Word(i) == Cue.Period)
            return false;
        if (s.Unit == TimeUnit.Year && (w.Word(i + 1) == Cue.Ended || w.Word(i + 1) == Cue.Ending))
        {
            s.Form = Form.Duration;
            s.Type = TimeExpressionType.Duration;
            s.Shifted = true;
            return true;
        }
        if (s.Unit == TimeUnit.Day)
        {
            s.Base = Base.Reference;
            s.Shift = 0;
            if (w.Word(i + 1) == Cue.Before || w.Word(i + 1) == Cue.After)
            {
                // "the day after tomorrow", "the day before yesterday".
                if (w.Is(i + 2, Role.DayName) && w.Word(i + 2) != Cue.Tonight)
                {
                    s.End = i + 3;
                    s.Base = Base.Document;
                    s.Shift = w.Number(i + 2) + (w.Word(i + 1) == Cue.After ? 1 : -1);
                    DateRecognizer.TryPart(w, ref s);
                    return true;
                }
                // A day counted from an event, whose date the words do not give.
                s.Form = Form.Fixed;
                s.Value = "XXXX-XX-XX";
                return true;
            }
            return w.Word(p - 1) == Cue.In && (w.Word(p - 2) == Cue.Later || w.Word(p - 2) == Cue.Earlier);
        }
        return s.Unit is TimeUnit.Weekend or TimeUnit.Quarter || (s.Unit == TimeUnit.Year && (s.Fiscal || w.Word(p - 1) == Cue.For || w.Word(p - 1) == Cue.OfWord || w.Word(p - 1) == Cue.In))
            || (s.Unit == TimeUnit.Month && w.Word(p - 1) == Cue.OfWord);
    }

    /// <summary>Reads "the week of March 6", "the month of May".</summary>
    public static bool TryWeekOf(in Window w, int i, int first, ref TimeSymbol s)
    {
        if (w.Word(i + 1) != Cue.OfWord || s.Unit is not (TimeUnit.Week or TimeUnit.Month) || !DateRecognizer.TryAt(w, i + 2, out var date)
            || date.Form != Form.Date || date.Month == 0 || (s.Unit == TimeUnit.Week) != (date.Day != 0))
            return false;
        date.First = first;
        date.Unit = s.Unit == TimeUnit.Week ? TimeUnit.Week : date.Unit;
        s = date;
        return true;
    }

    /// <summary>Takes "'s third quarter" behind "this year".</summary>
    private static void TryQuarterOf(in Window w, ref TimeSymbol s)
    {
        if (s.Unit != TimeUnit.Year || w.Word(s.End) != Cue.Is)
            return;
        if (!YearRecognizer.TryOrdinal(w, s.End + 1, out var part) || part.Form is not (Form.Quarter or Form.Half) || part.Year != 0)
            return;
        part.First = s.First;
        part.Shifted = true;
        part.Shift = s.Shift;
        part.Unit = TimeUnit.Year;
        part.Base = s.Base;
        s = part;
    }

    /// <summary>Takes "morning" behind "the next".</summary>
    private static void TryPartOf(in Window w, ref TimeSymbol s)
    {
        if (s.Unit == TimeUnit.Day)
            DateRecognizer.TryPart(w, ref s);
    }

    /// <summary>Reads "this morning", "last night", "the next evening", "the night of January 5", from the part of the day.</summary>
    public static bool TryPart(in Window w, int i, out TimeSymbol s)
    {
        s = TimeSymbol.At(i, i + 1, Form.Period, TimeExpressionType.Time);
        s.Unit = TimeUnit.Day;
        s.Part = w.Number(i);
        if (w.Is(i, Role.Plural) || i - 1 < w.Floor)
            return false;
        var p = i - 1;
        if (w.Is(i + 1, Role.Cue) && w.Word(i + 1) == Cue.OfWord && w.Word(p) == Cue.The && DateRecognizer.TryAt(w, i + 2, out var day) && day.IsDay && day.Part == 0)
        {
            day.First = p;
            day.Part = s.Part;
            day.Type = TimeExpressionType.Time;
            s = day;
            return true;
        }
        if (w.Word(p) == Cue.Every || w.Word(p) == Cue.Each)
        {
            s.First = p;
            s.Type = TimeExpressionType.Set;
            return true;
        }
        if (!w.Is(p, Role.Shift) || w.Word(p) == Cue.Past || w.Word(p) == Cue.Current || w.Word(p) == Cue.Latest)
            return false;
        var word = w.Word(p);
        s.First = p;
        s.Shift = w.Number(p);
        s.Base = word == Cue.This || word == Cue.Last ? Base.Document : Base.Reference;
        if (p - 1 >= w.Floor && w.Word(p - 1) == Cue.The)
            s.First = p - 1;
        if (word == Cue.Same || word == Cue.That)
            s.Shift = 0;
        return true;
    }
}
