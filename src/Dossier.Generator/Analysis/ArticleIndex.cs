using System.Collections.Immutable;
using Dossier.Engine;
using Dossier.Generator.Model;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Analysis;

/// <summary>One compilation's articles and what its code has to do with them, looked up when the first file asks. What does not depend on the code is that of the last compilation (<see cref="ArticleReports"/>).</summary>
internal sealed class ArticleIndex(Compilation compilation, ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options)
{
    private readonly object _lock = new();
    private ListedFiles? _listed;
    private ArticleReports? _reports;
    private FindingIndex? _findings;
    private ContentIndex? _content;
    private FactIndex? _facts;

    /// <summary>What is to be said in one file: that it cannot be read, what is wrong inside it, and its own side of every dispute; in a rulings file, what its rulings leave open.</summary>
    public IEnumerable<Diagnostic> Diagnostics(AdditionalText file, bool copies, CancellationToken cancellation)
    {
        var reports = Reports(cancellation);
        if (_listed!.RulingsOf(file) is >= 0 and var rulings)
            return reports.Disputes.Rulings[rulings].Select(p => RulingDiagnostics.Of(file, p, cancellation));
        if (_listed.Article(file) is not { } article)
            return [];
        if (article.Known is null)
            return article.Level.Apply([ArticleDiagnostics.Unreadable(article.File)]);
        if (!article.IsTold)
            return [];
        var told = reports.Of(article.File.Path, article.Level, copies, Content(cancellation));
        var facts = Facts(cancellation);
        return facts.Speaks(article.File.Path) ? told.Concat(article.Level.Apply(FactDiagnostics.InArticle(article.File, facts, cancellation))) : told;
    }

    /// <summary>The findings behind members in C#.</summary>
    public FindingIndex Findings(CancellationToken cancellation)
    {
        var disputes = Reports(cancellation).Disputes;
        lock (_lock)
            return _findings ??= new FindingIndex(disputes, ProjectModel.From(options.GlobalOptions, compilation));
    }

    /// <summary>What the code states, and what the articles say to it.</summary>
    public FactIndex Facts(CancellationToken cancellation)
    {
        var disputes = Reports(cancellation).Disputes;
        lock (_lock)
            return _facts ??= FactIndex.Of(compilation, disputes, options, cancellation);
    }

    /// <summary>The collections, their entries, and what links may lead to.</summary>
    public ContentIndex Content(CancellationToken cancellation)
    {
        var reports = Reports(cancellation);
        lock (_lock)
            return _content ??= reports.Content(new(CollectionTypes.Of(compilation, cancellation)), cancellation);
    }

    private ArticleReports Reports(CancellationToken cancellation)
    {
        lock (_lock)
        {
            _listed ??= new ListedFiles(files, options, PackedArticles.Of(files, cancellation), cancellation);
            return _reports ??= ArticleReports.Of(_listed.Content, cancellation);
        }
    }
}
