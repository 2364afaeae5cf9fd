using Dossier.Engine.Rulings;
using Dossier.Tool.Init;
using YamlDotNet.RepresentationModel;

namespace Dossier.Tool.Tests.Init;

public sealed class InitTests
{
    [Fact]
    public void It_makes_rulings_a_workflow_and_a_section_and_says_what_is_next()
    {
        using var workspace = new Workspace();
        var run = Init(workspace, "docs");
        Assert.Equal(
            """
            dossier.rulings: made (the team's rulings)
            .github/workflows/dossier.yml: made (checks on pull requests)
            .editorconfig: made (how loud articles are)
            Next: put articles (*.txt, *.md) into docs, then dossier check docs

            """,
            run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Empty(RulingsFile.Parse(File.ReadAllText(workspace.At("dossier.rulings"))).Problems);
        Assert.Contains("\n[docs/**.{txt,md}]\ndossier_level = unset\n", File.ReadAllText(workspace.At(".editorconfig")));
    }

    [Fact]
    public void The_workflow_is_YAML_that_runs_this_version_on_the_folder()
    {
        using var workspace = new Workspace();
        Init(workspace, "docs/en");
        var yaml = new YamlStream();
        using var text = new StringReader(File.ReadAllText(workspace.At(".github/workflows/dossier.yml")));
        yaml.Load(text);
        var steps = (YamlSequenceNode)yaml.Documents[0].RootNode["jobs"]["check"]["steps"];
        var runs = steps.OfType<YamlMappingNode>().Where(s => s.Children.ContainsKey("run")).Select(s => s["run"].ToString()).ToList();
        Assert.Equal("dotnet tool install --global Dossier.Tool --version " + typeof(InitCommand).Assembly.GetName().Version!.ToString(3), runs[0]);
        // Each command is one that the tool takes: the folder is not there, and that is all it has to say.
        foreach (var words in runs.Skip(1).Select(r => r.Split(" >>")[0].Split(' ')))
            Assert.StartsWith("dossier: docs/en: there is no such file", workspace.Run(words.Skip(1).ToArray()).Error);
    }

    [Fact]
    public void What_is_there_stays_as_it_is_and_a_second_run_changes_nothing()
    {
        using var workspace = new Workspace().Add("articles/a.txt", "Word.").Add("dossier.rulings", "# ours\n").Add(".github/workflows/dossier.yml", "name: ours\n").Add(".editorconfig", "root = true\n\n[*.cs]\nindent_size = 4");
        Assert.Equal("dossier.rulings: left as it is\n.github/workflows/dossier.yml: left as it is\n.editorconfig: a section added at its end (how loud articles are)\nNext: dossier check articles\n", Init(workspace, "articles").Output);
        Assert.Equal("# ours\n", File.ReadAllText(workspace.At("dossier.rulings")));
        Assert.Equal("name: ours\n", File.ReadAllText(workspace.At(".github/workflows/dossier.yml")));
        var config = File.ReadAllText(workspace.At(".editorconfig"));
        Assert.StartsWith("root = true\n\n[*.cs]\nindent_size = 4\n\n# How loud", config);
        Assert.Contains(".editorconfig: left as it is\n", Init(workspace, "articles").Output);
        Assert.Equal(config, File.ReadAllText(workspace.At(".editorconfig")));
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("$(rm)")]
    [InlineData("../x")]
    [InlineData("/etc")]
    [InlineData("-x")]
    [InlineData("")]
    [InlineData("x]\n[*")]
    public void A_folder_that_a_shell_would_read_otherwise_is_refused(string folder)
    {
        using var workspace = new Workspace();
        var run = Init(workspace, folder);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("is no folder that a workflow can name", run.Error);
        Assert.Empty(Directory.GetFileSystemEntries(workspace.Folder));
    }

    [Fact]
    public void A_file_where_a_folder_should_be_is_told()
    {
        using var workspace = new Workspace().Add(".github", "x");
        var run = Init(workspace, "articles");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Mend that and run the command again; what is there stays as it is.", run.Error);
    }

    private static RunResult Init(Workspace workspace, string folder)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = InitCommand.Run(workspace.Folder, folder, new Streams(TextReader.Null, output, error));
        return new RunResult(code, output.ToString(), error.ToString());
    }
}
