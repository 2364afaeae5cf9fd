using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dossier.Tool.Check;
using Dossier.Tool.Input;
using Dossier.Tool.Output;
using Dossier.Tool.Watch;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Dossier.Tool.Lsp;

/// <summary>
/// The protocol's requests and notifications (LSP 3.17). Messages are handled in the order in which they come until the handler waits for something; what a method is not given a name for here is answered as an unknown one.
/// </summary>
internal sealed class LanguageServer : IAsyncDisposable
{
    // Of the protocol, section "Response Message".
    private const int ServerNotInitialized = -32002;

    private const int Incremental = 2;

    private readonly CheckRequest _request;
    private readonly Client _client;
    private readonly LiveChecks _checks;
    private readonly TaskCompletionSource<int> _exit = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _end = new();
    private readonly List<Task> _watching = [];
    private Stage _stage = Stage.Started;

    /// <summary>A server that speaks over a connection.</summary>
    public LanguageServer(JsonRpc rpc, CheckRequest request)
    {
        _request = request;
        _client = new Client(rpc);
        _checks = new LiveChecks(_client);
        var json = LspJson.Default;
        On("initialize", (given, _) => Task.FromResult(Write(Initialize(LspJson.Read(given, json.InitializeParams)), json.InitializeResult)));
        On("initialized", async (_, _) =>
        {
            await InitializedAsync();
            return null;
        });
        On("shutdown", (_, _) =>
        {
            Require();
            _stage = Stage.ShutDown;
            return Task.FromResult<JsonElement?>(null);
        });
        On("exit", (_, _) =>
        {
            _exit.TrySetResult(_stage == Stage.ShutDown ? 0 : 1);
            return Task.FromResult<JsonElement?>(null);
        });
        TakeOf("textDocument/didOpen", json.DidOpenParams, given => given.TextDocument.Uri, (given, path) => _checks.Change(path, _ => new OpenDocument(given.TextDocument.Uri, given.TextDocument.Version, given.TextDocument.Text)));
        TakeOf("textDocument/didChange", json.DidChangeParams, given => given.TextDocument.Uri, (given, path) => _checks.Change(path, document => document?.With(given.TextDocument.Version, given.ContentChanges)
            ?? throw Refuse(JsonRpcErrorCode.InvalidParams, $"{given.TextDocument.Uri} was changed and is not open.")));
        TakeOf("textDocument/didClose", json.DocumentParams, given => given.TextDocument.Uri, (_, path) =>
        {
            _checks.Change(path, _ => null);
            _checks.Rescan([path]);
        });
        TakeOf("textDocument/didSave", json.DocumentParams, given => given.TextDocument.Uri, (_, path) => _checks.Rescan([path]));
        Take("workspace/didChangeWatchedFiles", json.DidChangeWatchedFilesParams, given => _checks.Rescan(given.Changes.Select(c => FileUri.PathOf(c.Uri)).OfType<string>().ToList()));
        Take("workspace/didChangeWorkspaceFolders", json.DidChangeWorkspaceFoldersParams, given => ChangeFolders(given.Event));
        Answer("textDocument/hover", json.HoverParams, given => given.TextDocument.Uri, json.Hover, (given, path, folder, state) => Hovers.At(state, path, given.Position, folder, _client.ShowsMarkdown));
        Answer("textDocument/codeAction", json.CodeActionParams, given => given.TextDocument.Uri, json.IReadOnlyListCodeAction, (given, path, folder, state) => CodeActions.At(state, path, given, folder, _client));

        void On(string method, Func<JsonElement?, CancellationToken, Task<JsonElement?>> handle) =>
            rpc.AddLocalRpcMethod(Handler.Method, new Handler(handle, _client), new JsonRpcMethodAttribute(method) { UseSingleObjectParameterDeserialization = true });

        // A notification has no answer: what is wrong with it is shown to whoever sits there.
        void Take<T>(string method, JsonTypeInfo<T> type, Action<T> take)
            where T : notnull => On(method, async (given, _) =>
        {
            try
            {
                if (_stage == Stage.Initialized)
                    take(LspJson.Read(given, type));
            }
            catch (LocalRpcException e)
            {
                await _client.ShowErrorAsync(e.Message);
            }
            return null;
        });

        // Of documents that are no files, such as an old version of one, nothing is told.
        void TakeOf<T>(string method, JsonTypeInfo<T> type, Func<T, string> uri, Action<T, string> take)
            where T : notnull => Take(method, type, given =>
        {
            if (FileUri.PathOf(uri(given)) is { } path)
                take(given, path);
        });

        void Answer<T, TResult>(string method, JsonTypeInfo<T> type, Func<T, string> uri, JsonTypeInfo<TResult> resultType, Func<T, string, ArticleFolder, FolderState, TResult?> answer)
            where T : notnull
            where TResult : class => On(method, async (parameters, cancellation) =>
        {
            Require();
            var given = LspJson.Read(parameters, type);
            return FileUri.PathOf(uri(given)) is { } path && await _checks.StateOfAsync(path, cancellation) is var (folder, state) ? Write(answer(given, path, folder, state), resultType) : null;
        });
    }

    private enum Stage
    {
        Started,
        Initialized,
        ShutDown,
    }

    /// <summary>Ends with the exit code when the client says that it is done, or its process has ended.</summary>
    public Task<int> Exit => _exit.Task;

    private InitializeResult Initialize(InitializeParams given)
    {
        if (_stage != Stage.Started)
            throw Refuse(JsonRpcErrorCode.InvalidRequest, "The server was initialized already.");
        _client.Introduce(given.Capabilities);
        _checks.Change(FoldersOf(RootsOf(given)), []);
        if (given.ProcessId is { } client)
            _ = EndWithAsync(client);
        _stage = Stage.Initialized;
        return new InitializeResult(
            new ServerCapabilities("utf-16", new TextDocumentSyncOptions(OpenClose: true, Incremental, Save: true), HoverProvider: true, new CodeActionOptions(["quickfix"]), new WorkspaceCapabilities(new WorkspaceFoldersCapability(Supported: true, ChangeNotifications: true))),
            new ServerInfo("dossier", typeof(LanguageServer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]));
    }

    /// <summary>The folders that are open. Helix, started outside a repository, names none in the list and only the older members say where it is.</summary>
    private static IEnumerable<string?> RootsOf(InitializeParams given) =>
        given.WorkspaceFolders is { Count: > 0 } folders ? folders.Select(f => FileUri.PathOf(f.Uri))
        : [given.RootUri is { } uri ? FileUri.PathOf(uri) : given.RootPath is { Length: > 0 } path ? RulingsSource.FullPath(path) : null];

    private async Task InitializedAsync()
    {
        if (_stage != Stage.Initialized)
            return;
        _checks.Start();
        if (_checks.Folders.Count == 0)
            await _client.LogAsync("no folder is open, so nothing is compared; open the folder that the articles are in.");
        if (!_client.WatchesFiles)
        {
            Watch();
            return;
        }
        try
        {
            var registration = new Registration("files", "workspace/didChangeWatchedFiles", new WatchedFilesOptions([new FileSystemWatcherOptions("**/*.{md,txt,rulings}")]));
            await _client.RequestAsync("client/registerCapability", new RegistrationParams([registration]), LspJson.Default.RegistrationParams, _end.Token);
        }
        catch (RemoteInvocationException)
        {
            // It said that it could, and cannot.
            Watch();
        }
    }

    private void ChangeFolders(WorkspaceFoldersChange change)
    {
        var added = FoldersOf(change.Added.Select(f => FileUri.PathOf(f.Uri))).ToList();
        _checks.Change(added, change.Removed.Select(f => PathOf(FileUri.PathOf(f.Uri))).OfType<string>().ToHashSet(StringComparer.Ordinal));
        if (!_client.WatchesFiles)
            added.ForEach(Watch);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await Task.WhenAll(_watching);
        await _checks.DisposeAsync();
        _end.Dispose();
    }

    private static LocalRpcException Refuse(JsonRpcErrorCode code, string why) => new(why) { ErrorCode = (int)code };

    /// <summary>A request is answered between initialization and shutdown only.</summary>
    private void Require()
    {
        if (_stage != Stage.Initialized)
            throw _stage == Stage.Started ? Refuse((JsonRpcErrorCode)ServerNotInitialized, "The server is not initialized.") : Refuse(JsonRpcErrorCode.InvalidRequest, "The server was shut down.");
    }

    private static JsonElement? Write<T>(T? result, JsonTypeInfo<T> type)
        where T : class => result is null ? null : JsonSerializer.SerializeToElement(result, type);

    private IEnumerable<ArticleFolder> FoldersOf(IEnumerable<string?> paths) => paths.Select(PathOf).OfType<string>().Distinct(StringComparer.Ordinal).Select(path => new ArticleFolder(path, _request));

    private static string? PathOf(string? folder) => folder?.TrimEnd('/');

    /// <summary>The client's process may end without a word.</summary>
    private async Task EndWithAsync(int process)
    {
        try
        {
            using var client = Process.GetProcessById(process);
            await client.WaitForExitAsync(_end.Token);
            _exit.TrySetResult(1);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception or OperationCanceledException)
        {
            // It is no process of this machine, as from inside a container, or the server ends first.
        }
    }

    private void Watch()
    {
        foreach (var folder in _checks.Folders)
            Watch(folder);
    }

    /// <summary>Looks for changed files itself, for a client that does not.</summary>
    private void Watch(ArticleFolder folder) => _watching.Add(Task.Factory.StartNew(
        () =>
        {
            try
            {
                using var changes = new ArticleChanges(folder.Paths, folder.RulingsPath);
                // What was changed between the first look and this moment nobody tells of.
                do
                    _checks.Rescan([folder.RulingsPath]);
                while (changes.Wait(_end.Token));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                _ = _client.ShowErrorAsync($"{folder.Path} cannot be watched, so changes outside the editor are not seen: {e.Message}");
            }
        },
        CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));

    /// <summary>A method as the library calls one; a client may leave parameters out that say nothing.</summary>
    private sealed class Handler(Func<JsonElement?, CancellationToken, Task<JsonElement?>> handle, Client client)
    {
        public static MethodInfo Method { get; } = typeof(Handler).GetMethod(nameof(HandleAsync))!;

        public async Task<JsonElement?> HandleAsync(JsonElement? parameters = null, CancellationToken cancellation = default)
        {
            try
            {
                return await handle(parameters, cancellation);
            }
            catch (Exception e) when (e is not (LocalRpcException or OperationCanceledException))
            {
                // Told as what it is: the library would describe it by a type for which there is no code in LspJson.
                await client.LogAsync(e.ToString());
                throw Refuse(JsonRpcErrorCode.InternalError, $"{e.GetType().Name}: {e.Message}");
            }
        }
    }
}
