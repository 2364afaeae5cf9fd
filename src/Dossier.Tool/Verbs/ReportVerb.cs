using System.CommandLine;
using Dossier.Tool.Report;

namespace Dossier.Tool.Verbs;

/// <summary><c>dossier report</c></summary>
internal static class ReportVerb
{
    /// <summary>The verb.</summary>
    public static Verb Make(Streams streams)
    {
        var articles = new ArticleArguments();
        var output = new Option<string>("--output", "-o") { Description = "The page to write, in the place of a page that is there; - for standard output.", HelpName = "FILE", DefaultValueFactory = _ => "report.html" };
        return new Verb("report", "Writes one page of HTML that shows disputes, findings and articles; it needs no network and no script.")
        {
            Examples =
            [
                ("dossier report articles -o report.html", "writes the page; open it in a browser"),
                ("dossier report docs -o - > site/report.html", "writes it to standard output"),
            ],
        }.With(
            [output, .. articles.Symbols],
            parsed => ReportCommand.Run(articles.Inputs(parsed), parsed.GetValue(output)!, articles.Rulings(parsed), streams));
    }
}
