using System.Text;
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
    // Rulings by the ten thousand may all be at fault: the lines are counted once.
    private readonly TextPlaces _places = new(Path, Text);

    /// <summary>The rulings, and the lines that are none.</summary>
    public RulingsFile File { get; } = RulingsFile.Parse(Text);

    /// <summary>How the file is written: with the byte-order mark and in the encoding it has.</summary>
    public Encoding Encoding { get; init; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The full path of the folder that the file stands in.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(FullPath(Path)) ?? "";

    /// <summary>Whether the file is there.</summary>
    public bool Exists { get; init; }

    /// <summary>Why the file could not be read, with what to do; null when it could, or when nobody asked for it by name.</summary>
    public string? Failure { get; init; }

    /// <summary>Line and column of an offset, both from 0.</summary>
    public (int Line, int Column) Position(int offset) => _places.Position(offset);

    /// <summary>Why no ruling may be written into the file, or null: what is no rulings file is not to be made one by a slip in a path.</summary>
    public string? Refusal => !Exists || File.IsOne(Path, Text) ? null
        : $"{Path}: this is no rulings file: " + (File.Problems is [var first, ..] && Position(first.Span.Start).Line + 1 is var line
            ? $"{File.Problems.Count} of its lines are no rulings, the first in line {line}; check the path, or correct them."
            : "it holds text and no ruling; check the path.");

    /// <summary>The bytes of a text of this file.</summary>
    public byte[] Encode(string text) => [.. Encoding.GetPreamble(), .. Encoding.GetBytes(text)];

    /// <summary>Opens the file that was asked for, or <c>dossier.rulings</c> of the working folder when it is there.</summary>
    /// <param name="path">The file, or null.</param>
    /// <param name="folder">The folder that stands for the working folder.</param>
    public static RulingsSource Read(string? path, string folder = "")
    {
        var name = System.IO.Path.Combine(folder, path ?? RulingsFile.Name).Replace('\\', '/');
        try
        {
            // With nothing said of a file the one of the folder is gone by; a link to nothing there is a slip, and not as good as none.
            if (path is null && new FileInfo(name) is { Exists: false, LinkTarget: not null })
                return new RulingsSource(name, "") { Exists = true, Failure = $"{name}: the file is a link to a file that is not there; make that file, or delete the link." };
            var bytes = InputFile.Read(name, InputFile.MostOfRulings);
            var (text, problem) = TextDecoder.Decode(bytes);
            return text is null
                ? new RulingsSource(name, "") { Exists = true, Failure = $"{name}: {problem!.Message}." }
                : new RulingsSource(name, text) { Exists = true, Encoding = EncodingOf(bytes) };
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new RulingsSource(name, "")
            {
                Failure = path is null ? null : $"{name}: there is no such file; check the path, or let 'dossier settle --rulings {name} PATHS' make it.",
            };
        }
        catch (InputException e)
        {
            return new RulingsSource(name, "") { Exists = true, Failure = $"{name}: {e.Message}." };
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
        return File.Decisions
            .Select(d => d is PassageDecision passage && !names.Contains(passage.Path) && byFullPath.TryGetValue(FullPath(passage.Path, Folder), out var name)
                ? passage with { Path = name }
                : d)
            .ToList();
    }

    /// <summary>An article's path as the file has it: relative to the file's folder.</summary>
    public string Relative(string article) =>
        System.IO.Path.GetRelativePath(Folder, FullPath(article)).Replace('\\', '/');

    private static Encoding EncodingOf(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: bytes is [0xEF, 0xBB, 0xBF, ..]),
    };

    /// <summary>The full path, with forward slashes.</summary>
    public static string FullPath(string path) => FullPath(path, "");

    private static string FullPath(string path, string folder) =>
        path.Length == 0 || path.Contains('\0') ? path : System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, path)).Replace('\\', '/');
}
