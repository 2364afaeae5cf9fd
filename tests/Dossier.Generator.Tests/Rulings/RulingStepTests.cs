using Dossier.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests.Rulings;

/// <summary>What an edit of the rulings file runs again.</summary>
public sealed class RulingStepTests
{
    private static readonly RulingsInMemory Accept = new("# Checked.\n" + RulingsInMemory.AcceptMay4);

    [Theory]
    [InlineData("\n\n# Checked.\n\n" + RulingsInMemory.AcceptMay4 + "# Done.\n")]
    [InlineData("  " + RulingsInMemory.AcceptMay4)]
    public void Blank_lines_and_comments_reach_nothing(string text)
    {
        var project = Warm(Accept);
        project.EditRulings(Accept, new RulingsInMemory(text));
        var result = project.Run();
        AssertUnchanged(result, TrackingNames.All);
        Assert.Equal(0, Rewritten(result));
    }

    [Fact]
    public void A_ruling_reaches_the_file_of_its_finding_and_the_fact_sheet_that_asks_for_it()
    {
        var none = new RulingsInMemory("# None yet.\n");
        var project = Warm(none);
        project.EditRulings(none, Accept);
        var result = project.Run();
        Assert.Single(Reasons(result, TrackingNames.Rulings), IncrementalStepRunReason.Modified);
        Assert.Single(Reasons(result, TrackingNames.FindingBuckets), IncrementalStepRunReason.Modified);
        Assert.Single(Reasons(result, TrackingNames.FactSheetAnswers), IncrementalStepRunReason.Modified);
        AssertUnchanged(result, TrackingNames.All.Except([TrackingNames.Rulings, TrackingNames.Findings, TrackingNames.FindingBuckets, TrackingNames.FactSheetAnswers]));
        Assert.Equal(2, Rewritten(result));
    }

    [Fact]
    public void A_ruling_on_nothing_reaches_no_file()
    {
        var project = Warm(Accept);
        project.EditRulings(Accept, new RulingsInMemory(RulingsInMemory.AcceptMay4 + "\"age: (bo ek)\"; not a dispute: \"40\", \"41\"; two of that name\n"));
        var result = project.Run();
        AssertUnchanged(result, TrackingNames.All.Except([TrackingNames.Rulings]));
        Assert.Equal(0, Rewritten(result));
    }

    [Fact]
    public void An_ignored_passage_reaches_the_digest_of_its_article_and_its_finding()
    {
        var none = new RulingsInMemory("");
        var project = Warm(none);
        project.EditRulings(none, new RulingsInMemory(RulingsInMemory.IgnoreMay5));
        var result = project.Run();
        Assert.Single(Reasons(result, TrackingNames.LeftOutPassages), IncrementalStepRunReason.Modified);
        Assert.Single(Reasons(result, TrackingNames.Digests), IncrementalStepRunReason.Modified);
        AssertUnchanged(result, [TrackingNames.Project, TrackingNames.Articles, TrackingNames.Names, TrackingNames.ArticleBuckets]);
    }

    [Fact]
    public void A_blank_line_on_top_of_an_article_with_an_ignored_passage_reaches_its_own_file_alone()
    {
        var project = Warm(new RulingsInMemory(RulingsInMemory.IgnoreMay5));
        project.Edit(Sources.Talk, Sources.Talk.WithText("\n" + Sources.Talk.GetText()));
        var result = project.Run();
        AssertUnchanged(result, TrackingNames.All.Except([TrackingNames.Articles, TrackingNames.ArticleBuckets]));
        Assert.Equal(1, Rewritten(result));
    }

    private static Project Warm(RulingsInMemory rulings)
    {
        var project = new Project([.. Sources.All, .. Collections.Site.All], rulings: rulings);
        project.AddCode(Sources.Sheet);
        project.AddCode(Collections.Site.Records);
        project.Run();
        return project;
    }

    private static void AssertUnchanged(GeneratorRunResult result, IEnumerable<string> steps) => Assert.All(steps, step =>
        Assert.All(Reasons(result, step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, step + " " + reason)));

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Reason);

    private static int Rewritten(GeneratorRunResult result) =>
        result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Count(o => o.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
}
