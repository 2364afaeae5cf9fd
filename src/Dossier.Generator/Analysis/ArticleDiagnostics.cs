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

    public static Diagnostic BadLevel(string filePath, string value) => Told.At(
        Rules.BadMetadata,
        Location.Create(filePath, default, default),
        FolderLevel.Key + " \"" + DisputeMessage.Quote(value) + "\" is none of none, info, warning, error; it is not used");

    /// <summary>What is wrong inside an article, and its own side of every dispute.</summary>
    public static IEnumerable<Diagnostic> Of(ArticleFacts facts, Disputes disputes)
    {
        foreach (var problem in facts.Problems)
            yield return Told.At(problem.Rule, At(disputes.FilePaths[facts.Path], facts, problem.Span), problem.Message, problem.Level);
        foreach (var told in disputes.Told(facts))
            yield return told;
    }

    /// <summary>An article's own side of one dispute.</summary>
    public static Diagnostic Of(DisputeMessage message, Disputes disputes)
    {
        return Told.At(message.Dispute.Rule, At(message.Claim), message.Text(disputes.Articles), message.Dispute.Level, message.Rivals.Select(At), disputes.Properties(message.Finding));

        Location At(ClaimReference claim) => ArticleDiagnostics.At(disputes.FilePaths[claim.Path], disputes.Articles[claim.Path], disputes.Articles[claim.Path].Claims[claim.Index].Span);
    }

    /// <summary>That the article is a copy, if it is.</summary>
    public static Diagnostic? Copy(string path, Disputes disputes)
    {
        if (!disputes.Copies.TryGetValue(path, out var first))
            return null;
        var (facts, original) = (disputes.Articles[path], disputes.Articles[first]);
        var copy = CopiedArticles.Told(facts, first);
        return Told.At(copy.Rule, At(disputes.FilePaths[path], facts, copy.Span), copy.Message, rivals: [At(disputes.FilePaths[first], original, original.Document.Blocks[0].Span)]);
    }

    /// <summary>What was not compared, told once, in the first article that it is true of; null in all others, and mostly in all.</summary>
    public static Diagnostic? LeftOut(string path, Disputes disputes)
    {
        if (disputes.LeftOut.Count == 0 || disputes.LeftOut[0].Path != path)
            return null;
        var facts = disputes.Articles[path];
        var document = facts.Document;
        return Diagnostic.Create(NotCompared, At(disputes.FilePaths[path], facts, document.Blocks.Count > 0 ? document.Blocks[0].Span : default), string.Join(" ", disputes.LeftOut.Select(l => l.Text)));
    }

    internal static Location At(string filePath, ArticleFacts facts, TextSpan span) => Location.Create(
        filePath,
        new Microsoft.CodeAnalysis.Text.TextSpan(span.Start, span.Length),
        new LinePositionSpan(Position(facts, span.Start), Position(facts, span.End)));

    private static LinePosition Position(ArticleFacts facts, int offset)
    {
        var (line, column) = facts.Position(offset);
        return new LinePosition(line, column);
    }
}
