using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Dossier.Package.Tests;

/// <summary>Each command of the tool as it is installed: whether the package has everything that it needs.</summary>
[Collection(nameof(Consumer))]
public sealed partial class InstalledToolTests(Consumer consumer)
{
    private const string Page = """
        <!DOCTYPE html><html lang="en"><head><title>Ferry strikes pier</title><meta property="article:published_time" content="2019-03-06"></head>
        <body><article><h1>Ferry strikes pier</h1><p>The ferry Brannoc hit the pier at Westhaven on Monday, and fourteen passengers were injured, said the harbour master, Rosa Diaz.</p>
        <p>Divers will look at the hull before it sails again, and the evening crossing is cancelled until they have done so, the company said.</p></article></body></html>
        """;

    [Fact]
    public void Every_command_does_its_work()
    {
        // Ended as somebody at a terminal of Linux ends it.
        if (!OperatingSystem.IsLinux())
            return;
        consumer.Package.PackTool();
        consumer.Package.Write("commands/articles/a.txt", Texts.Fourteen);
        consumer.Package.Write("commands/articles/b.txt", Texts.Seventeen);
        consumer.Package.Write("commands/page.html", Page);
        (string Command, string? Input, int ExitCode, string Expected)[] runs =
        [
            ("check articles", null, 1, "warning DSR2"),
            ("compare articles/a.txt articles/b.txt", null, 0, "Disputed: "),
            ("report articles -o report.html", null, 0, "report.html: "),
            ("settle articles", null, 0, "accept "),
            ("watch articles", null, 0, "warning DSR2"),
            ("import page.html --output imported", null, 0, "imported"),
            ("init", null, 0, "dossier.rulings: made"),
            ("lsp", Lsp("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}""", """{"jsonrpc":"2.0","id":2,"method":"shutdown"}""", """{"jsonrpc":"2.0","method":"exit"}"""), 0, "\"hoverProvider\":true"),
            ("extract articles/a.txt", null, 0, "claim "),
            ("mcp articles", """
                {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
                {"jsonrpc":"2.0","method":"notifications/initialized"}
                {"jsonrpc":"2.0","id":2,"method":"tools/list"}

                """, 0, "\"explain\""),
        ];
        Assert.All(runs, run =>
        {
            var (exitCode, output) = Run(run.Command, run.Input, run.Command.Split(' ')[0] is "watch" or "mcp" ? run.Expected : null);
            Assert.Contains(run.Expected, output);
            Assert.True(run.ExitCode == exitCode, $"{run.Command}: {exitCode}\n{output}");
        });
        var commands = Run("--help", null, null).Output;
        Assert.Equal(Commands().Matches(commands[commands.IndexOf("Commands:", StringComparison.Ordinal)..]).Select(m => m.Groups[1].Value), runs.Select(r => r.Command.Split(' ')[0]));
    }

    /// <summary>Runs the tool to its end, or until it has said something: then it is interrupted, a server left alone.</summary>
    private (int ExitCode, string Output) Run(string command, string? input, string? until)
    {
        // Whatever runs the tests in the background has the interruption ignored.
        var start = new ProcessStartInfo("bash", ["-c", "exec env --default-signal=INT dossier " + command])
        {
            WorkingDirectory = Path.Combine(consumer.Package.Folder, "commands"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Guide.AtHome(start, Guide.HomeWithTool(consumer.Package));
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Flush();
        if (input is null)
            process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = "";
        if (until is not null)
        {
            while (!output.Contains(until, StringComparison.Ordinal) && process.StandardOutput.ReadLine() is { } line)
                output += line + "\n";
            // A server ends with its client.
            if (input is not null)
                process.StandardInput.Close();
            else
                Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();
        }
        output += process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }

    private static string Lsp(params string[] messages) => string.Concat(messages.Select(m => $"Content-Length: {m.Length}\r\n\r\n{m}"));

    [GeneratedRegex(@"^  (\w+) ", RegexOptions.Multiline)]
    private static partial Regex Commands();
}
