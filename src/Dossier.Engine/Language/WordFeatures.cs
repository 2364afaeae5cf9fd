namespace Dossier.Engine.Language;

/// <summary>What the models look at in one word: attributes, each mixed to 32 bits.</summary>
internal struct WordFeatures
{
    public uint Form, Lower, Suffix1, Suffix2, Suffix3, Suffix4, Prefix2, Prefix3, Shape, Stem, Cluster, CoarseCluster, OtherCluster, OtherCoarseCluster, Forms, Ambiguity, Lexicon, Tag, Part;
    public WordCase Case;
    public byte SoleTag, TagNumber;

    /// <summary>How far its tag was ahead of the next best in the tagger's first round, in steps of four, 255 and more alike.</summary>
    public byte Lead;
}

/// <summary>How a word is written.</summary>
[Flags]
internal enum WordCase : ushort
{
    None = 0,
    Capitalized = 1,
    AllCaps = 2,
    Digit = 4,
    Hyphen = 8,
    First = 16,
    Symbols = 32,

    /// <summary>Of a line in title case, where a capital says nothing.</summary>
    Title = 64,

    /// <summary>Seen in lower case in the treebanks: no word that is only a name.</summary>
    SeenLower = 128,
}
