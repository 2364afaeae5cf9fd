namespace Dossier.Training.Treebanks;

/// <summary>One sentence of a treebank.</summary>
public sealed class TreebankSentence
{
    /// <summary>The treebank's name for it, or an empty string.</summary>
    public required string Id { get; init; }

    /// <summary>Its words, in order; at least one.</summary>
    public required IReadOnlyList<TreebankWord> Words { get; init; }

    /// <summary>Whether a document starts with it; such a sentence starts a paragraph too.</summary>
    public required bool NewDocument { get; init; }

    /// <summary>Whether a paragraph starts with it.</summary>
    public required bool NewParagraph { get; init; }
}
