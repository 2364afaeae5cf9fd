using Dossier.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests;

/// <summary>Where C# reads a value that the articles disagree on.</summary>
public sealed class FindingUseTests
{
    private static readonly ArticleInMemory[] Disputed = [Sources.Meeting, Sources.Talk];

    private const string Finding = "Findings.MeetingOfAnnLeeAndBoEk.Date";

    [Theory]
    [InlineData("M({|DSR4001:Findings.MeetingOfAnnLeeAndBoEk.Date.Value|});")]
    [InlineData("M({|DSR4001:Talks.Date().Value|});")]
    [InlineData("M({|DSR4001:(Findings.MeetingOfAnnLeeAndBoEk.Date).Value|}.Earliest);")]
    [InlineData("var date = Findings.MeetingOfAnnLeeAndBoEk.Date; M({|DSR4001:date.Value|});")]
    [InlineData("System.Action later = () => M({|DSR4001:Talks.Date().Value|});")]
    public async Task A_disputed_value_that_is_read_is_reported(string statement) => await Verify(statement);

    [Theory]
    [InlineData("if (!F.IsDisputed) M({|DSR4001i:F.Value|});")]
    [InlineData("if (F.IsDisputed) M(0); else M({|DSR4001i:F.Value|});")]
    [InlineData("if (F.HasValue) M({|DSR4001i:F.Value|});")]
    [InlineData("if (F.IsDisputed == false && other) M({|DSR4001i:F.Value|});")]
    [InlineData("if (F.IsDisputed is false) M({|DSR4001i:F.Value|});")]
    [InlineData("if (F is { IsDisputed: false }) M({|DSR4001i:F.Value|});")]
    [InlineData("if (F.IsDisputed) return; M({|DSR4001i:F.Value|});")]
    [InlineData("if (F.IsDisputed || other) { M(0); throw new System.Exception(); } if (other) M({|DSR4001i:F.Value|});")]
    [InlineData("M(F.IsDisputed ? 0 : {|DSR4001i:F.Value|});")]
    [InlineData("M(F.IsDisputed switch { false => {|DSR4001i:F.Value|}, true => null });")]
    [InlineData("M(other && !F.IsDisputed && {|DSR4001i:F.Value|}.HasYear);")]
    [InlineData("M(F.IsDisputed || {|DSR4001i:F.Value|}.HasYear);")]
    [InlineData("try { M({|DSR4001i:F.Value|}); } catch (DisputedFindingException) { }")]
    [InlineData("var date = F; if (!date.IsDisputed) M({|DSR4001i:date.Value|});")]
    [InlineData("if (!F.IsDisputed) { System.Action later = () => M({|DSR4001i:F.Value|}); }")]
    public async Task Code_that_asks_first_gets_an_info(string statement) => await Verify(statement.Replace("F.", Finding + ".").Replace("F is", Finding + " is").Replace("= F;", "= " + Finding + ";"));

    [Theory]
    [InlineData("if (Talks.Date().IsDisputed) M({|DSR4001:Talks.Date().Value|});")]
    [InlineData("if (!Talks.Date().IsDisputed || other) M({|DSR4001:Talks.Date().Value|});")]
    [InlineData("if (!Talks.Date().IsDisputed) return; M({|DSR4001:Talks.Date().Value|});")]
    [InlineData("if (Talks.Date().IsDisputed) M(0); M({|DSR4001:Talks.Date().Value|});")]
    [InlineData("M({|DSR4001:Talks.Date().Value|}); if (Talks.Date().IsDisputed) return;")]
    [InlineData("M(Talks.Date().IsDisputed switch { true => {|DSR4001:Talks.Date().Value|}, false => null });")]
    [InlineData("if (!Talks.Other().IsDisputed) M({|DSR4001:Talks.Date().Value|});")]
    [InlineData("try { M({|DSR4001:Talks.Date().Value|}); } catch (System.ArgumentException) { }")]
    public async Task A_question_that_proves_nothing_changes_nothing(string statement) => await Verify(statement);

    [Theory]
    [InlineData("M(Talks.Date().IsDisputed);")]
    [InlineData("M(Talks.Date().AllClaims);")]
    [InlineData("M(Talks.Date().ToString());")]
    [InlineData("M(nameof(Finding<int>.Value));")]
    [InlineData("M(Talks.Agreed().Value);")]
    [InlineData("M(Talks.Nobody().HasValue);")]
    [InlineData("M(new System.Lazy<int>(() => 1).Value);")]
    [InlineData("int? number = 3; M(number.Value);")]
    [InlineData("foreach (var finding in News.Findings.All) M(finding.AllClaims);")]
    [InlineData("M(Talks.Date().Claims[0].Value);")]
    [InlineData("M(Mine.Date.Value);")]
    [InlineData("var date = Talks.Date(); date = Mine.Date; M(date.Value);")]
    [InlineData("void Read(Finding<PartialDate> date) => M(date.Value); Read(Mine.Date);")]
    public async Task What_looks_like_a_disputed_value_is_left_alone(string statement) => await Verify(statement);

    [Fact]
    public async Task The_message_has_every_claim_with_its_place()
    {
        var diagnostic = Assert.Single(await Verify("M({|DSR4001:Talks.Date().Value|});"), d => d.Id == "DSR4001");
        Assert.Equal(
            "date of the meeting of Ann Lee and Bo Ek is disputed: \"on May 4\" (Thursday 2017-05-04) in articles/meeting.txt(3,45); \"on May 5\" (Friday 2017-05-05) in articles/talk.txt(3,39)"
            + "; reading Value throws. Settle it in dossier.rulings, or ask IsDisputed first",
            diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("M({|DSR4001:Talks.Date().Value|});")]
    [InlineData("if (!Talks.Date().IsDisputed) M({|DSR4001:Talks.Date().Value|});")]
    [InlineData("try { M({|DSR4001:Talks.Date().Value|}); } catch (DisputedFindingException) { }")]
    [InlineData("if (Talks.Date().HasValue) M(Talks.Date().Value);")]
    [InlineData("try { M(Talks.Date().Value); } catch (UnansweredFindingException) { }")]
    [InlineData("M(Talks.Date().Claims);")]
    public async Task What_a_ruling_calls_no_dispute_has_no_value_to_read(string statement)
    {
        var marked = Code(statement).Replace("{|DSR4005:Date|}", "Date");
        var rulings = new RulingsInMemory("\"date: meet (ann lee; bo ek)\"; not a dispute: \"Thursday 2017-05-04\", \"Friday 2017-05-05\"; they met twice\n");
        var diagnostics = (await CodeMarkup.Run(Disputed, Markup.Strip(marked, out var marks), rulings)).Where(d => d.Id == "DSR4001").ToList();
        Assert.Equal(marks.Count(m => m.Id == "DSR4001"), diagnostics.Count);
        Assert.All(diagnostics, d => Assert.Equal(
            "date of the meeting of Ann Lee and Bo Ek has no one value, for a ruling accepts none (they met twice); reading Value throws. Accept a value in dossier.rulings, ask HasValue first, or read Claims",
            d.GetMessage()));
    }

    [Fact]
    public async Task Without_articles_nothing_is_disputed() =>
        Assert.DoesNotContain(await CodeMarkup.Run([], Markup.Strip(Code("M(Talks.Date().Value);"), out _)), d => d.Id == "DSR4001");

    private static Task<System.Collections.Immutable.ImmutableArray<Diagnostic>> Verify(string statement) => CodeMarkup.Verify(Disputed, Code(statement));

    private static string Code(string statement) => """
        using Dossier;
        using News;

        [FactSheet("meeting", "Ann Lee", "Bo Ek")]
        static partial class Talks
        {
            [When] public static partial Finding<PartialDate> {|DSR4005:Date|}();
            [Who("Ann Lee")] public static partial Finding<string> Agreed();
            [HowMany("ships")] public static partial Finding<int> {|DSR4002:Nobody|}();
            public static Finding<PartialDate> Other() => Mine.Date;
        }

        static class Mine
        {
            public static Finding<PartialDate> Date => new("fire", "date", new Claim<PartialDate>[0], true, null);
        }

        class Uses
        {
            static bool other = System.DateTime.Now.Ticks > 0;
            static void M(object? value) { }
            void Use() { STATEMENT }
        }
        """.Replace("STATEMENT", statement);
}
