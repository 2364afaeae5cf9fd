namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>Finds out how the claims on one question contradict each other, if they do.</summary>
internal static class DisputeFinder
{
    // One question with more claims than this is a template's, not news; the first ones show the dispute.
    private const int MostClaims = 400;

    public static Dispute? Find(List<ReadClaim> reads, IReadOnlyList<ArticleDigest> articles)
    {
        if (reads.Count < 2)
            return null;
        var claims = WithoutThoseThatTellBothSides(reads.Take(MostClaims).ToList());
        var groups = claims.GroupBy(r => r.Reading + (r.Claim.Digest.Polarity ? "" : " not"), StringComparer.Ordinal)
            .Select(g => g.OrderBy(r => r.Claim.Article).ThenBy(r => Prominence(r.Claim.Digest.Block)).ThenBy(r => r.Claim.Index).ToList())
            .OrderBy(g => g[0].Claim.Article).ThenBy(g => g[0].Claim.Index).ToList();
        var rivals = groups.Select(_ => new List<int>()).ToList();
        var level = Level.Info;
        var across = false;
        for (var i = 0; i < groups.Count; i++)
            for (var j = i + 1; j < groups.Count; j++)
            {
                var contradict = false;
                foreach (var a in groups[i])
                    foreach (var b in groups[j])
                        if (Comparison.Contradict(a, b))
                        {
                            contradict = true;
                            across |= a.Claim.Article != b.Claim.Article;
                            if (Comparison.LevelOf(a, b) > level)
                                level = Level.Warning;
                        }
                if (contradict)
                {
                    rivals[i].Add(j);
                    rivals[j].Add(i);
                }
            }
        var disputed = Enumerable.Range(0, groups.Count).Where(i => rivals[i].Count > 0).ToList();
        if (disputed.Count == 0)
            return null;
        var sides = disputed.Select(i => new Side(
            groups[i][0].Reading,
            new(groups[i].Select(r => new ClaimReference(articles[r.Claim.Article].Path, r.Claim.Index))),
            new(rivals[i].Select(j => disputed.IndexOf(j))))
        {
            Values = new(ValuesOf(groups[i][0])),
        });
        return new Dispute(across ? RuleOf(reads[0].Claim.Slot.Kind, disputed.SelectMany(i => groups[i]).Select(r => r.Claim.Digest)) : Rules.SelfContradiction, level, new(sides)) { FoundBy = FoundBy(reads[0].Claim.Slot) };
    }

    private static Comparer FoundBy(Slot slot) =>
        slot.IsCopied ? Comparer.Copies : slot.Kind switch { ClaimKind.Quotation or ClaimKind.Speaker => Comparer.Quotations, ClaimKind.Name => Comparer.Spellings, _ => Comparer.Slots };

    private static IEnumerable<ClaimValue> ValuesOf(ReadClaim read)
    {
        var value = read.Claim.Digest.Value;
        return read.Dates.Length == 0 ? [value] : read.Dates.Select(d => value with { Date = d, Text = DateClaims.Describe(d) });
    }

    /// <summary>
    /// An article whose body gives two values reports both sides and takes none. Its headline against its body is another matter, and so are
    /// the posts of one person: nobody reports that they are in dispute.
    /// </summary>
    private static List<ReadClaim> WithoutThoseThatTellBothSides(List<ReadClaim> reads)
    {
        if (reads[0].Claim.Slot.Kind == ClaimKind.Role)
            return reads;
        var both = new HashSet<int>();
        foreach (var article in reads.GroupBy(r => r.Claim.Article))
        {
            var body = article.Where(r => r.Claim.Digest.Block != BlockKind.Headline).ToList();
            for (var i = 0; i < body.Count && !both.Contains(article.Key); i++)
                for (var j = i + 1; j < body.Count; j++)
                    if (Comparison.Contradict(body[i], body[j]))
                        both.Add(article.Key);
        }
        return reads.Where(r => !both.Contains(r.Claim.Article)).ToList();
    }

    private static int Prominence(BlockKind block) => block switch
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
    private static bool IsWeekday(ClaimDigest claim)
    {
        if (claim.Value.Date?.Weekday is null)
            return false;
        foreach (var c in claim.Exact)
            if (c is >= '0' and <= '9')
                return false;
        return true;
    }
}
