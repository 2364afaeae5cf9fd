using Dossier.Tool.Check;
using Dossier.Tool.Watch;

namespace Dossier.Tool.Verbs;

/// <summary><c>dossier watch</c></summary>
internal static class WatchVerb
{
    /// <summary>The verb.</summary>
    public static Verb Make(Streams streams)
    {
        var articles = new ArticleArguments(VerbOptions.Paths("PATHS", description: "Articles, and folders to search for *.txt and *.md."), isOnce: false);
        return new Verb("watch", "Checks, and checks again whenever an article or the rulings change.")
        {
            Examples =
            [
                ("dossier watch articles", "shows the disputes while you write; Ctrl+C ends it"),
                ("dossier watch docs/a.md docs/b.md --drafts", "two files, drafts or not"),
            ],
        }.With(articles.Symbols, parsed => WatchCommand.Run(new CheckRequest(articles.Inputs(parsed), articles.Rulings(parsed)), streams));
    }
}
