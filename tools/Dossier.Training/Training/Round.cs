namespace Dossier.Training.Training;

/// <summary>Tagger and parser go over a sentence twice; the second round sees what the first has made of it.</summary>
internal enum Round
{
    /// <summary>From left to right.</summary>
    First,

    /// <summary>The tagger's goes the same way, the parser's from the sentence's end.</summary>
    Second,
}
