using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Dossier.Engine;
using Dossier.Generator.Analysis;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.CodeFixes;

/// <summary>Puts a question in the place of one that no article answers: other participants, another event, another thing counted or another name. All were found to be answered.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AskNearbyCodeFix))]
[Shared]
public sealed class AskNearbyCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.Unanswered.Id);

    /// <summary>None: what a program wants to know is not to be changed unseen.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } declared
                || model?.GetDeclaredSymbol(declared, context.CancellationToken) is not { ContainingType: { } type } member
                || FactSheetDeclaration.AttributeOf(type) is not { } sheet
                || FactSheetDeclaration.Read(type, sheet, context.CancellationToken).Questions.FirstOrDefault(q => SymbolEqualityComparer.Default.Equals(q.Symbol, member)) is not { Member.Question: var asked } question)
                continue;
            var count = Read(diagnostic, SuggestionProperties.Count) is { } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            for (var i = 0; i < count; i++)
            {
                var n = i.ToString(CultureInfo.InvariantCulture);
                if (Read(diagnostic, SuggestionProperties.Title + n) is not { } title || Read(diagnostic, SuggestionProperties.Event + n) is not { } about
                    || Read(diagnostic, SuggestionProperties.Participants + n) is not { } names || Read(diagnostic, SuggestionProperties.Of + n) is not { } of)
                    continue;
                var participants = names.Length == 0 ? [] : names.Split('\n');
                var edited = of == asked.Of ? sheet : question.Asking;
                var arguments = of == asked.Of ? [about, .. participants] : new[] { of };
                if (edited.ApplicationSyntaxReference is { } reference)
                    context.RegisterCodeFix(CodeAction.Create(title, cancellation => WriteAsync(context.Document.Project, reference, arguments, cancellation), title), diagnostic);
            }
        }
    }

    /// <summary>The attribute with other positional arguments; named ones stay.</summary>
    private static async Task<Solution> WriteAsync(Project project, SyntaxReference reference, IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var attribute = (AttributeSyntax)await reference.GetSyntaxAsync(cancellation).ConfigureAwait(false);
        var kept = attribute.ArgumentList?.Arguments.Where(a => a.NameEquals is not null).Select(a => a.WithoutTrivia()) ?? [];
        var list = SyntaxFactory.AttributeArgumentList(SyntaxFactory.SeparatedList(
            arguments.Select(a => SyntaxFactory.AttributeArgument(SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(a)))).Concat(kept)));
        var document = project.GetDocument(reference.SyntaxTree)!;
        var root = await reference.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        var edited = attribute.WithArgumentList(list.NormalizeWhitespace().WithTrailingTrivia(attribute.ArgumentList?.GetTrailingTrivia() ?? default));
        return document.WithSyntaxRoot(root.ReplaceNode(attribute, edited)).Project.Solution;
    }

    private static string? Read(Diagnostic diagnostic, string name) => diagnostic.Properties.TryGetValue(name, out var value) ? value : null;
}
