namespace Dossier.Engine.Quantities;

using System.Globalization;
using Dossier.Engine.Language;

/// <summary>A unit of measure.</summary>
/// <param name="Name">English name in the singular: "kilometre".</param>
/// <param name="Dimension">What it measures: "length".</param>
/// <param name="Factor">How many of the dimension's base unit one of it is.</param>
/// <param name="Zero">What its zero is in the base unit: other than 0 for scales of temperature only.</param>
public sealed record MeasureUnit(string Name, string Dimension, decimal Factor, decimal Zero = 0);

/// <summary>How units of measure are written, and what they are.</summary>
public static class UnitTable
{
    private static readonly Dictionary<string, MeasureUnit> ByName = new(StringComparer.Ordinal);

    private static readonly PhraseTable<MeasureUnit> Table = new(
        Vocabulary.Instance.Lines("Quantities/Units.lexicon"),
        line => Intern(line.Fields),
        line => line.Fields.Length > 4 ? line.Fields[4] : null);

    /// <summary>The unit of a name as <see cref="Quantity.Unit"/> has it, or null when it is none that can be converted.</summary>
    public static MeasureUnit? Find(string name) => ByName.TryGetValue(name, out var unit) ? unit : null;

    internal static MeasureUnit? StartingAt(Words words, int at, int end, out int next) => Table.StartingAt(words, at, end, out next);

    /// <summary>The unit that begins at a token, also with hyphens between its words: "square-metre".</summary>
    internal static MeasureUnit? JoinedAt(Words words, int at, int end, out int next) => Table.JoinedAt(words, at, end, out next);

    private static MeasureUnit Intern(string[] fields)
    {
        if (!ByName.TryGetValue(fields[1], out var unit))
        {
            var numbers = fields[3].Split(' ');
            ByName[fields[1]] = unit = new MeasureUnit(fields[1], fields[2], Parse(numbers[0]), numbers.Length > 1 ? Parse(numbers[1]) : 0);
        }
        return unit;
    }

    private static decimal Parse(string number) => decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
}
