using System.Globalization;
using Dossier.Engine;
using Dossier.Engine.Documents;
using Dossier.Engine.Findings;
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
        var entries = new Entry?[Articles.Length];
        Parallel.For(0, Articles.Length, new ParallelOptions { CancellationToken = _cancellation.Token }, i => entries[i] = ReadOne(Articles[i], before));
        // A file that is listed twice is one article.
        var articles = entries.OfType<Entry>().GroupBy(e => e.Path, StringComparer.Ordinal).Select(g => g.First()).OrderBy(e => e.Path, StringComparer.Ordinal).ToList();
        var read = articles.Count(e => e.Known is not null);
        Tell($"Dossier read {read} of {articles.Count} articles; the others were read before.");
        // Which articles were compared; the compiler knows them by another key, for it compares none that could not be read.
        var key = PackedArticle.KeyOf(string.Join(" ", articles.Select(e => e.Key)), "articles");
        var all = read == 0 && before.TryGetValue(PackedFile.Comparison, out var kept) && kept.Find(key) is not null && kept.Keys.All(k => k == key || PackedBytes.IsWhole(k, kept.Find(k) ?? []))
            ? kept.Text : PackedFile.Line(key, []) + Compare(articles);
        return articles
            .SelectMany(e => new[] { (e.File, Line: PackedFile.Line(e.Key, e.Bytes)), (e.File, Line: e.Pairs is null ? "" : PackedFile.Line(PackedFile.PairsKey(e.Key), e.Pairs)) })
            .Append((File: PackedFile.Comparison, Line: all))
            .ToLookup(l => l.File, l => l.Line, StringComparer.Ordinal);
    }

    private Entry? ReadOne(ITaskItem article, Dictionary<string, PackedFile> before)
    {
        if (TextOf(article) is not { } text)
            return null;
        var (path, options) = (PathOf(article), OptionsOf(article));
        var key = KnownArticle.KeyOf(path, text, options);
        var file = ArticleBucket.Of(path).ToString("00", CultureInfo.InvariantCulture) + PackedFile.Ending;
        if (before.TryGetValue(file, out var packed) && packed.Find(key) is { } bytes && PackedBytes.IsWhole(key, bytes))
            return new Entry(file, key, path, text, options, bytes) { Pairs = packed.Find(PackedFile.PairsKey(key)) };
        var known = KnownArticle.Read(path, text, options, _cancellation.Token);
        return new Entry(file, key, path, text, options, known.Pack(key)) { Known = known };
    }

    /// <summary>Lays the articles side by side, but for the pairs that are known, and takes down what that brings: of each pair beside its articles, of all as a line.</summary>
    private string Compare(List<Entry> articles)
    {
        var memory = new PairMemory { MostThreads = Environment.ProcessorCount };
        Parallel.ForEach(articles, new ParallelOptions { CancellationToken = _cancellation.Token }, article =>
        {
            article.Known ??= KnownArticle.Unpack(article.Key, article.Bytes, article.Path, article.Text, article.Options);
            if (article.Known?.Model is not null)
                memory.Know(article.Known.Facts.Digest, article.Key, () => article.Pairs);
        });
        var compared = articles.Where(e => e.Known?.Model is not null).ToList();
        var digests = compared.ConvertAll(e => e.Known!.Facts.Digest);
        var findings = FindingsBuilder.Compare(digests, _cancellation.Token, memory);
        foreach (var article in compared)
            article.Pairs = memory.Pack(article.Known!.Facts.Digest);
        return memory.PackAll(digests, findings) is var (key, packed) ? PackedFile.Line(key, packed) : "";
    }

    /// <summary>One article as it is kept.</summary>
    private sealed record Entry(string File, string Key, string Path, string Text, ArticleOptions Options, byte[] Bytes)
    {
        /// <summary>The article, where it was read or unpacked.</summary>
        public KnownArticle? Known { get; set; }

        /// <summary>Its pairs, packed.</summary>
        public byte[]? Pairs { get; set; }
    }

    private void Write(ILookup<string, string> lines)
    {
        foreach (var file in lines)
        {
            var (path, content) = (Path.Combine(Folder, file.Key), string.Concat(file));
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
