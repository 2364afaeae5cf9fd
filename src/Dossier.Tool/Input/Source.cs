using Dossier.Engine;

namespace Dossier.Tool.Input;

/// <summary>One document that was asked for: its text, or why there is none.</summary>
/// <param name="Path">As given on the command line, with forward slashes.</param>
/// <param name="Text">The text without its byte-order mark; null when there is none.</param>
/// <param name="Options">What the command line says of it.</param>
internal sealed record Source(string Path, string? Text, ArticleOptions Options)
{
    /// <summary>Why it could not be opened, with what to do; null when it could.</summary>
    public string? Failure { get; init; }

    /// <summary>What the command line should know of files that were passed over; such a source is no document and no failure.</summary>
    public string? Note { get; init; }

    /// <summary>What is wrong with a file that could be opened but is no text; null when it is.</summary>
    public Problem? Problem { get; init; }
}
