namespace Dossier.Engine;

/// <summary>How loud a dispute is.</summary>
public enum Level
{
    /// <summary>Worth knowing: a hedged side, or two quoted sources against each other.</summary>
    Info,
    /// <summary>Two voices contradict each other.</summary>
    Warning,
    /// <summary>Nothing can be right as it stands.</summary>
    Error,
}

/// <summary>One thing Dossier reports: its ID is its name everywhere and is never reused.</summary>
/// <param name="Id"><c>DSR</c> and four digits: 0xxx reading a document, 1xxx inside one article, 2xxx between articles, 3xxx rulings, 4xxx uses in C#.</param>
/// <param name="Title">What it finds, in a few words.</param>
/// <param name="Description">What it finds, in a sentence or two.</param>
/// <param name="Level">Its level when nothing lowers it.</param>
public sealed record Rule(string Id, string Title, string Description, Level Level)
{
    /// <summary>Whether it speaks only where somebody asks for it: an option of the command line, a severity in a configuration file.</summary>
    public bool IsOptIn { get; init; }
}
