using Dossier.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dossier.CodeFixes;

/// <summary>Makes all articles follow the code at once, or the code the articles.</summary>
internal sealed class CorrectAllFacts : FixAllProvider
{
    private CorrectAllFacts()
    {
    }

    public static CorrectAllFacts Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var isOfProse = context.CodeActionEquivalenceKey == CorrectFactCodeFix.FollowCode;
        var corrections = new List<FileCorrection>();
        foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
            foreach (var diagnostic in context is { Scope: FixAllScope.Document, Document: { } document }
                ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false) : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false))
                if (FactProperties.IsSure(diagnostic))
                    corrections.AddRange(isOfProse ? FactProperties.ProseOf(diagnostic) : FactProperties.CodeOf(diagnostic));
        var title = isOfProse ? "Write the values that the code has" : "Write the values that the articles have";
        return corrections.Count == 0 ? null : CodeAction.Create(title, cancellation => CorrectFactCodeFix.WriteAsync(context.Solution, corrections, cancellation), context.CodeActionEquivalenceKey);
    }
}
