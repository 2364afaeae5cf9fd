namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

// Numbers in words: cardinals, "a million", "millions", "two-thirds".
internal static partial class NumberReader
{
    private static bool TryReadWords(Words words, int first, int at, int end, decimal start, out NumberRead number)
    {
        var tokens = words.Tokens;
        decimal total = 0, current = start, width = start > 0 ? start : 1, limit = 1_000_000_000_000_000m;
        var room = start > 0 ? start : 1000m; // What may still be added to the current group is less than this.
        var stop = Math.Min(end, at + LongestInWords);
        var i = at;
        var last = at;
        var scaled = 1m;
        while (i < stop)
        {
            var word = tokens[i].Word;
            var kind = NumberWords.Class(word);
            if (i > at && kind == NumberClass.None)
            {
                // "and" and hyphens join; they belong to the number only when a part of it follows.
                if (i + 1 >= stop || i != last)
                    break;
                var hyphen = words.Is(i, '-') && !tokens[i].SpaceBefore && !tokens[i + 1].SpaceBefore;
                var and = word == Grammar.And && (current >= 100 || (current == 0 && total > 0)) && room <= 1000 && room >= 100;
                if (!hyphen && !and)
                    break;
                i++;
                continue;
            }
            var value = NumberWords.Value(word);
            if (kind is NumberClass.Digit or NumberClass.Teen or NumberClass.Tens)
            {
                if (value >= room || (value == 0 && i > at) || (kind == NumberClass.Digit && room == 100 && current % 100 != 0))
                    break;
                current += value;
                width = 1;
                scaled = 1;
                room = kind == NumberClass.Tens ? 10 : 0;
            }
            else if (kind == NumberClass.Hundred && current is > 0 and < 100 && room < 1000)
            {
                current *= 100;
                width = 100;
                scaled = 100;
                room = 100;
            }
            else if (kind == NumberClass.Dozen && i > at && total == 0 && current is > 0 and < 1000)
            {
                current *= 12;
                width = 12;
                scaled = 12;
                i++;
                last = i;
                break;
            }
            else if (kind == NumberClass.Scale && current > 0 && value < limit && i > at)
            {
                total += current * value;
                current = 0;
                width = value * (scaled == 100 ? 100 : 1);
                scaled = value;
                limit = value;
                room = 1000;
            }
            else
                break;
            i++;
            last = i;
        }
        if (last == at)
        {
            number = default;
            return false;
        }
        var sum = total + current;
        if (TryReadAndAPart(words, last, end, out var part, out var after))
        {
            // "two and a half", "a million and a half", "three and three-quarters"
            sum += scaled * part;
            width = scaled * part;
            last = after;
            var more = ReadScales(words, ref last, end, digits: false);
            sum *= more;
            width *= more;
            scaled *= more;
        }
        else if (TryReadPoint(words, last, end, out var decimals, out var place, out after))
        {
            sum += decimals;
            width = place;
            last = after;
            var more = ReadScales(words, ref last, end, digits: false);
            sum *= more;
            width *= more;
            scaled *= more;
        }
        else if (sum is > 0 and < 100 && TryReadDenominator(words, last, end, sum, out var below, out after))
        {
            number = new NumberRead(first, after, sum / below, 1, 1m / below, NumberForm.Fraction);
            return true;
        }
        number = new NumberRead(first, last, sum, scaled == 100 ? 1 : scaled, width, NumberForm.Words);
        return true;
    }

    private static bool TryReadAndAHalf(Words words, int at, int end, out int next)
    {
        next = at + 3;
        return at + 2 < end && words.Tokens[at].Word == Grammar.And && words.Tokens[at + 1].Word == Grammar.A && words.Tokens[at + 2].Word == Grammar.Half;
    }

    /// <summary>"and a half", "and one-half", "and a quarter", "and three-quarters", "and two thirds".</summary>
    private static bool TryReadAndAPart(Words words, int at, int end, out decimal part, out int next)
    {
        part = 0.5m;
        if (TryReadAndAHalf(words, at, end, out next))
            return true;
        if (at + 2 >= end || words.Tokens[at].Word != Grammar.And)
            return false;
        var tokens = words.Tokens;
        var hyphen = Measurement.IsHyphen(words, at + 2) && at + 3 < end && !tokens[at + 3].SpaceBefore;
        var name = hyphen ? at + 3 : at + 2;
        var above = tokens[at + 1].Word == Grammar.A && !hyphen ? 1 : NumberWords.Class(tokens[at + 1].Word) == NumberClass.Digit ? NumberWords.Value(tokens[at + 1].Word) : 0;
        var kind = NumberWords.Class(tokens[name].Word);
        var below = kind == NumberClass.Fraction || (kind == NumberClass.Ordinal && (hyphen || above == 1) && NumberWords.Value(tokens[name].Word) is >= 3 and <= 16) ? NumberWords.Value(tokens[name].Word) : 0;
        if (above <= 0 || below <= above)
            return false;
        next = name + 1;
        // "two and a quarter to nine", "six and a third man": a quarter that is followed by "of" is a share of its own.
        if (next < end && (tokens[next].Word == Grammar.Of || (kind == NumberClass.Ordinal && !hyphen && tokens[name].Word != 0 && !(NounPhrase.Find(words, next, end, out var noun) && noun.IsPlural))))
            return false;
        part = above / below;
        return true;
    }

    /// <summary>"two point five".</summary>
    private static bool TryReadPoint(Words words, int at, int end, out decimal value, out decimal place, out int next)
    {
        value = 0;
        place = 1;
        next = at;
        if (at + 1 >= end || words.Tokens[at].Word != Grammar.Point)
            return false;
        for (var i = at + 1; i < end && i <= at + 4 && NumberWords.Class(words.Tokens[i].Word) == NumberClass.Digit; i++)
        {
            place /= 10;
            value += NumberWords.Value(words.Tokens[i].Word) * place;
            next = i + 1;
        }
        return next > at;
    }

    /// <summary>"-thirds", " thirds", " quarters", "-third" behind a numerator.</summary>
    private static bool TryReadDenominator(Words words, int at, int end, decimal above, out decimal below, out int next)
    {
        below = 0;
        next = at;
        if (at >= end)
            return false;
        var hyphen = words.Is(at, '-') && !words.Tokens[at].SpaceBefore;
        var i = hyphen ? at + 1 : at;
        if (i >= end || (hyphen && words.Tokens[i].SpaceBefore))
            return false;
        var kind = NumberWords.Class(words.Tokens[i].Word);
        if (kind != NumberClass.Fraction && !(kind == NumberClass.Ordinal && above == 1))
            return false;
        below = NumberWords.Value(words.Tokens[i].Word);
        next = i + 1;
        // "two quarters" are also three-month periods, "two halves" of a match: without a hyphen they need their whole.
        var of = next < end && words.Tokens[next].Word == Grammar.Of;
        return below >= 2 && above < below && (hyphen ? above > 1 || of || below > 2 : of || (above > 1 && below > 4) || below == 3);
    }

    private static bool TryReadArticle(Words words, int at, int begin, int end, out NumberRead number)
    {
        number = default;
        var tokens = words.Tokens;
        var value = NumberWords.Value(tokens[at].Word);
        var before = at - 1;
        if (before < begin)
            return false;
        if (before - 1 >= begin && IsArticle(words, before, begin) && tokens[before - 1].Word == Grammar.Half)
        {
            var next = at + 1;
            number = new NumberRead(before - 1, next, value / 2, value, value / 2, NumberForm.Words);
            return true;
        }
        if (tokens[before].Word == Grammar.Several || tokens[before].Word == Grammar.Few)
        {
            var first = before > begin && IsArticle(words, before - 1, begin) ? before - 1 : before;
            var next = at + 1;
            if (!TryMultiply(value, ReadScales(words, ref next, end, digits: false), out value))
                return false;
            number = new NumberRead(first, next, value, value, value, NumberForm.Vague);
            return true;
        }
        if (!IsArticle(words, before, begin))
            return false;
        if (NumberWords.Class(tokens[at].Word) == NumberClass.Dozen)
        {
            number = new NumberRead(before, at + 1, value, 1, value, NumberForm.Words);
            return true;
        }
        if (NumberWords.Class(tokens[at].Word) == NumberClass.Hundred)
            return TryReadHundred(words, before, at, end, out number);
        if (at + 1 < end && !TryReadAndAHalf(words, at + 1, end, out _))
        {
            number = new NumberRead(before, at + 1, value, value, value, NumberForm.Words);
            return true;
        }
        number = at + 1 < end
            ? new NumberRead(before, at + 4, value * 1.5m, value, value / 2, NumberForm.Words)
            : new NumberRead(before, at + 1, value, value, value, NumberForm.Words);
        return true;
    }

    private static bool TryReadHundred(Words words, int first, int at, int end, out NumberRead number)
    {
        var next = at + 1;
        var rest = next + (next < end && words.Tokens[next].Word == Grammar.And ? 1 : 0);
        if (rest < end && NumberWords.Class(words.Tokens[rest].Word) is NumberClass.Digit or NumberClass.Teen or NumberClass.Tens
            && TryReadWords(words, first, rest, end, 0, out var tail) && tail.Value < 100 && tail.Scale == 1)
        {
            number = tail with { Value = tail.Value + 100 };
            return true;
        }
        var scale = ReadScales(words, ref next, end, digits: false);
        number = new NumberRead(first, next, 100 * scale, scale, 100 * scale, NumberForm.Words);
        return true;
    }

    /// <summary>"millions", "tens of thousands", "hundreds of millions".</summary>
    private static bool TryReadVague(Words words, int at, int end, out NumberRead number)
    {
        var value = NumberWords.Value(words.Tokens[at].Word);
        var next = at + 1;
        if (next + 1 < end && words.Tokens[next].Word == Grammar.Of && NumberWords.Class(words.Tokens[next + 1].Word) == NumberClass.Vague
            && NumberWords.Value(words.Tokens[next + 1].Word) is var scale and >= 1000)
        {
            value *= scale;
            next += 2;
        }
        else if (value is 10 or 20)
        {
            // "tens" and "scores" alone are seldom numbers.
            number = default;
            return false;
        }
        number = new NumberRead(at, next, value, value, value, NumberForm.Vague);
        return true;
    }

    /// <summary>"half of", "half a", "a half", "a quarter of".</summary>
    private static bool TryReadFraction(Words words, int at, int begin, int end, out NumberRead number)
    {
        number = default;
        var tokens = words.Tokens;
        var below = NumberWords.Value(tokens[at].Word);
        var next = at + 1;
        if (next >= end)
            return false;
        var article = IsArticle(words, at - 1, begin);
        var scale = Measurement.IsHyphen(words, next) && next + 1 < end && !tokens[next + 1].SpaceBefore ? next + 1 : next;
        if (tokens[at].Word == Grammar.Half || tokens[at].Word == Grammar.Quarter)
        {
            // "a quarter million", "half-million", but not "the third quarter million".
            var value = NumberWords.Class(tokens[scale].Word) == NumberClass.Scale ? NumberWords.Value(tokens[scale].Word) : 0;
            if (value >= 1_000_000 && (article || scale > next || tokens[at].Word == Grammar.Half) && !(at > begin && NumberWords.Class(tokens[at - 1].Word) == NumberClass.Ordinal))
            {
                number = new NumberRead(article ? at - 1 : at, scale + 1, value / below, value, value / below, NumberForm.Words);
                return true;
            }
        }
        var of = tokens[next].Word == Grammar.Of;
        if (tokens[at].Word == Grammar.Half)
        {
            // "the first half", "this half of the year" is a part of a time, not a share.
            if (at > begin && (NumberWords.Class(tokens[at - 1].Word) == NumberClass.Ordinal || Grammar.Class(tokens[at - 1].Word) == WordClass.Side || Grammar.IsDeterminer(tokens[at - 1].Word) && !article))
                return false;
            if (IsArticle(words, next, begin) && next + 1 < end)
            {
                if (NumberWords.Class(tokens[next + 1].Word) is NumberClass.Scale or NumberClass.Dozen)
                {
                    var value = NumberWords.Value(tokens[next + 1].Word);
                    number = new NumberRead(at, next + 2, value / 2, value, value / 2, NumberForm.Words);
                    return true;
                }
                number = new NumberRead(at, next + 1, 0.5m, 1, 0.5m, NumberForm.Fraction);
                return true;
            }
            if (!of && !Grammar.IsDeterminer(tokens[next].Word) && !IsByHowMuch(words, at, article ? at - 1 : at, begin, end))
                return false;
        }
        else if (!article || below < 4 || !(of || IsByHowMuch(words, at, at - 1, begin, end)))
            return false;
        number = new NumberRead(article ? at - 1 : at, next, 1m / below, 1, 1m / below, NumberForm.Fraction);
        return true;
    }
}
