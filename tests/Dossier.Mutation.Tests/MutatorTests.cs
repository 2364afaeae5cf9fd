namespace Dossier.Mutation.Tests;

public class MutatorTests
{
    [Theory]
    [InlineData("count: twice", "The ferry carried 36 passengers across the frozen harbour.", "The ferry carried 72 passengers across the frozen harbour.")]
    [InlineData("count: digits swapped", "The ferry carried 36 passengers across the frozen harbour.", "The ferry carried 63 passengers across the frozen harbour.")]
    [InlineData("count: twice", "The ferry carried six passengers across the frozen harbour.", "The ferry carried twelve passengers across the frozen harbour.")]
    [InlineData("count: twice", "The ferry carried 1,300 passengers across the frozen harbour.", "The ferry carried 2,600 passengers across the frozen harbour.")]
    [InlineData("money: twice", "The harbour board paid $2.6 million for the northern ferry.", "The harbour board paid $5.2 million for the northern ferry.")]
    [InlineData("percentage: digits swapped", "Tickets for the northern ferry became 12 percent dearer.", "Tickets for the northern ferry became 21 percent dearer.")]
    [InlineData("negation", "The northern ferry was repaired before the winter storms.", "The northern ferry was not repaired before the winter storms.")]
    [InlineData("role", "The ferry's captain, Ingrid Marsh, watched the frozen harbour.", "The ferry's sergeant, Ingrid Marsh, watched the frozen harbour.")]
    public void A_value_is_changed_and_nothing_else(string kind, string text, string changed) =>
        Assert.Equal(changed, Articles.Mutant(kind, text, text));

    [Fact]
    public void One_more_or_less_differs_by_one()
    {
        const string Text = "The ferry carried 36 passengers across the frozen harbour.";
        Assert.Contains(Articles.Mutant("count: one more or less", Text, Text), new[] { Text.Replace("36", "35", StringComparison.Ordinal), Text.Replace("36", "37", StringComparison.Ordinal) });
    }

    [Fact]
    public void A_round_number_is_not_changed_by_one() =>
        Assert.Null(Articles.Mutant("count: one more or less", "The ferry carried 1,200 passengers across the frozen harbour.", "The ferry carried 1,200 passengers across the frozen harbour."));

    [Fact]
    public void A_hedged_number_is_left_alone() =>
        Assert.Empty(Articles.Mutants("The ferry carried about 36 passengers across the frozen harbour.", "The ferry carried about 36 passengers across the frozen harbour."));

    [Fact]
    public void A_day_is_changed_within_a_week()
    {
        const string Text = "The northern ferry struck the harbour wall on January 10.";
        var changed = Articles.Mutant("date: day", Text, Text)!;
        var day = int.Parse(changed.Split(' ')[^1].TrimEnd('.'), System.Globalization.CultureInfo.InvariantCulture);
        Assert.StartsWith("The northern ferry struck the harbour wall on January ", changed, StringComparison.Ordinal);
        Assert.InRange(day, 4, 16);
        Assert.NotEqual(10, day);
    }

    [Theory]
    [InlineData("date: month", "The northern ferry struck the harbour wall on Jan. 10.", "The northern ferry struck the harbour wall on ")]
    [InlineData("date: weekday", "The northern ferry struck the harbour wall on Monday.", "The northern ferry struck the harbour wall on ")]
    [InlineData("time of day: hour", "The northern ferry struck the harbour wall at 7:48 p.m. that day.", "The northern ferry struck the harbour wall at ")]
    [InlineData("name: another letter", "The northern ferry is steered by Ingrid Lindqvist in winter.", "The northern ferry is steered by Ingrid L")]
    public void What_is_changed_is_another_of_its_sort(string kind, string text, string beginning)
    {
        var changed = Articles.Mutant(kind, text, text)!;
        Assert.StartsWith(beginning, changed, StringComparison.Ordinal);
        Assert.NotEqual(text, changed);
    }

    [Fact]
    public void A_misspelled_name_is_misspelled_throughout()
    {
        const string Text = "The northern ferry is steered by Ingrid Lindqvist in winter. Lindqvist said so.";
        var changed = Articles.Mutant("name: another letter", Text, Text)!;
        Assert.DoesNotContain("Lindqvist", changed, StringComparison.Ordinal);
        Assert.Equal(Text.Length, changed.Length);
    }

    [Fact]
    public void Another_person_of_the_text_takes_the_place_of_a_name()
    {
        const string Text = "The northern ferry is steered by Ingrid Lindqvist in winter. The harbour is run by Tomas Okafor.";
        Assert.Equal(
            "The northern ferry is steered by Tomas Okafor in winter. The harbour is run by Tomas Okafor.",
            Articles.Mutants(Text, Text).First(m => m.Kind == "name: another person").Text);
    }

    [Fact]
    public void A_word_inside_a_shared_quotation_is_changed()
    {
        const string Text = "\"The harbour was frozen from wall to wall,\" Ingrid Marsh said. Nobody steered the ferry.";
        var changed = Articles.Mutant("quotation: another word", Text, Text)!;
        Assert.StartsWith("\"The ", changed, StringComparison.Ordinal);
        Assert.EndsWith(" wall,\" Ingrid Marsh said. Nobody steered the ferry.", changed, StringComparison.Ordinal);
        Assert.NotEqual(Text, changed);
    }

    [Theory]
    [InlineData("number rewritten", "The ferry carried 12 passengers across the frozen harbour.", "The ferry carried twelve passengers across the frozen harbour.")]
    [InlineData("number rewritten", "The harbour board paid $2.6 million for the northern ferry.", "The harbour board paid $2,600,000 for the northern ferry.")]
    [InlineData("percent sign or word", "Tickets for the northern ferry became 12 percent dearer.", "Tickets for the northern ferry became 12% dearer.")]
    [InlineData("unit converted", "The northern ferry sank 10 miles from the frozen harbour.", "The northern ferry sank 16 kilometers from the frozen harbour.")]
    [InlineData("unit converted", "The northern ferry sank within three hours of the frozen night.", "The northern ferry sank within 180 minutes of the frozen night.")]
    public void A_harmless_mutant_says_the_same(string kind, string text, string changed)
    {
        var mutant = Articles.Mutants(text, text).First(m => m.Kind == kind);
        Assert.True(mutant.IsHarmless);
        Assert.Equal(changed, mutant.Text);
    }

    [Fact]
    public void A_weekday_becomes_its_date()
    {
        const string Text = "Published January 12, 2017\n\nThe northern ferry struck the harbour wall on Monday.";
        Assert.EndsWith("on January 9.", Articles.Mutant("date as weekday or weekday as date", Text, Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The ferry carried 36 passengers across the frozen harbour.", "A hotel in the valley has 36 passengers on its list.")]
    [InlineData("The ferry carried 36 passengers across the frozen harbour.", "The ferry carried 38 passengers across the frozen harbour.")]
    [InlineData("The ferry carried 36 passengers across the frozen harbour.", "The ferry carried 36 vehicles across the frozen harbour.")]
    [InlineData("Ferries sail on Monday.", "Nobody likes Monday.")]
    public void What_the_other_does_not_state_is_left_alone(string text, string other) =>
        Assert.DoesNotContain(Articles.Mutants(text, other), m => m.Kind.StartsWith("count", StringComparison.Ordinal) || m.Kind.StartsWith("date", StringComparison.Ordinal));
}
