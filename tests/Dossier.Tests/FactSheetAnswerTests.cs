using Dossier.Generated;

namespace Dossier.Tests;

/// <summary>Answers as the types a program asked for.</summary>
public sealed class FactSheetAnswerTests
{
    [Fact]
    public void A_day_is_a_DateOnly() =>
        Assert.Equal(new DateOnly(2019, 3, 4), Day(PartialDate.OfDay(2019, 3, 4)).Value);

    [Fact]
    public void A_month_is_no_day()
    {
        var finding = Day(PartialDate.OfMonth(2019, 3));
        Assert.False(finding.HasValue);
        Assert.Contains("2019-03 – a.txt(1,1)", Assert.Throws<UnansweredFindingException>(() => finding.Value).Message);
    }

    [Theory]
    [InlineData(12, 12, true)]
    [InlineData(12, 13, false)]
    [InlineData(12.5, 12.5, false)]
    [InlineData(3_000_000_000, 3_000_000_000, false)]
    public void A_number_is_an_int_where_it_is_one_whole_number_that_fits(double least, double most, bool fits) =>
        Assert.Equal(fits, FactSheetAnswers.Int32(Of(new Quantity((decimal)least, (decimal)most, "job"))).HasValue);

    [Fact]
    public void More_than_a_million_is_no_number_and_a_big_one_is_a_long()
    {
        Assert.False(FactSheetAnswers.Decimal(Of(new Quantity(1_000_000, null, "job", Modifier.MoreThan) { Value = 1_000_000 })).HasValue);
        Assert.Equal(3_000_000_000, FactSheetAnswers.Int64(Of(new Quantity(3_000_000_000, 3_000_000_000, "job"))).Value);
        Assert.Equal(12.5m, FactSheetAnswers.Decimal(Of(new Quantity(12.5m, 12.5m, "job"))).Value);
    }

    [Fact]
    public void Forty_minutes_are_a_time_span_and_five_years_are_none()
    {
        Assert.Equal(TimeSpan.FromMinutes(40), FactSheetAnswers.Length(Of(new Duration("PT40M", TimeSpan.FromMinutes(40), TimeSpan.FromMinutes(40)))).Value);
        Assert.False(FactSheetAnswers.Length(Of(new Duration("P5Y", TimeSpan.FromDays(1825), TimeSpan.FromDays(1827)))).HasValue);
    }

    [Fact]
    public void A_dispute_stays_one_in_any_type()
    {
        var claims = new[] { Claim(PartialDate.OfDay(2019, 3, 4)), Claim(PartialDate.OfMonth(2019, 4)) };
        var finding = FactSheetAnswers.Day(new Finding<PartialDate>("fire", "date", claims, isDisputed: true, null) { Key = "date: fire" }, DateOnly.FromDateTime);
        Assert.True(finding.IsDisputed);
        Assert.Equal("date: fire", finding.Key);
        Assert.Equal(new DateOnly(2019, 3, 4), Assert.Single(finding.Claims).Value);
        Assert.Contains("2019-04", Assert.Throws<DisputedFindingException>(() => finding.Value).Message);
    }

    private static Finding<DateOnly> Day(PartialDate date) => FactSheetAnswers.Day(Of(date), DateOnly.FromDateTime);

    private static Finding<T> Of<T>(T value)
        where T : notnull => new("fire", "date", [Claim(value)], isDisputed: false, value);

    private static Claim<T> Claim<T>(T value)
        where T : notnull => new("fire", "date", value, true, false, null, new Passage("a.txt", 0, 1, 1, 1, "x", "", ""), "x");
}
