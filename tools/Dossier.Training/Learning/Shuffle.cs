namespace Dossier.Training.Learning;

/// <summary>A random order that is the same for a seed on every machine and runtime (xorshift64*, Vigna 2016).</summary>
internal sealed class Shuffle(int seed)
{
    private ulong _state = ((ulong)seed * 0x9E3779B97F4A7C15) | 1;

    /// <summary>A number from 0 up to a limit, excluded.</summary>
    public int Next(int limit)
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (int)(((_state * 0x2545F4914F6CDD1D) >> 33) % (ulong)limit);
    }

    /// <summary>Puts items in a random order.</summary>
    public void Apply(int[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
