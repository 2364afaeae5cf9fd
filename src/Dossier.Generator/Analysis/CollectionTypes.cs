using System.Runtime.CompilerServices;
using Dossier.Generator.Emission;
using Dossier.Generator.Model;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.Generator.Analysis;

/// <summary>
/// The collections of a compilation. An analyzer of text files is given none of its types, so their names are taken from the trees and asked for: that binds nothing, and an edit of one tree
/// looks at one tree again. An attribute under another name (<c>using A = …</c>) is not seen here.
/// </summary>
internal static class CollectionTypes
{
    private const string Attribute = "ArticleCollection";

    private static readonly ConditionalWeakTable<SyntaxTree, string[]> Names = new();

    public static IReadOnlyList<CollectionModel> Of(Compilation compilation, CancellationToken cancellation)
    {
        var collections = new List<CollectionModel>();
        foreach (var name in compilation.SyntaxTrees.Where(static t => !HintName.IsOf(t)).SelectMany(t => NamesIn(t, cancellation)).Distinct(StringComparer.Ordinal).OrderBy(n => n, StringComparer.Ordinal))
            foreach (var type in compilation.GetSymbolsWithName(name, SymbolFilter.Type, cancellation).OfType<INamedTypeSymbol>())
                if (CollectionDeclaration.AttributeOf(type) is { } attribute && CollectionDeclaration.Read(type, attribute, cancellation).Model is { } model)
                    collections.Add(model);
        return collections;
    }

    private static string[] NamesIn(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Names.TryGetValue(tree, out var known))
            return known;
        var found = tree.GetRoot(cancellation).DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .OfType<TypeDeclarationSyntax>().Where(static t => t.AttributeLists.Any(static l => l.Attributes.Any(static a => IsMeant(a.Name)))).Select(static t => t.Identifier.ValueText).ToArray();
        return Names.GetValue(tree, _ => found);
    }

    private static bool IsMeant(NameSyntax name) => (name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    }) is Attribute or Attribute + "Attribute";
}
