using System.Diagnostics;
using System.Text.Json;
using YamlDotNet.RepresentationModel;

namespace Dossier.Tool.Tests.Actions;

/// <summary>The action for GitHub and the hook for pre-commit, run as those run them, with this tool in the place of the installed one.</summary>
public sealed class ActionTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Docs.RulePage.Folder, "..", ".."));

    [Fact]
    public async Task It_writes_Sarif_and_the_summary_and_fails_by_the_lines_of_the_pull_request()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var workspace = Prepared();
        var run = await Check(workspace, ("PATHS", "  news\n"));
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("::warning file=news/a.txt,line=5,col=56,title=DSR2002", run.Output);
        Assert.Equal("", run.Error);
        Assert.StartsWith("### 1 dispute and 0 problems in 2 articles.", File.ReadAllText(workspace.At("summary.md")));
        using var sarif = JsonDocument.Parse(File.ReadAllText(workspace.At("out/dossier.sarif")));
        Assert.Equal(2, sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public async Task Each_line_is_a_path_and_the_options_are_handed_on()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var workspace = Prepared().Add("more news/c.txt", Ferry.Seventeen).Add("-d.txt", "Word.").Add("r.rulings", Ferry.Accept17 + "\n");
        Assert.Equal(0, (await Check(workspace, ("PATHS", "news\nmore news\n-d.txt"), ("RULINGS", "r.rulings"))).ExitCode);
        Assert.Contains("in 4 articles; 1 settled.", File.ReadAllText(workspace.At("summary.md")));
        Assert.Equal(0, (await Check(workspace, ("PATHS", "news"), ("LEVEL", "error"))).ExitCode);
        Assert.Equal(0, (await Check(workspace, ("PATHS", "news\nmore news"), ("SET", "{folder}"), ("LEVEL", "error"))).ExitCode);
    }

    [Theory]
    [InlineData("$(touch hacked)")]
    [InlineData("`touch hacked`")]
    [InlineData("news; touch hacked")]
    [InlineData("--output=hacked")]
    public async Task An_input_is_no_part_of_the_script(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var workspace = Prepared();
        var run = await Check(workspace, ("PATHS", path), ("SET", path), ("RULINGS", path));
        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(workspace.At("hacked")));
    }

    [Fact]
    public async Task Without_a_path_or_a_result_it_ends_with_2()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var workspace = Prepared();
        var empty = await Check(workspace, ("PATHS", " \n"));
        Assert.Equal(2, empty.ExitCode);
        Assert.Contains("::error title=dossier::the input 'paths' is empty", empty.Output);
        Assert.Equal(2, (await Check(workspace, ("PATHS", "nosuch"))).ExitCode);
    }

    [Fact]
    public void Every_input_of_the_action_reaches_its_script_through_the_environment()
    {
        var action = Yaml("action/action.yml");
        var steps = ((YamlSequenceNode)action["runs"]["steps"]).Cast<YamlMappingNode>().ToList();
        Assert.DoesNotContain(steps, s => s.Children.TryGetValue("run", out var run) && run.ToString().Contains("${{", StringComparison.Ordinal));
        var used = steps.SelectMany(s => s.ToString().Split("inputs.").Skip(1)).Select(u => new string(u.TakeWhile(c => char.IsAsciiLetter(c) || c == '-').ToArray())).ToHashSet();
        Assert.Equal(((YamlMappingNode)action["inputs"]).Children.Keys.Select(k => k.ToString()).Order(), used.Order());
        var script = File.ReadAllText(Path.Combine(Root, "action", "check.sh"));
        Assert.All(((YamlMappingNode)steps[1]["env"]).Children.Keys, name => Assert.Contains("$" + name, script));
    }

    [Fact]
    public void The_hook_runs_a_command_that_the_tool_has()
    {
        var hook = Yaml(".pre-commit-hooks.yaml")[0];
        Assert.Equal("dossier check", hook["entry"].ToString());
        Assert.Equal("system", hook["language"].ToString());
        using var workspace = Ferry.Workspace();
        var words = hook["entry"].ToString().Split(' ').Skip(1).Concat(((YamlSequenceNode)hook["args"]).Select(a => a.ToString())).ToArray();
        Assert.StartsWith("dossier: articles: there is no such file", workspace.Run(words).Error);
    }

    private static YamlNode Yaml(string name)
    {
        var yaml = new YamlStream();
        using var text = new StringReader(File.ReadAllText(Path.Combine(Root, name)));
        yaml.Load(text);
        return yaml.Documents[0].RootNode;
    }

    private static Workspace Prepared()
    {
        var workspace = Ferry.Workspace().Add("temp/dossier/dossier", $"#!/usr/bin/env bash\nexec dotnet '{typeof(CommandLine).Assembly.Location}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(workspace.At("temp/dossier/dossier"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return workspace;
    }

    private static async Task<RunResult> Check(Workspace workspace, params (string Name, string Value)[] inputs)
    {
        var start = new ProcessStartInfo("bash") { ArgumentList = { Path.Combine(Root, "action", "check.sh") }, WorkingDirectory = workspace.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in new[] { ("LEVEL", "warning"), ("SET", ""), ("RULINGS", ""), ("BASELINE", ""), ("SARIF", "out/dossier.sarif"), ("RUNNER_TEMP", workspace.At("temp")), ("GITHUB_STEP_SUMMARY", workspace.At("summary.md")) }.Concat(inputs))
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new RunResult(process.ExitCode, output, await error);
    }
}
