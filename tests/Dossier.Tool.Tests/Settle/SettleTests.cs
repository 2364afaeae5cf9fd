namespace Dossier.Tool.Tests.Settle;

public class SettleTests
{
    private const string Header = "# What the team decided";

    [Fact]
    public void It_lists_the_open_disputes_and_makes_no_file()
    {
        using var workspace = Ferry.Workspace();
        var run = Settle(workspace, "DIR/news");
        Assert.Equal(
            """
            "count: injure, passenger"
              number of passengers injured (warning DSR2002)
                "14 passengers" in DIR/news/a.txt(5,56)
                "17 passengers" in DIR/news/b.txt(7,24)
            1 dispute and 0 problems in 2 articles.
            Settle one with: dossier settle KEY --accept VALUE --reason TEXT PATHS, or with --not-a-dispute in place of --accept VALUE.

            """,
            run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["DIR/news"], Entries(workspace));
    }

    [Fact]
    public void The_first_ruling_makes_the_file()
    {
        using var workspace = Ferry.Workspace();
        Assert.Equal(
            new RunResult(0, "Made DIR/dossier.rulings.\nDIR/dossier.rulings: " + Ferry.Accept17 + "\n", ""),
            Settle(workspace, Ferry.Key, "DIR/news", "--accept", "17", "--reason", "the hospital's list"));
        Assert.StartsWith(Header, Rulings(workspace));
        Assert.Equal(["DIR/dossier.rulings", "DIR/news"], Entries(workspace));
    }

    [Theory]
    [InlineData("count: injured, passenger", "DIR/news", "--accept", "17", "--reason", "x")]
    [InlineData(Ferry.Key, "DIR/news", "--accept", "7", "--reason", "x")]
    [InlineData(Ferry.Key, "DIR/nosuch", "--accept", "17", "--reason", "x")]
    [InlineData("DIR/news/a.txt", "--ignore", "Oslo", "--reason", "x")]
    public void A_slip_makes_no_file(params string[] args)
    {
        using var workspace = Ferry.Workspace();
        Assert.Equal(2, Settle(workspace, args).ExitCode);
        Assert.Equal(["DIR/news"], Entries(workspace));
    }

    [Theory]
    [InlineData("news/a.txt", Ferry.Fourteen, "4 of its lines are no rulings, the first in line 1")]
    [InlineData("readme.md", "# A heading\n\n# Another\n", "it holds text and no ruling")]
    [InlineData("list.csv", "a,b\n1,2\n", "2 of its lines are no rulings, the first in line 1")]
    [InlineData("dossier.rulings", "# Ours\ndate: meet; accept Monday; why\n", "1 of its lines are no rulings, the first in line 2")]
    [InlineData("one.rulings", Ferry.Accept17 + "\nfirst\nsecond\n", "2 of its lines are no rulings, the first in line 2")]
    public void What_is_no_rulings_file_is_left_as_it_is(string file, string text, string message)
    {
        using var workspace = Ferry.Workspace().Add(file, text);
        var run = workspace.Run("settle", Ferry.Key, "DIR/news", "--accept", "17", "--reason", "x", "--rulings", "DIR/" + file);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"dossier: DIR/{file}: this is no rulings file: {message}", run.Error);
        Assert.Equal(text, File.ReadAllText(workspace.At(file)));
    }

    [Theory]
    [InlineData("decisions.txt", "")]
    [InlineData("decisions.txt", Ferry.Accept17)]
    [InlineData("dossier.rulings", "# Ours\n")]
    [InlineData("dossier.rulings", "not readable\n" + Ferry.Accept17 + "\n")]
    public void A_file_that_may_be_one_is_written(string file, string text)
    {
        using var workspace = Ferry.Workspace().Add(file, text);
        Assert.Equal(0, workspace.Run("settle", Ferry.Key, "DIR/news", "--accept", "14", "--reason", "x", "--rulings", "DIR/" + file).ExitCode);
        Assert.Contains("accept \"14 passengers\" over \"17 passengers\"; x", File.ReadAllText(workspace.At(file)));
    }

    [Fact]
    public void A_link_stays_and_its_file_is_written_but_none_is_made_for_a_link_to_nothing()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var workspace = Ferry.Workspace().Add("team/ours.rulings", "# Ours\n");
        File.CreateSymbolicLink(workspace.At("dossier.rulings"), "team/ours.rulings");
        string[] ruling = [Ferry.Key, "DIR/news", "--accept", "17", "--reason", "the hospital's list"];
        Assert.Equal(0, Settle(workspace, ruling).ExitCode);
        Assert.Equal("# Ours\n" + Ferry.Accept17 + "\n", File.ReadAllText(workspace.At("team/ours.rulings")));
        Assert.Equal("team/ours.rulings", new FileInfo(workspace.At("dossier.rulings")).LinkTarget);

        File.Delete(workspace.At("team/ours.rulings"));
        Assert.Equal((2, "dossier: DIR/dossier.rulings: the link leads to no regular file; check where it points.\n"), (Settle(workspace, ruling).ExitCode, Settle(workspace, ruling).Error));
        Assert.Empty(Directory.GetFiles(workspace.At("team")));
    }

    [Theory]
    [InlineData("utf-16LE")]
    [InlineData("utf-16BE")]
    public void The_encoding_stays(string encoding)
    {
        var bytes = System.Text.Encoding.GetEncoding(encoding);
        using var workspace = Ferry.Workspace().Add("dossier.rulings", [.. bytes.GetPreamble(), .. bytes.GetBytes("# Für uns\n")]);
        Settle(workspace, Ferry.Key, "DIR/news", "--accept", "17", "--reason", "the hospital's list");
        Assert.Equal([.. bytes.GetPreamble(), .. bytes.GetBytes("# Für uns\n" + Ferry.Accept17 + "\n")], File.ReadAllBytes(workspace.At("dossier.rulings")));
    }

    [Fact]
    public void Nothing_is_settled_while_an_article_cannot_be_read()
    {
        using var workspace = Ferry.Workspace().Add("news/c.txt", [0xC3, 0x28]).Add("dossier.rulings", "# mine\n");
        var run = Settle(workspace, Ferry.Key, "DIR/news", "--accept", "17", "--reason", "x");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("dossier: DIR/news/c.txt: The file has ", run.Error);
        Assert.Equal("# mine\n", Rulings(workspace));
    }

    [Theory]
    [InlineData("count:  injure,   passenger")]
    [InlineData("count: injure,  passenger")]
    public void Runs_of_blanks_in_a_key_count_as_one(string key)
    {
        using var workspace = Ferry.Workspace().Add("dossier.rulings", "# mine\n\"" + key + "\"; accept \"14 passengers\" over \"17 passengers\"; why\n");
        Assert.Equal("0 disputes and 0 problems in 2 articles; 1 settled.\n", Settle(workspace, "DIR/news").Output);
        Assert.Equal(0, Settle(workspace, key, "DIR/news", "--accept", "17", "--reason", "the hospital's list").ExitCode);
        Assert.Equal("# mine\n" + Ferry.Accept17 + "\n", Rulings(workspace));
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
    [InlineData("DIR/news/a.txt: nothing is compared or found fault with in \"hull, and\"; quote the words that a message names.", "DIR/news/a.txt", "--ignore", "hull, and", "--reason", "x")]
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
        var run = workspace.Run("settle", Ferry.Key, "DIR/news", "--accept", "17", "--reason", "x", "--rulings", "DIR/none/dossier.rulings");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("dossier: DIR/none/dossier.rulings: the file cannot be written: there is no such folder; make it first, or check the path.\n", run.Error);
    }

    private static RunResult Settle(Workspace workspace, params string[] args) => workspace.Run(["settle", "--rulings", "DIR/dossier.rulings", .. args]);

    /// <summary>What lies in the folder: no lock and no half-written file is left there.</summary>
    private static IEnumerable<string> Entries(Workspace workspace) =>
        Directory.GetFileSystemEntries(workspace.Folder).Select(e => e.Replace('\\', '/').Replace(workspace.Folder, "DIR", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string Rulings(Workspace workspace) => File.ReadAllText(workspace.At("dossier.rulings"));
}
