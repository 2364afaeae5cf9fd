namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;
using Dossier.Engine.Matching;

/// <summary>Puts the claims of many articles together.</summary>
public static class FindingsBuilder
{
    /// <summary>Every finding of the articles, ordered by key. The order of <paramref name="articles"/> does not matter.</summary>
    /// <exception cref="ArgumentException">Two articles have the same path.</exception>
    public static EquatableArray<FindingDigest> Build(IReadOnlyList<ArticleDigest> articles, CancellationToken cancellation = default)
    {
        var sorted = articles.OrderBy(a => a.Path, StringComparer.Ordinal).ToList();
        for (var i = 1; i < sorted.Count; i++)
            if (sorted[i].Path == sorted[i - 1].Path)
                throw new ArgumentException($"Two articles have the path {sorted[i].Path}.", nameof(articles));
        var gate = new ArticleGate(sorted, cancellation);
        var groups = ClaimGroups.Build(sorted, gate, cancellation);
        groups.AddRange(QuotationGroups.Build(sorted, gate, cancellation));
        var findings = new List<FindingDigest>();
        foreach (var group in groups)
        {
            cancellation.ThrowIfCancellationRequested();
            findings.Add(FindingWriter.Write(group, sorted));
        }
        findings.AddRange(NotYetTold(Changed(sorted, gate, cancellation), findings));
        findings.AddRange(NotYetTold(ToldAlike.Find(sorted, gate, cancellation), findings));
        findings.AddRange(DisputeWriter.NotYetTold(DisputeWriter.Find(sorted, gate, cancellation), findings));
        return new EquatableArray<FindingDigest>(Keyed(findings));
    }

    /// <summary>What was spelled in two ways, said by two people, or changed in copied sentences.</summary>
    private static IEnumerable<FindingDigest> Changed(List<ArticleDigest> articles, ArticleGate gate, CancellationToken cancellation)
    {
        var groups = Spellings.Build(articles, gate, cancellation)
            .Concat(QuotationGroups.BuildSpeakers(articles, gate, cancellation))
            .Concat(CopiedSentences.Build(articles, gate, cancellation));
        foreach (var group in groups)
            if (FindingWriter.Write(group, articles) is { Dispute: not null } finding)
                yield return finding;
    }

    /// <summary>Those disputes of which no two articles' claims stand in one dispute already.</summary>
    private static List<FindingDigest> NotYetTold(IEnumerable<FindingDigest> found, List<FindingDigest> findings)
    {
        var added = found.ToList();
        if (added.Count == 0)
            return added;
        var asked = new Dictionary<ClaimReference, int>();
        for (var f = 0; f < findings.Count; f++)
            if (findings[f].Dispute is not null)
                foreach (var claim in findings[f].Claims)
                    asked[claim] = f;
        added.RemoveAll(c => c.Claims.Where(asked.ContainsKey).GroupBy(x => asked[x]).Any(g => g.Select(x => x.Path).Distinct().Skip(1).Any()));
        return added;
    }

    /// <summary>Two findings may ask the same in words; the later, by the path of its first claim, gets a number.</summary>
    internal static IEnumerable<FindingDigest> Keyed(List<FindingDigest> findings)
    {
        findings.Sort((a, b) =>
        {
            var byKey = string.CompareOrdinal(a.Key, b.Key);
            var byPath = byKey != 0 ? byKey : string.CompareOrdinal(a.Claims[0].Path, b.Claims[0].Path);
            return byPath != 0 ? byPath : a.Claims[0].Index - b.Claims[0].Index;
        });
        // An article's words can end in " #2" by themselves.
        var used = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0, same = 1; i < findings.Count; i++)
        {
            same = i > 0 && findings[i].Key == findings[i - 1].Key ? same + 1 : 1;
            var key = same == 1 ? findings[i].Key : findings[i].Key + " #" + same;
            while (!used.Add(key))
                key = findings[i].Key + " #" + ++same;
            yield return same == 1 ? findings[i] : findings[i] with { Key = key };
        }
    }
}
