namespace Dossier.Engine.Language;

/// <summary>The universal parts of speech (universaldependencies.org/u/pos). The numbers stand in the model: a new one goes to the end.</summary>
public enum PartOfSpeech : byte
{
    /// <summary>Other: foreign words, typos.</summary>
    X,
    /// <summary>Adjective.</summary>
    Adj,
    /// <summary>Preposition.</summary>
    Adp,
    /// <summary>Adverb.</summary>
    Adv,
    /// <summary>Auxiliary verb, the copula included.</summary>
    Aux,
    /// <summary>Coordinating conjunction.</summary>
    Cconj,
    /// <summary>Determiner.</summary>
    Det,
    /// <summary>Interjection.</summary>
    Intj,
    /// <summary>Noun.</summary>
    Noun,
    /// <summary>Number.</summary>
    Num,
    /// <summary>Particle: "to", "not", "'s".</summary>
    Part,
    /// <summary>Pronoun.</summary>
    Pron,
    /// <summary>Proper noun.</summary>
    Propn,
    /// <summary>Punctuation.</summary>
    Punct,
    /// <summary>Subordinating conjunction.</summary>
    Sconj,
    /// <summary>Symbol: "$", "%".</summary>
    Sym,
    /// <summary>Verb.</summary>
    Verb,
}
