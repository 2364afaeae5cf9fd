namespace Dossier.Engine.Language;

/// <summary>What a word can be by a dictionary. The trainer writes it into the model's lexicon.</summary>
[Flags]
internal enum DictionaryForms : ushort
{
    None = 0,

    /// <summary>The base form of a noun, a verb, an adjective, an adverb.</summary>
    Noun = 1,
    Verb = 2,
    Adjective = 4,
    Adverb = 8,

    /// <summary>A regular inflection.</summary>
    Plural = 16,
    ThirdPerson = 32,
    Past = 64,
    Gerund = 128,
    Comparative = 256,
    Superlative = 512,

    /// <summary>An adverb in -ly.</summary>
    OfAdjective = 1024,
}
