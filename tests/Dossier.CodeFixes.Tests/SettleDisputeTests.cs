using Dossier.CodeFixes.Tests.Harness;
using Dossier.Engine;
using Dossier.Engine.Rulings;
using Dossier.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Dossier.CodeFixes.Tests;

/// <summary>Rulings written by code fixes, wherever the dispute is told.</summary>
public sealed class SettleDisputeTests
{
    private static readonly ArticleInMemory[] Articles =
    [
        new("articles/000.txt", "Lee meets Ek\n\nMayor Ann Lee met the builder Bo Ek in Oslo on May 4. The two talked about the harbour.\n", new ArticleOptions(DatePublished: "2017-05-06")),
        new("articles/001.txt", "Ek and Lee\n\nBo Ek met Mayor Ann Lee in Oslo on Thursday.\n", new ArticleOptions(DatePublished: "2017-05-05")),
        new("articles/002.txt", "Bo Ek and Ann Lee talk\n\nAnn Lee, the mayor, met Bo Ek in Oslo on May 5. They spoke of the harbour.\n", new ArticleOptions(DatePublished: "2017-05-08")),
    ];

    /// <summary>One article on each side.</summary>
    private static readonly ArticleInMemory[] Even = [Articles[0], Articles[2]];

    private const string Code = """
        using Dossier;

        [FactSheet("meeting", "Ann Lee", "Bo Ek")]
        static partial class Talks
        {
            [When] public static partial Finding<PartialDate> Date { get; }
            [Who("Ann Lee")] public static partial Finding<string> Role { get; }
            public static object Use() => Date.Value;
            public static object Again() => Date.Value;
        }
        """;

    private const string Comments = "# What we decided.\r\n\r\n\"date: fire (oslo)\"; accept \"a\" over \"b\"; #12\r\n  # Ours stay last.\r\n";

    private static readonly string[] Titles = ["Accept Thursday 2017-05-04 (000, 001)", "Accept Friday 2017-05-05 (002)", "Not a dispute"];

    [Theory]
    [InlineData("DSR4001")]
    [InlineData("DSR4005")]
    [InlineData("DSR2001")]
    public async Task One_fix_a_value_is_offered_and_that_there_is_no_dispute(string id)
    {
        var editor = new Editor(Articles, Code, "");
        foreach (var diagnostic in (await editor.DiagnosticsAsync()).Where(d => d.Id == id))
            Assert.Equal(Titles, (await editor.OfferAsync(new SettleDisputeCodeFix(), diagnostic)).Select(a => a.Title));
    }

    [Fact]
    public async Task The_dispute_is_told_at_both_uses_at_the_member_and_in_every_article() =>
        Assert.Equal(
            ["DSR2001", "DSR2001", "DSR2001", "DSR4001", "DSR4001", "DSR4005"],
            (await new Editor(Articles, Code, "").DiagnosticsAsync()).Select(d => d.Id));

    [Theory]
    [InlineData(0, "\"date: meet (ann lee; bo ek)\"; accept \"Thursday 2017-05-04\" over \"Friday 2017-05-05\"; ")]
    [InlineData(1, "\"date: meet (ann lee; bo ek)\"; accept \"Friday 2017-05-05\" over \"Thursday 2017-05-04\"; ")]
    [InlineData(2, "\"date: meet (ann lee; bo ek)\"; not a dispute: \"Thursday 2017-05-04\", \"Friday 2017-05-05\"; ")]
    public async Task A_fix_adds_its_line_and_keeps_comments_order_and_line_ends(int fix, string line)
    {
        var editor = new Editor(Articles, Code, Comments);
        foreach (var diagnostic in (await editor.DiagnosticsAsync()).Where(IsDispute))
        {
            var rulings = await Editor.RulingsAfterAsync((await editor.OfferAsync(new SettleDisputeCodeFix(), diagnostic))[fix]);
            Assert.StartsWith(Comments + line, rulings);
            Assert.EndsWith("\r\n", rulings);
            Assert.Equal(2, RulingsFile.Parse(rulings).Lines.Count);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task After_a_fix_nothing_is_disputed(int fix)
    {
        var editor = new Editor(Articles, Code, "");
        var rulings = await Editor.RulingsAfterAsync((await editor.OfferAsync(new SettleDisputeCodeFix(), (await editor.DiagnosticsAsync()).First(IsDispute)))[fix]);
        Assert.Empty(await new Editor(Articles, Code, rulings).DiagnosticsAsync());
    }

    [Fact]
    public async Task What_is_no_dispute_is_told_only_where_its_one_value_is_read()
    {
        var editor = new Editor(Articles, Code, "");
        var rulings = await Editor.RulingsAfterAsync((await editor.OfferAsync(new SettleDisputeCodeFix(), (await editor.DiagnosticsAsync()).First(IsDispute)))[2]);
        Assert.All(await new Editor(Articles, Code, rulings).DiagnosticsAsync(), d => Assert.Contains(" has no one value, for a ruling accepts none", d.GetMessage()));
    }

    [Fact]
    public async Task A_ruling_on_the_same_finding_is_replaced_where_it_stands()
    {
        const string Old = "# one\n\"date: meet (ann lee; bo ek)\"; accept \"Friday 2017-05-05\" over \"Monday 2017-05-01\"; old\n# two\n";
        var editor = new Editor(Articles, Code, Old);
        var rulings = await Editor.RulingsAfterAsync((await editor.OfferAsync(new SettleDisputeCodeFix(), (await editor.DiagnosticsAsync()).First(IsDispute)))[0]);
        Assert.StartsWith("# one\n\"date: meet (ann lee; bo ek)\"; accept \"Thursday 2017-05-04\" over \"Friday 2017-05-05\"; ", rulings);
        Assert.EndsWith("\n# two\n", rulings);
        Assert.Single(RulingsFile.Parse(rulings).Lines);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_in_part_is_edited_all_the_same()
    {
        var editor = new Editor(Articles, Code, "what is this\n");
        var rulings = await Editor.RulingsAfterAsync((await editor.OfferAsync(new SettleDisputeCodeFix(), (await editor.DiagnosticsAsync()).First(IsDispute)))[0]);
        Assert.StartsWith("what is this\n", rulings);
        Assert.Single(RulingsFile.Parse(rulings).Lines);
    }

    [Fact]
    public async Task Without_a_rulings_file_nothing_is_offered()
    {
        var editor = new Editor(Articles, Code, rulings: null);
        foreach (var diagnostic in await editor.DiagnosticsAsync())
            Assert.Empty(await editor.OfferAsync(new SettleDisputeCodeFix(), diagnostic));
        Assert.Null(await editor.OfferAllAsync(new SettleDisputeCodeFix(), SettleDisputeCodeFix.AcceptMost, "DSR4001"));
    }

    [Theory]
    [InlineData("DSR4001")]
    [InlineData("DSR4005")]
    [InlineData("DSR2001")]
    public async Task Applied_to_all_it_writes_one_line_a_finding(string id)
    {
        var editor = new Editor(Articles, Code, Comments);
        var action = await editor.OfferAllAsync(new SettleDisputeCodeFix(), SettleDisputeCodeFix.AcceptMost, id);
        Assert.StartsWith(Comments + "\"date: meet (ann lee; bo ek)\"; accept \"Thursday 2017-05-04\"", await Editor.RulingsAfterAsync(action!));
        Assert.Equal(2, RulingsFile.Parse(await Editor.RulingsAfterAsync(action!)).Lines.Count);
    }

    [Fact]
    public async Task Applied_to_all_it_decides_nothing_where_as_many_stand_on_either_side()
    {
        var editor = new Editor(Even, Code, "");
        Assert.Null(await editor.OfferAllAsync(new SettleDisputeCodeFix(), SettleDisputeCodeFix.AcceptMost, "DSR4001"));
        var none = await editor.OfferAllAsync(new SettleDisputeCodeFix(), SettleDisputeCodeFix.NotADispute, "DSR4001");
        Assert.Contains("not a dispute: ", await Editor.RulingsAfterAsync(none!));
    }

    [Fact]
    public async Task One_value_of_one_finding_is_not_applied_to_all()
    {
        var editor = new Editor(Articles, Code, "");
        var second = (await editor.OfferAsync(new SettleDisputeCodeFix(), (await editor.DiagnosticsAsync()).First(IsDispute)))[1];
        Assert.Null(await editor.OfferAllAsync(new SettleDisputeCodeFix(), second.EquivalenceKey!, "DSR4001", "DSR2001"));
    }

    [Fact]
    public async Task A_diagnostic_without_rulings_on_it_gets_no_fix()
    {
        var editor = new Editor(Articles, Code, "");
        var diagnostic = (await editor.DiagnosticsAsync()).First(d => d.Id == "DSR4001");
        Assert.Empty(await editor.OfferAsync(new SettleDisputeCodeFix(), Diagnostic.Create(diagnostic.Descriptor, diagnostic.Location)));
    }

    private static bool IsDispute(Diagnostic diagnostic) => !diagnostic.Id.StartsWith("DSR3", StringComparison.Ordinal);
}
