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
/// <remarks>Twelve bytes, for every document is held as an array of them: word numbers fit 16 bits (the vocabulary sees to it).</remarks>
public readonly record struct Token
{
    /// <summary>A token.</summary>
    /// <param name="start">Offset of the first character in UTF-16 code units.</param>
    /// <param name="length">Length in UTF-16 code units, at least 1.</param>
    /// <param name="word">The word's number in the <see cref="Vocabulary"/>, or 0 when it stands in no lexicon.</param>
    /// <param name="kind">What it is made of.</param>
    /// <param name="flags">What can be said of it at sight.</param>
    /// <param name="unseen">How many characters inside it are not seen.</param>
    public Token(int start, int length, int word, TokenKind kind, TokenFlags flags, byte unseen = 0)
    {
        Start = start;
        Length = length;
        _word = (ushort)word;
        _kindAndFlags = (byte)((int)kind << FlagBits | (int)flags);
        Unseen = unseen;
    }

    private const int FlagBits = 5;

    /// <summary>Offset of the first character in UTF-16 code units.</summary>
    public int Start { get; }

    /// <summary>How many UTF-16 code units of it are read, at least 1: all but those that are not seen.</summary>
    public int Length { get; }

    // Stand here, and not on top: fields lie in memory in the order they are declared, and these fill the gap before the last byte.
    private readonly ushort _word;
    private readonly byte _kindAndFlags;

    /// <summary>How many characters inside it are not seen, such as soft hyphens; in the text that is read they stand behind it (<see cref="UnseenCharacters"/>).</summary>
    public byte Unseen { get; }

    /// <summary>The word's number in the <see cref="Vocabulary"/>, or 0 when it stands in no lexicon.</summary>
    public int Word => _word;

    /// <summary>What it is made of.</summary>
    public TokenKind Kind => (TokenKind)(_kindAndFlags >> FlagBits);

    /// <summary>What can be said of it at sight.</summary>
    public TokenFlags Flags => (TokenFlags)(_kindAndFlags & ((1 << FlagBits) - 1));

    /// <summary>Offset just past the last character that is read.</summary>
    public int ReadEnd => Start + Length;

    /// <summary>Offset just past its place in the file.</summary>
    public int End => Start + Length + Unseen;

    /// <summary>The same token with further flags.</summary>
    public Token With(TokenFlags flags) => new(Start, Length, _word, Kind, Flags | flags, Unseen);

    /// <summary>Whether white space stands before it.</summary>
    public bool SpaceBefore => (Flags & TokenFlags.SpaceBefore) != 0;

    /// <summary>Whether a line ends before it.</summary>
    public bool LineBefore => (Flags & TokenFlags.LineBefore) != 0;

    /// <summary>Whether its first letter is a capital.</summary>
    public bool IsCapitalized => (Flags & TokenFlags.Capitalized) != 0;

    /// <summary>Whether it has two or more letters, all capitals.</summary>
    public bool IsAllCaps => (Flags & TokenFlags.AllCaps) != 0;
}
