using System.ComponentModel;
using System.Reflection;

namespace Dossier.Generated;

/// <summary>A table of articles in generated code. Each is made from its embedded file when it is first asked for, so that a program pays only for what it uses.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackedArticles
{
    private readonly Assembly _assembly;
    private readonly string _packed;
    private readonly string[] _paths;
    private readonly int[] _records;
    private readonly Article?[] _articles;

    /// <summary>Opens a table.</summary>
    /// <param name="table">The class that carries the table; its assembly embeds the articles' files.</param>
    /// <exception cref="InvalidOperationException">Another version of the generator wrote the table.</exception>
    public PackedArticles(Type table)
        : this(table.Assembly, PackedTableAttribute.Of(table))
    {
    }

    internal PackedArticles(Assembly assembly, string packed)
    {
        _assembly = assembly;
        _packed = packed;
        var reader = new PackedReader(packed).Open();
        var count = reader.Number();
        _paths = new string[count];
        _records = new int[count];
        _articles = new Article?[count];
        var start = 0;
        for (var i = 0; i < count; i++)
        {
            _paths[i] = reader.String();
            _records[i] = start;
            start += reader.Number();
        }
        for (var i = 0; i < count; i++)
            _records[i] += reader.At;
    }

    /// <summary>The article at a place in the table; the same object every time.</summary>
    /// <exception cref="InvalidOperationException">Its file is not embedded in the assembly.</exception>
    public Article this[int index] => Volatile.Read(ref _articles[index])
        ?? Interlocked.CompareExchange(ref _articles[index], Read(index), null)
        ?? _articles[index]!;

    internal IReadOnlyList<string> Paths => _paths;

    private Article Read(int index)
    {
        var reader = new PackedReader(_packed, _records[index]);
        var text = ArticleText.Load(_assembly, _paths[index]);
        var bodyStart = 0;
        return new Article
        {
            Path = _paths[index],
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
            Blocks = List(() =>
            {
                var kind = (BlockKind)reader.Number();
                var passage = Passage();
                return new ArticleBlock(kind, passage.Exact, passage);
            }),
            Headings = List(() =>
            {
                var level = reader.Number();
                var passage = Passage();
                return new Heading(level, reader.StringOrNull() ?? passage.Exact, passage);
            }),
            Quotations = List(() => new Quotation(Slice(), reader.StringOrNull(), reader.Flag() ? Slice() : null, reader.Flag(), Passage())),
            TimeExpressions = List(() => new TimeExpression((TimeExpressionType)reader.Number(), reader.String(), (Modifier)reader.Number(), Passage())),
            Claims = List(Claim),
        };

        string Slice() => text.Slice(reader.Number(), reader.Number());

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
            return new MetadataValue(given, items, values, Passage());
        }

        // Words that stand in the file as a reader sees them, or else by themselves.
        string Seen()
        {
            var slice = Slice();
            return reader.StringOrNull() ?? slice;
        }

        Passage Passage() => text.PassageAt(reader.Number(), reader.Number());

        T[] List<T>(Func<T> item)
        {
            var items = new T[reader.Number()];
            for (var i = 0; i < items.Length; i++)
                items[i] = item();
            return items;
        }

        Claim Claim()
        {
            var subject = reader.String();
            var property = reader.String();
            var value = reader.Value();
            var polarity = reader.Flag();
            var hedged = reader.Flag();
            var attributedTo = reader.StringOrNull();
            var passage = Passage();
            var sentence = Slice();
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
}
