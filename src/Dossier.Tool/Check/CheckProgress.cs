using System.Globalization;
using Dossier.Engine.Findings;

namespace Dossier.Tool.Check;

/// <summary>How far a check is; any number of threads may tell and ask.</summary>
internal sealed class CheckProgress
{
    private int _found;
    private int _read;

    /// <summary>Knows of the pairs of articles that are compared; null before that begins.</summary>
    public PairMemory? Pairs { private get; set; }

    /// <summary>So many more documents were found.</summary>
    public void Found(int documents) => Interlocked.Add(ref _found, documents);

    /// <summary>One more document was read.</summary>
    public void Read() => Interlocked.Increment(ref _read);

    /// <summary>What is being done, in words, and the share of it that is done, 0 to 1.</summary>
    public (string Doing, double Share) Now
    {
        get
        {
            if (Pairs?.Progress is var (all, done) && all > 0)
                return ($"Comparing {Number(all)} pairs of articles", Math.Min(1, (double)done / all));
            var (found, read) = (Volatile.Read(ref _found), Volatile.Read(ref _read));
            return ($"Reading {Number(found)} articles", found == 0 ? 0 : Math.Min(1, (double)read / found));
        }
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
