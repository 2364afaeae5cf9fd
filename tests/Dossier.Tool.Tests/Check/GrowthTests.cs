namespace Dossier.Tool.Tests.Check;

/// <summary>Four times the rulings cost at most five times as much, whatever is wrong with them.</summary>
public sealed class GrowthTests
{
    [Theory]
    [InlineData("\"count: kill, dog #{0}\"; accept \"{0} dogs\" over \"1 dog\"; the list")]
    [InlineData("\"count: injure, passenger #{0}\"; accept \"{0} passengers\" over \"1 passenger\"; the list")]
    [InlineData("\"count: injure, passenger\"; accept \"17 passengers\" over \"14 passengers\"; reason {0}")]
    [InlineData("ignore \"14 passengers\" in \"news/gone{0}.txt\"; a slip")]
    [InlineData("ignore \"{0} passengers\" in \"news/a.txt\"; a slip")]
    [InlineData("no ruling {0}")]
    [InlineData("\"count:  injure,  passenger {0}\"; not a dispute: \"{0}\", \"2\"; why")]
    public void Rulings_that_settle_nothing_are_told_in_linear_time(string line)
    {
        using var workspace = Ferry.Workspace();
        var (few, many) = (Cost(600), Cost(2_400));
        Assert.True(many <= few * 5, $"{few:N0} bytes for 600 rulings, {many:N0} for 2,400");

        // Every offset looked up for itself would make an index of all lines: bytes tell that, on any machine.
        long Cost(int n)
        {
            workspace.Add("dossier.rulings", string.Concat(Enumerable.Range(2, n).Select(i => line.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) + "\n")));
            var least = long.MaxValue;
            for (var i = 0; i < 2; i++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                workspace.Run("check", "DIR/news", "--format", "jsonl", "--rulings", "DIR/dossier.rulings");
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }
            return least;
        }
    }
}
