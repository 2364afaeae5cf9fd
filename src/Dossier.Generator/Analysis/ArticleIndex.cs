using System.Collections.Immutable;
using Dossier.Engine;
using Dossier.Generator.Model;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Analysis;

/// <summary>All articles of one compilation and their disputes, made when the first file asks.</summary>
internal sealed class ArticleIndex(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options)
{
    private readonly object _lock = new();
    private Disputes? _disputes;
    private FindingIndex? _findings;

    /// <summary>What is to be said in one file: that it cannot be read, what is wrong inside it, and its own side of every dispute.</summary>
    public IEnumerable<Diagnostic> Diagnostics(AdditionalText file, CancellationToken cancellation)
    {
        if (ArticleFile.From(file, options) is not { } article)
            return [];
        if (article.Facts(cancellation) is not { } facts)
            return [ArticleDiagnostics.Unreadable(article)];
        var disputes = All(cancellation);
        return disputes.Files.TryGetValue(article.Path, out var listed) && listed.File == file
            ? ArticleDiagnostics.Of(article, facts, disputes)
            : [];
    }

    /// <summary>The findings behind members in C#.</summary>
    public FindingIndex Findings(CancellationToken cancellation)
    {
        var disputes = All(cancellation);
        lock (_lock)
            return _findings ??= new FindingIndex(disputes, ProjectModel.From(options.GlobalOptions));
    }

    private Disputes All(CancellationToken cancellation)
    {
        lock (_lock)
            return _disputes ??= Disputes.Of(files, options, FindingsCache.Build, cancellation);
    }
}
