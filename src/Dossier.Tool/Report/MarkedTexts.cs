using Dossier.Engine;
using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Tool.Output;

namespace Dossier.Tool.Report;

/// <summary>Words of an article that are marked in its text.</summary>
/// <param name="Span">The words.</param>
/// <param name="Id">Number of the mark in the report.</param>
/// <param name="Finding">The finding they answer, or null for what only this article tells.</param>
/// <param name="About">What they are of, with the value as read.</param>
/// <param name="State">Whether the words are disputed; of a disputed finding those are not that fit all sides.</param>
internal sealed record TextMark(TextSpan Span, int Id, ReportFinding? Finding, FindingState State, string About);

/// <summary>The marks of all articles, no two of one article over each other.</summary>
internal sealed class MarkedTexts
{
    private readonly Dictionary<string, List<TextMark>> _marks = new(StringComparer.Ordinal);

    /// <summary>Lays out the marks: of claims that overlap, that of a dispute goes first, then what several articles tell, then the shorter.</summary>
    public MarkedTexts(IReadOnlyList<ArticleFacts> articles, IReadOnlyList<ReportFinding> findings)
    {
        var byClaim = new Dictionary<ClaimReference, (ReportFinding Finding, FindingState State)>();
        foreach (var finding in findings.OrderBy(f => f.State))
            foreach (var claim in finding.Dispute?.Sides.SelectMany(s => s.Claims) ?? [])
                byClaim.TryAdd(claim, (finding, finding.State));
        foreach (var finding in findings.OrderBy(f => f.State))
            foreach (var claim in finding.Finding.Claims)
                byClaim.TryAdd(claim, (finding, FindingState.Agreed));
        var id = 0;
        foreach (var article in articles)
        {
            var marks = new List<TextMark>();
            var taken = new bool[article.Text.Length];
            var wanted = Enumerable.Range(0, article.Claims.Count)
                .Select(i => (article.Claims[i].Span, Index: i, Claim: article.Claims[i].Digest, Answer: byClaim.GetValueOrDefault(new ClaimReference(article.Path, i))))
                // What only one article tells is marked where it is a value, and not where it only names somebody or says what was done.
                .Where(w => w.Span.Length > 0 && (w.Answer.Finding is not null || w.Claim.Value.Kind != ValueKind.Text))
                .OrderBy(w => w.Answer.Finding is null ? int.MaxValue : (int)w.Answer.State).ThenBy(w => w.Span.Length).ThenBy(w => w.Span.Start);
            foreach (var (span, index, claim, (finding, state)) in wanted)
            {
                if (taken.AsSpan(span.Start, span.Length).Contains(true))
                    continue;
                taken.AsSpan(span.Start, span.Length).Fill(true);
                marks.Add(new TextMark(span, 0, finding, state, (finding?.Question ?? DisputeMessage.Question(claim.Subject, claim.Property)) + ": " + Readable.Of(article, index)));
            }
            _marks.Add(article.Path, marks.OrderBy(m => m.Span.Start).Select(m => m with { Id = ++id }).ToList());
        }
    }

    /// <summary>The marks of an article, in the order of its text.</summary>
    public IReadOnlyList<TextMark> Of(string article) => _marks[article];

    /// <summary>The mark that covers the beginning of some words, or any of them; null where there is none.</summary>
    public TextMark? At(string article, TextSpan words)
    {
        var marks = _marks[article];
        var (low, high) = (0, marks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (marks[middle].Span.End <= words.Start)
                low = middle + 1;
            else
                high = middle;
        }
        return low < marks.Count && marks[low].Span.Overlaps(words) ? marks[low] : null;
    }
}
