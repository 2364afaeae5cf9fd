using CsCheck;
using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Rulings;

public sealed class RulingMatcherTests
{
    private const string Key = "count: injure, passenger (brannoc)";
    private const string Accept14 = "\"count: injure, passenger (brannoc)\"; accept \"14 passengers\" over \"17 passengers\"; the hospital";

    private static DisputeSketch Ferry(params string[] more) => new DisputeSketch().Disputed(Key, ["14 passengers", "17 passengers", .. more]);

    [Fact]
    public void A_ruling_settles_the_dispute_of_its_key_and_values() =>
        Assert.Equal(Key + " = 14 passengers", Ferry().Outcome(Accept14));

    [Fact]
    public void The_order_of_the_values_does_not_matter() =>
        Assert.Equal(Key + " = 17 passengers", Ferry("20 passengers").Outcome($"\"{Key}\"; accept \"17 passengers\" over \"20 passengers\", \"14 passengers\"; the hospital"));

    [Fact]
    public void A_dispute_may_be_none() =>
        Assert.Equal(Key + " = no dispute", Ferry().Outcome($"\"{Key}\"; not a dispute: \"17 passengers\", \"14 passengers\"; two ferries"));

    [Fact]
    public void A_settled_finding_keeps_its_dispute_and_says_who_settled_it()
    {
        var finding = Assert.Single(Ferry().Settle(Accept14).Ruled.Findings);
        Assert.NotNull(finding.Dispute);
        Assert.False(finding.IsOpen);
        Assert.Equal("the hospital", finding.Settlement!.Decision.Reason);
        Assert.Equal(14, finding.Settlement.Value!.Quantity!.Value);
    }

    [Fact]
    public void A_new_value_opens_the_dispute_again_and_is_named()
    {
        var (ruled, problems) = Ferry("20 passengers").Settle(Accept14);
        Assert.True(ruled.Findings[0].IsOpen);
        var problem = Assert.Single(problems);
        Assert.Equal("DSR3005", problem.Rule.Id);
        Assert.StartsWith("the property of the subject is disputed again: \"20 passengers\" is new, in a2.txt. ", problem.Message);
        Assert.Equal(Key, Assert.Single(ruled.Outdated).Key);
    }

    [Fact]
    public void A_value_that_no_article_gives_any_more_opens_the_dispute_again()
    {
        var problem = Assert.Single(Ferry().Settle(Accept14.Replace("over ", "over \"20 passengers\", ")).Problems);
        Assert.Equal("DSR3005", problem.Rule.Id);
        Assert.Contains("no article gives \"20 passengers\" any more", problem.Message);
        Assert.Equal(Accept14.IndexOf("\"17", StringComparison.Ordinal), problem.Span.Start);
    }

    [Fact]
    public void A_value_that_no_article_gives_cannot_be_accepted()
    {
        var problem = Assert.Single(Ferry().Settle(Accept14.Replace("14", "15")).Problems);
        Assert.Equal("DSR3004", problem.Rule.Id);
        Assert.Equal("no article gives \"15 passengers\" for the property of the subject; they give \"14 passengers\", \"17 passengers\"", problem.Message);
        Assert.Equal(Accept14.IndexOf("\"14", StringComparison.Ordinal), problem.Span.Start);
    }

    [Theory]
    [InlineData("14 people")]
    [InlineData("17 travellers")]
    public void Another_word_for_what_is_counted_is_no_new_value(string side) =>
        Assert.Equal(Key + " = 14 passengers", Ferry(side).Outcome(Accept14));

    [Fact]
    public void Another_article_with_a_known_value_is_no_news() =>
        Assert.Equal("count: injure, passenger = 14 people", new DisputeSketch().Disputed("count: injure, passenger", "14 people", "17 passengers", "14 passengers")
            .Outcome(Accept14.Replace("14 passengers", "14 people")));

    [Theory]
    [InlineData("count: injure, passenger (brannoc; rosa diaz)")]
    [InlineData("count: injure, passenger (mv brannoc)")]
    [InlineData("count: injure, passenger")]
    [InlineData("count: injure, passenger, in westhaven (brannoc)")]
    [InlineData("count: injure, passenger (brannoc) #3")]
    public void A_key_that_articles_changed_keeps_its_ruling(string now) =>
        Assert.Equal(now + " = 14 passengers", new DisputeSketch().Disputed(now, "14 passengers", "17 passengers").Outcome(Accept14));

    [Theory]
    [InlineData("count: injure, passenger (aurora)")]
    [InlineData("count: injure, child (brannoc)")]
    [InlineData("count: kill, passenger (brannoc)")]
    [InlineData("money: injure, passenger (brannoc)")]
    public void A_like_question_is_another_one(string other) =>
        Assert.StartsWith("DSR3002", new DisputeSketch().Disputed(other, "14 passengers", "17 passengers").Outcome(Accept14));

    [Theory]
    [InlineData("age: (karl weber)", "age: (karl weber)")]
    [InlineData("age: (karl weber)", "age:  (karl weber)")]
    [InlineData("quotation: (rosa diaz)", "quotation:   (rosa  diaz)")]
    [InlineData("count: injure, passenger (brannoc)", "count:  injure, passenger   (brannoc)")]
    [InlineData("age: (karl weber)", "age:  (weber)")]
    [InlineData("age: (karl weber) #2", "age:  (karl weber)")]
    public void Runs_of_blanks_in_a_key_count_as_one(string finding, string written) =>
        Assert.Equal(finding + " = 33", new DisputeSketch().Disputed(finding, "33", "38").Outcome($"\"{written}\"; accept \"33\" over \"38\"; the register"));

    [Theory]
    [InlineData("age:(karl weber)")]
    [InlineData("age: (karlweber)")]
    [InlineData("age: (bo ek)")]
    [InlineData("role: (karl weber)")]
    public void Other_blanks_and_names_are_another_key(string written) =>
        Assert.StartsWith("DSR3002", new DisputeSketch().Disputed("age: (karl weber)", "33", "38").Outcome($"\"{written}\"; accept \"33\" over \"38\"; the register"));

    [Fact]
    public void The_very_key_goes_before_a_like_one() => Assert.Equal(
        Key + " = 14 passengers; count: injure, passenger (brannoc) #2 = 17 passengers",
        Ferry().Disputed(Key + " #2", "14 passengers", "17 passengers").Outcome(Accept14.Replace("(brannoc)", "(brannoc) #2").Replace("accept \"14", "accept \"17").Replace("over \"17", "over \"14"), Accept14));

    [Fact]
    public void Two_findings_of_one_key_are_told_apart_by_their_values() => Assert.Equal(
        "count: injure, passenger (brannoc) #2 = 14 passengers",
        new DisputeSketch().Disputed(Key, "2 passengers", "3 passengers").Disputed(Key + " #2", "14 passengers", "17 passengers").Outcome(Accept14));

    [Fact]
    public void Rulings_for_different_values_cancel_each_other_and_name_each_others_line()
    {
        var (ruled, problems) = Ferry().Settle(Accept14, "# second thoughts", Accept14.Replace("accept \"14", "accept \"17").Replace("over \"17", "over \"14"));
        Assert.True(ruled.Findings[0].IsOpen);
        Assert.Equal(["DSR3003", "DSR3003"], problems.Select(p => p.Rule.Id));
        Assert.EndsWith("delete one: the other stands in line 3", problems[0].Message);
        Assert.EndsWith("delete one: the other stands in line 1", problems[1].Message);
    }

    [Fact]
    public void Accepting_a_value_contradicts_that_there_is_no_dispute() =>
        Assert.Equal("DSR3003; DSR3003", Ferry().Outcome(Accept14, $"\"{Key}\"; not a dispute: \"17 passengers\", \"14 passengers\"; two ferries"));

    [Fact]
    public void A_second_ruling_for_the_same_value_is_not_needed() =>
        Assert.Equal(Key + " = 14 passengers; DSR3006", Ferry().Outcome(Accept14, Accept14 + ", page 2"));

    [Fact]
    public void A_ruling_on_what_is_agreed_by_now_is_not_needed() =>
        Assert.Equal("DSR3006", new DisputeSketch().Agreed(Key, "14 passengers").Outcome(Accept14));

    [Fact]
    public void A_slip_in_the_key_gets_the_nearest_key()
    {
        var problem = Assert.Single(Ferry().Disputed("date: meet (ann lee)", "1", "2").Settle(Accept14.Replace("injure", "injured")).Problems);
        Assert.Equal("no finding has the key \"count: injured, passenger (brannoc)\"; did you mean \"count: injure, passenger (brannoc)\"?", problem.Message);
        Assert.Equal((0, "\"count: injured, passenger (brannoc)\"".Length), (problem.Span.Start, problem.Span.Length));
    }

    [Fact]
    public void No_key_is_suggested_that_is_nothing_like_it() =>
        Assert.Contains("'dossier settle' lists the keys", Assert.Single(new DisputeSketch().Disputed("date: meet (ann lee)", "1", "2").Settle(Accept14).Problems).Message);

    [Fact]
    public void A_weekday_against_its_date_is_accepted_as_one_of_its_two_days()
    {
        var one = ArticleReader.Read("one.txt", "Lee meets Novak\n\nMayor Ann Lee met Viktor Novak in Calder on Monday, March 5.\n", new ArticleOptions(DatePublished: "2019-03-06"));
        var two = ArticleReader.Read("two.txt", "Talks\n\nViktor Novak met Ann Lee in Calder on March 8.\n", new ArticleOptions(DatePublished: "2019-03-10"));
        ArticleDigest[] articles = [one.Digest, two.Digest];
        var finding = Assert.Single(FindingsBuilder.Build(articles), f => f.Dispute is not null);
        var values = Engine.Rulings.DisputedValues.Of(finding, c => articles.Single(a => a.Path == c.Path).Claims[c.Index]);
        Assert.Equal(["Tuesday 2019-03-05 or Monday 2019-03-04", "Friday 2019-03-08"], values.Values.Select(v => v.Label));
        var ruled = Engine.Rulings.RulingMatcher.Match(new([finding]), articles, [values.Decide(finding.Key, "Monday 2019-03-04", "the diary")]);
        Assert.Equal("2019-03-04", Assert.Single(ruled.Findings).Settlement!.Value!.Date!.Edtf);
        Assert.Contains(
            "\"Monday 2019-03-04\"",
            Assert.Single(Engine.Rulings.RulingMatcher.Match(new([finding]), articles, [values.Decide(finding.Key, "Tuesday 2019-03-05 or Monday 2019-03-04", "the diary")]).Problems).Message);
    }

    [Fact]
    public void A_decision_names_every_other_value()
    {
        var finding = Assert.Single(Ferry("14 people", "20 passengers").Settle().Ruled.Findings);
        Assert.NotNull(finding.Dispute);
        Assert.Equal(
            "DSR3005", Assert.Single(Ferry("14 people", "20 passengers").Settle(Accept14).Problems).Rule.Id);
        Assert.Equal(
            Key + " = 14 people", Ferry("14 people", "20 passengers").Outcome(Accept14.Replace("accept \"14 passengers\"", "accept \"14 people\"").Replace("over", "over \"20 passengers\",")));
    }

    [Fact]
    public void Findings_of_one_key_get_numbers_that_no_other_has() => Assert.Equal(
        ["a", "a #2", "a #3", "a #2 #2", "a #2 #3"],
        new FindingKeys().Of([.. new[] { "a #2", "a", "a", "a #2", "a" }.Select((key, i) => Assert.Single(new DisputeSketch().Disputed(key, $"{i}", $"{i + 9}").Settle().Ruled.Findings))]).Select(f => f.Key));

    [Fact]
    public void Any_rulings_are_matched_and_each_finding_is_settled_by_values_it_has() => Gen.Select(RulingGenerator.Decision.Array[0, 8], Gen.OneOf(Key, "x", "date: meet (ann lee; bo ek) #2", "count: injure, passenger").Array[1, 4], Gen.OneOf("14 passengers", "17 passengers", "Monday 2019-03-04", "\"", "not 3").Array[2, 4])
        .Sample((decisions, keys, values) =>
        {
            var sketch = new DisputeSketch();
            foreach (var key in keys.Distinct())
                sketch.Disputed(key, [.. values.Distinct(), "3"]);
            var given = decisions.Select((d, i) => d is Engine.Rulings.FindingDecision f ? f with { Key = keys[i % keys.Length], Accepted = f.Accepted is null ? null : values[0] } : d).ToArray();
            var (ruled, problems) = sketch.Settle(given.Select(d => d.ToString()).ToArray());
            Assert.All(ruled.Findings.Where(f => f.Settlement is not null), f => Assert.Contains(f.Settlement!.Decision, given));
            Assert.True(problems.Count <= given.Length);
        }, iter: 500);

    [Fact]
    public void Four_times_the_rulings_and_findings_cost_at_most_five_times_as_much()
    {
        var few = Cost(200);
        var many = Cost(800, few * 5);
        Assert.True(many <= few * 5, $"{few:N0} bytes for 200, {many:N0} for 800");

        static long Cost(int n, long enough = -1)
        {
            var sketch = new DisputeSketch();
            for (var i = 0; i < n; i++)
                sketch.Disputed("count: injure, passenger" + (i == 0 ? "" : " #" + (i + 1)), $"{i} passengers", $"{i + n} passengers");
            var lines = Enumerable.Range(0, n).Select(i => $"\"count: injured, passenger #{i + 2}\"; accept \"{i} passengers\" over \"x\"; slip").ToArray();
            return Allocation.Of(() => sketch.Settle(lines), enough);
        }
    }
}
