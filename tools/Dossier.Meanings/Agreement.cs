using Dossier.Engine.Language;
using Dossier.Training.Learning;

namespace Dossier.Meanings;

/// <summary>How well the table's similarities agree with those of the vectors it was made of: Spearman's rank correlation over pairs by chance.</summary>
internal static class Agreement
{
    private const int Pairs = 10_000;

    /// <summary>From -1 to 1.</summary>
    public static double Measure(MeaningTable table, Terms terms)
    {
        var chance = new Shuffle(7);
        var pairs = Enumerable.Range(0, Pairs).Select(_ => (A: chance.Next(table.Count), B: chance.Next(table.Count))).Where(p => p.A != p.B).ToArray();
        return Correlation(
            Ranks([.. pairs.Select(p => (double)table.Similarity(p.A, p.B))]),
            Ranks([.. pairs.Select(p => Math.Max(0, terms.Vectors[p.A].Zip(terms.Vectors[p.B], (x, y) => (double)x * y).Sum()))]));
    }

    /// <summary>Each value's rank; equal values share the mean of theirs.</summary>
    private static double[] Ranks(double[] values)
    {
        var ranks = new double[values.Length];
        var first = 0;
        foreach (var tied in Enumerable.Range(0, values.Length).GroupBy(i => values[i]).OrderBy(g => g.Key))
        {
            var members = tied.ToArray();
            foreach (var i in members)
                ranks[i] = first + ((members.Length - 1) / 2.0);
            first += members.Length;
        }
        return ranks;
    }

    private static double Correlation(double[] x, double[] y)
    {
        double meanX = x.Average(), meanY = y.Average();
        var together = x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum();
        return together / Math.Sqrt(x.Sum(a => (a - meanX) * (a - meanX)) * y.Sum(b => (b - meanY) * (b - meanY)));
    }
}
