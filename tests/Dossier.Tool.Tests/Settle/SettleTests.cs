namespace Dossier.Tool.Tests.Settle;

public class SettleTests
{
    private const string Header = "# What the team decided";

    [Fact]
    public void It_lists_the_open_disputes_and_makes_the_file()
    {
        using var workspace = Ferry.Workspace();
        var run = Settle(workspace, "DIR/news");
        Assert.Equal(
            """
            Made DIR/dossier.rulings.
            "count: injure, passenger"
              number of passengers injured (warning DSR2002)
                "14 passengers" in DIR/news/a.txt(5,56)
                "17 passengers" in DIR/news/b.txt(7,24)
            1 dispute and 0 problems in 2 articles.
            Settle one with: dossier settle KEY --accept VALUE --reason TEXT PATHS, or with --not-a-dispute in place of --accept VALUE.

            """,
            run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(Header, Rulings(workspace));
        Assert.DoesNotContain("Made", Settle(workspace, "DIR/news").Output);
    }

    [Theory]
    [InlineData("17 passengers")]
    [InlineData("17")]
    public void It_writes_what_the_check_then_goes_by(string value)
    {
        using var workspace = Ferry.Workspace().Add("dossier.rulings", "# Ours\r\n\r\n");
        Assert.Equal(
            new RunResult(0, "DIR/dossier.rulings: " + Ferry.Accept17 + "\n", ""), Settle(workspace, Ferry.Key, "DIR/news", "--accept", value, "--reason", " the hospital's list "));
        Assert.Equal("# Ours\r\n\r\n" + Ferry.Accept17 + "\r\n", Rulings(workspace));
        Assert.Equal("0 disputes and 0 problems in 2 articles; 1 settled.\n", workspace.Run("check", "DIR/news", "--rulings", "DIR/dossier.rulings").Output);
        Assert.Equal("0 disputes and 0 problems in 2 articles; 1 settled.\n", Settle(workspace, "DIR/news").Output);
    }

    [Fact]
    public void A_false_alarm_and_then_another_mind()
    {
        using var workspace = Ferry.Workspace().Add("dossier.rulings", "");
        Assert.Equal(0, Settle(workspace, Ferry.Key, "DIR/news", "--not-a-dispute", "--reason", "two ferries").ExitCode);
        Assert.EndsWith("\n\n\"count: injure, passenger\"; not a dispute: \"14 passengers\", \"17 passengers\"; two ferries\n", Rulings(workspace));
        Assert.Equal(0, Settle(workspace, Ferry.Key, "DIR/news", "--accept", "17", "--reason", "the hospital's list").ExitCode);
        Assert.EndsWith("\n\n" + Ferry.Accept17 + "\n", Rulings(workspace));
    }

    [Fact]
    public void A_ruling_that_no_longer_holds_is_named_and_replaced()
    {
        using var workspace = Ferry.Workspace().Add("dossier.rulings", Ferry.Accept17.Replace("passenger\"; ", "passenger (brannoc)\"; ", StringComparison.Ordinal) + "\n# end\n")
            .Add("news/c.txt", Ferry.Seventeen.Replace("17", "20", StringComparison.Ordinal));
        Assert.Contains("a ruling on it no longer holds", Settle(workspace, "DIR/news").Output);
        Assert.Equal(0, Settle(workspace, Ferry.Key, "DIR/news", "--accept", "17", "--reason", "the hospital's list").ExitCode);
        Assert.Equal(Ferry.Accept17.Replace("\"14 passengers\"", "\"14 passengers\", \"20 passengers\"", StringComparison.Ordinal) + "\n# end\n", Rulings(workspace));
    }

    [Fact]
    public void Words_to_ignore_are_written_with_a_path_relative_to_the_file()
    {
        using var workspace = Ferry.Workspace();
        Assert.Equal(0, Settle(workspace, "DIR/news/a.txt", "--ignore", "14 passengers", "--reason", "a slip").ExitCode);
        Assert.EndsWith("\nignore \"14 passengers\" in \"news/a.txt\"; a slip\n", Rulings(workspace));
        Assert.Equal(0, workspace.Run("check", "DIR/news", "--rulings", "DIR/dossier.rulings").ExitCode);
    }

    [Fact]
    public void A_byte_order_mark_stays()
    {
        using var workspace = Ferry.Workspace().Add("dossier.rulings", [0xEF, 0xBB, 0xBF, (byte)'#', (byte)'\n']);
        Settle(workspace, Ferry.Key, "DIR/news", "--accept", "17", "--reason", "why");
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'#', (byte)'\n', (byte)'"'], File.ReadAllBytes(workspace.At("dossier.rulings")).Take(6));
    }

    [Theory]
    [InlineData("no dispute has the key \"count: injured, passenger\"; did you mean \"count: injure, passenger\"?", "count: injured, passenger", "DIR/news", "--accept", "17", "--reason", "x")]
    [InlineData("no dispute has the key \"x\"; 'dossier settle PATHS' lists the keys of the open disputes.", "x", "DIR/news", "--not-a-dispute", "--reason", "x")]
    [InlineData("no article gives \"7\" for the number of passengers injured; they give \"14 passengers\", \"17 passengers\".", Ferry.Key, "DIR/news", "--accept", "7", "--reason", "x")]
    [InlineData("no article gives \"passengers\" for the number of passengers injured; they give \"14 passengers\", \"17 passengers\".", Ferry.Key, "DIR/news", "--accept", "passengers", "--reason", "x")]
    [InlineData("--reason is missing; say why, for those who read the ruling in a year.", Ferry.Key, "DIR/news", "--accept", "17")]
    [InlineData("--reason is empty; say why, for those who read the ruling in a year.", Ferry.Key, "DIR/news", "--accept", "17", "--reason", "  ")]
    [InlineData("--reason is given, but nothing to settle; add --accept VALUE, --not-a-dispute or --ignore WORDS.", "DIR/news", "--reason", "x")]
    [InlineData("--accept and --not-a-dispute contradict each other; give one of them.", Ferry.Key, "--accept", "17", "--not-a-dispute", "--reason", "x")]
    [InlineData("--ignore is a ruling of its own; give it without --accept and --not-a-dispute.", Ferry.Key, "--accept", "17", "--ignore", "x", "--reason", "x")]
    [InlineData("the finding's key is missing; 'dossier settle PATHS' lists the keys of the open disputes.", "--accept", "17", "--reason", "x")]
    [InlineData("--ignore takes the one article that the words stand in; write: dossier settle ARTICLE --ignore WORDS --reason TEXT", "--ignore", "x", "--reason", "x")]
    [InlineData("--ignore takes one article, not a folder; name the file that the words stand in.", "DIR/news", "--ignore", "x", "--reason", "x")]
    [InlineData("DIR/news/a.txt: these words do not stand in the article; they may have been changed there, and then the ruling has to be made anew.", "DIR/news/a.txt", "--ignore", "Oslo", "--reason", "x")]
    public void A_request_that_cannot_be_met_says_what_to_do_and_writes_nothing(string message, params string[] args)
    {
        using var workspace = Ferry.Workspace().Add("dossier.rulings", "# mine\n");
        var run = Settle(workspace, args);
        Assert.Equal((2, "dossier: settle: " + message + "\n"), (run.ExitCode, run.Error));
        Assert.Equal("# mine\n", Rulings(workspace));
    }

    [Fact]
    public void A_folder_that_cannot_hold_the_file_is_named()
    {
        using var workspace = Ferry.Workspace();
        var run = workspace.Run("settle", "DIR/news", "--rulings", "DIR/none/dossier.rulings");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("dossier: DIR/none/dossier.rulings: the file cannot be written: ", run.Error);
    }

    private static RunResult Settle(Workspace workspace, params string[] args) => workspace.Run(["settle", "--rulings", "DIR/dossier.rulings", .. args]);

    private static string Rulings(Workspace workspace) => File.ReadAllText(workspace.At("dossier.rulings"));
}
