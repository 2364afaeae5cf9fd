using Dossier.Engine.Language;
using Dossier.Training.Learning;

namespace Dossier.Meanings;

/// <summary>How well the table's similarities agree with those of the vectors it was made of, and how well either tells synonyms from other words.</summary>
internal static class Agreement
{
    private const int Pairs = 10_000;

    /// <summary>Prints it.</summary>
    public static void Write(TextWriter to, MeaningTable table, float[][] vectors, List<(int Other, Kinship Kinship)>[] relations)
    {
        var chance = new Shuffle(7);
        var pairs = Enumerable.Range(0, Pairs).Select(_ => (A: chance.Next(table.Count), B: chance.Next(table.Count))).Where(p => p.A != p.B).ToArray();
        // A word and its derivations are alike by their letters already.
        var synonyms = Enumerable.Range(0, table.Count).SelectMany(a => relations[a].Where(r => r.Kinship == Kinship.Synonym).Select(r => (A: a, B: r.Other))).ToArray();
        var strangers = synonyms.Select(p => (p.A, synonyms[chance.Next(synonyms.Length)].B)).ToArray();
        to.WriteLine($"rank correlation over {Pairs} pairs by chance {Correlation(Table(pairs), Full(pairs)):F4}, over {synonyms.Length} synonyms {Correlation(Table(synonyms), Full(synonyms)):F4}");
        to.WriteLine($"a synonym is more alike than another word: {Above(Table(synonyms), Table(strangers)):F4} of times by the table, {Above(Full(synonyms), Full(strangers)):F4} by the vectors");
        foreach (var limit in new[] { 15, 20, 25, 30, 35, 40, 50, 60 })
            to.WriteLine($"at least {limit}: {Share(Table(synonyms), limit):P1} of synonyms, {Share(Table(strangers), limit):P2} of other words");

        double[] Table((int A, int B)[] of) => Array.ConvertAll(of, p => (double)table.Similarity(p.A, p.B));

        double[] Full((int A, int B)[] of) => Array.ConvertAll(of, p => Math.Clamp(vectors[p.A].Zip(vectors[p.B], (x, y) => (double)x * y).Sum(), 0, 1));
    }

    private static double Share(double[] values, double least) => values.Count(v => v >= least) / (double)values.Length;

    /// <summary>How often a value of the first is greater than one of the others; half where they are equal.</summary>
    private static double Above(double[] values, double[] others)
    {
        var ranks = Ranks([.. values, .. others]);
        return (ranks.Take(values.Length).Average() - ((values.Length - 1) / 2.0)) / others.Length;
    }

    /// <summary>Spearman's.</summary>
    private static double Correlation(double[] x, double[] y) => Pearson(Ranks(x), Ranks(y));

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

    private static double Pearson(double[] x, double[] y)
    {
        double meanX = x.Average(), meanY = y.Average();
        var together = x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum();
        return together / Math.Sqrt(x.Sum(a => (a - meanX) * (a - meanX)) * y.Sum(b => (b - meanY) * (b - meanY)));
    }
}
