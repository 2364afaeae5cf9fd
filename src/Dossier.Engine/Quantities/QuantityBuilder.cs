namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>Makes a mention of a measured range: finds what is counted, what it is counted per, and how the words bend it.</summary>
internal ref struct QuantityBuilder(Words words, MeasuredRange range, NumberModifier? modifier, int start, int begin, int end)
{
    private readonly Token[] _tokens = words.Tokens;
    private readonly Measurement _named = range.Named;
    private QuantityKind _kind = QuantityKind.Number;
    private string _unit = "";
    private string? _currency;
    private int _end = range.IsRange ? range.High.End : range.Low.End;
    private int _nounFirst = -1;
    private int _nounEnd = -1;
    private int _qualifiers = -1;
    private bool _partitive;
    private bool _isOpen;

    /// <summary>"a couple of": about two.</summary>
    private readonly bool IsCouple => range.Low.Number is { Form: NumberForm.Words, Value: 2 } && NumberWords.Class(_tokens[range.Low.Number.End - 1].Word) == NumberClass.Couple;

    /// <summary>Adds the mention, unless it turns out to be none; returns the token to go on from.</summary>
    public int Add(List<QuantityMention> found)
    {
        var inner = TakeInnerModifier();
        _isOpen = inner is not null;
        if (!FindUnit())
            return range.Low.Number.End;
        FindRate();
        var bend = modifier is null or { Modifier: Modifier.None } ? inner ?? modifier : modifier;
        if (bend is null or { Modifier: Modifier.None } && ModifierBehind(out var next) is { } after)
        {
            bend = after;
            _end = next;
        }
        if (_kind == QuantityKind.Number && !IsBareNumber(bend))
            return range.Low.Number.End;
        found.Add(Make(bend));
        return _end;
    }

    /// <summary>"4 GB or more"; not "600 or more restrictive", where nothing is counted and the words bend what follows.</summary>
    private readonly NumberModifier? ModifierBehind(out int next)
    {
        var found = ModifierTable.After(words, _end, end, out next);
        // "3 times max_samples", "30 lamps and over 50 beds"
        if (found is not null && next < end && ((words.Is(next, '_') && !_tokens[next].SpaceBefore) || _tokens[next].Kind == TokenKind.Number))
            return null;
        return found is not null && _kind == QuantityKind.Number && next < end && !_tokens[next].LineBefore && words.Is(_end, "or") && IsCompared(next) ? null : found;
    }

    /// <summary>Whether a word begins no phrase of its own, so that "more" or "less" before it compares it.</summary>
    private readonly bool IsCompared(int at) => _tokens[at] is { Kind: TokenKind.Word, IsCapitalized: false } && Grammar.Class(_tokens[at].Word) == WordClass.None && !(NounPhrase.Find(words, at, end, out var noun) && noun.IsPlural);

    private bool FindUnit()
    {
        if (range.Low.IsAge || range.High.IsAge)
        {
            SetUnit(QuantityKind.Age, _named.Unit!.Name + " of age");
            return true;
        }
        if (_named.Currency is { } currency)
        {
            SetUnit(QuantityKind.Money, currency.Name);
            // Cents are no whole units of a currency, and so no sum to compare with one.
            _currency = currency.Place == "minor" ? null : currency.Code;
            return true;
        }
        if (_named.Unit is { } unit)
        {
            if (IsSomeDay(unit))
                return false;
            SetUnit(unit.Dimension == "time" ? QuantityKind.Duration : unit.Name == "percentage" ? QuantityKind.Percent : QuantityKind.Measure, unit.Name);
            return true;
        }
        if (AgeReader.IsAge(words, range, begin, end))
        {
            _kind = QuantityKind.Age;
            _unit = "year of age";
            return true;
        }
        return FindNoun();
    }

    /// <summary>"one day she will return" is no length; "for one day", "one day later" is.</summary>
    private readonly bool IsSomeDay(MeasureUnit unit)
    {
        var number = range.Low.Number;
        if (range.IsRange || modifier is not null || number.Form != NumberForm.Words || number.Value != 1 || unit.Dimension != "time" || _tokens[_named.UnitFirst].Word != Grammar.Day)
            return false;
        var led = start > begin && Grammar.Class(_tokens[start - 1].Word) is WordClass.Prep or WordClass.Det;
        return !led && !(_end < end && Grammar.Class(_tokens[_end].Word) is WordClass.Adv or WordClass.Prep && _tokens[_end].Word != Grammar.In);
    }

    private void SetUnit(QuantityKind kind, string unit)
    {
        _kind = kind;
        _unit = unit;
        if (_named.UnitFirst < _named.End)
        {
            _nounFirst = _named.UnitFirst;
            _nounEnd = _named.End;
        }
        else if (_named.Currency is not null && _named.First < _named.Number.First)
        {
            _nounFirst = _named.First;
            _nounEnd = _named.Number.First;
        }
    }

    /// <summary>
    /// "`443` requires a lock", "port 443 requires", "-1 means no limit", "the 3.0 servers": a literal, what is told apart by its number, what is less than nothing and a version are values,
    /// and the word behind them is none that they count.
    /// </summary>
    private readonly bool CountsNothing()
    {
        var (first, number) = (range.Low.First, range.Named.Number);
        return range.Low.Value < 0
            || (number.Form == NumberForm.Digits && !_isOpen && words.EndsCode(number.End - 1) && !IsBeforeNoun(number))
            || (number is { Form: NumberForm.Digits, Scale: 1, Width: < 1 } && number.Value == decimal.Truncate(number.Value)) || (first > begin && Grammar.IsValued(words, first - 1));
    }

    /// <summary>
    /// "`75` users.", "`1` repository and": one noun, and the phrase is at its end; not "`443` requires one", "`0` disables checks", "`7080` redirects to". There is no tagger to tell a plural from a verb.
    /// </summary>
    private readonly bool IsBeforeNoun(in NumberRead number)
    {
        if (!NounPhrase.Find(words, number.End, end, out var noun) || noun.IsPlural == (number.Value == 1) || noun.Head > noun.First)
            return false;
        var next = noun.Head + 1;
        return next >= end || _tokens[next].Kind == TokenKind.Symbol || (_tokens[next].Word != Grammar.To && Grammar.Class(_tokens[next].Word) is WordClass.Prep or WordClass.Conj);
    }

    /// <summary>What is counted: the noun phrase behind the number, or behind "of".</summary>
    private bool FindNoun()
    {
        var number = range.Low.Number;
        if (CountsNothing())
            return true;
        // "One or more metric points" are several.
        var single = !_isOpen && !range.IsRange && number.Form == NumberForm.Words && number.Value == 1 && number.End == number.First + 1;
        if (single && number.First > begin && IsPronoun(_tokens[number.First - 1].Word))
            return false;
        var at = _end;
        var owner = -1;
        if (at < end && Measurement.IsHyphen(words, at) && !_tokens[Math.Min(at + 1, _tokens.Length - 1)].SpaceBefore)
            return FindPart(at + 1);
        if (number.Form == NumberForm.Fraction && at < end && _tokens[at].Word == Grammar.Of || at < end && _tokens[at].Word == Grammar.Of)
        {
            _partitive = !IsCouple && number.Form is NumberForm.Fraction or NumberForm.Digits or NumberForm.Words && number.Scale == 1;
            at++;
            for (var k = 0; k < 3 && at < end && Grammar.IsDeterminer(_tokens[at].Word); k++)
                at++;
            // "a third of Norway's voters", "a quarter of the world's people"
            if (at + 2 < end && _tokens[at].Kind == TokenKind.Word && _tokens[at + 1].Word == Grammar.S && !_tokens[at + 1].SpaceBefore)
            {
                owner = at;
                at += 2;
            }
        }
        else if (number.Form == NumberForm.Fraction)
        {
            _partitive = true;
            while (at < end && at < _end + 2 && Grammar.IsDeterminer(_tokens[at].Word))
                at++;
        }
        if (at < end && _tokens[at].Word == Grammar.Most)
            at++;
        // "10 more minutes", "50,000 “foreigners”"
        if (!single && (IsMoreOf(at) || IsQuoted(at)))
        {
            owner = _tokens[at].Word == Grammar.More ? at : owner;
            at++;
        }
        var isNoun = NounPhrase.Find(words, at, end, out var noun, single && !_partitive);
        if (!single && !_partitive && !isNoun && FindGroup())
            return true;
        if (!isNoun)
            return !single;
        // "The 12 remaining stayed": what they do, and no thing.
        if (!single && noun is { IsPlural: false } && noun.Head == noun.First && start > begin && _tokens[start - 1].Word == Grammar.The && IsParticiple(noun.Head))
            return false;
        if (single && noun.IsPlural != _partitive)
            return false;
        // "the zero state"
        if (number is { Form: NumberForm.Words, Value: 0 } && !noun.IsPlural)
            return false;
        // "40,000 cheaper than", "10 more than"
        if (!noun.IsPlural && noun.Head + 1 < end && _tokens[noun.Head + 1].Word == Grammar.Than)
            return !single;
        // "a 404 error": what one number narrows is one.
        if (!noun.IsPlural && !single && modifier is null && !_isOpen && !_partitive && number is { Form: NumberForm.Digits, Scale: 1, Width: 1, Value: > 1 } && start > begin && (_tokens[start - 1].Word == Grammar.A || _tokens[start - 1].Word == Grammar.This))
            return true;
        // "11 Pro", "7 Eleven": what a small number opens with a capital and no plural is a name.
        if (!noun.IsPlural && !single && modifier is null && number is { Form: NumberForm.Digits, Scale: 1, Width: 1 } && _tokens[noun.First].IsCapitalized)
            return false;
        if (UnitTable.StartingAt(words, noun.Head, end, out var unitEnd) is { } unit && unitEnd == noun.Head + 1 && (noun.First < noun.Head || at > range.Low.End))
        {
            // "50 previous years", "three full days"
            _kind = unit.Dimension == "time" ? QuantityKind.Duration : QuantityKind.Measure;
            _unit = unit.Name;
            _nounFirst = noun.Head;
            _nounEnd = _end = noun.Head + 1;
            _qualifiers = noun.First < noun.Head ? noun.First : -1;
            return true;
        }
        _kind = QuantityKind.Count;
        _unit = Plurals.Singular(words.Text, _tokens[noun.Head]);
        _nounFirst = noun.Head;
        _nounEnd = noun.Head + 1;
        _qualifiers = owner >= 0 ? owner : noun.First < noun.Head ? noun.First : -1;
        _end = noun.Head + 1;
        return true;
    }

    /// <summary>"A 40-seat theatre", "a 300-strong crew": a compound that says how many of its parts a thing has. "Six-speed", "two-way" count nothing that another source would count.</summary>
    private bool FindPart(int at)
    {
        var number = range.Low.Number;
        if (number.Form is not (NumberForm.Digits or NumberForm.Words) || number.Width < 1 || number.Value < 2 || at >= end || CountedParts.InCompound(_tokens[at]) is not { } part)
            return false;
        // "A 12-storey-high block", but "six-man-a-side".
        if (at + 1 < end && Measurement.IsHyphen(words, at + 1) && !(at + 2 < end && Grammar.IsExtent(_tokens[at + 2].Word)))
            return false;
        _kind = QuantityKind.Count;
        _unit = part;
        _nounFirst = at;
        _nounEnd = _end = at + 1;
        return true;
    }

    /// <summary>"A crew of 21", "a jury of twelve": how many are in a group.</summary>
    private bool FindGroup()
    {
        if (range.Low.Number.Width < 1 || start - 2 < begin || _tokens[start - 1].Word != Grammar.Of || CountedParts.OfGroup(words, start - 2) is not { } member)
            return false;
        _kind = QuantityKind.Count;
        _unit = member;
        return true;
    }

    private readonly bool IsParticiple(int at) => _tokens[at].Length > "thing".Length && Grammar.Class(_tokens[at].Word) == WordClass.None
        && string.CompareOrdinal(words.Text, _tokens[at].ReadEnd - "ing".Length, "ing", 0, "ing".Length) == 0;

    /// <summary>Whether a token is "more" and more of something follows: not "12 more died", "10 more than".</summary>
    private readonly bool IsMoreOf(int at) =>
        at + 1 < end && _tokens[at].Word == Grammar.More && NounPhrase.Find(words, at + 1, end, out var noun) && noun.IsPlural;

    /// <summary>Whether a token is the mark that opens the quotation of what is counted.</summary>
    private readonly bool IsQuoted(int at) =>
        at + 1 < end && (words.Is(at, '"') || words.Is(at, '\u201C') || words.Is(at, '\u2018')) && _tokens[at].SpaceBefore && !_tokens[at + 1].SpaceBefore && NounPhrase.Find(words, at + 1, end, out var noun) && noun.IsPlural;

    /// <summary>"10 or more miles", "20 or so islands", "20+ years", "20-plus years": words that bend the number and stand before what it counts.</summary>
    private NumberModifier? TakeInnerModifier()
    {
        if (_end >= end || _tokens[_end].LineBefore)
            return null;
        if (_named.HasUnit)
        {
            // "4 GB+", "$5+ a month", but "1GB+2GB" is a sum.
            if (!words.Is(_end, '+') || _tokens[_end].SpaceBefore || (_end + 1 < _tokens.Length && !_tokens[_end + 1].SpaceBefore && _tokens[_end + 1].Kind != TokenKind.Symbol))
                return null;
            _end++;
            return ModifierTable.Plus;
        }
        var at = Measurement.IsHyphen(words, _end) && _end + 1 < end && words.Is(_end + 1, "plus") ? _end + 1 : _end;
        var next = at + 1;
        var inner = words.Is(at, '+') && !_tokens[at].SpaceBefore ? ModifierTable.Plus : ModifierTable.After(words, at, end, out next);
        if (inner is null || next >= end || _tokens[next].LineBefore)
            return null;
        if (!(UnitTable.StartingAt(words, next, end, out _) is not null && _tokens[next].Length > 1) && !(NounPhrase.Find(words, next, end, out var noun) && noun.IsPlural))
            return null;
        _end = next;
        return inner;
    }

    /// <summary>"no one", "each one", "the one", "another one".</summary>
    private static bool IsPronoun(int word) => word == Grammar.No || word == Grammar.Each || word == Grammar.Every || word == Grammar.Any || word == Grammar.This
        || word == Grammar.That || word == Grammar.The || word == Grammar.Another || word == Grammar.NumberWord;

    /// <summary>"per hour", "a barrel", "-a-day", "/day".</summary>
    private void FindRate()
    {
        var at = _end;
        if (at >= end || _kind is QuantityKind.Age || (_kind == QuantityKind.Number && range.Low.Number.Form is not (NumberForm.Digits or NumberForm.Words)))
            return;
        var hyphen = Measurement.IsHyphen(words, at);
        if (hyphen)
            at++;
        if (at + 1 >= end)
            return;
        var word = _tokens[at].Word;
        var slash = words.Is(at, '/') && !_tokens[at].SpaceBefore && !_tokens[at + 1].SpaceBefore;
        var per = word == Grammar.Per || word == Grammar.Each || slash;
        if (!per && word != Grammar.A && word != Grammar.An || (_kind == QuantityKind.Number && !slash && word != Grammar.Per))
            return;
        at++;
        if (hyphen && Measurement.IsHyphen(words, at))
            at++;
        if (at >= end)
            return;
        string? name;
        var next = at + 1;
        if (_tokens[at].Kind == TokenKind.Number)
        {
            // "10 requests per 5 seconds", "$2 per 1,000 calls"
            name = word == Grammar.Per && _kind is not (QuantityKind.Number or QuantityKind.Percent) ? Rates.Number(words, at, end, out next) : null;
            if (name is null)
                return;
        }
        else if (_tokens[at].Kind != TokenKind.Word)
            return;
        else if (UnitTable.StartingAt(words, at, end, out next) is { Dimension: "time" or "volume" or "mass" or "length" or "area" or "energy" } unit && next > at && (_kind != QuantityKind.Number || unit.Dimension == "time"))
            name = unit.Name;
        else if (_kind == QuantityKind.Number)
            return;
        else if (Grammar.Class(_tokens[at].Word) == WordClass.Rated || (word == Grammar.Per && !Grammar.EndsPhrase(_tokens[at].Word) && _tokens[at].Length <= 24))
        {
            name = Plurals.Singular(words.Text, _tokens[at]);
            next = at + 1;
        }
        else
            return;
        // "$6 billion a year earlier" is a comparison.
        if (next < end && Grammar.Class(_tokens[next].Word) == WordClass.Adv && _tokens[next].Word != Grammar.Only)
            return;
        // "20 per minute": so many times.
        _unit = (_kind == QuantityKind.Number ? "count" : _unit) + " per " + name;
        if (_kind != QuantityKind.Money)
            _kind = QuantityKind.Rate;
        _end = next;
    }

    /// <summary>Whether a number without anything counted is one all the same: its writing or its neighbours must say so.</summary>
    private readonly bool IsBareNumber(NumberModifier? bend)
    {
        var number = range.Low.Number;
        if (bend is not null && bend.Modifier != Modifier.None || range.IsRange || number.Scale > 1 && number.Form != NumberForm.Vague)
            return true;
        if (number.Form == NumberForm.Fraction)
            return _partitive;
        if (number.Form != NumberForm.Digits)
            return false;
        if (number.Width < 1 || (_tokens[number.First].Length > 4 && words.Text.IndexOf(',', _tokens[number.First].Start, _tokens[number.First].Length) >= 0))
            return true;
        // A second bare number behind one is a part of something longer, as telephone numbers are.
        return start > begin && _tokens[start - 1] is { Kind: TokenKind.Word, IsCapitalized: false };
    }

    private readonly QuantityMention Make(NumberModifier? bend)
    {
        var low = range.Low.Value;
        var high = range.IsRange ? range.High.Value : low;
        var vague = range.Low.Number.Form == NumberForm.Vague;
        if (vague)
            high = low * 10;
        var couple = IsCouple;
        var kind = couple ? Modifier.Approximate : bend?.Modifier ?? Modifier.None;
        var change = couple ? QuantityChange.Approximate : bend?.Change ?? QuantityChange.Equal;
        if (change is QuantityChange.Equal && FindChange() is not QuantityChange.Equal and var moved)
            change = moved;
        return new QuantityMention(words.Span(start, _end), _kind, Bound(low, high, vague, kind, bend is { IsBelow: true }))
        {
            Number = words.Span(range.Low.Number.First, range.IsRange ? range.High.Number.End : range.Low.Number.End),
            Noun = _nounFirst >= 0 ? words.Span(_nounFirst, _nounEnd) : default,
            Qualifiers = _qualifiers >= 0 ? words.Span(_qualifiers, _nounFirst) : default,
            Change = change,
            Currency = _currency,
            From = low,
            To = high,
            Width = (range.IsRange ? range.High : range.Low).Number.Width,
            IsPartitive = _partitive,
            IsFraction = _partitive && range.Low.Number.Form == NumberForm.Fraction,
        };
    }

    private readonly Quantity Bound(decimal low, decimal high, bool vague, Modifier bend, bool isBelow)
    {
        if (vague)
            // "millions" are at least two of them; how many more, nobody says.
            return new Quantity(low * 2, null, _unit, bend is Modifier.Approximate ? bend : Modifier.None);
        decimal? least = Math.Min(low, high), most = Math.Max(low, high);
        if (bend == Modifier.Approximate)
        {
            least -= Math.Abs(least.Value) / 10;
            if (!isBelow)
                most += Math.Abs(most.Value) / 10;
        }
        else if (!range.IsRange && bend is Modifier.MoreThan or Modifier.EqualOrMore)
            most = null;
        else if (!range.IsRange && bend is Modifier.LessThan or Modifier.EqualOrLess)
            least = null;
        else
            bend = Modifier.None;
        return new Quantity(least, most, _unit, bend) { Value = range.IsRange ? null : low };
    }

    /// <summary>A verb or noun of rising or falling at most three words before.</summary>
    private readonly QuantityChange FindChange()
    {
        // "lost 12 singers", "added two floors" tell of the things; "grew by 12 singers", "rose 12 points" of a level.
        var level = _kind != QuantityKind.Count || _unit == "point";
        for (var i = start - 1; i >= begin && i >= start - 3; i--)
        {
            var token = _tokens[i];
            if (token.Kind != TokenKind.Word)
                break;
            level |= token.Word == Grammar.By;
            if (ModifierTable.Change(token.Word) is not QuantityChange.Equal and var change)
                return level ? change : QuantityChange.Equal;
            if (Grammar.Class(token.Word) is not (WordClass.Prep or WordClass.Det or WordClass.Adv))
                break;
        }
        return QuantityChange.Equal;
    }
}
