using System.CommandLine;
using Dossier.Engine.Rulings;
using Dossier.Tool.Init;
using Dossier.Tool.Settle;

namespace Dossier.Tool.Verbs;

/// <summary><c>dossier init</c></summary>
internal static class InitVerb
{
    /// <summary>The verb.</summary>
    public static Verb Make(Streams streams)
    {
        var folder = VerbOptions.Paths("FOLDER", ArgumentArity.ZeroOrOne, $"The folder with the articles. [default: {SettleRequest.DefaultFolder}]");
        return new Verb("init", $"Makes {RulingsFile.Name}, a workflow of GitHub Actions and a section of .editorconfig in the working folder; overwrites nothing.")
        {
            Examples =
            [
                ("dossier init", "for articles in the folder 'articles'"),
                ("dossier init docs", "for articles in another folder"),
            ],
        }.With([folder], parsed => InitCommand.Run(Directory.GetCurrentDirectory(), parsed.GetValue(folder) is [var articles] ? articles : SettleRequest.DefaultFolder, streams));
    }
}
