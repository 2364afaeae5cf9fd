using Dossier.Engine.Rulings;
using Dossier.Tool.Check;
using Dossier.Tool.Input;
using Dossier.Tool.Settle;

namespace Dossier.Tool.Lsp;

/// <summary>What is known of a folder's articles.</summary>
/// <param name="Result">What a check found; between an edit and the end of the comparison, what of the last one still stands.</param>
/// <param name="Rulings">The rulings it goes by.</param>
/// <param name="Open">The documents that were open, by path.</param>
internal sealed record FolderState(CheckResult Result, RulingsSource Rulings, IReadOnlyDictionary<string, OpenDocument> Open);

/// <summary>One folder that the editor has open, checked as <c>dossier check</c> run in it would.</summary>
/// <param name="path">Its full path, with forward slashes and none at its end.</param>
/// <param name="request">What the command line says of every folder.</param>
internal sealed class ArticleFolder(string path, CheckRequest request)
{
    private readonly Checker _checker = new();
    private List<Source> _onDisk = [];
    private int _isStale = 1;

    /// <summary>Its full path.</summary>
    public string Path => path;

    /// <summary>Its rulings file.</summary>
    public string RulingsPath { get; } = RulingsSource.FullPath(System.IO.Path.Combine(path, request.Rulings ?? RulingsFile.Name));

    /// <summary>What is known, or null before the first check.</summary>
    public FolderState? State { get; private set; }

    /// <summary>What could not be read, and what was passed over, at the last check.</summary>
    public IReadOnlyList<string> Complaints { get; private set; } = [];

    /// <summary>Why nothing is known, or null.</summary>
    public string? Failure { get; private set; }

    /// <summary>The articles and folders in it that are read.</summary>
    public IReadOnlyList<string> Paths =>
        request.Inputs.Paths.Count > 0 ? request.Inputs.Paths.Select(p => RulingsSource.FullPath(System.IO.Path.Combine(path, p))).ToList()
        : Directory.Exists(path + "/" + SettleRequest.DefaultFolder) ? [path + "/" + SettleRequest.DefaultFolder]
        : [path];

    /// <summary>Whether a file lies in it, or is its rulings file.</summary>
    public bool Holds(string file) => file == RulingsPath || IsIn(file, path);

    /// <summary>Says that files may have changed.</summary>
    public void Rescan() => Volatile.Write(ref _isStale, 1);

    /// <summary>Takes down why a check failed.</summary>
    public void Fail(string why) => Failure = why;

    /// <summary>Makes what is known fit the documents as they are now, without comparing.</summary>
    /// <returns>Whether a comparison would find no more.</returns>
    public bool Foresee(IReadOnlyDictionary<string, OpenDocument> open, CancellationToken cancellation)
    {
        if (Volatile.Read(ref _isStale) == 1)
            return false;
        var rulings = Rulings(open);
        if (_checker.Foresee(Sources(open), Inputs, rulings, cancellation) is not { } foreseen)
            return false;
        State = new FolderState(foreseen.Result, rulings, open);
        return foreseen.IsCompared;
    }

    /// <summary>Checks.</summary>
    public void Check(IReadOnlyDictionary<string, OpenDocument> open, CancellationToken cancellation)
    {
        Failure = null;
        if (Interlocked.Exchange(ref _isStale, 0) == 1)
            _onDisk = SourceReader.Read(Inputs, TextReader.Null).ToList();
        var complaints = new List<string>();
        var rulings = Rulings(open);
        var (result, _) = _checker.Check(Sources(open), Inputs, rulings, complaints.Add, cancellation);
        Complaints = complaints;
        State = new FolderState(result, rulings, open);
    }

    private Inputs Inputs => request.Inputs with { Paths = Paths };

    private static bool IsIn(string file, string folder) => file.StartsWith(folder + "/", StringComparison.Ordinal);

    /// <summary>The files as they were read, with the text of the open ones, and what is open and not yet saved, in the order of their paths.</summary>
    private List<Source> Sources(IReadOnlyDictionary<string, OpenDocument> open)
    {
        var inputs = Inputs;
        var sources = _onDisk.Where(s => s.Note is not null || s.Path.Length == 0 || !open.ContainsKey(s.Path)).ToList();
        var known = _onDisk.Select(s => s.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var (file, document) in open)
            if (known.Contains(file) || IsArticle(file, inputs))
                sources.Add(document.Text.Length <= inputs.Limit ? SourceReader.Of(file, document.Text, inputs) : new Source(file, null, inputs.Options) { Failure = $"{file}: the text is longer than what is read; raise the limit with --max-size MEGABYTES." });
        // A folder without a file is told as one; a document that is open is one.
        return sources.Where(s => s.Failure is null || !sources.Exists(o => o.Text is not null && IsIn(o.Path, s.Path))).OrderBy(s => s.Path, StringComparer.Ordinal).ToList();
    }

    private static bool IsArticle(string file, Inputs inputs) => SourceReader.IsArticle(file) && file[(file.LastIndexOf('/') + 1)..] is not ['.', ..] && inputs.Paths.Any(p => file == p || IsIn(file, p));

    private RulingsSource Rulings(IReadOnlyDictionary<string, OpenDocument> open)
    {
        var onDisk = RulingsSource.Read(request.Rulings, path);
        return open.TryGetValue(RulingsPath, out var document) ? onDisk.Exists ? new RulingsSource(onDisk.Path, document.Text) { Exists = true, Encoding = onDisk.Encoding } : new RulingsSource(onDisk.Path, document.Text) { Exists = true } : onDisk;
    }
}
