using Dossier.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dossier.Generator.Tests;

public sealed class CompilesTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.CSharp9, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.CSharp9, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.CSharp10, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.CSharp11, NullableContextOptions.Warnings)]
    [InlineData(LanguageVersion.CSharp12, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.Preview, NullableContextOptions.Enable)]
    public void Generated_code_compiles_without_a_warning(LanguageVersion language, NullableContextOptions nullable) =>
        AssertCompiles(new Project(Sources.All, language: language, nullable: nullable));

    [Theory]
    [InlineData("")]
    [InlineData("Articles")]
    [InlineData("Dossier")]
    [InlineData("My.class.2nd-try.Dossier.System")]
    [InlineData("Findings.Article")]
    [InlineData("global")]
    public void Any_root_namespace_will_do(string rootNamespace) => AssertCompiles(new Project(Sources.All, rootNamespace));

    [Fact]
    public void A_project_without_articles_still_has_the_lists()
    {
        var project = new Project([]);
        project.AddCode("class C { int M() => News.Articles.All.Count + News.Findings.All.Count; }");
        AssertCompiles(project);
    }

    [Fact]
    public void A_file_that_is_listed_twice_is_one_article()
    {
        var project = new Project([Sources.Ledger, new(Sources.Ledger.RelativePath, Sources.Ledger.GetText())]);
        project.AddCode("class C { string M() => News.Articles.HarbourFire.Headline; }");
        AssertCompiles(project);
    }

    internal static void AssertCompiles(Project project)
    {
        var compiled = project.Compiled();
        Assert.Null(project.Run().Exception);
        var found = compiled.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Id != "CS1591").ToList();
        Assert.True(found.Count == 0, string.Join("\n", found.Take(5)) + "\n" + string.Join("\n", compiled.SyntaxTrees.Select(t => t.ToString())));
    }
}
