using System.Collections.Immutable;
using Dossier.Engine;
using Dossier.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Tests.Harness;

/// <summary>Articles whose text marks what the analyzer must say and where: <c>{|DSR2001:on Monday|}</c>; an empty mark stands for the whole file.</summary>
internal static class Markup
{
    /// <summary>Asserts that the analyzer reports what is marked, and nothing else.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Verify(params (string Path, string Marked, ArticleOptions? Options)[] articles)
    {
        var expected = new List<string>();
        var files = new List<ArticleInMemory>();
        foreach (var (path, marked, options) in articles)
        {
            var text = Strip(marked, out var marks);
            files.Add(new ArticleInMemory(path, text, options));
            expected.AddRange(marks.Select(m => $"{path} {m.Id} {m.Start}+{m.Length} {text.Substring(m.Start, m.Length)}"));
        }
        var diagnostics = await Run(files);
        var actual = diagnostics.Select(d => Describe(d, files)).Order(StringComparer.Ordinal);
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual);
        return diagnostics;
    }

    /// <summary>What the analyzer says of some files.</summary>
    public static Task<ImmutableArray<Diagnostic>> Run(IEnumerable<AdditionalText> files) => Run(files, asked: null);

    /// <summary>What the analyzer says of some files where a rule that is off by default is asked for.</summary>
    public static Task<ImmutableArray<Diagnostic>> Run(IEnumerable<AdditionalText> files, string? asked) => Run(files, asked, ReportDiagnostic.Info, ("DossierTellHiddenInfos", "false"));

    /// <summary>What the analyzer says of some files in a project with some properties and a severity.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Run(IEnumerable<AdditionalText> files, string? asked, ReportDiagnostic severity, params (string Name, string Value)[] properties)
    {
        var options = new AnalyzerOptions(files.ToImmutableArray(), new ProjectOptions("News", properties));
        var compilation = CSharpCompilation.Create("News", [CSharpSyntaxTree.ParseText("class C { }")]);
        if (asked is not null)
            compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new(asked, severity)]));
        var withAnalyzers = compilation.WithAnalyzers([new ArticleAnalyzer()], new CompilationWithAnalyzersOptions(
            options, onAnalyzerException: (e, _, _) => Assert.Fail(e.ToString()), concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        return await withAnalyzers.GetAnalyzerDiagnosticsAsync();
    }

    private static string Describe(Diagnostic diagnostic, List<ArticleInMemory> files)
    {
        var file = files.Single(f => f.Path == diagnostic.Location.GetLineSpan().Path);
        var span = diagnostic.Location.SourceSpan;
        Assert.Equal(file.GetText()!.Lines.GetLinePositionSpan(span), diagnostic.Location.GetLineSpan().Span);
        return $"{file.RelativePath} {diagnostic.Id} {span.Start}+{span.Length} {file.GetText()!.ToString(span)}";
    }

    /// <summary>The text without its marks, and the marks.</summary>
    public static string Strip(string marked, out List<(string Id, int Start, int Length)> marks)
    {
        marks = [];
        for (var open = marked.IndexOf("{|", StringComparison.Ordinal); open >= 0; open = marked.IndexOf("{|", StringComparison.Ordinal))
        {
            var colon = marked.IndexOf(':', open);
            var close = marked.IndexOf("|}", open, StringComparison.Ordinal);
            marks.Add((marked[(open + 2)..colon], open, close - colon - 1));
            marked = marked[..open] + marked[(colon + 1)..close] + marked[(close + 2)..];
        }
        return marked;
    }
}
