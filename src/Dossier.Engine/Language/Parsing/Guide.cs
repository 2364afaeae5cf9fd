namespace Dossier.Engine.Language.Parsing;

using Dossier.Engine.Language.Model;

/// <summary>The tree of the first round as the second sees it, which reads the sentence from its end: words are numbered from behind, and what was left is right. The root stays behind the last word.</summary>
internal sealed class Guide
{
    /// <summary>The head of each word; <see cref="ParserState.None"/> of the root.</summary>
    public int[] Heads { get; private set; } = [];

    /// <summary>The child of each word that comes last, or <see cref="ParserState.None"/>.</summary>
    public int[] LastChildren { get; private set; } = [];

    /// <summary>What each word is to its head.</summary>
    public byte[] Relations { get; private set; } = [];

    /// <summary>How sure the moves around each word were: <see cref="ParserState.Leads"/>.</summary>
    public byte[] Leads { get; private set; } = [];

    /// <summary>How sure each word's relation was: <see cref="ParserState.RelationLeads"/>.</summary>
    public byte[] RelationLeads { get; private set; } = [];

    /// <summary>The relations and sides of all children of each word, whatever their order.</summary>
    public uint[] ChildSets { get; private set; } = [];

    /// <summary>Turns a finished tree round.</summary>
    public void Read(ParserState tree)
    {
        var count = tree.Count;
        if (count + 1 > Heads.Length)
        {
            var capacity = Math.Max(64, 2 * (count + 1));
            Heads = new int[capacity];
            LastChildren = new int[capacity];
            Relations = new byte[capacity];
            Leads = new byte[capacity];
            RelationLeads = new byte[capacity];
            ChildSets = new uint[capacity];
        }
        for (var i = 0; i <= count; i++)
        {
            LastChildren[i] = ParserState.None;
            ChildSets[i] = 0;
        }
        (Heads[count], Relations[count], Leads[count]) = (ParserState.None, (byte)Relation.Root, byte.MaxValue);
        for (var i = 0; i < count; i++)
        {
            var (word, head) = (Turn(i, count), Turn(tree.Heads[i], count));
            (Heads[word], Relations[word], Leads[word], RelationLeads[word]) = (head, tree.Relations[i], tree.Leads[i], tree.RelationLeads[i]);
            LastChildren[head] = Math.Max(LastChildren[head], word);
            unchecked
            {
                ChildSets[head] += Feature.Mix(tree.Relations[i] + (word < head ? 0x4C000u : 0x52000u));
            }
        }
    }

    /// <summary>A word's number from the other end; the root keeps its own.</summary>
    public static int Turn(int word, int count) => word == count ? count : count - 1 - word;

    /// <summary>Turns the words of a sentence round, and leaves what stands around them.</summary>
    public static void Turn(WordFeatures[] sentence, int count, WordFeatures[] into)
    {
        Array.Copy(sentence, into, count + WordFeatureReader.Around);
        // Array.Reverse of this framework boxes every word.
        for (var i = 0; i < count; i++)
            into[WordFeatureReader.Before + i] = sentence[WordFeatureReader.Before + count - 1 - i];
    }
}
