using Dossier.Engine.Findings;
using Dossier.Engine.Rulings;

namespace Dossier.Engine.Tests.Rulings;

/// <summary>Rulings on what the engine really finds, while articles come, go and move.</summary>
public sealed class KeyStabilityTests
{
    private const string Monday = "Lee meets Novak\n\nMayor Ann Lee met Viktor Novak in Calder on Monday.\n";
    private const string Tuesday = "Talks in Calder\n\nViktor Novak met Ann Lee in Calder on March 5.\n";
    private const string Crane40 = "The crane stood 40 metres from the old lighthouse at the end of the quay.\n\nIngrid Lindqvist of Halden Steel told Tomas Okafor of the Calder Harbour Board about it.";
    private const string Crane60 = "The crane stood 60 metres from the old lighthouse at the end of the quay.\n\nIngrid Lindqvist of Halden Steel told Tomas Okafor of the Calder Harbour Board about it.";

    [Theory]
    [InlineData("m.txt", "z.txt", Monday)]
    [InlineData("m.txt", "0.txt", Monday)]
    [InlineData("m.txt", "0.txt", Tuesday)]
    [InlineData("0.txt", "archive/old.txt", "Mayor Lee and Novak\n\nThe mayor, Ann Lee, met Mr. Novak in Calder on March 4.\n")]
    [InlineData("z.txt", "b.txt", "Harbour news\n\nAnn Lee met Viktor Novak, the builder Rosa Diaz and the banker Bo Ek in Calder on March 5.\n")]
    [InlineData("z.txt", "0.txt", "Another meeting\n\nRosa Diaz met Bo Ek in Hafen on March 4. Ann Lee and Viktor Novak were told.\n")]
    public void A_ruling_holds_when_articles_that_give_known_values_join_and_files_are_renamed(string renamed, string path, string added)
    {
        var before = Disputed([Read("a.txt", Monday), Read("b.txt", Tuesday)], out var decision);
        Assert.True(before);
        ArticleDigest[] now = [Read(renamed, Monday), Read("news/b.txt", Tuesday), Read(path, added)];
        var ruled = RulingMatcher.Match(FindingsBuilder.Build(now), now, [decision]);
        Assert.Empty(ruled.Problems);
        Assert.DoesNotContain(ruled.Findings, f => f.IsOpen);
    }

    [Fact]
    public void A_ruling_on_a_copied_sentence_holds_when_another_copy_joins()
    {
        Assert.True(Disputed([Read("a.txt", Crane40), Read("b.txt", Crane60)], out var decision));
        ArticleDigest[] now = [Read("0.txt", Crane60), Read("a.txt", Crane40), Read("b.txt", Crane60)];
        var ruled = RulingMatcher.Match(FindingsBuilder.Build(now), now, [decision]);
        Assert.Empty(ruled.Problems);
        Assert.DoesNotContain(ruled.Findings, f => f.IsOpen);
    }

    [Fact]
    public void A_ruling_on_one_meeting_settles_no_other()
    {
        Assert.True(Disputed([Read("a.txt", Monday), Read("b.txt", Tuesday)], out var decision));
        ArticleDigest[] others = [Read("a.txt", Monday.Replace("Ann Lee", "Rosa Diaz").Replace("Viktor Novak", "Bo Ek")), Read("b.txt", Tuesday.Replace("Ann Lee", "Rosa Diaz").Replace("Viktor Novak", "Bo Ek"))];
        Assert.Contains(RulingMatcher.Match(FindingsBuilder.Build(others), others, [decision]).Findings, f => f.IsOpen);
    }

    [Theory]
    [InlineData("count: create, job, in united states; canada (acme; jane doe) #2")]
    [InlineData("date: meet (ann lee; bo ek)")]
    [InlineData("quotation: ")]
    [InlineData("count: a #1")]
    [InlineData("count: a (b) (c)")]
    [InlineData("x, in (y)")]
    [InlineData("")]
    [InlineData(" (")]
    public void A_key_is_taken_apart_and_put_together(string key) => Assert.Equal(key, FindingKey.Parse(key).ToString());

    private static ArticleDigest Read(string path, string text) => ArticleReader.Read(path, text, new ArticleOptions(DatePublished: "2019-03-07")).Digest;

    private static bool Disputed(ArticleDigest[] articles, out FindingDecision decision)
    {
        var finding = Assert.Single(FindingsBuilder.Build(articles), f => f.Dispute is not null);
        var values = DisputedValues.Of(finding, c => articles.Single(a => a.Path == c.Path).Claims[c.Index]);
        decision = values.Decide(finding.Key, values.Values[0].Label, "looked up");
        return finding.IsOpen;
    }
}
