using Dossier.Engine;

namespace Dossier.Tool.Input;

/// <summary>One document that was asked for: its text, or why there is none.</summary>
/// <param name="Path">As given on the command line, with forward slashes.</param>
/// <param name="Text">The text without its byte-order mark; null when it could not be read.</param>
/// <param name="Options">What the command line says of it.</param>
/// <param name="Failure">Why it could not be read, one sentence with what to do; null when it could.</param>
internal sealed record Source(string Path, string? Text, ArticleOptions Options, string? Failure = null);
