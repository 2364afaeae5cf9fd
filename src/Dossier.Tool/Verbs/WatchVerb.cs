using System.CommandLine;
using Dossier.Engine;
using Dossier.Tool.Check;
using Dossier.Tool.Input;
using Dossier.Tool.Watch;

namespace Dossier.Tool.Verbs;

/// <summary><c>dossier watch</c></summary>
internal static class WatchVerb
{
    /// <summary>The verb.</summary>
    public static Verb Make(Streams streams)
    {
        var paths = VerbOptions.Paths("PATHS", description: "Articles, and folders to search for *.txt and *.md.");
        var asOf = VerbOptions.AsOf();
        var drafts = VerbOptions.Drafts();
        var set = VerbOptions.Set();
        var rulings = VerbOptions.Rulings();
        var size = VerbOptions.MaxSize();
        return new Verb("watch", "Checks, and checks again whenever an article or the rulings change.")
        {
            Examples =
            [
                ("dossier watch articles", "shows the disputes while you write; Ctrl+C ends it"),
                ("dossier watch docs/a.md docs/b.md --drafts", "two files, drafts or not"),
            ],
        }.With(
            [paths, drafts, set, asOf, rulings, size],
            parsed => WatchCommand.Run(
                new CheckRequest(
                    new Inputs(parsed.GetValue(paths)!, new ArticleOptions(Set: parsed.GetValue(set)!, DatePublished: parsed.GetValue(asOf)) { Drafts = parsed.GetValue(drafts) }, parsed.GetValue(size)),
                    parsed.GetValue(rulings)),
                streams));
    }
}
