using Dossier.Engine;
using Dossier.Engine.Documents.Entries;
using Dossier.Engine.Findings;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Dossier.Generator.Analysis;

/// <summary>Says where C# asks a collection for a slug, written out, that none of its entries has.</summary>
internal static class SlugUse
{
    private const int MostNamed = 3;

    public static Diagnostic? Of(IInvocationOperation call, ArticleIndex articles, CancellationToken cancellation)
    {
        if (call.TargetMethod is not { Name: "BySlug", IsStatic: true, Parameters.Length: 1, ContainingType: var type } || call.Arguments is not [{ Value: { ConstantValue: { HasValue: true, Value: string slug } } given }]
            || CollectionDeclaration.AttributeOf(type) is not { } attribute || CollectionDeclaration.Read(type, attribute, cancellation).Model is not { } collection)
            return null;
        var content = articles.Content(cancellation);
        // A collection of another project is not known here, and one without entries is told at its record.
        if (!content.IsKnown(collection.FullName) || content.Find(collection.FullName, slug).Count > 0 || content.Slugs(collection.FullName).OrderBy(s => s, StringComparer.Ordinal).ToList() is not { Count: > 0 } slugs)
            return null;
        var meant = EntryReader.Nearest(slug, slugs);
        var others = meant is not null ? EntryReader.DidYouMean(meant)
            : "; it has " + string.Join(", ", slugs.Take(MostNamed).Select(s => "\"" + DisputeMessage.Quote(s) + "\"")) + (slugs.Count > MostNamed ? FormattableString.Invariant($" and {slugs.Count - MostNamed} more") : "");
        var at = given.Syntax.GetLocation();
        var correction = meant is null || given.Syntax is not LiteralExpressionSyntax ? null
            : new Correction(new TextSpan(at.SourceSpan.Start, at.SourceSpan.Length), SymbolDisplay.FormatLiteral(meant, quote: true), "Write \"" + PlainCharacter.Escape(meant) + "\"");
        return Told.At(Rules.UnknownSlug, at, $"No {collection.Name} has the slug \"{DisputeMessage.Quote(slug)}\", so this is null" + others, properties: CorrectionProperties.Of(correction));
    }
}
