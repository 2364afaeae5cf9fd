using System.Text.Json;
using Dossier.Engine;
using Dossier.Generator.Analysis;
using Dossier.Generator.Tests.Harness;
using Dossier.Tool.Tests.Docs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Project = Dossier.Generator.Tests.Harness.Project;

namespace Dossier.CodeFixes.Tests;

/// <summary>The pages under docs/rules with C# on them: their examples are compiled, generated for and analysed.</summary>
public sealed class UsePageTests
{
    public static TheoryData<string> Ids => new(Rules.All.Select(r => r.Id).Where(id => RulePage.Of(id).Code("Example").Length > 0));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_example_is_reported_at_the_places_the_page_gives(string id) =>
        Assert.Equal(RulePage.Of(id).Output("Example"), await Report(id, "Example", d => d.Id == id));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task What_does_not_trigger_it_does_not(string id) => Assert.Empty(await Report(id, "What does not", d => d.Id == id));

    private static async Task<IEnumerable<string>> Report(string id, string section, Func<Diagnostic, bool> isMeant)
    {
        var page = RulePage.Of(id);
        var articles = page.Articles(section).Split('\n').Select(line =>
        {
            var article = JsonDocument.Parse(line).RootElement;
            return new ArticleInMemory(article.GetProperty("file").GetString()!, article.GetProperty("text").GetString()!);
        });
        var project = new Project(articles, rootNamespace: "News");
        Assert.NotEqual("", page.Code(section));
        // The page's code stands in the project's namespace without saying so.
        project.AddCode("global using News;");
        project.AddCode(page.Code(section));
        var compilation = project.Compiled();
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var analyzed = compilation.WithAnalyzers([new FindingUseAnalyzer(), new ArticleAnalyzer()], new AnalyzerOptions(project.Articles.CastArray<AdditionalText>(), project.Options));
        return (await analyzed.GetAnalyzerDiagnosticsAsync()).Where(isMeant).OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).Select(d =>
        {
            var start = d.Location.GetLineSpan().StartLinePosition;
            return $"{(d.Location.IsInSource ? "Program.cs" : d.Location.GetLineSpan().Path.Substring("/project/".Length))}({start.Line + 1},{start.Character + 1}): {d.Severity.ToString().ToLowerInvariant()} {d.Id}:";
        });
    }
}
