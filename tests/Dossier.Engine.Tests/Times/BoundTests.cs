using Dossier.Engine.Times;

namespace Dossier.Engine.Tests.Times;

/// <summary>Words that make of a length or a day the most or the least. Brackets mark the time; behind "=>" stand its TIMEX3 value and how the words bend it.</summary>
public sealed class BoundTests
{
    public static TheoryData<string, string> Bounds { get; } = Quantities.QuantityTable.Rows("""
        The repair took [no higher than 40 days]. => P40D EqualOrLess
        The repair took [no greater than 40 days]. => P40D EqualOrLess
        The repair took [no longer than 40 days]. => P40D EqualOrLess
        The repair took [no older than 40 days]. => P40D EqualOrLess
        The repair took [no later than 40 days]. => P40D EqualOrLess
        The repair took [no lower than 40 days]. => P40D EqualOrMore
        The repair took [no shorter than 40 days]. => P40D EqualOrMore
        The repair took [no younger than 40 days]. => P40D EqualOrMore
        The repair took [no earlier than 40 days]. => P40D EqualOrMore
        The repair took [no sooner than 40 days]. => P40D EqualOrMore
        The repair took [no newer than 40 days]. => P40D EqualOrMore
        The repair took [no fewer than 40 days]. => P40D EqualOrMore
        The repair took [not higher than 40 days]. => P40D EqualOrLess
        The repair took [not greater than 40 days]. => P40D EqualOrLess
        The repair took [not longer than 40 days]. => P40D EqualOrLess
        The repair took [not older than 40 days]. => P40D EqualOrLess
        The repair took [not later than 40 days]. => P40D EqualOrLess
        The repair took [not more than 40 days]. => P40D EqualOrLess
        The repair took [not lower than 40 days]. => P40D EqualOrMore
        The repair took [not shorter than 40 days]. => P40D EqualOrMore
        The repair took [not younger than 40 days]. => P40D EqualOrMore
        The repair took [not earlier than 40 days]. => P40D EqualOrMore
        The repair took [not sooner than 40 days]. => P40D EqualOrMore
        The repair took [not newer than 40 days]. => P40D EqualOrMore
        The repair took [not fewer than 40 days]. => P40D EqualOrMore
        The repair took [not less than 40 days]. => P40D EqualOrMore
        The repair took [longer than 40 days]. => P40D MoreThan
        The repair took [older than 40 days]. => P40D MoreThan
        The repair took [greater than 40 days]. => P40D MoreThan
        The repair took [exceeding 40 days]. => P40D MoreThan
        The repair took [in excess of 40 days]. => P40D MoreThan
        The repair took [> 40 days]. => P40D MoreThan
        The repair took [shorter than 40 days]. => P40D LessThan
        The repair took [younger than 40 days]. => P40D LessThan
        The repair took [< 40 days]. => P40D LessThan
        The repair took [not to exceed 40 days]. => P40D EqualOrLess
        The repair took [not exceeding 40 days]. => P40D EqualOrLess
        The repair took [a maximum of 40 days]. => P40D EqualOrLess
        The repair took [maximum of 40 days]. => P40D EqualOrLess
        The repair took [a max of 40 days]. => P40D EqualOrLess
        The repair took [max of 40 days]. => P40D EqualOrLess
        The repair took [maximum 40 days]. => P40D EqualOrLess
        The repair took [max 40 days]. => P40D EqualOrLess
        The repair took [max. 40 days]. => P40D EqualOrLess
        The repair took [at maximum 40 days]. => P40D EqualOrLess
        The repair took [less than or equal to 40 days]. => P40D EqualOrLess
        The repair took [≤ 40 days]. => P40D EqualOrLess
        The repair took [<= 40 days]. => P40D EqualOrLess
        The repair took [up to and including 40 days]. => P40D EqualOrLess
        The repair took [up to a maximum of 40 days]. => P40D EqualOrLess
        The repair took [a minimum of 40 days]. => P40D EqualOrMore
        The repair took [minimum of 40 days]. => P40D EqualOrMore
        The repair took [a min of 40 days]. => P40D EqualOrMore
        The repair took [min of 40 days]. => P40D EqualOrMore
        The repair took [minimum 40 days]. => P40D EqualOrMore
        The repair took [min 40 days]. => P40D EqualOrMore
        The repair took [min. 40 days]. => P40D EqualOrMore
        The repair took [at minimum 40 days]. => P40D EqualOrMore
        The repair took [at a minimum 40 days]. => P40D EqualOrMore
        The repair took [greater than or equal to 40 days]. => P40D EqualOrMore
        The repair took [greater or equal to 40 days]. => P40D EqualOrMore
        The repair took [≥ 40 days]. => P40D EqualOrMore
        The repair took [>= 40 days]. => P40D EqualOrMore
        The repair took [approx 40 days]. => P40D Approximate
        The repair took [approx. 40 days]. => P40D Approximate
        The repair took [~ 40 days]. => P40D Approximate
        The repair took [≈ 40 days]. => P40D Approximate
        The form is due [no later than Friday]. => 2017-01-13 OnOrBefore
        The form is due [not later than Friday]. => 2017-01-13 OnOrBefore
        The form is due [no earlier than Friday]. => 2017-01-13 OnOrAfter
        The form is due [not earlier than Friday]. => 2017-01-13 OnOrAfter
        The form is due [no sooner than Friday]. => 2017-01-13 OnOrAfter
        The form is due [not sooner than Friday]. => 2017-01-13 OnOrAfter
        The repair took [40 days or so] and a crane. => P40D Approximate
        The repair took [40 days or more] and a crane. => P40D EqualOrMore
        The repair took [40 days or longer] and a crane. => P40D EqualOrMore
        The repair took [40 days or older] and a crane. => P40D EqualOrMore
        The repair took [40 days at least] and a crane. => P40D EqualOrMore
        The repair took [40 days minimum] and a crane. => P40D EqualOrMore
        The repair took [40 days min] and a crane. => P40D EqualOrMore
        The repair took [40 days or less] and a crane. => P40D EqualOrLess
        The repair took [40 days or fewer] and a crane. => P40D EqualOrLess
        The repair took [40 days or shorter] and a crane. => P40D EqualOrLess
        The repair took [40 days at most] and a crane. => P40D EqualOrLess
        The repair took [40 days maximum] and a crane. => P40D EqualOrLess
        The repair took [40 days max] and a crane. => P40D EqualOrLess
        """);

    [Theory, MemberData(nameof(Bounds))]
    public void The_most_and_the_least_of_a_time(string marked, string expected)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var time = Assert.Single(Read.Times(text, "2017-01-10"));
        Assert.Equal(marked, text.Insert(time.Span.End, "]").Insert(time.Span.Start, "["));
        Assert.Equal(expected, $"{time.Value} {time.Modifier}");
    }

    [Fact]
    public void A_range_of_lengths_has_two_ends()
    {
        var length = Assert.Single(Read.Times("The bath takes 4-5 minutes.")).Duration!;
        Assert.Equal((TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(5)), (length.Shortest, length.Longest));
        Assert.Equal(TimeSpan.FromHours(24), Assert.Single(Read.Times("The bath takes at least 24-48 hours.")).Duration!.Shortest);
    }

    [Theory]
    [InlineData("The wait is `1h30m` long.", "PT1H30M")]
    [InlineData("The wait is `2m30s` long.", "PT2M30S")]
    [InlineData("The wait is `5m0s` long.", "PT5M")]
    [InlineData("The wait is `1h90m` long.", "")]
    [InlineData("The wait is `5m` long.", "PT5M")]
    public void Lengths_as_programs_write_them(string text, string expected) =>
        Assert.Equal(expected, string.Join(" ", ArticleReader.Read("a.md", text + "\n", ArticleOptions.None).Mentions.Times.Select(t => t.Value)));

    [Fact]
    public void The_min_of_another_length_is_no_bound() =>
        Assert.Equal([Modifier.None, Modifier.None], Read.Times("The film ran 30 sec, 5 min 30 sec longer.").Skip(1).Select(t => t.Modifier));

    [Theory]
    [InlineData("The bath takes at most 40 days.", false, true)]
    [InlineData("The bath takes no less than 40 days.", true, false)]
    public void A_bound_leaves_the_other_end_open(string text, bool hasShortest, bool hasLongest)
    {
        var length = Assert.Single(Read.Times(text)).Duration!;
        Assert.Equal((hasShortest, hasLongest), (length.Shortest is not null, length.Longest is not null));
    }
}
