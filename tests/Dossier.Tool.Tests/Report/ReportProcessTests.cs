using System.Diagnostics;

namespace Dossier.Tool.Tests.Report;

/// <summary>Reports written by processes that are interrupted.</summary>
public sealed class ReportProcessTests
{
    [Fact]
    public async Task Who_interrupts_the_writing_finds_the_old_page_or_the_new_one_whole()
    {
        if (OperatingSystem.IsWindows())
            return;
        const int Runs = 4;
        using var workspace = Ferry.Workspace();
        workspace.Add("news/long.txt", "Boats\n\nPublished March 25, 2019\n\n" + string.Concat(Enumerable.Range(0, 3_000).Select(i => $"The {i + 20} boats of Halden carried {i + 400} guests in {i + 900} days.\n\n")));
        var report = workspace.At("report.html");
        for (var i = 0; i < Runs; i++)
        {
            // The first finds no page, the others one.
            var before = File.Exists(report) ? File.ReadAllText(report) : null;
            using var watcher = new FileSystemWatcher(workspace.Folder) { EnableRaisingEvents = true };
            using var process = Process.Start(new ProcessStartInfo("dotnet")
            {
                ArgumentList = { typeof(CommandLine).Assembly.Location, "report", workspace.At("news"), "-o", report },
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            void Interrupt(object sender, FileSystemEventArgs e)
            {
                if (e.FullPath.StartsWith(report, StringComparison.Ordinal) && !process.HasExited)
                    Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])!.Dispose();
            }
            watcher.Created += Interrupt;
            watcher.Changed += Interrupt;
            await process.WaitForExitAsync();
            watcher.EnableRaisingEvents = false;

            var after = File.Exists(report) ? File.ReadAllText(report) : null;
            Assert.True(after == before || after!.TrimEnd().EndsWith("</html>", StringComparison.Ordinal));
            Assert.Equal(after is null ? ["news"] : ["news", "report.html"], Directory.GetFileSystemEntries(workspace.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        }
    }
}
