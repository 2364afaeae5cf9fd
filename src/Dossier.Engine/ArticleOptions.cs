namespace Dossier.Engine;

/// <summary>What the project says of an article, as MSBuild metadata or a command-line option; null where it says nothing.</summary>
/// <param name="Set">Articles of different sets are never compared. Empty by default; then front matter may name one.</param>
/// <param name="Name">The name of the article's generated class.</param>
/// <param name="Publisher">Who published it; overrides what the text says.</param>
/// <param name="DatePublished">When it was published, ISO 8601, with or without time and zone; overrides what the text says.</param>
/// <param name="Url">Where it was found; its path may hold a date.</param>
public sealed record ArticleOptions(string Set = "", string? Name = null, string? Publisher = null, string? DatePublished = null, string? Url = null)
{
    /// <summary>Whether it is compared although its front matter calls it a draft.</summary>
    public bool Drafts { get; init; }

    /// <summary>An article of which the project says nothing.</summary>
    public static ArticleOptions None { get; } = new();
}
