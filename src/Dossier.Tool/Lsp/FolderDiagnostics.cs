using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Tool.Output;

namespace Dossier.Tool.Lsp;

/// <summary>
/// What checks of a folder found, as diagnostics: each article's part in the open disputes at its words, with the other sides' places, and what is wrong inside single files. Those of a dispute are kept while it and
/// its articles stay as they are, so that an edit puts into words only what it has touched.
/// </summary>
internal sealed class FolderDiagnostics(ArticleFolder folder, bool withPlaces)
{
    private const string Source = "dossier";

    private Dictionary<string, Told> _told = new(StringComparer.Ordinal);

    /// <summary>The diagnostics of each file that is asked for and has some, in the order of its text.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Diagnostic>> Of(FolderState state, Predicate<string> isAsked)
    {
        var places = new PlacesOf(state);
        _told = state.Result.Open.ToDictionary(f => f.Key, f => _told.TryGetValue(f.Key, out var known) && known.StillHolds(f, state) ? known : new Told(f, state, [.. DisputeMessage.Of([f]).Select(Of)]), StringComparer.Ordinal);
        var told = _told.Values.SelectMany(t => t.Diagnostics).Where(d => isAsked(d.Path)).ToList();
        foreach (var problem in state.Result.OpenProblems.Where(p => isAsked(p.Path)))
            told.Add((problem.Path, new(places.Of(problem.Path, problem.Problem.Span), SeverityOf(problem.Problem.Level), problem.Problem.Rule.Id, Source, Terminal.Escape(problem.Problem.Message))));
        return told.GroupBy(t => t.Path, StringComparer.Ordinal).ToDictionary(
            g => g.Key,
            g => (IReadOnlyList<Diagnostic>)g.Select(t => t.Diagnostic).OrderBy(d => d.Range.Start.Line).ThenBy(d => d.Range.Start.Character).ThenBy(d => d.Code, StringComparer.Ordinal).ToList(),
            StringComparer.Ordinal);

        (string, Diagnostic) Of(DisputeMessage message) => (message.Claim.Path, FolderDiagnostics.Of(folder, state, places, message) with
        {
            RelatedInformation = withPlaces ? message.Rivals.Select(r => new RelatedInformation(places.Of(r), Terminal.Escape(Words(state, r)))).ToList() : null,
        });
    }

    /// <summary>An article's part in a dispute, without the other places.</summary>
    public static Diagnostic Of(ArticleFolder folder, FolderState state, PlacesOf places, DisputeMessage message) => new(
        places.Of(message.Claim).Range,
        SeverityOf(message.Dispute.Level),
        message.Dispute.Rule.Id,
        Source,
        // Paths are full ones here; a person wants those from the folder on.
        Terminal.Escape(message.Text(state.Result.ByPath)).Replace(folder.Path + "/", "", StringComparison.Ordinal));

    private static string Words(FolderState state, ClaimReference claim) => DisputeMessage.InQuotes(state.Result.ByPath[claim.Path].Claims[claim.Index].Digest.Exact);

    // Section "Diagnostic": 1 error, 2 warning, 3 information.
    private static int SeverityOf(Level level) => level switch
    {
        Level.Error => 1,
        Level.Warning => 2,
        _ => 3,
    };

    /// <summary>The diagnostics of a dispute, and what they were made of.</summary>
    private sealed class Told(FindingDigest finding, FolderState state, (string Path, Diagnostic Diagnostic)[] diagnostics)
    {
        private readonly (string Path, ArticleFacts Facts, string? Uri)[] _articles =
            [.. finding.Dispute!.Sides.SelectMany(s => s.Claims).Select(c => c.Path).Distinct(StringComparer.Ordinal).Select(p => (p, state.Result.ByPath[p], state.Open.GetValueOrDefault(p)?.Uri))];

        public (string Path, Diagnostic Diagnostic)[] Diagnostics => diagnostics;

        /// <summary>Whether they would be the same of another check: what is said, where it stands in the texts, and how their editor writes their addresses.</summary>
        public bool StillHolds(FindingDigest other, FolderState now) =>
            Array.TrueForAll(_articles, a => now.Result.ByPath.TryGetValue(a.Path, out var facts) && ReferenceEquals(facts, a.Facts) && now.Open.GetValueOrDefault(a.Path)?.Uri == a.Uri) && finding == other;
    }
}

/// <summary>Where claims and spans stand, as the protocol has it.</summary>
internal sealed class PlacesOf(FolderState state)
{
    private readonly Dictionary<string, LineTable> _lines = new(StringComparer.Ordinal);

    /// <summary>A claim's words.</summary>
    public Location Of(ClaimReference claim) => new(UriOf(claim.Path), Of(claim.Path, state.Result.ByPath[claim.Path].Claims[claim.Index].Span));

    /// <summary>A span of an article or of the rulings; of a file that is neither, its beginning.</summary>
    public Range Of(string path, TextSpan span) => LinesOf(path).RangeOf(span);

    /// <summary>The lines of a file.</summary>
    public LineTable LinesOf(string path)
    {
        if (!_lines.TryGetValue(path, out var lines))
            _lines.Add(path, lines = new LineTable(path == state.Rulings.Path ? state.Rulings.Text : state.Result.ByPath.TryGetValue(path, out var facts) ? facts.Document.Text : ""));
        return lines;
    }

    /// <summary>A file as its editor writes it.</summary>
    public string UriOf(string path) => state.Open.TryGetValue(path, out var document) ? document.Uri : FileUri.Of(path);
}
