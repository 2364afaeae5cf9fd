using System.CommandLine;
using Dossier.Engine;
using Dossier.Tool.Compare;
using Dossier.Tool.Input;

namespace Dossier.Tool.Verbs;

/// <summary><c>dossier compare</c></summary>
internal static class CompareVerb
{
    /// <summary>The verb.</summary>
    public static Verb Make(Streams streams)
    {
        var articles = VerbOptions.Paths("A B", new ArgumentArity(1, 2), "The two articles; - for one or both reads JSON Lines of {\"file\",\"text\",\"dct\"} from standard input.");
        var format = VerbOptions.Format("text");
        var all = new Option<bool>("--all") { Description = "Tell of every name and doing and every pair of claims of one kind too, not only of the nearest of each claim; JSON always has all." };
        var asOf = VerbOptions.AsOf();
        var rulings = VerbOptions.Rulings();
        var size = VerbOptions.MaxSize();
        return new Verb("compare", "Lays two articles side by side: what they dispute, agree on and only one tells, with the reasons.")
        {
            Examples =
            [
                ("dossier compare news/a.txt news/b.txt", "shows why two values were told against each other, or were not"),
                ("dossier compare news/a.txt news/b.txt --format json", "for other programs"),
            ],
        }.With(
            [articles, format, all, asOf, rulings, size],
            parsed => CompareCommand.Run(
                // Who names a draft wants it compared.
                new Inputs(parsed.GetValue(articles)!, new ArticleOptions(DatePublished: parsed.GetValue(asOf)) { Drafts = true }, parsed.GetValue(size)),
                parsed.GetValue(format) ?? OutputFormat.Text,
                parsed.GetValue(all),
                parsed.GetValue(rulings),
                streams));
    }
}
