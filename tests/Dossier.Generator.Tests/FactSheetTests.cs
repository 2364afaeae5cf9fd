using Dossier.Engine;
using Dossier.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dossier.Generator.Tests;

/// <summary>Questions asked in C#, answered by the generator. Partial properties need a newer compiler than the oldest we run in; the package's tests have them.</summary>
public sealed class FactSheetTests
{
    private static readonly ArticleInMemory[] Articles =
    [
        new("articles/signing.txt", """
            Lee meets Novak

            Mayor Ann Lee met Viktor Novak in Oslo on Monday. The meeting lasted 40 minutes. Kestrel Ltd will create 300 jobs in Oslo.

            "We build the bridge in spring and the harbour in autumn," said Viktor Novak.
            """, new ArticleOptions(DatePublished: "2019-03-06")),
        new("articles/court.txt", """
            Court fines Kestrel

            A court fined Kestrel Ltd $2 million on Thursday. A fire on Friday killed 12 people and injured more than 30. Turnout was 61 per cent.
            """, new ArticleOptions(DatePublished: "2019-03-08")),
    ];

    private const string Sheet = """
        using Dossier;
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;

        namespace News.Desk
        {
            [FactSheet("meeting", "Ann Lee", "Viktor Novak")]
            public static partial class Signing
            {
                [When] public static partial Finding<PartialDate> Date();
                [When] internal static partial Finding<DateOnly> Day();
                [HowLong] public static partial Finding<Duration> Length();
                [HowLong] public static partial Finding<TimeSpan> Span();
                [HowMany("jobs")] public static partial Finding<Quantity> Jobs();
                [HowMany("jobs")] public static partial Finding<int> JobsInt();
                [HowMany("jobs")] public static partial Finding<long> JobsLong();
                [HowMany("jobs")] private static partial Finding<decimal> JobsDecimal();
                [Who("Ann Lee")] public static partial Finding<string> Role();
                [Who("Grace Hart")] public static partial Finding<string> Nobody();
                [Said("Novak")] public static partial IReadOnlyList<Quotation> Quotes();
                [Said("Novak")] public static partial ImmutableArray<Quotation> QuoteArray();
                public static Finding<decimal> Hidden => JobsDecimal();
            }
        }
        """;

    [Fact]
    public void Every_type_of_answer_has_its_value()
    {
        var project = new Project(Articles);
        project.AddCode(Sheet);
        var sheet = project.Load().GetType("News.Desk.Signing")!;
        Assert.Equal("2019-03-04", Answer<Finding<PartialDate>>(sheet, "Date").Value.Edtf);
        Assert.Equal(new DateOnly(2019, 3, 4), Answer<Finding<DateOnly>>(sheet, "Day").Value);
        Assert.Equal("PT40M", Answer<Finding<Duration>>(sheet, "Length").Value.Iso);
        Assert.Equal(TimeSpan.FromMinutes(40), Answer<Finding<TimeSpan>>(sheet, "Span").Value);
        Assert.Equal("300 jobs", Answer<Finding<Quantity>>(sheet, "Jobs").Value.ToString());
        Assert.Equal(300, Answer<Finding<int>>(sheet, "JobsInt").Value);
        Assert.Equal(300L, Answer<Finding<long>>(sheet, "JobsLong").Value);
        Assert.Equal(300m, Answer<Finding<decimal>>(sheet, "JobsDecimal").Value);
        Assert.Equal("mayor", Answer<Finding<string>>(sheet, "Role").Value);
        Assert.Equal("Viktor Novak", Assert.Single(Answer<IReadOnlyList<Quotation>>(sheet, "Quotes")).Speaker);
        Assert.Equal(Answer<IReadOnlyList<Quotation>>(sheet, "Quotes"), Answer<System.Collections.Immutable.ImmutableArray<Quotation>>(sheet, "QuoteArray"));
    }

    [Fact]
    public void The_value_carries_its_claim_and_its_place()
    {
        var project = new Project(Articles);
        project.AddCode(Sheet);
        var day = Answer<Finding<PartialDate>>(project.Load().GetType("News.Desk.Signing")!, "Date");
        Assert.Equal("date: meet (ann lee; viktor novak)", day.Key);
        Assert.Equal("articles/signing.txt(3,40): \"on Monday\"", Assert.Single(day.AllClaims).Passage.ToString());
    }

    [Fact]
    public void What_no_article_tells_has_no_value_and_says_so()
    {
        var project = new Project(Articles);
        project.AddCode(Sheet);
        var role = Answer<Finding<string>>(project.Load().GetType("News.Desk.Signing")!, "Nobody");
        Assert.False(role.HasValue);
        Assert.Equal("role of Grace Hart is not told by any article", role.ToString());
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.CSharp10, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.Preview, NullableContextOptions.Enable)]
    public void The_generated_half_compiles_without_a_warning(LanguageVersion language, NullableContextOptions nullable)
    {
        var project = new Project(Articles, language: language, nullable: nullable);
        project.AddCode(Sheet);
        CompilesTests.AssertCompiles(project);
    }

    [Theory]
    [InlineData("[When] public static partial Finding<string> X();")]
    [InlineData("[When] public static partial string X();")]
    [InlineData("[HowMany(\"jobs\")] public static partial Finding<Money> X();")]
    [InlineData("[Said(\"Lee\")] public static partial string[] X();")]
    [InlineData("[HowMany(\"jobs\")] internal static partial (int, System.Collections.Generic.List<string>?) X();")]
    [InlineData("[When] public static partial Finding<System.TimeSpan> X(); [When] public static partial Finding<PartialDate> Y();")]
    public void A_member_that_cannot_be_answered_has_a_half_that_throws_so_that_the_compiler_comes_to_say_why(string members)
    {
        var project = new Project(Articles);
        project.AddCode("using Dossier; [FactSheet(\"meeting\", \"Ann Lee\")] static partial class A { " + members + " }");
        CompilesTests.AssertCompiles(project);
        var thrown = Assert.Throws<System.Reflection.TargetInvocationException>(() => project.Load().GetType("A")!.GetMethod("X", (System.Reflection.BindingFlags)(-1))!.Invoke(null, null));
        Assert.Contains("cannot hold the answer", Assert.IsType<NotSupportedException>(thrown.InnerException).Message);
    }

    [Fact]
    public void One_that_has_parameters_has_such_a_half_too()
    {
        var project = new Project(Articles);
        project.AddCode("using Dossier; [FactSheet(\"meeting\", \"Ann Lee\")] static partial class A { [When] public static partial Finding<PartialDate> X(int @class, System.Uri? page); }");
        CompilesTests.AssertCompiles(project);
    }

    [Fact]
    public void A_sheet_can_stand_anywhere_a_class_can()
    {
        var project = new Project(Articles, rootNamespace: "Other");
        project.AddCode("""
            using Dossier;
            [FactSheet("fine", "Kestrel")]
            partial class @event
            {
                [HowMuch] internal partial Finding<Money> @if();
                partial struct Outer<T> { }
                public partial record Inner
                {
                    [FactSheet("fire", "Oslo", Set = "")]
                    private sealed partial class Deep
                    {
                        /// <summary>Mine.</summary>
                        [HowMany("people killed")] public partial Finding<int> Killed();
                    }
                }
            }
            [FactSheet("election")]
            partial record Turnout { [HowMuch("turnout")] public static partial Finding<Percentage> Share(); }
            [FactSheet("meeting")]
            partial class Empty { }
            """);
        CompilesTests.AssertCompiles(project);
        var assembly = project.Load();
        Assert.Equal("61 %", Answer<Finding<Percentage>>(assembly.GetType("Turnout")!, "Share").Value.ToString());
    }

    [Fact]
    public void Words_of_articles_and_names_in_attributes_stay_words()
    {
        var project = new Project([new("articles/x\"*/.txt", "Fire\n\nAnn Lee \"</summary> */ \\\" {0}\" met Bo Ek on May 4, 2019.\n")]);
        project.AddCode("""
            using Dossier;
            [FactSheet("meeting", "Ann Lee", "Bo Ek")]
            partial class A { [When] internal static partial Finding<PartialDate> Date(); }
            [FactSheet("m</summary>*/\"\u2028eeting", "Ann \"\u2028*/ Lee")]
            partial class B { [When] internal static partial Finding<PartialDate> Date(); [Said("\ud800\"")] internal static partial System.Collections.Generic.IReadOnlyList<Quotation> Said(); }
            """);
        CompilesTests.AssertCompiles(project);
    }

    [Theory]
    [InlineData("[When] public static Finding<PartialDate> Date() => null!;")]
    [InlineData("[When] public static partial Finding<PartialDate> Date<T>();")]
    public void A_member_that_cannot_be_implemented_is_left_to_the_compiler(string member)
    {
        var project = new Project(Articles);
        project.AddCode("using Dossier; [FactSheet(\"meeting\")] partial class A { " + member + " }");
        var result = project.Run();
        Assert.Null(result.Exception);
        Assert.DoesNotContain(result.GeneratedSources, s => s.HintName.StartsWith("FactSheet.", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_articles_nothing_is_answered_and_all_compiles()
    {
        var project = new Project([]);
        project.AddCode(Sheet);
        CompilesTests.AssertCompiles(project);
    }

    private static T Answer<T>(Type sheet, string method) =>
        (T)sheet.GetMethod(method, System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)!.Invoke(null, null)!;
}
