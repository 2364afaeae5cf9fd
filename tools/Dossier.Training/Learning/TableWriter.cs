using Dossier.Engine.Language.Model;

namespace Dossier.Training.Learning;

/// <summary>Writes averaged weights as the tables the engine reads: rounded to a signed byte, the smallest left out until a table fits its size.</summary>
internal static class TableWriter
{
    // One weight in two thousand may be cut at the byte's end: the others keep a finer step.
    private const double Cut = 0.9995;

    /// <summary>The table of <see cref="SparseRows"/>.</summary>
    public static byte[] Rows(IReadOnlyList<FeatureWeights> features, int classes, int size)
    {
        var top = Top(features.SelectMany(f => f.Weights));
        for (var least = 0.5 / 127; ; least *= 1.1)
        {
            var bytes = Rows(features, classes, 127 / top, least * top);
            if (bytes.Length <= size)
                return bytes;
        }
    }

    /// <summary>The table of <see cref="ArcTable"/>.</summary>
    public static byte[] Arcs(IReadOnlyList<FeatureWeights> features, int size)
    {
        var pairs = features.Select(f => (f.Feature, Second: f.Weights[1] - f.Weights[0], Third: f.Weights[2] - f.Weights[0])).ToList();
        var top = Top(pairs.SelectMany(p => new[] { p.Second, p.Third }));
        // A bucket of four that is three quarters full overflows seldom, and then loses its smallest.
        const double Fill = 0.75;
        for (var least = 0.5 / 127; ; least *= 1.03)
        {
            var kept = pairs.Where(p => Math.Max(Math.Abs(p.Second), Math.Abs(p.Third)) >= least * top).ToList();
            var count = Math.Max(16, (int)(kept.Count / (4 * Fill)));
            if (16 + (16 * count) > size)
                continue;
            var buckets = new List<(uint Feature, int Second, int Third)>?[count];
            foreach (var (feature, second, third) in kept)
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

    private static byte[] Rows(IReadOnlyList<FeatureWeights> features, int classes, double scale, double least)
    {
        var rows = new List<(uint Feature, List<(byte Class, sbyte Weight)> Pairs)>();
        foreach (var (feature, weights) in features)
        {
            List<(byte, sbyte)>? pairs = null;
            for (var c = 0; c < weights.Length; c++)
                if (Math.Abs(weights[c]) >= least && Round(weights[c] * scale) is var weight and not 0)
                    (pairs ??= []).Add(((byte)c, (sbyte)weight));
            if (pairs != null)
                rows.Add((feature, pairs));
        }
        var bits = 4;
        while ((1 << bits) * 3 < rows.Count)
            bits++;
        using var body = new MemoryStream();
        var offsets = new uint[(1 << bits) + 1];
        var next = 0;
        for (var bucket = 0; bucket < 1 << bits; bucket++)
        {
            offsets[bucket] = (uint)body.Position;
            for (; next < rows.Count && rows[next].Feature >> (32 - bits) == bucket; next++)
            {
                var (feature, pairs) = rows[next];
                body.WriteByte((byte)feature);
                body.WriteByte((byte)(feature >> 8));
                body.WriteByte((byte)pairs.Count);
                foreach (var (c, weight) in pairs)
                {
                    body.WriteByte(c);
                    body.WriteByte((byte)weight);
                }
            }
        }
        offsets[1 << bits] = (uint)body.Position;
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(classes);
        writer.Write(bits);
        writer.Write(rows.Count);
        writer.Write(0);
        foreach (var offset in offsets)
            writer.Write(offset);
        writer.Write(body.ToArray());
        return stream.ToArray();
    }

    private static double Top(IEnumerable<double> weights)
    {
        var sizes = weights.Where(w => w != 0).Select(Math.Abs).ToList();
        sizes.Sort();
        return sizes.Count == 0 ? 1 : sizes[(int)(sizes.Count * Cut)];
    }

    private static int Round(double weight) => (int)Math.Clamp(Math.Round(weight), -127, 127);
}
