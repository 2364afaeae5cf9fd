namespace Dossier.Engine.Language;

/// <summary>What was done to a word's dictionary form, as far as its Penn tag tells.</summary>
internal enum Inflection : byte
{
    /// <summary>Nothing, or what only single words have: "these", "n't", "Sept.".</summary>
    Base,
    /// <summary>"speak", "are" (VB, VBP).</summary>
    Present,
    /// <summary>"spoke" (VBD).</summary>
    Past,
    /// <summary>"spoken" (VBN).</summary>
    Participle,
    /// <summary>"speaking" (VBG).</summary>
    Gerund,
    /// <summary>"speaks" (VBZ).</summary>
    ThirdPerson,
    /// <summary>"will", "'d" (MD).</summary>
    Modal,
    /// <summary>"women" (NNS, NNPS).</summary>
    Plural,
    /// <summary>"larger" (JJR, RBR).</summary>
    Comparative,
    /// <summary>"largest" (JJS, RBS).</summary>
    Superlative,
    /// <summary>"her" for "she" (PRP); "her" for "her" is no such pronoun (PRP$).</summary>
    Pronoun,
    /// <summary>"'s" (POS).</summary>
    Possessive,
    /// <summary>"1,000" (CD).</summary>
    Number,
}

/// <summary>Reads <see cref="Inflection"/> off Penn tags.</summary>
internal static class Inflections
{
    /// <summary>The inflection a Penn tag stands for; <see cref="Inflection.Base"/> for any tag that stands for none.</summary>
    public static Inflection Of(string pennTag) => pennTag switch
    {
        "VB" or "VBP" => Inflection.Present,
        "VBD" => Inflection.Past,
        "VBN" => Inflection.Participle,
        "VBG" => Inflection.Gerund,
        "VBZ" => Inflection.ThirdPerson,
        "MD" => Inflection.Modal,
        "NNS" or "NNPS" => Inflection.Plural,
        "JJR" or "RBR" => Inflection.Comparative,
        "JJS" or "RBS" => Inflection.Superlative,
        "PRP" => Inflection.Pronoun,
        "POS" => Inflection.Possessive,
        "CD" => Inflection.Number,
        _ => Inflection.Base,
    };
}
