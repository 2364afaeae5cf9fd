using Dossier.Engine;
using Dossier.Generator.Tests.Harness;

namespace Dossier.Generator.Tests;

/// <summary>What is said at the members of a fact sheet.</summary>
public sealed class FactSheetDiagnosticsTests
{
    private static readonly ArticleInMemory[] Articles =
    [
        new("articles/signing.txt", """
            Lee meets Novak

            Mayor Ann Lee met Viktor Novak in Oslo on Monday. The meeting lasted 40 minutes. Kestrel Ltd will create more than 300 jobs in Oslo.

            "We build the bridge in spring and the harbour in autumn," said Viktor Novak.
            """, new ArticleOptions(DatePublished: "2019-03-06")),
        new("articles/talks.txt", """
            Talks in Oslo

            Mayor Ann Lee met Bo Ek in Oslo on March 7. A court fined Kestrel Ltd $2 million on Thursday. The strike lasted three months.
            """, new ArticleOptions(DatePublished: "2019-03-08")),
        new("archive/old.txt", "An older meeting\n\nMayor Ann Lee met Viktor Novak in Oslo on March 1, 2012.\n", new ArticleOptions("archive", DatePublished: "2012-03-02")),
    ];

    [Fact]
    public async Task Questions_that_are_answered_as_asked_are_silent() => await Sheet("""
        [FactSheet("meeting", "Ann Lee", "Viktor Novak", Set = "")]
        static partial class A
        {
            [When] public static partial Finding<PartialDate> Date();
            [When] public static partial Finding<DateOnly> Day();
            [HowLong] public static partial Finding<TimeSpan> Length();
            [HowMany("jobs")] public static partial Finding<Quantity> Jobs();
            [Who("Lee")] public static partial Finding<string> Role();
            [Said("Novak")] public static partial IReadOnlyList<Quotation> Quotes();
            public static int Other => 1;
        }
        [FactSheet("fine", "Kestrel")]
        static partial class B { [HowMuch] public static partial Finding<Money> Sum(); }
        """);

    [Theory]
    [InlineData("[When] public static partial Finding<PartialDate> {|DSR4002:X|}();", "wedding", "no article tells when the wedding of Ann Lee and Bo Ek was; the nearest they tell: date of the meeting of Ann Lee and Bo Ek: \"on March 7\" (Thursday 2019-03-07) in articles/talks.txt(3,33) (ask about the meeting)")]
    [InlineData("[HowMany(\"ships\")] public static partial Finding<int> {|DSR4002:X|}();", "meeting", "no article tells how many ships at the meeting of Ann Lee and Bo Ek; they tell nothing like it")]
    [InlineData("[Said(\"Grace Hart\")] public static partial IReadOnlyList<Quotation> {|DSR4002:X|}();", "meeting", "no article tells what Grace Hart said at the meeting of Ann Lee and Bo Ek; they tell nothing like it")]
    public async Task A_question_without_an_answer_lists_the_nearest(string member, string about, string message)
    {
        var diagnostics = await Sheet($"[FactSheet(\"{about}\", \"Ann Lee\", \"Bo Ek\")] static partial class A {{ {member} }}");
        Assert.Equal(message, Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public async Task An_answer_of_another_type_names_the_type_that_holds_it()
    {
        var diagnostics = await Sheet("""
            [FactSheet("meeting", "Ann Lee", "Viktor Novak", Set = "")]
            static partial class A { [HowMany("jobs")] public static partial Finding<long> {|DSR4003:Jobs|}(); }
            """);
        Assert.Equal(
            "the answer is no long; Finding<Quantity> holds it: number of jobs created by Kestrel Ltd: \"more than 300 jobs\" in articles/signing.txt(3,106)",
            Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public async Task A_percentage_is_asked_for_and_money_is_told()
    {
        var diagnostics = await Sheet("[FactSheet(\"fine\", \"Kestrel\")] static partial class A { [HowMuch] public static partial Finding<Percentage> {|DSR4003:Sum|}(); }");
        Assert.StartsWith("the answer is no Percentage; Finding<Money> holds it: amount of the money fined: ", Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public async Task Three_months_are_no_time_span() => await Sheet("""
        [FactSheet("strike")]
        static partial class A { [HowLong] public static partial Finding<TimeSpan> {|DSR4003:Span|}(); [HowLong] public static partial Finding<Duration> Length(); }
        """);

    [Fact]
    public async Task A_question_that_matches_two_events_lists_both()
    {
        var message = Assert.Single(await Sheet("""
            [FactSheet("meeting", "Ann Lee", "Viktor Novak")]
            static partial class A { [When] public static partial Finding<PartialDate> {|DSR4004:Date|}(); }
            """)).GetMessage();
        Assert.Contains("articles/signing.txt(3,40)", message);
        Assert.Contains("archive/old.txt(3,", message);
        Assert.EndsWith("narrow it with Set", message);
    }

    [Fact]
    public async Task A_disputed_answer_lists_every_side()
    {
        var diagnostics = await CodeMarkup.Verify([Sources.Meeting, Sources.Talk], Sources.Sheet.Replace(" Date()", " {|DSR4005:Date|}()"));
        Assert.StartsWith("date of the meeting of Ann Lee and Bo Ek is disputed: \"on May 4\"", Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [InlineData("[When] public static Finding<PartialDate> {|DSR4006:X|}() => null!;", "X cannot be answered: it is not partial without a body; write 'partial' before its type and no body")]
    [InlineData("[When] public static Finding<PartialDate> {|DSR4006:X|} { get; } = null!;", "X cannot be answered: it is not partial without a body; write 'partial' before its type and no body")]
    [InlineData("[When] public static partial Finding<string> {|DSR4006:X|}();", "X cannot be answered: its type Finding<string> cannot hold the answer; it can be Finding<PartialDate> or Finding<DateOnly>")]
    [InlineData("[When] public static partial Finding<PartialDate> {|DSR4006:X|}(int year);", "X cannot be answered: it has parameters; a question takes none")]
    public async Task A_member_that_cannot_be_answered_says_why(string member, string message)
    {
        var diagnostics = await Sheet("[FactSheet(\"meeting\", \"Ann Lee\", \"Bo Ek\")] static partial class A { " + member + " }");
        Assert.Equal(message, Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [InlineData("[FactSheet(\"meeting\")] static class {|DSR4006:A|} { }", "the fact sheet cannot be answered: A is not partial; write 'partial' before 'class'")]
    [InlineData("[FactSheet(\"meeting\")] partial class {|DSR4006:A|}<T> { }", "the fact sheet cannot be answered: A is generic; a fact sheet must not be")]
    [InlineData("class Outer { [FactSheet(\"meeting\")] partial class {|DSR4006:A|} { } }", "the fact sheet cannot be answered: Outer is not partial; write 'partial' before 'class'")]
    public async Task A_class_that_cannot_be_added_to_says_why(string code, string message) =>
        Assert.Equal(message, Assert.Single(await Sheet(code)).GetMessage());

    [Fact]
    public async Task Attributes_of_the_same_name_from_elsewhere_are_left_alone() => await CodeMarkup.Verify(Articles, """
        class FactSheetAttribute : System.Attribute { }
        class WhenAttribute : System.Attribute { }
        [FactSheet] class A { [When] void M() { } }
        """);

    private static Task<System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.Diagnostic>> Sheet(string code) =>
        CodeMarkup.Verify(Articles, "using Dossier; using System; using System.Collections.Generic;\n" + code);
}
