namespace Dossier.Engine.Language.Model;

using System.Runtime.CompilerServices;

/// <summary>
/// A linear model of many classes: feature → weights. Read in place.
/// Layout: int classes, uint buckets, 8 bytes unused; then buckets of 16 bytes: four lower halves of features, where the first row begins in units of two bytes, four lengths of rows in such units;
/// then the rows. A feature that is not there, the commonest case, costs one cache line. A row as long as all classes has a byte for each, its weight plus 128: the few features that say
/// something of every class are looked up most often, and are added four classes at a time. Every other row is pairs of a byte class and a signed byte weight.
/// </summary>
internal readonly unsafe struct ScoreRows
{
    /// <summary>What is added to the weights of a dense row, so that none is negative.</summary>
    public const int Bias = 128;

    /// <summary>The most classes.</summary>
    public const int MostClasses = 96;

    /// <summary>The most features of one decision: so many weights of a byte don't overflow 16 bits.</summary>
    public const int MostFeatures = 128;

    /// <summary>Of how many rows <see cref="Score"/> keeps account.</summary>
    public const int RowRoom = 3 * MostFeatures;

    private readonly byte* _buckets;
    private readonly byte* _rows;
    private readonly uint _count;
    private readonly int _words;

    /// <summary>The model at an address.</summary>
    public ScoreRows(byte* at)
    {
        Classes = *(int*)at;
        _count = *(uint*)(at + 4);
        _buckets = at + 16;
        _rows = _buckets + (16L * _count);
        _words = DenseLength(Classes) / 8;
    }

    /// <summary>How many bytes of buckets the table at an address says it has, its rows not counted; -1 when it has more classes than there is room for.</summary>
    public static long Size(byte* at) => *(int*)at is >= 0 and <= MostClasses ? 16 + (16L * *(uint*)(at + 4)) : -1;

    /// <summary>How many classes there are.</summary>
    public int Classes { get; }

    /// <summary>The length in bytes of a row with all classes.</summary>
    public static int DenseLength(int classes) => (classes + 7) & ~7;

    /// <summary>The classes' scores by features.</summary>
    /// <param name="features">The features.</param>
    /// <param name="count">How many, at most <see cref="MostFeatures"/>.</param>
    /// <param name="scores">The scores; room for <see cref="MostClasses"/>.</param>
    /// <param name="rows">Room for <see cref="RowRoom"/> rows, which the caller has at hand.</param>
    public void Score(uint* features, int count, int* scores, byte** rows)
    {
        // Looked up first and added up afterwards: what is looked up can't be foreseen, so that a branch on it would make every look wait for the one before.
        byte** dense = rows, sparse = dense + MostFeatures, ends = sparse + MostFeatures;
        int denses = 0, sparses = 0;
        for (var i = 0; i < count; i++)
        {
            var row = Find(features[i], out var length);
            dense[denses] = sparse[sparses] = row;
            ends[sparses] = row + (2 * length);
            // One where the row is as long as dense ones are; none of the others is so long.
            var isDense = (int)((uint)(length ^ (4 * _words)) - 1 >> 31);
            denses += isDense;
            sparses += (int)((uint)-length >> 31) & ~isDense;
        }
        AddDense(dense, denses, scores);
        for (var i = 0; i < sparses; i++)
            for (byte* pair = sparse[i], end = ends[i]; pair < end; pair += 2)
                scores[pair[0]] += (sbyte)pair[1];
    }

    /// <summary>A feature's row and its length in units of two bytes, 0 when it has none. Without a branch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* Find(uint feature, out int length)
    {
        const ulong Ones = 0x0001000100010001, Tops = 0x8000800080008000;
        var bucket = _buckets + (16 * (((ulong)feature * _count) >> 32));
        unchecked
        {
            // A lane that matches becomes zero; the lowest zero lane has the lowest set bit of "zero".
            var lanes = *(ulong*)bucket ^ ((feature & 0xFFFF) * Ones);
            var zero = (lanes - Ones) & ~lanes & Tops;
            var lane = (zero & (0 - zero)) >> 15;
            // The four lengths, one to a lane.
            ulong lengths = *(uint*)(bucket + 12);
            lengths = (lengths | (lengths << 16)) & 0x0000FFFF0000FFFF;
            lengths = (lengths | (lengths << 8)) & 0x00FF00FF00FF00FF;
            var own = lengths & (lane * 0xFFFF);
            own |= own >> 32;
            length = (int)((own | (own >> 16)) & 0xFF);
            // The sum of the lengths below the lane; nothing is read of a row without a length.
            var before = ((lengths & (lane - 1)) * Ones) >> 48;
            return _rows + (2 * (*(uint*)(bucket + 8) + before));
        }
    }

    private void AddDense(byte** rows, int count, int* scores)
    {
        const ulong Even = 0x00FF00FF00FF00FF;
        for (var w = 0; w < _words; w++)
        {
            // Four classes in each number, the even ones of a row's eight bytes and the odd ones.
            ulong even = 0, odd = 0;
            for (var i = 0; i < count; i++)
            {
                var eight = ((ulong*)rows[i])[w];
                even += eight & Even;
                odd += (eight >> 8) & Even;
            }
            var bias = count * Bias;
            for (var c = 8 * w; c < (8 * w) + 8; c += 2, even >>= 16, odd >>= 16)
            {
                scores[c] = (int)(even & 0xFFFF) - bias;
                scores[c + 1] = (int)(odd & 0xFFFF) - bias;
            }
        }
    }
}
