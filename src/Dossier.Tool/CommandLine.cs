using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using Dossier.Tool.Verbs;

namespace Dossier.Tool;

/// <summary>The verbs, and what is said of a command line that is none.</summary>
internal static class CommandLine
{
    // As dotnet-suggest asks for completions: [suggest:POSITION] "COMMAND LINE".
    private const string Suggest = "[suggest";

    /// <summary>Every verb, in the order of the help. A new one is a file in Verbs and a line here.</summary>
    private static Verb[] MakeVerbs(Streams streams) =>
    [
        CheckVerb.Make(streams),
        CompareVerb.Make(streams),
        ReportVerb.Make(streams),
        SettleVerb.Make(streams),
        WatchVerb.Make(streams),
        ImportVerb.Make(streams),
        InitVerb.Make(streams),
        LspVerb.Make(streams),
        ExtractVerb.Make(streams),
        McpVerb.Make(streams),
    ];

    /// <summary>Runs the tool.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Streams streams)
    {
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, streams);
        // A RootCommand would take its name from the file that was started, which is Dossier.Tool.dll.
        var root = new Command("dossier", "Reads articles, takes out what they assert, and says where they contradict each other.") { help, new VersionOption() };
        foreach (var verb in MakeVerbs(streams))
            root.Add(verb);
        // A file may be called "@name": no argument is read as a list of further arguments.
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null };
        if (args is [var directive, ..] && directive.StartsWith(Suggest, StringComparison.Ordinal))
            return Complete(root, args, configuration, streams);
        var parsed = root.Parse(args, configuration);
        if (parsed.Errors.Count == 0)
            return parsed.Invoke(new InvocationConfiguration { Output = streams.Output, Error = streams.Error, EnableDefaultExceptionHandler = false });
        foreach (var message in Messages(root, parsed))
            streams.Complain(message);
        return ExitCode.CouldNotRun;
    }

    /// <summary>What is wrong with a command line, and what to do.</summary>
    private static IEnumerable<string> Messages(Command root, ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command == root)
        {
            var names = root.Subcommands.Select(c => c.Name).ToList();
            yield return parsed.UnmatchedTokens is [var given, ..]
                ? given.StartsWith('-') ? $"There is no option '{given}' before a command; name the command first.{DidYouMean.Among(given, root.Options.Select(o => o.Name))}" : $"There is no command '{given}'.{DidYouMean.Among(given, names)}"
                : $"Name a command: {string.Join(", ", names)}.";
            yield return "Run 'dossier --help' for the commands and their options.";
            yield break;
        }
        foreach (var problem in parsed.Errors)
            yield return problem.Message;
        if (parsed.CommandResult.Children.OfType<ArgumentResult>().Any(a => a.Tokens.Count == 0 && a.Argument.Arity.MinimumNumberOfValues > 0))
            yield return ((Verb)command).WhatToName;
        yield return $"Run 'dossier {command.Name} --help' for its options and examples, 'dossier --help' for the commands.";
    }

    /// <summary>Prints the words that could stand at a place of a command line, one a line.</summary>
    private static int Complete(Command root, string[] args, ParserConfiguration configuration, Streams streams)
    {
        var line = args.Length > 1 ? args[1] : root.Name;
        var position = args[0].Trim('[', ']').Split(':') is [_, var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? Math.Min(given, line.Length) : line.Length;
        // The library looks for the word in hand among its own, of which "--format=js" is none, and offers what has it anywhere inside.
        if (line.IndexOf('=', Word(line)) is > 0 and var equals && line[Word(line)] == '-')
            line = line[..equals] + ' ' + line[(equals + 1)..];
        var typed = line[Math.Min(Word(line), position)..position];
        foreach (var completion in root.Parse(line, configuration).GetCompletions(position).Where(c => c.Label.Length > "-h".Length && c.Label.StartsWith(typed, StringComparison.OrdinalIgnoreCase)))
            streams.Output.WriteLine(completion.Label);
        return ExitCode.Clean;

        int Word(string text) => text.LastIndexOf(' ', Math.Max(0, position - 1)) + 1;
    }

    /// <summary>The library's help, and the examples of a verb.</summary>
    private sealed class HelpWithExamples(HelpAction library, Streams streams) : SynchronousCommandLineAction
    {
        // Who asks for help need not name articles too.
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            if (streams.Screen is null)
                library.MaxWidth = int.MaxValue;
            var code = library.Invoke(parseResult);
            var output = streams.Output;
            if (parseResult.CommandResult.Command is Verb verb)
            {
                output.WriteLine("Examples:");
                foreach (var (line, what) in verb.Examples)
                    output.WriteLine($"  {line}\n      {what}");
            }
            else
                output.WriteLine("Run 'dossier COMMAND --help' for the options of a command and examples.");
            return code;
        }
    }
}
