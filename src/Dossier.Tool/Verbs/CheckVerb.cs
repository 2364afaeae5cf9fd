using System.CommandLine;
using Dossier.Engine;
using Dossier.Tool.Check;
using Dossier.Tool.Tables;

namespace Dossier.Tool.Verbs;

/// <summary><c>dossier check</c></summary>
internal static class CheckVerb
{
    /// <summary>The verb.</summary>
    public static Verb Make(Streams streams)
    {
        var articles = new ArticleArguments();
        var format = VerbOptions.Format("blocks at a terminal, text elsewhere", ("sarif", OutputFormat.Sarif), ("github", OutputFormat.GitHub), ("markdown", OutputFormat.Markdown), ("blocks", OutputFormat.Blocks));
        var level = VerbOptions.Choice("--level", "The lowest level that makes the exit code 1", "warning", ("info", Level.Info), ("warning", Level.Warning), ("error", Level.Error));
        var copies = new Option<bool>("--copies") { Description = "Say too which articles are copies of another, as an info (DSR2020)." };
        var why = new Option<bool>("--why") { Description = "Say under each dispute why it is one: what was read of its claims, and the evidence with its weights." };
        var baseline = new Option<string?>("--baseline") { Description = "A file with what was known before; only what is new is told.", HelpName = "FILE" };
        var update = new Option<bool>("--update-baseline") { Description = "Write what is open now into the file that --baseline names." };
        var pairs = new Option<string?>("--pairs") { Description = "The paths are folders of tables ('dossier extract --format parquet'), and this file or folder of Parquet says which articles to lay side by side.", HelpName = "FILE" };
        var days = new Option<DayRange?>("--days")
        {
            Description = "With --pairs: tell what the articles of these days bring, so that each of several machines tells a part.",
            HelpName = "FIRST..LAST",
            CustomParser = result =>
            {
                if (DayRange.Parse(result.Tokens[0].Value) is { } range)
                    return range;
                result.AddError($"--days: '{result.Tokens[0].Value}' names no days; write the first and the last, for example 2019-03-01..2019-03-31.");
                return null;
            },
        };
        return new Verb("check", "Says where articles contradict each other and themselves.")
        {
            Examples =
            [
                ("dossier check articles", "shows the disputes between the articles of a folder"),
                ("dossier check news/a.txt news/b.txt --why", "and why each is told"),
                ("dossier check docs --format sarif > dossier.sarif", "for code hosts and editors"),
                ("dossier check docs --baseline known.jsonl --update-baseline", "takes down what is known today, so that later checks tell only news"),
                ("dossier check docs --set {folder} --level error", "compares within each folder only, and fails for errors only"),
                ("dossier check tables --pairs pairs.parquet", "compares articles of tables where queries found which may meet"),
            ],
        }.With(
            [format, level, copies, why, baseline, update, pairs, days, .. articles.Symbols],
            parsed => CheckCommand.Run(
                new CheckRequest(articles.Inputs(parsed), articles.Rulings(parsed))
                {
                    Format = parsed.GetValue(format),
                    Level = parsed.GetValue(level) ?? Level.Warning,
                    Copies = parsed.GetValue(copies),
                    Why = parsed.GetValue(why),
                    Baseline = parsed.GetValue(baseline),
                    UpdateBaseline = parsed.GetValue(update),
                    Pairs = parsed.GetValue(pairs),
                    Days = parsed.GetValue(days),
                },
                streams));
    }
}
