using Dossier.Engine;
using Dossier.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests;

/// <summary>A build hides infos, and says that it does.</summary>
public sealed class HiddenInfosTests
{
    private const string Copy = "\n\nThe old ferry went back to work on Tuesday after nine weeks in dock, and whoever had a flag brought it down to the quay, where the baker gave away his buns and the harbour band played all it knew twice.\n";

    private static readonly ArticleInMemory[] Copies = [new("a.txt", "Ferry back" + Copy), new("b.txt", "Buns for all" + Copy), new("c.txt", "The band plays" + Copy)];

    [Theory]
    [InlineData(ReportDiagnostic.Info, "", "2 infos are hidden")]
    [InlineData(ReportDiagnostic.Info, "false", null)]
    [InlineData(ReportDiagnostic.Warn, "", null)]
    [InlineData(ReportDiagnostic.Hidden, "", null)]
    [InlineData(ReportDiagnostic.Suppress, "", null)]
    public async Task A_build_counts_what_nobody_sees(ReportDiagnostic severity, string tell, string? expected)
    {
        var told = (await Markup.Run(Copies, "DSR2020", severity, ("DossierTellHiddenInfos", tell))).SingleOrDefault(d => d.Id == "DSR5003");
        Assert.Equal(expected is not null, told is not null);
        if (expected is not null)
            Assert.StartsWith(expected, told!.GetMessage());
    }

    [Fact]
    public async Task One_is_one() => Assert.StartsWith("1 info is hidden",
        (await Markup.Run(Copies[..2], "DSR2020", ReportDiagnostic.Info)).Single(d => d.Id == "DSR5003").GetMessage());

    [Fact]
    public async Task A_folder_that_is_to_be_quiet_is_counted_and_a_silent_one_is_not()
    {
        ArticleInMemory[] files = [new("a.txt", "Fire\n\nThe fire broke out on Monday, May 2, 2017.\n") { Level = "info" }, new("b.txt", "Fire\n\nThe fire broke out on Monday, May 2, 2017.\n") { Level = "none" }];
        Assert.StartsWith("1 info is hidden", (await Markup.Run(files, null, default)).Single(d => d.Id == "DSR5003").GetMessage());
    }

    [Fact]
    public async Task Without_infos_nothing_is_said() => Assert.DoesNotContain(await Markup.Run([Sources.Meeting, Sources.Talk], null, default), d => d.Id == "DSR5003");

    [Theory]
    [InlineData("\u202E")]
    [InlineData("\u2066")]
    [InlineData("\u200F")]
    [InlineData("\u061C")]
    [InlineData("\uFEFF")]
    public async Task No_message_hands_on_a_character_that_turns_a_line_round(string hostile)
    {
        var diagnostics = await Markup.Run(
            [
                new ArticleInMemory(hostile + "a.txt", $"Talks\n\nMayor Ann Lee{hostile} met the builder Bo Ek in Oslo on {hostile}May 4. It burned on Monday, {hostile}May 2, 2017.\n", new ArticleOptions(DatePublished: "2017-05-06")),
                new ArticleInMemory("b.txt", "Talks\n\nAnn Lee, the mayor, met Bo Ek in Oslo on May 5.\n", new ArticleOptions(DatePublished: hostile)),
                new RulingsInMemory($"\"date: {hostile}nobody\"; accept \"{hostile}\" over \"y\"; x\n"),
            ]);
        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, d => Assert.All(d.Properties.Where(p => p.Key.StartsWith("Title", StringComparison.Ordinal)).Select(p => p.Value!).Append(d.GetMessage()),
            told => Assert.True(Enumerable.Range(0, told.Length).All(i => PlainCharacter.Is(told, i)), told)));
    }

    [Fact]
    public async Task Nothing_is_said_of_rulings_while_an_article_cannot_be_read()
    {
        var rulings = new RulingsInMemory("\"date: meet (bo ek)\"; accept \"Monday\" over \"Friday\"; no such finding\nno ruling\n");
        Assert.Contains(await Markup.Run([Sources.Ledger, rulings]), d => d.Id == "DSR3002");
        var unread = await Markup.Run([Sources.Ledger, new ArticleInMemory("gone.txt", (Microsoft.CodeAnalysis.Text.SourceText?)null), rulings]);
        Assert.DoesNotContain(unread, d => d.Id == "DSR3002");
        Assert.Contains(unread, d => d.Id == "DSR3001");
    }
}
