using Dossier.Engine.Findings;
using Dossier.Generator.Model;
using Dossier.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests;

/// <summary>Which steps of the pipeline run again after an edit, and which files they write again.</summary>
public sealed class StepTests
{
    [Fact]
    public void An_edit_of_other_code_runs_nothing_again()
    {
        var project = Warm(out _);
        project.AddCode("class Unrelated { }");
        var result = project.Run();
        Assert.All(TrackingNames.All, step => Assert.All(Reasons(result, step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, step + " " + reason)));
        AssertRewritten(result);
    }

    [Fact]
    public void An_edit_inside_a_fact_sheets_own_file_that_asks_the_same_runs_nothing_again()
    {
        var project = Warm(out var before);
        project.EditCode(Sources.Sheet, "// A comment.\n" + Sources.Sheet.Replace("class Talks {", "class Talks { public const int Other = 1;"));
        var result = project.Run();
        Assert.All(TrackingNames.All, step => Assert.All(Reasons(result, step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, step + " " + reason)));
        AssertRewritten(result);
        Assert.Empty(Changed(before, result));
    }

    [Fact]
    public void Another_question_reaches_its_fact_sheet_and_nothing_else()
    {
        var project = Warm(out var before);
        project.EditCode(Sources.Sheet, Sources.Sheet.Replace("\"Bo Ek\"", "\"Nobody\""));
        var result = project.Run();
        Assert.Single(Reasons(result, TrackingNames.FactSheets), IncrementalStepRunReason.Modified);
        Assert.Single(Reasons(result, TrackingNames.FactSheetAnswers), IncrementalStepRunReason.Modified);
        Assert.All(TrackingNames.All.Except([TrackingNames.FactSheets, TrackingNames.FactSheetAnswers]), step =>
            Assert.All(Reasons(result, step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, step + " " + reason)));
        Assert.StartsWith("FactSheet.", Assert.Single(Changed(before, result)));
        AssertRewritten(result, [.. Changed(before, result)]);
    }

    [Fact]
    public void A_blank_line_on_top_of_an_article_reaches_its_own_file_and_nothing_else()
    {
        var project = Warm(out var before);
        project.Edit(Sources.Talk, Sources.Talk.WithText("\n" + Sources.Talk.GetText()));
        var result = project.Run();
        foreach (var step in TrackingNames.All.Except([TrackingNames.Articles, TrackingNames.ArticleBuckets]))
            Assert.All(Reasons(result, step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, step + " " + reason));
        Assert.Single(Reasons(result, TrackingNames.Articles), IncrementalStepRunReason.Modified);
        Assert.Single(Reasons(result, TrackingNames.ArticleBuckets), IncrementalStepRunReason.Modified);
        AssertRewritten(result, FileOf(Sources.Talk));
        Assert.Equal([FileOf(Sources.Talk)], Changed(before, result));
    }

    [Fact]
    public void A_changed_fact_reaches_its_article_and_the_findings_it_touches()
    {
        var project = Warm(out var before);
        project.Edit(Sources.Talk, Sources.Talk.WithText(Sources.Talk.GetText()!.ToString().Replace("May 5", "May 6")));
        var result = project.Run();
        Assert.Single(Reasons(result, TrackingNames.Digests), IncrementalStepRunReason.Modified);
        Assert.Single(Reasons(result, TrackingNames.FindingBuckets), IncrementalStepRunReason.Modified);
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, Reasons(result, TrackingNames.Names));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, Reasons(result, TrackingNames.Contents));
        var rewritten = Changed(before, result);
        Assert.Equal(3, rewritten.Count);
        Assert.Contains(FileOf(Sources.Talk), rewritten);
        Assert.Contains(rewritten, f => f.StartsWith("FactSheet.", StringComparison.Ordinal));
        Assert.Contains(rewritten, f => f.StartsWith("Findings.", StringComparison.Ordinal) && f != "Findings.g.cs");
        AssertRewritten(result, [.. rewritten]);
    }

    [Fact]
    public void A_fact_of_one_article_alone_reaches_no_finding()
    {
        var project = Warm(out var before);
        project.Edit(Sources.Notes, Sources.Notes.WithText("# Notes\n\nIn Bergen, 12 people left.\n"));
        Assert.Equal([FileOf(Sources.Notes)], Changed(before, project.Run()));
    }

    [Fact]
    public void Generator_and_analyzer_share_one_reading()
    {
        var text = Sources.Talk.GetText()!;
        Assert.Same(
            Parsing.ArticleCache.Read(text, "a.txt", Sources.Talk.Options, Parsing.PackedArticles.None, default).Facts,
            Parsing.ArticleCache.Read(text, "a.txt", Sources.Talk.Options with { }, Parsing.PackedArticles.None, default).Facts);
        Assert.NotSame(
            Parsing.ArticleCache.Read(text, "a.txt", Sources.Talk.Options, Parsing.PackedArticles.None, default).Facts,
            Parsing.ArticleCache.Read(text, "b.txt", Sources.Talk.Options, Parsing.PackedArticles.None, default).Facts);
    }

    [Fact]
    public void Generator_and_analyzer_share_one_comparison()
    {
        ArticleDigest[] articles = [Digest(Sources.Meeting), Digest(Sources.Talk)];
        var findings = Parsing.FindingsCache.Build(articles, default, default).Findings;
        Assert.Same(findings[0], Parsing.FindingsCache.Build([.. articles], default, default).Findings[0]);
        // A blank line on top of an article makes a new digest that says the same.
        Assert.Same(findings[0], Parsing.FindingsCache.Build([articles[0], articles[1] with { }], default, default).Findings[0]);
        Assert.NotSame(findings[0], Parsing.FindingsCache.Build([articles[0], articles[1] with { Claims = new(articles[1].Claims.Skip(1)) }], default, default).Findings[0]);

        static ArticleDigest Digest(ArticleInMemory file) => Parsing.ArticleCache.Read(file.GetText()!, file.RelativePath, file.Options, Parsing.PackedArticles.None, default).Facts.Digest;
    }

    private static Project Warm(out GeneratorRunResult result)
    {
        var project = new Project([.. Sources.All, .. Collections.Site.All]);
        project.AddCode(Sources.Sheet);
        project.AddCode(Collections.Site.Records);
        result = project.Run();
        Assert.Contains(result.GeneratedSources, s => s.HintName.StartsWith("Findings.", StringComparison.Ordinal) && s.HintName != "Findings.g.cs");
        return project;
    }

    private static string FileOf(ArticleInMemory article) => $"Articles.{ArticleBucket.Of(article.RelativePath):00}.g.cs";

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Reason);

    private static List<string> Changed(GeneratorRunResult before, GeneratorRunResult after)
    {
        var old = before.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());
        Assert.Equal(old.Keys.Order(), after.GeneratedSources.Select(s => s.HintName).Order());
        return after.GeneratedSources.Where(s => s.SourceText.ToString() != old[s.HintName]).Select(s => s.HintName).ToList();
    }

    private static void AssertRewritten(GeneratorRunResult result, params string[] files)
    {
        var outputs = result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Where(o => o.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.Equal(files.Length, outputs.Count());
    }
}
