using Dossier.Engine;
using Dossier.Engine.Claims;
using Dossier.Engine.Findings;

namespace Dossier.Tool.Check;

/// <summary>Findings of articles some of which were edited since: each claim that still stands is found again, and what was changed stands in none.</summary>
internal static class MovedFindings
{
    /// <summary>The findings as far as they are of claims that still stand. A dispute of which not two sides are left is none.</summary>
    /// <param name="compared">What was found.</param>
    /// <param name="before">The articles it was found of.</param>
    /// <param name="now">The articles as they are.</param>
    public static ComparedArticles Of(ComparedArticles compared, IReadOnlyList<ArticleDigest> before, IReadOnlyList<ArticleDigest> now)
    {
        var places = new Dictionary<string, int[]?>(StringComparer.Ordinal);
        var byPath = now.ToDictionary(a => a.Path, StringComparer.Ordinal);
        foreach (var article in before)
            if (!byPath.TryGetValue(article.Path, out var edited))
                places.Add(article.Path, null);
            else if (!ReferenceEquals(article, edited) && article != edited)
                places.Add(article.Path, Places(article.Claims, edited.Claims));
        return compared with { Findings = new(compared.Findings.Select(f => Moved(f, places)).OfType<FindingDigest>()) };
    }

    /// <summary>Where each claim stands among those of the edited article, or -1. Of claims that say the same the first is the first.</summary>
    private static int[] Places(EquatableArray<ClaimDigest> before, EquatableArray<ClaimDigest> now)
    {
        var left = new Dictionary<(string, string, ClaimValue, string, bool, string?), Queue<int>>();
        for (var i = 0; i < now.Count; i++)
        {
            if (!left.TryGetValue(KeyOf(now[i]), out var queue))
                left.Add(KeyOf(now[i]), queue = []);
            queue.Enqueue(i);
        }
        return [.. before.Select(claim => left.TryGetValue(KeyOf(claim), out var queue) && queue.TryDequeue(out var place) ? place : -1)];

        static (string, string, ClaimValue, string, bool, string?) KeyOf(ClaimDigest claim) => (claim.Subject, claim.Property, claim.Value, claim.Exact, claim.Polarity, claim.AttributedTo);
    }

    private static FindingDigest? Moved(FindingDigest finding, Dictionary<string, int[]?> places)
    {
        if (!finding.Claims.Any(c => places.ContainsKey(c.Path)))
            return finding;
        var claims = All(finding.Claims);
        if (claims.Count == 0)
            return null;
        if (finding.Dispute is not { } dispute)
            return finding with { Claims = claims };
        var sides = dispute.Sides.Select(s => s with { Claims = All(s.Claims), Witnesses = new(s.Witnesses.Select(w => Moved(w.Claim) is { } claim ? w with { Claim = claim } : (Witness?)null).OfType<Witness>()) }).ToList();
        // A side without a claim is none, and neither is one that contradicts none any more.
        var kept = Enumerable.Range(0, sides.Count).Where(i => sides[i].Claims.Count > 0).ToHashSet();
        kept.RemoveWhere(i => !sides[i].Rivals.Any(kept.Contains));
        if (kept.Count < 2)
            return null;
        var order = kept.Order().ToList();
        return finding with
        {
            Claims = claims,
            Dispute = dispute with { Sides = new(order.Select(i => sides[i] with { Rivals = new(sides[i].Rivals.Where(kept.Contains).Select(r => order.IndexOf(r))) })) },
        };

        EquatableArray<ClaimReference> All(EquatableArray<ClaimReference> references) => new(references.Select(Moved).OfType<ClaimReference>());

        ClaimReference? Moved(ClaimReference claim) => !places.TryGetValue(claim.Path, out var place) ? claim : place is null || place[claim.Index] < 0 ? null : claim with { Index = place[claim.Index] };
    }
}
