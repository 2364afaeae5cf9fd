namespace Dossier.Engine.Language.Model;

/// <summary>
/// A linear model of many classes: feature → (class, weight) pairs. Read in place.
/// Layout: int classes, uint buckets, 8 bytes unused; then buckets of 16 bytes: four lower halves of features, where the first row's pairs begin, four counts of pairs;
/// then the pairs of all rows, a byte class and a signed byte weight each. A feature that is not there, the commonest case, costs one cache line.
/// </summary>
internal readonly unsafe struct SparseRows
{
    private readonly byte* _buckets;
    private readonly byte* _pairs;
    private readonly uint _count;

    /// <summary>The model at an address.</summary>
    public SparseRows(byte* at)
    {
        Classes = *(int*)at;
        _count = *(uint*)(at + 4);
        _buckets = at + 16;
        _pairs = _buckets + (16L * _count);
    }

    /// <summary>How many classes there are.</summary>
    public int Classes { get; }

    /// <summary>Adds the weights of features to the classes' scores.</summary>
    public void Score(uint* features, int count, int* scores)
    {
        const ulong Ones = 0x0001000100010001, Tops = 0x8000800080008000;
        for (var i = 0; i < count; i++)
        {
            var feature = features[i];
            var bucket = _buckets + (16 * (((ulong)feature * _count) >> 32));
            unchecked
            {
                // A lane that matches becomes zero; the lowest zero lane has the lowest set bit of "zero".
                var lanes = *(ulong*)bucket ^ ((feature & 0xFFFF) * Ones);
                var zero = (lanes - Ones) & ~lanes & Tops;
                if (zero == 0)
                    continue;
                var row = _pairs + (2 * *(uint*)(bucket + 8));
                var lane = bucket + 12;
                for (; (zero & 0x8000) == 0; zero >>= 16)
                    row += 2 * *lane++;
                for (var end = row + (2 * *lane); row < end; row += 2)
                    scores[row[0]] += (sbyte)row[1];
            }
        }
    }
}
