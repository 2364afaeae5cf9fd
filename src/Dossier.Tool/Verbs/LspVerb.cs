using System.CommandLine;
using Dossier.Tool.Check;
using Dossier.Tool.Lsp;

namespace Dossier.Tool.Verbs;

/// <summary><c>dossier lsp</c></summary>
internal static class LspVerb
{
    /// <summary>The verb.</summary>
    public static Verb Make(Streams streams)
    {
        var articles = new ArticleArguments(VerbOptions.Paths(
            "PATHS", ArgumentArity.ZeroOrMore, $"Articles, and folders to search for *.txt and *.md, in each folder that the editor has open. [default: {Settle.SettleRequest.DefaultFolder}, or all of the folder where there is none]"), isOnce: false);
        var stdio = new Option<bool>("--stdio") { Description = "Speak over standard input and output, as is always done; some editors ask for it." };
        return new Verb("lsp", "Tells editors about disputes while somebody writes, by the Language Server Protocol.")
        {
            Examples =
            [
                ("dossier lsp", "is what an editor starts; the guide says how"),
                ("dossier lsp docs README.md --drafts", "compares these of each folder that is open, drafts or not"),
            ],
        }.With([stdio, .. articles.Symbols], parsed => LspCommand.Run(new CheckRequest(articles.Inputs(parsed), articles.Rulings(parsed)), streams));
    }
}
