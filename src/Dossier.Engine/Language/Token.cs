namespace Dossier.Engine.Language;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters: "Monday", "don't", "U.S.", "'s".</summary>
    Word,
    /// <summary>Digits with their grouping commas and decimal point: "36,446", "2.6".</summary>
    Number,
    /// <summary>One other character that is not white space: "$", "-", "“".</summary>
    Symbol,
}

/// <summary>What can be said of a token at sight.</summary>
[Flags]
public enum TokenFlags : byte
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary>White space stands before it, or it is the first of the text.</summary>
    SpaceBefore = 1,
    /// <summary>A line ends before it, or it is the first of the text.</summary>
    LineBefore = 2,
    /// <summary>Its first letter is a capital.</summary>
    Capitalized = 4,
    /// <summary>It has two or more letters, all capitals.</summary>
    AllCaps = 8,
    /// <summary>Letters with inner full stops: "U.S.", "p.m.".</summary>
    Acronym = 16,
}

/// <summary>The smallest unit of the text. Tokens are finer than dictionary words: "6-year-old" is five of them.</summary>
/// <param name="Start">Offset of the first character in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units, at least 1.</param>
/// <param name="Word">The word's number in the <see cref="Vocabulary"/>, or 0 when it stands in no lexicon.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Flags">What can be said of it at sight.</param>
public readonly record struct Token(int Start, int Length, int Word, TokenKind Kind, TokenFlags Flags)
{
    /// <summary>Offset just past the last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether white space stands before it.</summary>
    public bool SpaceBefore => (Flags & TokenFlags.SpaceBefore) != 0;

    /// <summary>Whether a line ends before it.</summary>
    public bool LineBefore => (Flags & TokenFlags.LineBefore) != 0;

    /// <summary>Whether its first letter is a capital.</summary>
    public bool IsCapitalized => (Flags & TokenFlags.Capitalized) != 0;

    /// <summary>Whether it has two or more letters, all capitals.</summary>
    public bool IsAllCaps => (Flags & TokenFlags.AllCaps) != 0;
}
