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
    /// <param name="inputs">What the command line names.</param>
    /// <param name="standardInput">Where <c>-</c> is read from.</param>
    /// <param name="found">Learns of so many more documents before they are opened; null when nobody asks.</param>
    public static IEnumerable<Source> Read(Inputs inputs, TextReader standardInput, Action<int>? found = null)
    {
        var options = inputs.Options;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var passedOver = new PassedOver();
        foreach (var path in inputs.Paths)
        {
            var any = false;
            if (path == StandardInput)
            {
                foreach (var source in JsonLines.Read(standardInput, options, inputs.Limit))
                {
                    any = true;
                    found?.Invoke(1);
                    yield return source;
                }
                if (!any)
                    yield return Noted("standard input holds no document.", options);
                continue;
            }
            var files = Expand(path, passedOver);
            found?.Invoke(files.Count);
            foreach (var (file, failure) in files)
            {
                any = true;
                if (failure is not null)
                    yield return Failed(path, options, failure);
                else if (seen.Add(Path.GetFullPath(file)))
                    yield return ReadFile(file, inputs);
            }
            if (!any)
                yield return Failed(path, options, "the folder holds no *.txt and no *.md file");
        }
        foreach (var message in passedOver.Messages)
            yield return Noted(message, options);
    }

    /// <summary>
    /// Whether rulings can be on no other articles than those that were read: on all of the folder <c>articles</c> beside their file, or, where there is none, on whole folders.
    /// A file that is named alone may be one of many.
    /// </summary>
    /// <param name="inputs">What the command line names.</param>
    /// <param name="rulings">The rulings.</param>
    /// <param name="read">The names of the articles that were read.</param>
    public static bool IsWhole(Inputs inputs, RulingsSource rulings, IEnumerable<string> read)
    {
        if (rulings.File.Lines.Count == 0)
            return true;
        var articles = Path.Combine(rulings.Folder, "articles");
        if (!Directory.Exists(articles))
            return inputs.IsOfFolders;
        var files = read.Select(RulingsSource.FullPath).ToHashSet(StringComparer.Ordinal);
        return Expand(articles, new PassedOver()).All(a => a.Failure is null && files.Contains(RulingsSource.FullPath(a.File)));
    }

    private static Source Noted(string note, ArticleOptions options) => new("", null, options) { Note = note };

    /// <summary>The name of a path in every output.</summary>
    private static string NameOf(string path) => path.Replace('\\', '/');

    private static Source Failed(string path, ArticleOptions options, string what) =>
        new(NameOf(path), null, options) { Failure = $"{NameOf(path)}: {what}." };

    /// <summary>The path itself, or the articles of a folder and its subfolders. Links to folders are followed as a build follows them: outside, and to each folder once.</summary>
    private static IReadOnlyList<(string File, string? Failure)> Expand(string path, PassedOver passedOver)
    {
        if (path.Length == 0 || path.Contains('\0'))
            return [(path, "this is no path; it is empty or holds a NUL character")];
        try
        {
            if (!Directory.Exists(path))
                return [(path, null)];
            // A link in a folder that is one itself leads from where that link stands, and not from where it leads.
            var linked = new List<string> { Path.GetFullPath(path), EndOf(new DirectoryInfo(path)) ?? Path.GetFullPath(path) };
            var files = new FileSystemEnumerable<string>(
                path,
                (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
                new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = 0 })
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                    !entry.IsDirectory && !IsHidden(entry.FileName) && (IsArticle(entry.FileName) || PassedOver.IsOne(entry.FileName)) && !LeadsNowhere(ref entry, passedOver),
                ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                    !IsHidden(entry.FileName) && !IsOutput(ref entry) && ((entry.Attributes & FileAttributes.ReparsePoint) == 0 || LeadsElsewhere(entry.ToFullPath(), linked)),
            };
            var ordered = files.OrderBy(NameOf, StringComparer.Ordinal).ToList();
            foreach (var file in ordered.Where(f => !IsArticle(f)))
                passedOver.Add(NameOf(file));
            return ordered.Where(f => IsArticle(f)).Select(file => (file, (string?)null)).ToList();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [(path, "the folder cannot be searched: " + e.Message.TrimEnd('.'))];
        }
    }

    /// <summary>Whether a link leads to a folder that is in none of those that are read, and does not hold the one that was asked for; then it is one of them.</summary>
    private static bool LeadsElsewhere(string link, List<string> read)
    {
        if (EndOf(new DirectoryInfo(link)) is not { } end || !Directory.Exists(end) || IsIn(read[0], end) || IsIn(read[1], end) || read.Exists(r => IsIn(end, r)))
            return false;
        read.Add(end);
        return true;

        static bool IsIn(string folder, string other) => (folder + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(other) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    /// <summary>Where a link leads in the end; null for no link, and for one that leads in a circle.</summary>
    private static string? EndOf(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        }
        catch (IOException)
        {
            // The system says only so that its links go in a circle.
            return null;
        }
    }

    // Editors keep locks and copies in files whose names begin with a dot, and other programs folders, as a build has it too.
    private static bool IsHidden(ReadOnlySpan<char> name) => name is ['.', ..];

    /// <summary>Whether a folder is where the build of the project beside it leaves its files.</summary>
    private static bool IsOutput(ref FileSystemEntry entry) =>
        entry.FileName is "bin" or "obj" && Directory.EnumerateFiles(entry.Directory.ToString(), "*.*proj").Any();

    /// <summary>Whether an entry is a link to no file, which then is told.</summary>
    private static bool LeadsNowhere(ref FileSystemEntry entry, PassedOver passedOver)
    {
        if ((entry.Attributes & FileAttributes.ReparsePoint) == 0 || EndOf(new FileInfo(entry.ToFullPath())) is not { } end || File.Exists(end))
            return false;
        passedOver.AddLink(NameOf(entry.ToSpecifiedFullPath()));
        return true;
    }

    /// <summary>Whether a file's name is one of an article.</summary>
    public static bool IsArticle(ReadOnlySpan<char> name) =>
        name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>What lies in the same folder under the same name but for its capitals, or null.</summary>
    private static string? InOtherCapitals(string path)
    {
        var name = Path.GetFileName(path.TrimEnd('/', Path.DirectorySeparatorChar));
        var folder = Path.GetDirectoryName(path.TrimEnd('/', Path.DirectorySeparatorChar)) ?? "";
        try
        {
            return name.Length == 0 ? null : Directory.EnumerateFileSystemEntries(folder.Length == 0 ? "." : folder)
                .Select(e => Path.Combine(folder, Path.GetFileName(e)))
                .Where(e => Path.GetFileName(e).Equals(name, StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal).FirstOrDefault();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The folder is not there either, or nobody may look into it.
            return null;
        }
    }

    /// <summary>A document of a path, with what is said of it there.</summary>
    public static Source Of(string path, string? text, Inputs inputs)
    {
        var name = NameOf(path);
        var folder = name.LastIndexOf('/') is var slash and >= 0 ? name.Substring(0, slash) : "";
        return new Source(name, text, inputs.Options with { Set = inputs.Options.Set.Replace(FolderPlaceholder, folder, StringComparison.Ordinal) });
    }

    private static Source ReadFile(string path, Inputs inputs)
    {
        var options = inputs.Options;
        try
        {
            var (text, problem) = TextDecoder.Decode(InputFile.Read(path, inputs.Limit));
            return Of(path, text, inputs) with { Problem = problem };
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Failed(path, options, InOtherCapitals(path) is { } near
                ? $"there is no such file, but there is {NameOf(near)}; capitals count on this file system"
                : "there is no such file or folder; check the path and the folder the command runs in");
        }
        catch (InputException e)
        {
            return Failed(path, options, e.Message);
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
