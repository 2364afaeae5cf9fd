using System.Text.Json;
using Dossier.Engine.Rulings;
using Dossier.Tool.Check;
using Dossier.Tool.Compare;
using Dossier.Tool.Input;
using Dossier.Tool.Settle;
using ModelContextProtocol.Protocol;
using ToolDeclaration = ModelContextProtocol.Protocol.Tool;

namespace Dossier.Tool.Mcp;

/// <summary>A tool of the server: what a client reads of it, and what it does; as a command, it writes to streams and returns an <see cref="ExitCode"/>.</summary>
internal sealed record McpTool(ToolDeclaration Declaration, Func<McpArguments, Streams, int> Run);

/// <summary>The tools: commands of the tool, each with what an agent has to know to use it.</summary>
internal static class McpTools
{
    private const string Paths = """
        "paths": { "type": "array", "items": { "type": "string" }, "description": "Files and folders of the served folder; all of its *.md and *.txt when left out." }
        """;

    /// <summary>All tools that a client may use.</summary>
    /// <param name="canWrite">Whether it may write rulings.</param>
    public static IReadOnlyList<McpTool> Make(bool canWrite)
    {
        List<McpTool> tools =
        [
            Make(
                "check",
                "Where texts contradict each other and themselves: dates, numbers, names, places, who said what, whether something happened. "
                + "JSON: 'disputes' with id, question, sides and each claim's file, line and words; 'problems' inside single texts; what a ruling settles is marked settled.",
                $$"""{ "type": "object", "properties": { {{Paths}} } }""",
                (arguments, streams) => CheckCommand.Run(new CheckRequest(arguments.Inputs, null) { Format = OutputFormat.Json }, streams)),
            Make(
                "compare",
                "Two texts side by side: what they dispute, what they agree on, what was near but not told as a dispute and why, and what only one of them tells.",
                """
                { "type": "object", "required": ["a", "b"], "properties": { "a": { "type": "string", "description": "A file." }, "b": { "type": "string", "description": "Another file." } } }
                """,
                (arguments, streams) => CompareCommand.Run(arguments.Pair, OutputFormat.Text, all: false, rulingsPath: null, streams)),
            Make(
                "explain",
                "Why one dispute is told: what was read of each claim, and the evidence that they answer one question, each row with its weight.",
                $$"""{ "type": "object", "required": ["id"], "properties": { "id": { "type": "string", "description": "The dispute's id, as 'check' gives it." }, {{Paths}} } }""",
                Explain),
        ];
        if (canWrite)
            tools.Add(Make(
                "settle",
                "Writes a ruling on one dispute into dossier.rulings: the value that holds, or that it is no dispute, and the reason. Ask whoever you work for unless they told you to decide.",
                $$"""
                {
                  "type": "object", "required": ["id", "reason"],
                  "properties": {
                    "id": { "type": "string", "description": "The dispute's id, as 'check' gives it." },
                    "accept": { "type": "string", "description": "The value that holds, as one side gives it." },
                    "notADispute": { "type": "boolean", "description": "True when the values do not exclude each other." },
                    "reason": { "type": "string", "description": "Why, for whoever reads it in a year." },
                    {{Paths}}
                  }
                }
                """,
                Settle,
                isReadOnly: false));
        return tools;
    }

    private static int Explain(McpArguments arguments, Streams streams)
    {
        var id = arguments.Text("id");
        var (result, couldRead) = CheckCommand.Read(arguments.Inputs, RulingsSource.Read(null), streams);
        if (result.Disputed.FirstOrDefault(f => f.Key == id) is { } finding)
        {
            streams.Output.WriteLine(CheckJson.Dispute(result.WithReasons(), finding, null));
            return ExitCode.Clean;
        }
        if (couldRead)
            streams.Complain($"no dispute has the id \"{id}\"; " + (new NearestKey(result.Disputed.Select(f => f.Key)).To(id) is { } near ? $"did you mean \"{near}\"?" : "'check' gives the ids."));
        return ExitCode.CouldNotRun;
    }

    private static int Settle(McpArguments arguments, Streams streams)
    {
        var inputs = arguments.Inputs;
        var (accept, noDispute) = (arguments.Optional("accept"), arguments.Flag("notADispute"));
        if (accept is null != noDispute)
            throw new McpArgumentException("give either 'accept' or 'notADispute'.");
        return SettleCommand.Run(new SettleRequest([arguments.Text("id"), .. inputs.Paths], accept, noDispute, null, arguments.Text("reason"), null), inputs.Options, inputs.Megabytes, streams);
    }

    private static McpTool Make(string name, string description, string schema, Func<McpArguments, Streams, int> run, bool isReadOnly = true)
    {
        using var parsed = JsonDocument.Parse(schema);
        return new McpTool(
            new ToolDeclaration
            {
                Name = name,
                Description = description,
                InputSchema = parsed.RootElement.Clone(),
                Annotations = new ToolAnnotations { ReadOnlyHint = isReadOnly, DestructiveHint = false, OpenWorldHint = false },
            },
            run);
    }
}
