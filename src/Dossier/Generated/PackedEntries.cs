using System.Collections;
using System.ComponentModel;

namespace Dossier.Generated;

/// <summary>The entries of a collection, ordered by path; each is made when it is first asked for.</summary>
/// <typeparam name="T">The collection's record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackedEntries<T> : IReadOnlyList<T>
    where T : class
{
    // The entries this thread is about to make: one that leads back to itself could never be finished.
    [ThreadStatic]
    private static List<string>? _open;

    private readonly PackedArticleList _articles;
    private readonly Func<PackedEntry, T> _read;
    private readonly PackedTable<T> _entries;

    /// <summary>Takes a table.</summary>
    /// <param name="articles">The articles that the entries are made of.</param>
    /// <param name="table">The class that carries the table.</param>
    /// <param name="read">Makes an entry.</param>
    public PackedEntries(PackedArticleList articles, Type table, Func<PackedEntry, T> read)
    {
        _articles = articles;
        _read = read;
        _entries = new PackedTable<T>(() => PackedTableAttribute.Of(table), Read);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">Another version of the generator wrote the table.</exception>
    public int Count => _entries.Names.Length;

    /// <summary>The entry at a place in the table; the same object every time.</summary>
    /// <exception cref="InvalidOperationException">Its article is not embedded in the assembly, its references lead back to it, or another version of the generator wrote the table.</exception>
    public T this[int index] => _entries[index];

    /// <summary>The entry of a slug, or null.</summary>
    public T? Find(string slug) => _entries.IndexOf(slug) is >= 0 and var index ? _entries[index] : null;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T Read(string slug, PackedReader record)
    {
        var open = _open ??= [];
        if (open.Contains(slug))
            throw new InvalidOperationException($"The {typeof(T).Name} \"{slug}\" refers back to itself: {string.Join(" → ", open.Skip(open.IndexOf(slug)))} → {slug}. Make one of these references a list, which is followed when it is read.");
        open.Add(slug);
        try
        {
            return _read(new PackedEntry(record, slug, _articles));
        }
        finally
        {
            open.RemoveAt(open.Count - 1);
        }
    }
}
