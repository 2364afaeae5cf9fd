namespace Dossier.Engine.Language;

/// <summary>What an irregular past can be.</summary>
internal enum PastUse : byte
{
    /// <summary>No such word.</summary>
    None,
    /// <summary>A past alone: "underwent".</summary>
    Past,
    /// <summary>A past or a participle: "fought".</summary>
    Both,
}

/// <summary>The words of <c>Language/Pasts.lexicon</c>.</summary>
internal static class IrregularPasts
{
    private static readonly PastUse[] Uses = Read();

    /// <summary>What the word of a number in the vocabulary can be.</summary>
    public static PastUse Of(int word) => Uses[word];

    private static PastUse[] Read()
    {
        var uses = new PastUse[Vocabulary.Instance.Size];
        foreach (var line in Vocabulary.Instance.Lines("Language/Pasts.lexicon"))
            uses[line.Words[0]] = line.Fields.Length > 1 ? PastUse.Both : PastUse.Past;
        uses[0] = PastUse.None;
        return uses;
    }
}
