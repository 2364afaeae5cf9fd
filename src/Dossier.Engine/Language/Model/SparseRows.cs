namespace Dossier.Engine.Language.Model;

/// <summary>
/// A linear model of many classes: feature → (class, weight) pairs. Read in place.
/// Layout: int classes, int bits, int rows, int unused; uint offset[2^bits + 1]; then the rows in the order of their features, a bucket for each value of a feature's upper bits.
/// A row is the feature's lower 16 bits, a count, and as many pairs of byte class and signed byte weight.
/// </summary>
internal readonly unsafe struct SparseRows
{
    private readonly uint* _offsets;
    private readonly byte* _rows;
    private readonly int _shift;

    /// <summary>The model at an address.</summary>
    public SparseRows(byte* at)
    {
        Classes = *(int*)at;
        var bits = *(int*)(at + 4);
        _shift = 32 - bits;
        _offsets = (uint*)(at + 16);
        _rows = at + 16 + (4 * ((1 << bits) + 1));
    }

    /// <summary>How many classes there are.</summary>
    public int Classes { get; }

    /// <summary>Adds the weights of features to the classes' scores.</summary>
    public void Score(uint* features, int count, int* scores)
    {
        for (var i = 0; i < count; i++)
        {
            var feature = features[i];
            var bucket = _offsets + (feature >> _shift);
            byte* row = _rows + bucket[0], end = _rows + bucket[1];
            var print = (ushort)feature;
            while (row < end)
            {
                int pairs = row[2];
                if (*(ushort*)row == print)
                {
                    row += 3;
                    for (var last = row + (2 * pairs); row < last; row += 2)
                        scores[row[0]] += (sbyte)row[1];
                    break;
                }
                row += 3 + (2 * pairs);
            }
        }
    }
}
