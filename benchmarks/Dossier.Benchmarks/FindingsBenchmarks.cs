using BenchmarkDotNet.Attributes;
using Dossier.Engine;
using Dossier.Engine.Findings;

namespace Dossier.Benchmarks;

/// <summary>Comparing articles, five of which tell of each event.</summary>
[MemoryDiagnoser]
public class FindingsBenchmarks
{
    private ArticleDigest[] _articles = [];

    /// <summary>Number of articles.</summary>
    [Params(10, 100, 1_000, 10_000)]
    public int Articles { get; set; }

    /// <summary>Reads the articles.</summary>
    [GlobalSetup]
    public void SetUp() => _articles = Read(Articles, witnesses: 5);

    /// <summary>The comparison.</summary>
    [Benchmark]
    public int Build() => FindingsBuilder.Build(_articles).Count;

    /// <summary>Articles of which <paramref name="witnesses"/> tell of each event.</summary>
    internal static ArticleDigest[] Read(int articles, int witnesses) => Enumerable.Range(0, articles)
        .Select(i => ArticleReader.Read($"articles/{i:00000}.txt", NewsText.Article(i / witnesses, i % witnesses), ArticleOptions.None).Digest)
        .ToArray();
}
