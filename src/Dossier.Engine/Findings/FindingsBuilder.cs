namespace Dossier.Engine.Findings;

/// <summary>Puts the claims of many articles together.</summary>
public static class FindingsBuilder
{
    /// <summary>Every finding of the articles, ordered by key. The order of <paramref name="articles"/> does not matter.</summary>
    public static EquatableArray<FindingDigest> Build(IReadOnlyList<ArticleDigest> articles, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return EquatableArray<FindingDigest>.Empty;
    }
}
