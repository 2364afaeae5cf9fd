using System.Globalization;
using Dossier.Tool.Output;

namespace Dossier.Tool.Tables;

/// <summary>
/// A folder with the five tables. A part is a file in each, of articles of one day: <c>article/2019-03-14-0.parquet</c>. That of the articles is written last and deleted first, so that a run which is ended leaves parts that
/// are whole, and files that belong to none, which the next run deletes.
/// </summary>
internal sealed class TableFolder : IDisposable
{
    private const string Ending = ".parquet";
    private const string Undated = "undated";
    private const int DayLength = 10;
    private const string LockName = ".dossier-lock";

    private readonly string _folder;
    private readonly FileStream _lock;
    private readonly HashSet<string> _parts = new(StringComparer.Ordinal);

    private TableFolder(string folder, FileStream held) => (_folder, _lock) = (folder, held);

    /// <summary>Opens a folder to write, or makes it.</summary>
    /// <exception cref="TableException">Another run writes there.</exception>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static TableFolder Open(string folder)
    {
        foreach (var table in Schema.Names)
            Directory.CreateDirectory(Path.Combine(folder, table));
        FileStream held;
        try
        {
            held = new FileStream(Path.Combine(folder, LockName), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException e)
        {
            throw new TableException($"another run writes there ({e.Message.TrimEnd('.')}); wait for it, or name another folder with --output");
        }
        var opened = new TableFolder(folder, held);
        opened._parts.UnionWith(FilesOf(folder).Select(NameOf));
        foreach (var table in Schema.Names)
            foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, table), "*" + Ending + "*"))
                if (IsPart(Path.GetFileName(file).Split('.')[0]) && (!file.EndsWith(Ending, StringComparison.Ordinal) || !opened._parts.Contains(NameOf(file))))
                    File.Delete(file);
        return opened;
    }

    /// <summary>The files with the articles of a folder, in ordinal order; none where it has no tables.</summary>
    public static IReadOnlyList<string> FilesOf(string folder) =>
        Path.Combine(folder, Schema.Article.Name) is var articles && Directory.Exists(articles) ? [.. Directory.EnumerateFiles(articles, "*" + Ending).Order(StringComparer.Ordinal)] : [];

    /// <summary>The day of a file with articles, counted from 1970-01-01; null for those that do not say when they speak.</summary>
    public static int? DayOf(string file) => NameOf(file) is { Length: > DayLength } name ? DayRange.DayOf(name[..DayLength]) : null;

    /// <summary>The file of another table with what belongs to the articles of a file.</summary>
    public static string Beside(string folder, string file, string table) => Path.Combine(folder, table, Path.GetFileName(file));

    /// <summary>What is known of the articles there: the key of each and the part it stands in, by its path. One that stands in two parts, for a run was ended, has no key.</summary>
    /// <exception cref="TableException">A file is no table of this command.</exception>
    public Dictionary<string, (string? Key, string[] Parts)> Known()
    {
        var known = new Dictionary<string, (string?, string[] Parts)>(StringComparer.Ordinal);
        foreach (var part in _parts)
        {
            var (paths, keys) = Read(part, parquet => (parquet.Text("path"), parquet.Text("key")));
            for (var i = 0; i < paths.Count; i++)
                known[paths[i] ?? ""] = known.TryGetValue(paths[i] ?? "", out var before) ? (null, [.. before.Parts, part]) : (keys[i], [part]);
        }
        return known;
    }

    /// <summary>Takes a part out, and gives its articles.</summary>
    /// <param name="part">Its name.</param>
    /// <param name="isKept">Which of its articles are wanted, by their paths; where none is, nothing is read.</param>
    public List<ArticleRow> TakeOut(string part, Func<string, bool> isKept)
    {
        var any = Read(part, parquet => parquet.Text("path")).Exists(path => isKept(path ?? ""));
        var kept = any ? ReadFile(part, ArticleRow.Read).FindAll(a => isKept(a.Path)) : [];
        foreach (var table in Schema.Names.Reverse())
            File.Delete(FileOf(table, part));
        _parts.Remove(part);
        return kept;
    }

    /// <summary>Writes articles, those of each day into a new part.</summary>
    public void Write(IEnumerable<ArticleRow> articles)
    {
        foreach (var day in articles.GroupBy(a => a.Rows.Day is { } day ? DateTime.UnixEpoch.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Undated).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var number = 0;
            while (_parts.Contains(NameOfPart(day.Key, number)))
                number++;
            var part = NameOfPart(day.Key, number);
            foreach (var (table, bytes) in Schema.Write(day.OrderBy(a => a.Path, StringComparer.Ordinal).ToList()))
                WholeFile.Write(FileOf(table, part), bytes);
            _parts.Add(part);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();

    private static string NameOfPart(string day, int number) => day + "-" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a name is one that parts have: files of others in a folder called "run" are none of ours.</summary>
    private static bool IsPart(string name) =>
        name.LastIndexOf('-') is > 0 and var dash && name[(dash + 1)..].All(char.IsAsciiDigit) && (name[..dash] == Undated || DayRange.DayOf(name[..dash]) is not null);

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);

    private string FileOf(string table, string part) => Path.Combine(_folder, table, part + Ending);

    private T Read<T>(string part, Func<ParquetFile, T> read) => ReadFile(part, file => ParquetFile.Read(file, read));

    private T ReadFile<T>(string part, Func<string, T> read)
    {
        var file = FileOf(Schema.Article.Name, part);
        try
        {
            return read(file);
        }
        catch (TableException e)
        {
            throw new TableException($"{file.Replace('\\', '/')} {e.Message}. Delete it, or name another folder with --output");
        }
    }
}
