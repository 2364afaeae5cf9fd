using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StreamJsonRpc;

namespace Dossier.Tool.Lsp;

/// <summary>The editor: what it knows, and what is said to it.</summary>
internal sealed class Client(JsonRpc rpc)
{
    private const int Error = 1;
    private const int Warning = 2;
    private const int Log = 4;

    private JsonElement? _capabilities;

    /// <summary>Whether it shows hovers in Markdown.</summary>
    public bool ShowsMarkdown => Find("textDocument", "hover", "contentFormat") is { ValueKind: JsonValueKind.Array } formats && formats.EnumerateArray().Any(f => f.ValueKind == JsonValueKind.String && f.ValueEquals("markdown"));

    /// <summary>Whether a diagnostic may name other places.</summary>
    public bool ShowsRelatedPlaces => Has("textDocument", "publishDiagnostics", "relatedInformation");

    /// <summary>Whether it knows code actions, and not only commands.</summary>
    public bool KnowsCodeActions => Find("textDocument", "codeAction", "codeActionLiteralSupport") is not null;

    /// <summary>Whether edits name the versions of documents. Files are made by such edits alone, so an editor that makes files knows them whether or not it says so; Neovim does not.</summary>
    public bool KnowsDocumentChanges => Has("workspace", "workspaceEdit", "documentChanges") || MakesFiles;

    /// <summary>Whether an edit may make a file.</summary>
    public bool MakesFiles => Find("workspace", "workspaceEdit", "resourceOperations") is { ValueKind: JsonValueKind.Array } operations
        && operations.EnumerateArray().Any(o => o.ValueKind == JsonValueKind.String && o.ValueEquals("create"));

    /// <summary>Whether it tells of changed files where it is asked to.</summary>
    public bool WatchesFiles => Has("workspace", "didChangeWatchedFiles", "dynamicRegistration");

    /// <summary>Takes down what it says of itself.</summary>
    public void Introduce(JsonElement? capabilities) => _capabilities = capabilities?.Clone();

    /// <summary>Shows an error.</summary>
    public Task ShowErrorAsync(string message) => SayAsync("window/showMessage", Error, message);

    /// <summary>Shows a warning.</summary>
    public Task ShowWarningAsync(string message) => SayAsync("window/showMessage", Warning, message);

    /// <summary>Writes into the editor's log.</summary>
    public Task LogAsync(string message) => SayAsync("window/logMessage", Log, message);

    /// <summary>Sends a notification.</summary>
    public Task NotifyAsync<T>(string method, T parameters, JsonTypeInfo<T> type) => rpc.NotifyWithParameterObjectAsync(method, Members(parameters, type), null);

    /// <summary>Sends a request and waits for its answer.</summary>
    public Task RequestAsync<T>(string method, T parameters, JsonTypeInfo<T> type, CancellationToken cancellation) => rpc.InvokeWithParameterObjectAsync(method, Members(parameters, type), null, cancellation);

    private static Dictionary<string, object?> Members<T>(T parameters, JsonTypeInfo<T> type) =>
        JsonSerializer.SerializeToElement(parameters, type).EnumerateObject().ToDictionary(m => m.Name, m => (object?)m.Value, StringComparer.Ordinal);

    private Task SayAsync(string method, int type, string message) => NotifyAsync(method, new ShowMessageParams(type, "dossier: " + Terminal.Escape(message)), LspJson.Default.ShowMessageParams);

    private bool Has(params string[] names) => Find(names) is { ValueKind: JsonValueKind.True };

    private JsonElement? Find(params string[] names)
    {
        var at = _capabilities;
        foreach (var name in names)
            at = at is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(name, out var member) ? member : null;
        return at;
    }
}
