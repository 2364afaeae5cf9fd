namespace Dossier.Tool.Tests.Check;

/// <summary>Links of Markdown to files and headings: DSR0011 and DSR0012.</summary>
public sealed class LinkTests
{
    private const string Setup = "---\ntitle: Setup\n---\n\n## Install the pump\n\nPut it into the water.\n";

    [Theory]
    [InlineData("[setup](set-up.md)", 13, "DSR0011: There is no DIR/guide/set-up.md, to which this link leads; did you mean \"setup.md\"?")]
    [InlineData("[setup](SET-UP.MD#install-the-pump)", 13, "DSR0011: There is no DIR/guide/SET-UP.MD, to which this link leads; did you mean \"setup.md\"?")]
    [InlineData("[setup](other/setup.md)", 13, "DSR0011: There is no DIR/guide/other/setup.md, to which this link leads")]
    [InlineData("[notes](../notes.txt)", 13, "DSR0011: There is no DIR/notes.txt, to which this link leads")]
    [InlineData("![pump](pumps.png)", 13, "DSR0011: There is no DIR/guide/pumps.png, to which this picture leads; did you mean \"pump.png\"?")]
    [InlineData("[line](a%0Ab.md)", 12, "DSR0011: There is no DIR/guide/a b.md, to which this link leads")]
    [InlineData("[install](setup.md#install-the-pumps)", 24, "DSR0012: No heading of DIR/guide/setup.md is called \"install-the-pumps\"; did you mean \"install-the-pump\"?")]
    [InlineData("[below](#nowhere)", 14, "DSR0012: No heading of this article is called \"nowhere\"")]
    public void A_link_that_leads_nowhere_is_told(string link, int column, string told)
    {
        using var workspace = Guide(link);
        var run = workspace.Run("check", "DIR");
        Assert.Equal([$"DIR/guide/start.md(5,{column}): warning {told}", "0 disputes and 1 problem in 2 articles."], run.Lines);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("[setup](setup.md)")]
    [InlineData("[setup](./../guide/SETUP.md#install-the-pump)")]
    [InlineData("[setup](<setup.md>)")]
    [InlineData("[readme](../../README.md)")]
    [InlineData("[page](setup.html)")]
    [InlineData("[page](setup)")]
    [InlineData("![made elsewhere](img/pump.svg)")]
    [InlineData("![pump](Pump.PNG)")]
    [InlineData("[shop](https://shop.example/pump.md) [root](/gone.md) `[code](gone.md)` <!-- [comment](gone.md) -->")]
    [InlineData("[folder](v1.md)")]
    [InlineData("[nul](a%00b.md)")]
    public void What_is_there_and_what_nobody_knows_of_is_not(string link)
    {
        using var workspace = Guide(link).Add("guide/v1.md/x.txt", "Version one of the guide.");
        Assert.EndsWith("0 disputes and 0 problems in 3 articles.\n", workspace.Run("check", "DIR").Output);
    }

    [Fact]
    public void Of_files_named_one_by_one_only_headings_are_known()
    {
        using var workspace = Guide("[setup](gone.md) [install](setup.md#nothing) [other](other.md#nothing)").Add("guide/other.md", Setup);
        var run = workspace.Run("check", "DIR/guide/start.md", "DIR/guide/setup.md");
        Assert.Equal(["DIR/guide/start.md(5,41): warning DSR0012: No heading of DIR/guide/setup.md is called \"nothing\"", "0 disputes and 1 problem in 2 articles."], run.Lines);
    }

    [Fact]
    public void Of_documents_of_standard_input_only_headings_are_known()
    {
        using var workspace = Guide("");
        var run = workspace.RunWithInput("""{"file":"DIR/guide/more.md","text":"# More\n\nThe [setup](gone.md) is [below](#nowhere)."}""".Replace("DIR", workspace.Folder, StringComparison.Ordinal), "check", "-");
        Assert.Contains("warning DSR0012: ", Assert.Single(run.Lines, l => l.Contains("DSR", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_ruling_ignores_a_link()
    {
        using var workspace = Guide("[setup](gone.md)").Add("dossier.rulings", "ignore \"[setup](gone.md)\" in \"guide/start.md\"; comes with the next release\n");
        Assert.EndsWith("0 disputes and 0 problems in 2 articles; 1 settled.\n", workspace.Run("check", "DIR", "--rulings", "DIR/dossier.rulings").Output);
    }

    private static Workspace Guide(string link) => new Workspace()
        .Add("guide/start.md", "---\ntitle: Start\n---\n\nSee " + link + " now.\n").Add("guide/setup.md", Setup).Add("guide/pump.png", [0x89]);
}
