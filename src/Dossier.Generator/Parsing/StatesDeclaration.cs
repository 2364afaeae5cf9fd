using System.Globalization;
using Dossier.Engine.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.Generator.Parsing;

/// <summary>One <c>[States]</c>, as the compiler has it.</summary>
/// <param name="Symbol">What it stands on: a field, property, parameter or the assembly.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Fact">What is stated; null when it cannot be compared.</param>
/// <param name="Problem">Why not.</param>
/// <param name="Value">The expression that gives the value; null for an assembly's.</param>
internal sealed record StatesDeclaration(ISymbol Symbol, AttributeData Attribute, StatedFact? Fact, string? Problem, ExpressionSyntax? Value)
{
    private const string AttributeName = "Dossier.StatesAttribute";

    /// <summary>Whether a symbol has the attribute.</summary>
    public static bool IsOn(ISymbol symbol) => symbol.GetAttributes().Any(IsMeant);

    private static bool IsMeant(AttributeData attribute) => attribute.AttributeClass is { Name: "StatesAttribute" } named && named.ToDisplayString() == AttributeName;

    /// <summary>Every <c>[States]</c> on a symbol, in the order of the code.</summary>
    public static IEnumerable<StatesDeclaration> Of(ISymbol symbol, Compilation compilation, CancellationToken cancellation)
    {
        foreach (var attribute in symbol.GetAttributes())
            if (IsMeant(attribute))
                yield return Read(symbol, attribute, compilation, cancellation);
    }

    private static StatesDeclaration Read(ISymbol symbol, AttributeData attribute, Compilation compilation, CancellationToken cancellation)
    {
        var arguments = attribute.ConstructorArguments;
        var phrase = arguments.Length > 0 ? arguments[0].Value as string ?? "" : "";
        var expression = ExpressionOf(symbol, cancellation);
        if (StatedFact.ProblemOf(phrase) is { } unclear)
            return new(symbol, attribute, null, unclear, expression);
        FactUnit? unit = null;
        if (Named(attribute, "Unit") is { } text && (unit = FactUnit.Find(text)) is null)
            return new(symbol, attribute, null, $"\"{text}\" is no unit that Dossier knows; write \"seconds\", \"MB\", \"percent\", \"EUR\" or the like", expression);
        var value = symbol is IAssemblySymbol
            ? arguments.Length > 1 && arguments[1].Value is string given ? StatedValues.Of(given, unit ?? FactUnit.None, phrase) : null
            : StatedValues.Of(symbol, expression, unit, phrase, compilation, cancellation);
        if (value is null)
            return new(symbol, attribute, null, symbol is IAssemblySymbol
                ? "on an assembly it needs a value that is a number, perhaps with a unit, or a version: [assembly: States(\"…\", \"8.0\")]"
                : "its value is no number, length of time, version or bool that the compiler knows; a constant, TimeSpan.FromSeconds(30) or new Version(8, 0) is", expression);
        return new(symbol, attribute, new StatedFact(phrase, value, ContextOf(symbol, compilation), Named(attribute, "Set")), null, expression);
    }

    /// <summary>What the constant stands in, for its words say nothing new where an article has them.</summary>
    private static string ContextOf(ISymbol symbol, Compilation compilation)
    {
        var names = new List<string> { compilation.AssemblyName ?? "" };
        for (ISymbol? outer = symbol; outer is not (null or IAssemblySymbol or IModuleSymbol); outer = outer.ContainingSymbol)
            names.Add(outer.Name);
        return string.Join(" ", names);
    }

    /// <summary>The expression behind the equals sign, or the arrow, of a declaration.</summary>
    private static ExpressionSyntax? ExpressionOf(ISymbol symbol, CancellationToken cancellation) => symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) switch
    {
        VariableDeclaratorSyntax { Initializer: { } initializer } => initializer.Value,
        EnumMemberDeclarationSyntax { EqualsValue: { } value } => value.Value,
        ParameterSyntax { Default: { } value } => value.Value,
        PropertyDeclarationSyntax { Initializer: { } initializer } => initializer.Value,
        PropertyDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
        _ => null,
    };

    private static string? Named(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
            if (argument.Key == name)
                return argument.Value.Value as string;
        return null;
    }
}

/// <summary>The value of a constant, as far as the compiler knows it.</summary>
internal static class StatedValues
{
    /// <summary>The value of a declaration, or null where it is none that articles could give.</summary>
    public static FactValue? Of(ISymbol symbol, ExpressionSyntax? expression, FactUnit? unit, string phrase, Compilation compilation, CancellationToken cancellation)
    {
        var ofName = unit ?? FactUnit.OfName(symbol.Name);
        switch (symbol)
        {
            case IFieldSymbol { HasConstantValue: true } field:
                return Of(field.ConstantValue, ofName, phrase);
            case IParameterSymbol { HasExplicitDefaultValue: true } parameter:
                return Of(parameter.ExplicitDefaultValue, ofName, phrase);
            case IFieldSymbol { IsReadOnly: false } or IParameterSymbol:
                return null;
        }
        if (expression is null)
            return null;
        var model = compilation.GetSemanticModel(expression.SyntaxTree);
        return model.GetConstantValue(expression, cancellation) is { HasValue: true, Value: var constant }
            ? Of(constant, ofName, phrase)
            : expression switch
            {
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called, ArgumentList.Arguments: [{ Expression: var argument }] }
                    when IsOf(model, expression, "TimeSpan", cancellation) && called.Name.Identifier.ValueText is var name && name.StartsWith("From", StringComparison.Ordinal)
                    && FactUnit.Find(name.Substring("From".Length).ToLowerInvariant()) is { } ofMethod && Number(model.GetConstantValue(argument, cancellation).Value) is { } count => FactValue.Of(count, ofMethod),
                BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: var arguments } when arguments.Select(a => model.GetConstantValue(a.Expression, cancellation).Value).ToList() is var values =>
                    IsOf(model, expression, "TimeSpan", cancellation) ? OfTime(values) : IsOf(model, expression, "Version", cancellation) ? FactValue.OfVersion(string.Join(".", values)) : null,
                _ => null,
            };
    }

    /// <summary>The value of some text: a version, or a number with or without its unit – "8.0", "30 seconds".</summary>
    public static FactValue? Of(string text, FactUnit unit, string phrase)
    {
        if (bool.TryParse(text, out var isSo))
            return FactValue.Of(isSo);
        var parts = text.Trim().Split([' '], 2);
        if (parts.Length == 2)
            return FactUnit.Find(parts[1]) is { } own ? Of(parts[0], own, phrase) : null;
        return !IsOfVersion(phrase) && decimal.TryParse(parts[0], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? FactValue.Of(number, unit) : FactValue.OfVersion(parts[0]);
    }

    private static FactValue? Of(object? constant, FactUnit unit, string phrase) => constant switch
    {
        bool isSo => FactValue.Of(isSo),
        string text => Of(text, unit, phrase),
        _ when Number(constant) is { } number => IsOfVersion(phrase) ? FactValue.OfVersion(number.ToString(CultureInfo.InvariantCulture)) : FactValue.Of(number, unit),
        _ => null,
    };

    private static bool IsOfVersion(string phrase) => phrase.IndexOf("version", StringComparison.OrdinalIgnoreCase) >= 0;

    private static decimal? Number(object? constant)
    {
        try
        {
            return constant is null or string or bool or char ? null : Convert.ToDecimal(constant, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static FactValue? OfTime(List<object?> values)
    {
        if (values.Count is not (1 or 3 or 4) || values.Exists(v => v is not (int or long)))
            return null;
        var numbers = values.ConvertAll(v => Convert.ToInt64(v, CultureInfo.InvariantCulture));
        try
        {
            return FactValue.Of(numbers.Count switch
            {
                1 => TimeSpan.FromTicks(numbers[0]),
                3 => new TimeSpan((int)numbers[0], (int)numbers[1], (int)numbers[2]),
                _ => new TimeSpan((int)numbers[0], (int)numbers[1], (int)numbers[2], (int)numbers[3]),
            });
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static bool IsOf(SemanticModel model, ExpressionSyntax expression, string type, CancellationToken cancellation) =>
        model.GetTypeInfo(expression, cancellation).Type is { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } found && found.Name == type;
}
