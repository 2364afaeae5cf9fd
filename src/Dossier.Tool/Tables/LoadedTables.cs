using Dossier.Engine.Findings;

namespace Dossier.Tool.Tables;

/// <summary>Articles out of folders of tables, loaded a day at a time.</summary>
internal sealed class LoadedTables
{
    private readonly List<(string Folder, string File, int? Day)> _files = [];
    private readonly HashSet<string> _loaded = new(StringComparer.Ordinal);
    private const int MostNamed = 3;

    private readonly Action<string> _fail;
    private int _failures;
    private Dictionary<long, List<string>>? _told;

    /// <param name="folders">The folders.</param>
    /// <param name="fail">Takes what cannot be read.</param>
    public LoadedTables(IEnumerable<string> folders, Action<string> fail)
    {
        _fail = fail;
        foreach (var folder in folders)
        {
            var files = TableFolder.FilesOf(folder);
            if (files.Count == 0)
                fail($"{folder}: there are no tables; name a folder that 'dossier extract --format parquet -o FOLDER' has written.");
            _files.AddRange(files.Select(file => (folder, file, TableFolder.DayOf(file))));
        }
    }

    /// <summary>The articles that are loaded, by their numbers.</summary>
    public Dictionary<long, ArticleRow> Articles { get; } = [];

    /// <summary>A file of articles that do not say when they speak, or null.</summary>
    public string? Undated => _files.FirstOrDefault(f => f.Day is null).File;

    /// <summary>Loads all articles.</summary>
    public void LoadAll() => LoadFiles(_ => true);

    /// <summary>Loads the articles of days.</summary>
    /// <returns>Whether any was not loaded before.</returns>
    public bool Load(Func<int, bool> isMeant) => LoadFiles(f => f.Day is { } day && isMeant(day));

    /// <summary>Loads the articles that date an act in the past which one of some articles dates too.</summary>
    /// <returns>Whether any was not loaded before.</returns>
    public bool LoadThoseThatDateTheSame(IEnumerable<ArticleRow> articles)
    {
        if (_told is null)
        {
            _told = [];
            foreach (var (folder, file, _) in _files)
                Try(TableFolder.Beside(folder, file, Schema.Dated.Name), dated =>
                {
                    foreach (var told in ParquetFile.Read(dated, parquet => parquet.Numbers("told")))
                        if (told is { } number)
                        {
                            if (!_told.TryGetValue(number, out var files))
                                _told.Add(number, files = []);
                            if (files.Count == 0 || files[^1] != file)
                                files.Add(file);
                        }
                });
        }
        var wanted = articles.SelectMany(a => a.Rows.Dated).SelectMany(t => _told.TryGetValue(t, out var files) ? files : []).ToHashSet(StringComparer.Ordinal);
        return LoadFiles(f => wanted.Contains(f.File));
    }

    /// <summary>Makes sure that there are more than so many articles, where there are.</summary>
    public void LoadMoreThan(int count)
    {
        for (var i = 0; i < _files.Count && Articles.Count <= count; i++)
            LoadFiles(f => f.File == _files[i].File);
    }

    /// <summary>The pairs of a file or a folder of files, of the articles that are loaded.</summary>
    public GivenPairs Pairs(string path, IReadOnlyCollection<string>? wanted = null)
    {
        var given = new GivenPairs { Wanted = wanted };
        var files = PairsFile.FilesOf(path);
        if (files.Count == 0)
            _fail($"{path}: the folder holds no *.parquet file; write the pairs there, as docs/scale.md does.");
        foreach (var file in files)
            Try(file, f => PairsFile.Read(f, id => Articles.TryGetValue(id, out var row) ? row.Path : null, given));
        return given;
    }

    private bool LoadFiles(Func<(string Folder, string File, int? Day), bool> isMeant)
    {
        var any = false;
        foreach (var part in _files.Where(isMeant))
            if (_loaded.Add(part.File))
            {
                any = true;
                Try(part.File, file =>
                {
                    foreach (var article in ArticleRow.Read(file))
                        if (!Articles.TryAdd(article.Rows.Id, article))
                            _fail($"{article.Path}: two documents have this name or number; each article may stand in one folder of tables only.");
                });
            }
        return any;
    }

    private void Try(string file, Action<string> read)
    {
        try
        {
            read(file);
        }
        catch (TableException e)
        {
            // What another version wrote are mostly all files.
            if (++_failures <= MostNamed)
                _fail($"{file.Replace('\\', '/')}: it {e.Message}.{(_failures == MostNamed ? " Other files that cannot be read are not named." : "")}");
        }
    }
}
