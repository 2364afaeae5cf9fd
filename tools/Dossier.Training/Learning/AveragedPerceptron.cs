using System.Numerics;
using System.Runtime.InteropServices;

namespace Dossier.Training.Learning;

/// <summary>
/// An averaged perceptron of many classes (Collins 2002). A feature gets a row of weights when it first takes part in an update, and counts only after a number of them
/// (Goldberg and Elhadad, Learning Sparser Perceptron Models, 2011): rare features cost room and bring little. Integers throughout, so that the order of a sum never matters.
/// </summary>
internal sealed unsafe class AveragedPerceptron
{
    private readonly int _stride;
    private readonly int _minimum;
    private uint[] _keys = new uint[1 << 21];
    private int[] _rows = new int[1 << 21];
    private readonly List<(int[] Weights, long[] Sums)> _chunks = [];
    private int[] _updates = new int[1 << 16];
    private uint[] _features = new uint[1 << 16];

    private const int RowsPerChunk = 1 << 14;

    /// <summary>A perceptron that knows nothing.</summary>
    /// <param name="classes">How many classes.</param>
    /// <param name="minimum">How many updates a feature needs before it counts.</param>
    public AveragedPerceptron(int classes, int minimum)
    {
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
            var (weights, sums) = _chunks[row / RowsPerChunk];
            var at = row % RowsPerChunk * _stride;
            weights[at + right]++;
            sums[at + right] += Time;
            weights[at + wrong]--;
            sums[at + wrong] -= Time;
        }
    }

    /// <summary>The averages of several models of one task, added up: the sum votes as the models would, and costs one.</summary>
    public static List<FeatureWeights> Average(IReadOnlyList<AveragedPerceptron> models)
    {
        var byFeature = new Dictionary<uint, double[]>();
        foreach (var model in models)
            for (var row = 0; row < model.Count; row++)
            {
                if (model._updates[row] < model._minimum)
                    continue;
                ref var weights = ref CollectionsMarshal.GetValueRefOrAddDefault(byFeature, model._features[row], out _);
                weights ??= new double[model.Classes];
                var (w, sums) = model._chunks[row / RowsPerChunk];
                var at = row % RowsPerChunk * model._stride;
                for (var c = 0; c < model.Classes; c++)
                    weights[c] += w[at + c] - ((double)sums[at + c] / model.Time);
            }
        var all = new List<FeatureWeights>(byFeature.Count);
        foreach (var (feature, weights) in byFeature)
            all.Add(new FeatureWeights(feature, weights));
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
            _chunks.Add((new int[RowsPerChunk * _stride], new long[RowsPerChunk * _stride]));
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

/// <summary>A feature and its weight for each class.</summary>
internal sealed record FeatureWeights(uint Feature, double[] Weights);
