namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>Counts the witnesses of disputes: articles of one side that are copies of one text are one. What was counted is kept with its finding, as long as the same articles are copies.</summary>
internal sealed class Testimony
{
    private readonly CopyFinder _copies = new();
    private Dictionary<FindingDigest, FindingDigest> _counted = new(ByReference<FindingDigest>.Instance);
    private (IReadOnlyDictionary<string, string> Copies, bool IsSingle) _texts;

    /// <summary>How many articles were looked at for copies.</summary>
    public long Looked => _copies.Looked;

    /// <summary>The findings with the claims of doubles and with the witnesses of their sides.</summary>
    public List<FindingDigest> Of(List<FindingDigest> findings, Doubles doubles, CancellationToken cancellation)
    {
        var disputed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in findings)
            if (finding.Dispute is { } dispute)
                foreach (var side in dispute.Sides)
                    foreach (var claim in side.Claims)
                        disputed.Add(claim.Path);
        var copies = _copies.Find(doubles.Articles.Where(a => disputed.Contains(a.Path)), cancellation);
        // Of doubles the articles beside them would have to be the same too.
        var before = ReferenceEquals(copies, _texts.Copies) && _texts.IsSingle && doubles.IsEmpty ? _counted : null;
        (_texts, _counted) = ((copies, doubles.IsEmpty), new(ByReference<FindingDigest>.Instance));
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var article in doubles.Articles)
        {
            var text = copies.TryGetValue(article.Path, out var original) ? original : article.Path;
            foreach (var path in doubles.Others(article.Path))
                texts[path] = text;
            texts[article.Path] = text;
        }
        return findings.ConvertAll(finding =>
        {
            FindingDigest? counted = null;
            if (before?.TryGetValue(finding, out counted) != true)
                counted = Count(doubles.Name(finding));
            _counted.Add(finding, counted!);
            return counted!;
        });

        FindingDigest Count(FindingDigest finding) =>
            finding.Dispute is { } dispute ? finding with { Dispute = dispute with { Sides = new(dispute.Sides.Select(CountSide)) } } : finding;

        Side CountSide(Side side)
        {
            var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var witnesses = new List<Witness>();
            foreach (var claim in side.Claims)
                if (seen.Add(claim.Path))
                {
                    if (numbers.TryGetValue(texts[claim.Path], out var known))
                        witnesses[known] = witnesses[known] with { Copies = witnesses[known].Copies + 1 };
                    else
                    {
                        numbers.Add(texts[claim.Path], witnesses.Count);
                        witnesses.Add(new Witness(claim, 0));
                    }
                }
            return side with { Witnesses = new(witnesses) };
        }
    }
}
