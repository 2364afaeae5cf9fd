using Dossier.Engine.Language;
using Dossier.Training.Learning;

namespace Dossier.Meanings;

/// <summary>
/// Product quantisation: a vector is cut into parts, and each part told by the nearest of 256 centres, which k-means found for that part
/// (Jégou, Douze and Schmid 2011). In whole numbers throughout, so that it comes out the same everywhere.
/// </summary>
internal sealed class Quantizer
{
    private const int Rounds = 30;
    private const int Scale = 1 << 14;

    private readonly int[][] _vectors;

    private Quantizer(int[][] vectors, int parts, int dimensions)
    {
        (_vectors, Parts, Dimensions) = (vectors, parts, dimensions);
        Codes = new byte[vectors.Length * parts];
        var centres = new int[parts][];
        Parallel.For(0, parts, part => centres[part] = Divide(part));
        var all = Array.ConvertAll(centres.SelectMany(c => c).ToArray(), Math.Abs);
        // The greatest tell little more when they are cut off, and leave the many small ones finer steps.
        var greatest = all.Order().ElementAt(all.Length - 1 - (all.Length / 1000));
        Centres = [.. centres.SelectMany(c => c).Select(c => (sbyte)Math.Clamp(Rounded(c * 127L, greatest), -127, 127))];
    }

    /// <summary>How many parts a vector has.</summary>
    public int Parts { get; }

    /// <summary>How many dimensions a part has.</summary>
    public int Dimensions { get; }

    /// <summary>The centres: part by part, centre by centre, dimension by dimension.</summary>
    public sbyte[] Centres { get; }

    /// <summary>Each vector's nearest centres.</summary>
    public byte[] Codes { get; }

    /// <summary>Quantises vectors of length 1.</summary>
    public static Quantizer Make(float[][] vectors, int parts) =>
        new(Array.ConvertAll(vectors, v => Array.ConvertAll(v, x => (int)Math.Round((double)x * Scale))), parts, vectors[0].Length / parts);

    /// <summary>Finds a part's centres, and each vector's nearest.</summary>
    private int[] Divide(int part)
    {
        var first = part * Dimensions;
        var order = Enumerable.Range(0, _vectors.Length).ToArray();
        new Shuffle(part + 1).Apply(order);
        var centres = new int[MeaningTable.Centres * Dimensions];
        for (var c = 0; c < MeaningTable.Centres; c++)
            Array.Copy(_vectors[order[c]], first, centres, c * Dimensions, Dimensions);
        for (var round = 0; round < Rounds; round++)
        {
            var sums = new long[centres.Length];
            var counts = new long[MeaningTable.Centres];
            for (var i = 0; i < _vectors.Length; i++)
            {
                var nearest = Nearest(_vectors[i], first, centres);
                Codes[(i * Parts) + part] = (byte)nearest;
                counts[nearest]++;
                for (var d = 0; d < Dimensions; d++)
                    sums[(nearest * Dimensions) + d] += _vectors[i][first + d];
            }
            // The last round only says which centre is nearest.
            if (round < Rounds - 1)
                for (var k = 0; k < centres.Length; k++)
                    if (counts[k / Dimensions] is > 0 and var count)
                        centres[k] = (int)Rounded(sums[k], count);
        }
        return centres;
    }

    private int Nearest(int[] vector, int first, int[] centres)
    {
        var (best, least) = (0, long.MaxValue);
        for (var c = 0; c < MeaningTable.Centres; c++)
        {
            long distance = 0;
            for (var d = 0; d < Dimensions; d++)
            {
                long difference = vector[first + d] - centres[(c * Dimensions) + d];
                distance += difference * difference;
            }
            if (distance < least)
                (best, least) = (c, distance);
        }
        return best;
    }

    private static long Rounded(long sum, long count) => sum >= 0 ? (sum + (count / 2)) / count : -((-sum + (count / 2)) / count);
}
