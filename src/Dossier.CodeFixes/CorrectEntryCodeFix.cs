using System.Collections.Immutable;
using System.Composition;
using Dossier.Engine;
using Dossier.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.CodeFixes;

/// <summary>Writes what was meant in front matter and links: a key, a name, a date in its form, a file, a heading. The analyzer says what, where that is plain.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], Name = nameof(CorrectEntryCodeFix))]
[Shared]
public sealed class CorrectEntryCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(Rules.UnfitValue.Id, Rules.UnknownKey.Id, Rules.DeadReference.Id, Rules.DeadLink.Id, Rules.DeadAnchor.Id);

    /// <summary>None: what somebody meant is a guess, one at a time.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
            if (CorrectionProperties.Read(diagnostic.Properties) is { } correction)
                context.RegisterCodeFix(CodeAction.Create(correction.Title, cancellation => WriteAsync(context.TextDocument, correction, cancellation), correction.Title), diagnostic);
        return Task.CompletedTask;
    }

    /// <summary>The solution with the file changed in every project that has it.</summary>
    private static async Task<Solution> WriteAsync(TextDocument file, Engine.Documents.Entries.Correction correction, CancellationToken cancellation)
    {
        var text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
        var span = new Microsoft.CodeAnalysis.Text.TextSpan(correction.Span.Start, correction.Span.Length);
        var solution = file.Project.Solution;
        if (span.End > text.Length)
            return solution;
        var after = text.WithChanges(new TextChange(span, correction.Text));
        foreach (var project in file.Project.Solution.Projects)
            foreach (var same in project.AdditionalDocuments.Where(d => d.FilePath == file.FilePath))
                solution = solution.WithAdditionalDocumentText(same.Id, after);
        return solution;
    }
}
