using System.Text;
using Dossier.Engine;
using Dossier.Tool.Input;
using Dossier.Tool.Output;

namespace Dossier.Tool.Extract;

/// <summary><c>dossier extract</c>: everything found in each article, for other programs.</summary>
internal static class ExtractCommand
{
    /// <summary>Runs the command.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> paths, OutputFormat format, ArticleOptions options, Streams streams)
    {
        var results = SourceReader.Read(paths, options, streams.Input)
            .AsParallel().AsOrdered()
            .Select(source => (source.Failure, Text: source.Text is null ? "" : Render(ArticleReader.Read(source.Path, source.Text, source.Options), format)));
        var code = ExitCode.Clean;
        var separator = "\n    ";
        if (format == OutputFormat.Json)
            streams.Output.Write("{\n  \"version\": 1,\n  \"mentions\": [");
        foreach (var (failure, text) in results)
        {
            if (failure is not null)
            {
                streams.Complain(failure);
                code = ExitCode.CouldNotRun;
            }
            if (text.Length > 0)
            {
                if (format == OutputFormat.Json)
                {
                    streams.Output.Write(separator);
                    separator = ",\n    ";
                }
                streams.Output.Write(text);
            }
        }
        if (format == OutputFormat.Json)
            streams.Output.Write("\n  ]\n}\n");
        return code;
    }

    /// <summary>The article's part of the output: whole lines, or for JSON the elements of the list.</summary>
    private static string Render(ArticleFacts facts, OutputFormat format)
    {
        var text = new StringBuilder();
        foreach (var mention in Mention.All(facts))
        {
            if (format == OutputFormat.Text)
                text.Append(MentionLine.Write(facts, mention)).Append('\n');
            else if (format == OutputFormat.Jsonl)
                text.Append(Json.Text(json => MentionJson.Write(json, facts, mention))).Append('\n');
            else
                text.Append(text.Length == 0 ? "" : ",\n    ").Append(Json.Text(json => MentionJson.Write(json, facts, mention)));
        }
        return text.ToString();
    }
}
