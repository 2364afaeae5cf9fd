namespace Dossier.Training.Clusters;

/// <summary>Groups words that stand in like company: spherical k-means in two levels, so that a fine group's upper bits are a coarse one.</summary>
internal static class WordClusters
{
    private const int Rounds = 15;

    /// <summary>Each word's group, 1 and up: 1 + fine × its coarse group + its fine one.</summary>
    /// <param name="vectors">The words.</param>
    /// <param name="coarseCount">How many coarse groups.</param>
    /// <param name="fineCount">How many fine groups in a coarse one.</param>
    public static Dictionary<string, int> Make(WordVectors vectors, int coarseCount, int fineCount)
    {
        var all = Enumerable.Range(0, vectors.Words.Length).ToArray();
        var coarse = Divide(vectors.Vectors, all, coarseCount);
        var groups = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var c = 0; c < coarseCount; c++)
        {
            var members = all.Where(i => coarse[i] == c).ToArray();
            var fine = Divide(vectors.Vectors, members, fineCount);
            for (var k = 0; k < members.Length; k++)
                groups[vectors.Words[members[k]]] = 1 + (c * fineCount) + fine[k];
        }
        return groups;
    }

    /// <summary>The group of each member. The most frequent members are the first centres: no chance is involved.</summary>
    private static int[] Divide(float[][] vectors, int[] members, int count)
    {
        var groups = new int[members.Length];
        if (members.Length <= count)
        {
            for (var k = 0; k < members.Length; k++)
                groups[k] = k;
            return groups;
        }
        var dimensions = vectors[members[0]].Length;
        // Spread over the two thousand most frequent, for the very first are all function words.
        var step = Math.Max(1, Math.Min(members.Length, 2048) / count);
        var centres = new float[count][];
        for (var c = 0; c < count; c++)
            centres[c] = (float[])vectors[members[c * step]].Clone();
        for (var round = 0; round < Rounds; round++)
        {
            Parallel.For(0, members.Length, k => groups[k] = Nearest(vectors[members[k]], centres));
            var sums = new double[count][];
            for (var c = 0; c < count; c++)
                sums[c] = new double[dimensions];
            for (var k = 0; k < members.Length; k++)
                for (var d = 0; d < dimensions; d++)
                    sums[groups[k]][d] += vectors[members[k]][d];
            for (var c = 0; c < count; c++)
            {
                var length = Math.Sqrt(sums[c].Sum(x => x * x));
                if (length > 0)
                    centres[c] = Array.ConvertAll(sums[c], x => (float)(x / length));
            }
        }
        return groups;
    }

    private static int Nearest(float[] vector, float[][] centres)
    {
        var (best, score) = (0, double.MinValue);
        for (var c = 0; c < centres.Length; c++)
        {
            // Summed in one order on every machine.
            double product = 0;
            var centre = centres[c];
            for (var d = 0; d < vector.Length; d++)
                product += vector[d] * centre[d];
            if (product > score)
                (best, score) = (c, product);
        }
        return best;
    }
}
