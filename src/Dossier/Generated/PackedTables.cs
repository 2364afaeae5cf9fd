namespace Dossier.Generated;

/// <summary>The tables of all buckets as one list, ordered by name.</summary>
/// <param name="tables">The tables by their buckets; null for an empty bucket.</param>
internal sealed class PackedTables<T>(PackedTable<T>?[] tables)
    where T : class
{
    private Entry[]? _ordered;

    public int Count => Ordered.Length;

    /// <summary>The thing at a place of the list.</summary>
    public T this[int index] => Ordered[index].Made;

    /// <summary>The table of a bucket; null where it is empty.</summary>
    public PackedTable<T>? Of(int bucket) => bucket < tables.Length ? tables[bucket] : null;

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    private Entry[] Ordered
    {
        get
        {
            if (Volatile.Read(ref _ordered) is { } known)
                return known;
            // Loops over objects: whatever is generic over a structure of ours the runtime would have to compile first.
            var ordered = new List<Entry>();
            foreach (var table in tables)
                for (var i = 0; i < table?.Names.Length; i++)
                    ordered.Add(new Entry(table, i));
            ordered.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
            var array = ordered.ToArray();
            Volatile.Write(ref _ordered, array);
            return array;
        }
    }

    private sealed class Entry(PackedTable<T> table, int index)
    {
        public string Name { get; } = table.Names[index];

        public T Made => table[index];
    }
}
