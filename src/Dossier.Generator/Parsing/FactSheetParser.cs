using System.Collections.Immutable;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Engine.Questions;
using Dossier.Engine.Rulings;
using Dossier.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.Generator.Parsing;

/// <summary>From a class with the attribute to a fact sheet, and from fact sheets and findings to answers.</summary>
internal static class FactSheetParser
{
    public static bool IsClass(SyntaxNode node) => node is ClassDeclarationSyntax or RecordDeclarationSyntax;

    /// <summary>The fact sheet of a class, or null when there is nothing to implement; the analyzer says why.</summary>
    public static FactSheetModel? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        FactSheetDeclaration.Read((INamedTypeSymbol)context.TargetSymbol, context.Attributes[0], cancellation).Model is { } sheet && sheet.Members.Count + sheet.Mistaken.Count > 0 ? sheet : null;

    /// <summary>Answers fact sheets, ordered by name.</summary>
    public static IEnumerable<AnsweredFactSheet> Answer(ImmutableArray<FactSheetModel> sheets, ImmutableArray<ArticleDigest> digests, EquatableArray<Decision> rulings, CancellationToken cancellation)
    {
        if (sheets.Length == 0)
            return [];
        var articles = FindingParser.Distinct(digests);
        var byPath = articles.ToDictionary(a => a.Path, StringComparer.Ordinal);
        var finder = new OpenAnswers(FindingsCache.Build(articles, rulings, cancellation).Findings, articles);
        return sheets.OrderBy(s => s.FullName, StringComparer.Ordinal)
            .Select(sheet => new AnsweredFactSheet(sheet, new(sheet.Members.Select(member => Answer(member, finder, byPath)))))
            .ToList();
    }

    private static FactSheetAnswer Answer(FactSheetMember member, OpenAnswers finder, Dictionary<string, ArticleDigest> articles)
    {
        var answer = finder.Answer(member.Question, [AnswerTypes.KindOf(member.Type)]);
        return new FactSheetAnswer(answer.Finding is { } finding ? FindingParser.Model(finding, articles) : null, answer.Voices);
    }
}
