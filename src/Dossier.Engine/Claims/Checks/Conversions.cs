namespace Dossier.Engine.Claims;

using Dossier.Engine.Quantities;

/// <summary>"10 kilometres (6 miles)": the measure in brackets against the one before them.</summary>
internal static class Conversions
{
    // Writers round both numbers, some to the nearest ten; a slip of a digit or the wrong direction is further off.
    private const decimal Slack = 1.25m;

    public static void Check(Reading reading, List<Problem> problems)
    {
        for (var i = 1; i < reading.Quantities.Count; i++)
        {
            var (stated, converted) = (reading.Quantities[i - 1], reading.Quantities[i]);
            if (stated.Kind != QuantityKind.Measure || converted.Kind != QuantityKind.Measure || stated.From != stated.To || converted.From != converted.To
                || !IsInBrackets(reading, stated, converted) || UnitTable.Find(stated.Quantity.Unit) is not { } unit || UnitTable.Find(converted.Quantity.Unit) is not { } other
                // Temperatures begin at other zeros, and the others are no fixed amounts.
                || unit == other || unit.Dimension != other.Dimension || unit.Dimension is not ("length" or "mass" or "area" or "speed"))
                continue;
            var (low, high) = Range(stated, unit);
            var (least, most) = Range(converted, other);
            if (low <= 0 || least <= 0 || (least <= high * Slack && low <= most * Slack))
                continue;
            problems.Add(new Problem(
                Rules.Conversion, Rules.Conversion.Level, TextSpan.FromBounds(stated.Span.Start, converted.Span.End),
                $"{ArticleChecks.Quote(reading, converted.Span)} does not fit {ArticleChecks.Quote(reading, stated.Span)}, which is about {ArticleChecks.Write(stated.From * unit.Factor / other.Factor)} {other.Name}s; correct one of them"));
        }
    }

    private static (decimal Low, decimal High) Range(QuantityMention quantity, MeasureUnit unit) =>
        quantity.From > 1_000_000_000 ? (0, 0) : ((quantity.From - quantity.Width / 2) * unit.Factor, (quantity.From + quantity.Width / 2) * unit.Factor);

    private static bool IsInBrackets(Reading reading, QuantityMention stated, QuantityMention converted)
    {
        var (open, close) = (reading.TokenAt(stated.Span.End), reading.TokenAt(converted.Span.End));
        return open < reading.Sentence.End && close < reading.Sentence.End && reading.Words.Is(open, '(') && reading.Words.Is(close, ')') && reading.TokenAt(converted.Span.Start) == open + 1;
    }
}
