namespace Dossier.Engine.Findings;

/// <summary>Counts the witnesses of disputes: articles of one side that are copies of one text are one.</summary>
internal static class Testimony
{
    /// <summary>The findings with the witnesses of their sides.</summary>
    public static IEnumerable<FindingDigest> Of(List<FindingDigest> findings, Doubles doubles, CancellationToken cancellation)
    {
        var disputed = new HashSet<string>(findings.Where(f => f.Dispute is not null).SelectMany(f => f.Dispute!.Sides).SelectMany(s => s.Claims).Select(c => c.Path), StringComparer.Ordinal);
        if (disputed.Count == 0)
            return findings;
        var copies = CopiedArticles.Find(doubles.Articles.Where(a => disputed.Contains(a.Path)), cancellation);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var article in doubles.Articles)
        {
            var text = copies.TryGetValue(article.Path, out var original) ? original : article.Path;
            foreach (var path in doubles.Others(article.Path))
                texts[path] = text;
            texts[article.Path] = text;
        }
        return findings.Select(f => f.Dispute is { } dispute ? f with { Dispute = dispute with { Sides = new(dispute.Sides.Select(Count)) } } : f);

        Side Count(Side side)
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
