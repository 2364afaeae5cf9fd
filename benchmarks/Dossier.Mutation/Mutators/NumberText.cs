using System.Globalization;

namespace Dossier.Mutation.Mutators;

/// <summary>A number as it is written: in digits, with or without commas and a decimal point, or as one word up to twenty.</summary>
/// <param name="Value">Its value, without a scale such as "million".</param>
/// <param name="Decimals">How many digits stand after the point.</param>
/// <param name="HasCommas">Whether thousands are grouped.</param>
/// <param name="IsWord">Whether it is a word.</param>
internal readonly record struct NumberText(decimal Value, int Decimals, bool HasCommas, bool IsWord)
{
    private static readonly string[] Words =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    /// <summary>Reads one written number; null when it is written in any other way. "One" is left out: it is a pronoun as often as a number.</summary>
    public static NumberText? Read(string text)
    {
        var word = Array.FindIndex(Words, w => w.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (word > 1)
            return new NumberText(word, 0, false, true);
        if (text.Length == 0 || !char.IsAsciiDigit(text[0]) || !decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value))
            return null;
        var point = text.IndexOf('.');
        return new NumberText(value, point < 0 ? 0 : text.Length - point - 1, text.Contains(','), false);
    }

    /// <summary>Another value written in the same way; in digits where there is no word for it.</summary>
    public string Write(decimal value)
    {
        if (IsWord && value >= 0 && value < Words.Length && value == decimal.Truncate(value))
            return Words[(int)value];
        return value.ToString((HasCommas || value >= 10_000 && !IsWord ? "#,0" : "0") + (Decimals > 0 ? "." + new string('0', Decimals) : ""), CultureInfo.InvariantCulture);
    }

    /// <summary>Twice the number.</summary>
    public string Doubled => Write(Value * 2);

    /// <summary>The number with one added to or taken from its last digit; null for one that ends in zero and may be rounded.</summary>
    public string? Next(bool up)
    {
        var unit = 1m;
        for (var d = 0; d < Decimals; d++)
            unit /= 10;
        var digits = Value / unit;
        if (digits >= 10 && digits % 10 == 0)
            return null;
        // One thing would need another noun.
        return Write(up || Value - unit <= 1 ? Value + unit : Value - unit);
    }

    /// <summary>The number with two neighbouring digits swapped, the last two that differ; null when there are none or a zero would lead.</summary>
    public string? Swapped
    {
        get
        {
            if (IsWord)
                return null;
            var digits = Write(Value).ToCharArray();
            for (var i = digits.Length - 1; i > 0; i--)
            {
                var before = i - 1;
                if (!char.IsAsciiDigit(digits[i]) || !char.IsAsciiDigit(digits[before]) || digits[i] == digits[before] || (before == 0 && digits[i] == '0'))
                    continue;
                (digits[i], digits[before]) = (digits[before], digits[i]);
                return new string(digits);
            }
            return null;
        }
    }
}
