namespace Dossier.Engine.Quantities;

using System.Globalization;
using Dossier.Engine.Language;

/// <summary>What a word is in a number.</summary>
internal enum NumberClass : byte
{
    None, Digit, Teen, Tens, Hundred, Scale, Suffix, Dozen, Couple, Vague, Fraction, Vulgar, Ordinal, Nth, Fold,
}

/// <summary>The words numbers are made of, by word number.</summary>
internal static class NumberWords
{
    private static readonly NumberClass[] Classes = new NumberClass[Vocabulary.Instance.Size];
    private static readonly decimal[] Values = new decimal[Vocabulary.Instance.Size];

    static NumberWords()
    {
        foreach (var line in Vocabulary.Instance.Lines("Quantities/Numbers.lexicon"))
        {
            var word = line.Words[0];
            Classes[word] = (NumberClass)Enum.Parse(typeof(NumberClass), line.Fields[1], ignoreCase: true);
            var parts = line.Fields[2].Split('/');
            var value = decimal.Parse(parts[0], CultureInfo.InvariantCulture);
            Values[word] = parts.Length == 2 ? value / decimal.Parse(parts[1], CultureInfo.InvariantCulture)
                : Classes[word] == NumberClass.Vulgar ? 1m / value
                : value;
        }
    }

    /// <summary>What the word is in a number.</summary>
    public static NumberClass Class(int word) => Classes[word];

    /// <summary>The word's value; a fraction's denominator.</summary>
    public static decimal Value(int word) => Values[word];
}
