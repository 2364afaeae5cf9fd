using System.Collections.Immutable;
using Dossier.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Analysis;

/// <summary>
/// Reports each article's own side of every dispute, and what is wrong inside it, in its file. Diagnostics of a file come from that file's action:
/// only those stay live in an editor.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.All.Append(HiddenInfos.Descriptor).Append(ArticleDiagnostics.NotCompared).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var index = new ArticleIndex(start.Compilation, start.Options.AdditionalFiles, start.Options.AnalyzerConfigOptionsProvider);
            var copies = Descriptors.IsAskedFor(Rules.Copy, start.Compilation.Options, start.CancellationToken);
            var hidden = new HiddenInfos(start.Compilation.Options);
            start.RegisterAdditionalFileAction(context =>
            {
                foreach (var diagnostic in index.Diagnostics(context.AdditionalFile, copies, context.CancellationToken))
                {
                    hidden.Count(diagnostic, context.CancellationToken);
                    context.ReportDiagnostic(diagnostic);
                }
            });
            if (HiddenInfos.IsWanted(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions))
                start.RegisterCompilationEndAction(context =>
                {
                    if (hidden.Tell() is { } told)
                        context.ReportDiagnostic(told);
                });
        });
    }
}
