using Dossier.CodeFixes.Tests.Harness;
using Dossier.Engine;
using Dossier.Generator.Tests.Harness;

namespace Dossier.CodeFixes.Tests;

/// <summary>Questions that are answered, in the place of one that is not.</summary>
public sealed class AskNearbyTests
{
    private static readonly ArticleInMemory[] Articles =
    [
        new("articles/signing.txt", """
            Lee meets Novak

            Mayor Ann Lee met Viktor Novak in Oslo on Monday. The meeting lasted 40 minutes. Kestrel Ltd will create 300 jobs in Oslo.

            "We build the bridge in spring and the harbour in autumn," said Viktor Novak.
            """, new ArticleOptions(DatePublished: "2019-03-06")),
    ];

    [Theory]
    [InlineData("\"meeting\", \"Ann Lee\", \"Victor Nowak\"", "[When] public static partial Finding<PartialDate> X { get; }", "Ask about Ann Lee and Viktor Novak", "[FactSheet(\"meeting\", \"Ann Lee\", \"Viktor Novak\")]")]
    [InlineData("\"wedding\", \"Ann Lee\", \"Viktor Novak\", Set = \"\"", "[When] public static partial Finding<PartialDate> X { get; }", "Ask about the meeting", "[FactSheet(\"meeting\", \"Ann Lee\", \"Viktor Novak\", Set = \"\")]")]
    [InlineData("\"meeting\", \"Ann Lee\"", "[HowMany(\"new jops\")] public static partial Finding<int> X { get; }", "Ask about \"jobs created\"", "[HowMany(\"jobs created\")]")]
    [InlineData("\"meeting\", \"Ann Lee\"", "[Said(\"Viktor Nowack\")] public static partial System.Collections.Generic.IReadOnlyList<Quotation> X { get; }", "Ask what Viktor Novak said", "[Said(\"Viktor Novak\")]")]
    [InlineData("\"meeting\", \"Viktor Novak\"", "[Who(\"An Lee\")] public static partial Finding<string> X { get; }", "Ask who Ann Lee is", "[Who(\"Ann Lee\")]")]
    public async Task The_nearest_question_that_is_answered_takes_its_place(string sheet, string member, string title, string attribute)
    {
        var code = $"using Dossier;\n\n// A sheet.\n[FactSheet({sheet})] // Mine.\nstatic partial class Talks\n{{\n    {member} // Its member.\n}}\n";
        var editor = new Editor(Articles, code, rulings: null);
        var diagnostic = Assert.Single(await editor.DiagnosticsAsync(), d => d.Id == "DSR4002");
        var action = (await editor.OfferAsync(new AskNearbyCodeFix(), diagnostic))[0];
        Assert.Equal(title, action.Title);
        var edited = await Editor.CodeAfterAsync(action);
        Assert.Contains(attribute, edited);
        Assert.Contains("// A sheet.\n[FactSheet(", edited);
        Assert.Contains(")] // Mine.\n", edited);
        Assert.Contains("X { get; } // Its member.\n", edited);
        Assert.DoesNotContain(await new Editor(Articles, edited, rulings: null).DiagnosticsAsync(), d => d.Id == "DSR4002");
    }

    [Theory]
    [InlineData("\"meeting\", \"Grace Hart\"", "[Where] public static partial Finding<string> X { get; }")]
    [InlineData("\"meeting\", \"Grace Hart\"", "[Who(\"Bob Ek\")] public static partial Finding<string> X { get; }")]
    [InlineData("\"meeting\", \"Grace Hart\"", "[When] public static partial Finding<PartialDate> X { get; }")]
    public async Task Where_nothing_is_near_nothing_is_offered(string sheet, string member)
    {
        var editor = new Editor(Articles, $"using Dossier;\n[FactSheet({sheet})]\nstatic partial class Talks {{ {member} }}\n", rulings: null);
        var diagnostic = Assert.Single(await editor.DiagnosticsAsync(), d => d.Id == "DSR4002");
        Assert.Empty(await editor.OfferAsync(new AskNearbyCodeFix(), diagnostic));
    }

    [Fact]
    public void No_question_is_changed_with_others() => Assert.Null(new AskNearbyCodeFix().GetFixAllProvider());
}
