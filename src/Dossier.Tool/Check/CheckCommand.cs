using Dossier.Engine;
using Dossier.Tool.Input;

namespace Dossier.Tool.Check;

/// <summary><c>dossier check</c>: where articles contradict each other and themselves.</summary>
internal static class CheckCommand
{
    /// <summary>Runs the command.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> paths, OutputFormat format, Level level, bool copies, ArticleOptions options, string? rulings, Streams streams)
    {
        var (result, _, couldRead) = Read(paths, options, rulings, streams);
        if (copies)
            result = result.WithCopies();
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
    public static (CheckResult Result, RulingsSource Rulings, bool CouldRead) Read(
        IReadOnlyList<string> paths, ArticleOptions options, string? rulingsPath, Streams streams)
    {
        var rulings = RulingsSource.Read(rulingsPath);
        if (rulings.Failure is { } failure)
            streams.Complain(failure);
        var couldRead = rulings.Failure is null;
        var articles = new List<ArticleFacts>();
        var unread = new List<(string, Problem)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var results = SourceReader.Read(paths, options, streams.Input)
            .AsParallel().AsOrdered()
            .Select(source => (source, source.Text is null ? null : ArticleReader.Read(source.Path, source.Text, source.Options)));
        foreach (var (source, facts) in results)
        {
            if (source.Problem is { } problem)
                unread.Add((source.Path, problem));
            else if (facts is not null && seen.Add(source.Path))
                articles.Add(facts);
            else
            {
                streams.Complain(source.Failure ?? $"{source.Path}: two documents have this name; give each its own.");
                couldRead = false;
            }
        }
        return (CheckResult.Of(articles, unread, rulings), rulings, couldRead);
    }
}
