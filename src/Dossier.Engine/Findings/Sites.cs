namespace Dossier.Engine.Findings;

using Dossier.Engine.Names;

/// <summary>Whether two towns can be one place.</summary>
internal static class Sites
{
    /// <summary>Two cities, or two places that no gazetteer has: a place unknown to it may lie in a known one. An article that names the other town knows how they lie.</summary>
    public static bool Contradict(Entity a, ArticleDigest article, Entity b, ArticleDigest other) =>
        a.Place is null == b.Place is null && a.Key != b.Key && !(a.Place is { } x && b.Place is { } y && (x.Equals(y) || x.Contains(y) || y.Contains(x)))
        && !Names(article, b) && !Names(other, a);

    /// <summary>"South Rosehill" is near Rosehill, and may be called so.</summary>
    private static bool Names(ArticleDigest article, Entity town) =>
        article.Entities.Any(e => e.Key == town.Key || e.Key.EndsWith(" " + town.Key, StringComparison.Ordinal) || town.Key.EndsWith(" " + e.Key, StringComparison.Ordinal)
            || e.Key.StartsWith(town.Key + " ", StringComparison.Ordinal) || town.Key.StartsWith(e.Key + " ", StringComparison.Ordinal));
}
