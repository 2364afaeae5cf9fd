using System.Collections;
using System.ComponentModel;
using System.Reflection;

namespace Dossier.Generated;

/// <summary>Every article of a project, ordered by path. Each is made from its embedded file when it is first asked for: counting or finding one makes none of the others, and finding one opens no table but its own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackedArticleList : IReadOnlyList<Article>
{
    private readonly PackedTables<Article> _tables;

    /// <summary>Puts tables together.</summary>
    /// <param name="tables">
    /// The classes that carry the tables, each at the number of its bucket; null for a bucket without articles, and none behind the last. Their assembly embeds the articles' files.
    /// </param>
    public PackedArticleList(params Type?[] tables)
        : this(Array.ConvertAll(tables, t => t is null ? null : Open(t.Assembly, () => PackedTableAttribute.Of(t))))
    {
    }

    private PackedArticleList(PackedTable<Article>?[] tables) => _tables = new(tables);

    internal static PackedArticleList Of(Assembly assembly, string packed) => new([Open(assembly, () => packed)]);

    /// <summary>In how many buckets articles are parted.</summary>
    public const int Buckets = 64;

    /// <summary>The bucket of a path.</summary>
    public static int BucketOf(string path) => (int)(StableHash.Of(path) % Buckets);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">Another version of the generator wrote the tables.</exception>
    public int Count => _tables.Count;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">Its file is not embedded in the assembly, or another version of the generator wrote the tables.</exception>
    public Article this[int index] => _tables[index];

    /// <summary>The article at a place in a bucket's table; the same object every time.</summary>
    /// <exception cref="InvalidOperationException">Its file is not embedded in the assembly, or another version of the generator wrote the table.</exception>
    public Article Get(int bucket, int index) => _tables.Of(bucket)![index];

    /// <summary>The article of a path, or null.</summary>
    /// <exception cref="InvalidOperationException">Its file is not embedded in the assembly, or another version of the generator wrote the table.</exception>
    public Article? Find(string path) => _tables.Of(BucketOf(path)) is { } table && table.IndexOf(path) is >= 0 and var index ? table[index] : null;

    /// <inheritdoc/>
    public IEnumerator<Article> GetEnumerator() => _tables.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static PackedTable<Article> Open(Assembly assembly, Func<string> packed) => new(packed, (path, record) => Read(assembly, path, record));

    private static Article Read(Assembly assembly, string path, PackedReader reader)
    {
        var text = ArticleText.Load(assembly, path);
        var bodyStart = 0;
        return new Article
        {
            Path = path,
            Headline = Seen(),
            Authors = List(Slice),
            Publisher = reader.StringOrNull(),
            DatePublished = PartialDate.OfIso(reader.StringOrNull()),
            DateModified = PartialDate.OfIso(reader.StringOrNull()),
            Dateline = reader.Flag() ? Slice() : null,
            Language = reader.String(),
            Url = reader.StringOrNull(),
            Set = reader.String(),
            IsDraft = reader.Flag(),
            Description = reader.StringOrNull(),
            Image = reader.StringOrNull(),
            Tags = List(reader.String),
            Excerpt = Seen(),
            WordCount = reader.Number(),
            Metadata = Map(),
            BodyStart = bodyStart = reader.Number(),
            Body = text.From(bodyStart),
            Blocks = reader.List(list =>
            {
                var kind = (BlockKind)list.Number();
                var passage = text.Passage(list);
                return new ArticleBlock(kind, passage.Exact, passage);
            }),
            Headings = reader.List(list =>
            {
                var level = list.Number();
                var passage = text.Passage(list);
                return new Heading(level, list.StringOrNull() ?? passage.Exact, passage);
            }),
            Quotations = reader.List(list => new Quotation(text.Words(list), list.StringOrNull(), list.Flag() ? text.Words(list) : null, list.Flag(), text.Passage(list))),
            TimeExpressions = reader.List(list => new TimeExpression((TimeExpressionType)list.Number(), list.String(), (Modifier)list.Number(), text.Passage(list))),
            Claims = reader.List(list => Claim(text, list)),
        };

        string Slice() => text.Words(reader);

        Dictionary<string, MetadataValue> Map()
        {
            var count = reader.Number();
            var values = new Dictionary<string, MetadataValue>(StringComparer.Ordinal);
            for (var i = 0; i < count; i++)
            {
                var key = reader.String();
                values[key] = Metadata();
            }
            return values;
        }

        MetadataValue Metadata()
        {
            var given = reader.StringOrNull();
            var items = List(Metadata);
            var values = Map();
            return new MetadataValue(given, items, values, text.Passage(reader));
        }

        // Words that stand in the file as a reader sees them, or else by themselves.
        string Seen()
        {
            var slice = Slice();
            return reader.StringOrNull() ?? slice;
        }

        T[] List<T>(Func<T> item)
        {
            var items = new T[reader.Number()];
            for (var i = 0; i < items.Length; i++)
                items[i] = item();
            return items;
        }
    }

    private static Claim Claim(ArticleText text, PackedReader reader)
    {
        var subject = reader.String();
        var property = reader.String();
        var value = reader.Value();
        var polarity = reader.Flag();
        var hedged = reader.Flag();
        var attributedTo = reader.StringOrNull();
        var passage = text.Passage(reader);
        var sentence = text.Sentence(reader);
        return value switch
        {
            PartialDate v => Of(v),
            Duration v => Of(v),
            Quantity v => Of(v),
            Money v => Of(v),
            Percentage v => Of(v),
            _ => Of((string)value),
        };

        Claim<T> Of<T>(T typed)
            where T : notnull => new(subject, property, typed, polarity, hedged, attributedTo, passage, sentence);
    }
}
