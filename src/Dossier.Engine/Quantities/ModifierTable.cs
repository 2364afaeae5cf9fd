namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>How words beside a number bend it.</summary>
/// <param name="Modifier">How.</param>
/// <param name="Change">The same as the CQE corpus has it.</param>
/// <param name="IsBelow">Whether the number is not reached: "nearly".</param>
internal sealed record NumberModifier(Modifier Modifier, QuantityChange Change, bool IsBelow);

/// <summary>Words that bend a number or tell of its rise and fall.</summary>
internal static class ModifierTable
{
    private static readonly PhraseTable<NumberModifier> BeforeNumber = Table("before");
    private static readonly PhraseTable<NumberModifier> AfterNumber = Table("after");
    private static readonly QuantityChange[] Changes = MakeChanges();

    /// <summary>The sign of "20+ years".</summary>
    public static NumberModifier Plus { get; } = new(Modifier.EqualOrMore, QuantityChange.More, false);

    /// <summary>The longest modifier that ends just before a token.</summary>
    public static NumberModifier? Before(Words words, int at, int begin, out int first) => BeforeNumber.EndingAt(words, at, begin, out first);

    /// <summary>The longest modifier that begins at a token.</summary>
    public static NumberModifier? After(Words words, int at, int end, out int next) => AfterNumber.StartingAt(words, at, end, out next);

    /// <summary>Whether a word tells of a rise or a fall.</summary>
    public static QuantityChange Change(int word) => Changes[word];

    private static PhraseTable<NumberModifier> Table(string where) => new(
        Vocabulary.Instance.Lines("Quantities/Modifiers.lexicon"),
        line => line.Fields[1] == where
            ? new NumberModifier((Modifier)Enum.Parse(typeof(Modifier), line.Fields[2]), (QuantityChange)Enum.Parse(typeof(QuantityChange), line.Fields[3]), line.Fields.Length > 4)
            : null);

    private static QuantityChange[] MakeChanges()
    {
        var changes = new QuantityChange[Vocabulary.Instance.Size];
        foreach (var line in Vocabulary.Instance.Lines("Quantities/Changes.lexicon"))
            changes[line.Words[0]] = line.Fields[1] == "up" ? QuantityChange.Up : QuantityChange.Down;
        return changes;
    }
}
