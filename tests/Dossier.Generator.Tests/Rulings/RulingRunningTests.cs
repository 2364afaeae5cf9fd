using Dossier.Generator.Tests.Harness;

namespace Dossier.Generator.Tests.Rulings;

/// <summary>What a program gets of a finding that is settled.</summary>
public sealed class RulingRunningTests
{
    [Fact]
    public void An_accepted_value_is_the_value()
    {
        var finding = Finding(RulingsInMemory.AcceptMay4);
        Assert.False(finding.IsDisputed);
        Assert.Equal("2017-05-04", finding.Value.Edtf);
        Assert.Equal(new Ruling(finding.Key, "Thursday 2017-05-04", "the mayor's diary"), finding.Ruling);
        Assert.Equal(2, finding.Claims.Count);
        Assert.EndsWith("(ruled: the mayor's diary)", finding.ToString());
    }

    [Fact]
    public void What_is_no_dispute_has_no_one_value()
    {
        var finding = Finding("\"date: meet (ann lee; bo ek)\"; not a dispute: \"Friday 2017-05-05\", \"Thursday 2017-05-04\"; they met twice \"\\u202E*/ </summary>\n");
        Assert.False(finding.IsDisputed);
        Assert.False(finding.HasValue);
        Assert.Null(finding.Ruling!.Value);
        Assert.Contains("ruled to be no dispute (they met twice", Assert.Throws<UnansweredFindingException>(() => finding.Value).Message);
    }

    [Fact]
    public void Without_a_ruling_that_fits_it_is_disputed()
    {
        var finding = Finding(RulingsInMemory.AcceptMay4.Replace("Friday 2017-05-05", "Saturday 2017-05-06"));
        Assert.True(finding.IsDisputed);
        Assert.Null(finding.Ruling);
    }

    [Fact]
    public void A_claim_that_is_ignored_is_no_claim_of_the_finding_but_stays_in_its_article()
    {
        var assembly = new Project([Sources.Meeting, Sources.Talk], rulings: new RulingsInMemory(RulingsInMemory.IgnoreMay5)).Load();
        Assert.DoesNotContain((IReadOnlyList<Finding>)assembly.GetType("News.Findings")!.GetProperty("All")!.GetValue(null)!, f => f.IsDisputed);
        var articles = (IReadOnlyList<Article>)assembly.GetType("News.Articles")!.GetProperty("All")!.GetValue(null)!;
        Assert.Contains(articles[1].Claims, c => c.Passage.Exact.EndsWith("May 5", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"; throw new System.Exception(); //")]
    [InlineData("*/ </remarks> {0} \\u0022 \u2028 \uD800 \0")]
    public void A_reason_cannot_become_code(string reason)
    {
        var line = new Engine.Rulings.FindingDecision("date: meet (ann lee; bo ek)", "Thursday 2017-05-04", new(["Friday 2017-05-05"]), reason).ToString();
        Assert.Equal(reason.Replace('\uD800', '\uFFFD'), Finding(line).Ruling!.Reason);
    }

    private static Finding<PartialDate> Finding(string rulings)
    {
        var assembly = new Project([Sources.Meeting, Sources.Talk], rulings: new RulingsInMemory(rulings)).Load();
        return (Finding<PartialDate>)assembly.GetType("News.Findings+MeetingOfAnnLeeAndBoEk")!.GetProperty("Date")!.GetValue(null)!;
    }
}
