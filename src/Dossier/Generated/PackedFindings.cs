using System.Collections;
using System.ComponentModel;

namespace Dossier.Generated;

/// <summary>The findings of some tables in generated code, ordered by key; each is made when it is first asked for, and its claims when they are.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackedFindings : IReadOnlyList<Finding>
{
    private readonly PackedTables<Finding> _tables;

    /// <summary>Puts tables together.</summary>
    /// <param name="articles">The articles whose claims the findings put together.</param>
    /// <param name="tables">The classes that carry the tables, each at the number of its bucket; null for a bucket without findings.</param>
    public PackedFindings(PackedArticleList articles, params Type?[] tables) =>
        _tables = new(Array.ConvertAll(tables, t => t is null ? null : new PackedTable<Finding>(() => PackedTableAttribute.Of(t), (key, record) => Read(articles, key, record))));

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">Another version of the generator wrote the tables.</exception>
    public int Count => _tables.Count;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">Another version of the generator wrote the tables.</exception>
    public Finding this[int index] => _tables[index];

    /// <summary>The finding at a place in a bucket's table; the same object every time.</summary>
    /// <typeparam name="T">The type of its answer.</typeparam>
    /// <exception cref="InvalidOperationException">Another version of the generator wrote the table.</exception>
    public Finding<T> Get<T>(int bucket, int index)
        where T : notnull => (Finding<T>)_tables.Of(bucket)![index];

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() => _tables.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Finding Read(PackedArticleList articles, string key, PackedReader reader)
    {
        var subject = reader.String();
        var property = reader.String();
        var kind = (PackedValue)reader.Number();
        var isDisputed = reader.Flag();
        var value = reader.Flag() ? reader.Value() : null;
        var ruling = reader.Flag() ? new Ruling(key, reader.StringOrNull(), reader.String()) : null;
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
            where T : notnull => new Finding<T>(subject, property, reader.List(claims => (Claim<T>)Claim(articles, claims)), isDisputed, (T?)value, ruling) { Key = key };
    }

    private static Claim Claim(PackedArticleList articles, PackedReader reader)
    {
        var path = reader.String();
        var article = articles.Find(path) ?? throw new InvalidOperationException($"The findings name the article {path}, which is none of the project's. Build again.");
        return article.Claims[reader.Number()];
    }
}
