using System.Globalization;
using Dossier.Engine;
using Dossier.Engine.Documents;
using Dossier.Engine.Packing;
using Dossier.Generator.Emission;
using Dossier.Generator.Model;
using Dossier.Generator.Parsing;
using Microsoft.Build.Framework;

namespace Dossier.Build;

/// <summary>
/// Reads the articles of a project before the compiler runs, on all cores, and leaves what it read in a folder of <c>obj</c>, from where the compiler is handed it. An article that was read before, by what it
/// says, is not read again. Nothing depends on it: what is missing there, generator and analyzers read themselves.
/// </summary>
public sealed class ReadArticles : ITask, ICancelableTask
{
    // The project builds for several frameworks at once, and the articles are the same for all: the first reads them, the others wait for it.
    private const string LockName = "lock";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly CancellationTokenSource _cancellation = new();

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The articles, with their metadata.</summary>
    [Required]
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>The folder to leave them in.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public bool Execute()
    {
        try
        {
            Directory.CreateDirectory(Folder);
            using var held = Lock();
            Write(Read());
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Tell($"Dossier could not keep what it read of the articles in {Folder}, so the compiler reads them: {e.Message}");
        }
        return true;
    }

    private FileStream Lock()
    {
        while (true)
        {
            _cancellation.Token.ThrowIfCancellationRequested();
            try
            {
                return new FileStream(Path.Combine(Folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (IsHeld(e))
            {
                Thread.Sleep(Pause);
            }
        }
    }

    // ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION of Windows; EWOULDBLOCK of Linux and of macOS.
    private static bool IsHeld(IOException e) => (e.HResult & 0xFFFF) is 32 or 33 or 11 or 35;

    /// <summary>The lines of all articles, by the file they belong into.</summary>
    private ILookup<string, string> Read()
    {
        var before = Directory.GetFiles(Folder, "*" + PackedFile.Ending).ToDictionary(Path.GetFileName, f => PackedFile.Parse(File.ReadAllText(f)), StringComparer.Ordinal);
        var lines = new (string File, string Key, string Line)?[Articles.Length];
        var read = 0;
        Parallel.For(0, Articles.Length, new ParallelOptions { CancellationToken = _cancellation.Token }, i =>
        {
            var (path, options) = (PathOf(Articles[i]), OptionsOf(Articles[i]));
            if (TextOf(Articles[i]) is not { } text)
                return;
            var key = KnownArticle.KeyOf(path, text, options);
            var file = ArticleBucket.Of(path).ToString("00", CultureInfo.InvariantCulture) + PackedFile.Ending;
            if (before.TryGetValue(file, out var known) && known.Find(key) is { } bytes && PackedArticle.IsWhole(key, bytes))
            {
                lines[i] = (file, key, PackedFile.Line(key, bytes));
                return;
            }
            lines[i] = (file, key, PackedFile.Line(key, KnownArticle.Read(path, text, options, _cancellation.Token).Pack(key)));
            Interlocked.Increment(ref read);
        });
        Tell($"Dossier read {read} of {Articles.Length} articles; the others were read before.");
        return lines.Where(l => l is not null).Select(l => l!.Value).OrderBy(l => l.Key, StringComparer.Ordinal).ToLookup(l => l.File, l => l.Line, StringComparer.Ordinal);
    }

    private void Write(ILookup<string, string> lines)
    {
        foreach (var file in lines)
        {
            var (path, content) = (Path.Combine(Folder, file.Key), string.Concat(file.Distinct(StringComparer.Ordinal)));
            if (File.Exists(path) && File.ReadAllText(path) == content)
                continue;
            // A compiler of another framework may be reading the old file.
            var next = path + ".new";
            File.WriteAllText(next, content);
            if (File.Exists(path))
                File.Replace(next, path, null);
            else
                File.Move(next, path);
        }
        foreach (var path in Directory.GetFiles(Folder, "*" + PackedFile.Ending))
            if (!lines.Contains(Path.GetFileName(path)))
                File.Delete(path);
    }

    private static string? TextOf(ITaskItem article)
    {
        try
        {
            return TextDecoder.Decode(File.ReadAllBytes(article.GetMetadata("FullPath"))).Text;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The compiler is about to open it too, and says that it cannot.
            return null;
        }
    }

    private static string PathOf(ITaskItem article) => article.GetMetadata("DossierPlace");

    // As ArticleFile has them of the compiler; whatever differed would only be read twice.
    private static ArticleOptions OptionsOf(ITaskItem article) =>
        new(Metadatum(article, "Set") ?? "", Metadatum(article, "Name"), Metadatum(article, "Publisher"), Metadatum(article, "DatePublished"), Metadatum(article, "Url"));

    private static string? Metadatum(ITaskItem article, string name) => article.GetMetadata(name).Trim() is { Length: > 0 } text ? text : null;

    private void Tell(string message) => BuildEngine.LogMessageEvent(new BuildMessageEventArgs(message, null, nameof(ReadArticles), MessageImportance.Low));
}
