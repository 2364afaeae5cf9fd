using System.Text;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Engine.Rulings;
using Dossier.Generator.Analysis;
using Dossier.Generator.Parsing;
using Dossier.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Generator.Tests;

public sealed class AnalyzerTests
{
    private static readonly ArticleOptions May6 = new(DatePublished: "2017-05-06");
    private static readonly ArticleOptions May8 = new(DatePublished: "2017-05-08");

    [Fact]
    public async Task Each_article_tells_its_own_side_and_names_the_rival()
    {
        var diagnostics = await Markup.Verify(
            ("a.txt", "Mayor Ann Lee meets builder Bo Ek\n\nMayor Ann Lee met the builder Bo Ek in Oslo {|DSR2001:on May 4|}. They talked.\n", May6),
            ("b.txt", "\r\nBo Ek and Ann Lee talk\r\n\r\nAnn Lee, the mayor, met Bo Ek in Oslo {|DSR2001:on May 5|}. They spoke.\r\n", May8));
        var own = diagnostics.Single(d => d.Location.GetLineSpan().Path == "/project/a.txt");
        Assert.Equal(
            "date of the meeting of Ann Lee and Bo Ek: \"on May 4\" (Thursday 2017-05-04) here; \"on May 5\" (Friday 2017-05-05) in b.txt(4,39)",
            own.GetMessage());
        Assert.Equal(["/project/b.txt"], own.AdditionalLocations.Select(l => l.GetLineSpan().Path));
        Assert.Equal(new LinePosition(3, 38), own.AdditionalLocations[0].GetLineSpan().StartLinePosition);
        Assert.Equal(DiagnosticSeverity.Warning, own.Severity);
    }

    [Theory]
    [InlineData(Level.Info, DiagnosticSeverity.Info)]
    [InlineData(Level.Warning, DiagnosticSeverity.Warning)]
    [InlineData(Level.Error, DiagnosticSeverity.Error)]
    public void A_dispute_is_as_loud_as_its_level(Level level, DiagnosticSeverity severity)
    {
        var options = new ProjectOptions("News");
        var files = new ListedFiles([Sources.Meeting, Sources.Talk], options, PackedArticles.None, default).Content;
        var disputes = Disputes.Of(files, (articles, rulings, cancellation) => new(
            new(FindingsBuilder.Build(articles, cancellation).Where(f => f.Dispute is not null).Select(f => f with { Dispute = f.Dispute! with { Level = level } })),
            default, new Dictionary<string, FindingDecision>()), null, default);
        Assert.Equal(severity, Assert.Single(disputes.Told(disputes.Articles[Sources.Talk.RelativePath])).Severity);
    }

    [Fact]
    public async Task A_weekday_against_its_date_is_told_at_the_words() => await Markup.Verify(
        ("a.txt", "Fire in Oslo\n\nThe fire broke out on {|DSR1001:Monday, May 2, 2017|}, in the harbour.\n", null));

    [Fact]
    public async Task One_in_copies_is_told_in_the_first_of_a_folder() => Assert.EndsWith("; its copy says the same", (await Markup.Verify(
        ("x/a.txt", "Fire in Oslo\n\nThe fire broke out on {|DSR1001:Monday, May 2, 2017|}, in the harbour.\n", null),
        ("x/b.txt", "Fire in Oslo\n\nThe fire broke out on Monday, May 2, 2017, in the harbour.\n", null),
        ("y/a.txt", "Fire in Oslo\n\nThe fire broke out on {|DSR1001:Monday, May 2, 2017|}, in the harbour.\n", null)))[0].GetMessage());

    [Fact]
    public async Task Articles_of_different_sets_are_never_compared() => await Markup.Verify(
        ("a.txt", "Mayor Ann Lee met the builder Bo Ek in Oslo on May 4.\n", May6 with { Set = "one" }),
        ("b.txt", "Ann Lee, the mayor, met Bo Ek in Oslo on May 5.\n", May8 with { Set = "two" }));

    [Theory]
    [InlineData(null, 0)]
    [InlineData("DSR2020", 1)]
    public async Task A_copy_is_told_where_it_is_asked_for(string? asked, int count)
    {
        const string Text = "\n\nThe old ferry went back to work on Tuesday after nine weeks in dock, and whoever had a flag brought it down to the quay, where the baker gave away his buns and the harbour band played all it knew twice.\n";
        ArticleInMemory[] files = [new("a.txt", "Ferry back" + Text, null), new("b.txt", "Buns for all" + Text, null), new("c.txt", "A ferry of its own" + Text, new ArticleOptions(Set: "other"))];

        var diagnostics = await Markup.Run(files, asked);

        Assert.Equal(count, diagnostics.Length);
        Assert.All(diagnostics, d => Assert.Equal(("DSR2020", "/project/b.txt", "/project/a.txt"), (d.Id, d.Location.GetLineSpan().Path, d.AdditionalLocations[0].GetLineSpan().Path)));
    }

    [Fact]
    public async Task Articles_that_agree_are_silent() => await Markup.Verify(
        ("a.txt", "Mayor Ann Lee met the builder Bo Ek in Oslo on May 4.\n", May6),
        ("b.txt", "Ann Lee, the mayor, met Bo Ek in Oslo on Thursday.\n", May8));

    [Fact]
    public async Task An_article_without_words_is_empty() => await Markup.Verify(("a.txt", "{|DSR0002:|} \n\n", null));

    [Fact]
    public async Task A_date_that_is_none_is_bad_metadata() =>
        await Markup.Verify(("a.txt", "{|DSR0003:|}Nothing happened.\n", new ArticleOptions(DatePublished: "yesterday")));

    [Fact]
    public async Task A_file_the_compiler_cannot_decode_is_reported_and_the_others_still_work()
    {
        var diagnostics = await Markup.Run([new ArticleInMemory("bad.txt", (SourceText?)null), new ArticleInMemory("latin.txt", "Caf\u00E9.", encoding: Encoding.Latin1), Sources.Meeting, Sources.Talk]);
        Assert.Equal(["DSR0001 bad.txt", "DSR0001 latin.txt", "DSR2001 meeting.txt", "DSR2001 talk.txt"],
            diagnostics.Select(d => d.Id + " " + Path.GetFileName(d.Location.GetLineSpan().Path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_listed_twice_is_told_once()
    {
        var diagnostics = await Markup.Run([Sources.Meeting, Sources.Talk, new ArticleInMemory(Sources.Talk.RelativePath, Sources.Talk.GetText(), Sources.Talk.Options)]);
        Assert.Equal(2, diagnostics.Length);
    }

    [Fact]
    public async Task Files_that_are_no_articles_are_left_alone() => Assert.Empty(await Markup.Run([new OtherFile()]));

    private sealed class OtherFile : AdditionalText
    {
        public override string Path => "/project/settings.txt";

        public override SourceText? GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException("not to be read");
    }
}
