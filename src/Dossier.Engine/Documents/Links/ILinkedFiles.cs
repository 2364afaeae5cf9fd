namespace Dossier.Engine.Documents.Links;

/// <summary>The files that links may lead to, as far as whoever runs the engine knows of them. Paths are like those of the documents, with forward slashes.</summary>
public interface ILinkedFiles
{
    /// <summary>Where a missing file was looked for, for a message; empty where it was looked for on disk.</summary>
    string Whereabouts { get; }

    /// <summary>Whether a file is known to be missing; false where nobody knows.</summary>
    bool IsMissing(string path);

    /// <summary>The files of a path's folder with its ending, for whoever misspelled one.</summary>
    IEnumerable<string> Beside(string path);

    /// <summary>What links can name in an article, or null when the path is none's.</summary>
    Anchors? AnchorsOf(string path);
}
