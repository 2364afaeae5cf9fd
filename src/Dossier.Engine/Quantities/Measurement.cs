namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>A number with the sign, currency or unit that touches it: one end of a range, or all of a quantity.</summary>
internal struct Measurement
{
    /// <summary>The number's own words.</summary>
    public NumberRead Number;

    /// <summary>The value with its sign.</summary>
    public decimal Value;

    /// <summary>The first token, sign and currency included.</summary>
    public int First;

    /// <summary>Just past the last token, unit included.</summary>
    public int End;

    /// <summary>Where the unit or the currency's name begins; <see cref="End"/> when there is none behind the number.</summary>
    public int UnitFirst;

    /// <summary>The currency, when it is money.</summary>
    public Currency? Currency;

    /// <summary>The unit, when it is a measure.</summary>
    public MeasureUnit? Unit;

    /// <summary>Whether the unit is an age: "6-year-old", "33 years old".</summary>
    public bool IsAge;

    /// <summary>Whether a unit or a currency was found.</summary>
    public readonly bool HasUnit => Currency is not null || Unit is not null;

    /// <summary>Reads the measurement whose number begins at a token.</summary>
    public static bool TryRead(Words words, int at, int begin, int end, out Measurement read)
    {
        read = default;
        if (!NumberReader.TryRead(words, at, begin, end, out var number))
            return false;
        read.Number = number;
        read.Value = number.Value;
        read.First = number.First;
        read.End = read.UnitFirst = number.End;
        if (number.Form == NumberForm.Ordinal)
            return true;
        read.ReadSign(words, begin);
        if (MoneyTable.Before(words, read.First, begin, out var first) is { } currency)
        {
            read.Currency = currency;
            read.First = first;
            if (read.Value > 0)
                read.ReadSign(words, begin);
            if (currency.Code == "USD" && number.End < end && MoneyTable.After(words, number.End, end, out var again) is { Place: not "minor" } named)
            {
                // "$75 U.S.", "$5 Canadian dollars" would say it twice; the words behind are the more exact.
                read.Currency = named;
                read.End = again;
            }
            Compounds.TakeMinor(words, ref read, end);
            return true;
        }
        if (!Inches.TryTakeMarks(words, ref read, begin, end))
            read.ReadUnit(words, end);
        Compounds.TakeMinor(words, ref read, end);
        return true;
    }

    private void ReadSign(Words words, int begin)
    {
        var at = First - 1;
        if (at < begin)
            return;
        var glued = !words.Tokens[First].SpaceBefore;
        if (glued && (words.Is(at, '-') || words.Is(at, '\u2212')))
        {
            // "75 -300 mm": a dash between two numbers is no sign.
            if (at > 0 && !words.Tokens[at].LineBefore && words.Tokens[at - 1].Kind == TokenKind.Number)
                return;
            if (words.Tokens[at].SpaceBefore || at == begin || words.Is(at - 1, '(') || words.Tokens[at - 1].Kind == TokenKind.Symbol && MoneyTable.EndsAt(words, at))
            {
                Value = -Value;
                First = at;
            }
            else if (words.Tokens[at - 1].Word == Grammar.Minus)
            {
                Value = -Value;
                First = at - 1;
            }
        }
        else if (words.Tokens[at].Word == Grammar.Minus)
        {
            Value = -Value;
            First = at;
        }
    }

    private void ReadUnit(Words words, int end)
    {
        var tokens = words.Tokens;
        var at = Number.End;
        if (NumberWords.Class(tokens[Number.First].Word) == NumberClass.Fold)
        {
            Unit = UnitTable.Find("count");
            return;
        }
        if (at >= end || tokens[at].LineBefore)
            return;
        // "10x faster", "3× larger"; not the sides of "4x4".
        if (Number.Form == NumberForm.Digits && !tokens[at].SpaceBefore && (tokens[at].Word == Grammar.X || words.Is(at, '\u00D7'))
            && (at + 1 >= tokens.Length || tokens[at + 1].SpaceBefore || tokens[at + 1].Kind == TokenKind.Symbol) && !(at + 1 < end && tokens[at + 1].Kind == TokenKind.Number))
        {
            Take(UnitTable.Find("count")!, at, at + 1);
            return;
        }
        var hyphen = IsHyphen(words, at) && at + 1 < end && !tokens[at + 1].SpaceBefore;
        if (hyphen && UnitTable.StartingAt(words, at, end, out var fold) is { } hyphened)
        {
            Take(hyphened, at, fold);
            return;
        }
        if (hyphen)
            at++;
        if (MoneyTable.After(words, at, end, out var next) is { Place: not "after" } currency && (tokens[at].Word != Grammar.P || IsPence(words, at)) && (currency.Name != "cent" || tokens[at].Length > 1 || words.Text[tokens[at].Start] != 'c' || IsCents(words, at, end)))
        {
            Currency = currency;
            UnitFirst = at;
            End = next;
            return;
        }
        if (tokens[at].Word == Grammar.Pounds && Number.Scale >= 1_000_000)
        {
            Currency = MoneyTable.Sterling;
            UnitFirst = at;
            End = at + 1;
            return;
        }
        if (Number.Form == NumberForm.Digits && Inches.StartAt(words, at, end, out next) && (next > at + 1 || next < end && words.Tokens[next].Kind == TokenKind.Word && Grammar.IsExtent(words.Tokens[next].Word)))
        {
            Take(UnitTable.Find("inch")!, at, next);
            return;
        }
        if (UnitTable.JoinedAt(words, at, end, out next) is not { } unit || !Fits(words, at, next, end))
            return;
        Take(unit, at, next);
        if (unit.Dimension == "time")
            ReadAge(words, end);
        else if (unit.Name == "foot")
            Compounds.TakeInches(words, ref this, end);
    }

    /// <summary>"45.5p" is a price, "1080p" the lines of a screen.</summary>
    private readonly bool IsPence(Words words, int at) => !words.Tokens[at].SpaceBefore && (Value < 480 || Number.Width < 1) && Value != 240 && Value != 360;

    /// <summary>"17c a share", "from 11c to 17c" are cents; "section 17c", "17c in the shade", "rooms 11c to 17c" and "temperatures of 11c to 17c" are none.</summary>
    private readonly bool IsCents(Words words, int at, int end)
    {
        var tokens = words.Tokens;
        if (tokens[at].SpaceBefore || Value > 100)
            return false;
        if (IsRate(words, at + 1, end))
            return true;
        if (at + 3 < end && tokens[at + 1].Word == Grammar.To && tokens[at + 2].Kind == TokenKind.Number && tokens[at + 3].Word == tokens[at].Word && !tokens[at + 3].SpaceBefore)
            return IsRate(words, at + 4, end) || IsAmountBehind(words, Number.First - 1);
        return at >= 4 && tokens[at - 2].Word == Grammar.To && tokens[at - 3].Word == tokens[at].Word && IsAmountBehind(words, at - 5);
    }

    /// <summary>"a share", "per kilo", "each", "/kg".</summary>
    private static bool IsRate(Words words, int at, int end) =>
        at + 1 < end && (words.Tokens[at].Word == Grammar.A || words.Tokens[at].Word == Grammar.Per || words.Tokens[at].Word == Grammar.Each || words.Is(at, '/'));

    /// <summary>Whether a token is no noun whose number or measure would follow.</summary>
    private static bool IsAmountBehind(Words words, int at) =>
        at < 0 || words.Tokens[at].Kind != TokenKind.Word || (Grammar.EndsPhrase(words.Tokens[at].Word) && words.Tokens[at].Word != Grammar.Of);

    private void Take(MeasureUnit unit, int first, int end)
    {
        Unit = unit;
        UnitFirst = first;
        End = end;
    }

    /// <summary>One letter is a unit only where nothing makes an initial or a name of it: "5 W" and "12 C", not "5 C. Smith", "20 A levels".</summary>
    private readonly bool Fits(Words words, int at, int next, int end)
    {
        var token = words.Tokens[at];
        if (token.Kind != TokenKind.Word || next > at + 1)
            return true;
        if (next < words.Tokens.Length && words.Is(next, '\'') && !words.Tokens[next].SpaceBefore)
            return false;
        if (token.Length > 1)
            return !token.IsAllCaps || !token.SpaceBefore || next >= end || !words.Is(next, '-') || words.Tokens[next].SpaceBefore;
        if (next < end && !words.Tokens[next].SpaceBefore && (words.Tokens[next].Kind != TokenKind.Symbol || words.Is(next, '.') && next + 1 < end))
            return false;
        if (words.Text[token.Start] == 's')
            // "the 90s", "2018s best", "under-18s": seconds only behind a space, or what is no decade and no year.
            return token.SpaceBefore || Number.Width < 1 || (Value < 1000 && Value % 10 != 0 && !words.Is(Math.Max(Number.First - 1, 0), "the") && !words.Is(Math.Max(Number.First - 1, 0), '-'));
        return words.Text[token.Start] != 'A' || !token.SpaceBefore || next >= end || !words.Tokens[next].IsCapitalized;
    }

    /// <summary>"-old", " old", "s of age" behind a unit of time.</summary>
    private void ReadAge(Words words, int end)
    {
        var at = End;
        if (at < end && IsHyphen(words, at))
            at++;
        if (at < end && (words.Tokens[at].Word == Grammar.Old || words.Tokens[at].Word == Grammar.Olds))
        {
            IsAge = true;
            End = at + 1;
        }
        else if (at + 1 < end && words.Tokens[at].Word == Grammar.Of && words.Tokens[at + 1].Word == Grammar.Age)
        {
            IsAge = true;
            End = at + 2;
        }
    }

    internal static bool IsHyphen(Words words, int at) => (words.Is(at, '-') || words.Is(at, '\u2010') || words.Is(at, '\u2011')) && !words.Tokens[at].SpaceBefore;
}
