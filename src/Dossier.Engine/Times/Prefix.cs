namespace Dossier.Engine.Times;

/// <summary>Takes the words before an expression that belong to it: "at least", "the past", "early", "the end of".</summary>
internal static class Prefix
{
    private const int Limit = 4;

    /// <summary>Widens an expression to the left.</summary>
    public static void Extend(in Window w, ref TimeSymbol s)
    {
        for (var n = 0; n < Limit && s.First > w.Floor; n++)
            if (!(s.Form == Form.Duration ? TryCounted(w, ref s) : TryShift(w, ref s)) && !TryModifier(w, ref s) && !TryThe(w, ref s))
                return;
    }

    /// <summary>"the past two weeks", "the first nine months", "the two days".</summary>
    private static bool TryCounted(in Window w, ref TimeSymbol s)
    {
        var p = s.First - 1;
        if (s.Shifted || s.Modifier is not (Modifier.None or Modifier.Approximate) || w.Is(s.First, Role.Shift))
            return false;
        if (w.Is(p, Role.Shift) && w.Word(p) != Cue.That || w.Word(p) == Cue.First || w.Word(p) == Cue.Final || w.Word(p) == Cue.Recent)
        {
            s.First = p;
            s.Shifted = true;
            if (p > w.Floor && w.Word(p - 1) == Cue.The)
                s.First = p - 1;
            return true;
        }
        // "the two days", but not the article of the noun in "the two-day rally".
        if (w.Word(p) == Cue.The && w.Is(s.End - 1, Role.Plural))
        {
            s.First = p;
            s.Shifted = true;
            return true;
        }
        return false;
    }

    private static bool TryShift(in Window w, ref TimeSymbol s)
    {
        var p = s.First - 1;
        if (s.Form is not (Form.Date or Form.Season or Form.Quarter or Form.Holiday) || s.Year != 0)
            return false;
        var word = w.Word(p);
        // "every other Friday"
        var other = w.Words.Is(p, "other") && p - 1 >= w.Floor && w.Word(p - 1) == Cue.Every;
        if (word == Cue.Each || word == Cue.Every || other)
        {
            s.First = other ? p - 1 : p;
            s.Type = TimeExpressionType.Set;
            return true;
        }
        if (!w.Is(p, Role.Shift) || word == Cue.Past && s.Form != Form.Season && w.Word(p - 1) != Cue.This)
            return false;
        if (s.Shifted && !(word == Cue.This && s.First == p + 1))
            return false;
        s.First = p;
        if (!s.Shifted)
        {
            s.Shift = w.Number(p);
            s.Base = word == Cue.That || word == Cue.Same || word == Cue.Following || word == Cue.Previous ? Base.Reference : Base.Document;
            s.Unit = s.Form == Form.Date && s.Month == 0 ? TimeUnit.Week : s.Unit;
        }
        s.Shifted = true;
        return true;
    }

    private static bool TryModifier(in Window w, ref TimeSymbol s)
    {
        var last = s.First - 1;
        var key = w.Word(last);
        if (key == 0 || TimeWords.Modifiers[key] is not { } phrases)
            return false;
        foreach (var phrase in phrases)
        {
            var first = s.First - phrase.Words.Length;
            if (first < w.Floor || !Fits(phrase, s) || (phrase.Words.Length == 1 && s.Type == TimeExpressionType.Duration && (w.Is(s.First, Role.Shift) || w.Word(s.First) == Cue.The)))
                continue;
            var k = 0;
            while (k < phrase.Words.Length && w.Word(first + k) == phrase.Words[k])
                k++;
            if (k < phrase.Words.Length)
                continue;
            s.First = first;
            s.Modifier = phrase.Modifier;
            return true;
        }
        return false;
    }

    private static bool Fits(ModifierPhrase phrase, in TimeSymbol s) => s.Type switch
    {
        _ when s.Form is Form.Fixed or Form.Set || s.Type == TimeExpressionType.Set => false,
        TimeExpressionType.Duration => phrase.Count,
        _ when s.Form == Form.Offset => phrase.Count,
        TimeExpressionType.Time => phrase.Time || (phrase.Date && s.Minute < 0),
        _ => phrase.Date,
    };

    private static bool TryThe(in Window w, ref TimeSymbol s)
    {
        if (w.Word(s.First - 1) != Cue.The || w.Word(s.First) == Cue.The)
            return false;
        var takes = s.Form switch
        {
            Form.Decade or Form.Century => true,
            Form.Quarter or Form.Half => !w.IsDash(s.First + 1),
            Form.Season => !w.IsCapital(s.End - 1) || s.Year != 0 || s.Shifted,
            Form.Date => s.Modifier is Modifier.Start or Modifier.End or Modifier.Mid || (s.Shifted && w.Is(s.First, Role.Shift)) || (s.Day != 0 && (w.IsNumber(s.First) || w.Is(s.First, Role.Ordinal))),
            Form.Period => s.Modifier != Modifier.None,
            _ => false,
        };
        if (!takes)
            return false;
        s.First--;
        return true;
    }
}
