using Dossier.Engine;
using Dossier.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests.Rulings;

public sealed class RulingAnalyzerTests
{
    [Fact]
    public async Task A_settled_dispute_is_told_nowhere() =>
        Assert.Empty(await Markup.Run([Sources.Meeting, Sources.Talk, new RulingsInMemory(RulingsInMemory.AcceptMay4)]));

    [Fact]
    public async Task An_ignored_passage_contradicts_nothing() =>
        Assert.Empty(await Markup.Run([Sources.Meeting, Sources.Talk, new RulingsInMemory(RulingsInMemory.IgnoreMay5)]));

    [Fact]
    public async Task An_ignored_passage_is_not_found_fault_with() => Assert.Empty(await Markup.Run([
        new ArticleInMemory("articles/talk.txt", "Fire in Oslo\n\nThe fire broke out on Monday, May 2, 2017, in the harbour.\n"),
        new RulingsInMemory("ignore \"Monday, May 2, 2017\" in \"articles/talk.txt\"; printed so\n")]));

    [Fact]
    public async Task What_is_wrong_is_told_at_the_words_of_the_ruling_and_the_dispute_stays()
    {
        const string Text = "# Mayor\n\n" + RulingsInMemory.AcceptMay4 + "\"age: (bo ek)\"; accept 40; two of that name\n";
        var diagnostics = await Markup.Run([Sources.Meeting, Sources.Talk, new RulingsInMemory(Text.Replace("accept \"Thursday", "accept \"Monday"))]);
        Assert.Equal(
            ["DSR2001 /project/articles/meeting.txt(2,44)", "DSR2001 /project/articles/talk.txt(2,38)", "DSR3001 /project/dossier.rulings(3,23)", "DSR3004 /project/dossier.rulings(2,38)"],
            diagnostics.Select(d => $"{d.Id} {d.Location.GetLineSpan().Path}({d.Location.GetLineSpan().StartLinePosition})").Order(StringComparer.Ordinal));
        Assert.Equal("\"Monday 2017-05-04\"", Text.Replace("accept \"Thursday", "accept \"Monday").Substring(
            diagnostics.Single(d => d.Id == "DSR3004").Location.SourceSpan.Start, diagnostics.Single(d => d.Id == "DSR3004").Location.SourceSpan.Length));
    }

    [Fact]
    public async Task A_new_value_opens_the_dispute_again()
    {
        var third = new ArticleInMemory("articles/third.txt", Sources.Talk.GetText()!.ToString().Replace("May 5", "May 3"), new ArticleOptions(DatePublished: "2017-05-07"));
        var diagnostics = await Markup.Run([Sources.Meeting, Sources.Talk, third, new RulingsInMemory(RulingsInMemory.AcceptMay4)]);
        Assert.Equal(3, diagnostics.Count(d => d.Id == "DSR2001"));
        Assert.Equal(
            "the date of the meeting of Ann Lee and Bo Ek is disputed again: \"Wednesday 2017-05-03\" is new, in articles/third.txt. Decide again on \"date: meet (ann lee; bo ek)\", with 'dossier settle' or here",
            diagnostics.Single(d => d.Id == "DSR3005").GetMessage());
    }

    [Fact]
    public async Task A_new_article_with_a_known_value_opens_nothing()
    {
        var third = new ArticleInMemory("a.txt", Sources.Talk.GetText()!.ToString(), new ArticleOptions(DatePublished: "2017-05-07"));
        Assert.Empty(await Markup.Run([third, Sources.Talk, Sources.Meeting, new RulingsInMemory(RulingsInMemory.AcceptMay4)]));
    }

    [Fact]
    public async Task A_rulings_file_is_no_article_even_where_the_project_lists_it_as_one() =>
        Assert.Empty(await Markup.Run([new ArticleInMemory("articles/dossier.rulings", "#\n#\n# The fire broke out on Monday, May 2, 2017, in the harbour.\n")]));

    [Fact]
    public async Task A_file_whose_name_only_ends_so_is_no_rulings_file() =>
        Assert.Single(await Markup.Run([new ArticleInMemory("articles/old-dossier.rulings", "Fire in Oslo\n\nThe fire broke out on Monday, May 2, 2017, in the harbour.\n")]), d => d.Id == "DSR1001");

    [Fact]
    public async Task Two_rulings_files_hold_together_and_each_tells_its_own()
    {
        var diagnostics = await Markup.Run([
            new RulingsInMemory("\n" + RulingsInMemory.AcceptMay4, "/project/b/dossier.rulings"), Sources.Meeting, Sources.Talk, new RulingsInMemory(RulingsInMemory.AcceptMay4, "/project/a/dossier.rulings")]);
        var second = Assert.Single(diagnostics);
        Assert.Equal(("DSR3006", "/project/b/dossier.rulings", 1), (second.Id, second.Location.GetLineSpan().Path, second.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains("another rulings file", second.GetMessage());
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("info", DiagnosticSeverity.Info)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("Error", DiagnosticSeverity.Error)]
    [InlineData(" error ", DiagnosticSeverity.Error)]
    [InlineData("unset", DiagnosticSeverity.Warning)]
    public async Task A_folder_is_as_loud_as_its_editorconfig_says(string level, DiagnosticSeverity? severity)
    {
        var archived = new ArticleInMemory(Sources.Talk.RelativePath, Sources.Talk.GetText(), Sources.Talk.Options) { Level = level };
        var diagnostics = await Markup.Run([Sources.Meeting, archived]);
        Assert.Equal(severity, diagnostics.SingleOrDefault(d => d.Location.GetLineSpan().Path == archived.Path)?.Severity);
        var other = diagnostics.Single(d => d.Location.GetLineSpan().Path == Sources.Meeting.Path);
        Assert.Equal((DiagnosticSeverity.Warning, "DSR2001"), (other.Severity, other.Id));
    }

    [Fact]
    public async Task A_level_keeps_the_message_and_the_rivals()
    {
        var archived = new ArticleInMemory(Sources.Talk.RelativePath, Sources.Talk.GetText(), Sources.Talk.Options) { Level = "error" };
        var plain = (await Markup.Run([Sources.Meeting, Sources.Talk])).Single(d => d.Location.GetLineSpan().Path == archived.Path);
        var loud = (await Markup.Run([Sources.Meeting, archived])).Single(d => d.Location.GetLineSpan().Path == archived.Path);
        Assert.Equal((plain.GetMessage(), plain.Location.SourceSpan), (loud.GetMessage(), loud.Location.SourceSpan));
        Assert.Equal(plain.AdditionalLocations.Select(l => l.GetLineSpan()), loud.AdditionalLocations.Select(l => l.GetLineSpan()));
    }

    [Fact]
    public async Task A_level_that_is_none_is_told()
    {
        var diagnostics = await Markup.Run([new ArticleInMemory("articles/x.txt", "Nothing happened.\n") { Level = "loud" }]);
        Assert.Equal("dossier_level \"loud\" is none of none, info, warning, error; it is not used", Assert.Single(diagnostics, d => d.Id == "DSR0003").GetMessage());
    }
}
