namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>One claim while findings are built.</summary>
/// <param name="Article">Index of its article, ordered by path.</param>
/// <param name="Index">Index into the article's claims.</param>
/// <param name="Digest">What is claimed.</param>
internal sealed record Candidate(int Article, int Index, ClaimDigest Digest)
{
    public Slot Slot => Digest.Slot!;
}

/// <summary>Puts claims together that answer one question.</summary>
internal static class ClaimGroups
{
    public static IEnumerable<ClaimGroup> Build(IReadOnlyList<ArticleDigest> articles, ArticleGate gate, CancellationToken cancellation)
    {
        // Only claims of equal kind, verb, noun, scope and tense can answer one question.
        var buckets = new Dictionary<(string Set, ClaimKind, string, string, string, Tense), List<Candidate>>();
        for (var a = 0; a < articles.Count; a++)
            for (var c = 0; c < articles[a].Claims.Count; c++)
                if (articles[a].Claims[c] is { Slot: { } slot } digest)
                {
                    var key = (articles[a].Set, slot.Kind, slot.Predicate, slot.Noun, slot.Scope, slot.Tense);
                    if (!buckets.TryGetValue(key, out var bucket))
                        buckets.Add(key, bucket = []);
                    bucket.Add(new Candidate(a, c, digest));
                }
        foreach (var bucket in buckets.Values)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var group in Split(bucket, articles, gate))
                yield return group;
        }
    }

    /// <summary>Parts a bucket by event: two claims belong together when their articles are near and what narrows them is compatible.</summary>
    private static IEnumerable<ClaimGroup> Split(List<Candidate> bucket, IReadOnlyList<ArticleDigest> articles, ArticleGate gate)
    {
        var byArticle = ByArticle(bucket, gate.Limits);
        var joiner = new ClaimJoiner(bucket, articles, (a, b) => SameQuestion(bucket[a].Slot, bucket[b].Slot));
        foreach (var pair in byArticle)
            foreach (var near in gate.Near(pair.Key))
                if (near >= pair.Key && byArticle.TryGetValue(near, out var others))
                    for (var i = pair.Value.First; i < pair.Value.End; i++)
                        for (var j = others.First; j < others.End; j++)
                            if ((near > pair.Key || j > i) && SameQuestion(bucket[i].Slot, bucket[j].Slot))
                                joiner.Join(i, j);
        return joiner.Groups();
    }

    // An article that says one thing more often than this is a table or hostile; the first ones speak for it.
    public const int MostOfOneArticle = 24;

    /// <summary>Where in a bucket the claims of each article stand, as many as are compared. Buckets are filled article by article.</summary>
    public static Dictionary<int, (int First, int End)> ByArticle(List<Candidate> bucket, Limits limits)
    {
        var byArticle = new Dictionary<int, (int First, int End)>();
        for (int first = 0, end; first < bucket.Count; first = end)
        {
            for (end = first + 1; end < bucket.Count && bucket[end].Article == bucket[first].Article;)
                end++;
            if (end - first > MostOfOneArticle)
                limits.Repeating(bucket[first].Article);
            byArticle.Add(bucket[first].Article, (first, Math.Min(end, first + MostOfOneArticle)));
        }
        return byArticle;
    }

    /// <summary>Whether the lexicons know two claims' question, and it is one.</summary>
    public static bool AreOneQuestion(Slot a, Slot b) =>
        a.Kind == b.Kind && a.Predicate == b.Predicate && a.Noun == b.Noun && a.Scope == b.Scope && a.Tense == b.Tense && SameQuestion(a, b);

    /// <summary>Whether two claims of one bucket narrow their question alike.</summary>
    public static bool SameQuestion(Slot a, Slot b) =>
        a.Qualifiers.Equals(b.Qualifiers)
        && (a.Places.Count == 0 || b.Places.Count == 0 || ShareOne(a.Places, b.Places))
        && DaysFit(a, b)
        && AgentsFit(a, b);

    private static bool DaysFit(Slot a, Slot b) =>
        a.Day is { } day && b.Day is { } other ? day.Intersects(other) : !a.NeedsDay && !b.NeedsDay;

    private static bool AgentsFit(Slot a, Slot b)
    {
        var needed = Math.Min(a.SharedAgents, Math.Min(a.Agents.Count, b.Agents.Count));
        if (needed == 0)
            // Nobody named: the articles' gate has to do, but not where a person is the question.
            return a.SharedAgents == 1 && !a.NeedsAgents && a.Kind is ClaimKind.Count or ClaimKind.Date or ClaimKind.Duration or ClaimKind.Money or ClaimKind.Percentage;
        if (a.SharedAgents == 2 && needed < 2)
            return false;
        var shared = 0;
        foreach (var agent in a.Agents)
            if (IsAmong(b.Agents, agent) && ++shared == needed)
                return true;
        return false;
    }

    private static bool ShareOne(EquatableArray<string> a, EquatableArray<string> b)
    {
        foreach (var place in a)
            if (b.Contains(place))
                return true;
        return false;
    }

    private static bool IsAmong(EquatableArray<Names.Entity> agents, Names.Entity agent)
    {
        foreach (var other in agents)
            if (EntityKeys.Same(agent, other))
                return true;
        return false;
    }
}
