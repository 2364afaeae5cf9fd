using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Engine.Matching;
using Dossier.Engine.Tests.Disputes;

namespace Dossier.Engine.Tests.Matching;

/// <summary>Every dispute and every pair of claims of one kind is explained, as the comparison sees it.</summary>
public sealed class MatchExplainerTests
{
    public static TheoryData<string> Cases => [.. DisputeCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_dispute_is_explained(string name)
    {
        var articles = Load(name);
        var explainer = new MatchExplainer(articles);
        foreach (var finding in FindingsBuilder.Build(articles).Where(f => f.Dispute is not null))
        {
            var traces = explainer.Explain(finding.Dispute!);
            Assert.All(traces, t => Assert.NotEqual("", MatchReason.Of(t)));
            Assert.All(traces, t => Assert.True(t.IsTold));
            if (finding.Dispute!.FoundBy == Comparer.Matches)
            {
                Assert.NotEmpty(traces);
                Assert.All(traces, t => Assert.Equal((Fate.Matched, true), (t.Fate, t.Contradict)));
                Assert.All(traces, t => Assert.NotEmpty(t.Evidence));
                // An info says why it is no warning.
                Assert.Equal(finding.Dispute.Level == Level.Warning, traces.Any(t => t.Caution == Caution.None));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_pair_of_one_kind_is_explained_once(string name)
    {
        var articles = Load(name);
        var comparison = Compare(articles);
        var (a, b) = (articles.Single(x => x.Path == comparison.A), articles.Single(x => x.Path == comparison.B));
        var pairs = from x in Enumerable.Range(0, a.Claims.Count)
                    from y in Enumerable.Range(0, b.Claims.Count)
                    where a.Claims[x].Question is { } p && b.Claims[y].Question is { } q && p.Kind == q.Kind
                    select (x, y);
        Assert.Equal(pairs, comparison.Pairs.Select(p => (p.A.Index, p.B.Index)));
        Assert.All(comparison.Pairs, p => Assert.NotEqual("", MatchReason.Of(p)));
        Assert.All(comparison.Pairs.Where(p => p.Fate == Fate.Barred), p => Assert.True(p.Against.Count + p.Missed.Count > 0, string.Join(' ', p.Evidence.Select(r => r.Row))));
        Assert.All(comparison.Pairs, p => Assert.Equal((p.Evidence.Sum(r => r.Weight), p.OfEvent.Sum(r => r.Weight)), (p.QuestionScore, p.EventScore)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_pairs_said_to_be_matched_are_those_that_are(string name)
    {
        var articles = Load(name).OrderBy(a => a.Path, StringComparer.Ordinal).ToList();
        var memory = new PairMemory();
        var rivals = MatchFinder.Find(new ArticleChanges([], articles, null, new ArticleGate(articles, default)), null, memory, default).Rivals().Where(m => m.A.Article != m.B.Article);
        var matches = articles.SelectMany(a => memory.RowOf(a).Pairs.Where(p => !ReferenceEquals(p.Key, a))).SelectMany(p => p.Value.Matches).ToList();
        Assert.Equal(
            matches.Select(m => (m.A, m.B, m.Score)).Order(),
            Compare(articles).Pairs.Where(p => p is { Fate: Fate.Matched, Contradict: true }).Select(p => (p.A.Index, p.B.Index, p.Score)).Order());
        Assert.Equal(matches.Select(m => (m.A, m.B)).Order(), rivals.Select(m => (m.A.Index, m.B.Index)).Order());
    }

    [Fact]
    public void The_same_articles_are_explained_the_same()
    {
        foreach (var name in DisputeCase.Names.Where((_, i) => i % 7 == 0))
        {
            var articles = Load(name);
            Assert.Equal(Compare(articles), Compare([.. Enumerable.Reverse(articles)]));
            Assert.Equal(Compare(articles).GetHashCode(), Compare(Load(name)).GetHashCode());
        }
    }

    [Theory]
    [InlineData("Two people died in a fire in Oslo.", "Six people died in a fire in Oslo.", Fate.Open, "the later article counts more")]
    [InlineData("Kelm paid $40 million for the quarry in Oslo.", "Kelm paid 35 million euros for the quarry in Oslo.", Fate.OtherUnit, "the units differ: ")]
    [InlineData("Kelm owns 12 boats in Oslo.", "The choir sang 14 songs in Oslo.", Fate.Barred, "another thing is counted")]
    [InlineData("Ann Lee left for Oslo.", "The museum was painted by Ann Lee.", Fate.NothingShared, "no verb, thing or word")]
    public void Why_a_pair_is_not_told_is_said(string one, string other, Fate fate, string reason)
    {
        var pairs = Compare([Article("a.txt", one, "2019-03-04"), Article("b.txt", other, "2019-03-05")]).Pairs;
        Assert.Contains(pairs, p => p.Fate == fate && MatchReason.Of(p).Contains(reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2019-03-04", "", "2019-05-30", "", Apart.Dates)]
    [InlineData("2019-03-04", "x", "2019-03-04", "y", Apart.Sets)]
    [InlineData("2019-03-04", "", "2019-03-05", "", Apart.No)]
    public void Why_articles_are_not_compared_is_said(string day, string set, string otherDay, string otherSet, Apart apart)
    {
        const string Text = "Ann Lee and Bo Ek sold 12 boats in Oslo.";
        var comparison = Compare([Article("a.txt", Text, day, set), Article("b.txt", Text, otherDay, otherSet)]);
        Assert.Equal(apart, comparison.Apart);
        Assert.Contains("Ann Lee", comparison.Names);
        Assert.All(comparison.Pairs, p => Assert.Equal(apart != Apart.No, p.Fate == Fate.ArticlesApart));
    }

    [Fact]
    public void Articles_that_share_no_names_are_not_compared()
    {
        var comparison = Compare([Article("a.txt", "Ann Lee sold 12 boats in Oslo.", "2019-03-04"), Article("b.txt", "Rosa Diaz sold 14 boats in Lima.", "2019-03-04")]);
        Assert.Equal(Apart.Names, comparison.Apart);
        Assert.Empty(comparison.Names);
    }

    [Fact]
    public void Pages_that_share_no_names_are_compared_where_there_are_few()
    {
        var comparison = Compare([Article("a.md", "The default timeout is 30 seconds.", ""), Article("b.md", "Requests time out after a minute.", "")]);
        Assert.Equal(Apart.Few, comparison.Apart);
        Assert.DoesNotContain(comparison.Pairs, p => p.Fate == Fate.ArticlesApart);
    }

    [Fact]
    public void A_claim_that_fits_another_better_is_said_to()
    {
        var pairs = Compare([
            Article("a.txt", "Kelm sold 12 boats to the harbour of Oslo.", "2019-03-04"),
            Article("b.txt", "Kelm sold 14 boats to the harbour of Oslo. Kelm had sold 19 boats to Bergen.", "2019-03-04")]).Pairs;
        Assert.Contains(pairs, p => p.Fate == Fate.MatchedOtherwise || (p.Fate == Fate.Unsure && p.ReadB.Value.StartsWith("19", StringComparison.Ordinal)));
    }

    private static ArticleComparison Compare(IReadOnlyList<ArticleDigest> articles) =>
        new MatchExplainer(articles).Compare(articles[0].Path, articles[1].Path, FindingsBuilder.Build(articles));

    private static ArticleDigest Article(string path, string text, string day, string set = "") =>
        ArticleReader.Read(path, "News\n\n" + text + "\n", new ArticleOptions(Set: set, DatePublished: day)).Digest;

    private static List<ArticleDigest> Load(string name) => DisputeCase.Load(name).Articles.Select(a => ArticleReader.Read(a.Path, a.Text, a.Options).Digest).ToList();
}
