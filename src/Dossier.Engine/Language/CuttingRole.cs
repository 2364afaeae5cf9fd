namespace Dossier.Engine.Language;

/// <summary>What a word does when text is cut into the words of grammar.</summary>
internal enum CuttingRole : byte
{
    /// <summary>"cannot", "gonna", "dont": two words written as one.</summary>
    Split,
    /// <summary>"co", "non": stays with the word behind its hyphen.</summary>
    Prefix,
    /// <summary>"pm", "km", "bn": a word of its own behind a figure, "5|pm".</summary>
    Unit,
    /// <summary>"Rs": a word of its own before a figure.</summary>
    Currency,
    /// <summary>"com", "pdf": ends an address or a file name.</summary>
    Ending,
    /// <summary>"em": a word that lacks its first letters, "'em".</summary>
    Elided,
    /// <summary>"Ph": half of a degree, "Ph.D".</summary>
    Degree,
    /// <summary>"been", "a": never follows a possessive, so that "its" before it stands for "it's".</summary>
    Verbal,
}

/// <summary>The words of <c>Language/Cutting.lexicon</c>; a word may do several things.</summary>
internal static class CuttingWords
{
    private static readonly ushort[] Roles = new ushort[Vocabulary.Instance.Size];
    private static readonly byte[] Cuts = new byte[Vocabulary.Instance.Size];

    static CuttingWords()
    {
        foreach (var line in Vocabulary.Instance.Lines("Language/Cutting.lexicon"))
        {
            var role = (CuttingRole)Enum.Parse(typeof(CuttingRole), line.Fields[1], ignoreCase: true);
            Roles[line.Words[0]] |= (ushort)(1 << (int)role);
            if (role == CuttingRole.Split)
                Cuts[line.Words[0]] = (byte)(line.Fields[2][0] - '0');
        }
        Roles[0] = 0;
    }

    /// <summary>Whether a word does a thing.</summary>
    public static bool Is(Token token, CuttingRole role) => (Roles[token.Word] & (1 << (int)role)) != 0;

    /// <summary>The length of the first of two words written as one ("can|not"), or 0.</summary>
    public static int Cut(Token token) => Cuts[token.Word];
}
