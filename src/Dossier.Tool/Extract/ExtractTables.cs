using System.Globalization;
using Dossier.Engine.Tables;
using Dossier.Tool.Input;
using Dossier.Tool.Tables;

namespace Dossier.Tool.Extract;

/// <summary><c>dossier extract --format parquet</c>: tables of articles that are too many to be compared in one process. What lies there already is not read again.</summary>
internal static class ExtractTables
{
    // So many are held in memory before they are written.
    private const int MostOpen = 4096;

    /// <summary>Runs the command.</summary>
    /// <param name="inputs">What to read.</param>
    /// <param name="folder">The folder for the tables; null where none was named.</param>
    /// <param name="streams">Where to say what was done.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(Inputs inputs, string? folder, Streams streams)
    {
        if (folder is null)
            return Refuse("--format parquet writes files; name a folder for them with --output FOLDER.");
        try
        {
            using var tables = TableFolder.Open(folder);
            return Write(inputs, folder, tables, streams);
        }
        catch (TableException e)
        {
            return Refuse($"{folder}: {e.Message}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse($"{folder}: the tables cannot be written there: {e.Message.TrimEnd('.')}; check the folder that --output names, and the room on its disk.");
        }

        int Refuse(string why)
        {
            streams.Complain(why);
            return ExitCode.CouldNotRun;
        }
    }

    private static int Write(Inputs inputs, string folder, TableFolder tables, Streams streams)
    {
        var known = tables.Known();
        var code = ExitCode.Clean;
        var isOpen = true;
        var read = new HashSet<string>(StringComparer.Ordinal);
        var ids = new Dictionary<long, string>();
        var changed = new HashSet<string>(StringComparer.Ordinal);
        var open = new List<ArticleRow>();
        var (written, asBefore) = (0, 0);
        foreach (var (source, key, row) in SourceReader.Read(inputs, streams.Input).AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.AutoBuffered).Select(Read))
        {
            if (source.Note is not null)
                streams.Complain(source.Note);
            else if (key is null)
            {
                isOpen &= source.Failure is null;
                Fail(source.Failure ?? $"{source.Path}: {source.Problem!.Message}.");
            }
            else if (!read.Add(source.Path))
                Fail($"{source.Path}: two documents have this name; give each its own.");
            else if (!ids.TryAdd(ArticleRows.IdOf(source.Path), source.Path))
                Fail($"{source.Path}: its number in the tables is that of {ids[ArticleRows.IdOf(source.Path)]}; rename one of them.");
            else if (row is null)
                asBefore++;
            else
            {
                if (known.ContainsKey(row.Path))
                    changed.Add(row.Path);
                open.Add(row);
                written++;
                if (open.Count >= MostOpen)
                    Flush();
            }
        }
        // Who mistypes a folder, or has not mounted a disk, is not to lose what was read of it.
        var gone = isOpen ? known.Keys.Where(path => !read.Contains(path)).ToHashSet(StringComparer.Ordinal) : [];
        // What is gone or was changed leaves its part, and the others of it go into a new one.
        foreach (var part in gone.Concat(changed).SelectMany(path => known[path].Parts).Distinct().Order(StringComparer.Ordinal).ToList())
        {
            open.AddRange(tables.TakeOut(part, path => !gone.Contains(path) && !changed.Contains(path)));
            if (open.Count >= MostOpen)
                Flush();
        }
        Flush();
        streams.Output.WriteLine(Terminal.Escape(string.Create(
            CultureInfo.InvariantCulture, $"{folder}: {asBefore + written} article{(asBefore + written == 1 ? "" : "s")}: {written - changed.Count} new, {changed.Count} changed, {gone.Count} gone, {asBefore} as before.")));
        return code;

        (Source Source, string? Key, ArticleRow? Row) Read(Source source)
        {
            if (source.Text is null)
                return (source, null, null);
            var key = ArticleRow.KeyOf(source);
            return (source, key, known.TryGetValue(source.Path, out var before) && before.Key == key ? null : ArticleRow.Of(source, key));
        }

        void Fail(string why)
        {
            streams.Complain(why);
            code = ExitCode.CouldNotRun;
        }

        void Flush()
        {
            tables.Write(open);
            open.Clear();
        }
    }
}
