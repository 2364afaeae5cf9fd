namespace Dossier.Engine.Documents.Metadata;

/// <summary>What a value of front matter is: the types of YAML's core schema, which TOML and JSON share.</summary>
internal enum MetadataKind : byte
{
    Null,
    Boolean,
    Integer,
    Real,
    Text,
    List,
    Map,
}

/// <summary>A value of front matter, with its place.</summary>
/// <param name="kind">What it is.</param>
/// <param name="span">Its place, without quotation marks; of a list or a map, from its first sign to its last.</param>
/// <param name="text">What it says: quotation marks, signs that escape and folded lines resolved. Empty for a list or a map.</param>
internal sealed class MetadataNode(MetadataKind kind, TextSpan span, string text)
{
    private List<MetadataNode>? _items;
    private List<MetadataEntry>? _entries;

    public MetadataKind Kind { get; } = kind;

    public TextSpan Span { get; } = span;

    public string Text { get; } = text;

    /// <summary>The values of a list.</summary>
    public List<MetadataNode> Items => _items ??= [];

    /// <summary>The keys of a map, in their order, none twice.</summary>
    public List<MetadataEntry> Entries => _entries ??= [];

    public bool IsScalar => Kind < MetadataKind.List;

    /// <summary>The value of a key of this map, or null.</summary>
    public MetadataNode? Find(string key)
    {
        foreach (var entry in Entries)
            if (entry.Key == key)
                return entry.Value;
        return null;
    }
}

/// <summary>A key of a map and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeySpan">Where it stands.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct MetadataEntry(string Key, TextSpan KeySpan, MetadataNode Value);

/// <summary>What is wrong with a piece of front matter, and what to do.</summary>
/// <param name="Span">The characters it is about.</param>
/// <param name="Message">What is wrong with them; what to write instead.</param>
internal readonly record struct MetadataFault(TextSpan Span, string Message);

/// <summary>The types of plain values: YAML 1.2's core schema (10.3.2).</summary>
internal static class CoreSchema
{
    public static MetadataKind KindOf(string text)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return MetadataKind.Null;
            case "true" or "True" or "TRUE" or "false" or "False" or "FALSE":
                return MetadataKind.Boolean;
            case ".nan" or ".NaN" or ".NAN":
                return MetadataKind.Real;
        }
        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o')
        {
            for (var k = 2; k < text.Length; k++)
                if (!(text[1] == 'x' ? Uri.IsHexDigit(text[k]) : text[k] is >= '0' and <= '7'))
                    return MetadataKind.Text;
            return MetadataKind.Integer;
        }
        var i = text[0] is '-' or '+' ? 1 : 0;
        if (text.Length - i == 4 && text[i] == '.' && text.Substring(i) is ".inf" or ".Inf" or ".INF")
            return MetadataKind.Real;
        var whole = Digits(text, ref i);
        if (whole > 0 && i == text.Length)
            return MetadataKind.Integer;
        var part = 0;
        if (i < text.Length && text[i] == '.')
        {
            i++;
            part = Digits(text, ref i);
        }
        if (whole + part == 0)
            return MetadataKind.Text;
        if (i < text.Length && text[i] is 'e' or 'E')
        {
            i += i + 1 < text.Length && text[i + 1] is '-' or '+' ? 2 : 1;
            if (Digits(text, ref i) == 0)
                return MetadataKind.Text;
        }
        return i == text.Length ? MetadataKind.Real : MetadataKind.Text;
    }

    private static int Digits(string text, ref int i)
    {
        var first = i;
        while (i < text.Length && text[i] is >= '0' and <= '9')
            i++;
        return i - first;
    }
}
