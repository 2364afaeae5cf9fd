namespace Dossier.Engine.Tests;

/// <summary>Counts what an act allocates.</summary>
internal static class Allocation
{
    /// <summary>
    /// The least of three counts, after one that makes what is made once. A collection in between leaves the thread's half-used buffer behind
    /// and counts it, so a single count may be some kilobytes too high, never too low.
    /// </summary>
    /// <param name="act">What is counted.</param>
    /// <param name="enough">The bound that the count is held against, if there is one: since no count is too low, the first that is within it says all there is to say.</param>
    public static long Of(Action act, long enough = -1)
    {
        var least = Count(act);
        if (least > enough)
            least = Count(act);
        for (var i = 0; i < 2 && least > enough; i++)
            least = Math.Min(least, Count(act));
        return least;
    }

    private static long Count(Action act)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
