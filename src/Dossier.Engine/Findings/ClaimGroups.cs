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
/// Puts claims together that answer one question, and makes a finding of each group. Two claims join by what they and their articles say alone, so an edit groups those claims again whose group has or may get one of an article that
/// it touched; the other groups and their findings stay.
/// </summary>
internal sealed class ClaimGroups
{
    // Only claims of equal kind, verb, noun, scope and tense can answer one question.
    private readonly Dictionary<(string Set, ClaimKind, string, string, string, Tense), Bucket> _buckets = [];

    /// <summary>How many findings were written: what was kept was not.</summary>
    public long Written { get; private set; }

    /// <summary>The findings of all groups.</summary>
    /// <param name="changes">The articles, and what changed since the last time.</param>
    /// <param name="told">Learns what the findings tell.</param>
    /// <param name="isNoRival">Whether two claims stand in articles of two events, or speak of two things.</param>
    /// <param name="cancellation">Honoured between two buckets.</param>
    public List<FindingDigest> Find(ArticleChanges changes, ToldPairs told, Func<Candidate, Candidate, bool> isNoRival, CancellationToken cancellation)
    {
        var again = new HashSet<Bucket>();
        foreach (var a in changes.Touched)
        {
            if (changes.IsEdited(a) && changes.Before.Count > 0)
                again.UnionWith(BucketsOf(changes.Before[a]));
            again.UnionWith(BucketsOf(changes.Articles[a]));
        }
        foreach (var bucket in again)
            bucket.TakeOut(changes, told);
        foreach (var a in changes.Edited)
            Fill(a, changes.Articles[a]);
        foreach (var bucket in again)
        {
            cancellation.ThrowIfCancellationRequested();
            bucket.Open.Sort(static (x, y) => x.Claim.Article != y.Claim.Article ? x.Claim.Article - y.Claim.Article : x.Claim.Index - y.Claim.Index);
            foreach (var group in Split(bucket.Open, changes.Articles, changes.Gate))
            {
                var finding = FindingWriter.Write(group, changes.Articles, isNoRival);
                bucket.Groups.Add(new Group(group.Numbers.ConvertAll(i => bucket.Open[i]), finding));
                told.Add(finding);
                Written++;
            }
            bucket.Open.Clear();
            bucket.Groups.Sort(static (x, y) => x.First.CompareTo(y.First));
        }
        foreach (var empty in _buckets.Where(b => b.Value.Groups.Count == 0).Select(b => b.Key).ToList())
            _buckets.Remove(empty);
        foreach (var bucket in _buckets.Values)
            foreach (var article in bucket.Repeating)
                changes.Gate.Limits.Repeating(article);
        // In the order of the articles and their text, bucket by bucket: of two findings of one key the order says which gets the number.
        return [.. _buckets.Values.OrderBy(b => b.First).SelectMany(b => b.Groups).Select(g => g.Finding)];
    }
    // An article that says one thing more often than this is a table or hostile; the first ones speak for it.
    public const int MostOfOneArticle = 24;

    /// <summary>Puts the claims of an article into their buckets.</summary>
    private void Fill(int number, ArticleDigest article)
    {
        var counts = new Dictionary<Bucket, int>();
        for (var c = 0; c < article.Claims.Count; c++)
            if (article.Claims[c] is { Slot: { } slot } digest)
            {
                var bucket = BucketOf(article.Set, slot);
                counts[bucket] = counts.TryGetValue(bucket, out var count) ? ++count : count = 1;
                if (count > MostOfOneArticle)
                    bucket.Repeating.Add(number);
                bucket.Open.Add(new Grouped(new Candidate(number, c, digest), count <= MostOfOneArticle));
            }
    }

    /// <summary>The buckets of an article's claims.</summary>
    private IEnumerable<Bucket> BucketsOf(ArticleDigest article)
    {
        foreach (var claim in article.Claims)
            if (claim.Slot is { } slot)
                yield return BucketOf(article.Set, slot);
    }

    private Bucket BucketOf(string set, Slot slot)
    {
        var key = (set, slot.Kind, slot.Predicate, slot.Noun, slot.Scope, slot.Tense);
        if (!_buckets.TryGetValue(key, out var bucket))
            _buckets.Add(key, bucket = new Bucket());
        return bucket;
    }

    /// <summary>Parts claims of a bucket, ordered by article and text, by event: two belong together when their articles are near and what narrows them is compatible.</summary>
    private static IEnumerable<ClaimGroup> Split(List<Grouped> claims, IReadOnlyList<ArticleDigest> articles, ArticleGate gate)
    {
        var byArticle = new Dictionary<int, (int First, int End)>();
        for (int first = 0, end; first < claims.Count; first = end)
        {
            for (end = first + 1; end < claims.Count && claims[end].Claim.Article == claims[first].Claim.Article;)
                end++;
            byArticle.Add(claims[first].Claim.Article, (first, end));
        }
        var joiner = new ClaimJoiner(claims.ConvertAll(c => c.Claim), articles, AreOne);
        foreach (var pair in byArticle)
            foreach (var near in gate.Near(pair.Key))
                if (near >= pair.Key && byArticle.TryGetValue(near, out var others))
                    // Those that are compared come first, of each article few.
                    for (var i = pair.Value.First; i < pair.Value.End && claims[i].IsCompared; i++)
                        for (var j = near > pair.Key ? others.First : i + 1; j < others.End && claims[j].IsCompared; j++)
                            if (AreOne(i, j))
                                joiner.Join(i, j);
        return joiner.Groups();

        bool AreOne(int i, int j) => SameQuestion(claims[i].Claim.Slot, claims[j].Claim.Slot);
    }

    /// <summary>A claim while it is grouped.</summary>
    /// <param name="Claim">The claim.</param>
    /// <param name="IsCompared">Whether it is among the first of its bucket in its article.</param>
    private readonly record struct Grouped(Candidate Claim, bool IsCompared);

    /// <summary>Claims on one question, and what was made of them.</summary>
    private sealed record Group(List<Grouped> Claims, FindingDigest Finding)
    {
        /// <summary>Where its first claim stands.</summary>
        public (int, int) First => (Claims[0].Claim.Article, Claims[0].Claim.Index);
    }

    /// <summary>The claims of one kind, verb, noun, scope and tense.</summary>
    private sealed class Bucket
    {
        /// <summary>Its groups, in the order of their first claims.</summary>
        public List<Group> Groups { get; private set; } = [];

        /// <summary>Where the first of all its claims stands.</summary>
        public (int, int) First => Groups[0].First;

        /// <summary>The claims that are to be grouped.</summary>
        public List<Grouped> Open { get; } = [];

        /// <summary>The articles that say it more often than is compared.</summary>
        public HashSet<int> Repeating { get; } = [];

        /// <summary>Takes those groups apart that an edit can change, and out of them what articles said before it.</summary>
        public void TakeOut(ArticleChanges changes, ToldPairs told)
        {
            Repeating.RemoveWhere(changes.IsEdited);
            var kept = new List<Group>(Groups.Count);
            foreach (var group in Groups)
                if (group.Claims.Exists(c => changes.IsNearTouched(c.Claim.Article)))
                {
                    told.Remove(group.Finding);
                    Open.AddRange(group.Claims.Where(c => !changes.IsEdited(c.Claim.Article)));
                }
                else
                    kept.Add(group);
            Groups = kept;
        }
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
