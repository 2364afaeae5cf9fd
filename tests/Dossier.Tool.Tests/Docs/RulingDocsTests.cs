using Dossier.Engine.Rulings;

namespace Dossier.Tool.Tests.Docs;

/// <summary>What docs say of rulings is what happens.</summary>
public class RulingDocsTests
{
    private static string Page(string name) => File.ReadAllText(Path.Combine(RulePage.Folder, "..", name));

    private static string Unindented(IEnumerable<string> lines) => string.Concat(lines.Select(l => l.Trim() + "\n"));

    [Fact]
    public void The_examples_of_the_specification_are_rulings_in_the_printed_form()
    {
        var example = Page("rulings.md").Split('\n').SkipWhile(l => !l.StartsWith("    #", StringComparison.Ordinal)).TakeWhile(l => l.StartsWith("    ", StringComparison.Ordinal)).ToList();
        var file = RulingsFile.Parse(Unindented(example));
        Assert.Empty(file.Problems);
        Assert.Equal(example.Skip(1).Select(l => l.Trim()), file.Decisions.Select(d => d.ToString()));
        Assert.Equal(3, file.Decisions.Count);
    }

    [Fact]
    public void The_guide_shows_what_settle_prints()
    {
        var articles = RulePage.Of("DSR2001");
        // A town that the gazetteer has: one it does not know would be a name of the finding.
        using var workspace = new Workspace().Add("articles/one.txt", articles.Article(RulePage.Example, "one.txt").Replace("Calder", "Oslo", StringComparison.Ordinal))
            .Add("articles/two.txt", articles.Article(RulePage.Example, "two.txt").Replace("Calder", "Oslo", StringComparison.Ordinal)).Add("dossier.rulings", "#\n");
        var guide = Page("guides/settle-a-dispute.md").Split('\n').Where(l => l.StartsWith("    ", StringComparison.Ordinal)).Select(l => l.Substring(4)).ToList();

        var listed = workspace.Run("settle", "DIR/articles", "--rulings", "DIR/dossier.rulings").Output.Replace("DIR/", "", StringComparison.Ordinal);
        Assert.Equal(guide.SkipWhile(l => l != "$ dossier settle articles --list").Skip(1).TakeWhile(l => l[0] != '$'), listed.Split('\n').Take(5));

        // What is typed stands behind each question there, as it does on a screen.
        var screen = new Screen(120, Ansi: false, Spectre.Console.ColorSystemSupport.NoColors, Links: false) { CanAsk = true };
        var walked = workspace.RunAt(screen, "1\nthe town hall's diary\n", "settle", "DIR/articles", "--rulings", "DIR/dossier.rulings").Output
            .Replace("DIR/", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal).Replace("«", "", StringComparison.Ordinal)
            .Replace("quit: ", "quit: 1\n", StringComparison.Ordinal).Replace("Why? ", "Why? the town hall's diary\n", StringComparison.Ordinal);
        Assert.Equal(guide.SkipWhile(l => l != "$ dossier settle articles").Skip(1).TakeWhile(l => l[0] != '$'), walked.Split('\n').Where(l => l.Length > 0).SkipLast(1));
        workspace.Add("dossier.rulings", "#\n");

        var written = workspace.Run("settle", "date: meet (ann lee; viktor novak)", "DIR/articles", "--accept", "2019-03-04", "--reason", "the town hall's diary", "--rulings", "DIR/dossier.rulings");
        Assert.Contains(written.Output.Replace("DIR/", "", StringComparison.Ordinal).TrimEnd(), guide);
        Assert.Contains("$ dossier settle \"date: meet (ann lee; viktor novak)\" --accept 2019-03-04 --reason \"the town hall's diary\" articles", guide);

        workspace.Add("articles/three.txt", "Novak in Oslo\n\nBy Rosa Diaz, March 7, 2019\n\nViktor Novak met Mayor Ann Lee in Oslo on March 6.\n");
        var opened = workspace.Run("check", "DIR/articles", "--rulings", "DIR/dossier.rulings").Lines.Single(l => l.Contains("DSR3005", StringComparison.Ordinal));
        Assert.Contains(
            string.Join(' ', guide.SkipWhile(l => !l.StartsWith("dossier.rulings(1,1)", StringComparison.Ordinal)).Take(2).Select(l => l.Trim())).Replace("(1,1)", "(2,1)", StringComparison.Ordinal),
            opened.Replace("DIR/", "", StringComparison.Ordinal));
    }
}
