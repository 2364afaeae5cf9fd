namespace Dossier.Engine.Language.Parsing;

/// <summary>What one sentence after another is parsed with, and the tree of the last one.</summary>
internal sealed class ParserDesk
{
    /// <summary>The head of each word; the count of words for the root's child.</summary>
    public int[] Heads => First.Heads;

    /// <summary>What each word is to its head.</summary>
    public byte[] Relations => First.Relations;

    /// <summary>How far each arc was ahead of its best rival: 0 is a coin toss, 255 certain.</summary>
    public byte[] Sureness { get; private set; } = [];

    /// <summary>The round from left to right.</summary>
    public ParserState First { get; } = new();

    /// <summary>The round from right to left.</summary>
    public ParserState Second { get; } = new();

    /// <summary>The first round's tree, turned round.</summary>
    public Guide Guide { get; } = new();

    /// <summary>What mends the tree.</summary>
    public TreeMending Mending { get; } = new();

    /// <summary>The words, turned round.</summary>
    public WordFeatures[] Turned { get; private set; } = [];

    /// <summary>Makes room for a sentence.</summary>
    public void Reserve(int count)
    {
        if (count + WordFeatureReader.Around <= Turned.Length)
            return;
        Turned = new WordFeatures[Math.Max(128, 2 * (count + WordFeatureReader.Around))];
        Sureness = new byte[Turned.Length];
    }

    /// <summary>Puts the second round's tree in the place of the first, in the order of the text.</summary>
    public void TurnBack(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var turned = Guide.Turn(i, count);
            Heads[i] = Guide.Turn(Second.Heads[turned], count);
            Relations[i] = Second.Relations[turned];
            // The second round believes the first and is sure of its errors too: an arc is as sure as the first was, where both have it.
            Sureness[i] = Guide.Heads[turned] == Second.Heads[turned] ? Guide.Leads[turned] : (byte)0;
        }
    }
}
