namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;
using Dossier.Engine.Names;

/// <summary>Makes a finding of the claims on one question.</summary>
internal static class FindingWriter
{
    public static FindingDigest Write(ClaimGroup joined, IReadOnlyList<ArticleDigest> articles, Func<Candidate, Candidate, bool> isNoRival)
    {
        var group = joined.Claims;
        var slot = MostCommonSlot(group);
        var reads = EventClock.Read(group, articles);
        var dispute = DisputeFinder.Find(joined, reads, articles, isNoRival);
        var agents = CommonAgents(group);
        var (subject, property) = Question(group, slot, agents);
        var claims = group.Select(c => new ClaimReference(articles[c.Article].Path, c.Index));
        return new FindingDigest(
            Key(slot, agents), subject, property, group[0].Digest.Value.Kind, new(claims),
            // What contradicts each other, and is told elsewhere or not sure enough to be told, is no answer.
            dispute is null && joined.Rivals.Count == 0 ? Narrowest(reads) : null, dispute);
    }

    private static (string Subject, string Property) Question(List<Candidate> group, Slot slot, List<Entity> agents)
    {
        var first = group[0].Digest;
        return slot.Kind switch
        {
            ClaimKind.Date or ClaimKind.Duration => (EventWords.Event(slot.Predicate, agents), first.Property),
            // "jobs created by Acme": the noun as most claims have it.
            ClaimKind.Count => (EventWords.Counted(Common(group.Select(c => c.Digest.Subject.Split(' ')[0])), slot.Predicate.Replace(" by", ""), agents), first.Property),
            ClaimKind.Name => (agents[0].Name, "spelling"),
            ClaimKind.Age or ClaimKind.Role => (agents.Count > 0 ? agents[0].Name : first.Subject, first.Property),
            _ => (first.Subject, first.Property),
        };
    }

    /// <summary>
    /// The slot most claims have. The key is made of it, and rulings name findings by their keys: the slot of whichever article comes first would change
    /// with every article that is added before it.
    /// </summary>
    private static Slot MostCommonSlot(List<Candidate> group) => group
        .GroupBy(c => (c.Slot.Predicate, c.Slot.Noun, Places: string.Join("; ", c.Slot.Places)))
        .OrderByDescending(g => g.Count())
        .ThenBy(g => g.Key.Predicate, StringComparer.Ordinal).ThenBy(g => g.Key.Noun, StringComparer.Ordinal).ThenBy(g => g.Key.Places, StringComparer.Ordinal)
        .First().First().Slot;

    /// <summary>Those all claims that name anybody name; else those that most name; in the fullest form.</summary>
    private static List<Entity> CommonAgents(List<Candidate> group)
    {
        var naming = group.Where(c => c.Slot.Agents.Count > 0).ToList();
        var all = new List<(Entity Fullest, int Count)>();
        foreach (var candidate in naming)
            foreach (var agent in candidate.Slot.Agents)
            {
                var known = all.FindIndex(x => EntityKeys.Same(x.Fullest, agent));
                if (known < 0)
                    all.Add((agent, 1));
                else
                    all[known] = (agent.Name.Length > all[known].Fullest.Name.Length ? agent : all[known].Fullest, all[known].Count + 1);
            }
        if (all.Count == 0)
            return [];
        var most = all.Max(x => x.Count);
        return all.Where(x => x.Count == most).Select(x => x.Fullest).OrderBy(e => e.Name, StringComparer.Ordinal).Take(4).ToList();
    }

    private static string Common(IEnumerable<string> words) =>
        words.GroupBy(w => w, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;

    private static string Key(Slot slot, List<Entity> agents)
    {
        var parts = new[] { slot.Predicate, slot.Noun, string.Join(" ", slot.Qualifiers), slot.Scope };
        return new FindingKey(
            slot.Kind.ToString().ToLowerInvariant() + ": " + string.Join(", ", parts.Where(p => p.Length > 0)),
            slot.Places,
            new(agents.Select(EntityKeys.Of).OrderBy(k => k, StringComparer.Ordinal)),
            Number: 1).ToString();
    }

    /// <summary>An exact value says more than a bound; among equals the first speaks.</summary>
    private static ClaimValue Narrowest(List<ReadClaim> reads)
    {
        var exact = reads.FirstOrDefault(r => r.Dates.Length > 0 ? r.Dates[0].Exact is not null : r.Claim.Digest.Value.Quantity is { } q && q.Minimum == q.Maximum) ?? reads[0];
        var value = exact.Claim.Digest.Value;
        return exact.Dates.Length > 0 ? value with { Date = exact.Dates[0], Text = exact.Reading } : value;
    }
}
