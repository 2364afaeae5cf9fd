namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>How a number is written.</summary>
internal enum NumberForm : byte
{
    /// <summary>"21,305", "2.6 billion".</summary>
    Digits,
    /// <summary>"twenty-five", "a million".</summary>
    Words,
    /// <summary>"millions", "tens of thousands", "several hundred".</summary>
    Vague,
    /// <summary>"a third", "two-thirds", "half".</summary>
    Fraction,
    /// <summary>"third", "22nd".</summary>
    Ordinal,
}

/// <summary>A number, as far as its own words go.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just past its last token.</param>
/// <param name="Value">The number; of a vague one the least it says.</param>
/// <param name="Scale">What a word behind the digits multiplies by: 1,000,000 for "2.6 million", else 1.</param>
/// <param name="Width">The size of its last stated digit.</param>
/// <param name="Form">How it is written.</param>
internal readonly record struct NumberRead(int First, int End, decimal Value, decimal Scale, decimal Width, NumberForm Form);

/// <summary>Reads numbers in digits and words. Looks at a fixed number of tokens and never throws: what a decimal cannot hold is no number.</summary>
internal static partial class NumberReader
{
    // Numbers in words are short: "nine hundred and ninety-nine thousand nine hundred and ninety-nine" has ten words and a hyphen or three.
    private const int LongestInWords = 20;
    private static readonly char[] Separators = ['.', ','];

    /// <summary>Reads the number that begins at a token. <paramref name="begin"/> is the first token that "a" of "a million" may be.</summary>
    public static bool TryRead(Words words, int at, int begin, int end, out NumberRead number)
    {
        if (!TryReadPart(words, at, begin, end, out number))
            return false;
        // "a quarter of a million", "two-thirds of a billion": the share of a scale is a number.
        if (number.Form == NumberForm.Fraction && number.End + 2 < end && words.Tokens[number.End].Word == Grammar.Of
            && (words.Tokens[number.End + 1].Word == Grammar.A || words.Tokens[number.End + 1].Word == Grammar.One) && NumberWords.Class(words.Tokens[number.End + 2].Word) is NumberClass.Scale or NumberClass.Dozen)
        {
            var scale = NumberWords.Value(words.Tokens[number.End + 2].Word);
            number = number with { End = number.End + 3, Value = number.Value * scale, Scale = scale, Width = number.Width * scale, Form = NumberForm.Words };
        }
        // "fourteen (14) characters": contracts say a number twice.
        if (number.Form == NumberForm.Words && number.End + 2 < end && words.Is(number.End, '(') && words.Tokens[number.End + 1].Kind == TokenKind.Number && words.Is(number.End + 2, ')')
            && TryReadDigits(words, number.End + 1, number.End + 1, number.End + 2, out var again) && again.Value == number.Value)
            number = number with { End = number.End + 3 };
        return true;
    }

    private static bool TryReadPart(Words words, int at, int begin, int end, out NumberRead number)
    {
        var token = words.Tokens[at];
        if (token.Kind == TokenKind.Number)
            return TryReadDigits(words, at, begin, end, out number);
        switch (NumberWords.Class(token.Word))
        {
            case NumberClass.Digit or NumberClass.Teen or NumberClass.Tens:
                return TryReadWords(words, at, at, end, 0, out number);
            case NumberClass.Hundred or NumberClass.Scale or NumberClass.Dozen:
                return TryReadArticle(words, at, begin, end, out number);
            case NumberClass.Couple when IsArticle(words, at - 1, begin) && at + 1 < end && words.Tokens[at + 1].Word == Grammar.Of:
                number = new NumberRead(at - 1, at + 1, 2, 1, 1, NumberForm.Words);
                return true;
            case NumberClass.Fold:
                number = new NumberRead(at, at + 1, NumberWords.Value(token.Word), 1, 1, NumberForm.Words);
                return true;
            case NumberClass.Vague:
                return TryReadVague(words, at, end, out number);
            case NumberClass.Fraction:
                return TryReadFraction(words, at, begin, end, out number);
            case NumberClass.Ordinal:
                if (IsArticle(words, at - 1, begin) && NumberWords.Value(token.Word) is var d and >= 3 and <= 20 && ((at + 1 < end && words.Tokens[at + 1].Word == Grammar.Of) || IsByHowMuch(words, at, at - 1, begin, end)))
                {
                    number = new NumberRead(at - 1, at + 1, 1m / d, 1, 1m / d, NumberForm.Fraction);
                    return true;
                }
                number = new NumberRead(at, at + 1, NumberWords.Value(token.Word), 1, 1, NumberForm.Ordinal);
                return true;
            case NumberClass.Vulgar:
                number = new NumberRead(at, at + 1, NumberWords.Value(token.Word), 1, NumberWords.Value(token.Word), NumberForm.Digits);
                return true;
            default:
                number = default;
                return false;
        }
    }

    // "By a little more than a third".
    private const int MostBetween = 4;

    /// <summary>"Fell by a third", "rose by more than a quarter": a share that nothing follows of which it is one.</summary>
    private static bool IsByHowMuch(Words words, int at, int first, int begin, int end)
    {
        var tokens = words.Tokens;
        if (at + 1 < end && tokens[at + 1].Kind != TokenKind.Symbol && !Grammar.EndsPhrase(tokens[at + 1].Word) && !words.Is(at + 1, "last"))
            return false;
        for (var i = first - 1; i >= begin && i >= first - MostBetween; i--)
            if (tokens[i].Word == Grammar.By)
                return true;
            else if (tokens[i].Word == 0 || !Grammar.EndsPhrase(tokens[i].Word))
                return false;
        return false;
    }

    private static bool TryReadDigits(Words words, int at, int begin, int end, out NumberRead number)
    {
        number = default;
        if (!TryParse(words.Text, words.Tokens[at], out var value, out var width))
            return false;
        var first = at;
        var next = at + 1;
        // ".500"
        if (at > begin && words.Is(at - 1, '.') && words.Tokens[at - 1].SpaceBefore && !words.Tokens[at].SpaceBefore && words.Tokens[at].Length <= 6)
        {
            for (var k = 0; k < words.Tokens[at].Length; k++)
                width /= 10;
            value *= width;
            first--;
        }
        if (next < end && NumberWords.Class(words.Tokens[next].Word) == NumberClass.Nth && !words.Tokens[next].SpaceBefore && width == 1)
        {
            number = new NumberRead(at, next + 1, value, 1, 1, NumberForm.Ordinal);
            return true;
        }
        if (next < end && NumberWords.Class(words.Tokens[next].Word) == NumberClass.Vulgar && value == decimal.Truncate(value) && value < 1_000_000)
        {
            value += NumberWords.Value(words.Tokens[next].Word);
            width = NumberWords.Value(words.Tokens[next].Word);
            next++;
        }
        else if (TryReadSlash(words, at, end, out var fraction))
        {
            number = new NumberRead(at, at + 3, fraction, 1, fraction, NumberForm.Fraction);
            return true;
        }
        else if (next < end && words.Tokens[next].SpaceBefore && value == decimal.Truncate(value) && value < 1000 && TryReadSlash(words, next, end, out fraction))
        {
            value += fraction;
            width = fraction;
            next += 3;
        }
        var scale = ReadScales(words, ref next, end, digits: true);
        if (!TryMultiply(value, scale, out value) || !TryMultiply(width, scale, out width))
            return false;
        number = new NumberRead(first, next, value, scale, width, NumberForm.Digits);
        return true;
    }

    /// <summary>"1/2", "3/4".</summary>
    private static bool TryReadSlash(Words words, int at, int end, out decimal value)
    {
        value = 0;
        var tokens = words.Tokens;
        if (at + 2 >= end || tokens[at].Length != 1 || tokens[at].Kind != TokenKind.Number || !words.Is(at + 1, '/') || tokens[at + 1].SpaceBefore
            || tokens[at + 2].Kind != TokenKind.Number || tokens[at + 2].SpaceBefore || tokens[at + 2].Length > 2)
            return false;
        if (at + 3 < end && words.Is(at + 3, '/'))
            return false;
        if (!TryParse(words.Text, tokens[at], out var above, out _) || !TryParse(words.Text, tokens[at + 2], out var below, out _)
            || above >= below || above == 0 || !(below <= 5 || below == 8 || below == 16 || below == 10))
            return false;
        value = above / below;
        return true;
    }

    private static decimal ReadScales(Words words, ref int next, int end, bool digits)
    {
        var scale = 1m;
        for (var k = 0; k < 2 && next < end; k++)
        {
            var at = next;
            if (words.Is(at, '-') && !words.Tokens[at].SpaceBefore && at + 1 < end && !words.Tokens[at + 1].SpaceBefore)
                at++;
            var token = words.Tokens[at];
            var kind = NumberWords.Class(token.Word);
            var value = NumberWords.Value(token.Word);
            if (token.LineBefore)
                break;
            if (kind == NumberClass.Scale || (kind is NumberClass.Hundred or NumberClass.Dozen && k == 0))
            {
                if (scale * value > 1e15m)
                    break;
                scale *= value;
                next = at + 1;
                if (kind == NumberClass.Dozen)
                    break;
                continue;
            }
            if (k == 0 && digits && kind == NumberClass.Suffix && at == next && IsSuffix(words, at, end))
            {
                scale = value;
                next = at + 1;
            }
            break;
        }
        return scale;
    }

    /// <summary>"5bn", "5 bn", "1M", "25k", "5m": whether the letters multiply and are no unit.</summary>
    private static bool IsSuffix(Words words, int at, int end)
    {
        var token = words.Tokens[at];
        if (at + 1 < end && !words.Tokens[at + 1].SpaceBefore && words.Tokens[at + 1].Kind != TokenKind.Symbol)
            return false;
        if (at + 1 < end && words.Is(at + 1, '/') && !words.Tokens[at + 1].SpaceBefore)
            return false;
        if (token.Length > 1 && token.Word != Grammar.Mil)
            return true;
        // "the 9600M" is a model.
        if (!token.SpaceBefore && words.Tokens[at - 1].Length >= 4 && words.Text.IndexOfAny(Separators, words.Tokens[at - 1].Start, words.Tokens[at - 1].Length) < 0)
            return false;
        var upper = char.IsUpper(words.Text[token.Start]);
        var letter = words.Text[token.Start] | 0x20;
        if (token.SpaceBefore)
            // "8 B people", but not "vitamins 5 B".
            return upper && letter is 'b' or 'm' && at + 1 < end && words.Tokens[at + 1] is { Kind: TokenKind.Word, IsCapitalized: false };
        return letter switch
        {
            'k' => true,
            'm' => upper || IsMillion(words, at, end),
            't' => MoneyTable.EndsAt(words, at - 1),
            _ => upper || MoneyTable.EndsAt(words, at - 1),
        };
    }

    /// <summary>"5m" is five million before "of" or a plural and behind a currency, else five metres.</summary>
    private static bool IsMillion(Words words, int at, int end)
    {
        if (MoneyTable.EndsAt(words, at - 1))
            return true;
        var next = at + 1;
        return next < end && words.Tokens[next].Kind == TokenKind.Word
            && (words.Tokens[next].Word == Grammar.Of || NounPhrase.Find(words, next, end, out var noun) && noun.IsPlural);
    }

    private static bool IsArticle(Words words, int at, int begin) =>
        at >= begin && (words.Tokens[at].Word == Grammar.A || words.Tokens[at].Word == Grammar.An);

    /// <summary>The product, unless it might leave the range of a decimal.</summary>
    private static bool TryMultiply(decimal a, decimal b, out decimal product)
    {
        product = 0;
        if (b == 1)
        {
            product = a;
            return true;
        }
        if (Math.Abs(a) > 1e12m || b > 1e15m)
            return false;
        product = a * b;
        return true;
    }

    /// <summary>The value of digits with grouping commas and a decimal point, up to 20 of them.</summary>
    public static bool TryParse(string text, Token token, out decimal value, out decimal width)
    {
        value = 0;
        width = 1;
        if (token.Length > 24)
            return false;
        var digits = 0;
        var point = false;
        for (var i = token.Start; i < token.ReadEnd; i++)
        {
            var c = text[i];
            if (c == '.')
                point = true;
            if (c is '.' or ',')
                continue;
            if (++digits > 20)
                return false;
            value = value * 10 + (c - '0');
            if (point)
                width /= 10;
        }
        value *= width;
        return true;
    }
}
