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

/// <summary>
/// Puts claims together that answer one question, and makes a finding of each group. Claims of one bucket are kept together with what was made of them: an edit groups those again that share one with an article it touched.
/// </summary>
internal sealed class ClaimGroups
{
    // Only claims of equal kind, verb, noun, scope and tense can answer one question.
    private readonly Dictionary<(string Set, ClaimKind, string, string, string, Tense), Bucket> _buckets = [];

    /// <summary>How many findings were written: what was kept was not.</summary>
    public long Written { get; private set; }

    /// <summary>The findings of all groups, in the order of their buckets' first claims.</summary>
    /// <param name="changes">The articles, and what changed since the last time.</param>
    /// <param name="told">Learns what the findings tell.</param>
    /// <param name="isNoRival">Whether two claims stand in articles of two events, or speak of two things.</param>
    /// <param name="cancellation">Honoured between two buckets.</param>
    public List<FindingDigest> Find(ArticleChanges changes, ToldPairs told, Func<Candidate, Candidate, bool> isNoRival, CancellationToken cancellation)
    {
        var again = new HashSet<Bucket>();
        foreach (var a in changes.Edited.Where(_ => changes.Before.Count > 0))
            foreach (var bucket in BucketsOf(changes.Before[a]))
                if (again.Add(bucket))
                    bucket.Claims.RemoveAll(c => changes.IsEdited(c.Article));
        foreach (var a in changes.Touched)
        {
            var article = changes.Articles[a];
            again.UnionWith(BucketsOf(article));
            for (var c = 0; c < article.Claims.Count && changes.IsEdited(a); c++)
                if (article.Claims[c] is { Slot: { } slot } digest)
                    BucketOf(article.Set, slot).Claims.Add(new Candidate(a, c, digest));
        }
        foreach (var bucket in again)
        {
            cancellation.ThrowIfCancellationRequested();
            bucket.Findings.ForEach(told.Remove);
            bucket.Findings.Clear();
            bucket.Repeating.Clear();
            if (bucket.Claims.Count == 0)
                continue;
            if (changes.Before.Count > 0)
                bucket.Claims.Sort(static (a, b) => a.Article != b.Article ? a.Article - b.Article : a.Index - b.Index);
            foreach (var group in Split(bucket, changes.Articles, changes.Gate))
                bucket.Findings.Add(FindingWriter.Write(group, changes.Articles, isNoRival));
            bucket.Findings.ForEach(told.Add);
            Written += bucket.Findings.Count;
        }
        foreach (var empty in _buckets.Where(b => b.Value.Claims.Count == 0).Select(b => b.Key).ToList())
            _buckets.Remove(empty);
        foreach (var bucket in _buckets.Values)
            foreach (var article in bucket.Repeating)
                changes.Gate.Limits.Repeating(article);
        return [.. _buckets.Values.OrderBy(b => b.Claims[0].Article).ThenBy(b => b.Claims[0].Index).SelectMany(b => b.Findings)];
    }

    private HashSet<Bucket> BucketsOf(ArticleDigest article)
    {
        var buckets = new HashSet<Bucket>();
        foreach (var claim in article.Claims)
            if (claim.Slot is { } slot)
                buckets.Add(BucketOf(article.Set, slot));
        return buckets;
    }

    private Bucket BucketOf(string set, Slot slot)
    {
        var key = (set, slot.Kind, slot.Predicate, slot.Noun, slot.Scope, slot.Tense);
        if (!_buckets.TryGetValue(key, out var bucket))
            _buckets.Add(key, bucket = new Bucket());
        return bucket;
    }

    private sealed class Bucket
    {
        /// <summary>Its claims, in the order of the articles and their text.</summary>
        public List<Candidate> Claims { get; } = [];

        /// <summary>What was made of them.</summary>
        public List<FindingDigest> Findings { get; } = [];

        /// <summary>The articles that say it more often than is compared.</summary>
        public List<int> Repeating { get; } = [];
    }

    /// <summary>Parts a bucket by event: two claims belong together when their articles are near and what narrows them is compatible.</summary>
    private static IEnumerable<ClaimGroup> Split(Bucket all, IReadOnlyList<ArticleDigest> articles, ArticleGate gate)
    {
        var bucket = all.Claims;
        var byArticle = ByArticle(bucket, all.Repeating);
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
    private static Dictionary<int, (int First, int End)> ByArticle(List<Candidate> bucket, List<int> repeating)
    {
        var byArticle = new Dictionary<int, (int First, int End)>();
        for (int first = 0, end; first < bucket.Count; first = end)
        {
            for (end = first + 1; end < bucket.Count && bucket[end].Article == bucket[first].Article;)
                end++;
            if (end - first > MostOfOneArticle)
                repeating.Add(bucket[first].Article);
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
