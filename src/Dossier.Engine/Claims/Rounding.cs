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
}
