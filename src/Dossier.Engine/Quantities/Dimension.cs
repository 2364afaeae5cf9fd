namespace Dossier.Engine.Quantities;

/// <summary>Units of one dimension, so that 10 metres and 30 feet are compared as lengths.</summary>
internal static class Dimension
{
    /// <summary>The dimension of a unit; a unit that is in no table is its own.</summary>
    public static string Of(string unit) => UnitTable.Find(unit)?.Dimension ?? unit;

    /// <summary>The same quantity in the dimension's base unit; itself where the table does not have its unit or the number grows too large.</summary>
    public static Quantity Base(Quantity quantity)
    {
        if (UnitTable.Find(quantity.Unit) is not { } known)
            return quantity;
        try
        {
            return quantity with { Minimum = In(quantity.Minimum), Maximum = In(quantity.Maximum), Value = In(quantity.Value), Unit = known.Dimension };
        }
        catch (OverflowException)
        {
            return quantity;
        }

        decimal? In(decimal? value) => value * known.Factor + known.Zero;
    }

    /// <summary>How much of the base unit one of a unit is.</summary>
    public static decimal Factor(string unit) => UnitTable.Find(unit)?.Factor ?? 1;
}
