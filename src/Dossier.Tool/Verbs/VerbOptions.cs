using System.CommandLine;
using System.Globalization;
using Dossier.Engine;
using Dossier.Engine.Rulings;
using Dossier.Tool.Input;

namespace Dossier.Tool.Verbs;

/// <summary>Arguments and options that several verbs have; each verb makes its own.</summary>
internal static class VerbOptions
{
    // A text in memory has two bytes a character, and an array two billion.
    private const int MostMegabytes = 1000;

    private const string FormatName = "--format";

    /// <summary>The articles.</summary>
    public static Argument<string[]> Paths(
        string name,
        ArgumentArity? arity = null,
        string description = "Articles, and folders to search for *.txt and *.md; - reads JSON Lines of {\"file\",\"text\",\"dct\"} from standard input.")
    {
        var paths = new Argument<string[]>(name)
        {
            Description = description,
            Arity = arity ?? ArgumentArity.OneOrMore,
            // The library makes no array of an argument that is there once at most.
            CustomParser = result => [.. result.Tokens.Select(t => t.Value)],
        };
        // The parser takes an option it does not know for one more path.
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (token.Value.Length > 1 && token.Value[0] == '-')
                {
                    var options = (result.Parent as System.CommandLine.Parsing.CommandResult)?.Command.Options.Where(o => !o.Hidden).ToList() ?? [];
                    // "--markdown" for "--format markdown"
                    var format = options.Exists(o => o.Name == FormatName && o.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Any(c => "--" + c.Label == token.Value)) ? $" Did you mean '{FormatName} {token.Value[2..]}'?" : null;
                    result.AddError($"There is no option '{token.Value}'; a file of that name is written './{token.Value}'.{format ?? DidYouMean.Among(token.Value.Split('=')[0], options.Select(o => o.Name))}");
                }
        });
        return paths;
    }

    /// <summary>The set.</summary>
    public static Option<string> Set() => new("--set")
    {
        Description = "The set the articles belong to; articles of different sets are never compared. "
            + SourceReader.FolderPlaceholder + " stands for each article's folder.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "",
    };

    /// <summary>Whether drafts are compared.</summary>
    public static Option<bool> Drafts() => new("--drafts") { Description = "Compare articles too whose front matter calls them drafts." };

    /// <summary>The rulings file.</summary>
    public static Option<string?> Rulings() => new("--rulings")
    {
        Description = $"The file with the team's rulings on disputes. [default: {RulingsFile.Name} of the working folder, if there is one]",
        HelpName = "FILE",
    };

    /// <summary>How large an article may be.</summary>
    public static Option<int> MaxSize() => new("--max-size")
    {
        Description = "How many megabytes an article may have; a larger file is told and not read.",
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

    /// <summary>How results are written.</summary>
    /// <param name="preset">What is written when nothing is asked for.</param>
    /// <param name="more">Formats of this verb beside text, json and jsonl.</param>
    public static Option<OutputFormat?> Format(string preset, params (string Name, OutputFormat Format)[] more) => Choice(
        FormatName, "How to write the results", preset, [("text", OutputFormat.Text), ("json", OutputFormat.Json), ("jsonl", OutputFormat.Jsonl), .. more]);

    /// <summary>One of several words.</summary>
    public static Option<T?> Choice<T>(string name, string description, string preset, params (string Name, T Value)[] choices)
        where T : struct
    {
        var names = choices.Select(c => c.Name).ToArray();
        var option = new Option<T?>(name)
        {
            Description = $"{description}: {string.Join(", ", names)}. [default: {preset}]",
            HelpName = name.TrimStart('-').ToUpperInvariant(),
            CustomParser = result =>
            {
                var given = result.Tokens[0].Value;
                foreach (var choice in choices)
                    if (choice.Name == given)
                        return choice.Value;
                result.AddError($"{name}: '{given}' is none of {string.Join(", ", names)}.{DidYouMean.Among(given, names)}");
                return null;
            },
        };
        // The library offers the members of an enumeration, which are no names of ours.
        option.CompletionSources.Clear();
        option.CompletionSources.Add(names);
        return option;
    }

    /// <summary>The day the articles were published.</summary>
    public static Option<string?> AsOf() =>
        Date("--as-of", "The day the articles were published, as YYYY-MM-DD or YYYY-MM-DDThh:mm[:ss][zone]; overrides what they say themselves.");

    /// <summary>A day, or a moment of one.</summary>
    public static Option<string?> Date(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "DATE" };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !IsDate(result.Tokens[0].Value))
                result.AddError($"{name}: '{result.Tokens[0].Value}' is no date; write it as YYYY-MM-DD, for example 2017-01-10.");
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
