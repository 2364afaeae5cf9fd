namespace Dossier.Mutation;

/// <summary>Chooses by a hash of words instead of a row of random numbers, so that one mutant more or less changes no other.</summary>
internal sealed class Choice(int seed)
{
    /// <summary>A number from 0 to <paramref name="count"/>, excluded, that depends on the seed and the words alone.</summary>
    public int Below(int count, string words) => (int)(Order(words) % (uint)count);

    /// <summary>A number by which things are put in an order that has nothing to do with their place.</summary>
    public uint Order(string words)
    {
        // FNV-1a, then mixed: its low bits alone follow the last letters too closely.
        var hash = 2166136261u ^ (uint)seed;
        foreach (var c in words)
            hash = (hash ^ c) * 16777619u;
        hash ^= hash >> 15;
        hash *= 2246822519u;
        return hash ^ (hash >> 13);
    }
}
