using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Tool.Output;

namespace Dossier.Tool.Lsp;

/// <summary>What a check found, as diagnostics: each article's part in the open disputes at its words, with the other sides' places, and what is wrong inside single files.</summary>
internal static class FolderDiagnostics
{
    private const string Source = "dossier";

    /// <summary>The diagnostics of each file that is asked for and has some, in the order of its text.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Diagnostic>> Of(ArticleFolder folder, FolderState state, bool withPlaces, Predicate<string> isAsked)
    {
        var places = new PlacesOf(state);
        var told = new List<(string Path, Diagnostic Diagnostic)>();
        foreach (var message in DisputeMessage.Of(state.Result.Open).Where(m => isAsked(m.Claim.Path)))
            told.Add((message.Claim.Path, Of(folder, state, places, message) with
            {
                RelatedInformation = withPlaces ? message.Rivals.Select(r => new RelatedInformation(places.Of(r), Terminal.Escape(Words(state, r)))).ToList() : null,
            }));
        foreach (var problem in state.Result.OpenProblems.Where(p => isAsked(p.Path)))
            told.Add((problem.Path, new(places.Of(problem.Path, problem.Problem.Span), SeverityOf(problem.Problem.Level), problem.Problem.Rule.Id, Source, Terminal.Escape(problem.Problem.Message))));
        return told.GroupBy(t => t.Path, StringComparer.Ordinal).ToDictionary(
            g => g.Key,
            g => (IReadOnlyList<Diagnostic>)g.Select(t => t.Diagnostic).OrderBy(d => d.Range.Start.Line).ThenBy(d => d.Range.Start.Character).ThenBy(d => d.Code, StringComparer.Ordinal).ToList(),
            StringComparer.Ordinal);
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
