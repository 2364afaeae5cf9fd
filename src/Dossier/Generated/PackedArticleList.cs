using System.Collections;
using System.ComponentModel;

namespace Dossier.Generated;

/// <summary>Every article of a project, ordered by path. Counting or finding one makes none of the others.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackedArticleList : IReadOnlyList<Article>
{
    private readonly KeyValuePair<string, (PackedArticles Table, int Index)>[] _entries;

    /// <summary>Puts tables together.</summary>
    /// <param name="tables">The tables; a path stands in one of them only.</param>
    public PackedArticleList(params PackedArticles[] tables)
    {
        _entries = tables
            .SelectMany(t => t.Paths.Select((path, i) => new KeyValuePair<string, (PackedArticles, int)>(path, (t, i))))
            .ToArray();
        Array.Sort(_entries, (a, b) => string.CompareOrdinal(a.Key, b.Key));
    }

    /// <inheritdoc/>
    public int Count => _entries.Length;

    /// <inheritdoc/>
    public Article this[int index]
    {
        get
        {
            var (table, at) = _entries[index].Value;
            return table[at];
        }
    }

    /// <summary>The article of a path, or null.</summary>
    public Article? Find(string path)
    {
        var (low, high) = (0, _entries.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(_entries[middle].Key, path);
            if (order == 0)
                return this[middle];
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return null;
    }

    /// <inheritdoc/>
    public IEnumerator<Article> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
