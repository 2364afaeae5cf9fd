using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Analysis;

/// <summary>The articles by path, what each says, and where each is disputed.</summary>
/// <param name="Files">The articles' files; a path that is listed twice is one article.</param>
/// <param name="Articles">What they say.</param>
/// <param name="Findings">What they say together.</param>
/// <param name="Messages">Each article's own sides, by path.</param>
internal sealed record Disputes(
    IReadOnlyDictionary<string, ArticleFile> Files,
    IReadOnlyDictionary<string, ArticleFacts> Articles,
    EquatableArray<FindingDigest> Findings,
    ILookup<string, DisputeMessage> Messages)
{
    /// <summary>How a dispute can be settled, for the code fixes.</summary>
    public ImmutableDictionary<string, string?> Properties(FindingDigest finding) => _properties.GetOrAdd(finding.Key, _ => DisputeProperties.Of(finding, Articles));

    // Every article of a dispute tells it, and all with the same properties.
    private readonly ConcurrentDictionary<string, ImmutableDictionary<string, string?>> _properties = new(StringComparer.Ordinal);


    /// <summary>Compares articles.</summary>
    public delegate EquatableArray<FindingDigest> Comparison(IReadOnlyList<ArticleDigest> articles, CancellationToken cancellation);

    public static Disputes Of(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options, Comparison compare, CancellationToken cancellation)
    {
        var articles = new Dictionary<string, ArticleFile>(StringComparer.Ordinal);
        var facts = new SortedDictionary<string, ArticleFacts>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (ArticleFile.From(file, options) is not { } article || articles.ContainsKey(article.Path) || article.Facts(cancellation) is not { } read)
                continue;
            articles.Add(article.Path, article);
            facts.Add(article.Path, read);
        }
        var findings = compare(facts.Values.Select(f => f.Digest).ToList(), cancellation);
        return new Disputes(articles, facts, findings, DisputeMessage.Of(findings).ToLookup(m => m.Claim.Path, StringComparer.Ordinal));
    }
}
