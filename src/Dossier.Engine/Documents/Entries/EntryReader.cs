namespace Dossier.Engine.Documents.Entries;

using Dossier.Engine.Documents.Metadata;
using Dossier.Engine.Findings;

/// <summary>Reads the front matter of a file as a schema has it. What does not fit is told at its characters, and is not given.</summary>
public sealed class EntryReader
{
    // A record may hold itself; a hostile file may nest as deeply as its reader lets it.
    private const int Deepest = 64;

    private const int MostNames = 2000;

    private readonly string _text;
    private readonly EntrySchema _schema;
    private readonly bool _isFaulty;
    private readonly List<EntryProblem> _problems = [];
    private readonly List<TextSpan> _known = [];

    private EntryReader(string text, EntrySchema schema, bool isFaulty)
    {
        _isFaulty = isFaulty;
        _text = text;
        _schema = schema;
    }

    /// <summary>Reads a file's front matter; never throws for any text.</summary>
    /// <param name="text">The file's text, or only its front matter.</param>
    /// <param name="schema">What it may say.</param>
    public static Entry Read(string text, EntrySchema schema)
    {
        var front = FrontMatter.Read(text);
        var reader = new EntryReader(text, schema, front.Problems.Any(p => p.Rule == Rules.FaultyFrontMatter));
        var root = front.Root ?? new MetadataNode(MetadataKind.Map, default, "");
        var head = front.End > 0 ? new TextSpan(front.Start, text[front.Start] == '{' ? 1 : 3) : default;
        var values = reader.Fields(root, schema.Records[0], head, 0);
        var slug = root.Entries.Find(e => Spelling.Fold(e.Key) == "slug").Value;
        var own = slug is { IsScalar: true, Text.Length: > 0 } ? slug : null;
        reader._problems.Sort((a, b) => a.Problem.Span.Start.CompareTo(b.Problem.Span.Start));
        return new Entry(values, own?.Text, own?.Span ?? head, reader._problems, reader._known);
    }

    /// <summary>The name that was meant by another, or null; also where there are too many names to look at each.</summary>
    public static string? Nearest(string written, IEnumerable<string> names) =>
        names.Take(MostNames + 1).ToList() is { Count: <= MostNames } few ? Spelling.Nearest(written, few) : null;

    /// <summary>What a message says at its end of the name that was meant; nothing where there is none.</summary>
    public static string DidYouMean(string? meant) => meant is null ? "" : "; did you mean \"" + DisputeMessage.Quote(meant) + "\"?";

    private EntryValue?[] Fields(MetadataNode map, SchemaRecord record, TextSpan head, int depth)
    {
        var values = new EntryValue?[record.Fields.Count];
        var taken = new MetadataEntry?[record.Fields.Count];
        var rest = -1;
        for (var i = 0; i < record.Fields.Count; i++)
            if (record.Fields[i].IsRest)
                rest = i;
        var others = new List<MetadataEntry>();
        foreach (var entry in map.Entries)
        {
            var field = IndexOf(record, entry.Key);
            if (field < 0)
            {
                others.Add(entry);
                continue;
            }
            if (taken[field] is { } first)
            {
                Tell(Rules.UnfitValue, entry.KeySpan, Quoted(entry.Key) + " is the same key as " + Quoted(first.Key) + " above; keep one of them");
                continue;
            }
            taken[field] = entry;
            if (depth == 0)
                _known.Add(TextSpan.FromBounds(entry.KeySpan.Start, Math.Max(entry.KeySpan.End, entry.Value.Span.End)));
            if (entry.Value.Kind != MetadataKind.Null)
                values[field] = Value(entry.Value, record.Fields[field].Type, record.Name + "." + record.Fields[field].Name, depth);
        }
        for (var i = 0; i < record.Fields.Count; i++)
            if (record.Fields[i] is { IsRequired: true, IsRest: false } field && (taken[i] is null || taken[i]!.Value.Value.Kind == MetadataKind.Null))
                Tell(
                    Rules.MissingKey, taken[i]?.KeySpan ?? head,
                    taken[i] is { } empty ? Quoted(empty.Key) + " has no value; " + record.Name + "." + field.Name + " needs one" : "The key \"" + field.Key + "\" is missing" + (_isFaulty ? ", or lost to the fault that is told (DSR0006)" : "") + "; " + record.Name + "." + field.Name + " is required");
        if (rest >= 0)
            // The slug names the entry and is no key of the site's.
            values[rest] = Rest(depth == 0 ? others.FindAll(o => Spelling.Fold(o.Key) != "slug") : others, record.Fields[rest].Type, map.Span);
        else
            foreach (var other in others)
                TellUnknown(other, record, taken, depth);
        return values;
    }

    private static int IndexOf(SchemaRecord record, string key)
    {
        var folded = Spelling.Fold(key);
        for (var i = 0; i < record.Fields.Count; i++)
            if (!record.Fields[i].IsRest && Spelling.Fold(record.Fields[i].Name) == folded)
                return i;
        return -1;
    }

    private void TellUnknown(MetadataEntry entry, SchemaRecord record, MetadataEntry?[] taken, int depth)
    {
        // What Dossier itself reads of an article is no typing error.
        if (depth == 0 && FrontMatter.IsKnown(entry.Key))
            return;
        var open = record.Fields.Where((f, i) => !f.IsRest && taken[i] is null).Select(f => f.Key).ToList();
        var meant = Spelling.Nearest(entry.Key, depth == 0 ? open.Concat(FrontMatter.Common) : open);
        Tell(
            Rules.UnknownKey, entry.KeySpan,
            Quoted(entry.Key) + " is no property of " + record.Name + (meant is null ? "" : "; did you mean \"" + meant + "\"?"),
            meant is null ? null : new Correction(entry.KeySpan, meant, "Write \"" + meant + "\""));
    }

    private EntryValue? Value(MetadataNode node, FieldType type, string property, int depth)
    {
        switch (type.Kind)
        {
            case FieldKind.List:
                return List(node, type, property, depth);
            case FieldKind.Map:
                return Map(node, type, property, depth);
            case FieldKind.Record:
                if (node.Kind == MetadataKind.Map && depth < Deepest)
                    return new EntryValue(type, node.Span) { Items = Fields(node, _schema.Records[type.Record], HeadOf(node), depth + 1) };
                Tell(Rules.UnfitValue, node.Span, Shown(node) + " is not made of keys; " + property + " is a " + type.Name + " of " + string.Join(", ", _schema.Records[type.Record].Fields.Select(f => f.Key)));
                return null;
        }
        if (!node.IsScalar)
        {
            Tell(Rules.UnfitValue, node.Span, (node.Kind == MetadataKind.List ? "A list" : "A map of keys") + " is no " + Described(type) + "; " + property + " takes one value", First(node));
            return null;
        }
        if (ScalarReader.Read(node, type, out var wrong, out var written) is { } value)
            return value;
        var correction = written is null || !IsPlain(node) ? null : new Correction(node.Span, written, "Write " + written);
        Tell(Rules.UnfitValue, node.Span, Shown(node) + " " + wrong + " (" + property + ")" + (written is null ? "" : "; did you mean \"" + written + "\"?"), correction);
        return null;
    }

    private EntryValue? List(MetadataNode node, FieldType type, string property, int depth)
    {
        if (node.Kind != MetadataKind.List)
        {
            var words = node.IsScalar && IsPlain(node) && node.Text.IndexOfAny(['[', ']', '{', '}', '#', '"', '\'', '\n', '\r']) < 0 && _text[node.Span.Start - 1] is ' ' or '\t';
            Tell(Rules.UnfitValue, node.Span, Shown(node) + " is no list; " + property + " takes several values, between [ and ]", words ? new Correction(node.Span, "[" + node.Text + "]", "Write [" + node.Text + "]") : null);
            return null;
        }
        var items = new List<EntryValue?>(node.Items.Count);
        var isWhole = true;
        foreach (var item in node.Items)
            if (item.Kind == MetadataKind.Null)
            {
                isWhole = false;
                Tell(Rules.UnfitValue, item.Span.Length > 0 ? item.Span : node.Span, "An item without a value is in the list of " + property);
            }
            else if (Value(item, type.Item!, property, depth + 1) is { } value)
                items.Add(value);
            else
                isWhole = false;
        var wrong = "";
        if (isWhole && !ScalarReader.Sized(items.Count, type, "item", ref wrong))
            Tell(Rules.UnfitValue, node.Span, "The list " + wrong + " (" + property + ")");
        return wrong.Length > 0 ? null : new EntryValue(type, node.Span) { Items = items };
    }

    private EntryValue? Map(MetadataNode node, FieldType type, string property, int depth)
    {
        if (node.Kind != MetadataKind.Map)
        {
            Tell(Rules.UnfitValue, node.Span, Shown(node) + " is not made of keys; " + property + " takes \"key: value\" pairs");
            return null;
        }
        var (keys, values) = (new List<string>(), new List<EntryValue?>());
        foreach (var entry in node.Entries)
            if (entry.Value.Kind != MetadataKind.Null && Value(entry.Value, type.Item!, property, depth + 1) is { } value)
            {
                keys.Add(entry.Key);
                values.Add(value);
            }
        return new EntryValue(type, node.Span) { Keys = keys, Items = values };
    }

    /// <summary>All other keys: a plain value's text, a list or map as it is written.</summary>
    private EntryValue Rest(List<MetadataEntry> others, FieldType type, TextSpan span) => new(type, span)
    {
        Keys = others.ConvertAll(o => o.Key),
        Items = others.ConvertAll(o => (EntryValue?)new EntryValue(type.Item!, o.Value.Span) { Text = o.Value.IsScalar ? o.Value.Text : _text.Substring(o.Value.Span.Start, o.Value.Span.Length) }),
    };

    /// <summary>Of a list with one plain value, that value.</summary>
    private Correction? First(MetadataNode node) => node is { Kind: MetadataKind.List, Items: [{ IsScalar: true } only] } && IsPlain(only) && node.Span.Length > 0 && _text[node.Span.Start] == '['
        ? new Correction(node.Span, only.Text, "Write " + only.Text)
        : null;

    /// <summary>Whether the value stands in the file as it is meant, so that other characters can take its place.</summary>
    private bool IsPlain(MetadataNode node) => node.Span.Length > 0 && node.Span.Length == node.Text.Length && string.CompareOrdinal(_text, node.Span.Start, node.Text, 0, node.Text.Length) == 0;

    private static TextSpan HeadOf(MetadataNode map) => map.Entries.Count > 0 ? map.Entries[0].KeySpan : map.Span;

    private static string Described(FieldType type) => type.Kind switch
    {
        FieldKind.Choice or FieldKind.Reference => type.Name,
        FieldKind.Text => "text",
        FieldKind.Boolean => "truth value",
        FieldKind.Integer or FieldKind.Number => "number",
        FieldKind.Address => "address",
        _ => "date",
    };

    private string Shown(MetadataNode node) => Quoted(node.IsScalar ? node.Text : _text.Substring(node.Span.Start, node.Span.Length));

    private static string Quoted(string text) => "\"" + DisputeMessage.Quote(text) + "\"";

    private void Tell(Rule rule, TextSpan span, string message, Correction? correction = null) => _problems.Add(new EntryProblem(new Problem(rule, rule.Level, span, message), correction));
}
