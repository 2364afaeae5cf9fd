using System.Runtime.CompilerServices;
using Dossier.Engine;
using Dossier.Engine.Findings;

namespace Dossier.Generator.Parsing;

/// <summary>The last comparison of a set of articles, kept as long as its first article is: generator and analyzer ask for the same one.</summary>
internal static class FindingsCache
{
    private static readonly ConditionalWeakTable<ArticleDigest, Last> Comparisons = new();

    /// <summary>Every finding of the articles.</summary>
    /// <param name="articles">The articles, ordered by path, each path once.</param>
    /// <param name="cancellation">Honoured as the engine honours it.</param>
    public static EquatableArray<FindingDigest> Build(IReadOnlyList<ArticleDigest> articles, CancellationToken cancellation) => articles.Count == 0
        ? FindingsBuilder.Build(articles, cancellation)
        : Comparisons.GetValue(articles[0], static _ => new Last()).Build(articles, cancellation);

    private sealed class Last
    {
        private IReadOnlyList<ArticleDigest> _articles = [];
        private EquatableArray<FindingDigest> _findings;

        public EquatableArray<FindingDigest> Build(IReadOnlyList<ArticleDigest> articles, CancellationToken cancellation)
        {
            lock (this)
            {
                // The same reading gives the same object, so comparing references is enough, and quick.
                if (_articles.Count != articles.Count || !_articles.Zip(articles, ReferenceEquals).All(same => same))
                {
                    _findings = FindingsBuilder.Build(articles, cancellation);
                    _articles = articles;
                }
                return _findings;
            }
        }
    }
}
