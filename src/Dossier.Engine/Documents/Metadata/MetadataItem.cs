namespace Dossier.Engine.Documents.Metadata;

/// <summary>A key of front matter, or an item of a list in it, for whoever shows it.</summary>
/// <param name="Key">The key; empty for an item of a list.</param>
/// <param name="Text">A plain value as it is meant; null for a list or a map, and for a key without a value.</param>
/// <param name="Span">Where the value stands; of a key without a value, the key.</param>
/// <param name="Items">The items of a list.</param>
/// <param name="Entries">The keys of a map.</param>
public sealed record MetadataItem(string Key, string? Text, TextSpan Span, IReadOnlyList<MetadataItem> Items, IReadOnlyList<MetadataItem> Entries)
{
    internal static IReadOnlyList<MetadataItem> Of(MetadataNode? map) => map is null ? [] : map.Entries.ConvertAll(e => Of(e.Key, e.KeySpan, e.Value));

    private static MetadataItem Of(string key, TextSpan keySpan, MetadataNode value) => new(
        key, value.Kind is MetadataKind.Null or MetadataKind.List or MetadataKind.Map ? null : value.Text, value.Span.Length > 0 ? value.Span : keySpan,
        value.Items.ConvertAll(i => Of("", i.Span, i)), Of(value));
}
