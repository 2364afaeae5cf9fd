using System.CommandLine;
using Dossier.Engine;
using Dossier.Tool.Input;
using Dossier.Tool.Report;

namespace Dossier.Tool.Verbs;

/// <summary><c>dossier report</c></summary>
internal static class ReportVerb
{
    /// <summary>The verb.</summary>
    public static Verb Make(Streams streams)
    {
        var paths = VerbOptions.Paths("PATHS");
        var output = new Option<string>("--output", "-o") { Description = "The page to write, in the place of a page that is there; - for standard output.", HelpName = "FILE", DefaultValueFactory = _ => "report.html" };
        var asOf = VerbOptions.AsOf();
        var drafts = VerbOptions.Drafts();
        var set = VerbOptions.Set();
        var rulings = VerbOptions.Rulings();
        var size = VerbOptions.MaxSize();
        return new Verb("report", "Writes one page of HTML that shows disputes, findings and articles; it needs no network and no script.")
        {
            Examples =
            [
                ("dossier report articles -o report.html", "writes the page; open it in a browser"),
                ("dossier report docs -o - > site/report.html", "writes it to standard output"),
            ],
        }.With(
            [paths, output, drafts, set, asOf, rulings, size],
            parsed => ReportCommand.Run(
                new Inputs(parsed.GetValue(paths)!, new ArticleOptions(Set: parsed.GetValue(set)!, DatePublished: parsed.GetValue(asOf)) { Drafts = parsed.GetValue(drafts) }, parsed.GetValue(size)),
                parsed.GetValue(output)!,
                parsed.GetValue(rulings),
                streams));
    }
}
