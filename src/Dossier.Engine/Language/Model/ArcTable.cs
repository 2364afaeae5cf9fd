namespace Dossier.Engine.Language.Model;

/// <summary>
/// A linear model of three classes, kept as two differences to the first. Read in place.
/// Layout: uint buckets, 12 bytes unused; then buckets of 16 bytes: four lower halves of features, then four pairs of signed bytes. A bucket never crosses a cache line and is searched without a branch.
/// </summary>
internal readonly unsafe struct ArcTable(byte* at)
{
    private readonly ulong* _buckets = (ulong*)(at + 16);
    private readonly uint _count = *(uint*)at;

    /// <summary>How many bytes the table at an address says it has.</summary>
    public static long Size(byte* at) => 16 + (16L * *(uint*)at);

    /// <summary>Adds the weights of features to the scores of the second and third class; the first has 0.</summary>
    public void Add(uint* features, int count, ref int second, ref int third)
    {
        const ulong Ones = 0x0001000100010001, Tops = 0x8000800080008000;
        int a = 0, b = 0;
        for (var i = 0; i < count; i++)
        {
            var feature = features[i];
            var bucket = _buckets + (2 * (((ulong)feature * _count) >> 32));
            unchecked
            {
                // A lane that matches becomes zero; the lowest zero lane has the lowest set bit of "zero".
                var lanes = bucket[0] ^ ((feature & 0xFFFF) * Ones);
                var zero = (lanes - Ones) & ~lanes & Tops;
                var weights = bucket[1] & (((zero & (0 - zero)) >> 15) * 0xFFFF);
                weights |= weights >> 32;
                weights |= weights >> 16;
                a += (sbyte)weights;
                b += (sbyte)(weights >> 8);
            }
        }
        second += a;
        third += b;
    }
}
