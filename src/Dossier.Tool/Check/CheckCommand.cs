using Dossier.Engine;
using Dossier.Tool.Input;

namespace Dossier.Tool.Check;

/// <summary><c>dossier check</c>: where articles contradict each other and themselves.</summary>
internal static class CheckCommand
{
    /// <summary>Runs the command.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(Inputs inputs, OutputFormat? asked, Level level, bool copies, bool why, string? rulingsPath, Streams streams)
    {
        // A pipe gets what programs have always read.
        var format = asked ?? (streams.Screen is null ? OutputFormat.Text : OutputFormat.Blocks);
        if (why && format == OutputFormat.GitHub)
        {
            streams.Complain("--why: workflow commands have no room for the evidence; use --format text, json or sarif with it.");
            return ExitCode.CouldNotRun;
        }
        var rulings = RulingsSource.Read(rulingsPath);
        var (result, couldRead) = Read(inputs, rulings, streams);
        if (copies)
            result = result.WithCopies();
        if (why)
            result = result.WithReasons();
        switch (format)
        {
            case OutputFormat.Json:
                CheckJson.Write(streams.Output, result);
                break;
            case OutputFormat.Jsonl:
                CheckJson.WriteLines(streams.Output, result);
                break;
            case OutputFormat.Sarif:
                CheckSarif.Write(streams.Output, result);
                break;
            case OutputFormat.Blocks:
                CheckBlocks.Write(streams.Output, result, streams.Screen ?? Screen.Plain);
                break;
            case OutputFormat.GitHub:
                CheckGitHub.Write(streams.Output, result);
                break;
            default:
                CheckText.Write(streams.Output, result);
                break;
        }
        return !couldRead ? ExitCode.CouldNotRun : result.Reaches(level) ? ExitCode.Disputes : ExitCode.Clean;
    }

    /// <summary>Reads and compares articles; complains of what cannot be read.</summary>
    public static (CheckResult Result, bool CouldRead) Read(Inputs inputs, RulingsSource rulings, Streams streams)
    {
        if (rulings.Failure is { } failure)
            streams.Complain(failure);
        var couldRead = rulings.Failure is null;
        var articles = new List<ArticleFacts>();
        var unread = new List<(string, Problem)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var results = SourceReader.Read(inputs, streams.Input)
            .AsParallel().AsOrdered()
            .Select(source => (source, source.Text is null ? null : ArticleReader.Read(source.Path, source.Text, source.Options)));
        foreach (var (source, facts) in results)
        {
            if (source.Note is { } note)
                streams.Complain(note);
            else if (source.Problem is { } problem)
                unread.Add((source.Path, problem));
            else if (facts is not null && seen.Add(source.Path))
                articles.Add(facts);
            else
            {
                streams.Complain(source.Failure ?? $"{source.Path}: two documents have this name; give each its own.");
                couldRead = false;
            }
        }
        return (CheckResult.Of(articles, unread, rulings, couldRead, SourceReader.IsWhole(inputs, rulings, articles.Select(a => a.Document.Path))), couldRead);
    }
}
