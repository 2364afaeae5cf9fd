namespace Dossier;

/// <summary>Words a source puts into somebody's mouth, after schema.org Quotation.</summary>
/// <param name="Text">The quoted words without their quotation marks; for indirect speech, the clause that reports it.</param>
/// <param name="Speaker">Who said it, as full a name as the article gives; null when it does not say.</param>
/// <param name="Cue">The word that marks it as speech: <c>said</c>, <c>according to</c>; null when there is none.</param>
/// <param name="IsDirect">True for words between quotation marks, false for reported speech.</param>
/// <param name="Passage">Where the words stand, quotation marks included.</param>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonWriting<Quotation>))]
#endif
public sealed record Quotation(string Text, string? Speaker, string? Cue, bool IsDirect, Passage Passage)
{
    /// <summary>The speaker and the words.</summary>
    public override string ToString() => Speaker is null ? "\"" + Text + "\"" : Speaker + ": \"" + Text + "\"";
}
