using Dossier.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests;

/// <summary>Who may use the generated classes, and that two projects do not get into each other's way.</summary>
public sealed class VisibilityTests
{
    private const string Own = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"News.Tests\")]";

    private static readonly ArticleInMemory Tunnel = new("articles/tunnel.txt", "A tunnel\n\nNothing happened.\n");

    [Theory]
    [InlineData("public", Accessibility.Public)]
    [InlineData(" Public ", Accessibility.Public)]
    [InlineData("internal", Accessibility.Internal)]
    [InlineData("", Accessibility.Internal)]
    public void The_project_says_who_may_use_its_articles(string visibility, Accessibility expected)
    {
        var project = new Project(Sources.All).With(("DossierVisibility", visibility));
        CompilesTests.AssertCompiles(project);
        foreach (var name in new[] { "News.Articles", "News.Findings" })
            Assert.Equal(expected, project.Compiled().GetTypeByMetadataName(name)!.DeclaredAccessibility);
    }

    [Theory]
    [InlineData("namespace News { public static partial class Articles; }")]
    [InlineData("namespace News; public static partial class Articles { public static int Mine => All.Count; }")]
    [InlineData("namespace News { public partial class Articles { } public partial class Findings { } }")]
    public void A_part_of_the_class_that_says_public_makes_it_public(string code)
    {
        var project = new Project(Sources.All);
        project.AddCode(code);
        CompilesTests.AssertCompiles(project);
        Assert.Equal(Accessibility.Public, project.Compiled().GetTypeByMetadataName("News.Articles")!.DeclaredAccessibility);
    }

    [Fact]
    public void Articles_that_are_public_are_used_by_another_project()
    {
        var library = new Project(Sources.All).With(("DossierVisibility", "public"));
        var app = new Project([Tunnel], "App").Referencing(library, "App");
        app.AddCode("class C { string A => News.Articles.HarbourFire.Headline; string B => App.Articles.Tunnel.Headline; int D => News.Findings.All.Count; }");
        CompilesTests.AssertCompiles(app);
    }

    [Theory]
    [InlineData("internal")]
    [InlineData("public")]
    public void A_test_project_of_the_same_root_namespace_has_its_articles_under_its_own_name(string visibility)
    {
        var library = new Project([Sources.Ledger]).With(("DossierVisibility", visibility));
        library.AddCode(Own);
        var tests = new Project([Tunnel]).Referencing(library, "News.Tests");
        tests.AddCode("namespace News { class C { string A => Articles.HarbourFire.Headline; string B => Tests.Articles.Tunnel.Headline; int D => Findings.All.Count + Tests.Findings.All.Count; } }");
        CompilesTests.AssertCompiles(tests);
    }

    [Fact]
    public void A_test_project_without_articles_uses_those_it_tests_and_asks_fact_sheets()
    {
        var library = new Project([Sources.Ledger]);
        library.AddCode(Own);
        var tests = new Project([]).Referencing(library, "News.Tests");
        tests.AddCode("namespace News.Tests { class C { string A => Articles.HarbourFire.Headline; int D => Articles.All.Count + Findings.All.Count; } }");
        tests.AddCode("using Dossier; [FactSheet(\"fire\")] static partial class Fire { [When] public static partial Finding<PartialDate> Date(); [Said(\"Bo Ek\")] public static partial System.Collections.Generic.IReadOnlyList<Quotation> Quotes(); }");
        CompilesTests.AssertCompiles(tests);
    }

    [Fact]
    public void A_project_whose_internals_are_not_seen_changes_nothing()
    {
        var app = new Project([Tunnel]).Referencing(new Project([Sources.Ledger]), "App");
        app.AddCode("class C { string A => News.Articles.Tunnel.Headline; }");
        CompilesTests.AssertCompiles(app);
    }

    [Fact]
    public void What_only_generated_code_uses_is_not_seen_beside_the_articles()
    {
        var compiled = new Project(Sources.All).Compiled();
        foreach (var name in new[] { "News.Articles", "News.Findings" })
            foreach (var type in compiled.GetTypeByMetadataName(name)!.GetTypeMembers().Where(t => t.Name.StartsWith("__", StringComparison.Ordinal)))
            {
                Assert.Equal(Accessibility.Private, type.DeclaredAccessibility);
                Assert.Contains(type.GetAttributes(), a => a.AttributeClass!.Name == "EditorBrowsableAttribute");
            }
    }
}
