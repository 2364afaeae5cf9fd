namespace Dossier.Engine.Matching;

using Dossier.Engine.Language;

/// <summary>How near two words are by what they mean, 0 to 101. The same words meet in pair after pair of articles, so it is measured once a process for the pairs of words that were asked for last.</summary>
internal static class Nearness
{
    /// <summary>One word.</summary>
    public const int Same = 100;

    /// <summary>Opposites stand in like company; they are told apart from what is near.</summary>
    public const int Opposed = 101;

    /// <summary>Between "the same" and "near": a word that WordNet says means the same or is derived from it.</summary>
    public const int Synonymous = 90;

    /// <summary>From here on words may mean one thing: as far apart as words of one topic are.</summary>
    public const int Near = 45;

    /// <summary>From here on they are of one topic.</summary>
    public const int Akin = 30;

    // A word has senses that its synonym has not; what stands in other company is meant in another sense.
    private const int Company = 15;

    // 4 MB. Each slot has the lower bits of the mixed numbers of its two words, which with its place name them, and a byte for how near they are, and one; so it is read and written whole.
    private const int Bits = 20;
    private static readonly uint[] Known = new uint[1 << Bits];

    /// <summary>How near two words are that are written differently.</summary>
    /// <param name="a">One's number among the words whose meaning is known; -1 where it is not.</param>
    /// <param name="b">The other's.</param>
    public static int Of(int a, int b)
    {
        if (a < 0 || b < 0)
            return 0;
        // An odd factor mixes one to one. There are no more than 65,535 words.
        var mixed = unchecked((a < b ? ((uint)a << 16) | (uint)b : ((uint)b << 16) | (uint)a) * 2654435761u);
        ref var slot = ref Known[mixed >> (32 - Bits)];
        var name = mixed << Bits >> Bits << 8;
        var known = slot;
        if ((known & ~0xFFu) == name && (known & 0xFF) is not 0 and var kept)
            return (int)kept - 1;
        var near = Measure(a, b);
        slot = name | (uint)(near + 1);
        return near;
    }

    private static int Measure(int a, int b)
    {
        var kinship = Meanings.Between(a, b);
        if ((kinship & Kinship.Opposite) != 0 || Opposites.Are(a, b))
            return Opposed;
        var company = Meanings.Similarity(a, b);
        if ((kinship & (Kinship.Synonym | Kinship.Derived)) != 0 && company >= Company)
            return Synonymous;
        // "Boxes", "containers": a thing and its kind.
        if ((kinship & Kinship.Kind) != 0 && company >= Company)
            return Math.Max(Near, Math.Min(company, Synonymous - 1));
        return Math.Min(company, Synonymous - 1);
    }
}
