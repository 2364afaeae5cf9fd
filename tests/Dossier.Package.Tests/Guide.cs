using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Dossier.Package.Tests;

/// <summary>
/// A page of docs/guides, done as it says in a folder of its own: an indented block below a line with a file's name in backquotes and a colon at its end is that file; indented lines that begin with "$ " are typed,
/// and what stands below each is what it prints, where "…" stands for anything. Every section begins in the page's folder.
/// </summary>
/// <param name="package">The feed that the packages come from.</param>
/// <param name="name">The page's name.</param>
/// <param name="home">The home of whoever reads it, where the tool is installed, or is going to be.</param>
internal sealed partial class Guide(PackedPackage package, string name, string home)
{
    private readonly string _folder = Path.Combine(package.Folder, "guides", name);
    private string _current = "";

    /// <summary>Does what the page says; returns how many commands there were.</summary>
    public int Follow()
    {
        Directory.CreateDirectory(_folder);
        var commands = 0;
        string? file = null;
        var lines = File.ReadAllLines(Path.Combine(PackedPackage.Repository, "docs", "guides", name + ".md"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal) || i == 0)
                _current = _folder;
            else if (NameOfFile().Match(lines[i]) is { Success: true } match)
                file = match.Groups[1].Value;
            else if (lines[i].StartsWith("    ", StringComparison.Ordinal))
            {
                var first = i;
                while (i + 1 < lines.Length && (lines[i + 1].StartsWith("    ", StringComparison.Ordinal) || (lines[i + 1].Length == 0 && i + 2 < lines.Length && lines[i + 2].StartsWith("    ", StringComparison.Ordinal))))
                    i++;
                var block = lines[first..(i + 1)].Select(l => l.Length == 0 ? l : l[4..]).ToList();
                // A file is followed by commands without a word between: the first of them ends it.
                var end = file is null ? 0 : block.FindIndex(l => l.StartsWith("$ ", StringComparison.Ordinal));
                if (file is not null)
                    Write(file, block[..(end < 0 ? block.Count : end)]);
                file = null;
                foreach (var command in Commands(end < 0 ? [] : block[end..]))
                {
                    Run(command);
                    commands++;
                }
            }
        }
        return commands;
    }

    /// <summary>A home where the tool is installed.</summary>
    public static string HomeWithTool(PackedPackage package)
    {
        var home = Path.Combine(package.Folder, "home");
        if (!Directory.Exists(home))
        {
            var start = new ProcessStartInfo("dotnet", ["tool", "install", "--global", "Dossier.Tool"]) { WorkingDirectory = package.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
            AtHome(start, home);
            var (exitCode, output) = DotNet.Run(start);
            Assert.True(exitCode == 0, output);
        }
        return home;
    }

    /// <summary>Runs a command where somebody has that home.</summary>
    public static void AtHome(ProcessStartInfo start, string home)
    {
        start.Environment["PATH"] = Path.Combine(home, ".dotnet", "tools") + Path.PathSeparator + start.Environment["PATH"];
        start.Environment["DOTNET_CLI_HOME"] = home;
        start.Environment["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
    }

    private void Write(string file, IEnumerable<string> lines)
    {
        var path = Path.Combine(_current, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, string.Join('\n', lines).TrimEnd('\n') + "\n");
    }

    private static IEnumerable<(string Line, string Expected)> Commands(List<string> block)
    {
        for (var i = 0; i < block.Count; i++)
            if (block[i].StartsWith("$ ", StringComparison.Ordinal))
                yield return (block[i][2..], string.Join('\n', block.Skip(i + 1).TakeWhile(l => !l.StartsWith("$ ", StringComparison.Ordinal))));
    }

    private void Run((string Line, string Expected) command)
    {
        var isOurs = command.Line.StartsWith("dossier ", StringComparison.Ordinal);
        // At a terminal, as somebody who reads the page is, but for what is made for programs.
        var isShown = isOurs && !command.Line.Contains("--format", StringComparison.Ordinal);
        var start = isShown ? new ProcessStartInfo("script", ["-qec", command.Line, "/dev/null"]) : new ProcessStartInfo("bash", ["-c", command.Line + " && pwd > '" + Path.Combine(package.Folder, "pwd") + "'"]);
        start.WorkingDirectory = _current;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        AtHome(start, home);
        start.Environment["SHELL"] = "/bin/bash";
        start.Environment["TERM"] = "xterm";
        start.Environment["NO_COLOR"] = "1";
        var (exitCode, printed) = DotNet.Run(start);
        Assert.True(isOurs ? exitCode is 0 or 1 : exitCode == 0, $"{name}: {command.Line}\n{printed}");
        if (!isOurs)
            _current = File.ReadAllText(Path.Combine(package.Folder, "pwd")).TrimEnd();
        // Lines are wrapped where the terminal's width wants it, and a build has folders in front of its warnings.
        var text = Blanks().Replace(Styles().Replace(printed, ""), " ");
        var from = 0;
        foreach (var line in command.Expected.Split('\n').Where(l => l.Trim().Length > 0))
            foreach (var part in line.Split('…').Select(p => Blanks().Replace(p, " ").Trim()).Where(p => p.Length > 0))
            {
                var at = text.IndexOf(part, from, StringComparison.Ordinal);
                Assert.True(at >= 0, $"{name}: {command.Line}\nshould print: {part}\nbut printed: {printed}");
                from = at + part.Length;
            }
    }

    [GeneratedRegex(@"`([\w./-]+\.\w+)`:$")]
    private static partial Regex NameOfFile();

    [GeneratedRegex(@"\x1b\[[0-9;?]*[A-Za-z]|\x1b\]8;[^\x1b]*\x1b\\")]
    private static partial Regex Styles();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
