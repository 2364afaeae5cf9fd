namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>Finds out how the claims on one question contradict each other, if they do.</summary>
internal static class DisputeFinder
{
    /// <summary>How the claims of a group contradict each other, or null.</summary>
    /// <param name="group">The claims and which of them are rivals.</param>
    /// <param name="reads">The same claims as read together.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="isNoRival">Whether two claims are told against each other already, or stand in articles of two events.</param>
    public static Dispute? Find(ClaimGroup group, List<ReadClaim> reads, IReadOnlyList<ArticleDigest> articles, Func<Candidate, Candidate, bool> isNoRival)
    {
        if (group.Rivals.Count == 0)
            return null;
        var witnesses = new Witnesses(group);
        var rivals = group.Rivals.FindAll(r => ReadingOf(reads[r.A]) != ReadingOf(reads[r.B]) && witnesses.TakeSides(r.A, r.B) && !isNoRival(group.Claims[r.A], group.Claims[r.B]));
        var caution = Comparison.CautionOf(reads[0].Claim.Slot);
        if (rivals.Count == 0 || (caution == Matching.Caution.None && !rivals.Exists(r => Comparison.ArePlain(reads[r.A], reads[r.B]))))
            return null;
        var members = rivals.SelectMany(r => new[] { r.A, r.B }).Distinct()
            .GroupBy(i => ReadingOf(reads[i]), StringComparer.Ordinal)
            .Select(g => g.OrderBy(i => reads[i].Claim.Article).ThenBy(i => Prominence(reads[i].Claim.Digest.Block)).ThenBy(i => reads[i].Claim.Index).ToList())
            .OrderBy(g => reads[g[0]].Claim.Article).ThenBy(g => reads[g[0]].Claim.Index).ToList();
        var sideOf = new Dictionary<int, int>();
        for (var side = 0; side < members.Count; side++)
            foreach (var member in members[side])
                sideOf.Add(member, side);
        var against = members.ConvertAll(_ => new SortedSet<int>());
        var across = false;
        foreach (var (a, b) in rivals)
        {
            against[sideOf[a]].Add(sideOf[b]);
            against[sideOf[b]].Add(sideOf[a]);
            across |= reads[a].Claim.Article != reads[b].Claim.Article;
        }
        var sides = members.Select((side, n) => new Side(
            reads[side[0]].Reading,
            new(side.Select(i => new ClaimReference(articles[reads[i].Claim.Article].Path, reads[i].Claim.Index))),
            new(against[n].ToArray()))
        {
            Values = new(ValuesOf(reads[side[0]])),
        });
        return new Dispute(across ? RuleOf(reads[0].Claim.Slot.Kind, members.SelectMany(g => g).Select(i => reads[i].Claim.Digest)) : Rules.SelfContradiction, caution == Matching.Caution.None ? Level.Warning : Level.Info, new(sides)) { FoundBy = FoundBy(reads[0].Claim.Slot) };
    }

    private static string ReadingOf(ReadClaim read) => read.Claim.Digest.Polarity ? read.Reading : read.Reading + " not";

    private static Comparer FoundBy(Slot slot) =>
        slot.Kind == ClaimKind.Name ? Comparer.Spellings : Comparer.Slots;

    /// <summary>The values of a claim as read: one for each day it may be.</summary>
    internal static IEnumerable<ClaimValue> ValuesOf(ReadClaim read)
    {
        var value = read.Claim.Digest.Value;
        return read.Dates.Length == 0 ? [value] : read.Dates.Select(d => value with { Date = d, Text = DateClaims.Describe(d) });
    }

    /// <summary>Which of an article's claims speaks for it, the least first: a paragraph before what stands around it.</summary>
    internal static int Prominence(BlockKind block) => block switch
    {
        BlockKind.Paragraph => 0,
        BlockKind.Standfirst => 1,
        BlockKind.Caption => 2,
        BlockKind.Heading => 3,
        _ => 4,
    };

    /// <summary>The rule for what disputed claims of a kind disagree on.</summary>
    internal static Rule RuleOf(ClaimKind kind, IEnumerable<ClaimDigest> disputed) => kind == ClaimKind.Date && disputed.All(IsWeekday) ? Rules.Weekday : Rules.Of(kind);

    /// <summary>"On Monday", without a day of a month.</summary>
    internal static bool IsWeekday(ClaimDigest claim)
    {
        if (claim.Value.Date?.Weekday is null)
            return false;
        foreach (var c in claim.Exact)
            if (c is >= '0' and <= '9')
                return false;
        return true;
    }
}
