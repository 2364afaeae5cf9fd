namespace Dossier.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData(2017, 1, 9, DayOfWeek.Monday)]
    [InlineData(2016, 2, 29, DayOfWeek.Monday)]
    [InlineData(9999, 12, 31, DayOfWeek.Friday)]
    public void A_day_is_exact(int year, int month, int day, DayOfWeek weekday)
    {
        var date = PartialDate.OfDay(year, month, day);
        Assert.Equal(weekday, date.Exact!.Value.DayOfWeek);
        Assert.Equal($"{year}-{month:00}-{day:00}", date.Edtf);
        Assert.Equal(DatePrecision.Day, date.Precision);
    }

    [Fact]
    public void A_month_runs_to_its_last_day()
    {
        var february = PartialDate.OfMonth(2016, 2);
        Assert.Equal((new DateTime(2016, 2, 1), new DateTime(2016, 2, 29)), (february.Earliest, february.Latest));
        Assert.Null(february.Exact);
        Assert.Equal("2016-02", february.ToString());
    }

    [Fact]
    public void A_day_agrees_with_its_month_its_year_and_itself()
    {
        var day = PartialDate.OfDay(2017, 5, 4);
        Assert.All([PartialDate.OfMonth(2017, 5), PartialDate.OfYear(2017), day, PartialDate.OfMonthAndDay(5, 4), PartialDate.OfMonthAndDay(5, null), PartialDate.OfWeekday(DayOfWeek.Thursday)],
            other => Assert.True(day.Intersects(other) && other.Intersects(day), other.ToString()));
    }

    [Fact]
    public void A_day_contradicts_other_days_months_years_and_weekdays()
    {
        var day = PartialDate.OfDay(2017, 5, 4);
        Assert.All([PartialDate.OfMonth(2017, 6), PartialDate.OfYear(2016), PartialDate.OfDay(2017, 5, 5), PartialDate.OfMonthAndDay(5, 5), PartialDate.OfMonthAndDay(4, null), PartialDate.OfWeekday(DayOfWeek.Friday)],
            other => Assert.False(day.Intersects(other) || other.Intersects(day), other.ToString()));
    }

    [Fact]
    public void An_open_period_is_written_with_two_dots() =>
        Assert.Equal("../2017-05-04", PartialDate.Between(null, new DateTime(2017, 5, 4)).Edtf);

    [Fact]
    public void A_period_that_ends_before_it_starts_is_refused() =>
        Assert.Throws<ArgumentException>(() => PartialDate.Between(new DateTime(2017, 5, 5), new DateTime(2017, 5, 4)));

    [Fact]
    public void February_29_takes_no_year_without_one() =>
        Assert.Equal("XXXX-02-29", PartialDate.OfMonthAndDay(2, 29).InYear(2017).Edtf);

    [Fact]
    public void A_day_without_a_year_takes_one() => Assert.Equal("2017-01-10", PartialDate.OfMonthAndDay(1, 10).InYear(2017).Edtf);

    [Theory]
    [InlineData(2, 30)]
    [InlineData(13, 1)]
    [InlineData(0, 1)]
    public void A_day_no_year_has_is_refused(int month, int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.OfMonthAndDay(month, day));

    [Theory]
    [InlineData("2017-01-10", "2017-01-10", false)]
    [InlineData("2017-01-10T02:24:00", "2017-01-10", false)]
    [InlineData("2017-01-10T02:24:00-05:00", "2017-01-10T02:24:00-05:00", true)]
    [InlineData("2017-01-10T23:59:59+14:00", "2017-01-10T23:59:59+14:00", true)]
    public void A_day_of_ISO_8601_has_a_moment_where_its_zone_is_given(string iso, string edtf, bool hasInstant)
    {
        var date = PartialDate.OfIso(iso)!;
        Assert.Equal((edtf, new DateTime(2017, 1, 10), hasInstant), (date.Edtf, date.Exact, date.Instant is not null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2017")]
    [InlineData("2017-02-30")]
    public void Anything_else_is_none(string? iso) => Assert.Null(PartialDate.OfIso(iso));
}
