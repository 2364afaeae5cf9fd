using System.Collections.Immutable;
using Dossier.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Tests.Harness;

/// <summary>C# that marks what the analyzer must say and where: <c>{|DSR4001:finding.Value|}</c>.</summary>
internal static class CodeMarkup
{
    /// <summary>Asserts that the analyzer reports what is marked, and nothing else; an info is marked as <c>{|DSR4001i:…|}</c>.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Verify(IEnumerable<ArticleInMemory> articles, string marked)
    {
        var code = Markup.Strip(marked, out var marks);
        var diagnostics = await Run(articles, code);
        var expected = marks.Select(m => $"{m.Id} {m.Start}+{m.Length} {code.Substring(m.Start, m.Length)}").Order(StringComparer.Ordinal);
        Assert.Equal(expected, diagnostics.Select(d => Describe(d, code)).Order(StringComparer.Ordinal));
        return diagnostics;
    }

    /// <summary>What the analyzer says of some code that compiles.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Run(IEnumerable<ArticleInMemory> articles, string code, params RulingsInMemory[] rulings)
    {
        var project = new Project(articles, rulings: rulings);
        project.AddCode(code);
        var compilation = project.Compiled();
        Assert.DoesNotContain(compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error && d.Id is not ("CS8795" or "CS0260"));
        var options = new AnalyzerOptions([.. project.Articles, .. rulings], project.Options);
        var withAnalyzers = compilation.WithAnalyzers([new FindingUseAnalyzer()], new CompilationWithAnalyzersOptions(
            options, onAnalyzerException: (e, _, _) => Assert.Fail(e.ToString()), concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        return await withAnalyzers.GetAnalyzerDiagnosticsAsync();
    }

    private static string Describe(Diagnostic diagnostic, string code)
    {
        var span = diagnostic.Location.SourceSpan;
        return $"{diagnostic.Id}{(diagnostic.Severity == DiagnosticSeverity.Info ? "i" : "")} {span.Start}+{span.Length} {code.Substring(span.Start, span.Length)}";
    }
}
