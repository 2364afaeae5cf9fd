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
        Assert.Equal(["a.txt", "dossier.rulings"], Names(workspace));
    }

    [Theory]
    [InlineData("KILL")]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_process_that_is_ended_at_any_moment_loses_no_ruling(string signal)
    {
        if (OperatingSystem.IsWindows())
            return;
        const int Old = 2_000;
        const int Runs = 12;
        using var workspace = Harbours();
        var before = string.Concat(Enumerable.Range(0, Old).Select(i => $"\"count: kill, dog #{i + 2}\"; accept \"1 dog\" over \"2 dogs\"; the list\n"));
        workspace.Add("dossier.rulings", before);
        for (var i = 0; i < Runs; i++)
        {
            using var process = Start(workspace, i);
            // From before the runtime is up until after the last write.
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(100 + 40 * i));
            if (!process.HasExited)
                using (var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
                    await kill.WaitForExitAsync();
            await process.WaitForExitAsync();
            Assert.StartsWith(before, File.ReadAllText(workspace.At("dossier.rulings")));
            // Who is asked to end ends what was begun; only who is killed leaves something behind.
            if (signal != "KILL")
                Assert.Equal(["a.txt", "dossier.rulings"], Names(workspace));
        }
        var settled = workspace.Run("settle", "DIR/a.txt", "--ignore", Words(Runs), "--reason", "why", "--rulings", "DIR/dossier.rulings");
        Assert.Equal((0, ""), (settled.ExitCode, settled.Error));
        Assert.Empty(RulingsFile.Parse(File.ReadAllText(workspace.At("dossier.rulings"))).Problems);
        Assert.Equal(["a.txt", "dossier.rulings"], Names(workspace));
    }

    private static IEnumerable<string?> Names(Workspace workspace) => Directory.GetFileSystemEntries(workspace.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);

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
