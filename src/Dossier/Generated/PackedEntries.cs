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
    private readonly string _packed;
    private readonly string[] _slugs;
    private readonly int[] _records;
    private readonly T?[] _entries;
    private readonly Dictionary<string, int> _bySlug = new(StringComparer.Ordinal);

    /// <summary>Opens a table.</summary>
    /// <param name="articles">The articles that the entries are made of.</param>
    /// <param name="table">The class that carries the table.</param>
    /// <param name="read">Makes an entry.</param>
    /// <exception cref="InvalidOperationException">Another version of the generator wrote the table.</exception>
    public PackedEntries(PackedArticleList articles, Type table, Func<PackedEntry, T> read)
    {
        _articles = articles;
        _read = read;
        _packed = PackedTableAttribute.Of(table);
        var reader = new PackedReader(_packed).Open();
        var count = reader.Number();
        _slugs = new string[count];
        _records = new int[count];
        _entries = new T?[count];
        var start = 0;
        for (var i = 0; i < count; i++)
        {
            _slugs[i] = reader.String();
            _records[i] = start;
            start += reader.Number();
        }
        for (var i = 0; i < count; i++)
            _records[i] += reader.At;
        // Of two entries of one slug, which is an error, the first by path has it.
        for (var i = count - 1; i >= 0; i--)
            _bySlug[_slugs[i]] = i;
    }

    /// <inheritdoc/>
    public int Count => _entries.Length;

    /// <summary>The entry at a place in the table; the same object every time.</summary>
    /// <exception cref="InvalidOperationException">Its article is not embedded in the assembly, or its references lead back to it.</exception>
    public T this[int index] => Volatile.Read(ref _entries[index])
        ?? Interlocked.CompareExchange(ref _entries[index], Read(index), null)
        ?? _entries[index]!;

    /// <summary>The entry of a slug, or null.</summary>
    public T? Find(string slug) => _bySlug.TryGetValue(slug, out var index) ? this[index] : null;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T Read(int index)
    {
        var open = _open ??= [];
        var slug = _slugs[index];
        if (open.Contains(slug))
            throw new InvalidOperationException($"The {typeof(T).Name} \"{slug}\" refers back to itself: {string.Join(" → ", open.Skip(open.IndexOf(slug)))} → {slug}. Make one of these references a list, which is followed when it is read.");
        open.Add(slug);
        try
        {
            return _read(new PackedEntry(new PackedReader(_packed, _records[index]), slug, _articles));
        }
        finally
        {
            open.RemoveAt(open.Count - 1);
        }
    }
}
