using System.Collections.Immutable;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Generator.Model;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Dossier.Generator.Analysis;

/// <summary>Reports in C# what the articles do to it: values that are read although they are disputed, fact sheets that are not answered as asked, collections that cannot be made, slugs of no entry, and stated values that they contradict.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FindingUseAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.All.Where(d => d.Id.StartsWith("DSR4", StringComparison.Ordinal)).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("Dossier.Finding`1") is not { } finding)
                return;
            var articles = new ArticleIndex(start.Compilation, start.Options.AdditionalFiles, start.Options.AnalyzerConfigOptionsProvider);
            start.RegisterSymbolAction(context => Sheet(context, articles), SymbolKind.NamedType);
            start.RegisterSymbolAction(context => Facts(context, articles), SymbolKind.Field, SymbolKind.Property, SymbolKind.Parameter);
            // An assembly's attributes have no action of their own; what stands in a project file is shown by no editor anyway.
            start.RegisterCompilationEndAction(context => Facts(context, articles));
            start.RegisterOperationAction(context => Use(context, finding, articles), OperationKind.PropertyReference);
            start.RegisterOperationAction(context =>
            {
                if (SlugUse.Of((IInvocationOperation)context.Operation, articles, context.CancellationToken) is { } diagnostic)
                    context.ReportDiagnostic(diagnostic);
            }, OperationKind.Invocation);
        });
    }

    // The whole class and not its members: a partial property whose other half is generated gets no action of its own (dotnet/roslyn#76166).
    private static void Sheet(SymbolAnalysisContext context, ArticleIndex articles)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (FactSheetDeclaration.AttributeOf(type) is { } sheet)
            foreach (var diagnostic in FactSheetDiagnostics.Of(type, sheet, articles.Findings(context.CancellationToken), context.CancellationToken))
                context.ReportDiagnostic(diagnostic);
        if (CollectionDeclaration.AttributeOf(type) is { } collection)
            foreach (var diagnostic in CollectionDiagnostics.Of(type, collection, context.Options.AdditionalFiles, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken))
                context.ReportDiagnostic(diagnostic);
    }

    private static void Facts(SymbolAnalysisContext context, ArticleIndex articles)
    {
        if (!StatesDeclaration.IsOn(context.Symbol))
            return;
        foreach (var diagnostic in FactDiagnostics.InCode(context.Symbol, articles.Facts(context.CancellationToken), context.CancellationToken))
            context.ReportDiagnostic(diagnostic);
    }

    private static void Facts(CompilationAnalysisContext context, ArticleIndex articles)
    {
        if (!StatesDeclaration.IsOn(context.Compilation.Assembly))
            return;
        foreach (var diagnostic in FactDiagnostics.InCode(context.Compilation.Assembly, articles.Facts(context.CancellationToken), context.CancellationToken))
            context.ReportDiagnostic(diagnostic);
    }

    private static void Use(OperationAnalysisContext context, INamedTypeSymbol finding, ArticleIndex articles)
    {
        var read = (IPropertyReferenceOperation)context.Operation;
        if (read.Property.Name != "Value" || !SymbolEqualityComparer.Default.Equals(read.Property.ContainingType.OriginalDefinition, finding) || read.Parent is INameOfOperation)
            return;
        var index = articles.Findings(context.CancellationToken);
        var use = new FindingUse(index, context.CancellationToken);
        if (use.FindingOf(read.Instance) is not { Dispute: not null } disputed)
            return;
        if (disputed.Settlement is { } settlement)
        {
            if (settlement.Value is null && !use.IsHandled(read, disputed))
                context.ReportDiagnostic(Told.At(Rules.DisputedUse, read.Syntax.GetLocation(), NoOneValue(disputed, settlement)));
            return;
        }
        var text = FactSheetDiagnostics.DisputedText(disputed, index);
        var handled = use.IsHandled(read, disputed);
        context.ReportDiagnostic(Told.At(
            Rules.DisputedUse, read.Syntax.GetLocation(),
            handled ? text + "; the code expects that" : text + "; reading Value throws. Settle it in dossier.rulings, or ask IsDisputed first",
            handled ? Level.Info : Level.Warning, properties: index.Disputes.Properties(disputed)));
    }

    private static string NoOneValue(FindingDigest finding, Settlement settlement) =>
        $"{DisputeMessage.Question(finding)} has no one value, for a ruling accepts none ({DisputeMessage.OneLine(settlement.Decision.Reason, 200)}); reading Value throws. "
        + "Accept a value in dossier.rulings, ask HasValue first, or read Claims";
}
