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
        var format = VerbOptions.Format("text", ("parquet", OutputFormat.Parquet));
        var output = new Option<string?>("--output", "-o") { Description = "The folder for the tables of --format parquet; made if it is not there. It holds then what was named, and nothing of what is there no more.", HelpName = "FOLDER" };
        var set = VerbOptions.Set();
        var drafts = VerbOptions.Drafts();
        var asOf = VerbOptions.AsOf();
        var tree = new Option<bool>("--tree") { Description = "Print the grammar of every sentence instead, as CoNLL-U; --format does not apply." };
        var size = VerbOptions.MaxSize();
        return new Verb("extract", "Prints every time, number, name, quotation, statement and claim with its place.")
        {
            Examples =
            [
                ("dossier extract news/a.txt", "shows what was read of an article"),
                ("dossier extract news --format jsonl", "for other programs, one object a line"),
                ("dossier extract news --format parquet -o tables", "for more articles than one machine compares; a second run reads only what is new"),
            ],
        }.With(
            [files, format, output, asOf, set, drafts, tree, size],
            parsed =>
            {
                var inputs = new Inputs(parsed.GetValue(files)!, new ArticleOptions(Set: parsed.GetValue(set)!, DatePublished: parsed.GetValue(asOf)) { Drafts = parsed.GetValue(drafts) }, parsed.GetValue(size));
                return parsed.GetValue(format) == OutputFormat.Parquet && !parsed.GetValue(tree)
                    ? ExtractTables.Run(inputs, parsed.GetValue(output), streams)
                    : ExtractCommand.Run(inputs, parsed.GetValue(tree) ? null : parsed.GetValue(format) ?? OutputFormat.Text, streams);
            });
    }
}
