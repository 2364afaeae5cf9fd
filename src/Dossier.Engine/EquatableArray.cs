using System.Collections;

namespace Dossier.Engine;

/// <summary>An immutable list with value equality, so that two equal models are equal to an incremental pipeline.</summary>
public readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    // Null for the empty list: articles have more of these than of all others, and each array would be an object.
    private readonly T[]? _items;

    /// <summary>Takes the items over; the caller must not change the array afterwards.</summary>
    public EquatableArray(T[] items) => _items = items.Length == 0 ? null : items;

    /// <summary>Copies the items.</summary>
    public EquatableArray(IEnumerable<T> items)
        : this(items.ToArray())
    {
    }

    /// <summary>The empty list.</summary>
    public static EquatableArray<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items?.Length ?? 0;

    /// <inheritdoc/>
    public T this[int index] => (_items ?? [])[index];

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other)
    {
        if (Count != other.Count)
            return false;
        for (var i = 0; i < Count; i++)
            if (!_items![i].Equals(other._items![i]))
                return false;
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in _items ?? [])
            hash = unchecked(hash * 31 + (item?.GetHashCode() ?? 0));
        return hash;
    }

    /// <summary>Whether an item is equal to another.</summary>
    public bool Contains(T item)
    {
        foreach (var mine in this)
            if (mine.Equals(item))
                return true;
        return false;
    }

    /// <summary>One item after another, without an object to count them: articles are compared pair by pair, and these lists with them.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>A place in the list.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _at;

        internal Enumerator(T[] items) => (_items, _at) = (items, -1);

        /// <summary>The item at the place.</summary>
        public readonly T Current => _items[_at];

        /// <summary>Goes on to the next item; false behind the last.</summary>
        public bool MoveNext() => ++_at < _items.Length;
    }
}
