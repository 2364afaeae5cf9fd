using System.IO.Enumeration;
using Dossier.Engine;
using Dossier.Engine.Documents;

namespace Dossier.Tool.Input;

/// <summary>Opens what the command line names.</summary>
internal static class SourceReader
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Stands in the name of a set for the folder of each article.</summary>
    public const string FolderPlaceholder = "{folder}";

    /// <summary>
    /// The documents of every path in the order given, those of a folder in ordinal order of their paths; each file once, opened when it is asked for.
    /// What cannot be opened is a source with a failure.
    /// </summary>
    /// <param name="paths">Files, folders, and <c>-</c> for JSON Lines on <paramref name="input"/>.</param>
    /// <param name="options">What the command line says of all of them.</param>
    /// <param name="input">Standard input.</param>
    public static IEnumerable<Source> Read(IEnumerable<string> paths, ArticleOptions options, TextReader input)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (path == StandardInput)
            {
                foreach (var source in JsonLines.Read(input, options))
                    yield return source;
                continue;
            }
            var any = false;
            foreach (var (file, failure) in Expand(path))
            {
                any = true;
                if (failure is not null)
                    yield return Failed(path, options, failure);
                else if (seen.Add(Path.GetFullPath(file)))
                    yield return ReadFile(file, options);
            }
            if (!any)
                yield return Failed(path, options, "the folder holds no *.txt and no *.md file");
        }
    }

    /// <summary>The name of a path in every output.</summary>
    private static string NameOf(string path) => path.Replace('\\', '/');

    private static Source Failed(string path, ArticleOptions options, string what) =>
        new(NameOf(path), null, options) { Failure = $"{NameOf(path)}: {what}." };

    /// <summary>The path itself, or the articles of a folder and its subfolders; links to folders are not followed, for they may lead in a circle.</summary>
    private static IReadOnlyList<(string File, string? Failure)> Expand(string path)
    {
        if (path.Length == 0 || path.Contains('\0'))
            return [(path, "this is no path; it is empty or holds a NUL character")];
        try
        {
            if (!Directory.Exists(path))
                return [(path, null)];
            var files = new FileSystemEnumerable<string>(
                path,
                (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
                new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = 0 })
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && IsArticle(entry.FileName),
                ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
            };
            return files.OrderBy(NameOf, StringComparer.Ordinal).Select(file => (file, (string?)null)).ToList();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [(path, "the folder cannot be searched: " + e.Message.TrimEnd('.'))];
        }
    }

    private static bool IsArticle(ReadOnlySpan<char> name) =>
        name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private static Source ReadFile(string path, ArticleOptions options)
    {
        try
        {
            var name = NameOf(path);
            var folder = name.LastIndexOf('/') is var slash and >= 0 ? name.Substring(0, slash) : "";
            var (text, problem) = TextDecoder.Decode(File.ReadAllBytes(path));
            return new Source(name, text, options with { Set = options.Set.Replace(FolderPlaceholder, folder, StringComparison.Ordinal) }) { Problem = problem };
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Failed(path, options, "there is no such file; check the path and the folder the command runs in");
        }
        catch (UnauthorizedAccessException)
        {
            return Failed(path, options, "the file may not be read; check its permissions");
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            return Failed(path, options, "the file cannot be read: " + e.Message.TrimEnd('.'));
        }
    }
}
