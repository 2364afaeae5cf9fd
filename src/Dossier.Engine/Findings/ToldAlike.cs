namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;
using Dossier.Engine.Matching;
using Dossier.Engine.Claims.Tellings;

/// <summary>
/// Finds values that two articles of one event tell alike and that differ. What counts as told alike is weighed, not looked up, so a dispute
/// found this way is an info: it asks somebody to look. Claims that <see cref="ClaimGroups"/> can compare by itself are left to it.
/// </summary>
internal static class ToldAlike
{
    /// <summary>One finding for each question on which articles differ.</summary>
    public static IEnumerable<FindingDigest> Find(IReadOnlyList<ArticleDigest> articles, ArticleGate gate, Matches matches, ToldPairs told, CancellationToken cancellation)
    {
        var buckets = new Dictionary<(string Set, ClaimKind, string), List<Candidate>>();
        for (var a = 0; a < articles.Count; a++)
            for (var c = 0; c < articles[a].Claims.Count; c++)
                if (articles[a].Claims[c] is { Telling: { } telling } digest)
                {
                    var key = (articles[a].Set, telling.Kind, telling.Kind == ClaimKind.Percentage ? telling.Act : telling.Asked);
                    if (!buckets.TryGetValue(key, out var bucket))
                        buckets.Add(key, bucket = []);
                    bucket.Add(new Candidate(a, c, digest));
                }
        var rivals = new List<(List<Candidate> Bucket, List<(int A, int B)> Pairs)>();
        // A sentence and its copy in which more than one value differs are a form that is filled in again for each event.
        var forms = new Dictionary<(int, int, int, int), int>();
        foreach (var bucket in buckets.Values)
        {
            cancellation.ThrowIfCancellationRequested();
            var pairs = Rivals(bucket, articles, gate);
            if (pairs.Count == 0)
                continue;
            rivals.Add((bucket, pairs));
            foreach (var form in pairs.Select(p => Form(bucket, p)).OfType<(int, int, int, int)>().Distinct())
                forms[form] = forms.TryGetValue(form, out var count) ? count + 1 : 1;
        }
        foreach (var (bucket, pairs) in rivals)
        {
            pairs.RemoveAll(p => (Form(bucket, p) is { } form && forms[form] > 1) || told.Has(bucket[p.A], bucket[p.B]) || matches.AreOfTwoEvents(bucket[p.A], bucket[p.B]));
            var union = new UnionFind(bucket.Count);
            foreach (var (a, b) in pairs)
                union.Join(a, b);
            foreach (var group in pairs.GroupBy(r => union.Find(r.A)).OrderBy(g => g.Key))
                yield return Write(bucket, group.ToList(), articles);
        }
    }

    private static (int, int, int, int)? Form(List<Candidate> bucket, (int A, int B) pair)
    {
        // Buckets are filled article by article.
        var (a, b) = (bucket[Math.Min(pair.A, pair.B)], bucket[Math.Max(pair.A, pair.B)]);
        return Likeness.IsCopy(a.Digest.Telling!, b.Digest.Telling!) ? (a.Article, a.Digest.Telling!.Sentence, b.Article, b.Digest.Telling!.Sentence) : null;
    }

    private static List<(int A, int B)> Rivals(List<Candidate> bucket, IReadOnlyList<ArticleDigest> articles, ArticleGate gate)
    {
        var rivals = new List<(int A, int B)>();
        var byArticle = ClaimGroups.ByArticle(bucket, gate.Limits);
        foreach (var pair in byArticle)
            foreach (var near in gate.Near(pair.Key))
                if (near > pair.Key && byArticle.TryGetValue(near, out var others))
                    for (var i = pair.Value.First; i < pair.Value.End; i++)
                        for (var j = others.First; j < others.End; j++)
                            if (AreRivals(i, j))
                                rivals.Add((i, j));
        if (bucket[0].Digest.Telling!.Kind == ClaimKind.Date)
            foreach (var (i, j) in PastPairs(bucket, articles, gate))
                if (AreRivals(i, j) && gate.AreOfOneMatter(bucket[i].Article, bucket[j].Article))
                    rivals.Add((i, j));
        return rivals;

        // Days have to be read to tell whether they differ; all else is only looked at.
        bool DifferAlike(Candidate a, Candidate b) => a.Digest.Telling!.Kind == ClaimKind.Date
            ? IsSame(a.Digest, b.Digest) && Differ(a, b, articles) : Differ(a, b, articles) && IsSame(a.Digest, b.Digest);

        bool AreRivals(int i, int j) => DifferAlike(bucket[i], bucket[j])
            && IsOfOneAct(bucket[i].Digest.Telling!, bucket[j].Digest.Telling!) is var isOfOneAct
            && !IsToldToo(bucket, bucket[i], byArticle[bucket[j].Article], articles, isOfOneAct) && !IsToldToo(bucket, bucket[j], byArticle[bucket[i].Article], articles, isOfOneAct);
    }

    // A name that more dates are told of than this is everywhere: each is compared with those of the articles nearest by date.
    internal const int MostOfOneName = 48;

    /// <summary>
    /// Dates that articles of other weeks tell of the past, in pairs that share a name beside the same verb: a story goes on for months, and what it says of
    /// its beginning has to stay the same. Only dates with a year can be meant.
    /// </summary>
    private static IEnumerable<(int A, int B)> PastPairs(List<Candidate> bucket, IReadOnlyList<ArticleDigest> articles, ArticleGate gate)
    {
        var byName = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < bucket.Count; i++)
            if (bucket[i].Digest is { Value.Date.HasYear: true, Telling: { Tense: Tense.Past, Act.Length: > 0 } telling })
                foreach (var name in telling.Names)
                    if (!EntityKeys.IsKnownPlace(name))
                    {
                        var told = telling.Act + "\n" + name.Key;
                        if (!byName.TryGetValue(told, out var list))
                            byName.Add(told, list = []);
                        list.Add(i);
                    }
        var seen = new HashSet<(int, int)>();
        foreach (var list in byName.Values)
        {
            var nearest = list.Count <= MostOfOneName ? list : list.OrderBy(i => articles[bucket[i].Article].Clock.Date ?? DateTime.MaxValue).ThenBy(i => i).ToList();
            for (var x = 0; x < nearest.Count; x++)
            {
                if (x + MostOfOneName < nearest.Count)
                    gate.Limits.Past(bucket[nearest[x]].Article);
                for (var y = x + 1; y < nearest.Count && y - x < MostOfOneName; y++)
                {
                    var (a, b) = (Math.Min(nearest[x], nearest[y]), Math.Max(nearest[x], nearest[y]));
                    if (bucket[a].Article != bucket[b].Article && !gate.Near(bucket[a].Article).Contains(bucket[b].Article) && seen.Add((a, b)))
                        yield return (a, b);
                }
            }
        }
    }

    private static bool Differ(Candidate a, Candidate b, IReadOnlyList<ArticleDigest> articles) =>
        !IsCompared(a, b) && !(a.Digest.Telling!.IsQuoted && b.Digest.Telling!.IsQuoted) && Contradict(a, b, articles);

    /// <summary>Whether the stricter comparison has both: what it says nothing of is no dispute.</summary>
    private static bool IsCompared(Candidate a, Candidate b) =>
        a.Digest.Slot is { } x && b.Digest.Slot is { } y && x.Kind == y.Kind && x.Predicate == y.Predicate && x.Noun == y.Noun && x.Scope == y.Scope && x.Tense == y.Tense && ClaimGroups.SameQuestion(x, y);

    internal static bool IsSame(ClaimDigest a, ClaimDigest b) =>
        // Years and months of one topic are many.
        !(a.Telling!.Kind == ClaimKind.Date && !IsOfOneAct(a.Telling, b.Telling!) && !(DateClaims.IsOneDay(a.Value.Date!) && DateClaims.IsOneDay(b.Value.Date!)))
        && Likeness.IsSame(a.Telling!, b.Telling!, SizeOf(InBase(a)), SizeOf(InBase(b)));

    /// <summary>About how much: the bound of "more than 600".</summary>
    private static decimal? SizeOf(Quantity? quantity) => quantity?.Value ?? quantity?.Minimum ?? quantity?.Maximum;

    private static Quantity? InBase(ClaimDigest claim) => claim.Value.Quantity is { } quantity ? claim.Telling!.Kind == ClaimKind.Measure ? Dimension.Base(quantity) : quantity : null;

    /// <summary>Whether an article gives a value that agrees with a claim, however it is told: then it tells both, or of two things.</summary>
    private static bool IsToldToo(List<Candidate> bucket, Candidate claim, (int First, int End) article, IReadOnlyList<ArticleDigest> articles, bool isOfOneAct)
    {
        for (var i = article.First; i < article.End; i++)
            if (((claim.Digest.Telling!.Kind is ClaimKind.Date or ClaimKind.Hour && !isOfOneAct) || IsOfOneAct(bucket[i].Digest.Telling!, claim.Digest.Telling!) || IsEqual(bucket[i].Digest.Value.Quantity, claim.Digest.Value.Quantity)) && Agree(bucket[i], claim, articles))
                return true;
        return false;
    }

    /// <summary>"More than 1,000" agrees with every great number; only what is told of the same act says that an article knows the other value.</summary>
    private static bool IsOfOneAct(Telling a, Telling b) => a.Kind is ClaimKind.Duration or ClaimKind.Bearing or ClaimKind.Score or ClaimKind.Polarity || (a.Act.Length > 0 && a.Act == b.Act);

    private static bool IsEqual(Quantity? a, Quantity? b) => a?.Value is { } x && b?.Value is { } y && x == y;

    private static bool Agree(Candidate a, Candidate b, IReadOnlyList<ArticleDigest> articles)
    {
        var (x, y) = (a.Digest.Telling!, b.Digest.Telling!);
        switch (x.Kind)
        {
            case ClaimKind.Date:
                var (left, right) = EventClock.Read(a, b, articles);
                return left.Dates.Any(one => right.Dates.Any(one.Intersects));
            case ClaimKind.Site:
                return x.Site!.Key == y.Site!.Key;
            case ClaimKind.Score:
                return a.Digest.Value.Quantity!.Minimum == b.Digest.Value.Quantity!.Minimum && a.Digest.Value.Quantity.Maximum == b.Digest.Value.Quantity.Maximum;
            case ClaimKind.Count or ClaimKind.Measure or ClaimKind.Money or ClaimKind.Percentage or ClaimKind.Age:
                return Comparison.Rounded(InBase(a.Digest)!, RoundingOf(a.Digest, b.Digest)).Intersects(Comparison.Rounded(InBase(b.Digest)!, RoundingOf(b.Digest, a.Digest)));
            default:
                return !Contradict(a, b, articles);
        }
    }

    // "10 kilometres" and "six miles" are one depth told in two systems.
    private const decimal MeasuresRound = 0.07m;

    private static decimal RoundingOf(ClaimDigest claim, ClaimDigest other)
    {
        if (claim.Telling!.Kind != ClaimKind.Measure)
            return claim.Telling.Rounding;
        var rounding = claim.Telling.Rounding * Dimension.Factor(claim.Value.Quantity!.Unit);
        return claim.Value.Quantity.Unit == other.Value.Quantity!.Unit || InBase(claim)?.Value is not { } value || Math.Abs(value) > decimal.MaxValue / 2 ? rounding : Math.Max(rounding, Math.Abs(value) * MeasuresRound);
    }

    internal static bool Contradict(Candidate a, Candidate b, IReadOnlyList<ArticleDigest> articles)
    {
        var (x, y) = (a.Digest.Telling!, b.Digest.Telling!);
        switch (x.Kind)
        {
            case ClaimKind.Date:
                // Both say "Saturday": which one, each reader knows from the day of his paper.
                if (NamesWeekdayOf(a, b) || NamesWeekdayOf(b, a))
                    return false;
                var (left, right) = EventClock.Read(a, b, articles);
                return !IsBorrowed(left, right) && !IsBorrowed(right, left)
                    && Comparison.DatesContradict(left, right, withoutClock: a.Digest.Value.Date!.Weekday is not null && b.Digest.Value.Date!.Weekday is not null);
            case ClaimKind.Duration:
                return Comparison.DurationsContradict(a.Digest.Value.Duration!, b.Digest.Value.Duration!) && AreNear(a.Digest.Value.Duration!, b.Digest.Value.Duration!);
            case ClaimKind.Hour:
                // Hours of two days are told apart by their days.
                return (x.Day is not { } day || y.Day is not { } another || day.Intersects(another)) && Hours.Contradict(x.Hour!.Value, y.Hour!.Value);
            case ClaimKind.Polarity:
                return a.Digest.Polarity != b.Digest.Polarity;
            case ClaimKind.Score:
                return Scores.Contradict(a.Digest.Value.Quantity!, b.Digest.Value.Quantity!);
            case ClaimKind.Site:
                return Sites.Contradict(x.Site!, articles[a.Article], y.Site!, articles[b.Article]);
            case ClaimKind.Bearing:
                return Bearings.Contradict(x.Bearing!, y.Bearing!);
            default:
                return !(x.Kind == ClaimKind.Money && Comparison.IsCut(a.Digest.Value.Quantity?.Value, b.Digest.Value.Quantity?.Value)) && Comparison.QuantitiesContradict(InBase(a.Digest)!, RoundingOf(a.Digest, b.Digest), InBase(b.Digest)!, RoundingOf(b.Digest, a.Digest)) && !IsUpdate(a, b, articles);
        }
    }

    // "A minute" for "15 seconds" is a slip; "four years" for "four months" are two stays.
    private const int TimesLonger = 5;

    private static bool AreNear(Duration a, Duration b) =>
        a.Shortest is { } x && b.Shortest is { } y && Math.Max(x.Ticks, y.Ticks) / TimesLonger <= Math.Min(x.Ticks, y.Ticks);

    /// <summary>A toll that rose; none killed is no toll, and that of years ago rises no more.</summary>
    private static bool IsUpdate(Candidate a, Candidate b, IReadOnlyList<ArticleDigest> articles) =>
        a.Digest.Telling!.Periods.Count == 0 && b.Digest.Telling!.Periods.Count == 0 && a.Digest.Value.Quantity!.Value != 0 && b.Digest.Value.Quantity!.Value != 0
        && Comparison.IsUpdate(a.Digest.Telling.Act, Read(a, articles), Read(b, articles), grows: !IsOfOneThing(a.Digest.Telling) && Likeness.IsCopy(a.Digest.Telling, b.Digest.Telling));

    /// <summary>"A 12-metre yacht" grows no longer by the day, as a toll does.</summary>
    private static bool IsOfOneThing(Telling telling) => telling is { Kind: ClaimKind.Measure, Asked: "length", Measured.Length: > 0 };

    /// <summary>A weekday of an article without a clock says nothing against the other's month or year: nobody knows which week it is of.</summary>
    private static bool IsBorrowed(ReadClaim weekday, ReadClaim other) =>
        weekday.Clock.Date is null && weekday.Claim.Digest.Value.Date is { HasYear: false, FloatingMonth: null } && other.Claim.Digest.Value.Date is { } date && !DateClaims.IsOneDay(date);

    /// <summary>Whether a claim gives a weekday alone, and it is the other's.</summary>
    private static bool NamesWeekdayOf(Candidate weekday, Candidate other) =>
        weekday.Digest.Telling!.Day is { HasYear: false, FloatingMonth: null, Weekday: { } named } && (other.Digest.Telling!.Day?.Weekday ?? other.Digest.Value.Date!.Exact?.DayOfWeek) == named;

    private static ReadClaim Read(Candidate claim, IReadOnlyList<ArticleDigest> articles) => new(claim, articles[claim.Article].Clock, []);

    private static FindingDigest Write(List<Candidate> bucket, List<(int A, int B)> rivals, IReadOnlyList<ArticleDigest> articles)
    {
        var members = rivals.SelectMany(r => new[] { r.A, r.B }).Distinct().OrderBy(i => i).ToList();
        var reads = EventClock.Read(members.Select(i => bucket[i]).ToList(), articles);
        var sides = members.Select((member, n) => (Member: member, Read: reads[n])).GroupBy(m => m.Read.Reading, StringComparer.Ordinal).ToList();
        var sideOf = sides.SelectMany((side, n) => side.Select(m => (m.Member, n))).ToDictionary(x => x.Member, x => x.n);
        var against = sides.Select(_ => new SortedSet<int>()).ToList();
        foreach (var (a, b) in rivals)
        {
            if (sideOf[a] == sideOf[b])
                continue;
            against[sideOf[a]].Add(sideOf[b]);
            against[sideOf[b]].Add(sideOf[a]);
        }
        var first = bucket[members[0]].Digest;
        var telling = first.Telling!;
        var shared = telling.Names.Where(n => members.All(m => bucket[m].Digest.Telling!.Names.Any(other => EntityKeys.Same(n, other)))).Select(EntityKeys.Of).OrderBy(k => k, StringComparer.Ordinal).Take(2);
        var question = telling.Kind.ToString().ToLowerInvariant() + " told alike: " + string.Join(", ", new[] { telling.Act, telling.Asked }.Where(p => p.Length > 0));
        var key = new FindingKey(question, EquatableArray<string>.Empty, new(shared), 1).ToString();
        return new FindingDigest(
            key, first.Subject, first.Property, first.Value.Kind, new(reads.Select(Reference)), null,
            new Dispute(DisputeFinder.RuleOf(telling.Kind, members.Select(m => bucket[m].Digest)), Level.Info, new(sides.Select((side, n) => new Side(side.Key, new(side.Select(m => Reference(m.Read))), new(against[n].ToArray()))))) { FoundBy = Comparer.ToldAlike });

        ClaimReference Reference(ReadClaim read) => new(articles[read.Claim.Article].Path, read.Claim.Index);
    }
}
