namespace Dossier.Generator.Parsing;

/// <summary>Keeps what was asked for last, up to a bound: what is asked for again in time stays, and of the rest the older half is let go at once.</summary>
/// <param name="most">How much is kept at most, twice; what each item counts is said when it is added.</param>
/// <param name="comparer">How keys are compared.</param>
internal sealed class RecentItems<TKey, TValue>(long most, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
    where TValue : class
{
    private readonly object _lock = new();
    private Dictionary<TKey, (TValue Value, long Size)> _new = new(comparer);
    private Dictionary<TKey, (TValue Value, long Size)> _old = new(comparer);
    private long _size;

    /// <summary>The item, or null.</summary>
    public TValue? Find(TKey key)
    {
        lock (_lock)
        {
            if (_new.TryGetValue(key, out var item))
                return item.Value;
            if (!_old.TryGetValue(key, out item))
                return null;
            Put(key, item.Value, item.Size);
            return item.Value;
        }
    }

    /// <summary>Keeps an item.</summary>
    public void Add(TKey key, TValue value, long size)
    {
        lock (_lock)
            Put(key, value, size);
    }

    private void Put(TKey key, TValue value, long size)
    {
        if (_size + size > most)
            (_old, _new, _size) = (_new, new(comparer), 0);
        if (!_new.ContainsKey(key))
            _size += size;
        _new[key] = (value, size);
    }
}
