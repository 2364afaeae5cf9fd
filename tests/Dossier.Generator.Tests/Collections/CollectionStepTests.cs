using Dossier.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests.Collections;

/// <summary>What an edit makes the generator do again for collections.</summary>
public sealed class CollectionStepTests
{
    private static readonly string[] Steps = [TrackingNames.Collections, TrackingNames.EntrySources, TrackingNames.Entries, TrackingNames.FilledCollections];

    [Fact]
    public void An_edit_of_a_posts_prose_reads_no_front_matter_and_writes_no_collection()
    {
        var project = Warm(out var before);
        project.Edit(Site.Hello, Site.Hello.WithText(Site.Hello.GetText() + "\nOne more sentence.\n"));
        var result = project.Run();
        Assert.All(Steps, step => Assert.All(Reasons(result, step), r => Assert.True(IsOld(r), step + " " + r)));
        // The files that were not edited are not even asked.
        Assert.Equal(2, result.TrackedSteps[TrackingNames.EntrySources].SelectMany(s => s.Outputs).Count(o => o.Reason == IncrementalStepRunReason.Cached));
        Assert.All(Reasons(result, TrackingNames.Entries), r => Assert.Equal(IncrementalStepRunReason.Cached, r));
        Assert.DoesNotContain(Changed(before, result), f => f.StartsWith("Collection.", StringComparison.Ordinal));
    }

    [Fact]
    public void An_edit_of_a_posts_front_matter_reads_that_one_and_writes_its_collection()
    {
        var project = Warm(out var before);
        project.Edit(Site.Second, Site.Second.WithText(Site.Second.GetText()!.ToString().Replace("title: Second", "title: Another")));
        var result = project.Run();
        Assert.Single(Reasons(result, TrackingNames.EntrySources), IncrementalStepRunReason.Modified);
        Assert.Single(Reasons(result, TrackingNames.Entries), IncrementalStepRunReason.Modified);
        Assert.Equal(2, Reasons(result, TrackingNames.Entries).Count(r => r == IncrementalStepRunReason.Cached));
        Assert.Single(Reasons(result, TrackingNames.FilledCollections), IncrementalStepRunReason.Modified);
        Assert.StartsWith("Collection.News.Post.", Assert.Single(Changed(before, result), f => f.StartsWith("Collection.", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_edit_of_other_code_does_nothing()
    {
        var project = Warm(out var before);
        project.AddCode("class C { }");
        var result = project.Run();
        Assert.All(Steps, step => Assert.All(Reasons(result, step), r => Assert.True(IsOld(r), step + " " + r)));
        Assert.Empty(Changed(before, result));
    }

    [Fact]
    public void A_comment_in_the_record_does_nothing()
    {
        var project = Warm(out var before);
        project.EditCode(Site.Records, Site.Records.Replace("[ArticleCollection(\"posts", "/* posts */ [ArticleCollection(\"posts"));
        var result = project.Run();
        Assert.All(Steps, step => Assert.All(Reasons(result, step), r => Assert.True(IsOld(r), step + " " + r)));
        Assert.Empty(Changed(before, result));
    }

    [Fact]
    public void Another_property_reads_the_files_anew()
    {
        var project = Warm(out var before);
        project.EditCode(Site.Records, Site.Records.Replace("public DateOnly Date", "public string? Lead { get; init; } public DateOnly Date"));
        var result = project.Run();
        Assert.Single(Reasons(result, TrackingNames.Collections), IncrementalStepRunReason.Modified);
        Assert.All(Reasons(result, TrackingNames.EntrySources), r => Assert.True(IsOld(r)));
        Assert.StartsWith("Collection.News.Post.", Assert.Single(Changed(before, result)));
    }

    private static Project Warm(out GeneratorRunResult result)
    {
        var project = new Project(Site.All);
        project.AddCode(Site.Records);
        result = project.Run();
        Assert.Equal(2, result.GeneratedSources.Count(s => s.HintName.StartsWith("Collection.", StringComparison.Ordinal)));
        return project;
    }

    private static bool IsOld(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) => result.TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Reason);

    private static List<string> Changed(GeneratorRunResult before, GeneratorRunResult after)
    {
        var old = before.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());
        return after.GeneratedSources.Where(s => s.SourceText.ToString() != old[s.HintName]).Select(s => s.HintName).ToList();
    }
}
