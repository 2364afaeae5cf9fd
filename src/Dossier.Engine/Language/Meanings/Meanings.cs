namespace Dossier.Engine.Language;

using Dossier.Engine.Language.Model;

/// <summary>What dictionary forms of English mean to each other, by WordNet and by the company they keep; made by tools/Dossier.Meanings, whose sources stand in NOTICE.</summary>
internal static class Meanings
{
    private static readonly MeaningTable Table = new(ModelBlob.OfResource("Language/Meanings/english.meanings"));

    /// <inheritdoc cref="MeaningTable.Find(string)"/>
    public static int Find(string lemma) => Table.Find(lemma);

    /// <inheritdoc cref="MeaningTable.Find(string, int, int)"/>
    public static int Find(string text, int start, int length) => Table.Find(text, start, length);

    /// <inheritdoc cref="MeaningTable.Similarity"/>
    public static int Similarity(int a, int b) => Table.Similarity(a, b);

    /// <inheritdoc cref="MeaningTable.IsPerson"/>
    public static bool IsPerson(int number) => number >= 0 && Table.IsPerson(number);

    /// <inheritdoc cref="MeaningTable.Between"/>
    public static Kinship Between(int a, int b) => Table.Between(a, b);
}
