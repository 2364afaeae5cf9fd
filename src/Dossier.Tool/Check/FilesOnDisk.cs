using Dossier.Engine;
using Dossier.Engine.Documents.Links;
using Dossier.Tool.Input;

namespace Dossier.Tool.Check;

/// <summary>
/// The files that links of a check's articles may lead to: those of the folders the command line names, looked up on disk when a link leads there, and the headings of the articles that were read.
/// Nothing outside these folders is looked for, and of nothing outside them it is said that it is missing.
/// </summary>
internal sealed class FilesOnDisk : ILinkedFiles
{
    private readonly List<string> _folders;
    private readonly Dictionary<string, Lazy<Anchors>> _anchors = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>?> _listed = new(StringComparer.Ordinal);

    private FilesOnDisk(IEnumerable<string> folders, IEnumerable<ArticleFacts> articles)
    {
        _folders = folders.Select(f => Path.TrimEndingDirectorySeparator(Path.GetFullPath(f)) is var full && Path.EndsInDirectorySeparator(full) ? full : full + Path.DirectorySeparatorChar).ToList();
        foreach (var article in articles)
            _anchors.TryAdd(KeyOf(article.Path), new Lazy<Anchors>(() => Anchors.Of(article.Document)));
    }

    /// <inheritdoc/>
    public string Whereabouts => "";

    /// <summary>The articles with a problem for each link that leads nowhere, among their others in the order of the text.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="paths">What the command line names.</param>
    public static List<ArticleFacts> CheckLinks(IReadOnlyList<ArticleFacts> articles, IEnumerable<string> paths)
    {
        var files = new FilesOnDisk(paths.Where(p => p != SourceReader.StandardInput && Directory.Exists(p)), articles);
        return articles.Select(a => a.HasLinks && LinkCheck.Of(a.Document, files).Select(p => p.Problem).ToList() is { Count: > 0 } dead
            ? a with { Problems = [.. a.Problems.Concat(dead).OrderBy(p => p.Span.Start)] }
            : a).ToList();
    }

    /// <summary>
    /// Whether a file is missing: it would lie in a folder that was searched, and is an article, or of a kind that its own folder has. A page that a site generator makes, and a picture that it copies from
    /// elsewhere, has no such neighbours.
    /// </summary>
    public bool IsMissing(string path)
    {
        if (path.Contains('\0') || Path.GetExtension(path).Length < 2 || !IsSearched(path) || FilesBeside(path) is not { } files)
            return false;
        var name = Path.GetFileName(path);
        return !files.Contains(name, StringComparer.OrdinalIgnoreCase) && !Directory.Exists(path) && (SourceReader.IsArticle(name) || OfOneEnding(files, name).Any());
    }

    /// <inheritdoc/>
    public IEnumerable<string> Beside(string path) => FilesBeside(path) is { } files ? OfOneEnding(files, path) : [];

    /// <inheritdoc/>
    public Anchors? AnchorsOf(string path) => _anchors.TryGetValue(KeyOf(path), out var anchors) ? anchors.Value : null;

    private static string KeyOf(string path) => path.StartsWith("./", StringComparison.Ordinal) ? path.Substring(2) : path;

    private bool IsSearched(string path) => Path.GetFullPath(path) is var full && _folders.Exists(f => full.StartsWith(f, StringComparison.Ordinal));

    private static IEnumerable<string> OfOneEnding(List<string> files, string path) =>
        files.Where(f => Path.GetExtension(f).Equals(Path.GetExtension(path), StringComparison.OrdinalIgnoreCase));

    /// <summary>The names of the files in a path's folder; none where there is no such folder, null where nobody may look.</summary>
    private List<string>? FilesBeside(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!_listed.TryGetValue(folder, out var files))
            _listed.Add(folder, files = List(folder));
        return files;
    }

    private static List<string>? List(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ToList();
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
