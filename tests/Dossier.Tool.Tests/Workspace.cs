using System.Text;

namespace Dossier.Tool.Tests;

/// <summary>A folder of articles, and the tool run on them inside this process.</summary>
public sealed class Workspace : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dossier-tests-").FullName;

    /// <summary>The folder, with forward slashes; in what a run prints, it stands as <c>DIR</c>.</summary>
    public string Folder => _folder.Replace('\\', '/');

    /// <summary>The full path of a file or folder inside.</summary>
    public string At(string name) => Folder + "/" + name;

    /// <summary>Writes a file in UTF-8 without a byte-order mark.</summary>
    public Workspace Add(string name, string text) => Add(name, new UTF8Encoding(false).GetBytes(text));

    /// <summary>Writes a file.</summary>
    public Workspace Add(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllBytes(At(name), bytes);
        return this;
    }

    /// <summary>Runs the tool; <c>DIR</c> in an argument stands for the folder.</summary>
    public RunResult Run(params string[] args) => RunWithInput("", args);

    /// <summary>Runs the tool with something on standard input.</summary>
    public RunResult RunWithInput(string input, params string[] args) => Run(null, input, args);

    /// <summary>Runs the tool at a terminal, at which something is typed.</summary>
    internal RunResult RunAt(Screen screen, string input, params string[] args) => Run(screen, input, args);

    private RunResult Run(Screen? screen, string input, string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CommandLine.Run(
            args.Select(a => a.Replace("DIR", Folder, StringComparison.Ordinal)).ToArray(), new Streams(new StringReader(input), output, error) { Screen = screen });
        return new RunResult(code, Neutral(output.ToString()), Neutral(error.ToString()));
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Neutral(string printed) => printed.Replace(Folder, "DIR", StringComparison.Ordinal);
}

/// <summary>What a run left behind.</summary>
public sealed record RunResult(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
