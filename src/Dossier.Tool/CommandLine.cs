using System.CommandLine;
using System.Globalization;
using Dossier.Engine;
using Dossier.Tool.Extract;

namespace Dossier.Tool;

/// <summary>The verbs, their arguments and options.</summary>
internal static class CommandLine
{
    /// <summary>Runs the tool.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Streams streams)
    {
        var root = new RootCommand("Reads articles, takes out what they assert, and says where they contradict each other.")
        {
            MakeExtract(streams),
        };
        // A file may be called "@name": no argument is read as a list of further arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
                streams.Complain(problem.Message);
            streams.Complain("Run 'dossier --help' for the commands and their options.");
            return ExitCode.CouldNotRun;
        }
        return parsed.Invoke(new InvocationConfiguration { Output = streams.Output, Error = streams.Error, EnableDefaultExceptionHandler = false });
    }

    private static Command MakeExtract(Streams streams)
    {
        var files = new Argument<string[]>("FILES")
        {
            Description = "Articles to read; - reads JSON Lines of {\"file\",\"text\",\"dct\"} from standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = MakeFormat();
        var asOf = MakeAsOf();
        var command = new Command("extract", "Prints every time, number, name, quotation and claim with its place.") { files, format, asOf };
        command.SetAction(parsed => ExtractCommand.Run(
            parsed.GetValue(files)!, parsed.GetValue(format), new ArticleOptions(DatePublished: parsed.GetValue(asOf)), streams));
        return command;
    }

    private static Option<OutputFormat> MakeFormat() => new("--format") { Description = "How to write the results." };

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
