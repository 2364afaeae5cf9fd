namespace Dossier.Engine.Claims;

using Dossier.Engine.Quantities;

/// <summary>What rounding may hide: an exact value is as wide as its last stated digit (DESIGN, section 5).</summary>
internal static class Rounding
{
    /// <summary>Half the width of the value's last stated digit; 0 for a whole number that shows no rounding.</summary>
    public static decimal Of(QuantityMention quantity)
    {
        if (quantity.Quantity.Value is not { } value)
            return 0;
        if (quantity.Width != 1)
            return quantity.Width / 2;
        // "1,200" may be 1,187: two or more zeros at the end are taken for rounding.
        var width = 1m;
        for (var rest = Math.Abs(value); rest >= 10 && rest % 10 == 0; rest /= 10)
            width *= 10;
        return width >= 100 ? width / 2 : 0;
    }

    /// <summary>
    /// What rounding may hide of a value beside another of the same unit. Where the other has a finer last digit, a whole number may be rounded, and one that ends in zeros to the first of them: "61 per cent" and "60.8",
    /// "€420 million" and "€421.3 million". Two digits always say something, and what is counted one by one is exact.
    /// </summary>
    public static decimal Beside(ClaimValue value, decimal rounding, ClaimValue other, decimal otherRounding)
    {
        if (Width(value, rounding) is not { } width || Width(other, otherRounding) is not { } finer || finer >= width || value.Quantity!.Unit != other.Quantity!.Unit)
            return rounding;
        for (var digits = value.Quantity.Value!.Value / width; digits >= 100 && digits % 10 == 0; digits /= 10)
            width *= 10;
        return width / 2;
    }

    /// <summary>How much the last stated digit is worth.</summary>
    private static decimal? Width(ClaimValue value, decimal rounding) =>
        value.Quantity is { Value: > 0, Modifier: Modifier.None } quantity && (value.Kind is ValueKind.Money or ValueKind.Percentage || UnitTable.Find(quantity.Unit) is not null) ? rounding > 0 ? rounding * 2 : 1 : null;
}
