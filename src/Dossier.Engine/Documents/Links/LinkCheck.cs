namespace Dossier.Engine.Documents.Links;

using Dossier.Engine.Documents.Entries;
using Dossier.Engine.Findings;

/// <summary>Says which links of a document lead to files and headings that are not there.</summary>
public static class LinkCheck
{
    private const int LongestPath = 260;

    /// <summary>The dead links of a document, in the order of the text.</summary>
    public static IEnumerable<EntryProblem> Of(Document document, ILinkedFiles files)
    {
        foreach (var link in document.Links)
        {
            if (LinkTarget.Of(document, link) is not { } target)
                continue;
            if (files.IsMissing(target.Path))
            {
                var name = target.Path.Substring(target.Path.LastIndexOf('/') + 1);
                var meant = EntryReader.Nearest(name, files.Beside(target.Path).Select(p => p.Substring(p.LastIndexOf('/') + 1)));
                var start = document.Slice(target.PathSpan).LastIndexOf('/') + 1;
                yield return new EntryProblem(
                    Problem(Rules.DeadLink, target.PathSpan, $"There is no {Shown(target.Path)}{files.Whereabouts}, to which this {(link.IsImage ? "picture" : "link")} leads" + EntryReader.DidYouMean(meant)),
                    meant is null || meant.IndexOfAny([' ', '(', ')', '<', '>']) >= 0 ? null : new Correction(TextSpan.FromBounds(target.PathSpan.Start + start, target.PathSpan.End), meant, "Write \"" + meant + "\""));
            }
            else if (target.Fragment.Length > 0 && IsMarkdown(target.Path) && files.AnchorsOf(target.Path) is { } anchors && !anchors.Holds(target.Fragment))
            {
                var meant = anchors.Nearest(target.Fragment);
                yield return new EntryProblem(
                    Problem(Rules.DeadAnchor, target.FragmentSpan, $"No heading of {(target.PathSpan.Length == 0 ? "this article" : Shown(target.Path))} is called \"{DisputeMessage.Quote(target.Fragment)}\"" + EntryReader.DidYouMean(meant)),
                    meant is null ? null : new Correction(target.FragmentSpan, meant, "Write \"#" + meant + "\""));
            }
        }
    }

    private static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    // A path holds whatever its octets behind percent signs stand for.
    private static string Shown(string path) => DisputeMessage.OneLine(path, LongestPath);

    private static Problem Problem(Rule rule, TextSpan span, string message) => new(rule, rule.Level, span, message);
}
