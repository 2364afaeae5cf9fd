using System.Collections.Immutable;
using Dossier.Engine;
using Dossier.Engine.Findings;

namespace Dossier.Generator.Model;

/// <summary>The articles of which rulings leave a passage out, as the comparison sees them; ordered by path.</summary>
internal sealed record LeftOutPassages(EquatableArray<ArticleDigest> Articles)
{
    public static LeftOutPassages Of(ImmutableArray<ArticleDigest> articles) =>
        new(new EquatableArray<ArticleDigest>(articles.OrderBy(a => a.Path, StringComparer.Ordinal)));

    /// <summary>The article without what is left out.</summary>
    public ArticleDigest Apply(ArticleDigest article)
    {
        var (low, high) = (0, Articles.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Articles[middle].Path, article.Path);
            if (order == 0)
                return Articles[middle];
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return article;
    }
}
