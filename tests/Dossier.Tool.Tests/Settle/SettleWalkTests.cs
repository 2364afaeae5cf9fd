using Spectre.Console;

namespace Dossier.Tool.Tests.Settle;

/// <summary><c>dossier settle</c> at a terminal, with what somebody types.</summary>
public sealed class SettleWalkTests
{
    private const string Header = "# What the team decided";
    private static readonly Screen Asking = new(100, Ansi: false, ColorSystemSupport.NoColors, Links: false) { CanAsk = true };

    [Fact]
    public void It_shows_both_sides_asks_and_writes_the_ruling()
    {
        using var workspace = Ferry.Workspace();
        var run = Walk(workspace, "2", "the hospital's list");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("1 of 1\n\nWARNING  number of passengers injured  DSR2002\n\n  1  14 passengers\n     “»14 passengers« were injured.”\n", run.Output);
        Assert.Contains("\n  2  17 passengers\n", run.Output);
        Assert.Contains("Which holds? 1, 2, or a value; n not a dispute, w why, s skip, q quit: Why? Made DIR/dossier.rulings. DIR/dossier.rulings: " + Ferry.Accept17 + "\n", run.Output);
        Assert.EndsWith("1 settled, 0 skipped, 0 left.\n", run.Output);
        Assert.StartsWith(Header, Rulings(workspace));
        Assert.EndsWith("\n" + Ferry.Accept17 + "\n", Rulings(workspace));
        // The next one has nothing to ask.
        Assert.Equal("0 disputes and 0 problems in 2 articles; 1 settled.\n", Walk(workspace).Output);
    }

    [Theory]
    [InlineData("17", "\"count: injure, passenger\"; accept \"17 passengers\" over \"14 passengers\"; why not")]
    [InlineData("14 passengers", "\"count: injure, passenger\"; accept \"14 passengers\" over \"17 passengers\"; why not")]
    [InlineData("n", "\"count: injure, passenger\"; not a dispute: \"14 passengers\", \"17 passengers\"; why not")]
    [InlineData("N", "\"count: injure, passenger\"; not a dispute: \"14 passengers\", \"17 passengers\"; why not")]
    public void A_value_may_be_written_out_and_a_false_alarm_named(string answer, string line)
    {
        using var workspace = Ferry.Workspace();
        Walk(workspace, answer, "  why not ");
        Assert.EndsWith("\n" + line + "\n", Rulings(workspace));
    }

    [Theory]
    [InlineData("q")]
    [InlineData("s")]
    [InlineData("")]
    [InlineData("9", "q")]
    [InlineData("1", "", "q")]
    [InlineData("1")]
    [InlineData]
    public void Nothing_is_written_without_an_answer_and_a_reason(params string[] typed)
    {
        using var workspace = Ferry.Workspace();
        var run = Walk(workspace, typed);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith(typed is ["s"] or [""] ? "0 settled, 1 skipped, 0 left.\n" : "0 settled, 0 skipped, 1 left.\n", run.Output);
        Assert.False(File.Exists(workspace.At("dossier.rulings")));
    }

    [Fact]
    public void A_slip_is_told_and_asked_again_and_why_explains()
    {
        using var workspace = Ferry.Workspace();
        var run = Walk(workspace, "9", "w", "1", "", "1", "seen");
        Assert.Contains("No article gives \"9\" for the number of passengers injured; they give \"14 passengers\", \"17 passengers\".", run.Output.Replace('\n', ' '));
        Assert.Contains("why: the lexicons know the question of each side", run.Output);
        Assert.Contains("Say why, for those who read the ruling in a year; nothing was written.", run.Output);
        Assert.EndsWith("1 settled, 0 skipped, 0 left.\n", run.Output);
    }

    [Fact]
    public void A_weekday_that_does_not_fit_its_date_is_settled_by_one_of_its_readings()
    {
        using var workspace = new Workspace()
            .Add("news/a.txt", "Talks in Oslo\n\nBy Mira Garner, March 6, 2019\n\nAnn Lee met Viktor Novak on Monday, March 5, in Oslo.\n")
            .Add("news/b.txt", "Novak meets Lee\n\nBy Paul Sollen, March 7, 2019\n\nViktor Novak met Ann Lee on Wednesday, March 6, the ministry said.\n");
        var run = Walk(workspace, "1", "Monday 2019-03-04", "the diary");
        Assert.Contains("they give ", run.Output);
        Assert.Contains("accept \"Monday 2019-03-04\" over ", Rulings(workspace));
    }

    [Fact]
    public void Each_ruling_is_written_before_the_next_dispute_and_a_ruling_that_no_longer_holds_is_shown_and_replaced()
    {
        using var workspace = Ferry.Workspace()
            .Add("news/c.txt", Ferry.Seventeen.Replace("17", "19", StringComparison.Ordinal))
            .Add("dossier.rulings", Ferry.Accept17 + "\n");
        var run = Walk(workspace, "3", "counted again");
        Assert.Contains("A ruling on it no longer holds: " + Ferry.Accept17, run.Output.Replace("\n", " ", StringComparison.Ordinal));
        Assert.Equal("\"count: injure, passenger\"; accept \"19 passengers\" over \"14 passengers\", \"17 passengers\"; counted again\n", Rulings(workspace));
    }

    [Fact]
    public void A_file_that_cannot_be_written_ends_it_with_a_word()
    {
        using var workspace = Ferry.Workspace();
        var run = workspace.RunAt(Asking, "1\nwhy not\n", "settle", "DIR/news", "--rulings", "DIR/nosuch/dossier.rulings");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("there is no such folder", run.Error);
    }

    [Fact]
    public void In_a_pipe_and_with_list_the_disputes_are_listed()
    {
        using var workspace = Ferry.Workspace();
        var listed = workspace.Run("settle", "DIR/news", "--rulings", "DIR/dossier.rulings");
        Assert.StartsWith("\"count: injure, passenger\"\n", listed.Output);
        // A terminal has its lines broken between words.
        var shown = workspace.RunAt(Asking, "", "settle", "DIR/news", "--rulings", "DIR/dossier.rulings", "--list");
        Assert.Equal((listed.ExitCode, listed.Error), (shown.ExitCode, shown.Error));
        Assert.EndsWith("\n1 dispute and 0 problems in 2 articles.\nSettle one with: dossier settle KEY --accept VALUE --reason TEXT PATHS, or with --not-a-dispute in\n    place of --accept VALUE.\n", shown.Output);
        Assert.Equal(listed.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), shown.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(shown, workspace.RunAt(Asking with { CanAsk = false }, "", "settle", "DIR/news", "--rulings", "DIR/dossier.rulings"));
        Assert.Contains("--list writes no ruling; give it alone.", workspace.Run("settle", Ferry.Key, "DIR/news", "--list", "--accept", "17", "--reason", "x").Error);
    }

    [Fact]
    public void With_no_article_named_and_no_folder_it_says_what_to_name()
    {
        using var workspace = Ferry.Workspace();
        Assert.Contains("settle: no article is named, and there is no folder 'articles' here; name the articles: dossier settle PATHS", workspace.RunAt(Asking, "", "settle").Error);
        Assert.Equal(2, workspace.Run("settle", Ferry.Key, "--accept", "17", "--reason", "x").ExitCode);
    }

    private static RunResult Walk(Workspace workspace, params string[] typed) =>
        workspace.RunAt(Asking, string.Concat(typed.Select(t => t + "\n")), "settle", "DIR/news", "--rulings", "DIR/dossier.rulings");

    private static string Rulings(Workspace workspace) => File.ReadAllText(workspace.At("dossier.rulings"));
}
