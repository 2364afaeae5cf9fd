namespace Dossier.Engine.Findings;

/// <summary>Runs of words by which a copy is known: of all runs of a text the least hashes stay the same when a few words are changed (A. Broder, On the resemblance and containment of documents, 1997).</summary>
internal static class Runs
{
    /// <summary>The least hashes of the runs of <paramref name="length"/> words, ascending, at most <paramref name="kept"/>.</summary>
    public static List<long> Least(IReadOnlyList<int> words, int length, int kept, int ignored = 0)
    {
        var least = new List<long>(kept + 1);
        for (var i = 0; i + length <= words.Count; i++)
        {
            var hash = 0L;
            for (var k = 0; k < length; k++)
                hash = unchecked((hash ^ (words[i + k] & ~ignored)) * 0x5851F42D4C957F2D + 0x14057B7EF767814F);
            hash &= long.MaxValue;
            var at = least.BinarySearch(hash);
            if (at >= 0 || (least.Count == kept && hash > least[kept - 1]))
                continue;
            least.Insert(~at, hash);
            if (least.Count > kept)
                least.RemoveAt(kept);
        }
        return least;
    }
}
