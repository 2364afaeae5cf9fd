namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>Reads sizes whose last number names the unit of all: "10 x 12 m", "18 1/4 x 4 1/4 inches", "6 by 8 by 2 feet".</summary>
internal static class SizeReader
{
    private const int MostSides = 3;

    /// <summary>Gives a number without a unit the unit of the sides behind it.</summary>
    public static bool TryTakeUnit(Words words, ref Measurement side, int end)
    {
        if (side.HasUnit || side.Number.Form is not (NumberForm.Digits or NumberForm.Words) || side.Number.Scale != 1)
            return false;
        var at = side.Number.End;
        for (var n = 1; n < MostSides; n++)
        {
            if (at + 1 >= end || words.Tokens[at].LineBefore || !(words.Is(at, '\u00D7') || words.Tokens[at].Word == Grammar.X || (words.Tokens[at].Word == Grammar.By && words.Tokens[at].SpaceBefore && words.Tokens[at + 1].SpaceBefore)))
                return false;
            var by = words.Tokens[at].Word == Grammar.By;
            if (!Measurement.TryRead(words, at + 1, at + 1, end, out var next) || next.First != at + 1 || next.Currency is not null)
                return false;
            if (next.Unit is { } unit)
            {
                if (unit.Dimension != "length" || next.IsAge || (by && next.Value > 1000 * side.Value))
                    return false;
                side.Unit = unit;
                return true;
            }
            at = next.Number.End;
        }
        return false;
    }
}
