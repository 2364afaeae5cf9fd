using System.Diagnostics;
using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Laws;

/// <summary>
/// Law 2 of the design for two hostile articles: four times the text costs at most five times as much, in memory, when they are read and when they are compared and told.
/// Time is measured coarsely: what is quadratic takes sixteen times as long, and a machine that others use too takes some runs longer, never shorter.
/// </summary>
[Collection(nameof(Alone))]
public sealed class HostilePairTests
{
    private const double Coarse = 8;

    // Milliseconds. What is quadratic takes seconds at 256 KB; a machine with twenty processes to two cores can hold any run up for less.
    private const int LongEnoughToTell = 150;

    public static TheoryData<string> Names => HostilePairs.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Four_times_the_text_costs_at_most_five_times_as_much(string pattern)
    {
        Read(pattern, 16);
        var (small, smallRead) = Measure(() => Read(pattern, 16));
        var (middle, middleRead) = Measure(() => Read(pattern, 64));
        var large = Read(pattern, 256);

        Assert.True(middleRead <= smallRead * 5, $"Reading: {smallRead:N0} bytes for 16 KB, {middleRead:N0} for 64 KB");
        var few = Allocation.Of(() => Tell(small));
        var many = Allocation.Of(() => Tell(middle), (few * 5) + 65_536);
        Assert.True(many <= (few * 5) + 65_536, $"Comparing: {few:N0} bytes for 16 KB, {many:N0} for 64 KB");
        AssertTime(small, middle, "16 KB", "64 KB");
        AssertTime(middle, large, "64 KB", "256 KB");
    }

    private static void AssertTime(ArticleFacts[] few, ArticleFacts[] many, string less, string more)
    {
        double small = double.MaxValue, large = double.MaxValue;
        for (var run = 0; run < 10; run++)
        {
            small = Math.Min(small, Milliseconds(few));
            large = Math.Min(large, Milliseconds(many));
            if (large <= Math.Max(small * Coarse, LongEnoughToTell))
                return;
        }
        Assert.Fail($"Comparing: {small:N0} ms for {less}, {large:N0} ms for {more}");
    }

    private static (T Result, long Bytes) Measure<T>(Func<T> make)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var result = make();
        return (result, GC.GetTotalAllocatedBytes(precise: true) - before);
    }

    private static double Milliseconds(ArticleFacts[] articles)
    {
        var start = Stopwatch.GetTimestamp();
        Tell(articles);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static ArticleFacts[] Read(string pattern, int kilobytes)
    {
        var (one, other) = HostilePairs.Of(pattern, kilobytes * 1024);
        var articles = new ArticleFacts[2];
        Parallel.Invoke(
            () => articles[0] = ArticleReader.Read("a.txt", one, ArticleOptions.None),
            () => articles[1] = ArticleReader.Read("b.txt", other, ArticleOptions.None));
        return articles;
    }

    private static int Tell(ArticleFacts[] articles)
    {
        var byPath = articles.ToDictionary(a => a.Digest.Path);
        return DisputeMessage.Of(FindingsBuilder.Build([.. articles.Select(a => a.Digest)])).Sum(m => m.Text(byPath).Length);
    }
}

/// <summary>Tests that measure time run while no other test does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
