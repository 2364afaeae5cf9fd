namespace Dossier.Engine.Names;

/// <summary>
/// What a token is to a name: nothing, or the beginning, inside, last or whole of a person's, a body's or a place's. Numbers, because a model has a weight for each: 0 is none, then four a kind.
/// </summary>
internal static class NameLabel
{
    /// <summary>How many labels there are.</summary>
    public const int Count = 13;

    /// <summary>The label of what is no name.</summary>
    public const byte None = 0;

    private const int Begin = 0, Inside = 1, Last = 2, Whole = 3;

    /// <summary>For each label, those that may stand before it; behind the last, those that may open a sentence.</summary>
    public static byte[][] Predecessors { get; } = MakePredecessors();

    /// <summary>The label of a token of a name.</summary>
    /// <param name="type">The name's type; a name of no kind has no label.</param>
    /// <param name="isFirst">Whether the token is its first.</param>
    /// <param name="isLast">Whether the token is its last.</param>
    public static byte Of(EntityType type, bool isFirst, bool isLast) =>
        (byte)(1 + (4 * Kind(type)) + (isFirst ? isLast ? Whole : Begin : isLast ? Last : Inside));

    /// <summary>The type a label's name has.</summary>
    public static EntityType Type(byte label) => ((label - 1) >> 2) switch { 0 => EntityType.Person, 1 => EntityType.Organization, _ => EntityType.Place };

    /// <summary>Whether a name begins with the label's token.</summary>
    public static bool Begins(byte label) => label != None && Part(label) is Begin or Whole;

    /// <summary>Whether the label's name goes on behind its token.</summary>
    public static bool GoesOn(byte label) => label != None && Part(label) is Begin or Inside;

    private static int Kind(EntityType type) => type switch { EntityType.Person => 0, EntityType.Organization => 1, EntityType.Place => 2, _ => throw new ArgumentOutOfRangeException(nameof(type)) };

    private static int Part(byte label) => (label - 1) & 3;

    private static bool MayFollow(byte before, byte label) =>
        GoesOn(before) ? label != None && !Begins(label) && (label - 1) >> 2 == (before - 1) >> 2 : label == None || Begins(label);

    private static byte[][] MakePredecessors()
    {
        var all = new byte[Count][];
        for (byte label = 0; label < Count; label++)
        {
            var found = new List<byte>();
            for (byte before = 0; before < Count; before++)
                if (MayFollow(before, label))
                    found.Add(before);
            all[label] = found.ToArray();
        }
        return all;
    }
}
