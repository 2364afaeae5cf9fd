using Dossier.Engine;
using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Disputes;

/// <summary>One disagreement that the engine reports: at these words, with these readings of them.</summary>
public sealed record Report(Level Level, IReadOnlyList<Mark> Words, string Readings)
{
    /// <summary>All that is said of these articles, inside each and between them.</summary>
    public static IReadOnlyList<Report> Of(IReadOnlyList<ArticleFacts> articles)
    {
        var reports = new List<Report>();
        foreach (var article in articles)
            reports.AddRange(article.Problems.Select(problem => new Report(problem.Level, [At(article, problem.Rule, problem.Span)], problem.Message)));
        var byPath = articles.ToDictionary(article => article.Digest.Path);
        foreach (var finding in FindingsBuilder.Build([.. articles.Select(article => article.Digest)]))
        {
            if (finding.Dispute is not { } dispute)
                continue;
            var words = DisputeMessage.Of([finding])
                .Select(message => At(byPath[message.Claim.Path], dispute.Rule, byPath[message.Claim.Path].Claims[message.Claim.Index].Span));
            reports.Add(new Report(dispute.Level, [.. words], $"{finding.Key}: {string.Join(" | ", dispute.Sides.Select(side => side.Reading))}"));
        }
        return reports;
    }

    private static Mark At(ArticleFacts article, Rule rule, TextSpan span) =>
        new(article.Digest.Path, rule.Id, span, article.Document.Text.Substring(span.Start, span.Length));
}
