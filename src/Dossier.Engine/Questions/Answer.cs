namespace Dossier.Engine.Questions;

using Dossier.Engine.Findings;

/// <summary>Who said something in which article: the speaker as that article calls them.</summary>
/// <param name="Path">The article's path.</param>
/// <param name="Speaker">The speaker as the article's quotations have it.</param>
public readonly record struct Voice(string Path, string Speaker);

/// <summary>What the articles say to a question.</summary>
/// <param name="Findings">The findings that answer it: none when no article does, several when the question matches several events. Empty when it asks what somebody said.</param>
/// <param name="Voices">Whose quotations answer it, ordered by path. Empty when it asks anything else.</param>
public sealed record Answer(EquatableArray<FindingDigest> Findings, EquatableArray<Voice> Voices)
{
    /// <summary>Nothing.</summary>
    public static Answer None { get; } = new(default(EquatableArray<FindingDigest>), default);

    /// <summary>The one finding that answers it, or null.</summary>
    public FindingDigest? Finding => Findings.Count == 1 ? Findings[0] : null;

    /// <summary>Whether no article answers it.</summary>
    public bool IsNone => Findings.Count == 0 && Voices.Count == 0;
}
