using Dossier.Engine;

namespace Dossier.Tool.Input;

/// <summary>What the command line names, and says of all of it.</summary>
/// <param name="Paths">Files, folders, and <c>-</c> for JSON Lines on standard input.</param>
/// <param name="Options">What is said of every article.</param>
/// <param name="Megabytes">How large an article may be.</param>
internal sealed record Inputs(IReadOnlyList<string> Paths, ArticleOptions Options, int Megabytes = InputFile.DefaultMegabytes)
{
    /// <summary>The folder that keeps what was read, or null.</summary>
    public string? Cache { get; init; }

    /// <summary>Whether only whole folders are named; a file that is named alone may be one of many.</summary>
    public bool IsOfFolders => Paths.All(p => p == SourceReader.StandardInput || Directory.Exists(p));

    /// <summary>How large an article may be, in bytes of a file and characters of a line.</summary>
    public long Limit => (long)Megabytes * InputFile.Megabyte;
}
