namespace Dossier.Engine.Tests;

/// <summary>Counts what an act allocates.</summary>
internal static class Allocation
{
    /// <summary>
    /// The least of three counts, after one that makes what is made once. A collection in between leaves the thread's half-used buffer behind
    /// and counts it, so a single count may be some kilobytes too high, never too low.
    /// </summary>
    public static long Of(Action act)
    {
        act();
        return Enumerable.Range(0, 3).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            act();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }
}
