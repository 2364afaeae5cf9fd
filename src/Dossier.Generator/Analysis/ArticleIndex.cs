using System.Collections.Immutable;
using Dossier.Engine;
using Dossier.Generator.Model;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Analysis;

/// <summary>All articles of one compilation and their disputes, made when the first file asks.</summary>
internal sealed class ArticleIndex(Compilation compilation, ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options)
{
    private readonly object _lock = new();
    private Disputes? _disputes;
    private FindingIndex? _findings;
    private ContentIndex? _content;
    private FactIndex? _facts;
    private PackedArticles? _packed;

    /// <summary>What is to be said in one file: that it cannot be read, what is wrong inside it, and its own side of every dispute; in a rulings file, what its rulings leave open.</summary>
    public IEnumerable<Diagnostic> Diagnostics(AdditionalText file, bool copies, CancellationToken cancellation)
    {
        if (RulingsInput.IsRulings(file.Path))
            return All(cancellation).Rulings.TryGetValue(file, out var problems) ? problems.Select(p => RulingDiagnostics.Of(file, p, cancellation)) : [];
        if (ArticleFile.From(file, options) is not { } article)
            return [];
        var level = FolderLevel.Of(options.GetOptions(file));
        return level.Apply(article.Read(Packed(cancellation), cancellation) is null ? [ArticleDiagnostics.Unreadable(article)] : Told(article, level, copies, cancellation));
    }

    private IEnumerable<Diagnostic> Told(ArticleFile article, FolderLevel level, bool copies, CancellationToken cancellation)
    {
        var disputes = All(cancellation);
        if (!disputes.Files.TryGetValue(article.Path, out var listed) || listed.File != article.File)
            return [];
        var facts = disputes.Articles[article.Path];
        var diagnostics = EntryDiagnostics.Add(ArticleDiagnostics.Of(article, facts, disputes), article, facts, Content(cancellation));
        if (copies && ArticleDiagnostics.Copy(article, disputes) is { } copy)
            diagnostics = diagnostics.Prepend(copy);
        diagnostics = diagnostics.Concat(FactDiagnostics.InArticle(article, Facts(cancellation), cancellation));
        if (ArticleDiagnostics.LeftOut(article, disputes) is { } leftOut)
            diagnostics = diagnostics.Prepend(leftOut);
        return level.Problem is { } problem ? diagnostics.Prepend(ArticleDiagnostics.BadLevel(article, problem)) : diagnostics;
    }

    /// <summary>The findings behind members in C#.</summary>
    public FindingIndex Findings(CancellationToken cancellation)
    {
        var disputes = All(cancellation);
        lock (_lock)
            return _findings ??= new FindingIndex(disputes, ProjectModel.From(options.GlobalOptions, compilation));
    }

    /// <summary>What the code states, and what the articles say to it.</summary>
    public FactIndex Facts(CancellationToken cancellation)
    {
        var disputes = All(cancellation);
        lock (_lock)
            return _facts ??= FactIndex.Of(compilation, disputes, options, cancellation);
    }

    /// <summary>The collections, their entries, and what links may lead to.</summary>
    public ContentIndex Content(CancellationToken cancellation)
    {
        lock (_lock)
            return _content ??= ContentIndex.Of(compilation, files, options, Packed(cancellation), cancellation);
    }

    private PackedArticles Packed(CancellationToken cancellation)
    {
        lock (_lock)
            return _packed ??= PackedArticles.Of(files, cancellation);
    }

    private Disputes All(CancellationToken cancellation)
    {
        lock (_lock)
            return _disputes ??= Disputes.Of(files, options, Packed(cancellation), FindingsCache.Build, cancellation);
    }
}
