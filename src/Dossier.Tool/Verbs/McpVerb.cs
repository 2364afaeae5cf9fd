using System.CommandLine;
using Dossier.Tool.Mcp;

namespace Dossier.Tool.Verbs;

/// <summary><c>dossier mcp</c></summary>
internal static class McpVerb
{
    /// <summary>The verb.</summary>
    public static Verb Make(Streams streams)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder with the articles and dossier.rulings; nothing outside it is read or written.", DefaultValueFactory = _ => "." };
        var write = new Option<bool>("--write") { Description = "Let the client write rulings; without it, it can only read." };
        return new Verb("mcp", "Serves check, compare, explain and settle to agents over standard input and output (Model Context Protocol).")
        {
            Examples =
            [
                ("dossier mcp notes", "for an agent that keeps what it knows in the folder notes"),
                ("dossier mcp notes --write", "and may settle disputes there"),
            ],
        }.With([folder, write], parsed => McpCommand.Run(parsed.GetValue(folder)!, parsed.GetValue(write), streams));
    }
}
