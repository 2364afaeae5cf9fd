using System.Diagnostics;
using Dossier.Engine.Rulings;

namespace Dossier.Tool.Tests.Settle;

/// <summary>Rulings written by processes of their own: by many at once, and by one that is killed.</summary>
public sealed class SettleProcessTests
{
    private const int Writers = 20;

    [Fact]
    public async Task Of_twenty_processes_at_once_each_ruling_is_there()
    {
        using var workspace = Harbours();
        var processes = Enumerable.Range(0, Writers).Select(i => Start(workspace, i)).ToList();
        await Task.WhenAll(processes.Select(p => p.WaitForExitAsync()));
        Assert.All(processes, p => Assert.Equal(0, p.ExitCode));
        processes.ForEach(p => p.Dispose());
        var file = RulingsFile.Parse(File.ReadAllText(workspace.At("dossier.rulings")));
        Assert.Empty(file.Problems);
        Assert.Equal(Enumerable.Range(0, Writers).Select(Words).Order(StringComparer.Ordinal), file.Decisions.Cast<PassageDecision>().Select(d => d.Quote).Order(StringComparer.Ordinal));
        Assert.Equal(["a.txt", "dossier.rulings"], Directory.GetFileSystemEntries(workspace.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_process_that_is_killed_at_any_moment_loses_no_ruling()
    {
        const int Old = 2_000;
        using var workspace = Harbours();
        var before = string.Concat(Enumerable.Range(0, Old).Select(i => $"\"count: kill, dog #{i + 2}\"; accept \"1 dog\" over \"2 dogs\"; the list\n"));
        workspace.Add("dossier.rulings", before);
        for (var i = 0; i < Writers; i++)
        {
            using var process = Start(workspace, i);
            // From before the runtime is up until after the last write.
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(100 + 25 * i));
            if (!process.HasExited)
                process.Kill();
            await process.WaitForExitAsync();
            Assert.StartsWith(before, File.ReadAllText(workspace.At("dossier.rulings")));
        }
        var settled = workspace.Run("settle", "DIR/a.txt", "--ignore", Words(0), "--reason", "why", "--rulings", "DIR/dossier.rulings");
        Assert.Equal((0, ""), (settled.ExitCode, settled.Error));
        Assert.Empty(RulingsFile.Parse(File.ReadAllText(workspace.At("dossier.rulings"))).Problems);
        Assert.Equal(["a.txt", "dossier.rulings"], Directory.GetFileSystemEntries(workspace.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static string Words(int i) => $"harbour number {i} on Monday, May 2, 2017";

    private static Workspace Harbours() => new Workspace().Add("a.txt", "Harbours close\n\n" + string.Concat(Enumerable.Range(0, Writers).Select(i => $"The storm closed {Words(i)}, for the evening.\n\n")));

    private static Process Start(Workspace workspace, int i) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList =
        {
            typeof(CommandLine).Assembly.Location, "settle", workspace.At("a.txt"), "--ignore", Words(i), "--reason", "why", "--rulings", workspace.At("dossier.rulings"),
        },
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
