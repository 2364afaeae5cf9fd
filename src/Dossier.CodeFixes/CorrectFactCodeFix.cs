using System.Collections.Immutable;
using System.Composition;
using Dossier.Engine;
using Dossier.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Dossier.CodeFixes;

/// <summary>
/// Makes articles and code agree: writes the constant's value in the article's words, or the article's number in the constant's unit. Offered on either side; "dotnet format" applies the first
/// at the constants, for it leaves diagnostics in text files alone.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)], Name = nameof(CorrectFactCodeFix))]
[Shared]
public sealed class CorrectFactCodeFix : CodeFixProvider
{
    /// <summary>What every fix of prose answers to: the code is right, and the articles follow.</summary>
    internal const string FollowCode = "Dossier.FollowCode";

    /// <summary>What every fix of code answers to.</summary>
    internal const string FollowArticles = "Dossier.FollowArticles";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.StatedOtherwise.Id, Rules.ToldOtherwise.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => CorrectAllFacts.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.TextDocument.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            Register(FactProperties.ProseOf(diagnostic), FollowCode);
            Register(FactProperties.CodeOf(diagnostic), FollowArticles);

            void Register(IReadOnlyList<FileCorrection> corrections, string key)
            {
                if (corrections.Count > 0)
                    context.RegisterCodeFix(CodeAction.Create(TitleOf(corrections), cancellation => WriteAsync(solution, corrections, cancellation), key), diagnostic);
            }
        }
        return Task.CompletedTask;
    }

    private static string TitleOf(IReadOnlyList<FileCorrection> corrections) =>
        corrections.Count == 1 ? corrections[0].Correction.Title : $"{corrections[0].Correction.Title}, in {corrections.Count} places";

    /// <summary>The solution with each file changed in every project that has it.</summary>
    internal static async Task<Solution> WriteAsync(Solution solution, IEnumerable<FileCorrection> corrections, CancellationToken cancellation)
    {
        foreach (var file in corrections.GroupBy(c => c.File, StringComparer.Ordinal))
        {
            // Two facts may name one place: the first is written.
            var changes = new List<TextChange>();
            foreach (var correction in file.Select(c => c.Correction).OrderBy(c => c.Span.Start))
                if (changes.Count == 0 || changes[changes.Count - 1].Span.End <= correction.Span.Start)
                    changes.Add(new TextChange(new TextSpan(correction.Span.Start, correction.Span.Length), correction.Text));
            foreach (var project in solution.Projects)
            {
                foreach (var text in project.AdditionalDocuments.Where(d => d.FilePath == file.Key))
                    solution = solution.WithAdditionalDocumentText(text.Id, await ChangedAsync(text, changes, cancellation).ConfigureAwait(false));
                foreach (var code in project.Documents.Where(d => d.FilePath == file.Key))
                    solution = solution.WithDocumentText(code.Id, await ChangedAsync(code, changes, cancellation).ConfigureAwait(false));
            }
        }
        return solution;
    }

    private static async Task<SourceText> ChangedAsync(TextDocument document, List<TextChange> changes, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return changes.TrueForAll(c => c.Span.End <= text.Length) ? text.WithChanges(changes) : text;
    }
}
