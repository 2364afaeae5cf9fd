namespace Dossier.Tool.Tests.Input;

/// <summary><c>--cache</c>: what was read is kept by what it says, and whatever is broken there is read again.</summary>
public sealed class ArticleStoreTests
{
    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    [InlineData("sarif")]
    public void A_check_says_the_same_with_an_empty_a_full_and_no_folder(string format)
    {
        using var workspace = Ferry.Workspace().Add("news/c.md", "---\ntitle: More\n---\n\n# More\n\nSee [the first](a.txt) and [another](gone.txt).\n");
        var expected = workspace.Run("check", "DIR/news", "--format", format);
        Assert.Equal(ExitCode.Disputes, expected.ExitCode);
        Assert.Equal(expected, workspace.Run("check", "DIR/news", "--format", format, "--cache", "DIR/kept"));
        Assert.Equal(3, Articles(workspace));
        Assert.Equal(expected, workspace.Run("check", "DIR/news", "--format", format, "--cache", "DIR/kept"));
        Assert.Equal(3, Articles(workspace));
    }

    [Fact]
    public void A_report_says_the_same_from_the_folder()
    {
        using var workspace = Ferry.Workspace();
        var expected = workspace.Run("report", "DIR/news", "-o", "-");
        workspace.Run("report", "DIR/news", "-o", "-", "--cache", "DIR/kept");
        Assert.Equal(expected, workspace.Run("report", "DIR/news", "-o", "-", "--cache", "DIR/kept"));
    }

    [Fact]
    public void What_is_kept_is_not_read_again()
    {
        using var workspace = Ferry.Workspace();
        workspace.Run("check", "DIR/news", "--cache", "DIR/kept");
        var before = Kept(workspace).Select(f => (f, File.GetLastWriteTimeUtc(f))).ToList();
        workspace.Run("check", "DIR/news", "--cache", "DIR/kept");
        Assert.Equal(before, Kept(workspace).Select(f => (f, File.GetLastWriteTimeUtc(f))));
        workspace.Add("news/a.txt", Ferry.Fourteen + "\n").Run("check", "DIR/news", "--cache", "DIR/kept");
        Assert.Equal(3, Articles(workspace));
    }

    [Fact]
    public void What_is_broken_is_read_again_and_mended()
    {
        using var workspace = Ferry.Workspace();
        var expected = workspace.Run("check", "DIR/news");
        workspace.Run("check", "DIR/news", "--cache", "DIR/kept");
        var whole = Kept(workspace).Select(File.ReadAllBytes).ToList();
        var articles = Kept(workspace).Where(f => f.EndsWith(".article", StringComparison.Ordinal)).ToList();
        File.WriteAllBytes(articles[0], [1, 2, 3]);
        File.Copy(articles[0], articles[1], overwrite: true);
        Assert.Equal(expected, workspace.Run("check", "DIR/news", "--cache", "DIR/kept"));
        Assert.Equal(whole, Kept(workspace).Select(File.ReadAllBytes));
        // While it is known what all of them brought, nobody asks for a pair.
        foreach (var compared in Kept(workspace).Where(f => !articles.Contains(f)))
            File.WriteAllBytes(compared, [1, 2, 3]);
        Assert.Equal(expected, workspace.Run("check", "DIR/news", "--cache", "DIR/kept"));
        Assert.Equal(whole, Kept(workspace).Select(File.ReadAllBytes));
    }

    [Fact]
    public void What_nobody_asked_for_in_a_month_is_deleted()
    {
        using var workspace = Ferry.Workspace();
        workspace.Run("check", "DIR/news", "--cache", "DIR/kept");
        foreach (var file in Kept(workspace))
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddDays(-40));
        workspace.Run("check", "DIR/news/a.txt", "--cache", "DIR/kept");
        Assert.Equal(1, Articles(workspace));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told_and_the_check_is_made()
    {
        using var workspace = Ferry.Workspace().Add("kept", "This is a file.");
        var result = workspace.Run("check", "DIR/news", "--cache", "DIR/kept");
        Assert.Equal(ExitCode.Disputes, result.ExitCode);
        Assert.Equal(workspace.Run("check", "DIR/news").Output, result.Output);
        Assert.Contains("--cache", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static int Articles(Workspace workspace) => Kept(workspace).Count(f => f.EndsWith(".article", StringComparison.Ordinal));

    private static string[] Kept(Workspace workspace) => [.. Directory.EnumerateFiles(workspace.At("kept"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
