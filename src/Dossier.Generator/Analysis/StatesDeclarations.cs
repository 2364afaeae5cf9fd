using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dossier.Generator.Emission;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.Generator.Analysis;

/// <summary>
/// Every <c>[States]</c> of a compilation. As with <see cref="CollectionTypes"/> names are taken from the trees and asked for, which binds nothing but the declarations that have the attribute; an
/// edit of one tree looks at one tree again. An attribute under another name (<c>using A = …</c>), and one on a parameter of a lambda or of a function inside a method, is not seen here.
/// </summary>
internal static class StatesDeclarations
{
    private const string Attribute = "States";

    private static readonly ConditionalWeakTable<SyntaxTree, string[]> Names = new();
    private static readonly ConditionalWeakTable<Compilation, IReadOnlyList<StatesDeclaration>> Known = new();

    /// <summary>The declarations, ordered by file and place; the assembly's own at the end.</summary>
    public static IReadOnlyList<StatesDeclaration> Of(Compilation compilation, CancellationToken cancellation)
    {
        if (Known.TryGetValue(compilation, out var known))
            return known;
        var found = Find(compilation, cancellation);
        return Known.GetValue(compilation, _ => found);
    }

    private static List<StatesDeclaration> Find(Compilation compilation, CancellationToken cancellation)
    {
        var found = new List<StatesDeclaration>();
        foreach (var name in compilation.SyntaxTrees.Where(static t => !HintName.IsOf(t)).SelectMany(t => NamesIn(t, cancellation)).Distinct(StringComparer.Ordinal))
            foreach (var type in compilation.GetSymbolsWithName(name, SymbolFilter.Type, cancellation).OfType<INamedTypeSymbol>())
                foreach (var member in type.GetMembers())
                {
                    if (member is IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol)
                        found.AddRange(StatesDeclaration.Of(member, compilation, cancellation));
                    foreach (var parameter in member is IMethodSymbol { AssociatedSymbol: null } method ? method.Parameters : (member as IPropertySymbol)?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
                        found.AddRange(StatesDeclaration.Of(parameter, compilation, cancellation));
                }
        return [.. found.OrderBy(d => PlaceOf(d).Path, StringComparer.Ordinal).ThenBy(d => PlaceOf(d).Start), .. StatesDeclaration.Of(compilation.Assembly, compilation, cancellation)];
    }

    private static (string Path, int Start) PlaceOf(StatesDeclaration declaration) =>
        declaration.Attribute.ApplicationSyntaxReference is { } place ? (place.SyntaxTree.FilePath, place.Span.Start) : ("", 0);

    /// <summary>The names of the types that have the attribute on a member or on a parameter of one.</summary>
    private static string[] NamesIn(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Names.TryGetValue(tree, out var known))
            return known;
        var found = tree.GetRoot(cancellation).DescendantNodes(static n => n is CompilationUnitSyntax or MemberDeclarationSyntax or BaseParameterListSyntax or ParameterSyntax or AttributeListSyntax)
            .OfType<AttributeSyntax>().Where(static a => IsMeant(a.Name)).Select(static a => a.FirstAncestorOrSelf<MemberDeclarationSyntax>(IsType) switch
            {
                BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
                DelegateDeclarationSyntax type => type.Identifier.ValueText,
                _ => "",
            }).Where(static n => n.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        return Names.GetValue(tree, _ => found);
    }

    private static bool IsType(MemberDeclarationSyntax node) => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax;

    private static bool IsMeant(NameSyntax name) => (name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    }) is Attribute or Attribute + "Attribute";
}
