using Dossier.Engine;
using Dossier.Engine.Claims;
using Dossier.Engine.Documents;
using Dossier.Engine.Findings;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextSpan = Dossier.Engine.TextSpan;

namespace Dossier.Generator.Analysis;

/// <summary>Turns what the engine says of one article into diagnostics in its file.</summary>
internal static class ArticleDiagnostics
{
    /// <summary>The diagnostic of what a bound left out. No rule of the engine: it says nothing of one article.</summary>
    public static readonly DiagnosticDescriptor NotCompared = new(
        "DSR5004", "Not everything is compared", "{0}", "Dossier.Build", DiagnosticSeverity.Info, true,
        "So many articles tell of one event, or one article tells one thing so often, that not all of it is compared.");

    public static Diagnostic Unreadable(ArticleFile article) => Told.At(
        Rules.Unreadable,
        Location.Create(article.File.Path, default, default),
        article.Path + " cannot be read as UTF-8 or UTF-16 text and is left out; save it as UTF-8, and check that it may be read");

    public static Diagnostic BadLevel(ArticleFile article, string value) => Told.At(
        Rules.BadMetadata,
        Location.Create(article.File.Path, default, default),
        FolderLevel.Key + " \"" + DisputeMessage.Quote(value) + "\" is none of none, info, warning, error; it is not used");

    public static IEnumerable<Diagnostic> Of(ArticleFile article, ArticleFacts facts, Disputes disputes)
    {
        foreach (var problem in facts.Problems)
            yield return Told.At(problem.Rule, At(article, facts, problem.Span), problem.Message, problem.Level);

        // Most files have no dispute; those that do are told in the order of their words.
        foreach (var message in disputes.Messages[article.Path].OrderBy(m => Claim(facts, m.Claim).Span.Start).ThenBy(m => m.Finding.Key, StringComparer.Ordinal))
            yield return Told.At(
                message.Dispute.Rule,
                At(article, facts, Claim(facts, message.Claim).Span),
                message.Text(disputes.Articles),
                message.Dispute.Level,
                message.Rivals.Select(r => At(disputes.Files[r.Path], disputes.Articles[r.Path], Claim(disputes.Articles[r.Path], r).Span)),
                disputes.Properties(message.Finding));
    }

    /// <summary>That the article is a copy, if it is.</summary>
    public static Diagnostic? Copy(ArticleFile article, Disputes disputes)
    {
        if (!disputes.Copies.TryGetValue(article.Path, out var path))
            return null;
        var (facts, original) = (disputes.Articles[article.Path], disputes.Articles[path]);
        var copy = CopiedArticles.Told(facts, path);
        return Told.At(copy.Rule, At(article, facts, copy.Span), copy.Message, rivals: [At(disputes.Files[path], original, original.Document.Blocks[0].Span)]);
    }

    /// <summary>What was not compared, told once, in the first article that it is true of; null in all others, and mostly in all.</summary>
    public static Diagnostic? LeftOut(ArticleFile article, Disputes disputes)
    {
        if (disputes.LeftOut.Count == 0 || disputes.LeftOut[0].Path != article.Path)
            return null;
        var facts = disputes.Articles[article.Path];
        var document = facts.Document;
        return Diagnostic.Create(NotCompared, At(article, facts, document.Blocks.Count > 0 ? document.Blocks[0].Span : default), string.Join(" ", disputes.LeftOut.Select(l => l.Text)));
    }

    private static PlacedClaim Claim(ArticleFacts facts, ClaimReference claim) => facts.Claims[claim.Index];

    internal static Location At(ArticleFile article, ArticleFacts facts, TextSpan span) => Location.Create(
        article.File.Path,
        new Microsoft.CodeAnalysis.Text.TextSpan(span.Start, span.Length),
        new LinePositionSpan(Position(facts, span.Start), Position(facts, span.End)));

    private static LinePosition Position(ArticleFacts facts, int offset)
    {
        var (line, column) = facts.Position(offset);
        return new LinePosition(line, column);
    }
}
