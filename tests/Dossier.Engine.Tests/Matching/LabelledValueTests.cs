using Dossier.Engine.Claims;
using Dossier.Engine.Matching;

namespace Dossier.Engine.Tests.Matching;

/// <summary>Values that a cell's heads or a line's label ask for, limits, and what parts two values of like words.</summary>
public sealed class LabelledValueTests
{
    private static readonly ArticleOptions Options = ArticleOptions.None;

    [Theory]
    [InlineData("| Launched | 14 April 1908 |", ClaimKind.Date, "launch", "Tuesday 1908-04-14")]
    [InlineData("| Seats | 5 |", ClaimKind.Count, "seat", "5")]
    [InlineData("| Close of orders | 09:00 |", ClaimKind.Hour, "close", "09:00")]
    [InlineData("| `metrics.port` | 9412 |", ClaimKind.Number, "port", "9,412")]
    [InlineData("| R-01 | Hull length | 58 m |", ClaimKind.Measure, "length", "58 metres")]
    [InlineData("| Start delay at peak load | 3 s |", ClaimKind.Duration, "delay", "PT3S")]
    internal void A_cell_answers_what_the_head_of_its_row_asks(string row, ClaimKind kind, string thing, string value)
    {
        var columns = row.Count(c => c == '|') - 1;
        var heads = string.Concat(Enumerable.Range(0, columns).Select(i => "| c" + i + " ")) + "|\n" + string.Concat(Enumerable.Repeat("| --- ", columns)) + "|\n";
        var claim = Assert.Single(Claims("# The Ardent\n\n" + heads + row + "\n"), c => c.Question!.Kind == kind);
        Assert.Equal((thing, value), (claim.Question!.Thing.Lemma, claim.Value.Text));
    }

    [Theory]
    // The description has sentences of its own, whose end stands beside the value.
    [InlineData("| Cooling period | How long the boiler rests. More is said [here](#boilers). | 3 s |", "period")]
    [InlineData("| `burst` | How long the boiler rests. More is said [here](#boilers). | 3 s |", "burst")]
    [InlineData("| <a id=\"opt-delay\" href=\"#opt-delay\">`delay`</a> | How long the boiler rests.<br />More is said [here](#boilers). | 3 s |", "delay")]
    public void A_description_between_them_parts_no_value_from_its_head(string row, string thing)
    {
        var claim = Assert.Single(Claims("# Boilers\n\n| Field | Description | Default |\n| --- | --- | --- |\n" + row + "\n"), c => c.Question!.Kind == ClaimKind.Duration);
        Assert.Equal((thing, thing), (claim.Question!.Thing.Lemma, claim.Question.Subject[0].Lemma));
    }

    [Theory]
    // What an indefinite noun says of a day does not say when something was.
    [InlineData("2020 was a busy year for the Orvik yard.", 0)]
    [InlineData("Monday was an ordeal for the Orvik yard.", 0)]
    [InlineData("Monday was the day of the vote.", 1)]
    [InlineData("The vote was on Monday.", 1)]
    [InlineData("The year of the flood was 1987.", 1)]
    public void What_a_day_was_like_is_no_date(string text, int count) =>
        Assert.Equal(count, Claims("Published March 6, 2019\n\n" + text).Count(c => c.Question!.Kind == ClaimKind.Date));

    [Theory]
    [InlineData("2019-03-06", "The next meeting of the club is on 26 March 2019.", "2019-03-27", "The next meeting of the club is on 30 April 2019.", Concord.Open)]
    // Both days are to come for both, or were over for both.
    [InlineData("2019-03-06", "The next meeting of the club is on 26 March 2019.", "2019-03-20", "The next meeting of the club is on 30 April 2019.", Concord.Exclude)]
    [InlineData("2019-04-06", "The meeting of the club was on 26 March 2019.", "2019-04-27", "The meeting of the club was on 30 March 2019.", Concord.Exclude)]
    [InlineData("2019-03-06", "The next meeting of the club is on 26 March 2019.", "2019-03-27", "The meeting of the club was on 25 March 2019.", Concord.Exclude)]
    internal void What_is_to_come_when_the_other_day_is_over_is_another(string day, string first, string other, string second, Concord expected)
    {
        var (pair, a, b) = Sides($"Published {day}\n\n{first}", $"Published {other}\n\n{second}");
        Assert.Equal(expected, Exclusion.Of(pair, a.First(q => q.Question.Kind == ClaimKind.Date), b.First(q => q.Question.Kind == ClaimKind.Date)));
    }

    [Fact]
    public void Of_several_columns_the_head_narrows_the_value()
    {
        var claims = Claims("# Kilnwood\n\n| Plan | Basic | Trade |\n| --- | --- | --- |\n| Projects | 3 | 40 |\n");
        Assert.Equal(["basic:3", "trade:40"], claims.Where(c => c.Question!.Kind == ClaimKind.Count).Select(c => c.Question!.Narrowing[0].Lemma + ":" + c.Value.Text));
    }

    [Theory]
    [InlineData("The ferry carries cars.\n\n- **Berths:** 24\n- **Crew:** from Halden\n")]
    [InlineData("The ferry carries cars.\n\n- Berths: 24 (since spring)")]
    public void A_label_counts_what_it_names(string text) =>
        Assert.Equal("berth", Assert.Single(Claims(text), c => c.Question!.Kind == ClaimKind.Count).Question!.Thing.Lemma);

    [Theory]
    // Look-alikes: no label, no value, or the sentence says itself of what.
    [InlineData("The ferry carries cars.\n\nHe said: 24 was his lucky number.")]
    [InlineData("| a | b |\n| --- | --- |\n| 24 | lamps |\n")]
    public void Other_numbers_count_nothing(string text) => Assert.DoesNotContain(Claims(text), c => c.Question!.Kind == ClaimKind.Count && c.Value.Text == "24" && c.Question.Narrowing.Count == 0 && c.Question.Thing.Lemma is "lamp" or "berth");

    [Theory]
    // Limits that stand exclude each other; of what happened once both can be true.
    [InlineData("A booking can be cancelled free of charge up to 24 hours before departure.", "A booking can be cancelled free of charge up to twelve hours before departure.", ClaimKind.Duration, Concord.Exclude)]
    [InlineData("A booking can be cancelled free of charge up to 24 hours before departure.", "A booking can be cancelled free of charge up to one day before departure.", ClaimKind.Duration, Concord.Agree)]
    [InlineData("The tenant must give notice at least three months before the end.", "The tenant must give notice at least 90 days before the end.", ClaimKind.Duration, Concord.Agree)]
    [InlineData("The rescue lasted more than three hours.", "The rescue lasted more than four hours.", ClaimKind.Duration, Concord.Agree)]
    [InlineData("Staff have 26 working days of leave.", "Staff have 28 working days of leave.", ClaimKind.Duration, Concord.Exclude)]
    // A further one, and what was so before.
    [InlineData("An earthquake shook the valley on Monday.", "An earthquake shook the valley again on Wednesday.", ClaimKind.Date, Concord.Open)]
    [InlineData("Requests time out after 60 seconds.", "Requests used to time out after 120 seconds.", ClaimKind.Duration, Concord.Open)]
    [InlineData("The pool was previously closed on 3 May 2024.", "The pool was closed on 5 May 2024.", ClaimKind.Date, Concord.Open)]
    // The end of what lasts, and the day of what happens.
    [InlineData("The exhibition stays in the hall until 3 May 2024.", "The exhibition opens in the hall on 5 May 2024.", ClaimKind.Date, Concord.Open)]
    [InlineData("The exhibition is in the hall from 3 May 2024.", "The exhibition is in the hall until 5 May 2024.", ClaimKind.Date, Concord.Open)]
    [InlineData("The exhibition opens in the hall on 3 May 2024.", "The exhibition opens in the hall on 5 May 2024.", ClaimKind.Date, Concord.Exclude)]
    internal void Values_exclude_each_other_as_they_are_meant(string first, string second, ClaimKind kind, Concord expected)
    {
        var (pair, a, b) = Sides(first, second);
        Assert.Equal(expected, Exclusion.Of(pair, a.First(q => q.Question.Kind == kind), b.First(q => q.Question.Kind == kind)));
    }

    [Theory]
    [InlineData("The lone defence witness Hale spoke.", "The lone defense witness Hale spoke.")]
    [InlineData("Ana Sol is the organiser of the fair.", "Ana Sol is the organizer of the fair.")]
    public void A_post_in_two_spellings_is_one(string first, string second)
    {
        var (pair, a, b) = Sides(first, second);
        foreach (var x in a.Where(q => q.Question.Kind == ClaimKind.Role))
            foreach (var y in b.Where(q => q.Question.Kind == ClaimKind.Role))
                Assert.NotEqual(Concord.Exclude, Exclusion.Of(pair, x, y));
    }

    [Theory]
    [InlineData("She left the clinic less than an hour after she had come.")]
    [InlineData("The firm got the tunnel built in under two years.")]
    public void Less_than_a_time_that_is_told_of_once_is_no_limit(string text) => Assert.DoesNotContain(Claims(text), c => c.Question!.Kind == ClaimKind.Duration);

    [Theory]
    [InlineData("The harbour chief is Hanna Harber.", "Hanna Harbour, the harbour chief, closed the port.", Concord.Exclude)]
    // A place and a person of no like name are two things.
    [InlineData("The harbour chief is Anna Holt.", "Sanne Hall, the harbour chief, closed the port.", Concord.Open)]
    internal void A_name_a_letter_away_is_set_against_one_that_is_taken_for_another_kind(string first, string second, Concord expected)
    {
        var (pair, a, b) = Sides(first, second);
        var (x, y) = (a.First(q => q.Question.Kind == ClaimKind.Person), b.First(q => q.Question.Kind == ClaimKind.Person));
        Assert.NotEqual(x.Question.Named!.Type, y.Question.Named!.Type);
        Assert.Equal(expected, Exclusion.Of(pair, x, y));
    }

    [Fact]
    public void The_pair_that_is_most_alike_is_ahead_of_its_rivals()
    {
        var (pair, a, b) = Sides("The siren of the mill sounds for 40 seconds. The lamp of the pier glows for 90 seconds.", "The lamp of the pier glows for 70 seconds. The siren of the mill sounds for 50 seconds.");
        List<Asked> mine = Durations(a), theirs = Durations(b);
        var rivals = new Rivals(pair, mine, theirs);
        Assert.True(rivals.Lead(0, 1) > 0 && rivals.Lead(1, 0) > 0, $"{rivals.Lead(0, 1)} {rivals.Lead(1, 0)}");
        Assert.True(rivals.Lead(0, 0) < 0 && rivals.Lead(1, 1) < 0, $"{rivals.Lead(0, 0)} {rivals.Lead(1, 1)}");

        static List<Asked> Durations(List<Asked> all) => all.FindAll(q => q.Question.Kind == ClaimKind.Duration);
    }

    private static List<ClaimDigest> Claims(string text) => [.. ArticleReader.Read("a.md", text, Options).Digest.Claims.Where(c => c.Question is not null)];

    private static (ArticlePair Pair, List<Asked> A, List<Asked> B) Sides(string first, string second)
    {
        var (a, b) = (new ArticleTerms(ArticleReader.Read("a.txt", first, Options).Digest), new ArticleTerms(ArticleReader.Read("b.txt", second, Options).Digest));
        return (new ArticlePair(a, b), a.Questions, b.Questions);
    }
}
