using System.Collections.Immutable;
using System.Globalization;
using Dossier.Engine.Documents.Entries;
using Dossier.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.Generator.Parsing;

/// <summary>From a record with the attribute to a collection, and from a file's front matter to its entries.</summary>
internal static class CollectionParser
{
    public static bool IsType(SyntaxNode node) => node is RecordDeclarationSyntax or ClassDeclarationSyntax;

    /// <summary>The collection of a record, or null when none can be made; the analyzer says why.</summary>
    public static CollectionModel? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        CollectionDeclaration.Read((INamedTypeSymbol)context.TargetSymbol, context.Attributes[0], cancellation).Model;

    /// <summary>The entries that one file makes: one for each collection whose pattern its path fits.</summary>
    public static IEnumerable<EntryModel> Entries(EntrySource source, ImmutableArray<CollectionModel> collections)
    {
        foreach (var collection in collections)
            if (collection.SlugOf(source.Path) is { } slug)
            {
                var entry = EntryReader.Read(source.FrontMatter, collection.Schema);
                yield return new EntryModel(collection.FullName, source.Path, source.Headline, entry.Slug ?? slug, Pack(source.Path, entry, collection));
            }
    }

    private static string Pack(string path, Entry entry, CollectionModel collection)
    {
        var record = new PackedWriter();
        record.String(path);
        Fields(record, entry.Values, collection.Records[0], collection);
        return record.ToString();
    }

    private static void Fields(PackedWriter record, IReadOnlyList<EntryValue?> values, CodeRecord code, CollectionModel collection)
    {
        var i = 0;
        foreach (var member in code.Members)
            if (member.Type is { } type)
            {
                var value = values[i++];
                record.Flag(value is not null);
                if (value is not null)
                    Value(record, value, type, collection);
            }
    }

    private static void Value(PackedWriter record, EntryValue value, CodeType type, CollectionModel collection)
    {
        switch (type.Field.Kind)
        {
            case FieldKind.Boolean:
                record.Flag(value.Flag);
                break;
            case FieldKind.Integer when type.Field.Maximum <= long.MaxValue:
                record.Number(decimal.ToInt64(value.Number));
                break;
            case FieldKind.Integer or FieldKind.Number:
                record.String(value.Real is { } real ? real.ToString("R", CultureInfo.InvariantCulture) : value.Number.ToString(CultureInfo.InvariantCulture));
                break;
            case FieldKind.Date or FieldKind.DateTime:
                // A time with a zone is told in UTC, one without is nobody's.
                record.Number(value.Time.Ticks - (type.Field.Kind == FieldKind.DateTime ? value.Zone ?? 0 : 0) * TimeSpan.TicksPerMinute)
                    .Number((int)(type.Field.Kind == FieldKind.DateTime && value.Zone is not null ? DateTimeKind.Utc : DateTimeKind.Unspecified));
                break;
            case FieldKind.Instant:
                record.Number(value.Time.Ticks).Number(value.Zone ?? 0);
                break;
            case FieldKind.Address:
                record.String(value.Text).Flag(EntryValue.HasScheme(value.Text));
                break;
            case FieldKind.Choice:
                record.Number(type.Values[Array.IndexOf(type.Field.Names.ToArray(), value.Text)]);
                break;
            case FieldKind.List:
                record.Items(value.Items, item => Value(record, item!, type.Item!, collection));
                break;
            case FieldKind.Map:
                record.Number(value.Keys.Count);
                for (var i = 0; i < value.Keys.Count; i++)
                {
                    record.String(value.Keys[i]);
                    Value(record, value.Items[i]!, type.Item!, collection);
                }
                break;
            case FieldKind.Record:
                Fields(record, value.Items, collection.Records[type.Field.Record], collection);
                break;
            default:
                record.String(value.Text);
                break;
        }
    }
}
