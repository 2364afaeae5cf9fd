using System.Text;

namespace Dossier.Tool.Tests.Check;

public class CheckTests
{
    private const string Fourteen = Ferry.Fourteen;
    private const string Seventeen = Ferry.Seventeen;

    [Fact]
    public void Articles_that_agree_are_clean()
    {
        using var workspace = new Workspace().Add("a.txt", Fourteen).Add("b.txt", Seventeen.Replace("17", "14", StringComparison.Ordinal));
        Assert.Equal(new RunResult(0, "0 disputes and 0 problems in 2 articles.\n", ""), workspace.Run("check", "DIR"));
    }

    [Fact]
    public void Articles_that_disagree_end_in_exit_code_1()
    {
        using var workspace = new Workspace().Add("a.txt", Fourteen).Add("b.md", Seventeen);
        var run = workspace.Run("check", "DIR");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("DIR/a.txt(5,56): warning DSR2002: ", run.Output);
        Assert.EndsWith("1 dispute and 0 problems in 2 articles.\n", run.Output);
    }

    [Fact]
    public void A_level_above_the_dispute_leaves_the_exit_code_0()
    {
        using var workspace = new Workspace().Add("a.txt", Fourteen).Add("b.txt", Seventeen);
        var run = workspace.Run("check", "DIR", "--level", "error");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("DSR2002", run.Output);
    }

    [Fact]
    public void Articles_of_different_sets_are_never_compared()
    {
        using var workspace = new Workspace().Add("one/a.txt", Fourteen).Add("two/a.txt", Seventeen);
        Assert.Equal(1, workspace.Run("check", "DIR").ExitCode);
        Assert.Equal(1, workspace.Run("check", "DIR", "--set", "ferries").ExitCode);
        Assert.Equal(0, workspace.Run("check", "DIR", "--set", "{folder}").ExitCode);
    }

    [Fact]
    public void Folders_are_searched_for_txt_and_md_in_ordinal_order()
    {
        using var workspace = new Workspace()
            .Add("b.txt", "Word b.").Add("a/z.MD", "Word z.").Add("a.txt", "Word a.").Add("B.txt", "Word B.").Add("c.html", "Word c.").Add("d.txt.bak", "Word d.");
        var files = workspace.Run("check", "DIR", "--format", "jsonl").Lines.Select(l => l.Split('"')[7]);
        Assert.Equal(["DIR/B.txt", "DIR/a.txt", "DIR/a/z.MD", "DIR/b.txt"], files);
    }

    [Fact]
    public void A_file_that_is_named_twice_is_read_once()
    {
        using var workspace = new Workspace().Add("a.txt", Fourteen);
        Assert.EndsWith("in 1 article.\n", workspace.Run("check", "DIR/a.txt", "DIR", "DIR/./a.txt").Output);
    }

    [Fact]
    public void A_file_that_is_no_text_is_a_problem_and_the_others_are_still_checked()
    {
        using var workspace = new Workspace().Add("a.txt", [0xC3, 0x28]).Add("b.txt", Fourteen).Add("c.txt", Seventeen);
        var run = workspace.Run("check", "DIR");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("DIR/a.txt(1,1): warning DSR0001: ", run.Output);
        Assert.EndsWith("1 dispute and 1 problem in 2 articles.\n", run.Output);
    }

    [Theory]
    [InlineData("utf-16LE")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void Articles_may_differ_in_encoding_and_line_ends(string encoding)
    {
        var bytes = Encoding.GetEncoding(encoding);
        using var workspace = new Workspace().Add("a.txt", Fourteen)
            .Add("b.txt", [.. bytes.GetPreamble(), .. bytes.GetBytes(Seventeen.Replace("\n", "\r\n", StringComparison.Ordinal))]);
        Assert.Equal("DIR/b.txt(7,24)", workspace.Run("check", "DIR").Lines[1].Split(": warning")[0]);
    }

    [Fact]
    public void An_empty_article_is_a_problem()
    {
        using var workspace = new Workspace().Add("a.txt", " \n");
        Assert.StartsWith("DIR/a.txt(1,1): warning DSR0002: ", workspace.Run("check", "DIR").Output);
    }
}
