using System.CommandLine;
using Dossier.Engine;
using Dossier.Tool.Check;
using Dossier.Tool.Input;

namespace Dossier.Tool.Verbs;

/// <summary><c>dossier check</c></summary>
internal static class CheckVerb
{
    /// <summary>The verb.</summary>
    public static Verb Make(Streams streams)
    {
        var paths = VerbOptions.Paths("PATHS");
        var format = VerbOptions.Format("blocks at a terminal, text elsewhere", ("sarif", OutputFormat.Sarif), ("github", OutputFormat.GitHub), ("blocks", OutputFormat.Blocks));
        var asOf = VerbOptions.AsOf();
        var level = VerbOptions.Choice("--level", "The lowest level that makes the exit code 1.", "warning", ("info", Level.Info), ("warning", Level.Warning), ("error", Level.Error));
        var copies = new Option<bool>("--copies") { Description = "Say too which articles are copies of another, as an info (DSR2020)." };
        var why = new Option<bool>("--why") { Description = "Say under each dispute why it is one: what was read of its claims, and the evidence with its weights." };
        var drafts = VerbOptions.Drafts();
        var set = VerbOptions.Set();
        var rulings = VerbOptions.Rulings();
        var size = VerbOptions.MaxSize();
        return new Verb("check", "Says where articles contradict each other and themselves.")
        {
            Examples =
            [
                ("dossier check articles", "shows the disputes between the articles of a folder"),
                ("dossier check news/a.txt news/b.txt --why", "and why each is told"),
                ("dossier check docs --format sarif > dossier.sarif", "for code hosts and editors"),
                ("dossier check docs --set {folder} --level error", "compares within each folder only, and fails for errors only"),
            ],
        }.With(
            [paths, format, level, copies, why, drafts, set, asOf, rulings, size],
            parsed => CheckCommand.Run(
                new Inputs(parsed.GetValue(paths)!, new ArticleOptions(Set: parsed.GetValue(set)!, DatePublished: parsed.GetValue(asOf)) { Drafts = parsed.GetValue(drafts) }, parsed.GetValue(size)),
                parsed.GetValue(format),
                parsed.GetValue(level) ?? Level.Warning,
                parsed.GetValue(copies),
                parsed.GetValue(why),
                parsed.GetValue(rulings),
                streams));
    }
}
