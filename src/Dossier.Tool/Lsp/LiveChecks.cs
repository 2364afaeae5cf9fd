using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Dossier.Tool.Lsp;

/// <summary>
/// Checks the folders again whenever a document or a file changes, and tells the client. After an edit the client is told at once what the edited article says of itself and what of the last comparison still
/// stands; then the articles are compared. A further edit ends a comparison that is under way.
/// </summary>
internal sealed class LiveChecks(Client client) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly object _lock = new();
    private readonly SemaphoreSlim _changed = new(0);
    private readonly CancellationTokenSource _end = new();
    private readonly HashSet<ArticleFolder> _due = [];
    private readonly Dictionary<string, Published> _published = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<ArticleFolder, FolderDiagnostics> _diagnostics = [];
    private ImmutableList<ArticleFolder> _folders = [];
    private ImmutableDictionary<string, OpenDocument> _open = ImmutableDictionary.Create<string, OpenDocument>(StringComparer.Ordinal);
    private (ArticleFolder Folder, CancellationTokenSource Cancellation)? _underWay;
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task? _loop;

    /// <summary>The folders.</summary>
    public IReadOnlyList<ArticleFolder> Folders => _folders;

    /// <summary>Begins to check.</summary>
    public void Start() => _loop = Task.Run(RunAsync);

    /// <summary>Adds and removes folders.</summary>
    public void Change(IEnumerable<ArticleFolder> added, IReadOnlyCollection<string> removed)
    {
        lock (_lock)
        {
            _folders = _folders.RemoveAll(f => removed.Contains(f.Path));
            foreach (var folder in added)
                if (!_folders.Exists(f => f.Path == folder.Path))
                    _folders = _folders.Add(folder);
            foreach (var folder in _folders)
                Due(folder);
        }
        _changed.Release();
    }

    /// <summary>Changes what is known of a document; null where it was closed.</summary>
    public void Change(string path, Func<OpenDocument?, OpenDocument?> change)
    {
        lock (_lock)
        {
            var document = change(_open.GetValueOrDefault(path));
            _open = document is null ? _open.Remove(path) : _open.SetItem(path, document);
            foreach (var folder in _folders.Where(f => f.Holds(path)))
                Due(folder);
        }
        _changed.Release();
    }

    /// <summary>Looks again at the folders of files that were changed, made or taken away.</summary>
    public void Rescan(IEnumerable<string> files)
    {
        lock (_lock)
            foreach (var folder in _folders.Where(f => files.Any(f.Holds)))
            {
                folder.Rescan();
                Due(folder);
            }
        _changed.Release();
    }

    /// <summary>What is known of an open article's folder, as soon as it fits the document as it is; null where the document lies in no folder.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public async Task<(ArticleFolder Folder, FolderState State)?> StateOfAsync(string path, CancellationToken cancellation)
    {
        while (true)
        {
            Task next;
            lock (_lock)
            {
                if (!_open.TryGetValue(path, out var document) || FolderOf(path) is not { } folder)
                    return null;
                if (folder.Failure is { } failure)
                    throw new LocalRpcException(failure) { ErrorCode = (int)JsonRpcErrorCode.InternalError };
                if (folder.State is { } state && state.Open.TryGetValue(path, out var seen) && ReferenceEquals(seen, document))
                    return (folder, state);
                next = _next.Task;
            }
            await next.WaitAsync(cancellation);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        lock (_lock)
            _underWay?.Cancellation.Cancel();
        // A client that no longer reads is not waited for: what is under way ends with the process.
        if (_loop is not null)
            await Task.WhenAny(_loop, Task.Delay(Patience));
    }

    private void Due(ArticleFolder folder)
    {
        _due.Add(folder);
        if (_underWay is { } check && check.Folder == folder)
            check.Cancellation.Cancel();
    }

    /// <summary>Of folders that lie in each other the innermost tells.</summary>
    private ArticleFolder? FolderOf(string path) => _folders.Where(f => f.Holds(path)).MaxBy(f => f.Path.Length);

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                await _changed.WaitAsync(_end.Token);
                foreach (var path in Unowned())
                    await PublishAsync(path, null, []);
                while (Next() is { } check)
                    using (check.Cancellation)
                        await CheckAsync(check.Folder, check.Open, check.Cancellation.Token);
            }
        }
        catch (Exception e) when (e is ConnectionLostException || _end.IsCancellationRequested)
        {
            // The client is gone, or done.
        }
    }

    private (ArticleFolder Folder, IReadOnlyDictionary<string, OpenDocument> Open, CancellationTokenSource Cancellation)? Next()
    {
        lock (_lock)
        {
            _due.IntersectWith(_folders);
            if (_due.Count == 0 || _end.IsCancellationRequested)
                return null;
            var folder = _folders.First(_due.Contains);
            _due.Remove(folder);
            var cancellation = new CancellationTokenSource();
            _underWay = (folder, cancellation);
            return (folder, _open, cancellation);
        }
    }

    private async Task CheckAsync(ArticleFolder folder, IReadOnlyDictionary<string, OpenDocument> open, CancellationToken cancellation)
    {
        try
        {
            var known = folder.Complaints;
            var isDone = folder.Foresee(open, cancellation);
            await TellAsync(folder, isDone);
            if (isDone)
                return;
            folder.Check(open, cancellation);
            await TellAsync(folder, isCompared: true);
            foreach (var complaint in folder.Complaints.Except(known))
                await client.ShowWarningAsync(complaint);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // It is due again.
        }
        catch (Exception e) when (e is not ConnectionLostException && !_end.IsCancellationRequested)
        {
            folder.Fail($"{folder.Path} could not be checked: {e.GetType().Name}: {e.Message}");
            await client.LogAsync(e.ToString());
            await client.ShowErrorAsync(folder.Failure!);
        }
        finally
        {
            lock (_lock)
                _underWay = null;
            Announce();
        }
    }

    private void Announce()
    {
        lock (_lock)
        {
            _next.SetResult();
            _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private async Task TellAsync(ArticleFolder folder, bool isCompared)
    {
        if (folder.State is not { } state)
            return;
        Announce();
        var told = _diagnostics.GetValue(folder, f => new FolderDiagnostics(f, client.ShowsRelatedPlaces)).Of(state, IsTold);
        foreach (var path in told.Keys.Union(_published.Keys).Union(state.Open.Keys).Where(IsTold).Order(StringComparer.Ordinal).ToList())
            await PublishAsync(path, state.Open.GetValueOrDefault(path), told.GetValueOrDefault(path) ?? []);

        // What other articles say of an edited one is known when they are compared.
        bool IsTold(string path) => (isCompared || state.Open.ContainsKey(path)) && FolderOf(path) == folder;
    }

    private List<string> Unowned()
    {
        lock (_lock)
            return _published.Keys.Where(p => FolderOf(p) is null).ToList();
    }

    /// <summary>Tells what a file's diagnostics are, unless that is what the client was told last.</summary>
    private async Task PublishAsync(string path, OpenDocument? document, IReadOnlyList<Diagnostic> diagnostics)
    {
        var message = new PublishDiagnosticsParams(document?.Uri ?? Output.FileUri.Of(path), document?.Version, diagnostics);
        if (_published.TryGetValue(path, out var known) ? known.Is(message) : document is null && diagnostics.Count == 0)
            return;
        await client.NotifyAsync("textDocument/publishDiagnostics", message, LspJson.Default.PublishDiagnosticsParams);
        if (document is null && diagnostics.Count == 0)
            _published.Remove(path);
        else
            _published[path] = new Published(message);
    }

    /// <summary>What the client was told of a file.</summary>
    private sealed class Published(PublishDiagnosticsParams message)
    {
        private string? _text;

        private string Text => _text ??= TextOf(message);

        /// <summary>Whether another message says the same. Mostly its diagnostics are the same objects, and need not be written to be compared.</summary>
        public bool Is(PublishDiagnosticsParams other) =>
            message.Uri == other.Uri && message.Version == other.Version && (message.Diagnostics.SequenceEqual(other.Diagnostics) || Text == TextOf(other));

        private static string TextOf(PublishDiagnosticsParams message) => JsonSerializer.Serialize(message, LspJson.Default.PublishDiagnosticsParams);
    }
}
