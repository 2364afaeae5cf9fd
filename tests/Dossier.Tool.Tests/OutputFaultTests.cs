using System.Diagnostics;

namespace Dossier.Tool.Tests;

/// <summary>Standard streams that take nothing, as a shell makes them.</summary>
public sealed class OutputFaultTests
{
    [Theory]
    [InlineData("check DIR >/dev/full", 2, "dossier: the results cannot be written: No space left on device.\n")]
    [InlineData("check DIR >&-", 2, "dossier: the results cannot be written: The stream is closed.\n")]
    [InlineData("extract DIR --format json >/dev/full", 2, "dossier: the results cannot be written: No space left on device.\n")]
    [InlineData("--help >/dev/full", 2, "dossier: the results cannot be written: No space left on device.\n")]
    [InlineData("check DIR >&- 2>&-", 2, "")]
    [InlineData("check DIR/none >/dev/null 2>/dev/full", 2, "")]
    [InlineData("check DIR 2>&- >/dev/null", 1, "")]
    [InlineData("check DIR 2>/dev/full >/dev/null", 1, "")]
    [InlineData("check DIR | true; (exit ${PIPESTATUS[0]})", 1, "")]
    [InlineData("extract DIR --format jsonl | head -c 10 >/dev/null; (exit ${PIPESTATUS[0]})", 0, "")]
    public async Task Results_that_cannot_be_written_end_in_exit_code_2_and_a_word(string arguments, int code, string error)
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var workspace = Ferry.Workspace();
        var run = await Shell(workspace, arguments);
        Assert.Equal((code, error), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("check - --max-size 1 </dev/zero", "standard input, line 1: the line has more than the 1,000,000 characters that are read")]
    [InlineData("check /dev/zero", "/dev/zero: this is no regular file")]
    [InlineData("check <(cat DIR/news/a.txt)", ": the link leads to no regular file")]
    [InlineData("check DIR/news --rulings /dev/zero", "/dev/zero: this is no regular file")]
    [InlineData("check DIR/news/pipe", "DIR/news/pipe: this is no regular file but a pipe, a device or the like; copy what it gives into a file.")]
    [InlineData("check DIR/news", "DIR/news/pipe.txt: this is no regular file")]
    [InlineData("extract DIR/news/pipe", "DIR/news/pipe: this is no regular file")]
    public async Task What_never_ends_and_what_waits_is_not_read(string arguments, string error)
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var workspace = Ferry.Workspace();
        var run = await Shell(workspace, arguments, "mkfifo DIR/news/pipe DIR/news/pipe.txt; ");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(error, run.Error);
    }

    private static async Task<RunResult> Shell(Workspace workspace, string arguments, string before = "")
    {
        var line = (before + "dotnet \"" + typeof(CommandLine).Assembly.Location + "\" " + arguments).Replace("DIR", workspace.Folder, StringComparison.Ordinal);
        using var process = Process.Start(new ProcessStartInfo("bash") { ArgumentList = { "-c", line }, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new RunResult(process.ExitCode, await output, error.Replace(workspace.Folder, "DIR", StringComparison.Ordinal));
    }
}
