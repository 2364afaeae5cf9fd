using System.CommandLine;
using Dossier.Engine;
using Dossier.Engine.Rulings;
using Dossier.Tool.Settle;

namespace Dossier.Tool.Verbs;

/// <summary><c>dossier settle</c></summary>
internal static class SettleVerb
{
    /// <summary>The verb.</summary>
    public static Verb Make(Streams streams)
    {
        var arguments = VerbOptions.Paths("KEY PATHS", ArgumentArity.ZeroOrMore, "The key of the finding to settle, where one is settled; then the articles. [default: the folder 'articles']");
        var accept = new Option<string?>("--accept") { Description = "Settle the finding by this value.", HelpName = "VALUE" };
        var noDispute = new Option<bool>("--not-a-dispute") { Description = "Settle the finding as a false alarm: its values do not exclude each other." };
        var ignore = new Option<string?>("--ignore") { Description = "Leave these words of the one article named out of every comparison and check.", HelpName = "WORDS" };
        var reason = new Option<string?>("--reason") { Description = "Why; required to settle something.", HelpName = "TEXT" };
        var list = new Option<bool>("--list") { Description = "List the open disputes, at a terminal too, where you are asked about each." };
        var asOf = VerbOptions.AsOf();
        var set = VerbOptions.Set();
        var rulings = VerbOptions.Rulings();
        var size = VerbOptions.MaxSize();
        return new Verb("settle", $"Asks about each open dispute at a terminal, lists them elsewhere, or writes one ruling; makes {RulingsFile.Name} for the first.")
        {
            Examples =
            [
                ("dossier settle articles", "goes through the open disputes and asks which value holds, and why"),
                ("dossier settle articles --list", "lists them with their keys"),
                ("dossier settle \"count: injure, passenger\" --accept 14 --reason \"the hospital's list\" articles", "accepts a value"),
                ("dossier settle \"count: injure, passenger\" --not-a-dispute --reason \"two ferries\" articles", "settles a false alarm"),
                ("dossier settle news/a.txt --ignore \"on Monday, March 5\" --reason \"printed as it stands\"", "leaves a passage out"),
            ],
        }.With(
            [arguments, accept, noDispute, ignore, reason, list, set, asOf, rulings, size],
            parsed => SettleCommand.Run(
                new SettleRequest(
                    parsed.GetValue(arguments) ?? [], parsed.GetValue(accept), parsed.GetValue(noDispute), parsed.GetValue(ignore), parsed.GetValue(reason), parsed.GetValue(rulings)) { List = parsed.GetValue(list) },
                new ArticleOptions(Set: parsed.GetValue(set)!, DatePublished: parsed.GetValue(asOf)),
                parsed.GetValue(size),
                streams));
    }
}
