using Dossier.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.Generator.Parsing;

/// <summary>A type that generated code adds to.</summary>
internal static class PartialType
{
    /// <summary>Its namespace as code writes it; empty for the global one.</summary>
    public static string Namespace(INamedTypeSymbol type) => type.ContainingNamespace.IsGlobalNamespace
        ? ""
        : type.ContainingNamespace.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted));

    /// <summary>The declarations of the type and of those around it, the outermost first: <c>partial class Outer</c>.</summary>
    public static List<string> Declarations(INamedTypeSymbol type)
    {
        var types = new List<string>();
        for (var outer = type; outer is not null; outer = outer.ContainingType)
            types.Insert(0, "partial " + Keyword(outer) + " " + Identifier.Escaped(outer.Name));
        return types;
    }

    /// <summary>Why nothing can be added to the type, or null.</summary>
    /// <param name="type">The type.</param>
    /// <param name="what">What it is to be: "a fact sheet".</param>
    /// <param name="cancellation">Honoured between declarations.</param>
    public static string? Problem(INamedTypeSymbol type, string what, CancellationToken cancellation)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.TypeParameters.Length > 0)
                return $"{outer.Name} is generic; {what} must not be";
            foreach (var reference in outer.DeclaringSyntaxReferences)
                if (reference.GetSyntax(cancellation) is TypeDeclarationSyntax declaration && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                    return $"{outer.Name} is not partial; write 'partial' before '{Keyword(outer)}'";
        }
        return null;
    }

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
        { TypeKind: TypeKind.Struct } => "struct",
        { IsRecord: true } => "record",
        _ => "class",
    };
}
