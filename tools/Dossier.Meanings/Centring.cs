namespace Dossier.Meanings;

/// <summary>
/// Takes out of vectors what all words have in common – their mean, and the directions in which they differ most, which tell of how frequent a word is rather than of what it
/// means – so that words of other meanings come out near 0 (Mu and Viswanath 2018, "All-but-the-Top").
/// </summary>
internal static class Centring
{
    // The method of powers comes as near as rounding lets it; a fixed number is the same in every run.
    private const int Rounds = 200;

    /// <summary>The vectors without it, of length 1. Summed one after another, in the same order in every run.</summary>
    public static float[][] Apply(float[][] vectors, int directions)
    {
        var all = Array.ConvertAll(vectors, v => Array.ConvertAll(v, x => (double)x));
        var mean = new double[all[0].Length];
        foreach (var vector in all)
            Add(mean, vector, 1.0 / all.Length);
        foreach (var vector in all)
            Add(vector, mean, -1);
        for (var i = 0; i < directions; i++)
        {
            var direction = Widest(all);
            foreach (var vector in all)
                Add(vector, direction, -Product(vector, direction));
        }
        return Array.ConvertAll(all, v => Array.ConvertAll(Unit(v), x => (float)x));
    }

    /// <summary>The direction of the greatest variance.</summary>
    private static double[] Widest(double[][] vectors)
    {
        var dimensions = vectors[0].Length;
        var squares = new double[dimensions][];
        Parallel.For(0, dimensions, row =>
        {
            squares[row] = new double[dimensions];
            foreach (var vector in vectors)
                Add(squares[row], vector, vector[row]);
        });
        var direction = Enumerable.Repeat(1.0, dimensions).ToArray();
        for (var round = 0; round < Rounds; round++)
            direction = Unit(Array.ConvertAll(squares, row => Product(row, direction)));
        return direction;
    }

    private static void Add(double[] to, double[] what, double times)
    {
        for (var d = 0; d < to.Length; d++)
            to[d] += what[d] * times;
    }

    private static double Product(double[] x, double[] y)
    {
        double sum = 0;
        for (var d = 0; d < x.Length; d++)
            sum += x[d] * y[d];
        return sum;
    }

    private static double[] Unit(double[] vector)
    {
        var length = Math.Sqrt(Product(vector, vector));
        return length == 0 ? vector : Array.ConvertAll(vector, x => x / length);
    }
}
