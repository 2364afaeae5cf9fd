namespace Dossier.Engine.Language;

/// <summary>The Penn Treebank's tags as Universal Dependencies English uses them: what a part of speech says of inflection. The numbers stand in the model: a new one goes to the end.</summary>
public enum PennTag : byte
{
#pragma warning disable CS1591 // the names are the definition: Santorini, Part-of-Speech Tagging Guidelines for the Penn Treebank Project, 1990
    None, CC, CD, DT, EX, FW, IN, JJ, JJR, JJS, LS, MD, NN, NNS, NNP, NNPS, PDT, POS, PRP, PRPS, RB, RBR, RBS, RP, SYM, TO, UH,
    VB, VBD, VBG, VBN, VBP, VBZ, WDT, WP, WPS, WRB,
    // Web text's own: Bies et al., English Web Treebank, 2012.
    ADD, AFX, GW, HYPH, NFP,
    LRB, RRB, Comma, Stop, Colon, OpenQuote, CloseQuote, Dollar,
#pragma warning restore CS1591
}

/// <summary>Tags as treebanks write them.</summary>
public static class PennTags
{
    private static readonly string[] Written =
    [
        "_", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNS", "NNP", "NNPS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH",
        "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB",
        "ADD", "AFX", "GW", "HYPH", "NFP",
        "-LRB-", "-RRB-", ",", ".", ":", "``", "''", "$",
    ];

    /// <summary>The tag as treebanks write it: "PRP$", "-LRB-".</summary>
    public static string Name(this PennTag tag) => Written[(int)tag];

    /// <summary>The tag of a name, or <see cref="PennTag.None"/>.</summary>
    public static PennTag Parse(string name) => (PennTag)Math.Max(0, Array.IndexOf(Written, name));
}
