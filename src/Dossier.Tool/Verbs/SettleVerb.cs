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
        var asOf = VerbOptions.AsOf();
        var set = VerbOptions.Set();
        var rulings = VerbOptions.Rulings();
        var size = VerbOptions.MaxSize();
        return new Verb("settle", $"Lists the open disputes, or writes a ruling on one into {RulingsFile.Name}; makes the file for its first ruling.")
        {
            Examples =
            [
                ("dossier settle articles", "lists the open disputes with their keys"),
                ("dossier settle \"count: injure, passenger\" --accept 14 --reason \"the hospital's list\" articles", "accepts a value"),
                ("dossier settle \"count: injure, passenger\" --not-a-dispute --reason \"two ferries\" articles", "settles a false alarm"),
                ("dossier settle news/a.txt --ignore \"on Monday, March 5\" --reason \"printed as it stands\"", "leaves a passage out"),
            ],
        }.With(
            [arguments, accept, noDispute, ignore, reason, set, asOf, rulings, size],
            parsed => SettleCommand.Run(
                new SettleRequest(
                    parsed.GetValue(arguments) ?? [], parsed.GetValue(accept), parsed.GetValue(noDispute), parsed.GetValue(ignore), parsed.GetValue(reason), parsed.GetValue(rulings)),
                new ArticleOptions(Set: parsed.GetValue(set)!, DatePublished: parsed.GetValue(asOf)),
                parsed.GetValue(size),
                streams));
    }
}
