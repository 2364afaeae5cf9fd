namespace Dossier.Training.Treebanks;

/// <summary>One syntactic word of a treebank, as its annotators left it.</summary>
public sealed class TreebankWord
{
    /// <summary>The word as written: <c>n't</c>, <c>daughter</c>.</summary>
    public required string Form { get; init; }

    /// <summary>The dictionary form.</summary>
    public required string Lemma { get; init; }

    /// <summary>The universal part of speech: <c>NOUN</c>.</summary>
    public required string Upos { get; init; }

    /// <summary>The Penn tag: <c>NNS</c>.</summary>
    public required string Xpos { get; init; }

    /// <summary>The governor's place in the sentence, counted from 1; 0 for the root.</summary>
    public required int Head { get; init; }

    /// <summary>The universal relation with its subtype: <c>nmod:poss</c>.</summary>
    public required string Relation { get; init; }

    /// <summary>The name it is part of: <c>O</c>, or <c>B-</c> or <c>I-</c> with <c>PER</c>, <c>ORG</c> or <c>LOC</c>.</summary>
    public required string Entity { get; init; }

    /// <summary>The mentions that begin or end with it, as CorefUD writes them: <c>(3-person-giv:act-sssss-cf1-1-coref</c>, <c>3)</c>; an empty string for none.</summary>
    public required string Coreference { get; init; }

    /// <summary>Whether white space follows; false between the words of one surface token ("do|n't").</summary>
    public required bool SpaceAfter { get; init; }
}
