using System.Globalization;
using System.Text;
using Dossier.Engine;
using Dossier.Engine.Claims;

namespace Dossier.Generator.Parsing;

/// <summary>Writes the fields of a packed table; Dossier.Generated.PackedReader reads them and says what they look like.</summary>
internal sealed class PackedWriter
{
    /// <summary>The form of the table, as the reader knows it.</summary>
    public const int Version = 4;

    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);

    public PackedWriter Number(long number)
    {
        var rest = unchecked((ulong)number);
        for (; rest >= 32; rest >>= 5)
            _text.Append(Digits[(int)(rest & 31) | 32]);
        _text.Append(Digits[(int)rest]);
        return this;
    }

    public PackedWriter Flag(bool flag) => Number(flag ? 1 : 0);

    public PackedWriter String(string text)
    {
        // Metadata are UTF-8: a lone surrogate would come back as another number of characters.
        text = WellFormed(text);
        if (_strings.TryGetValue(text, out var place))
            return Number(place + 2);
        _strings.Add(text, _strings.Count);
        Number(1).Number(text.Length)._text.Append(text);
        return this;
    }

    public PackedWriter StringOrNull(string? text) => text is null ? Number(0) : String(text);

    public PackedWriter Span(TextSpan span) => Number(span.Start).Number(span.Length);

    /// <summary>Some items among the other fields, which are read with them.</summary>
    public PackedWriter Items<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
            write(item);
        return this;
    }

    /// <summary>A list by itself, which is read when it is asked for.</summary>
    public PackedWriter List<T>(IReadOnlyCollection<T> items, Action<PackedWriter, T> write)
    {
        Number(items.Count);
        if (items.Count == 0)
            return this;
        var list = new PackedWriter();
        foreach (var item in items)
            write(list, item);
        Number(list._text.Length)._text.Append(list);
        return this;
    }

    /// <summary>A value with its kind before it.</summary>
    public PackedWriter Value(ClaimValue value)
    {
        Number(KindOf(value.Kind));
        return value switch
        {
            { Kind: ValueKind.Date, Date: { } date } => Date(date),
            { Kind: ValueKind.Duration, Duration: { } d } => String(d.Iso).TimeSpanOrNull(d.Shortest).TimeSpanOrNull(d.Longest).Number((int)d.Modifier),
            { Kind: ValueKind.Quantity or ValueKind.Percentage, Quantity: { } q } => Quantity(q),
            { Kind: ValueKind.Money, Quantity: { } q } => Quantity(q).String(value.Currency ?? ""),
            { Kind: ValueKind.Text } => String(value.Text),
            _ => throw new InvalidOperationException($"A claim of kind {value.Kind} carries no value of that kind."),
        };
    }

    /// <summary>The kind's number in the table.</summary>
    public static int KindOf(ValueKind kind) => kind switch
    {
        ValueKind.Date => 0,
        ValueKind.Duration => 1,
        ValueKind.Quantity => 2,
        ValueKind.Money => 3,
        ValueKind.Percentage => 4,
        _ => 5,
    };

    public override string ToString() => _text.ToString();

    /// <summary>A table of named records: the version, each record's name and length, then the records.</summary>
    public static string Table(IReadOnlyCollection<(string Name, string Record)> records)
    {
        var table = new PackedWriter().Number(Version).Number(records.Count);
        foreach (var (name, record) in records)
            table.String(name).Number(record.Length);
        foreach (var (_, record) in records)
            table._text.Append(record);
        return table.ToString();
    }

    /// <summary>The text as metadata give it back: a lone surrogate is another character there.</summary>
    public static string WellFormed(string text)
    {
        StringBuilder? mended = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else
                (mended ??= new StringBuilder(text))[i] = '\uFFFD';
        }
        return mended?.ToString() ?? text;
    }

    private PackedWriter Quantity(Quantity quantity) =>
        DecimalOrNull(quantity.Minimum).DecimalOrNull(quantity.Maximum).String(quantity.Unit).Number((int)quantity.Modifier).DecimalOrNull(quantity.Value);

    private PackedWriter Date(PartialDate date) => String(date.Edtf)
        .Number(date.Earliest.Ticks / TimeSpan.TicksPerDay).Number(date.Latest.Ticks / TimeSpan.TicksPerDay).Number((int)date.Precision)
        .IntOrNull(date.FloatingMonth).IntOrNull(date.FloatingDay).IntOrNull((int?)date.Weekday);

    private PackedWriter DecimalOrNull(decimal? value) => StringOrNull(value?.ToString(CultureInfo.InvariantCulture));

    private PackedWriter TimeSpanOrNull(TimeSpan? value) => value is { } v ? Flag(true).Number(v.Ticks) : Flag(false);

    private PackedWriter IntOrNull(int? value) => Number(value is { } v ? v + 1 : 0);
}
