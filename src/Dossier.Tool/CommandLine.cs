using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Globalization;
using Dossier.Engine;
using Dossier.Engine.Rulings;
using Dossier.Tool.Check;
using Dossier.Tool.Compare;
using Dossier.Tool.Extract;
using Dossier.Tool.Input;
using Dossier.Tool.Settle;

namespace Dossier.Tool;

/// <summary>The verbs, their arguments and options.</summary>
internal static class CommandLine
{
    /// <summary>Runs the tool.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Streams streams)
    {
        // A RootCommand would take its name from the file that was started, which is Dossier.Tool.dll.
        var root = new Command("dossier", "Reads articles, takes out what they assert, and says where they contradict each other.")
        {
            new HelpOption(),
            new VersionOption(),
            MakeCheck(streams),
            MakeCompare(streams),
            MakeExtract(streams),
            MakeSettle(streams),
        };
        // A file may be called "@name": no argument is read as a list of further arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
                streams.Complain(problem.Message);
            if (parsed.CommandResult.Children.OfType<ArgumentResult>().Any(a => a.Tokens.Count == 0 && a.Argument.Arity.MinimumNumberOfValues > 0))
                streams.Complain($"Name the articles, or the folder they are in: dossier {parsed.CommandResult.Command.Name} {SettleRequest.DefaultFolder}");
            streams.Complain("Run 'dossier --help' for the commands and their options.");
            return ExitCode.CouldNotRun;
        }
        return parsed.Invoke(new InvocationConfiguration { Output = streams.Output, Error = streams.Error, EnableDefaultExceptionHandler = false });
    }

    private static Command MakeCheck(Streams streams)
    {
        var paths = MakePaths("PATHS");
        var format = MakeFormat(("sarif", OutputFormat.Sarif), ("github", OutputFormat.GitHub), ("blocks", OutputFormat.Blocks));
        var asOf = MakeAsOf();
        var level = MakeChoice(
            "--level", "The lowest level that makes the exit code 1.", Level.Warning, ("info", Level.Info), ("warning", Level.Warning), ("error", Level.Error));
        var copies = new Option<bool>("--copies") { Description = "Say too which articles are copies of another, as an info (DSR2020)." };
        var why = new Option<bool>("--why") { Description = "Say under each dispute why it is one: what was read of its claims, and the evidence with its weights." };
        var drafts = new Option<bool>("--drafts") { Description = "Compare articles too whose front matter calls them drafts." };
        var set = MakeSet();
        var rulings = MakeRulings();
        var size = MakeMaxSize();
        var command = new Command("check", "Says where articles contradict each other and themselves.") { paths, format, level, copies, why, drafts, set, asOf, rulings, size };
        command.SetAction(parsed => CheckCommand.Run(
            new Inputs(parsed.GetValue(paths)!, new ArticleOptions(Set: parsed.GetValue(set)!, DatePublished: parsed.GetValue(asOf)) { Drafts = parsed.GetValue(drafts) }, parsed.GetValue(size)),
            parsed.GetValue(format),
            parsed.GetValue(level) ?? Level.Warning,
            parsed.GetValue(copies),
            parsed.GetValue(why),
            parsed.GetValue(rulings),
            streams));
        return command;
    }

    private static Command MakeCompare(Streams streams)
    {
        var articles = MakePaths("A B", new ArgumentArity(1, 2), "The two articles; - for one or both reads JSON Lines of {\"file\",\"text\",\"dct\"} from standard input.");
        var format = MakeFormat();
        var all = new Option<bool>("--all") { Description = "Tell of every name and doing and every pair of claims of one kind too, not only of the nearest of each claim; JSON always has all." };
        var asOf = MakeAsOf();
        var rulings = MakeRulings();
        var size = MakeMaxSize();
        var command = new Command("compare", "Lays two articles side by side: what they dispute, agree on and only one tells, with the reasons.") { articles, format, all, asOf, rulings, size };
        command.SetAction(parsed => CompareCommand.Run(
            // Who names a draft wants it compared.
            new Inputs(parsed.GetValue(articles)!, new ArticleOptions(DatePublished: parsed.GetValue(asOf)) { Drafts = true }, parsed.GetValue(size)),
            parsed.GetValue(format) ?? OutputFormat.Text,
            parsed.GetValue(all),
            parsed.GetValue(rulings),
            streams));
        return command;
    }

    private static Command MakeExtract(Streams streams)
    {
        var files = MakePaths("FILES");
        var format = MakeFormat();
        var asOf = MakeAsOf();
        var tree = new Option<bool>("--tree") { Description = "Print the grammar of every sentence instead, as CoNLL-U; --format does not apply." };
        var size = MakeMaxSize();
        var command = new Command("extract", "Prints every time, number, name, quotation and claim with its place.") { files, format, asOf, tree, size };
        command.SetAction(parsed => ExtractCommand.Run(
            new Inputs(parsed.GetValue(files)!, new ArticleOptions(DatePublished: parsed.GetValue(asOf)), parsed.GetValue(size)),
            parsed.GetValue(tree) ? null : parsed.GetValue(format) ?? OutputFormat.Text,
            streams));
        return command;
    }

    private static Command MakeSettle(Streams streams)
    {
        var arguments = MakePaths("KEY PATHS", ArgumentArity.ZeroOrMore, "The key of the finding to settle, where one is settled; then the articles. [default: the folder 'articles']");
        var accept = new Option<string?>("--accept") { Description = "Settle the finding by this value.", HelpName = "VALUE" };
        var noDispute = new Option<bool>("--not-a-dispute") { Description = "Settle the finding as a false alarm: its values do not exclude each other." };
        var ignore = new Option<string?>("--ignore") { Description = "Leave these words of the one article named out of every comparison and check.", HelpName = "WORDS" };
        var reason = new Option<string?>("--reason") { Description = "Why; required to settle something.", HelpName = "TEXT" };
        var asOf = MakeAsOf();
        var set = MakeSet();
        var rulings = MakeRulings();
        var size = MakeMaxSize();
        var command = new Command("settle", $"Lists the open disputes, or writes a ruling on one into {RulingsFile.Name}; makes the file for its first ruling.")
        {
            arguments, accept, noDispute, ignore, reason, set, asOf, rulings, size,
        };
        command.SetAction(parsed => SettleCommand.Run(
            new SettleRequest(
                parsed.GetValue(arguments) ?? [], parsed.GetValue(accept), parsed.GetValue(noDispute), parsed.GetValue(ignore), parsed.GetValue(reason), parsed.GetValue(rulings)),
            new ArticleOptions(Set: parsed.GetValue(set)!, DatePublished: parsed.GetValue(asOf)),
            parsed.GetValue(size),
            streams));
        return command;
    }

    private static Argument<string[]> MakePaths(
        string name,
        ArgumentArity? arity = null,
        string description = "Articles, and folders to search for *.txt and *.md; - reads JSON Lines of {\"file\",\"text\",\"dct\"} from standard input.")
    {
        var paths = new Argument<string[]>(name)
        {
            Description = description,
            Arity = arity ?? ArgumentArity.OneOrMore,
        };
        // The parser takes an option it does not know for one more path.
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (token.Value.Length > 1 && token.Value[0] == '-')
                    result.AddError($"There is no option '{token.Value}'; a file of that name is written './{token.Value}'.");
        });
        return paths;
    }

    private static Option<string> MakeSet() => new("--set")
    {
        Description = "The set the articles belong to; articles of different sets are never compared. "
            + SourceReader.FolderPlaceholder + " stands for each article's folder.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "",
    };

    private static Option<string?> MakeRulings() => new("--rulings")
    {
        Description = $"The file with the team's rulings on disputes. [default: {RulingsFile.Name} of the working folder, if there is one]",
        HelpName = "FILE",
    };

    private static Option<int> MakeMaxSize()
    {
        var option = new Option<int>("--max-size")
        {
            Description = $"How many megabytes an article may have; a larger file is told and not read.",
            HelpName = "MEGABYTES",
            CustomParser = result =>
            {
                var given = result.Tokens[0].Value;
                if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var megabytes) && megabytes is > 0 and <= MostMegabytes)
                    return megabytes;
                result.AddError($"--max-size: '{given}' is no number of megabytes from 1 to {MostMegabytes}.");
                return 0;
            },
            DefaultValueFactory = _ => InputFile.DefaultMegabytes,
        };
        return option;
    }

    // A text in memory has two bytes a character, and an array two billion.
    private const int MostMegabytes = 1000;

    private static Option<OutputFormat?> MakeFormat(params (string Name, OutputFormat Format)[] more) => MakeChoice(
        "--format", "How to write the results.", OutputFormat.Text, [("text", OutputFormat.Text), ("json", OutputFormat.Json), ("jsonl", OutputFormat.Jsonl), .. more]);

    private static Option<T?> MakeChoice<T>(string name, string description, T preset, params (string Name, T Value)[] choices)
        where T : struct
    {
        var names = choices.Select(c => c.Name).ToArray();
        var option = new Option<T?>(name)
        {
            Description = $"{description} [default: {choices.First(c => Equals(c.Value, preset)).Name}]",
            HelpName = string.Join("|", names),
            CustomParser = result =>
            {
                var given = result.Tokens[0].Value;
                foreach (var choice in choices)
                    if (choice.Name == given)
                        return choice.Value;
                result.AddError($"{name}: '{given}' is none of {string.Join(", ", names)}.");
                return null;
            },
        };
        option.CompletionSources.Add(names);
        return option;
    }

    private static Option<string?> MakeAsOf()
    {
        var option = new Option<string?>("--as-of")
        {
            Description = "The day the articles were published, as YYYY-MM-DD or YYYY-MM-DDThh:mm[:ss][zone]; overrides what they say themselves.",
            HelpName = "DATE",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !IsDate(result.Tokens[0].Value))
                result.AddError($"--as-of: '{result.Tokens[0].Value}' is no date; write it as YYYY-MM-DD, for example 2017-01-10.");
        });
        return option;
    }

    private static bool IsDate(string text) => DateTimeOffset.TryParseExact(
        text,
        ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK"],
        CultureInfo.InvariantCulture,
        DateTimeStyles.None,
        out _);
}
