using System.Numerics;
using System.Runtime.InteropServices;

namespace Dossier.Training.Learning;

/// <summary>
/// An averaged perceptron of many classes (Collins 2002). A feature gets a row of weights when it first takes part in an update, and counts only after a number of them
/// (Goldberg and Elhadad, Learning Sparser Perceptron Models, 2011): rare features cost room and bring little. Integers throughout, so that the order of a sum never matters.
/// </summary>
internal sealed unsafe class AveragedPerceptron
{
    // The first step of a weight; the hundredth is a tenth of it.
    private const int FirstStep = 1024;

    private static readonly int[] Steps = [.. Enumerable.Range(1, 4096).Select(n => (int)(FirstStep / Math.Sqrt(n)))];

    private readonly int _stride;
    private readonly int _minimum;
    private readonly bool _isAdaptive;
    private uint[] _keys = new uint[1 << 21];
    private int[] _rows = new int[1 << 21];
    private readonly List<(int[] Weights, long[] Sums, ushort[] Moves)> _chunks = [];
    private int[] _updates = new int[1 << 16];
    private uint[] _features = new uint[1 << 16];

    private const int RowsPerChunk = 1 << 14;

    /// <summary>A perceptron that knows nothing.</summary>
    /// <param name="classes">How many classes.</param>
    /// <param name="minimum">How many updates a feature needs before it counts.</param>
    /// <param name="isAdaptive">
    /// Whether a weight moves the less the oftener it was moved, by one over the root of how often (Duchi, Hazan and Singer, Adaptive Subgradient Methods, 2011): weights of rare features are learned
    /// at once, those of common ones settle. A step is then 1,024 at first, and 1 otherwise.
    /// </param>
    public AveragedPerceptron(int classes, int minimum, bool isAdaptive)
    {
        _isAdaptive = isAdaptive;
        Classes = classes;
        _stride = (classes + 7) & ~7;
        _minimum = minimum;
    }

    /// <summary>How many classes.</summary>
    public int Classes { get; }

    /// <summary>How many features have a row.</summary>
    public int Count { get; private set; }

    /// <summary>How many decisions were made: what the average is over. The trainer counts it up.</summary>
    public int Time { get; set; } = 1;

    /// <summary>The classes' scores; <paramref name="scores"/> has room for a multiple of eight.</summary>
    public void Score(uint* features, int count, int* scores)
    {
        for (var c = 0; c < _stride; c++)
            scores[c] = 0;
        for (var i = 0; i < count; i++)
        {
            var row = Find(features[i]);
            if (row < 0 || _updates[row] < _minimum)
                continue;
            var weights = _chunks[row / RowsPerChunk].Weights.AsSpan(row % RowsPerChunk * _stride, _stride);
            if (Vector<int>.Count <= 8)
                for (var c = 0; c < _stride; c += Vector<int>.Count)
                    (new Vector<int>(weights[c..]) + new Vector<int>(new ReadOnlySpan<int>(scores + c, Vector<int>.Count))).CopyTo(new Span<int>(scores + c, Vector<int>.Count));
            else
                for (var c = 0; c < _stride; c++)
                    scores[c] += weights[c];
        }
    }

    /// <summary>Moves the weights of features from a wrong class to the right one.</summary>
    public void Update(uint* features, int count, int right, int wrong)
    {
        for (var i = 0; i < count; i++)
        {
            var row = FindOrAdd(features[i]);
            _updates[row]++;
            var at = row % RowsPerChunk * _stride;
            Move(_chunks[row / RowsPerChunk], at + right, 1);
            Move(_chunks[row / RowsPerChunk], at + wrong, -1);
        }
    }

    private void Move((int[] Weights, long[] Sums, ushort[] Moves) chunk, int at, int by)
    {
        if (_isAdaptive)
        {
            by *= Steps[chunk.Moves[at]];
            if (chunk.Moves[at] < Steps.Length - 1)
                chunk.Moves[at]++;
        }
        chunk.Weights[at] += by;
        chunk.Sums[at] += (long)by * Time;
    }

    /// <summary>The averages of several models of one task, added up: the sum votes as the models would, and costs one.</summary>
    public static List<FeatureWeights> Average(IReadOnlyList<AveragedPerceptron> models)
    {
        var byFeature = new Dictionary<uint, (double[] Weights, int Updates)>();
        foreach (var model in models)
            for (var row = 0; row < model.Count; row++)
            {
                if (model._updates[row] < model._minimum)
                    continue;
                ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(byFeature, model._features[row], out _);
                sum = (sum.Weights ?? new double[model.Classes], sum.Updates + model._updates[row]);
                var (w, sums, _) = model._chunks[row / RowsPerChunk];
                var at = row % RowsPerChunk * model._stride;
                for (var c = 0; c < model.Classes; c++)
                    sum.Weights[c] += w[at + c] - ((double)sums[at + c] / model.Time);
            }
        var all = new List<FeatureWeights>(byFeature.Count);
        foreach (var (feature, sum) in byFeature)
            all.Add(new FeatureWeights(feature, sum.Weights, sum.Updates));
        all.Sort((a, b) => a.Feature.CompareTo(b.Feature));
        return all;
    }

    private int Find(uint feature)
    {
        var mask = (uint)_keys.Length - 1;
        for (var i = Slot(feature) & mask; _rows[i] != 0; i = (i + 1) & mask)
            if (_keys[i] == feature)
                return _rows[i] - 1;
        return -1;
    }

    private int FindOrAdd(uint feature)
    {
        var found = Find(feature);
        if (found >= 0)
            return found;
        if ((Count + 1) * 2 > _keys.Length)
            Grow();
        if (Count == _updates.Length)
        {
            Array.Resize(ref _updates, Count * 2);
            Array.Resize(ref _features, Count * 2);
        }
        if (Count % RowsPerChunk == 0)
            _chunks.Add((new int[RowsPerChunk * _stride], new long[RowsPerChunk * _stride], new ushort[_isAdaptive ? RowsPerChunk * _stride : 0]));
        _features[Count] = feature;
        Place(feature, Count);
        return Count++;
    }

    private void Grow()
    {
        (_keys, _rows) = (new uint[_keys.Length * 2], new int[_rows.Length * 2]);
        for (var row = 0; row < Count; row++)
            Place(_features[row], row);
    }

    private void Place(uint feature, int row)
    {
        var mask = (uint)_keys.Length - 1;
        var i = Slot(feature) & mask;
        while (_rows[i] != 0)
            i = (i + 1) & mask;
        (_keys[i], _rows[i]) = (feature, row + 1);
    }

    private static uint Slot(uint feature) => unchecked((feature ^ (feature >> 15)) * 0x9E3779B1u) >> 3;
}

/// <summary>A feature, its weight for each class, and how often it took part in an update: of features with like weights the oftener met matters more.</summary>
internal sealed record FeatureWeights(uint Feature, double[] Weights, int Updates);
