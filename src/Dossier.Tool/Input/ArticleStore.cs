using System.Collections.Concurrent;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Engine.Packing;

namespace Dossier.Tool.Input;

/// <summary>
/// A folder with what was read of articles, by what they say, so that a later run reads only what is new. Any number of runs may use it at once. What has not been asked for in a month is deleted, and
/// whatever is broken is read again.
/// </summary>
internal sealed class ArticleStore(string folder)
{
    private const string Ending = ".article";
    private const string PairsEnding = ".article-pairs";
    private const string AllEnding = ".articles";
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    private readonly ConcurrentDictionary<ArticleDigest, string> _articles = new(ReferenceEqualityComparer.Instance);
    private string? _failure;

    /// <summary>What is known of articles that were compared.</summary>
    public PairMemory Pairs { get; } = new() { MostThreads = Environment.ProcessorCount, FindAll = key => Find(FileOf(folder, key, AllEnding)) };

    /// <summary>Why something could not be kept, with what to do; null when all could.</summary>
    public string? Failure => _failure is { } why ? $"{folder}: what was read cannot be kept there: {why}; check the folder that --cache names." : null;

    /// <summary>What an article says: as it was read before, or read now.</summary>
    /// <param name="source">The article.</param>
    /// <param name="read">Reads it.</param>
    public ArticleFacts Read(Source source, Func<ArticleFacts> read)
    {
        var (path, text, options) = (source.Path, source.Text!, source.Options);
        var key = PackedArticle.KeyOf(path, text, options);
        var file = FileOf(folder, key, Ending);
        if (Find(file) is { } bytes && PackedArticle.Read(key, bytes, path, text, options) is { } known)
        {
            Pairs.Know(known.Digest, key, () => Find(Path.ChangeExtension(file, PairsEnding)));
            _articles[known.Digest] = file;
            return known;
        }
        var facts = read();
        Pairs.Know(facts.Digest, key, null);
        _articles[facts.Digest] = file;
        Keep(file, PackedArticle.Write(key, facts));
        return facts;
    }

    // A folder of ten thousand files is slow to look into on some systems.
    private static string FileOf(string folder, string key, string ending) => Path.Combine(folder, key[..2], key + ending);

    /// <summary>Keeps what the comparison of the articles brought.</summary>
    public void KeepCompared(IReadOnlyList<ArticleDigest> articles, ComparedArticles compared)
    {
        if (Pairs.PackAll(articles, compared) is var (key, packed) && FileOf(folder, key, AllEnding) is var all && !packed.AsSpan().SequenceEqual(Find(all)))
            Keep(all, packed);
        foreach (var (digest, file) in _articles)
            if (Pairs.Pack(digest) is { } pairs && Path.ChangeExtension(file, PairsEnding) is var kept && !pairs.AsSpan().SequenceEqual(Find(kept)))
                Keep(kept, pairs);
    }

    /// <summary>Deletes what nobody asked for in a month.</summary>
    public void Tidy()
    {
        var now = DateTime.UtcNow;
        if (!Directory.Exists(folder))
            return;
        Try(() =>
        {
            // Those too that a run that was ended left half written.
            foreach (var file in Directory.EnumerateFiles(folder, "*" + Ending + "*", SearchOption.AllDirectories))
                if (now - File.GetLastWriteTimeUtc(file) > Month)
                    File.Delete(file);
        });
    }

    private static byte[]? Find(string file)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            // The time of its last use, to the day.
            if (DateTime.UtcNow - File.GetLastWriteTimeUtc(file) > TimeSpan.FromDays(1))
                File.SetLastWriteTimeUtc(file, DateTime.UtcNow);
            return bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Not there, or being deleted by another run: the article is read.
            return null;
        }
    }

    private void Keep(string file, byte[] bytes) => Try(() =>
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        // Whoever reads it meanwhile finds all of it or nothing.
        var next = file + "." + Guid.NewGuid().ToString("N");
        File.WriteAllBytes(next, bytes);
        File.Move(next, file, overwrite: true);
    });

    private void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _failure ??= e.Message.TrimEnd('.');
        }
    }
}
