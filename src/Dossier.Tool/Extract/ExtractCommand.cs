using Dossier.Engine;
using Dossier.Engine.Claims.Statements;
using Dossier.Tool.Input;
using Dossier.Tool.Output;

namespace Dossier.Tool.Extract;

/// <summary><c>dossier extract</c>: everything found in each article, for other programs.</summary>
internal static class ExtractCommand
{
    private const int FormatVersion = 1;

    /// <summary>Runs the command.</summary>
    /// <param name="inputs">What to read.</param>
    /// <param name="format">How to write what was found; null for the sentences' grammar instead.</param>
    /// <param name="streams">Where to write.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(Inputs inputs, OutputFormat? format, Streams streams)
    {
        var code = ExitCode.Clean;
        if (format == OutputFormat.Json)
        {
            var json = new JsonListing(streams.Output, FormatVersion);
            json.Write("mentions", Lines());
            json.Close();
        }
        else
        {
            // Only what people read is broken where a line of the terminal ends.
            Action<string> write = format == OutputFormat.Text ? new LineWriter(streams.Output, streams.Screen).Write : streams.Output.WriteLine;
            foreach (var line in Lines())
                write(line);
        }
        return code;

        IEnumerable<string> Lines()
        {
            var results = SourceReader.Read(inputs, streams.Input).AsParallel().AsOrdered()
                .Select(source => (source.Note, Failure: source.Failure ?? FailureOf(source.Problem, source.Path), Lines: Render(source, format)));
            foreach (var (note, failure, lines) in results)
            {
                if (note is not null)
                    streams.Complain(note);
                if (failure is not null)
                {
                    streams.Complain(failure);
                    code = ExitCode.CouldNotRun;
                }
                foreach (var line in lines)
                    yield return line;
            }
        }
    }

    /// <summary>What check reports as a problem of one article leaves extract without that article's mentions.</summary>
    private static string? FailureOf(Problem? problem, string path) => problem is null ? null : $"{path}: {problem.Message}";

    private static List<string> Render(Source source, OutputFormat? format)
    {
        if (source.Text is null)
            return [];
        var facts = ArticleReader.Read(source.Path, source.Text, source.Options);
        if (format is null)
            return [.. TreeLines.Write(facts)];
        // A grammar of English makes statements of any words.
        return Mention.All(facts, facts.Document.IsEnglishProse ? StatementReader.Read(facts.Mentions) : []).ConvertAll(mention =>
            format == OutputFormat.Text ? MentionLine.Write(facts, mention) : Json.Text(json => MentionJson.Write(json, facts, mention)));
    }
}
