using System.Diagnostics;
using System.Text;

namespace Dossier.Tool.Tests;

public class ProcessTests
{
    [Fact]
    public async Task The_tool_runs_as_a_process_and_writes_UTF8_without_a_mark()
    {
        using var workspace = new Workspace().Add("a.txt", "Zürich cheered on March 4, 2019.");
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(CommandLine).Assembly.Location, "extract", "-", workspace.At("a.txt"), workspace.At("none.txt"), "--format", "jsonl" },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.Latin1,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Write("{\"file\":\"ü\",\"text\":\"Zürich cheered in 2018.\"}\n");
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(await process.StandardOutput.ReadToEndAsync()));
        await process.WaitForExitAsync();
        Assert.Equal(ExitCode.CouldNotRun, process.ExitCode);
        Assert.StartsWith("{\"file\":\"ü\",", output);
        Assert.Contains("\"value\":\"2019-03-04\"", output);
        Assert.DoesNotContain('\r', output);
        Assert.EndsWith("none.txt: there is no such file or folder; check the path and the folder the command runs in.\n", await error);
    }

    [Theory]
    [InlineData("lsp", "an editor")]
    [InlineData("mcp", "a program")]
    public async Task A_server_says_at_a_terminal_whom_it_waits_for_and_nothing_to_a_program(string verb, string whom)
    {
        if (!OperatingSystem.IsLinux())
            return;
        var command = $"dotnet '{typeof(CommandLine).Assembly.Location}' {verb}";
        using (var process = Start("script", "-qec", command, "/dev/null"))
        {
            var said = "";
            while (!said.Contains("ends it.", StringComparison.Ordinal) && await process.StandardOutput.ReadLineAsync() is { } line)
                said += line + " ";
            Assert.Contains($"dossier: {verb}: this waits for {whom} that speaks", said);
            process.Kill(entireProcessTree: true);
        }
        using (var process = Start("bash", "-c", command))
        {
            process.StandardInput.Close();
            Assert.Equal("", await process.StandardError.ReadToEndAsync());
        }

        static Process Start(string file, params string[] arguments) =>
            Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() })!;
    }
}
