namespace Dossier.Tool.Import;

/// <summary>What to import.</summary>
/// <param name="Paths">The files.</param>
/// <param name="Folder">Where the articles go.</param>
/// <param name="Force">Whether an article that is there already is written anew.</param>
/// <param name="Url">The address of the one page, or null.</param>
/// <param name="Retrieved">The day on which the files were fetched, or null: the day on which each was saved.</param>
/// <param name="Limit">How large a file may be, in bytes.</param>
internal sealed record ImportRequest(IReadOnlyList<string> Paths, string Folder, bool Force, string? Url, string? Retrieved, long Limit)
{
    /// <summary>How long one file may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);
}
