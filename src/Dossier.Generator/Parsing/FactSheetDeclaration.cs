using Dossier.Engine;
using Dossier.Engine.Questions;
using Dossier.Generator.Emission;
using Dossier.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.Generator.Parsing;

/// <summary>One member that asks something, as the compiler has it.</summary>
/// <param name="Symbol">The member.</param>
/// <param name="Asking">Its question attribute.</param>
/// <param name="Member">What the generated code needs of it; null when it cannot be implemented.</param>
/// <param name="Problem">Why not.</param>
internal sealed record FactSheetQuestion(ISymbol Symbol, AttributeData Asking, FactSheetMember? Member, string? Problem)
{
    /// <summary>The other half of a member that cannot be answered, or null where there can be none.</summary>
    public string? Stub { get; init; }
}

/// <summary>Reads a fact sheet off its class. Generator and analyzer read it here; the generator keeps the <see cref="Model"/> alone.</summary>
/// <param name="Model">The fact sheet; null when the class cannot be added to.</param>
/// <param name="Problem">Why not.</param>
/// <param name="Questions">Its members that ask something.</param>
internal sealed record FactSheetDeclaration(FactSheetModel? Model, string? Problem, IReadOnlyList<FactSheetQuestion> Questions)
{
    public const string AttributeName = "Dossier.FactSheetAttribute";

    /// <summary>The class's fact sheet attribute, or null.</summary>
    public static AttributeData? AttributeOf(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
            if (attribute.AttributeClass is { Name: "FactSheetAttribute" } named && named.ToDisplayString() == AttributeName)
                return attribute;
        return null;
    }

    public static FactSheetDeclaration Read(INamedTypeSymbol type, AttributeData sheet, CancellationToken cancellation)
    {
        var (about, participants, set) = Sheet(sheet);
        var questions = new List<FactSheetQuestion>();
        foreach (var symbol in type.GetMembers())
        {
            cancellation.ThrowIfCancellationRequested();
            if (symbol is IPropertySymbol or IMethodSymbol { AssociatedSymbol: null })
                foreach (var attribute in symbol.GetAttributes())
                    if (AskedBy(attribute) is { } asked)
                    {
                        questions.Add(Question(symbol, attribute, new Question(asked, about, participants, Text(attribute), set), cancellation));
                        break;
                    }
        }
        if (PartialType.Problem(type, "a fact sheet", cancellation) is { } problem)
            return new FactSheetDeclaration(null, problem, questions);
        return new FactSheetDeclaration(
            new FactSheetModel(PartialType.Namespace(type), new(PartialType.Declarations(type)), new(questions.Where(q => q.Member is not null).Select(q => q.Member!)))
            {
                Mistaken = new(questions.Where(q => q.Stub is not null).Select(q => q.Stub!)),
            },
            null,
            questions);
    }

    private static (string Event, EquatableArray<string> Participants, string? Set) Sheet(AttributeData sheet)
    {
        var arguments = sheet.ConstructorArguments;
        var about = arguments.Length > 0 ? arguments[0].Value as string ?? "" : "";
        var names = arguments.Length > 1 && arguments[1] is { Kind: TypedConstantKind.Array, IsNull: false } array ? array.Values.Select(v => v.Value as string ?? "") : [];
        var set = sheet.NamedArguments.FirstOrDefault(a => a.Key == "Set").Value;
        return (about.Trim(), new(names.Select(n => n.Trim()).Where(n => n.Length > 0)), set.IsNull ? null : set.Value as string);
    }

    private static Asked? AskedBy(AttributeData attribute) => attribute.AttributeClass is not { ContainingNamespace: { Name: "Dossier", ContainingNamespace.IsGlobalNamespace: true } } type ? null : type.Name switch
    {
        "WhenAttribute" => Asked.When,
        "WhereAttribute" => Asked.Where,
        "HowLongAttribute" => Asked.HowLong,
        "HowManyAttribute" => Asked.HowMany,
        "HowMuchAttribute" => Asked.HowMuch,
        "WhoAttribute" => Asked.Who,
        "SaidAttribute" => Asked.Said,
        _ => null,
    };

    private static string Text(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: string text }, ..] ? text.Trim() : "";

    private static FactSheetQuestion Question(ISymbol symbol, AttributeData attribute, Question question, CancellationToken cancellation)
    {
        var type = symbol is IMethodSymbol method ? method.ReturnType : ((IPropertySymbol)symbol).Type;
        var wanted = AnswerTypes.For(question.Asked);
        string? problem = null;
        var syntax = Definition(symbol, cancellation);
        if (syntax is null)
            problem = "it is not partial without a body; write 'partial' before its type and no body";
        else if (symbol is IMethodSymbol { Parameters.Length: > 0 } or IMethodSymbol { IsGenericMethod: true } or IPropertySymbol { IsIndexer: true })
            problem = "it has parameters; a question takes none";
        else if (symbol is IPropertySymbol { SetMethod: not null })
            problem = "it can be set; write { get; } alone";
        else if (AnswerTypes.Of(type) is not { } answer || !wanted.Contains(answer))
            problem = $"its type {type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} cannot hold the answer; it can be {string.Join(" or ", wanted.Select(AnswerTypes.ShortName))}";
        else
        {
            var modifiers = Modifiers(syntax);
            var documented = syntax.GetLeadingTrivia().Any(t => t.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || t.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia));
            return new FactSheetQuestion(symbol, attribute, new FactSheetMember(Identifier.Escaped(symbol.Name), symbol is IMethodSymbol, modifiers, answer, question, documented), null);
        }
        return new FactSheetQuestion(symbol, attribute, null, problem) { Stub = syntax is null ? null : Stub(symbol, type, syntax, problem!) };
    }

    private static string Modifiers(MemberDeclarationSyntax syntax) => string.Join(" ", syntax.Modifiers.Select(m => m.Text));

    private static string? Stub(ISymbol symbol, ITypeSymbol type, MemberDeclarationSyntax syntax, string problem)
    {
        if (type.TypeKind == TypeKind.Error || symbol is IMethodSymbol { IsGenericMethod: true } or IPropertySymbol { IsIndexer: true }
            || (symbol is IMethodSymbol { Parameters: var parameters } && parameters.Any(p => p.RefKind != RefKind.None || p.IsParams || p.Type.TypeKind == TypeKind.Error)))
            return null;
        var name = Modifiers(syntax) + " " + type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + " " + Identifier.Escaped(symbol.Name);
        var body = " => throw new global::System.NotSupportedException(" + CodeText.Literal(symbol.Name + ": " + problem) + ");";
        return symbol switch
        {
            IMethodSymbol method => name + "(" + string.Join(", ", method.Parameters.Select(p => p.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + " " + Identifier.Escaped(p.Name))) + ")" + body,
            IPropertySymbol { SetMethod: { } setter } => name + " { get" + body + (setter.IsInitOnly ? " init" : " set") + body + " }",
            _ => name + body,
        };
    }

    /// <summary>
    /// The part of a partial member that has no body, or null. Compilers before C# 13 know no partial properties and their symbols cannot be asked
    /// for one (IPropertySymbol.IsPartialDefinition is newer than the oldest compiler we run in), so the modifier is read off the syntax.
    /// </summary>
    private static MemberDeclarationSyntax? Definition(ISymbol symbol, CancellationToken cancellation)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
            switch (reference.GetSyntax(cancellation))
            {
                case MethodDeclarationSyntax { Body: null, ExpressionBody: null } method when method.Modifiers.Any(SyntaxKind.PartialKeyword):
                    return method;
                case PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors } property
                    when property.Modifiers.Any(SyntaxKind.PartialKeyword) && accessors.Accessors.All(a => a is { Body: null, ExpressionBody: null }):
                    return property;
            }
        return null;
    }
}
