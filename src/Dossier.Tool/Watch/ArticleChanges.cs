using Dossier.Engine.Rulings;

namespace Dossier.Tool.Watch;

/// <summary>Tells when an article or the rulings file was changed, made, renamed or taken away.</summary>
internal sealed class ArticleChanges : IDisposable
{
    // Editors write a file in several steps, and a pull changes many.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly AutoResetEvent _changed = new(initialState: false);

    /// <summary>Begins to watch.</summary>
    /// <param name="paths">Files, and folders with their subfolders.</param>
    /// <param name="rulings">The rulings file, or null for that of the working folder.</param>
    /// <exception cref="IOException">A folder cannot be watched.</exception>
    public ArticleChanges(IEnumerable<string> paths, string? rulings)
    {
        foreach (var path in paths.Append(rulings ?? RulingsFile.Name).Select(Path.GetFullPath).Distinct(StringComparer.Ordinal))
        {
            var isFolder = Directory.Exists(path);
            var folder = isFolder ? path : Path.GetDirectoryName(path)!;
            if (!Directory.Exists(folder))
                continue;
            // A file is watched through its folder: many editors put a new one in its place.
            var watcher = new FileSystemWatcher(folder, isFolder ? "*" : Path.GetFileName(path)) { IncludeSubdirectories = isFolder };
            _watchers.Add(watcher);
            watcher.Changed += (_, e) => Note(e.FullPath, isFolder);
            watcher.Created += (_, e) => Note(e.FullPath, isFolder);
            watcher.Deleted += (_, e) => Note(e.FullPath, isFolder);
            watcher.Renamed += (_, e) =>
            {
                Note(e.OldFullPath, isFolder);
                Note(e.FullPath, isFolder);
            };
            // More happened than could be told.
            watcher.Error += (_, _) => _changed.Set();
            watcher.EnableRaisingEvents = true;
        }
    }

    /// <summary>Waits until something was changed and it is quiet again.</summary>
    /// <returns>False when the wait was ended.</returns>
    public bool Wait(CancellationToken cancellation)
    {
        if (WaitHandle.WaitAny([_changed, cancellation.WaitHandle]) != 0)
            return false;
        while (_changed.WaitOne(Quiet))
            if (cancellation.IsCancellationRequested)
                return false;
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watchers.ForEach(w => w.Dispose());
        _changed.Dispose();
    }

    /// <summary>What is no article changes no result, such as the files that editors write beside it; a folder that comes or goes may hold some.</summary>
    private void Note(string path, bool isOfFolder)
    {
        if (!isOfFolder || Path.GetExtension(path).ToLowerInvariant() is ".txt" or ".md" or "")
            _changed.Set();
    }
}
