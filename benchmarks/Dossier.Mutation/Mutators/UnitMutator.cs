using System.Globalization;
using Dossier.Engine;

namespace Dossier.Mutation.Mutators;

/// <summary>A measure in another unit, no less precise than it was stated.</summary>
internal static class UnitMutator
{
    private static readonly Dictionary<string, (string Unit, decimal Factor)> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        ["mile"] = ("kilometers", 1.609344m), ["miles"] = ("kilometers", 1.609344m), ["kilometers"] = ("miles", 1 / 1.609344m), ["kilometres"] = ("miles", 1 / 1.609344m),
        ["km"] = ("miles", 1 / 1.609344m), ["feet"] = ("meters", 0.3048m), ["meters"] = ("feet", 1 / 0.3048m), ["metres"] = ("feet", 1 / 0.3048m),
        ["inches"] = ("centimeters", 2.54m), ["pounds"] = ("kilograms", 0.45359237m), ["kilograms"] = ("pounds", 1 / 0.45359237m), ["kg"] = ("pounds", 1 / 0.45359237m),
        ["acres"] = ("hectares", 0.40468564224m), ["hours"] = ("minutes", 60), ["days"] = ("hours", 24), ["weeks"] = ("days", 7), ["years"] = ("months", 12),
    };

    /// <summary>The number and its unit in another unit, or null where it has no other or is not followed by its unit.</summary>
    public static Edit? Change(ArticleFacts article, StatedValue place)
    {
        var quantity = place.Quantity!;
        if (place.Class is not (ValueClass.Measure or ValueClass.Duration) || quantity.Noun.Length == 0 || quantity.Noun.Start != quantity.Number.End + 1
            || article.Document.Text[quantity.Number.End] != ' ' || !Units.TryGetValue(article.Document.Slice(quantity.Noun), out var other))
            return null;
        var words = article.Document.Slice(quantity.Number);
        if (NumberText.Read(words) is not { } number)
            return null;
        return new Edit(TextSpan.FromBounds(quantity.Number.Start, quantity.Noun.End), Convert(number, other.Factor) + " " + other.Unit);
    }

    /// <summary>The number times a factor, with as many digits as say no more and no less than before.</summary>
    public static string Convert(NumberText number, decimal factor)
    {
        var width = factor;
        for (var d = 0; d < number.Decimals; d++)
            width /= 10;
        var decimals = 0;
        for (var unit = 1m; unit > width && decimals < 6; unit /= 10)
            decimals++;
        return Math.Round(number.Value * factor, decimals, MidpointRounding.AwayFromZero).ToString("#,0" + (decimals > 0 ? "." + new string('0', decimals) : ""), CultureInfo.InvariantCulture);
    }
}
