using Dossier.Engine;
using Dossier.Engine.Documents;
using Dossier.Engine.Documents.Entries;
using Dossier.Engine.Documents.Links;
using Dossier.Generator.Model;

namespace Dossier.Generator.Analysis;

/// <summary>An entry of a collection with what its file says.</summary>
/// <param name="collection">The collection.</param>
/// <param name="path">The file's path.</param>
/// <param name="slug">What it is called by.</param>
/// <param name="entry">Its front matter.</param>
internal sealed class IndexedEntry(CollectionModel collection, string path, string slug, Entry entry)
{
    public CollectionModel Collection { get; } = collection;

    public string Path { get; } = path;

    public string Slug { get; } = slug;

    public Entry Entry { get; } = entry;
}

/// <summary>Collections, their entries, and the files that links may lead to.</summary>
internal sealed class ContentIndex : ILinkedFiles
{
    private readonly ILookup<string, IndexedEntry> _byPath;
    private readonly Dictionary<(string Collection, string Slug), List<IndexedEntry>> _bySlug = [];
    private readonly HashSet<IndexedEntry> _circular;
    private readonly HashSet<string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _folders = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Lazy<Anchors>> _articles = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ArticlePattern> _patterns;

    /// <param name="collections">The collections.</param>
    /// <param name="files">Every file of the project.</param>
    /// <param name="cancellation">Honoured between two files.</param>
    public ContentIndex(EquatableArray<CollectionModel> collections, ProjectFiles files, CancellationToken cancellation)
    {
        Collections = collections;
        _patterns = collections.SelectMany(c => c.Patterns).Select(p => new ArticlePattern(p)).ToList();
        var entries = new List<IndexedEntry>();
        foreach (var file in files.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            var path = file.Path;
            if (!_files.Add(path))
                continue;
            _folders.Add(FolderAndEnding(path));
            if (file.Known is not { Model: not null, Facts: { } facts })
                continue;
            _articles[path] = new Lazy<Anchors>(() => Anchors.Of(facts.Document));
            foreach (var collection in collections)
                if (collection.SlugOf(path) is { } slug && EntryReader.Read(facts.Text, collection.Schema) is var entry)
                    entries.Add(new IndexedEntry(collection, path, entry.Slug ?? slug, entry));
        }
        foreach (var entry in entries.OrderBy(e => e.Path, StringComparer.Ordinal))
        {
            if (!_bySlug.TryGetValue((entry.Collection.FullName, entry.Slug), out var same))
                _bySlug.Add((entry.Collection.FullName, entry.Slug), same = []);
            same.Add(entry);
        }
        _byPath = entries.ToLookup(e => e.Path, StringComparer.Ordinal);
        _circular = Circular(entries);
    }

    /// <summary>The collections.</summary>
    public IReadOnlyList<CollectionModel> Collections { get; }

    /// <summary>The entries that a file makes.</summary>
    public IEnumerable<IndexedEntry> EntriesOf(string path) => _byPath[path];

    /// <summary>The entries of a slug, ordered by path.</summary>
    public IReadOnlyList<IndexedEntry> Find(string collection, string slug) => _bySlug.TryGetValue((collection, slug), out var entries) ? entries : [];

    /// <summary>Whether a collection is one of this compilation's own; what another project holds is not known.</summary>
    public bool IsKnown(string collection) => Collections.Any(c => c.FullName == collection);

    /// <summary>The slugs of a collection.</summary>
    public IEnumerable<string> Slugs(string collection) => _bySlug.Keys.Where(k => k.Collection == collection).Select(k => k.Slug);

    /// <summary>Whether neither of two entries could be made before the other.</summary>
    public bool IsCircular(IndexedEntry from, IndexedEntry to) => _circular.Contains(from) && _circular.Contains(to);

    /// <inheritdoc/>
    public string Whereabouts => " among the project's files";

    /// <inheritdoc/>
    public Anchors? AnchorsOf(string path) => _articles.TryGetValue(path, out var article) ? article.Value : null;

    /// <summary>
    /// Whether a file is missing: it is none of those handed to the compiler, although it would be one if it were there. That is so where a file of the same ending stands in the same folder, or where
    /// a collection's pattern asks for it. Of other files nobody here knows whether they are there.
    /// </summary>
    public bool IsMissing(string path) => !_files.Contains(path) && path.LastIndexOf('.') > path.LastIndexOf('/') + 1 && (_folders.Contains(FolderAndEnding(path)) || _patterns.Exists(p => p.Fits(path)));

    /// <inheritdoc/>
    public IEnumerable<string> Beside(string path) => _files.Where(f => FolderAndEnding(f).Equals(FolderAndEnding(path), StringComparison.OrdinalIgnoreCase));

    private static string FolderAndEnding(string path) => path.Substring(0, path.LastIndexOf('/') + 1) + "*" + (path.LastIndexOf('.') > path.LastIndexOf('/') ? path.Substring(path.LastIndexOf('.')) : "");

    /// <summary>The entries that are left when those that wait for none, and those that none waits for, are taken away again and again.</summary>
    private HashSet<IndexedEntry> Circular(List<IndexedEntry> entries)
    {
        var left = new HashSet<IndexedEntry>(entries.Where(e => e.Entry.FollowedAtOnce.Any()));
        for (var isForward = true; ; isForward = !isForward)
        {
            var targets = new Dictionary<IndexedEntry, List<IndexedEntry>>();
            foreach (var entry in left)
                targets[entry] = entry.Entry.FollowedAtOnce.SelectMany(r => Find(r.Type.Target, r.Text).Take(1)).Where(left.Contains).ToList();
            var kept = Trim(isForward ? targets : Reversed(targets));
            if (kept.Count == left.Count && !isForward)
                return kept;
            left = kept;
        }
    }

    private static Dictionary<IndexedEntry, List<IndexedEntry>> Reversed(Dictionary<IndexedEntry, List<IndexedEntry>> targets)
    {
        var reversed = targets.Keys.ToDictionary(k => k, _ => new List<IndexedEntry>());
        foreach (var pair in targets)
            foreach (var target in pair.Value)
                reversed[target].Add(pair.Key);
        return reversed;
    }

    /// <summary>What is left when those without a target are taken away until all have one.</summary>
    private static HashSet<IndexedEntry> Trim(Dictionary<IndexedEntry, List<IndexedEntry>> targets)
    {
        var sources = Reversed(targets);
        var open = targets.ToDictionary(t => t.Key, t => t.Value.Count);
        var done = new Queue<IndexedEntry>(open.Where(o => o.Value == 0).Select(o => o.Key));
        var left = new HashSet<IndexedEntry>(targets.Keys);
        while (done.Count > 0)
        {
            var entry = done.Dequeue();
            left.Remove(entry);
            foreach (var source in sources[entry])
                if (--open[source] == 0)
                    done.Enqueue(source);
        }
        return left;
    }
}
