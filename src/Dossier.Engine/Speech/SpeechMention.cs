namespace Dossier.Engine.Speech;

/// <summary>A stretch of an article that somebody else than the article says.</summary>
/// <param name="Content">What is said: the words between the quotation marks, or the clause reported.</param>
/// <param name="Span">The content with its quotation marks.</param>
/// <param name="IsDirect">True for words between quotation marks.</param>
/// <param name="Speaker">Who says it, as full a name or description as the article gives; null when it does not say.</param>
/// <param name="SpeakerEntity">Index into the article's entities, or null.</param>
/// <param name="Cue">The words that mark it as speech: "said", "according to". Empty when there are none.</param>
/// <param name="SpeakerSpan">The words that name the speaker. Empty when there are none.</param>
public sealed record SpeechMention(TextSpan Content, TextSpan Span, bool IsDirect, string? Speaker, int? SpeakerEntity, TextSpan Cue, TextSpan SpeakerSpan);
