using System.Text;
using Dossier.Tool.Check;
using Dossier.Tool.Input;
using Dossier.Tool.Output;

namespace Dossier.Tool.Report;

/// <summary><c>dossier report</c>: one page that shows findings, disputes and articles.</summary>
internal static class ReportCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="inputs">The articles.</param>
    /// <param name="path">The file to write; <c>-</c> for standard output.</param>
    /// <param name="rulingsPath">The rulings file, or null.</param>
    /// <param name="streams">Where to write.</param>
    /// <returns><see cref="ExitCode.Clean"/> whatever the articles say, or <see cref="ExitCode.CouldNotRun"/>: it shows, and <c>check</c> judges.</returns>
    public static int Run(Inputs inputs, string path, string? rulingsPath, Streams streams)
    {
        var name = path.Replace('\\', '/');
        var (result, couldRead) = CheckCommand.Read(inputs, RulingsSource.Read(rulingsPath), streams);
        if (path == SourceReader.StandardInput)
        {
            new ReportPage(result).Write(streams.Output);
            return couldRead ? ExitCode.Clean : ExitCode.CouldNotRun;
        }
        if (IsOther(path))
        {
            streams.Complain($"{name}: this file is there and is no page of HTML; name another file with --output, or delete it.");
            return ExitCode.CouldNotRun;
        }
        try
        {
            using var page = new StringWriter { NewLine = "\n" };
            new ReportPage(result).Write(page);
            WholeFile.Write(path, Encoding.UTF8.GetBytes(page.ToString()));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            streams.Complain($"{name}: the report cannot be written: {e.Message.TrimEnd('.')}. Name another file with --output.");
            return ExitCode.CouldNotRun;
        }
        streams.Output.WriteLine(Terminal.Escape($"{name}: {CheckText.Summary(result)}"));
        return couldRead ? ExitCode.Clean : ExitCode.CouldNotRun;
    }

    /// <summary>Whether a file is there that is no report: an article that a slip in the order of words put behind -o would be lost.</summary>
    private static bool IsOther(string path)
    {
        try
        {
            using var file = new StreamReader(path);
            return file.ReadLine() is { } first && first != ReportPage.FirstLine;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // What cannot be read is told where it cannot be written.
            return false;
        }
    }
}
