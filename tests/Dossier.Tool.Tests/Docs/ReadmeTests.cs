using System.Text.Json;

namespace Dossier.Tool.Tests.Docs;

/// <summary>The article that the README shows is read as it says there.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_article_and_the_front_matter_say_the_same()
    {
        var lines = File.ReadAllText(Path.Combine(RulePage.Folder, "..", "..", "README.md")).Split('\n');
        var article = Block(lines, "    Fire in the harbour");
        var frontMatter = Block(lines, "    ---");
        using var workspace = new Workspace().Add("a.txt", article).Add("b.md", frontMatter + "\n\nThree people were hurt in a fire.\n");
        var read = workspace.Run("check", "DIR", "--format", "jsonl").Lines.Take(2).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.All(read, a => Assert.Equal("Fire in the harbour of Westhaven", a.GetProperty("headline").GetString()));
        Assert.All(read, a => Assert.StartsWith("2019-03-06", a.GetProperty("datePublished").GetString()));
        var speech = workspace.Run("extract", "DIR/a.txt", "--format", "jsonl").Lines.Select(l => JsonDocument.Parse(l).RootElement).Single(m => m.GetProperty("kind").GetString() == "quotation" && m.GetProperty("direct").GetBoolean());
        Assert.EndsWith("Diaz", speech.GetProperty("speaker").GetString());
    }

    /// <summary>The indented lines from one on, blank ones between them too.</summary>
    private static string Block(string[] lines, string first) => string.Join(
        '\n', lines.SkipWhile(l => !l.StartsWith(first, StringComparison.Ordinal)).TakeWhile(l => l.Length == 0 || l.StartsWith("    ", StringComparison.Ordinal)).Select(l => l.Length == 0 ? l : l.Substring(4))).TrimEnd();
}
