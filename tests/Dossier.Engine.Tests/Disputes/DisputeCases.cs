using Dossier.Engine;
using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Disputes;

/// <summary>Pairs of short articles as two publishers would write them: half disagree, half only seem to.</summary>
public sealed class DisputeCases
{
    public static TheoryData<string> All => [.. DisputeCase.Names];

    [Theory]
    [MemberData(nameof(All))]
    public void Exactly_the_marked_words_are_reported(string name)
    {
        var pair = DisputeCase.Load(name);
        var reports = Report.Of([.. pair.Articles.Select(a => ArticleReader.Read(a.Path, a.Text, a.Options))]);

        if (pair.IsOpen ? reports.Any(r => r.Level >= Level.Warning) : !pair.IsMetBy(reports))
            Assert.Fail(pair.Explain(reports));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_order_of_the_articles_does_not_matter(string name)
    {
        var pair = DisputeCase.Load(name);
        var digests = pair.Articles.Select(a => ArticleReader.Read(a.Path, a.Text, a.Options).Digest).ToList();

        var forward = FindingsBuilder.Build(digests);
        var backward = FindingsBuilder.Build([.. Enumerable.Reverse(digests)]);

        Assert.Equal(Disputed(forward), Disputed(backward));

        static IEnumerable<string> Disputed(EquatableArray<FindingDigest> findings) => findings
            .Where(finding => finding.Dispute is not null)
            .Select(finding => $"{finding.Dispute!.Rule.Id} {finding.Dispute.Level} {finding.Key}: "
                + string.Join(" | ", finding.Dispute.Sides.Select(side => side.Reading).Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal);
    }

    [Fact]
    public void At_least_half_of_the_cases_are_look_alikes()
    {
        var cases = DisputeCase.Names.Select(DisputeCase.Load).ToList();

        Assert.True(cases.Count >= 66);
        Assert.True(cases.Count(c => !c.IsSilent && !c.IsOpen) >= 30);
        Assert.True(cases.Count(c => c.IsSilent) * 2 >= cases.Count);
        Assert.All(cases, c => Assert.Equal(c.IsSilent, c.Name.StartsWith("silent-", StringComparison.Ordinal)));
        Assert.All(cases, c => Assert.Equal(2, c.Articles.Count));
    }

    [Fact]
    public void Every_mark_names_one_rule_on_every_side()
    {
        foreach (var pair in DisputeCase.Names.Select(DisputeCase.Load).Where(c => !c.IsSilent))
        {
            var rule = Assert.Single(Rules.All, rule => rule.Id == Assert.Single(pair.Marks.Select(mark => mark.Rule).Distinct()));
            var sides = rule.Id.StartsWith("DSR1", StringComparison.Ordinal) ? 1 : 2;
            Assert.Equal(sides, pair.Marks.Select(mark => mark.Path).Distinct().Count());
        }
    }

    [Fact]
    public void Markup_is_taken_out_and_its_place_kept()
    {
        var pair = DisputeCase.Parse("x", "# why\n=== a.txt Set=s DatePublished=2019-03-05\nIt {|DSR2001:was|} on {|DSR2002:two|}.\n");

        var article = Assert.Single(pair.Articles);
        Assert.Equal("It was on two.\n", article.Text);
        Assert.Equal(new ArticleOptions(Set: "s", DatePublished: "2019-03-05"), article.Options);
        Assert.All(pair.Marks, mark => Assert.Equal(mark.Words, article.Text.Substring(mark.Span.Start, mark.Span.Length)));
        Assert.Equal(["DSR2001", "DSR2002"], pair.Marks.Select(mark => mark.Rule));
    }

    private const string Quarrel = "# why\n=== a.txt\n{|DSR2002:Two|} came, or {|DSR2002:2|}.\n=== b.txt\nThree came: {|DSR2002:three|}.\n";

    [Theory]
    [InlineData("both sides", true, "Warning a:Two b:three")]
    [InlineData("the other place in the first article", true, "Warning a:2 b:three")]
    [InlineData("and a quiet word about something else", true, "Warning a:Two b:three", "Info b:came")]
    [InlineData("nothing", false)]
    [InlineData("one side only", false, "Warning b:three")]
    [InlineData("too quietly", false, "Info a:Two b:three")]
    [InlineData("the same quarrel twice", false, "Warning a:Two b:three", "Warning a:2 b:three")]
    [InlineData("words without a mark", false, "Warning a:Two b:three b:came")]
    [InlineData("something else as well", false, "Warning a:Two b:three", "Warning b:came")]
    public void A_case_is_met_by_one_report_of_the_marked_words(string what, bool met, params string[] said) =>
        Assert.True(DisputeCase.Parse(what, Quarrel).IsMetBy([.. said.Select(Said)]) == met, what);

    [Fact]
    public void A_hedged_case_may_be_reported_quietly()
    {
        var pair = DisputeCase.Parse("x", Quarrel.Replace("# why\n", "# why\n# hedged: because\n", StringComparison.Ordinal));

        Assert.True(pair.IsMetBy([Said("Info a:Two b:three")]));
        Assert.True(pair.IsMetBy([Said("Warning a:Two b:three")]));
        Assert.False(pair.IsMetBy([]));
    }

    [Fact]
    public void A_report_under_another_rule_does_not_meet_a_case()
    {
        var report = Said("Warning a:Two b:three");

        Assert.False(DisputeCase.Parse("x", Quarrel).IsMetBy([report with { Words = [.. report.Words.Select(w => w with { Rule = "DSR2004" })] }]));
    }

    /// <summary>A report of <see cref="Quarrel"/>, written as "Level file:word …".</summary>
    private static Report Said(string report)
    {
        var parts = report.Split(' ');
        var articles = DisputeCase.Parse("x", Quarrel).Articles.ToDictionary(article => article.Path, article => article.Text);
        return new Report(Enum.Parse<Level>(parts[0]), [.. parts[1..].Select(place => place.Split(':')).Select(place =>
            new Mark(place[0] + ".txt", "DSR2002", new TextSpan(articles[place[0] + ".txt"].IndexOf(place[1], StringComparison.Ordinal), place[1].Length), place[1]))], "");
    }
}
