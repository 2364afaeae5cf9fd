using System.Collections;

namespace Dossier.Generated;

/// <summary>A list whose items are made together, when one of them is first asked for; how many there are is known before.</summary>
internal sealed class DeferredList<T>(int count, Func<T[]> make) : IReadOnlyList<T>
{
    private T[]? _items;

    public int Count => count;

    public T this[int index] => Items[index];

    private T[] Items => Volatile.Read(ref _items) ?? Interlocked.CompareExchange(ref _items, make(), null) ?? _items!;

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
