using Dossier.Engine;
using Dossier.Generator.Emission;

namespace Dossier.Generator.Model;

/// <summary>Which buckets hold something.</summary>
/// <param name="ArticleBuckets">Numbers of the buckets with articles, ascending.</param>
/// <param name="FindingBuckets">Numbers of the buckets with findings, ascending.</param>
internal sealed record ContentsModel(EquatableArray<int> ArticleBuckets, EquatableArray<int> FindingBuckets)
{
    public static ContentsModel From(EquatableArray<ArticleName> articles, EquatableArray<FindingModel> findings) => new(
        new(articles.Select(a => ArticleBucket.Of(a.Path)).Distinct().OrderBy(n => n)),
        new(findings.Select(FindingBucket.Of).Distinct().OrderBy(n => n)));
}
