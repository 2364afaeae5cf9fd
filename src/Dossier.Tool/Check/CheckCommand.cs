using Dossier.Engine;
using Dossier.Tool.Input;
using Dossier.Tool.Tables;

namespace Dossier.Tool.Check;

/// <summary><c>dossier check</c>: where articles contradict each other and themselves.</summary>
internal static class CheckCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="streams">Where results go.</param>
    /// <param name="checker">What was read by the checks before this one, or null.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(CheckRequest request, Streams streams, Checker? checker = null)
    {
        if (request.Problem is { } wrong)
            return Refuse(wrong);
        var (baseline, failure) = request.Baseline is null ? (null, null) : request.UpdateBaseline ? (Baseline.Empty(request.Baseline), null) : Baseline.Read(request.Baseline);
        if (failure is not null)
            return Refuse(failure);
        var (result, couldRead) = request.Pairs is { } pairs
            ? TableCheck.Run(request.Inputs.Paths, pairs, request.Days, RulingsSource.Read(request.Rulings), streams.Complain)
            : Read(request.Inputs, RulingsSource.Read(request.Rulings), streams, checker);
        if (request.Copies)
            result = result.WithCopies();
        if (request.UpdateBaseline)
            return Update(baseline!, result, couldRead, streams);
        if (baseline is not null)
            result = baseline.Apply(result, couldRead && request.Inputs.IsOfFolders);
        if (request.Why)
            result = result.WithReasons();
        // A pipe gets what programs have always read.
        var format = request.Format ?? (streams.Screen is null ? OutputFormat.Text : OutputFormat.Blocks);
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
            case OutputFormat.Markdown:
                CheckMarkdown.Write(streams.Output, result);
                break;
            case OutputFormat.GitHub:
                CheckGitHub.Write(streams.Output, result);
                break;
            default:
                CheckText.Write(streams.Output, result);
                break;
        }
        return !couldRead ? ExitCode.CouldNotRun : result.Reaches(request.Level) ? ExitCode.Disputes : ExitCode.Clean;

        int Refuse(string why)
        {
            streams.Complain(why);
            return ExitCode.CouldNotRun;
        }
    }

    private static int Update(Baseline baseline, CheckResult result, bool couldRead, Streams streams)
    {
        // What cannot be read now would be news tomorrow.
        if ((couldRead ? baseline.Write(result) : $"{baseline.Path}: not written, for not everything could be read; mend that first.") is { } failure)
        {
            streams.Complain(failure);
            return ExitCode.CouldNotRun;
        }
        streams.Output.WriteLine(Terminal.Escape($"{baseline.Path}: {CheckText.Summary(result)}"));
        return ExitCode.Clean;
    }

    /// <summary>Reads and compares articles; complains of what cannot be read.</summary>
    /// <param name="inputs">What was asked for.</param>
    /// <param name="rulings">The team's rulings.</param>
    /// <param name="streams">Where complaints go.</param>
    /// <param name="checker">What was read before, or null.</param>
    public static (CheckResult Result, bool CouldRead) Read(Inputs inputs, RulingsSource rulings, Streams streams, Checker? checker = null)
    {
        if (checker is not null)
            return checker.Check(SourceReader.Read(inputs, streams.Input), inputs, rulings, streams.Complain);
        var store = inputs.Cache is { } folder ? new ArticleStore(folder) : null;
        var progress = new CheckProgress();
        // A bar and a complaint would write over each other.
        var complaints = new List<string>();
        (CheckResult Result, bool CouldRead) read;
        try
        {
            read = ProgressBar.While(streams, () => progress.Now, () => new Checker(store, keepsMentions: false, progress).Check(SourceReader.Read(inputs, streams.Input, progress.Found), inputs, rulings, complaints.Add));
        }
        finally
        {
            complaints.ForEach(streams.Complain);
        }
        store?.Tidy();
        if (store?.Failure is { } unkept)
            streams.Complain(unkept);
        return read;
    }
}
