using System.Globalization;
using Dossier.Engine.Documents.Entries;
using Dossier.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Parsing;

/// <summary>Bounds of values as <c>System.ComponentModel.DataAnnotations</c> writes them: the attributes that options and forms of .NET are checked by.</summary>
internal static class ValueBounds
{
    private const string Annotations = "System.ComponentModel.DataAnnotations.";

    public static CodeType Apply(CodeType type, IReadOnlyList<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
            if (attribute.AttributeClass is { } annotation)
                type = (annotation.ContainingNamespace.ToDisplayString() + "." + annotation.Name, attribute.ConstructorArguments) switch
                {
                    (Annotations + "RangeAttribute", [{ Value: not ITypeSymbol } least, { } most]) => Ranged(type, Number(least), Number(most)),
                    (Annotations + "RangeAttribute", [_, { } least, { } most]) => Ranged(type, Number(least), Number(most)),
                    (Annotations + "StringLengthAttribute", [{ Value: int most }]) => Sized(type, attribute.NamedArguments.FirstOrDefault(a => a.Key == "MinimumLength").Value.Value as int? ?? 0, most),
                    (Annotations + "LengthAttribute", [{ Value: int least }, { Value: int most }]) => Sized(type, least, most),
                    (Annotations + "MinLengthAttribute", [{ Value: int least }]) => Sized(type, least, int.MaxValue),
                    (Annotations + "MaxLengthAttribute", [{ Value: int and >= 0 and var most }]) => Sized(type, 0, most),
                    _ => type,
                };
        return type;
    }

    // Bounds of a list of numbers are its items'.
    private static CodeType Ranged(CodeType type, decimal? least, decimal? most) => type switch
    {
        { Field.Kind: FieldKind.Integer or FieldKind.Number } => type with { Field = type.Field with { Minimum = Greater(type.Field.Minimum, least), Maximum = Less(type.Field.Maximum, most) } },
        { Field.Kind: FieldKind.List, Item: { } item } when Ranged(item, least, most) is var bounded => type with { Item = bounded, Field = type.Field with { Item = bounded.Field } },
        _ => type,
    };

    private static CodeType Sized(CodeType type, int least, int most) => type.Field.Kind is FieldKind.Text or FieldKind.List
        ? type with { Field = type.Field with { Shortest = Math.Max(type.Field.Shortest, least), Longest = Math.Min(type.Field.Longest, most) } }
        : type;

    private static decimal? Greater(decimal? a, decimal? b) => a is null || b is null ? a ?? b : Math.Max(a.Value, b.Value);

    private static decimal? Less(decimal? a, decimal? b) => a is null || b is null ? a ?? b : Math.Min(a.Value, b.Value);

    // double.MaxValue means no bound.
    private static decimal? Number(TypedConstant constant) => constant.Value switch
    {
        int whole => whole,
        double number when number is > -7.9e28 and < 7.9e28 => (decimal)number,
        string text when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}
