using Dossier.Engine.Claims;
using Dossier.Tool.Output;

namespace Dossier.Tool.Tests.Output;

public sealed class ReadableTests
{
    [Theory]
    [InlineData("P14D", "14 days")]
    [InlineData("P1D", "1 day")]
    [InlineData("P5Y", "5 years")]
    [InlineData("P1Y6M", "1 year 6 months")]
    [InlineData("PT30S", "30 seconds")]
    [InlineData("PT1.5H", "1.5 hours")]
    [InlineData("P2DT3H5M", "2 days 3 hours 5 minutes")]
    [InlineData("PXD", "some days")]
    [InlineData("more than PT40M", "more than 40 minutes")]
    [InlineData("P2W to P3W", "2 weeks to 3 weeks")]
    [InlineData("not P2W", "not 2 weeks")]
    [InlineData("P1DE", "P1DE")]
    [InlineData("P", "P")]
    [InlineData("PT", "PT")]
    [InlineData("Peter", "Peter")]
    public void A_length_of_time_is_read_in_words(string iso, string words) => Assert.Equal(words, Readable.Of(iso, ValueKind.Duration));

    [Theory]
    [InlineData("XXXX-12", "December")]
    [InlineData("XXXX-01-10", "January 10")]
    [InlineData("before XXXX-09-01", "before September 1")]
    [InlineData("XXXX-13", "XXXX-13")]
    [InlineData("XXXX-W12", "XXXX-W12")]
    [InlineData("XXXX-12-XX", "XXXX-12-XX")]
    [InlineData("2017-01-10", "2017-01-10")]
    public void A_day_of_no_certain_year_is_read_in_words(string timex, string words) => Assert.Equal(words, Readable.Of(timex, ValueKind.Date));

    [Theory]
    [InlineData("ceo", "CEO", "Acme's CEO")]
    [InlineData("chinese citizen", "Chinese citizen", "He is a Chinese citizen")]
    [InlineData("executive chairman", "executive chairman", "Executive Chairman Ann Lee", "executive chairman Ann Lee")]
    [InlineData("executive chairman", "Executive Chairman", "Executive Chairman Ann Lee")]
    [InlineData("ceo", "ceo", "the CEOs met")]
    [InlineData("chief", "Chief", "the Chiefs' Chief")]
    [InlineData("founder", "founder", "she founded it")]
    public void Words_have_the_capitals_that_their_sources_give_them(string value, string shown, params string[] said) => Assert.Equal(shown, Readable.AsWritten(value, said));

    [Theory]
    [InlineData("We won,", "“We won”")]
    [InlineData("\"We won.\"", "“We won.”")]
    [InlineData("“We, too, won”", "“We, too, won”")]
    public void What_was_said_stands_in_quotation_marks_without_the_comma_of_the_sentence_around_it(string words, string shown) => Assert.Equal(shown, Readable.InQuotes(words));

    [Fact]
    public void Other_values_stay_as_they_are() => Assert.Equal("printer P14D", Readable.Of("printer P14D", ValueKind.Text));

    [Fact]
    public void A_length_without_a_named_subject_says_of_what_it_is_and_may_be_settled_as_it_is_shown()
    {
        using var workspace = new Workspace()
            .Add("a.md", "---\ntitle: Skylark Server\ndate: 2024-03-05\n---\n\nSkylark Server 3.2 keeps the logs for 14 days.\n")
            .Add("b.md", "---\ntitle: Skylark Server reference\ndate: 2024-03-05\n---\n\nSkylark Server 3.2 keeps the logs for 30 days.\n");
        var screen = new Screen(100, Ansi: false, Spectre.Console.ColorSystemSupport.NoColors, Links: false) { CanAsk = true };
        var shown = workspace.RunAt(screen, "", "check", "DIR").Output;
        Assert.Matches("WARNING  duration of the keeping of the logs.*DSR2006", shown);
        Assert.Contains("\n  A  14 days\n", shown);
        Assert.Contains("over \"P30D\"", shown);
        var settled = workspace.RunAt(screen, "14 days\nthe code\n", "settle", "DIR", "--rulings", "DIR/dossier.rulings");
        Assert.EndsWith("1 settled, 0 skipped, 0 left.\n", settled.Output);
    }
}
