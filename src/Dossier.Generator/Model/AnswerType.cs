using Dossier.Engine.Claims;
using Dossier.Engine.Questions;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Model;

/// <summary>The types a member of a fact sheet can have.</summary>
internal enum AnswerType
{
    PartialDate,
    DateOnly,
    Duration,
    TimeSpan,
    Quantity,
    Int32,
    Int64,
    Decimal,
    Money,
    Percentage,
    Text,
    QuotationList,
    QuotationArray,
}

/// <summary>What is known of answer types: how C# writes them, which questions have them, which values fit them.</summary>
internal static class AnswerTypes
{
    /// <summary>The type that a symbol is, or null when it is no type of answer.</summary>
    public static AnswerType? Of(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeArguments: [var argument] } generic)
            return null;
        return (FullName(generic), FullName(argument)) switch
        {
            ("Dossier.Finding`1", "Dossier.PartialDate") => AnswerType.PartialDate,
            ("Dossier.Finding`1", "System.DateOnly") => AnswerType.DateOnly,
            ("Dossier.Finding`1", "Dossier.Duration") => AnswerType.Duration,
            ("Dossier.Finding`1", "System.TimeSpan") => AnswerType.TimeSpan,
            ("Dossier.Finding`1", "Dossier.Quantity") => AnswerType.Quantity,
            ("Dossier.Finding`1", "System.Int32") => AnswerType.Int32,
            ("Dossier.Finding`1", "System.Int64") => AnswerType.Int64,
            ("Dossier.Finding`1", "System.Decimal") => AnswerType.Decimal,
            ("Dossier.Finding`1", "Dossier.Money") => AnswerType.Money,
            ("Dossier.Finding`1", "Dossier.Percentage") => AnswerType.Percentage,
            ("Dossier.Finding`1", "System.String") => AnswerType.Text,
            ("System.Collections.Generic.IReadOnlyList`1", "Dossier.Quotation") => AnswerType.QuotationList,
            ("System.Collections.Immutable.ImmutableArray`1", "Dossier.Quotation") => AnswerType.QuotationArray,
            _ => null,
        };
    }

    /// <summary>The types a question may be answered with; the first says most.</summary>
    public static IReadOnlyList<AnswerType> For(Asked asked) => asked switch
    {
        Asked.When => [AnswerType.PartialDate, AnswerType.DateOnly],
        Asked.HowLong => [AnswerType.Duration, AnswerType.TimeSpan],
        Asked.HowMany => [AnswerType.Quantity, AnswerType.Int32, AnswerType.Int64, AnswerType.Decimal],
        Asked.HowMuch => [AnswerType.Money, AnswerType.Percentage],
        Asked.Said => [AnswerType.QuotationList, AnswerType.QuotationArray],
        _ => [AnswerType.Text],
    };

    /// <summary>The kind of value the type is made of.</summary>
    public static ValueKind KindOf(AnswerType type) => type switch
    {
        AnswerType.PartialDate or AnswerType.DateOnly => ValueKind.Date,
        AnswerType.Duration or AnswerType.TimeSpan => ValueKind.Duration,
        AnswerType.Quantity or AnswerType.Int32 or AnswerType.Int64 or AnswerType.Decimal => ValueKind.Quantity,
        AnswerType.Money => ValueKind.Money,
        AnswerType.Percentage => ValueKind.Percentage,
        _ => ValueKind.Text,
    };

    /// <summary>Whether an agreed value is one of the type: "more than 12" is no <c>int</c>.</summary>
    public static bool Fits(AnswerType type, ClaimValue value) => value.Kind == KindOf(type) && type switch
    {
        AnswerType.DateOnly => value.Date is { } date && Generated.FactSheetAnswers.DayOf(date) is not null,
        AnswerType.TimeSpan => value.Duration?.Exact is not null,
        AnswerType.Int32 => value.Quantity is { } q && Generated.FactSheetAnswers.NumberOf(q, int.MinValue, int.MaxValue, isWhole: true) is not null,
        AnswerType.Int64 => value.Quantity is { } q && Generated.FactSheetAnswers.NumberOf(q, long.MinValue, long.MaxValue, isWhole: true) is not null,
        AnswerType.Decimal => value.Quantity is { } q && Generated.FactSheetAnswers.NumberOf(q, decimal.MinValue, decimal.MaxValue, isWhole: false) is not null,
        _ => true,
    };

    /// <summary>The type of a finding's value, as generated code writes it.</summary>
    public static string ValueName(AnswerType type) => type switch
    {
        AnswerType.DateOnly => "global::System.DateOnly",
        AnswerType.TimeSpan => "global::System.TimeSpan",
        AnswerType.Int32 => "int",
        AnswerType.Int64 => "long",
        AnswerType.Decimal => "decimal",
        AnswerType.Text => "string",
        AnswerType.QuotationList or AnswerType.QuotationArray => "global::Dossier.Quotation",
        _ => "global::Dossier." + type,
    };

    /// <summary>The member's type, as generated code writes it.</summary>
    public static string Name(AnswerType type) => type switch
    {
        AnswerType.QuotationList => "global::System.Collections.Generic.IReadOnlyList<global::Dossier.Quotation>",
        AnswerType.QuotationArray => "global::System.Collections.Immutable.ImmutableArray<global::Dossier.Quotation>",
        _ => "global::Dossier.Finding<" + ValueName(type) + ">",
    };

    /// <summary>The member's type as a person writes it: <c>Finding&lt;PartialDate&gt;</c>.</summary>
    public static string ShortName(AnswerType type) =>
        Name(type).Replace("global::", "").Replace("System.Collections.Generic.", "").Replace("System.Collections.Immutable.", "").Replace("System.", "").Replace("Dossier.", "");

    private static string FullName(ITypeSymbol type) =>
        type.ContainingType is null && type.ContainingNamespace is { } at ? at.ToDisplayString() + "." + type.MetadataName : "";
}
