using System.Diagnostics;

namespace Dossier.Tool.Tests.Watch;

/// <summary><c>dossier watch</c> as a process of its own.</summary>
public sealed class WatchTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task It_checks_again_when_an_article_or_the_rulings_change_and_ends_when_asked()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var workspace = Ferry.Workspace();
        using var process = Start(workspace, "news", "--rulings", "dossier.rulings");
        Assert.Equal("1 dispute and 0 problems in 2 articles.", await Next(process));
        workspace.Add("news/b.txt", Ferry.Seventeen.Replace("17", "14", StringComparison.Ordinal));
        Assert.Equal("0 disputes and 0 problems in 2 articles.", await Next(process));
        // What editors put beside an article changes nothing; a new article does, also in a new folder.
        workspace.Add("news/b.txt.swp", [0]);
        workspace.Add("news/more/c.txt", Ferry.Seventeen);
        Assert.Equal("1 dispute and 0 problems in 3 articles.", await Next(process));
        workspace.Add("dossier.rulings", Ferry.Accept17 + "\n");
        Assert.Equal("0 disputes and 0 problems in 3 articles; 1 settled.", await Next(process));
        File.Delete(workspace.At("news/more/c.txt"));
        Assert.StartsWith("0 disputes and 1 problem in 2 articles", await Next(process));
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(0, process.ExitCode);
    }

    [Theory]
    [InlineData("DIR/nosuch", "DIR/nosuch: there is nothing to watch")]
    [InlineData("-", "watch: standard input is read once")]
    public void What_cannot_be_watched_is_told(string path, string message)
    {
        using var workspace = Ferry.Workspace();
        var run = workspace.Run("watch", path);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error);
    }

    /// <summary>The line that counts in the next check; a change may be seen in two steps.</summary>
    private static async Task<string> Next(Process process)
    {
        var counted = "";
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line && line != "Watching; Ctrl+C ends.")
            counted = line;
        return counted;
    }

    private static Process Start(Workspace workspace, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = workspace.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { typeof(CommandLine).Assembly.Location, "watch" }.Concat(args))
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
