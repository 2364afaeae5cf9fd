using System.Collections.Immutable;
using Dossier.Engine;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Analysis;

/// <summary>Says at a collection's record why none can be made of it, or that no article fits it.</summary>
internal static class CollectionDiagnostics
{
    public static IEnumerable<Diagnostic> Of(INamedTypeSymbol type, AttributeData attribute, ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var declaration = CollectionDeclaration.Read(type, attribute, cancellation);
        foreach (var problem in declaration.Problems)
            yield return Told.At(
                Rules.CollectionDeclaration, problem.Symbol.Locations.FirstOrDefault(l => l.IsInSource) ?? Location.None,
                SymbolEqualityComparer.Default.Equals(problem.Symbol, type) ? "the collection cannot be made: " + problem.Message : problem.Message);
        if (declaration.Model is not { } model)
            yield break;
        foreach (var file in files)
            if (ArticleFile.From(file, options) is { } article && model.SlugOf(article.Path) is not null)
                yield break;
        var pattern = model.Patterns[0];
        var isOutside = !pattern.StartsWith("articles/", StringComparison.Ordinal);
        yield return Told.At(
            Rules.EmptyCollection, attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation() ?? Location.None,
            $"no article of the project fits \"{string.Join("\", \"", model.Patterns)}\"; paths begin at the project's folder"
            + (isOutside ? $", and outside of the folder articles they are listed in the project file: <Article Include=\"{pattern}\" />" : ""));
    }
}
