using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dossier.Engine.Rulings;
using Tomlyn;
using Tomlyn.Model;

namespace Dossier.Tool.Tests.Lsp;

/// <summary>The settings of Helix in docs/guides/editors.md, as far as they can be tried without a Helix.</summary>
public sealed partial class HelixTests
{
    private static readonly TomlTable Settings = ReadSettings();
    private static readonly TomlTable Server = (TomlTable)((TomlTable)Settings["language-server"])["dossier"];
    private static readonly List<TomlTable> Languages = [.. (TomlTableArray)Settings["language"]];

    [Fact]
    public void They_start_the_command_that_the_tool_installs()
    {
        var project = XDocument.Load(Path.Combine(Docs.RulePage.Folder, "..", "..", "src", "Dossier.Tool", "Dossier.Tool.csproj"));
        Assert.Equal(project.Descendants("ToolCommandName").Single().Value, Server["command"]);
        Assert.Equal(["args", "command"], Server.Keys.Order());
    }

    [Fact]
    public void Every_language_that_an_article_or_the_rulings_have_is_served_from_the_folder_of_the_rulings()
    {
        Assert.Equal(["dossier", "markdown", "text"], Languages.Select(l => (string)l["name"]).Order());
        Assert.All(Languages, language =>
        {
            Assert.Contains("dossier", Texts(language["language-servers"]));
            Assert.Contains(RulingsFile.Name, Texts(language["roots"]));
        });
        // Markdown has its endings from Helix.
        Assert.Equal(["txt"], Texts(Named("text")["file-types"]));
        Assert.Equal(RulingsFile.Name, ((TomlTable)((TomlArray)Named("dossier")["file-types"]).Single()!)["glob"]);
        Assert.True(RulingsFile.Parse(Named("dossier")["comment-tokens"] + " said by the harbour").Problems.Count == 0);
    }

    [Fact]
    public async Task A_server_started_with_their_arguments_tells_disputes()
    {
        using var workspace = Ferry.Workspace();
        var args = Texts(Server["args"]);
        Assert.Equal("lsp", args[0]);
        await using var client = await LspClient.OpenAsync(workspace, args[1..]);
        Assert.Single(await client.DiagnosticsAsync(workspace.At("news/a.txt"), told => told.Length > 0));
    }

    private static TomlTable Named(string language) => Languages.Single(l => (string)l["name"] == language);

    private static string[] Texts(object array) => [.. ((TomlArray)array).Cast<string>()];

    private static TomlTable ReadSettings()
    {
        var page = File.ReadAllText(Path.Combine(Docs.RulePage.Folder, "..", "guides", "editors.md"));
        var section = page[page.IndexOf("## Helix", StringComparison.Ordinal)..page.IndexOf("## Other editors", StringComparison.Ordinal)];
        return TomlSerializer.Deserialize<TomlTable>(IndentedLines().Replace(IndentedBlock().Match(section).Value, ""))!;
    }

    [GeneratedRegex(@"(?<=\n\n)(?:    .*\n|\n(?=    ))+")]
    private static partial Regex IndentedBlock();

    [GeneratedRegex("^    ", RegexOptions.Multiline)]
    private static partial Regex IndentedLines();
}
