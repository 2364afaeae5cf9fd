using System.Text.Json;

namespace Dossier.Tool.Tests.Check;

/// <summary>What was known before is not told again.</summary>
public sealed class BaselineTests
{
    private const string Known = "{\"finding\":\"count: injure, passenger\",\"values\":[\"14 passengers\",\"17 passengers\"]}\n";
    private const string Slip = "\nThe crossing was opened on Monday, March 5, 2019.\n";

    [Fact]
    public void It_holds_findings_by_key_and_values_and_problems_by_file_rule_and_words_in_order()
    {
        using var workspace = Ferry.Workspace().Add("news/c.txt", "Notes\n" + Slip + Slip);
        var run = Update(workspace);
        Assert.Equal(new RunResult(0, "DIR/known.jsonl: 1 dispute and 2 problems in 3 articles.\n", ""), run);
        Assert.Equal("{\"file\":\"news/c.txt\",\"rule\":\"DSR1001\",\"words\":\"Monday, March 5, 2019\"}\n" + Known, Text(workspace));
        Assert.Equal(["known.jsonl", "news"], Directory.GetFileSystemEntries(workspace.Folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void What_is_in_it_is_counted_and_does_not_fail_the_check()
    {
        using var workspace = Ferry.Workspace().Add("news/c.txt", "Notes\n" + Slip).Add("known.jsonl", "{\"file\":\"news/c.txt\",\"rule\":\"DSR1001\",\"words\":\"Monday, March 5, 2019\"}\n" + Known);
        Assert.Equal(new RunResult(0, "0 disputes and 0 problems in 3 articles; 2 in the baseline.\n", ""), Check(workspace));
    }

    [Fact]
    public void Blank_lines_and_other_words_on_top_of_an_article_make_no_news()
    {
        using var workspace = Ferry.Workspace().Add("known.jsonl", Known);
        workspace.Add("news/a.txt", Ferry.Fourteen.Replace("\n\nThe ferry", "\n\nThe harbour was busy.\n\nThe ferry", StringComparison.Ordinal));
        Assert.Equal(0, Check(workspace).ExitCode);
    }

    [Fact]
    public void A_new_value_is_news_and_one_that_is_gone_is_not()
    {
        using var workspace = Ferry.Workspace().Add("known.jsonl", Known.Replace("\"17", "\"16 passengers\",\"17", StringComparison.Ordinal));
        Assert.Equal(0, Check(workspace).ExitCode);
        workspace.Add("news/c.txt", Ferry.Seventeen.Replace("17", "19", StringComparison.Ordinal));
        var run = Check(workspace);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("19 passengers", run.Output);
    }

    [Fact]
    public void A_line_that_matches_nothing_is_told_and_update_takes_it_out()
    {
        using var workspace = Ferry.Workspace().Add("known.jsonl", Known + "{\"finding\":\"count: kill, dog\",\"values\":[\"1 dog\",\"2 dogs\"]}\n");
        Assert.Equal("0 disputes and 0 problems in 2 articles; 1 in the baseline. 1 line of DIR/known.jsonl matches nothing any more; --update-baseline takes it out.\n", Check(workspace).Output);
        // Of one article of many nobody knows what is gone.
        Assert.Equal("0 disputes and 0 problems in 1 article.\n", workspace.Run("check", "DIR/news/a.txt", "--baseline", "DIR/known.jsonl").Output);
        Update(workspace);
        Assert.Equal(Known, Text(workspace));
    }

    [Fact]
    public void What_a_ruling_settles_is_not_in_it()
    {
        using var workspace = Ferry.Workspace().Add("dossier.rulings", Ferry.Accept17 + "\n");
        Assert.Equal(0, workspace.Run("check", "DIR/news", "--rulings", "DIR/dossier.rulings", "--baseline", "DIR/known.jsonl", "--update-baseline").ExitCode);
        Assert.Equal("", Text(workspace));
        Assert.EndsWith("; 1 settled.\n", workspace.Run("check", "DIR/news", "--rulings", "DIR/dossier.rulings", "--baseline", "DIR/known.jsonl").Output);
    }

    [Fact]
    public void Json_and_Sarif_say_which_are_known()
    {
        using var workspace = Ferry.Workspace().Add("known.jsonl", Known);
        using var json = JsonDocument.Parse(workspace.Run("check", "DIR/news", "--baseline", "DIR/known.jsonl", "--format", "json").Output);
        Assert.True(json.RootElement.GetProperty("disputes")[0].GetProperty("known").GetBoolean());
        using var sarif = JsonDocument.Parse(workspace.Run("check", "DIR/news", "--baseline", "DIR/known.jsonl", "--format", "sarif").Output);
        Assert.All(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), r => Assert.Equal("unchanged", r.GetProperty("baselineState").GetString()));
        Assert.DoesNotContain("baselineState", workspace.Run("check", "DIR/news", "--format", "sarif").Output);
        Assert.Equal("", workspace.Run("check", "DIR/news", "--baseline", "DIR/known.jsonl", "--format", "github").Output);
    }

    [Theory]
    [InlineData("<<<<<<< ours", 1)]
    [InlineData("{\"finding\":\"x\"}", 1)]
    [InlineData("{\"finding\":\"x\",\"values\":[1]}", 1)]
    [InlineData("[]", 1)]
    [InlineData("\n\n{\"file\":\"a\",\"rule\":\"DSR1001\"}", 3)]
    public void A_line_that_is_none_is_named(string line, int number)
    {
        using var workspace = Ferry.Workspace().Add("known.jsonl", line + "\n");
        Assert.Equal(new RunResult(2, "", $"dossier: DIR/known.jsonl: line {number} is no line of a baseline; restore the file, or write it anew with --update-baseline.\n"), Check(workspace));
    }

    [Fact]
    public void What_cannot_be_done_is_told_and_changes_nothing()
    {
        using var workspace = Ferry.Workspace();
        Assert.Equal(new RunResult(2, "", "dossier: DIR/known.jsonl: there is no such file; check the path, or make it with --update-baseline.\n"), Check(workspace));
        Assert.Equal(new RunResult(2, "", "dossier: --update-baseline writes the file that --baseline names; add --baseline FILE.\n"), workspace.Run("check", "DIR/news", "--update-baseline"));
        workspace.Add("known.jsonl", Known);
        var missing = workspace.Run("check", "DIR/news", "DIR/nosuch.txt", "--baseline", "DIR/known.jsonl", "--update-baseline");
        Assert.Equal((2, ""), (missing.ExitCode, missing.Output));
        Assert.Contains("DIR/known.jsonl: not written, for not everything could be read; mend that first.", missing.Error);
        Assert.Equal(Known, Text(workspace));
        Assert.Contains("the baseline cannot be written", workspace.Run("check", "DIR/news", "--baseline", "DIR/nosuch/known.jsonl", "--update-baseline").Error);
    }

    [Fact]
    public void A_file_that_is_no_baseline_is_not_written_over_and_one_with_a_conflict_is()
    {
        using var workspace = Ferry.Workspace();
        Assert.Contains("DIR/news/a.txt: this file is there and is no baseline; name another file with --baseline, or delete it.", workspace.Run("check", "DIR/news", "--baseline", "DIR/news/a.txt", "--update-baseline").Error);
        Assert.Equal(Ferry.Fourteen, File.ReadAllText(workspace.At("news/a.txt")));
        workspace.Add("known.jsonl", "<<<<<<< ours\n" + Known + "=======\n>>>>>>> theirs\n");
        Assert.Equal(0, Update(workspace).ExitCode);
        Assert.Equal(Known, Text(workspace));
    }

    private static RunResult Check(Workspace workspace) => workspace.Run("check", "DIR/news", "--baseline", "DIR/known.jsonl");

    private static RunResult Update(Workspace workspace) => workspace.Run("check", "DIR/news", "--baseline", "DIR/known.jsonl", "--update-baseline");

    private static string Text(Workspace workspace) => File.ReadAllText(workspace.At("known.jsonl"));
}
