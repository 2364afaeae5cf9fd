using System.Text.Json;
using Dossier.Engine;

namespace Dossier.Tool.Tests.Check;

public class RulingsTests
{
    [Fact]
    public void A_settled_dispute_is_counted_and_not_told()
    {
        using var workspace = Ferry.Workspace().Add("dossier.rulings", Ferry.Accept17);
        Assert.Equal(new RunResult(0, "0 disputes and 0 problems in 2 articles; 1 settled.\n", ""), Check(workspace));
    }

    [Fact]
    public void Json_keeps_it_with_the_ruling()
    {
        using var workspace = Ferry.Workspace().Add("dossier.rulings", Ferry.Accept17);
        var dispute = JsonDocument.Parse(Check(workspace, "--format", "json").Output).RootElement.GetProperty("disputes")[0];
        Assert.True(dispute.GetProperty("settled").GetBoolean());
        Assert.Equal("{\"accepted\":\"17 passengers\",\"reason\":\"the hospital's list\"}", dispute.GetProperty("ruling").GetRawText());
        Assert.Equal(2, dispute.GetProperty("claims").GetArrayLength());
    }

    [Fact]
    public void Without_the_file_everything_is_open()
    {
        using var workspace = Ferry.Workspace();
        Assert.Equal(1, workspace.Run("check", "DIR/news").ExitCode);
    }

    [Fact]
    public void A_file_that_was_named_and_is_not_there_ends_in_exit_code_2()
    {
        using var workspace = Ferry.Workspace();
        var run = Check(workspace);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("dossier: DIR/dossier.rulings: there is no such file; check the path, or let 'dossier settle --rulings DIR/dossier.rulings PATHS' make it.\n", run.Error);
        Assert.Contains("DSR2002", run.Output);
    }

    [Fact]
    public void A_file_that_is_no_text_ends_in_exit_code_2()
    {
        using var workspace = Ferry.Workspace().Add("dossier.rulings", [0xC3, 0x28]);
        Assert.Equal(2, Check(workspace).ExitCode);
    }

    [Fact]
    public void What_is_wrong_with_a_ruling_is_told_at_its_place_and_ends_in_exit_code_1()
    {
        using var workspace = Ferry.Workspace().Add("dossier.rulings", "# Two\n" + Ferry.Accept17 + "\n\"age: (x)\"; not a dispute: \"1\", \"2\"; why\n");
        var run = Check(workspace);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("DIR/dossier.rulings(3,1): warning DSR3002: no finding has the key \"age: (x)\"; ", run.Output);
        Assert.EndsWith("0 disputes and 1 problem in 2 articles; 1 settled.\n", run.Output);
    }

    // "number: killed (people)" is nobody's key, and the dispute it might have been on is in no article that was read.
    private const string Stale = "\"number: drowned (people)\"; accept \"3 people\" over \"4 people\"; the harbour master's log\n";

    [Theory]
    [InlineData("articles", false, "DIR/app/articles")]
    [InlineData("articles", false, "DIR/app")]
    [InlineData("articles", false, "DIR/app/articles/a.txt", "DIR/app/articles/more/b.txt")]
    [InlineData("articles", false, "DIR/app/articles/a.txt", "DIR/app/articles/more")]
    [InlineData("articles", true, "DIR/app/articles/a.txt")]
    [InlineData("articles", true, "DIR/app/articles/more")]
    [InlineData("press", false, "DIR/app/press")]
    [InlineData("press", true, "DIR/app/press/a.txt")]
    [InlineData("press", true, "DIR/app/press/a.txt", "DIR/app/press/more/b.txt")]
    public void Whether_a_ruling_is_needed_is_told_only_where_all_articles_are_read(string folder, bool isPart, params string[] paths)
    {
        using var workspace = new Workspace().Add("app/" + folder + "/a.txt", Ferry.Fourteen).Add("app/" + folder + "/more/b.txt", Ferry.Fourteen.Replace("Ann", "Eve", StringComparison.Ordinal)).Add("app/dossier.rulings", Stale);

        var run = workspace.Run(["check", .. paths, "--rulings", "DIR/app/dossier.rulings"]);

        Assert.Equal(isPart ? 0 : 1, run.ExitCode);
        Assert.Equal(isPart, run.Output.Contains("Not all articles were asked for, so nothing is said of rulings that settle nothing.", StringComparison.Ordinal));
        Assert.Equal(!isPart, run.Output.Contains("DSR3002", StringComparison.Ordinal));
    }

    [Fact]
    public void A_part_of_the_articles_is_settled_by_the_rulings_all_the_same()
    {
        using var workspace = Ferry.Workspace().Add("news/c.txt", "Storm\n\nA storm came.\n").Add("dossier.rulings", Ferry.Accept17);
        Assert.Equal(
            new RunResult(0, "0 disputes and 0 problems in 2 articles; 1 settled. Not all articles were asked for, so nothing is said of rulings that settle nothing.\n", ""),
            workspace.Run("check", "DIR/news/a.txt", "DIR/news/b.txt", "--rulings", "DIR/dossier.rulings"));
    }

    [Fact]
    public void A_new_value_opens_the_dispute_again()
    {
        using var workspace = Ferry.Workspace().Add("dossier.rulings", Ferry.Accept17).Add("news/c.txt", Ferry.Seventeen.Replace("17", "20", StringComparison.Ordinal));
        var run = Check(workspace);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DSR3005: the number of passengers injured is disputed again: \"20 passengers\" is new, in DIR/news/c.txt.", run.Output);
    }

    [Fact]
    public void Ignored_words_are_found_whatever_folder_the_command_runs_in()
    {
        using var workspace = Ferry.Workspace().Add("dossier.rulings", "ignore \"14 passengers were injured\" in \"news/a.txt\"; a slip");
        Assert.Equal(new RunResult(0, "0 disputes and 0 problems in 2 articles.\n", ""), Check(workspace));
    }

    [Fact]
    public void An_ignored_problem_is_kept_as_settled_with_the_reason()
    {
        using var workspace = new Workspace().Add("news/a.txt", "Fire in Oslo\n\nThe fire broke out on Monday, May 2, 2017, in the harbour.\n")
            .Add("dossier.rulings", "ignore \"Monday, May 2, 2017\" in \"news/a.txt\"; printed so");
        Assert.Equal(new RunResult(0, "0 disputes and 0 problems in 1 article; 1 settled.\n", ""), Check(workspace));
        Assert.EndsWith("\"settled\":true,\"reason\":\"printed so\",\"known\":false}", Check(workspace, "--format", "jsonl").Lines[^1]);
    }

    [Fact]
    public void What_is_ignored_in_one_copy_is_told_in_the_others()
    {
        const string Fire = "Fire in Oslo\n\nThe fire broke out on Monday, May 2, 2017, in the harbour.\n";
        using var workspace = new Workspace().Add("news/a.txt", Fire).Add("news/b.txt", Fire).Add("news/c.txt", Fire)
            .Add("dossier.rulings", "ignore \"Monday, May 2, 2017\" in \"news/a.txt\"; printed so");
        var run = Check(workspace);
        Assert.StartsWith("DIR/news/b.txt(3,23): warning DSR1001: ", run.Output);
        Assert.EndsWith("; its copy says the same\n0 disputes and 1 problem in 3 articles; 1 settled.\n", run.Output);
    }

    [Fact]
    public void Sarif_has_one_run_with_every_rule_and_no_address_that_is_not_ours()
    {
        using var workspace = Ferry.Workspace();
        var log = JsonDocument.Parse(workspace.Run("check", "DIR/news", "--format", "sarif").Output).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        Assert.Equal(Rules.All.Select(r => r.Id), run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()));
        Assert.DoesNotContain("://", run.GetProperty("tool").GetRawText());
        var result = run.GetProperty("results")[0];
        Assert.Equal("DSR2002", Rules.All[result.GetProperty("ruleIndex").GetInt32()].Id);
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("/news/a.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("{\"startLine\":5,\"startColumn\":56,\"charOffset\":115,\"charLength\":13}", place.GetProperty("region").GetRawText());
        Assert.Equal(1, result.GetProperty("relatedLocations").GetArrayLength());
        Assert.Equal(0, result.GetProperty("suppressions").GetArrayLength());
    }

    [Fact]
    public void Sarif_keeps_what_is_settled_as_suppressed()
    {
        using var workspace = Ferry.Workspace().Add("dossier.rulings", Ferry.Accept17);
        var run = Check(workspace, "--format", "sarif");
        Assert.Equal(0, run.ExitCode);
        var results = JsonDocument.Parse(run.Output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(2, results.Count);
        Assert.All(results, r => Assert.Equal(
            "[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"the hospital's list\"}]", r.GetProperty("suppressions").GetRawText()));
    }

    [Fact]
    public void Sarif_of_nothing_is_a_log_too()
    {
        using var workspace = new Workspace().Add("a.txt", "Nothing happened.\n");
        Assert.Equal(0, JsonDocument.Parse(workspace.Run("check", "DIR", "--format", "sarif").Output).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void Nothing_in_an_article_is_a_placeholder_or_a_link_of_the_log()
    {
        using var output = new StringWriter();
        Tool.Check.CheckSarif.Write(output, new Tool.Check.CheckResult([], [], [new("c# [1](2)/ü.txt", new Problem(Rules.Empty, Level.Info, default, "{0} [see](1) \u202e"), "", 1, 1)]));
        var result = JsonDocument.Parse(output.ToString()).RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal("{{0}} [see\\](1) \\u202E", result.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(("note", "c%23%20%5B1%5D%282%29/%C3%BC.txt"), (result.GetProperty("level").GetString(), result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()));
    }

    [Fact]
    public void GitHub_gets_a_command_a_place_and_none_for_what_is_settled()
    {
        using var workspace = Ferry.Workspace().Add("dossier.rulings", "");
        Assert.Equal(
            "::warning file=DIR/news/a.txt,line=5,col=56,title=DSR2002%3A Articles disagree on a number::number of passengers injured: \"14 passengers\" here; \"17 passengers\" in b.txt(7,24)",
            Check(workspace, "--format", "github").Lines[0]);
        workspace.Add("dossier.rulings", Ferry.Accept17);
        Assert.Equal(new RunResult(0, "", ""), Check(workspace, "--format", "github"));
    }

    [Fact]
    public void Nothing_in_an_article_is_a_command_of_GitHub()
    {
        using var output = new StringWriter();
        Tool.Check.CheckGitHub.Write(output, new Tool.Check.CheckResult([], [], [new("a,b:c%.txt", new Problem(Rules.Empty, Level.Info, default, "100%\n::error::x"), "", 1, 1)]));
        Assert.Equal("::notice file=a%2Cb%3Ac%25.txt,line=1,col=1,title=DSR0002%3A The article is empty::100%25\\n::error::x", output.ToString().TrimEnd());
    }

    private static RunResult Check(Workspace workspace, params string[] more) => workspace.Run(["check", "DIR/news", "--rulings", "DIR/dossier.rulings", .. more]);
}
