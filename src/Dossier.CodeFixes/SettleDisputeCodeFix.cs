using System.Collections.Immutable;
using System.Composition;
using Dossier.Engine;
using Dossier.Engine.Rulings;
using Dossier.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dossier.CodeFixes;

/// <summary>
/// Settles a dispute by a line in dossier.rulings: one fix a value, and "Not a dispute". Offered at the use in C#, at the member of a fact sheet and at the words
/// of the article; "dotnet format" applies it in C# alone, for it leaves diagnostics in text files alone.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)], Name = nameof(SettleDisputeCodeFix))]
[Shared]
public sealed class SettleDisputeCodeFix : CodeFixProvider
{
    /// <summary>What every first fix answers to. Applied to all it settles what most articles agree on; where as many stand on either side, somebody has to decide.</summary>
    internal const string AcceptMost = "Dossier.AcceptMost";

    /// <summary>What "Not a dispute" answers to.</summary>
    internal const string NotADispute = "Dossier.NotADispute";

    private const string Accept = "Dossier.Accept:";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Rules.All.Select(r => r.Id)
        .Where(id => id.StartsWith("DSR2", StringComparison.Ordinal) || id == Rules.SelfContradiction.Id || id == Rules.DisputedUse.Id || id == Rules.DisputedAnswer.Id)
        .ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => SettleAllDisputes.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (RulingsDocuments.Of(context.TextDocument.Project) is not { } file)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            var isFirst = true;
            foreach (var ruling in OfferedRuling.Of(diagnostic))
            {
                if (!await RulingsDocuments.CanWriteAsync(file, ruling, context.CancellationToken).ConfigureAwait(false))
                    continue;
                var key = ruling.Title == RulingOffers.NotADispute ? NotADispute : isFirst ? AcceptMost : Accept + ruling.Decision;
                isFirst = false;
                context.RegisterCodeFix(CodeAction.Create(ruling.Title, cancellation => RulingsDocuments.WriteAsync(file, [ruling], cancellation), key), diagnostic);
            }
        }
    }
}
