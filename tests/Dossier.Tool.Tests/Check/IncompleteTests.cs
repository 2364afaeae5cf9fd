namespace Dossier.Tool.Tests.Check;

/// <summary>While something could not be read nobody knows whether a ruling is still needed.</summary>
public sealed class IncompleteTests
{
    private const string Note = "Not everything could be read, so nothing is said of rulings that settle nothing.";

    [Theory]
    [InlineData("DIR/nosuch")]
    [InlineData("DIR/news/nosuch.txt")]
    [InlineData("DIR/empty")]
    [InlineData("DIR/binary.txt")]
    [InlineData("DIR/large.txt --max-size 1")]
    [InlineData("DIR/news/a.txt DIR/nosuch")]
    public void Good_rulings_are_not_said_to_be_unneeded(string arguments)
    {
        using var workspace = Ferry.Workspace().Add("empty/x.png", "").Add("binary.txt", [0xC3, 0x28]).Add("large.txt", new string('x', 1_000_001))
            .Add("dossier.rulings", Ferry.Accept17 + "\nignore \"14 passengers\" in \"news/c.txt\"; a slip\nignore \"Oslo\" in \"news/a.txt\"; a slip\n");
        foreach (var format in new[] { "text", "json", "jsonl", "sarif", "github" })
        {
            var run = workspace.Run(["check", .. arguments.Split(' '), "--format", format, "--rulings", "DIR/dossier.rulings"]);
            Assert.DoesNotContain("DSR3002: ", run.Output);
            Assert.DoesNotContain("dossier.rulings", run.Output);
            Assert.Contains(Note, run.Output);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void Of_no_document_at_all_nothing_is_known_either(string input)
    {
        using var workspace = Ferry.Workspace().Add("dossier.rulings", Ferry.Accept17 + "\n");
        var run = workspace.RunWithInput(input, "check", "-", "--rulings", "DIR/dossier.rulings");
        Assert.Equal((0, "0 disputes and 0 problems in 0 articles. " + Note + "\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void A_line_that_is_no_ruling_is_told_all_the_same()
    {
        using var workspace = Ferry.Workspace().Add("dossier.rulings", Ferry.Accept17 + "\nnot readable\n");
        Assert.StartsWith("DIR/dossier.rulings(2,1): warning DSR3001: ", workspace.Run("check", "DIR/nosuch", "--rulings", "DIR/dossier.rulings").Output);
    }

    [Fact]
    public void Without_rulings_there_is_nothing_to_say_of_them()
    {
        using var workspace = Ferry.Workspace().Add("dossier.rulings", "# None yet.\n");
        Assert.Equal("0 disputes and 0 problems in 0 articles.\n", workspace.Run("check", "DIR/nosuch", "--rulings", "DIR/dossier.rulings").Output);
    }

    [Fact]
    public void When_all_was_read_a_ruling_that_settles_nothing_is_told()
    {
        using var workspace = Ferry.Workspace().Add("dossier.rulings", Ferry.Accept17.Replace("injure", "kill", StringComparison.Ordinal));
        var run = workspace.Run("check", "DIR/news", "--rulings", "DIR/dossier.rulings");
        Assert.Contains("DSR3002: ", run.Output);
        Assert.DoesNotContain(Note, run.Output);
    }

    [Fact]
    public void A_link_to_nothing_in_place_of_the_rulings_is_a_failure()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var workspace = Ferry.Workspace();
        File.CreateSymbolicLink(workspace.At("dossier.rulings"), "nowhere");
        var run = workspace.Run("check", "DIR/news", "--rulings", "DIR/dossier.rulings");
        Assert.Equal((2, "dossier: DIR/dossier.rulings: the link leads to no regular file; check where it points.\n"), (run.ExitCode, run.Error));
    }
}
