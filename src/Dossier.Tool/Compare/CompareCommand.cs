using Dossier.Engine.Matching;
using Dossier.Tool.Check;
using Dossier.Tool.Input;
using Dossier.Tool.Output;

namespace Dossier.Tool.Compare;

/// <summary><c>dossier compare</c>: two articles side by side.</summary>
internal static class CompareCommand
{
    /// <summary>Runs the command.</summary>
    /// <returns><see cref="ExitCode.Clean"/> whatever the articles say, or <see cref="ExitCode.CouldNotRun"/>: it explains, and <c>check</c> judges.</returns>
    public static int Run(Inputs inputs, OutputFormat format, bool all, string? rulingsPath, Streams streams)
    {
        if (inputs.Paths.FirstOrDefault(Directory.Exists) is { } folder)
            return Refuse($"{folder}: this is a folder; compare takes two articles. Name two files, or let 'dossier check --why {folder}' explain the disputes of the folder.");
        if (inputs.Paths is [not SourceReader.StandardInput])
            return Refuse($"{inputs.Paths[0]}: this is one article; compare takes two. Name the other one too.");
        if (inputs.Paths.Where(p => p != SourceReader.StandardInput).ToList() is [var one, var other] && Path.GetFullPath(one) == Path.GetFullPath(other))
            return Refuse($"{one}: an article is not compared with itself; name another one. What it says of one thing in two ways 'dossier check --why {one}' tells.");
        var (result, couldRead) = CheckCommand.Read(inputs, RulingsSource.Read(rulingsPath), streams);
        // What is no text, holds no words or is no English has nothing to lay beside another.
        foreach (var problem in result.Problems.Where(p => p.Problem.Rule == Engine.Rules.Unreadable || p.Problem.Rule == Engine.Rules.Empty || p.Problem.Rule == Engine.Rules.NotEnglishProse))
            streams.Complain($"{problem.Path}: {problem.Problem.Message}.");
        if (result.Articles.Count != 2)
            return couldRead ? Refuse($"{Count(result.Articles.Count)} could be read, and two are compared; name two files, or give two documents on standard input.") : ExitCode.CouldNotRun;
        result = result.WithReasons();
        var sideBySide = SideBySide.Of(result, result.Explainer!.Compare(result.Articles[0].Path, result.Articles[1].Path, result.Findings));
        switch (format)
        {
            case OutputFormat.Json:
                CompareJson.Write(streams.Output, sideBySide);
                break;
            case OutputFormat.Jsonl:
                CompareJson.WriteLines(streams.Output, sideBySide);
                break;
            default:
                CompareText.Write(new LineWriter(streams.Output, streams.Screen), sideBySide, all);
                break;
        }
        return couldRead ? ExitCode.Clean : ExitCode.CouldNotRun;

        int Refuse(string why)
        {
            streams.Complain(why);
            return ExitCode.CouldNotRun;
        }
    }

    private static string Count(int articles) => articles switch { 0 => "no article", 1 => "one article", _ => articles.ToString(System.Globalization.CultureInfo.InvariantCulture) + " articles" };
}
