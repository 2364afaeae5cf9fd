using System.Text.Json;

namespace Dossier.Generated;

/// <summary>What each type looks like as JSON. Names go through the naming policy, enums are their names, and null and empty members are left out.</summary>
internal readonly struct JsonText(Utf8JsonWriter writer, JsonSerializerOptions options)
{
    private readonly Utf8JsonWriter _writer = writer;
    private readonly JsonSerializerOptions _options = options;

    public void Value(object? value)
    {
        switch (value)
        {
            case null: _writer.WriteNullValue(); break;
            case string text: _writer.WriteStringValue(text); break;
            case PartialDate date: _writer.WriteStringValue(date.ToString()); break;
            case Duration duration: Object(duration, static (t, d) => t.Text("Iso", d.Iso).Bent(d.Modifier)); break;
            case Quantity quantity: Object(quantity, static (t, q) => t.Number(q).Text("Unit", q.Unit)); break;
            case Money money: Object(money, static (t, m) => t.Number(m.Amount).Text("Currency", m.Currency)); break;
            case Percentage percentage: Object(percentage, static (t, p) => t.Number(p.Points).Text("Unit", "%")); break;
            case Passage passage: Object(passage, static (t, p) => t.Text("Path", p.Path).Place(p).Text("Exact", p.Exact)); break;
            case ArticleBlock block: Object(block, static (t, b) => t.Text("Path", b.Passage.Path).Members(b)); break;
            case Heading heading: Object(heading, static (t, h) => t.Text("Path", h.Passage.Path).Members(h)); break;
            case MetadataValue metadata: Given(metadata); break;
            case Quotation quotation: Object(quotation, static (t, q) => t.Text("Path", q.Passage.Path).Members(q)); break;
            case TimeExpression time: Object(time, static (t, e) => t.Text("Path", e.Passage.Path).Members(e)); break;
            case Claim claim: Object(claim, static (t, c) => t.Text("Path", c.Passage.Path).Members(c)); break;
            case Finding finding: Object(finding, static (t, f) => t.Members(f)); break;
            case Article article: Object(article, static (t, a) => t.Members(a)); break;
            case int or long: _writer.WriteNumberValue(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture)); break;
            case decimal number: _writer.WriteNumberValue(number); break;
            case DateOnly day: _writer.WriteStringValue(day.ToString("O", System.Globalization.CultureInfo.InvariantCulture)); break;
            case TimeSpan length: _writer.WriteStringValue(length.ToString("c", System.Globalization.CultureInfo.InvariantCulture)); break;
            // A finding of somebody's own type.
            default: JsonSerializer.Serialize(_writer, value, _options.GetTypeInfo(value.GetType())); break;
        }
    }

    private void Members(Article article)
    {
        Text("Path", article.Path).Text("Headline", article.Headline).Text("Publisher", article.Publisher).Text("DatePublished", article.DatePublished?.ToString())
            .Text("DateModified", article.DateModified?.ToString()).Text("Dateline", article.Dateline).Text("Language", article.Language).Text("Url", article.Url).Text("Set", article.Set).Text("Description", article.Description).Text("Image", article.Image);
        if (article.IsDraft)
            Flag("IsDraft", true);
        List("Authors", article.Authors, static (t, author) => t._writer.WriteStringValue(author));
        List("Tags", article.Tags, static (t, tag) => t._writer.WriteStringValue(tag));
        if (article.Metadata.Count > 0)
        {
            Name("Metadata");
            Map(article.Metadata);
        }
        // The article's path is every one's.
        List("Blocks", article.Blocks, static (t, p) => t.Object(p, static (t, p) => t.Members(p)));
        List("Quotations", article.Quotations, static (t, q) => t.Object(q, static (t, q) => t.Members(q)));
        List("TimeExpressions", article.TimeExpressions, static (t, e) => t.Object(e, static (t, e) => t.Members(e)));
        List("Claims", article.Claims, static (t, c) => t.Object(c, static (t, c) => t.Members(c)));
    }

    private void Members(ArticleBlock block) => Text("Kind", block.Kind.ToString()).Place(block.Passage).Text("Text", block.Text);

    private void Members(Heading heading)
    {
        _writer.WriteNumber(Named("Level"), heading.Level);
        Place(heading.Passage).Text("Text", heading.Text);
    }

    // What front matter says looks like front matter; a key without a value is null.
    private void Given(MetadataValue value)
    {
        if (value.Values.Count > 0)
            Map(value.Values);
        else if (value.Items.Count > 0)
        {
            _writer.WriteStartArray();
            foreach (var item in value.Items)
                Given(item);
            _writer.WriteEndArray();
        }
        else
            Value(value.Text);
    }

    // Keys are the file's own, and no policy's.
    private void Map(IReadOnlyDictionary<string, MetadataValue> values)
    {
        _writer.WriteStartObject();
        foreach (var pair in values)
        {
            _writer.WritePropertyName(pair.Key);
            Given(pair.Value);
        }
        _writer.WriteEndObject();
    }

    private void Members(Quotation quotation) => Text("Text", quotation.Text).Text("Speaker", quotation.Speaker).Text("Cue", quotation.Cue)
        .Flag("IsDirect", quotation.IsDirect).Place(quotation.Passage);

    private void Members(TimeExpression time) => Text("Type", time.Type.ToString()).Text("Value", time.Value).Bent(time.Modifier).Place(time.Passage).Text("Exact", time.Passage.Exact);

    private void Members(Claim claim)
    {
        Text("Subject", claim.Subject).Text("Property", claim.Property).Name("Value");
        Value(claim.Value);
        Flag("Polarity", claim.Polarity).Flag("IsHedged", claim.IsHedged).Text("AttributedTo", claim.AttributedTo).Place(claim.Passage).Text("Exact", claim.Passage.Exact);
    }

    // Value is always there: null says that it is disputed or not told.
    private void Members(Finding finding)
    {
        Text("Key", finding.Key).Text("Subject", finding.Subject).Text("Property", finding.Property).Flag("IsDisputed", finding.IsDisputed).Name("Value");
        Value(finding.ValueOrNull);
        if (finding.Ruling is { } ruling)
        {
            Name("Ruling");
            Object(ruling, static (t, r) => t.Text("Value", r.Value).Text("Reason", r.Reason));
        }
        List("Claims", finding.AllClaims, static (t, c) => t.Value(c));
    }

    /// <summary>A number, and its ends where they say more than it does.</summary>
    private JsonText Number(Quantity quantity)
    {
        if (quantity.Value is { } value)
            _writer.WriteNumber(Named("Value"), value);
        if (quantity.Minimum is { } minimum && minimum != quantity.Value)
            _writer.WriteNumber(Named("Minimum"), minimum);
        if (quantity.Maximum is { } maximum && maximum != quantity.Value)
            _writer.WriteNumber(Named("Maximum"), maximum);
        return Bent(quantity.Modifier);
    }

    private JsonText Bent(Modifier modifier) => modifier == Modifier.None ? this : Text("Modifier", modifier.ToString());

    private JsonText Place(Passage passage)
    {
        _writer.WriteNumber(Named("Start"), passage.Start);
        _writer.WriteNumber(Named("Length"), passage.Length);
        _writer.WriteNumber(Named("Line"), passage.Line);
        _writer.WriteNumber(Named("Column"), passage.Column);
        return this;
    }

    private JsonText Text(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            _writer.WriteString(Named(name), text);
        return this;
    }

    private JsonText Flag(string name, bool flag)
    {
        _writer.WriteBoolean(Named(name), flag);
        return this;
    }

    private void Name(string name) => _writer.WritePropertyName(Named(name));

    private void Object<T>(T value, Action<JsonText, T> members)
    {
        _writer.WriteStartObject();
        members(this, value);
        _writer.WriteEndObject();
    }

    private void List<T>(string name, IReadOnlyList<T> items, Action<JsonText, T> item)
    {
        if (items.Count == 0)
            return;
        _writer.WriteStartArray(Named(name));
        foreach (var each in items)
            item(this, each);
        _writer.WriteEndArray();
    }

    private string Named(string name) => _options.PropertyNamingPolicy?.ConvertName(name) ?? name;
}
