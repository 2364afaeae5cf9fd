using Dossier.Engine;
using Dossier.Engine.Documents.Entries;
using Dossier.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Parsing;

/// <summary>Which types of C# front matter is read into.</summary>
internal static class CodeTypes
{
    /// <summary>All of them, for messages.</summary>
    public const string All = "a string, bool, number, enum, DateOnly, DateTime, DateTimeOffset, Uri, a record of these, or a list or dictionary by string of these";

    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The type's name as generated code writes it.</summary>
    public static string CodeOf(ITypeSymbol type) => type.ToDisplayString(Format);

    /// <summary>The type, or null with what is wrong with it.</summary>
    /// <param name="type">The type of a property.</param>
    /// <param name="isReference">Whether it names entries of a collection.</param>
    /// <param name="numberOf">The number of a record.</param>
    /// <param name="problem">What is wrong.</param>
    public static CodeType? Of(ITypeSymbol type, bool isReference, Func<INamedTypeSymbol, int> numberOf, out string problem)
    {
        problem = "is a " + type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) + ", which no front matter holds; it can be " + All;
        if (ItemOf(type) is { Item: { } item } list)
        {
            if (Of(item, isReference, numberOf, out problem) is not { } itemType)
                return null;
            return new CodeType(new FieldType(FieldKind.List, "list") { Item = itemType.Field, IsDeferred = list.IsReadOnly && itemType.Field.Kind == FieldKind.Reference }, CodeOf(type)) { Item = itemType, Form = list.Form, IsReadOnly = list.IsReadOnly };
        }
        if (isReference)
        {
            if (type is INamedTypeSymbol && CollectionDeclaration.AttributeOf(type) is not null)
                return new CodeType(new FieldType(FieldKind.Reference, type.Name) { Target = CollectionDeclaration.FullName(type) }, CodeOf(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)))
                {
                    IsNullable = type.NullableAnnotation != NullableAnnotation.NotAnnotated,
                };
            problem = "is no reference, for " + type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) + " is no [ArticleCollection]";
            return null;
        }
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] })
            return Of(inner, false, numberOf, out problem) is { } value ? value with { Code = CodeOf(type), IsNullable = true } : null;
        if (DictionaryValue(type) is { } mapped)
            return Of(mapped, false, numberOf, out problem) is { } mappedType ? new CodeType(new FieldType(FieldKind.Map, "map") { Item = mappedType.Field }, CodeOf(type)) { Item = mappedType } : null;
        if (Plain(type) is { } field)
            return new CodeType(field, CodeOf(type));
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } choice)
        {
            var members = choice.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue).ToList();
            return new CodeType(new FieldType(FieldKind.Choice, choice.Name) { Names = new(members.Select(m => m.Name)) }, CodeOf(type)) { Values = new(members.Select(m => Bits(m.ConstantValue!))) };
        }
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsGenericType: false, IsAbstract: false, SpecialType: SpecialType.None } record && !IsOfSystem(record) && !RecordReader.IsArticle(record))
            return new CodeType(new FieldType(FieldKind.Record, record.Name) { Record = numberOf(record) }, CodeOf(type));
        return null;
    }

    private static FieldType? Plain(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => new FieldType(FieldKind.Text, "string"),
        SpecialType.System_Boolean => new FieldType(FieldKind.Boolean, "bool"),
        SpecialType.System_SByte => Whole(sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Byte => Whole(byte.MinValue, byte.MaxValue),
        SpecialType.System_Int16 => Whole(short.MinValue, short.MaxValue),
        SpecialType.System_UInt16 => Whole(ushort.MinValue, ushort.MaxValue),
        SpecialType.System_Int32 => Whole(int.MinValue, int.MaxValue),
        SpecialType.System_UInt32 => Whole(uint.MinValue, uint.MaxValue),
        SpecialType.System_Int64 => Whole(long.MinValue, long.MaxValue),
        SpecialType.System_UInt64 => Whole(ulong.MinValue, ulong.MaxValue),
        SpecialType.System_Single or SpecialType.System_Double => new FieldType(FieldKind.Number, "number"),
        SpecialType.System_Decimal => new FieldType(FieldKind.Number, "number") { Minimum = decimal.MinValue, Maximum = decimal.MaxValue },
        SpecialType.System_DateTime => new FieldType(FieldKind.DateTime, "date"),
        _ => CollectionDeclaration.FullName(type) switch
        {
            "System.DateOnly" => new FieldType(FieldKind.Date, "date"),
            "System.DateTimeOffset" => new FieldType(FieldKind.Instant, "date"),
            "System.Uri" or "System.Uri?" => new FieldType(FieldKind.Address, "address"),
            _ => null,
        },
    };

    private static FieldType Whole(decimal least, decimal most) => new(FieldKind.Integer, "number") { Minimum = least, Maximum = most };

    private static (ITypeSymbol Item, ListForm Form, bool IsReadOnly)? ItemOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => (array.ElementType, ListForm.Array, false),
        INamedTypeSymbol { TypeArguments: [var item], ContainingNamespace: { } space } list => (space.ToDisplayString() + "." + list.Name) switch
        {
            "System.Collections.Generic.IReadOnlyList" or "System.Collections.Generic.IReadOnlyCollection" or "System.Collections.Generic.IEnumerable" => (item, ListForm.Array, true),
            "System.Collections.Generic.List" or "System.Collections.Generic.IList" or "System.Collections.Generic.ICollection" => (item, ListForm.List, false),
            "System.Collections.Immutable.ImmutableArray" or "System.Collections.Immutable.IImmutableList" => (item, ListForm.Immutable, false),
            _ => null,
        },
        _ => null,
    };

    private static ITypeSymbol? DictionaryValue(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }, var value], ContainingNamespace: { } space } map && space.ToDisplayString() == "System.Collections.Generic"
            && map.Name is "Dictionary" or "IDictionary" or "IReadOnlyDictionary"
            ? value
            : null;

    private static bool IsOfSystem(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
            space = outer;
        return space.Name is "System" or "Microsoft";
    }

    private static long Bits(object value) => value is ulong big ? unchecked((long)big) : Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);
}
