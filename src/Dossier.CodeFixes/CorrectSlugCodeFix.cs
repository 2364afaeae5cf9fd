using System.Collections.Immutable;
using System.Composition;
using Dossier.Engine;
using Dossier.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.CodeFixes;

/// <summary>Writes the slug that was meant in C#.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectSlugCodeFix))]
[Shared]
public sealed class CorrectSlugCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.UnknownSlug.Id);

    /// <summary>None: what somebody meant is a guess, one at a time.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
            if (CorrectionProperties.Read(diagnostic.Properties) is { } correction)
                context.RegisterCodeFix(CodeAction.Create(correction.Title, async cancellation =>
                {
                    var text = await context.Document.GetTextAsync(cancellation).ConfigureAwait(false);
                    return context.Document.WithText(text.WithChanges(new TextChange(diagnostic.Location.SourceSpan, correction.Text)));
                }, correction.Title), diagnostic);
        return Task.CompletedTask;
    }
}
