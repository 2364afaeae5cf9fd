using System.CommandLine;
using Dossier.Engine;
using Dossier.Tool.Extract;
using Dossier.Tool.Input;

namespace Dossier.Tool.Verbs;

/// <summary><c>dossier extract</c></summary>
internal static class ExtractVerb
{
    /// <summary>The verb.</summary>
    public static Verb Make(Streams streams)
    {
        var files = VerbOptions.Paths("FILES");
        var format = VerbOptions.Format("text");
        var asOf = VerbOptions.AsOf();
        var tree = new Option<bool>("--tree") { Description = "Print the grammar of every sentence instead, as CoNLL-U; --format does not apply." };
        var size = VerbOptions.MaxSize();
        return new Verb("extract", "Prints every time, number, name, quotation, statement and claim with its place.")
        {
            Examples =
            [
                ("dossier extract news/a.txt", "shows what was read of an article"),
                ("dossier extract news --format jsonl", "for other programs, one object a line"),
            ],
        }.With(
            [files, format, asOf, tree, size],
            parsed => ExtractCommand.Run(
                new Inputs(parsed.GetValue(files)!, new ArticleOptions(DatePublished: parsed.GetValue(asOf)), parsed.GetValue(size)),
                parsed.GetValue(tree) ? null : parsed.GetValue(format) ?? OutputFormat.Text,
                streams));
    }
}
