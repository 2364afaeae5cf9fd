using System.Text.Json;
using Dossier.Engine;
using Dossier.Tool.Input;

namespace Dossier.Tool.Mcp;

/// <summary>Something is wrong with what a tool was handed; the message says what and what to do.</summary>
internal sealed class McpArgumentException(string message) : Exception(message);

/// <summary>What a tool was handed.</summary>
/// <param name="arguments">Each by its name, or null.</param>
internal sealed class McpArguments(IDictionary<string, JsonElement>? arguments)
{
    /// <summary>The articles: those named, or the whole folder.</summary>
    public Inputs Inputs
    {
        get
        {
            if (Given("paths") is not { } paths)
                return Of(".");
            if (paths.ValueKind != JsonValueKind.Array || paths.GetArrayLength() == 0 || paths.EnumerateArray().Any(p => p.ValueKind != JsonValueKind.String))
                throw new McpArgumentException("'paths' is a list of files and folders, such as [\"notes\"]; leave it out for all texts of the folder.");
            return Of([.. paths.EnumerateArray().Select(p => p.GetString()!)]);
        }
    }

    /// <summary>Two articles. Who names a draft wants it compared.</summary>
    public Inputs Pair => Of(Text("a"), Text("b")) with { Options = new() { Drafts = true } };

    /// <summary>A text that must be given.</summary>
    public string Text(string name) => Optional(name) ?? throw new McpArgumentException($"'{name}' is missing.");

    /// <summary>A text, or null.</summary>
    public string? Optional(string name) => Given(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw new McpArgumentException($"'{name}' is a text."),
    };

    /// <summary>Whether something is so; false where nothing is said.</summary>
    public bool Flag(string name) => Given(name) switch
    {
        null or { ValueKind: JsonValueKind.False } => false,
        { ValueKind: JsonValueKind.True } => true,
        _ => throw new McpArgumentException($"'{name}' is true or false."),
    };

    private JsonElement? Given(string name) => arguments is not null && arguments.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static Inputs Of(params IReadOnlyList<string> paths) => new([.. paths.Select(Inside)], ArticleOptions.None);

    /// <summary>The path from the folder that is served.</summary>
    private static string Inside(string path)
    {
        var root = Directory.GetCurrentDirectory();
        // Standard input is the client's.
        var relative = path.Length == 0 || path == SourceReader.StandardInput || path.Contains('\0', StringComparison.Ordinal) ? ".." : Path.GetRelativePath(root, Path.GetFullPath(path, root));
        if (relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.IsPathRooted(relative))
            throw new McpArgumentException($"'{Terminal.Escape(path)}' is no path inside the folder that is served; name one there, such as notes/plan.md.");
        return relative;
    }
}
