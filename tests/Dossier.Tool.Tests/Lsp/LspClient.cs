using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dossier.Tool.Tests.Lsp;

/// <summary>An editor as <c>dossier lsp</c> sees one: a process, and bytes both ways. It knows no more of the protocol than what it is made to say.</summary>
internal sealed class LspClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Stream _input;
    private readonly Task _reading;
    private readonly BlockingCollection<JsonObject> _received = [];
    private readonly List<JsonObject> _passed = [];
    private int _id;

    private LspClient(Process process)
    {
        _process = process;
        _input = process.StandardInput.BaseStream;
        _reading = Task.Run(ReadAsync);
    }

    /// <summary>What the server wrote on standard error.</summary>
    public Task<string> Error { get; private set; } = Task.FromResult("");

    /// <summary>Every message that came and was not asked for.</summary>
    public IReadOnlyList<JsonObject> Passed => _passed;

    /// <summary>Starts the tool.</summary>
    public static LspClient Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        foreach (var argument in new[] { typeof(CommandLine).Assembly.Location, "lsp" }.Concat(args))
            start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        return new LspClient(process) { Error = process.StandardError.ReadToEndAsync() };
    }

    /// <summary>Starts the tool in a folder and waits until it is initialized.</summary>
    public static async Task<LspClient> OpenAsync(Workspace workspace, params string[] args)
    {
        var client = Start(args);
        await client.InitializeAsync([workspace.Folder]);
        return client;
    }

    /// <summary>Shakes hands.</summary>
    public async Task<JsonObject> InitializeAsync(string[] folders, string capabilities = Capabilities)
    {
        var answer = await RequestAsync("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = null,
            ["workspaceFolders"] = new JsonArray([.. folders.Select(f => new JsonObject { ["uri"] = UriOf(f), ["name"] = "x" })]),
            ["capabilities"] = JsonNode.Parse(capabilities),
        });
        Notify("initialized", new JsonObject());
        return answer;
    }

    /// <summary>What a complete editor says of itself.</summary>
    public const string Capabilities = """
        {
          "workspace": {"workspaceEdit": {"documentChanges": true, "resourceOperations": ["create", "rename", "delete"]}, "didChangeWatchedFiles": {"dynamicRegistration": true}},
          "textDocument": {"publishDiagnostics": {"relatedInformation": true}, "hover": {"contentFormat": ["markdown", "plaintext"]}, "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}}}
        }
        """;

    /// <summary>A file's URI.</summary>
    public static string UriOf(string path) => new Uri(path).AbsoluteUri;

    /// <summary>Sends a request and waits for its answer, whole.</summary>
    public Task<JsonObject> RequestAsync(string method, JsonNode? parameters)
    {
        var id = Ask(method, parameters);
        return NextAsync(m => IsAnswer(m, id));
    }

    /// <summary>Sends a request and waits for nothing.</summary>
    public int Ask(string method, JsonNode? parameters)
    {
        var id = ++_id;
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        return id;
    }

    /// <summary>Whether a message answers a request.</summary>
    public static bool IsAnswer(JsonObject message, int id) => !message.ContainsKey("method") && message["id"] is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.GetValue<int>() == id;

    /// <summary>Sends a notification.</summary>
    public void Notify(string method, JsonNode? parameters) => Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    /// <summary>Opens a document.</summary>
    public void Open(string path, string text) => Notify("textDocument/didOpen", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = UriOf(path), ["languageId"] = "markdown", ["version"] = 1, ["text"] = text } });

    /// <summary>Changes a document: all of it, or a stretch.</summary>
    public void Change(string path, int version, string text, (int Line, int Character)? from = null, (int Line, int Character)? to = null)
    {
        var change = new JsonObject { ["text"] = text };
        if (from is { } start && to is { } end)
            change["range"] = RangeOf(start, end);
        Notify("textDocument/didChange", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = UriOf(path), ["version"] = version }, ["contentChanges"] = new JsonArray(change) });
    }

    /// <summary>A range of the protocol.</summary>
    public static JsonObject RangeOf((int Line, int Character) from, (int Line, int Character) to) =>
        new() { ["start"] = new JsonObject { ["line"] = from.Line, ["character"] = from.Character }, ["end"] = new JsonObject { ["line"] = to.Line, ["character"] = to.Character } };

    /// <summary>Sends a message.</summary>
    public void Send(JsonObject message) => Send(message.ToJsonString());

    /// <summary>Sends a body, whatever it is.</summary>
    public void Send(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        SendRaw($"Content-Length: {bytes.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n");
        _input.Write(bytes);
        _input.Flush();
    }

    /// <summary>Sends bytes that need be no message.</summary>
    public void SendRaw(string text)
    {
        _input.Write(Encoding.UTF8.GetBytes(text));
        _input.Flush();
    }

    /// <summary>The next message that is wanted; the others are put aside.</summary>
    public async Task<JsonObject> NextAsync(Func<JsonObject, bool> wanted) => await Task.Run(() =>
    {
        var until = Stopwatch.StartNew();
        while (until.Elapsed < Patience)
        {
            if (!_received.TryTake(out var message, Patience - until.Elapsed))
                break;
            // Who asks has to be answered.
            if (message.ContainsKey("method") && message["id"] is { } id)
                Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone(), ["result"] = null });
            if (wanted(message))
                return message;
            _passed.Add(message);
        }
        throw new TimeoutException("The server did not say what was waited for; it said:\n" + string.Join('\n', _passed.Select(p => p.ToJsonString())));
    });

    /// <summary>The next diagnostics of a file that are as wanted; each as <c>line:character-line:character severity code message</c>.</summary>
    public async Task<string[]> DiagnosticsAsync(string path, Func<string[], bool> wanted)
    {
        string[] told = [];
        await NextAsync(m => (string?)m["method"] == "textDocument/publishDiagnostics" && (string?)m["params"]!["uri"] == UriOf(path) && wanted(told = Told(m)));
        return told;
    }

    /// <summary>The messages that were shown to the user so far, and those put aside.</summary>
    public IEnumerable<string> Shown => _passed.Where(m => (string?)m["method"] == "window/showMessage").Select(m => (string)m["params"]!["message"]!);

    /// <summary>Says goodbye and waits for the end.</summary>
    public async Task<int> ShutdownAsync()
    {
        var answer = await RequestAsync("shutdown", null);
        Assert.True(answer.ContainsKey("result") && answer["result"] is null, answer.ToJsonString());
        Notify("exit", null);
        return await ExitCodeAsync();
    }

    /// <summary>Waits for the end.</summary>
    public async Task<int> ExitCodeAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    /// <summary>Closes standard input.</summary>
    public void Hang() => _input.Close();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _reading;
        _process.Dispose();
        _received.Dispose();
    }

    private static string[] Told(JsonObject message) => [.. message["params"]!["diagnostics"]!.AsArray().Select(d =>
    {
        var (start, end) = (d!["range"]!["start"]!, d["range"]!["end"]!);
        return $"{start["line"]}:{start["character"]}-{end["line"]}:{end["character"]} {d["severity"]} {d["code"]} {d["message"]}";
    })];

    private async Task ReadAsync()
    {
        var output = _process.StandardOutput.BaseStream;
        while (await LineAsync(output) is { } head)
        {
            var length = int.Parse(head["Content-Length: ".Length..], CultureInfo.InvariantCulture);
            while (await LineAsync(output) is { Length: > 0 })
            {
            }
            var body = new byte[length];
            await output.ReadExactlyAsync(body);
            _received.Add(JsonNode.Parse(body)!.AsObject());
        }
    }

    private static async Task<string?> LineAsync(Stream stream)
    {
        var line = new List<byte>();
        var one = new byte[1];
        while (await stream.ReadAsync(one) == 1)
        {
            if (one[0] == '\n')
                return Encoding.ASCII.GetString([.. line]).TrimEnd('\r');
            line.Add(one[0]);
        }
        return null;
    }
}
