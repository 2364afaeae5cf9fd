using System.Collections.Immutable;
using Dossier.Engine;
using Dossier.Generated;
using Dossier.Generator.Emission;
using Dossier.Generator.Parsing;

namespace Dossier.Generator.Model;

/// <summary>An article and the name of its class.</summary>
internal sealed record NamedArticle(string ClassName, ArticleModel Article);

/// <summary>The articles of one generated file. One file an article would cost the compiler a syntax tree for each; one file for all would change with every edit.</summary>
/// <param name="Number">0 to <see cref="Count"/> − 1.</param>
/// <param name="Articles">Its articles, ordered by path.</param>
internal sealed record ArticleBucket(int Number, EquatableArray<NamedArticle> Articles)
{
    public const int Count = PackedArticleList.Buckets;

    // As the running program sees the path.
    public static int Of(string path) => PackedArticleList.BucketOf(PackedWriter.WellFormed(path));

    /// <summary>All buckets, also the empty ones: the pipeline compares them by their place.</summary>
    public static ImmutableArray<ArticleBucket> Split(ImmutableArray<ArticleModel> articles, EquatableArray<ArticleName> names)
    {
        var classNames = names.ToDictionary(n => n.Path, n => n.ClassName, StringComparer.Ordinal);
        var buckets = Enumerable.Range(0, Count).Select(_ => new List<NamedArticle>()).ToArray();
        foreach (var article in articles.OrderBy(a => a.Path, StringComparer.Ordinal).ThenBy(a => a.Packed, StringComparer.Ordinal))
        {
            // A file that is listed twice is one article.
            if (classNames.TryGetValue(article.Path, out var className) && classNames.Remove(article.Path))
                buckets[Of(article.Path)].Add(new NamedArticle(className, article));
        }
        return buckets.Select((b, i) => new ArticleBucket(i, new EquatableArray<NamedArticle>(b))).ToImmutableArray();
    }
}
