namespace Dossier.Engine.Documents.Links;

/// <summary>The target of a link or a picture.</summary>
/// <param name="Target">Where it stands, angle brackets included.</param>
/// <param name="IsImage">Whether it is a picture's.</param>
public readonly record struct Link(TextSpan Target, bool IsImage);
