using System.Collections;

namespace Dossier.Generated;

/// <summary>Entries that another entry names.</summary>
internal sealed class ReferenceList<T>(string[] slugs, Func<string, T?> find) : IReadOnlyList<T>
    where T : class
{
    public int Count => slugs.Length;

    public T this[int index] => Get(slugs[index], find);

    public static T Get(string slug, Func<string, T?> find) =>
        find(slug) ?? throw new InvalidOperationException($"No {typeof(T).Name} has the slug \"{slug}\". The compiler tells where it is named: DSR0010.");

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var slug in slugs)
            yield return Get(slug, find);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
