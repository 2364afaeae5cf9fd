namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;
using Dossier.Engine.Times;

/// <summary>Reads a document's quantities, sentence by sentence. Each number is a trigger; from it at most a dozen tokens to either side are read.</summary>
internal sealed class QuantityReader(Words words, IReadOnlyList<TimeMention> times)
{
    private readonly Token[] _tokens = words.Tokens;
    private Func<Measurement, bool>? _isTime;
    private int _time;
    private int _first;
    private int _begin;
    private int _end;

    /// <summary>What was found so far.</summary>
    public List<QuantityMention> Found { get; } = [];

    /// <summary>Reads one sentence.</summary>
    public void Read(Sentence sentence)
    {
        _first = _begin = sentence.First;
        _end = sentence.End;
        // What stands at the head of an article, and a file's front matter, counts nothing.
        if (sentence.Kind == BlockKind.Byline)
            return;
        for (var i = sentence.Kind is BlockKind.Heading or BlockKind.Headline ? BehindNumbering(sentence) : sentence.First; i < sentence.End;)
        {
            var token = _tokens[i];
            if (token.Kind != TokenKind.Number && NumberWords.Class(token.Word) is NumberClass.None or NumberClass.Suffix or NumberClass.Nth)
            {
                i++;
                continue;
            }
            // "Non-zero values"
            if (i > _first && (words.Is(i - 1, "non") || (i - 1 > _first && Measurement.IsHyphen(words, i - 1) && !token.SpaceBefore && words.Is(i - 2, "non"))))
            {
                i++;
                continue;
            }
            if (!Measurement.TryRead(words, i, _begin, _end, out var read))
            {
                i++;
                continue;
            }
            if (IsMinutes(read))
                read.Unit = UnitTable.Find("minute");
            var next = Read(read);
            _begin = i = Math.Max(next, read.Number.End);
        }
    }

    /// <summary>"`15m`": what is read as a length of time is not one of metres.</summary>
    private bool IsMinutes(in Measurement read)
    {
        if (read.Unit is not { Name: "metre" } || read.End != read.Number.End + 1 || _tokens[read.UnitFirst].Length != 1)
            return false;
        // "rate(requests[5m])": the window of a query.
        if (read.First > _first && words.Is(read.First - 1, '[') && read.End < _end && words.Is(read.End, ']') && !_tokens[read.First].SpaceBefore)
            return true;
        var (start, end) = (_tokens[read.Number.First].Start, _tokens[read.UnitFirst].End);
        for (var t = _time; t < times.Count && times[t].Span.Start <= start; t++)
            if (times[t] is { Type: TimeExpressionType.Duration } time && time.Span.Start <= start && time.Span.End >= end)
                return true;
        return false;
    }

    /// <summary>"5.4 Secrets Management": the number of a section; not "2.5 million users".</summary>
    private int BehindNumbering(Sentence sentence)
    {
        var first = sentence.First;
        if (_tokens[first].Kind != TokenKind.Number || words.Text.IndexOf('.', _tokens[first].Start, _tokens[first].Length) < 0)
            return first;
        return first + 1 == sentence.End || _tokens[first + 1] is { Kind: TokenKind.Word, IsCapitalized: true, SpaceBefore: true } next && NumberWords.Class(next.Word) == NumberClass.None && UnitTable.StartingAt(words, first + 1, sentence.End, out _) is null
            ? first + 1 : first;
    }

    /// <summary>Reads the quantity a measurement begins; returns the token to go on from.</summary>
    private int Read(in Measurement first)
    {
        if (IsTime(first))
            return first.Number.End;
        // "four-by-four", "two-by-twos": a thing's name.
        if (IsByName(first.Number.End))
            return first.Number.End + 4;
        // "one-to-one", "one-to-many"
        if (first.Number is { Form: NumberForm.Words, Value: 1 } && first.Number.End + 3 < _end && Measurement.IsHyphen(words, first.Number.End) && _tokens[first.Number.End + 1].Word == Grammar.To && Measurement.IsHyphen(words, first.Number.End + 2))
            return first.Number.End + 4;
        // "`$1`": a placeholder.
        if (first is { Currency: not null, Number: { Form: NumberForm.Digits, Width: 1, Scale: 1 } } && first.First < first.Number.First && _tokens[first.Number.First].Length == 1 && words.IsCode(first.First, first.End - 1))
            return first.End;
        var side = first;
        if (SizeReader.TryTakeUnit(words, ref side, _end))
            return new QuantityBuilder(words, new MeasuredRange(side, side, false), null, side.First, _begin, _end).Add(Found);
        if (first.Number.Form == NumberForm.Ordinal)
            return ReadOrdinal(first);
        if (LookAlikes.IsFragment(words, first.Number, first.First, _end, first.HasUnit))
            return SkipFragment(first.Number.End);
        if (ScoreReader.IsHours(words, first, _begin, _end, out var hours))
            return hours;
        if (Results.StandBefore(words, first.First, _first) && ScoreReader.TryRead(words, first, first.First, _begin, _end, Found, out var result, isResult: true))
            return result;
        var modifier = ReadModifier(first.First, out var start);
        if (!first.HasUnit && LookAlikes.IsName(words, first.Number, _first, _end, modifier is not null))
            return SkipNames(first.Number.End);
        if (ScoreReader.TryRead(words, first, start, _begin, _end, Found, out var next))
            return next;
        var measured = RatioReader.TryRead(words, first, _end, out var ratio) ? ratio : first;
        var range = RangeReader.Read(words, measured, _begin, _end, _isTime ??= IsTime);
        if (range.IsDate)
            return first.Number.End;
        var count = Found.Count;
        var behind = new QuantityBuilder(words, range, modifier, start, _begin, _end).Add(Found);
        if (Found.Count > count && count > 0 && HeldUnits.Of(words, Found[count - 1], Found[count], start, _first) is { } unit)
            Found[count] = Found[count] with { Quantity = Found[count].Quantity with { Unit = unit } };
        return behind;
    }

    private bool IsByName(int at) =>
        at + 2 < _end && Measurement.IsHyphen(words, at) && _tokens[at + 1].Word == Grammar.By && Measurement.IsHyphen(words, at + 2) && at + 3 < _end && NumberWords.Class(_tokens[at + 3].Word) == NumberClass.Digit;

    /// <summary>Past all that touches: "1.2.3.4", "555-0123-44".</summary>
    private int SkipFragment(int at)
    {
        while (at < _end && !_tokens[at].SpaceBefore)
            at++;
        return at;
    }

    /// <summary>"pages 4 and 5", "between A.D. 900 and 1100": what is coordinated with a name and counts nothing is a name too.</summary>
    private int SkipNames(int at)
    {
        while (at + 1 < _end && (_tokens[at].Word == Grammar.And || _tokens[at].Word == Grammar.To || _tokens[at].Word == Grammar.Or || words.Is(at, ',') || words.Is(at, '-') || words.Is(at, '\u2013'))
            && _tokens[at + 1].Kind == TokenKind.Number && _tokens[at + 1].Length <= 4
            && Measurement.TryRead(words, at + 1, at + 1, _end, out var next) && !next.HasUnit && next.Number.End == at + 2 && !NounPhrase.Find(words, at + 2, _end, out _))
            at += 2;
        return at;
    }

    private NumberModifier? ReadModifier(int first, out int start)
    {
        start = first;
        NumberModifier? bend = null;
        for (var k = 0; k < 3; k++)
        {
            if (ModifierTable.Before(words, start, _begin, out var at) is not { } found)
                break;
            start = at;
            if (bend is null || bend.Modifier == Modifier.None)
                bend = found;
        }
        return bend;
    }

    /// <summary>Whether the number stands in a date or a time of day. The length inside "nine days later" is still a length.</summary>
    private bool IsTime(Measurement read)
    {
        var number = words.Span(read.Number.First, read.Number.End);
        while (_time < times.Count && times[_time].Span.End <= number.Start)
            _time++;
        for (var t = _time; t < times.Count && times[t].Span.Start < number.End; t++)
            // "at 1430 hours" is no length.
            if (times[t] is { Type: TimeExpressionType.Time, TimeOfDay: not null } clock && clock.Span.Start == number.Start)
                return true;
            else if (times[t].Type is TimeExpressionType.Date or TimeExpressionType.Time && times[t].Span.Overlaps(number))
                return read.Unit is not { Dimension: "time" } || read.Number.Form == NumberForm.Ordinal;
        return false;
    }

    /// <summary>"the third attempt", "her 22nd title"; "second" and "first" only before a noun.</summary>
    private int ReadOrdinal(in Measurement read)
    {
        var number = read.Number;
        if (number.End < _end && Measurement.IsHyphen(words, number.End))
            return number.End + 1;
        if (!NounPhrase.Find(words, number.End, _end, out var noun))
            return number.End;
        if (number.First > _begin && !Grammar.IsDeterminer(_tokens[number.First - 1].Word))
            return number.End;
        Found.Add(new QuantityMention(words.Span(number.First, noun.Head + 1), QuantityKind.Ordinal,
            new Quantity(number.Value, number.Value, Plurals.Singular(words.Text, _tokens[noun.Head])))
        {
            Number = words.Span(number.First, number.End),
            Noun = words.Span(noun.Head, noun.Head + 1),
            Qualifiers = noun.First < noun.Head ? words.Span(noun.First, noun.Head) : default,
            From = number.Value,
            To = number.Value,
            Width = 1,
        });
        return noun.Head + 1;
    }
}
