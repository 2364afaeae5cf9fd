using System.ComponentModel;

namespace Dossier.Generated;

/// <summary>A table of findings in generated code; each is made when it is first asked for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackedFindings
{
    private readonly PackedArticleList _articles;
    private readonly string _packed;
    private readonly string[] _keys;
    private readonly int[] _records;
    private readonly Finding?[] _findings;

    /// <summary>Opens a table.</summary>
    /// <param name="articles">The articles whose claims the findings put together.</param>
    /// <param name="table">The class that carries the table.</param>
    /// <exception cref="InvalidOperationException">Another version of the generator wrote the table.</exception>
    public PackedFindings(PackedArticleList articles, Type table)
    {
        var packed = PackedTableAttribute.Of(table);
        _articles = articles;
        _packed = packed;
        var reader = new PackedReader(packed).Open();
        var count = reader.Number();
        _keys = new string[count];
        _records = new int[count];
        _findings = new Finding?[count];
        var start = 0;
        for (var i = 0; i < count; i++)
        {
            _keys[i] = reader.String();
            _records[i] = start;
            start += reader.Number();
        }
        for (var i = 0; i < count; i++)
            _records[i] += reader.At;
    }

    /// <summary>Every finding of some tables, ordered by key.</summary>
    public static IReadOnlyList<Finding> Join(params PackedFindings[] tables) => tables
        .SelectMany(t => t._keys.Select((key, i) => (Key: key, Table: t, Index: i)))
        .OrderBy(e => e.Key, StringComparer.Ordinal)
        .Select(e => e.Table[e.Index])
        .ToArray();

    /// <summary>The finding at a place in the table; the same object every time.</summary>
    /// <typeparam name="T">The type of its answer.</typeparam>
    /// <exception cref="InvalidOperationException">An article's file is not embedded in the assembly.</exception>
    public Finding<T> Get<T>(int index)
        where T : notnull => (Finding<T>)this[index];

    private Finding this[int index] => Volatile.Read(ref _findings[index])
        ?? Interlocked.CompareExchange(ref _findings[index], Read(index), null)
        ?? _findings[index]!;

    private Finding Read(int index)
    {
        var reader = new PackedReader(_packed, _records[index]);
        var subject = reader.String();
        var property = reader.String();
        var kind = (PackedValue)reader.Number();
        var isDisputed = reader.Flag();
        var value = reader.Flag() ? reader.Value() : null;
        var ruling = reader.Flag() ? new Ruling(_keys[index], reader.StringOrNull(), reader.String()) : null;
        var claims = new Claim[reader.Number()];
        for (var i = 0; i < claims.Length; i++)
        {
            var path = reader.String();
            var article = _articles.Find(path) ?? throw new InvalidOperationException($"The findings name the article {path}, which is none of the project's. Build again.");
            claims[i] = article.Claims[reader.Number()];
        }
        return kind switch
        {
            PackedValue.Date => Of<PartialDate>(),
            PackedValue.Duration => Of<Duration>(),
            PackedValue.Quantity => Of<Quantity>(),
            PackedValue.Money => Of<Money>(),
            PackedValue.Percentage => Of<Percentage>(),
            _ => Of<string>(),
        };

        Finding Of<T>()
            where T : notnull => new Finding<T>(subject, property, claims.OfType<Claim<T>>().ToArray(), isDisputed, (T?)value, ruling) { Key = _keys[index] };
    }
}
