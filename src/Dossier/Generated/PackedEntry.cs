using System.ComponentModel;
using System.Globalization;

namespace Dossier.Generated;

/// <summary>An entry as it is packed, read value by value in the order in which the generator wrote them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackedEntry
{
    private readonly PackedReader _reader;
    private readonly PackedArticleList _articles;
    private readonly string _path;

    internal PackedEntry(PackedReader reader, string slug, PackedArticleList articles)
    {
        _reader = reader;
        _articles = articles;
        Slug = slug;
        _path = reader.String();
    }

    /// <summary>The entry's slug.</summary>
    public string Slug { get; }

    /// <summary>The entry's article.</summary>
    /// <exception cref="InvalidOperationException">It is not embedded in the assembly.</exception>
    public Article Article => _articles.Find(_path) ?? throw new InvalidOperationException($"The article {_path} is none of the project's. Build again.");

    /// <summary>Whether the next value is there.</summary>
    public bool Has() => _reader.Flag();

    /// <summary>A text.</summary>
    public string Text() => _reader.String();

    /// <summary>A truth value.</summary>
    public bool Boolean() => _reader.Flag();

    /// <summary>A whole number that fits 64 bits.</summary>
    public long Integer() => _reader.Long();

    /// <summary>A number as it is written.</summary>
    public decimal Decimal() => decimal.Parse(_reader.String(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A number in floating point.</summary>
    public double Double() => double.Parse(_reader.String(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A day or a time; in UTC where its zone was given.</summary>
    public DateTime Time() => new(_reader.Long(), (DateTimeKind)_reader.Number());

    /// <summary>A time and its zone.</summary>
    public DateTimeOffset Instant() => new(_reader.Long(), TimeSpan.FromMinutes(_reader.Long()));

    /// <summary>An address. What has no scheme is relative on every system: "/a.png" is no file.</summary>
    public Uri Address() => new(_reader.String(), _reader.Flag() ? UriKind.Absolute : UriKind.Relative);

    /// <summary>Some values.</summary>
    public T[] List<T>(Func<PackedEntry, T> item)
    {
        var items = new T[_reader.Number()];
        for (var i = 0; i < items.Length; i++)
            items[i] = item(this);
        return items;
    }

    /// <summary>Some values by their keys.</summary>
    public Dictionary<string, T> Map<T>(Func<PackedEntry, T> item)
    {
        var count = _reader.Number();
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var key = _reader.String();
            map[key] = item(this);
        }
        return map;
    }

    /// <summary>The entry that a slug names, where there has to be one.</summary>
    /// <exception cref="InvalidOperationException">There is none, which the compiler has told.</exception>
    public T Reference<T>(Func<string, T?> find)
        where T : class => ReferenceList<T>.Get(_reader.String(), find);

    /// <summary>The entries that some slugs name, each found when it is asked for, so that entries may name each other.</summary>
    public IReadOnlyList<T> References<T>(Func<string, T?> find)
        where T : class => new ReferenceList<T>(List(static e => e.Text()), find);
}
