namespace Dossier.Tool.Import;

/// <summary>An article taken out of a page, a feed or a news item.</summary>
internal sealed record ImportedArticle
{
    /// <summary>Its headline; empty when it has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Its address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>When it was published, in ISO 8601, or null.</summary>
    public string? Published { get; init; }

    /// <summary>When it was changed, in ISO 8601, or null.</summary>
    public string? Updated { get; init; }

    /// <summary>Its language as a BCP 47 tag, or null.</summary>
    public string? Language { get; init; }

    /// <summary>Its text in Markdown.</summary>
    public string Body { get; init; } = "";
}

/// <summary>Why a file cannot be imported; the message says what to do.</summary>
internal sealed class ImportException(string message) : Exception(message);
