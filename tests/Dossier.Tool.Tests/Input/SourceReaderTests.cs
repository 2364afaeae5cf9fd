using Dossier.Tool.Input;

namespace Dossier.Tool.Tests.Input;

public sealed class SourceReaderTests
{
    [Fact]
    public void Links_to_folders_are_followed_as_a_build_follows_them_and_never_in_a_circle()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var workspace = new Workspace().Add("news/a.txt", "Storm\n\nIt came.\n").Add("news/deep/b.txt", "Flood\n\nIt came.\n").Add("press/c.txt", "Fire\n\nIt came.\n").Add("press/more/d.txt", "Quake\n\nIt came.\n");
        Directory.CreateSymbolicLink(workspace.At("news/linked"), "../press");
        Directory.CreateSymbolicLink(workspace.At("news/again"), "../press/more");
        Directory.CreateSymbolicLink(workspace.At("news/self"), ".");
        Directory.CreateSymbolicLink(workspace.At("news/deep/up"), "../..");
        Directory.CreateSymbolicLink(workspace.At("press/back"), "../news/deep");
        Directory.CreateSymbolicLink(workspace.At("press/round"), "round");
        Directory.CreateSymbolicLink(workspace.At("press/gone"), "nowhere");
        Directory.CreateSymbolicLink(workspace.At("whole"), "news");

        foreach (var folder in new[] { "DIR/news", "DIR/whole" })
        {
            var run = workspace.Run("check", folder, "--format", "json");
            Assert.Equal(0, run.ExitCode);
            var read = System.Text.Json.JsonDocument.Parse(run.Output).RootElement.GetProperty("articles").EnumerateArray().Select(f => Path.GetFileName(f.GetProperty("file").GetString()!)).ToList();
            Assert.Equal(["a.txt", "b.txt", "c.txt", "d.txt"], read.Distinct().Order(StringComparer.Ordinal));
            Assert.InRange(read.Count, 4, 5);
        }
    }

    [Fact]
    public void Articles_in_other_forms_are_named_once_whatever_the_output()
    {
        using var workspace = Ferry.Workspace().Add("news/c.html", "<p>").Add("news/deep/d.RST", "x").Add("news/e.adoc", "x").Add("news/f.markdown", "x").Add("news/g.mdx", "x").Add("news/h.png", "x").Add("news/readme", "x");
        foreach (var format in new[] { "text", "json", "sarif" })
        {
            var run = workspace.Run("check", "DIR/news", "DIR/news/deep", "--format", format);
            Assert.Equal("dossier: DIR/news/deep: the folder holds no *.txt and no *.md file.", run.Error.Split('\n')[0]);
            Assert.Equal(
                "dossier: not read, for only *.txt and *.md are articles (.adoc, .html, .markdown, .mdx, .rst): DIR/news/c.html, DIR/news/deep/d.RST, DIR/news/e.adoc and 3 more. Save as text or Markdown what should be compared; 'dossier import' makes Markdown of pages of HTML.",
                run.Error.Split('\n')[1]);
        }
        Assert.Equal(1, workspace.Run("check", "DIR/news").ExitCode);
    }

    [Fact]
    public void A_folder_of_articles_alone_is_read_without_a_word()
    {
        using var workspace = Ferry.Workspace().Add("news/photo.jpg", "x").Add("news/data.json", "{}").Add("news/dossier.rulings", "");
        Assert.Equal("", workspace.Run("check", "DIR/news").Error);
    }

    [Fact]
    public void Files_that_editors_hide_and_links_to_nothing_are_no_articles()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var workspace = Ferry.Workspace().Add("news/.a.txt.swp", "x").Add("news/.hidden.txt", "x").Add("news/~a.txt", "Word.");
        File.CreateSymbolicLink(workspace.At("news/.#a.txt"), "ann@host.1234");
        File.CreateSymbolicLink(workspace.At("news/gone.txt"), "nowhere.txt");
        File.CreateSymbolicLink(workspace.At("news/link.txt"), "a.txt");
        var run = workspace.Run("check", "DIR/news");
        Assert.Equal((1, "dossier: not read, for the link leads to no file: DIR/news/gone.txt. Check where it points, or delete it.\n"), (run.ExitCode, run.Error));
        Assert.EndsWith("in 4 articles.\n", run.Output);
        // One that is named is looked for.
        Assert.Equal("dossier: DIR/news/gone.txt: the link leads to no regular file; check where it points.\n", workspace.Run("check", "DIR/news/gone.txt").Error);
        Assert.EndsWith("in 1 article.\n", workspace.Run("check", "DIR/news/.hidden.txt").Output);
    }

    [Fact]
    public void Folders_whose_names_begin_with_a_dot_and_output_of_builds_are_not_searched()
    {
        using var workspace = Ferry.Workspace().Add("news/.git/a.txt", "x").Add("news/.drafts/deep/b.md", "x").Add("app.csproj", "<Project />").Add("obj/app.FileListAbsolute.txt", "x").Add("bin/Debug/notes.md", "x")
            .Add("news/bin/c.txt", "Word.");
        var run = workspace.Run("check", "DIR");
        Assert.Equal("", run.Error);
        Assert.EndsWith("in 3 articles.\n", run.Output);
        Assert.EndsWith("in 1 article.\n", workspace.Run("check", "DIR/news/.git").Output);
    }

    [Fact]
    public void A_file_beyond_the_limit_is_told_and_not_read()
    {
        using var workspace = new Workspace().Add("a.txt", new string('x', 1_000_001)).Add("b.txt", new string('x', 1_000_000));
        var run = workspace.Run("check", "DIR", "--max-size", "1");
        Assert.Equal((2, "dossier: DIR/a.txt: the file has 1,000,001 bytes, more than the 1,000,000 that are read; split it, or raise the limit with --max-size MEGABYTES.\n"), (run.ExitCode, run.Error));
        Assert.EndsWith("in 1 article.\n", run.Output);
        Assert.Equal(0, workspace.Run("extract", "DIR/a.txt", "--max-size", "2").ExitCode);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("1001")]
    [InlineData("much")]
    public void The_limit_is_a_number_of_megabytes(string given)
    {
        using var workspace = Ferry.Workspace();
        var run = workspace.Run("check", "DIR/news", "--max-size", given);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--max-size", run.Error);
    }

    [Fact]
    public void Standard_input_without_a_document_is_told_and_no_failure()
    {
        using var workspace = new Workspace();
        Assert.Equal(new RunResult(0, "0 disputes and 0 problems in 0 articles.\n", "dossier: standard input holds no document.\n"), workspace.RunWithInput("\n \n", "check", "-"));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 1)]
    [InlineData("a\nb\r\nc\rd", 4)]
    [InlineData("\n\n", 2)]
    [InlineData("a\r\n", 1)]
    [InlineData("a\r\r\n\nb", 4)]
    public void Lines_are_read_as_the_runtime_reads_them(string text, int count)
    {
        var lines = new BoundedLines(new StringReader(text), 10);
        var expected = new StringReader(text);
        for (var i = 0; i < count; i++)
            Assert.Equal(expected.ReadLine(), lines.Next());
        Assert.Null(lines.Next());
        Assert.Null(expected.ReadLine());
    }
}
