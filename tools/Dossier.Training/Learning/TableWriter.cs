using Dossier.Engine.Language.Model;

namespace Dossier.Training.Learning;

/// <summary>Writes averaged weights as the tables the engine reads: rounded to a signed byte, the smallest left out until a table fits its size.</summary>
internal static class TableWriter
{
    // One weight in two thousand may be cut at the byte's end: the others keep a finer step.
    private const double Cut = 0.9995;

    // What is left out is told by weight times a power of how often the feature took part in an update. Steps of rows shrink as they go, so that little of it is left to tell.
    private const double RowPower = 0.25;
    private const double ArcPower = 0.7;

    // A bucket of four that is three quarters full overflows seldom, and then loses what weighs least.
    private const double Fill = 0.75;

    // A row in which one class of so many has a weight is dense: a little longer, and read several times as fast.
    private const int Dense = 4;

    /// <summary>The table of <see cref="ScoreRows"/>. Its size is told as if every row were pairs: which weights are kept hangs on what they say, not on how they are laid.</summary>
    public static byte[] Rows(IReadOnlyList<FeatureWeights> features, int classes, int size) => Rows(features, classes, size, out _);

    /// <summary>The table of <see cref="ScoreRows"/>, and by how much its weights are the features' own.</summary>
    public static byte[] Rows(IReadOnlyList<FeatureWeights> features, int classes, int size, out double scale)
    {
        var top = Top(features.SelectMany(f => f.Weights));
        var by = scale = 127 / top;
        int low = 0, high = 800;
        while (low < high)
        {
            var middle = (low + high) / 2;
            Rows(features, classes, by, Least(middle), out var paired);
            if (paired <= size)
                high = middle;
            else
                low = middle + 1;
        }
        return Rows(features, classes, by, Least(low), out _);

        double Least(int step) => 0.02 / 127 * Math.Pow(1.01, step) * top;
    }

    /// <summary>The table of <see cref="ArcTable"/>.</summary>
    public static byte[] Arcs(IReadOnlyList<FeatureWeights> features, int size)
    {
        var pairs = features.Select(f => (f.Feature, Second: f.Weights[1] - f.Weights[0], Third: f.Weights[2] - f.Weights[0], Importance: Importance(f.Updates, ArcPower))).ToList();
        var top = Top(pairs.SelectMany(p => new[] { p.Second, p.Third }));
        for (var least = 0.02 / 127; ; least *= 1.03)
        {
            var kept = pairs.Where(p => Math.Max(Math.Abs(p.Second), Math.Abs(p.Third)) * p.Importance >= least * top).ToList();
            var count = Math.Max(16, (int)(kept.Count / (4 * Fill)));
            if (16 + (16 * count) > size)
                continue;
            var buckets = new List<(uint Feature, int Second, int Third)>?[count];
            foreach (var (feature, second, third, _) in kept)
                (buckets[(int)(((ulong)feature * (uint)count) >> 32)] ??= []).Add((feature, Round(second * 127 / top), Round(third * 127 / top)));
            using var stream = new MemoryStream();
            using var writer = new BinaryWriter(stream);
            writer.Write(count);
            writer.Write(new byte[12]);
            foreach (var bucket in buckets)
            {
                var four = bucket == null ? [] : bucket.OrderByDescending(b => Math.Max(Math.Abs(b.Second), Math.Abs(b.Third))).ThenBy(b => b.Feature).Take(4).ToList();
                for (var i = 0; i < 4; i++)
                    writer.Write((ushort)(i < four.Count ? four[i].Feature : 0));
                for (var i = 0; i < 4; i++)
                {
                    writer.Write((sbyte)(i < four.Count ? four[i].Second : 0));
                    writer.Write((sbyte)(i < four.Count ? four[i].Third : 0));
                }
            }
            return stream.ToArray();
        }
    }

    /// <summary>The table of <see cref="SoleTable"/>: the situations that came up often enough and had one outcome all but always.</summary>
    public static byte[] Sole(IReadOnlyDictionary<uint, int[]> outcomes, int slots)
    {
        const int Often = 40;
        const double AllButAlways = 0.998;
        var table = new uint[slots];
        var weights = new int[slots];
        foreach (var (situation, counts) in outcomes.OrderBy(o => o.Key))
        {
            // The first count is of all times, the others of those at which an outcome was right.
            var best = Array.IndexOf(counts, counts[1..].Max(), 1) - 1;
            var slot = (int)(((ulong)situation * (uint)slots) >> 32);
            if (counts[0] < Often || counts[best + 1] < AllButAlways * counts[0] || counts[0] <= weights[slot])
                continue;
            weights[slot] = counts[0];
            table[slot] = (situation << 8) | (uint)(best + 1);
        }
        return [.. BitConverter.GetBytes(slots), .. new byte[12], .. table.SelectMany(BitConverter.GetBytes)];
    }

    private static byte[] Rows(IReadOnlyList<FeatureWeights> features, int classes, double scale, double least, out int paired)
    {
        var rows = new List<(uint Feature, int Sum, int Pairs, byte[] Bytes)>();
        foreach (var (feature, weights, updates) in features)
        {
            var importance = Importance(updates, RowPower);
            var kept = Array.ConvertAll(weights, w => Math.Abs(w) * importance >= least ? Round(w * scale) : 0);
            var sum = kept.Sum(Math.Abs);
            if (sum > 0)
                rows.Add((feature, sum, kept.Count(w => w != 0), Row(kept)));
        }
        var count = Math.Max(16, (int)(rows.Count / (4 * Fill)));
        var buckets = new List<(uint Feature, int Sum, int Pairs, byte[] Bytes)>?[count];
        paired = 16 + (16 * count);
        foreach (var row in rows)
            (buckets[(int)(((ulong)row.Feature * (uint)count) >> 32)] ??= []).Add(row);
        using var body = new MemoryStream();
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(classes);
        writer.Write(count);
        writer.Write(new byte[8]);
        foreach (var bucket in buckets)
        {
            var four = bucket == null ? [] : bucket.OrderByDescending(r => r.Sum).ThenBy(r => r.Feature).Take(4).ToList();
            for (var i = 0; i < 4; i++)
                writer.Write((ushort)(i < four.Count ? four[i].Feature : 0));
            writer.Write((uint)(body.Position / 2));
            for (var i = 0; i < 4; i++)
                writer.Write((byte)(i < four.Count ? four[i].Bytes.Length / 2 : 0));
            foreach (var row in four)
            {
                body.Write(row.Bytes);
                paired += 2 * row.Pairs;
            }
        }
        writer.Write(body.ToArray());
        return stream.ToArray();
    }

    /// <summary>A row's bytes: all classes where many have a weight, else pairs of a class and its weight.</summary>
    private static byte[] Row(int[] weights)
    {
        if (weights.Count(w => w != 0) * Dense < weights.Length)
            return [.. weights.SelectMany((w, c) => w == 0 ? Array.Empty<byte>() : [(byte)c, (byte)(sbyte)w])];
        var row = new byte[ScoreRows.DenseLength(weights.Length)];
        for (var c = 0; c < weights.Length; c++)
            row[c] = (byte)(weights[c] + ScoreRows.Bias);
        return row;
    }

    private static double Importance(int updates, double power) => Math.Pow(updates / 30.0, power);

    private static double Top(IEnumerable<double> weights)
    {
        var sizes = weights.Where(w => w != 0).Select(Math.Abs).ToList();
        sizes.Sort();
        return sizes.Count == 0 ? 1 : sizes[(int)(sizes.Count * Cut)];
    }

    private static int Round(double weight) => (int)Math.Clamp(Math.Round(weight), -127, 127);
}
