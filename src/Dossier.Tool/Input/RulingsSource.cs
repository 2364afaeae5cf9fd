using Dossier.Engine;
using Dossier.Engine.Documents;
using Dossier.Engine.Rulings;
using Dossier.Generated;

namespace Dossier.Tool.Input;

/// <summary>The rulings a run goes by.</summary>
/// <param name="Path">The file, with forward slashes, as it is named in every output.</param>
/// <param name="Text">Its text without the byte-order mark; empty when there is no file.</param>
internal sealed record RulingsSource(string Path, string Text)
{
    /// <summary>The rulings, and the lines that are none.</summary>
    public RulingsFile File { get; } = RulingsFile.Parse(Text);

    /// <summary>Whether the file begins with a byte-order mark.</summary>
    public bool HasMark { get; init; }

    /// <summary>Whether the file is there.</summary>
    public bool Exists { get; init; }

    /// <summary>Why the file could not be read, with what to do; null when it could, or when nobody asked for it by name.</summary>
    public string? Failure { get; init; }

    /// <summary>Line and column of an offset, both from 0.</summary>
    public (int Line, int Column) Position(int offset) => new TextPlaces(Path, Text).Position(offset);

    /// <summary>Opens the file that was asked for, or <c>dossier.rulings</c> of the working folder when it is there.</summary>
    /// <param name="path">The file, or null.</param>
    public static RulingsSource Read(string? path)
    {
        var name = (path ?? RulingsFile.Name).Replace('\\', '/');
        try
        {
            var bytes = System.IO.File.ReadAllBytes(name);
            var (text, problem) = TextDecoder.Decode(bytes);
            return text is null
                ? new RulingsSource(name, "") { Exists = true, Failure = $"{name}: {problem!.Message}." }
                : new RulingsSource(name, text) { Exists = true, HasMark = bytes is [0xEF, 0xBB, 0xBF, ..] };
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new RulingsSource(name, "")
            {
                Failure = path is null ? null : $"{name}: there is no such file; check the path, or let 'dossier settle --rulings {name} PATHS' make it.",
            };
        }
        catch (UnauthorizedAccessException)
        {
            return new RulingsSource(name, "") { Exists = true, Failure = $"{name}: the file may not be read; check its permissions." };
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            return new RulingsSource(name, "") { Exists = true, Failure = $"{name}: the file cannot be read: {e.Message.TrimEnd('.')}." };
        }
    }

    /// <summary>The rulings with the paths of passages as the command line names those articles: in the file they are relative to its folder.</summary>
    /// <param name="articles">The articles' names in every output.</param>
    public IReadOnlyList<Decision> Decisions(IReadOnlyCollection<string> articles)
    {
        if (!File.Lines.Any(l => l.Decision is PassageDecision))
            return File.Decisions;
        var names = articles.ToHashSet(StringComparer.Ordinal);
        var byFullPath = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in articles)
            byFullPath.TryAdd(FullPath(name), name);
        var folder = System.IO.Path.GetDirectoryName(FullPath(Path)) ?? "";
        return File.Decisions
            .Select(d => d is PassageDecision passage && !names.Contains(passage.Path) && byFullPath.TryGetValue(FullPath(passage.Path, folder), out var name)
                ? passage with { Path = name }
                : d)
            .ToList();
    }

    /// <summary>An article's path as the file has it: relative to the file's folder.</summary>
    public string Relative(string article) =>
        System.IO.Path.GetRelativePath(System.IO.Path.GetDirectoryName(FullPath(Path)) ?? "", FullPath(article)).Replace('\\', '/');

    private static string FullPath(string path, string folder = "") =>
        path.Length == 0 || path.Contains('\0') ? path : System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, path)).Replace('\\', '/');
}
