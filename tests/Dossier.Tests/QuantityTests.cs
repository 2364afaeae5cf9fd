namespace Dossier.Tests;

public sealed class QuantityTests
{
    [Fact]
    public void More_than_a_million_contradicts_a_million_and_agrees_with_two()
    {
        var more = new Quantity(1_000_000, null, "job", Modifier.MoreThan);
        Assert.False(more.Intersects(new Quantity(1_000_000, 1_000_000, "job")));
        Assert.True(more.Intersects(new Quantity(2_000_000, 2_000_000, "job")));
    }

    [Fact]
    public void At_least_ten_agrees_with_ten() =>
        Assert.True(new Quantity(10, null, "", Modifier.EqualOrMore).Intersects(new Quantity(10, 10, "")));

    [Fact]
    public void Ranges_that_touch_agree() => Assert.True(new Quantity(1, 5, "").Intersects(new Quantity(5, 9, "")));

    [Fact]
    public void Ranges_apart_contradict() => Assert.False(new Quantity(1, 5, "").Intersects(new Quantity(6, 9, "")));

    [Theory]
    [InlineData(1, "job", "1 job")]
    [InlineData(2, "job", "2 jobs")]
    [InlineData(2, "person", "2 people")]
    [InlineData(2, "fireman", "2 firemen")]
    [InlineData(2, "city", "2 cities")]
    [InlineData(2, "boy", "2 boys")]
    [InlineData(2, "church", "2 churches")]
    [InlineData(2, "mile per hour", "2 miles per hour")]
    [InlineData(2, "year of age", "2 years of age")]
    [InlineData(2, "small box", "2 small boxes")]
    [InlineData(2, "", "2")]
    public void A_unit_takes_the_plural_of_its_number(int value, string unit, string expected) =>
        Assert.Equal(expected, new Quantity(value, value, unit).ToString());

    [Theory]
    [InlineData(Modifier.None, "1,234.5 jobs")]
    [InlineData(Modifier.Approximate, "about 1,234.5 jobs")]
    [InlineData(Modifier.EqualOrLess, "at most 1,234.5 jobs")]
    public void A_quantity_reads_the_same_in_every_culture(Modifier modifier, string expected)
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("fi-FI");
            Assert.Equal(expected, new Quantity(1234.5m, 1234.5m, "job", modifier).ToString());
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Sums_in_two_currencies_never_contradict() =>
        Assert.True(new Money(new Quantity(5, 5, ""), "USD").Intersects(new Money(new Quantity(9, 9, ""), "EUR")));

    [Fact]
    public void Sums_in_one_currency_can() =>
        Assert.False(new Money(new Quantity(5, 5, ""), "USD").Intersects(new Money(new Quantity(9, 9, ""), "USD")));

    [Fact]
    public void Percentages_compare_by_their_points() =>
        Assert.False(new Percentage(new Quantity(45, 45, "")).Intersects(new Percentage(new Quantity(54, 54, ""))));
}
