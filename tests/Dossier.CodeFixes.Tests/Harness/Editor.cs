using System.Collections.Immutable;
using Dossier.Generator.Analysis;
using Dossier.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Project = Dossier.Generator.Tests.Harness.Project;

namespace Dossier.CodeFixes.Tests.Harness;

/// <summary>
/// An editor with one project: articles, a C# file, perhaps a rulings file. It finds the diagnostics, offers the fixes and applies them, also those in text files,
/// which the testing packages leave out without a word.
/// </summary>
internal sealed class Editor
{
    private const string Rulings = "/project/dossier.rulings";

    private readonly Project _project;
    private readonly List<AdditionalText> _files;
    private readonly Solution _solution;

    public Editor(IEnumerable<ArticleInMemory> articles, string code, string? rulings)
    {
        var files = articles.ToList();
        RulingsInMemory[] decided = rulings is null ? [] : [new RulingsInMemory(rulings, Rulings)];
        _project = new Project(files, rulings: decided);
        _project.AddCode(code, "/project/Program.cs");
        _files = [.. files, .. decided];
        var workspace = new AdhocWorkspace();
        var id = ProjectId.CreateNewId();
        var solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, "News", "News", LanguageNames.CSharp, "/project/news.csproj",
                compilationOptions: _project.Compilation.Options, parseOptions: _project.Compilation.SyntaxTrees[0].Options, metadataReferences: _project.Compilation.References))
            .AddDocument(DocumentId.CreateNewId(id), "Program.cs", SourceText.From(code), filePath: "/project/Program.cs");
        foreach (var file in files)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), Path.GetFileName(file.Path), file.GetText()!, filePath: file.Path);
        if (rulings is not null)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), "dossier.rulings", SourceText.From(rulings), filePath: Rulings);
        _solution = solution;
    }

    /// <summary>Everything both analyzers say, ordered by rule and place.</summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync()
    {
        var analyzed = _project.Compiled().WithAnalyzers([new FindingUseAnalyzer(), new ArticleAnalyzer()], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(_files.ToImmutableArray(), _project.Options), (e, _, _) => Assert.Fail(e.ToString()), concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        return (await analyzed.GetAnalyzerDiagnosticsAsync()).OrderBy(d => d.Id, StringComparer.Ordinal).ThenBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(d => d.Location.SourceSpan.Start).ToList();
    }

    /// <summary>The fixes offered for a diagnostic.</summary>
    public async Task<IReadOnlyList<CodeAction>> OfferAsync(CodeFixProvider provider, Diagnostic diagnostic)
    {
        var offered = new List<CodeAction>();
        var context = DocumentOf(diagnostic) is Document document
            ? new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), default)
            : new CodeFixContext(DocumentOf(diagnostic), diagnostic.Location.SourceSpan, [diagnostic], (action, _) => offered.Add(action), default);
        await provider.RegisterCodeFixesAsync(context);
        return offered;
    }

    /// <summary>The fix of all diagnostics of the solution, or null.</summary>
    public async Task<CodeAction?> OfferAllAsync(CodeFixProvider provider, string key, params string[] ids)
    {
        var document = _solution.Projects.Single().Documents.Single();
        var diagnostics = (await DiagnosticsAsync()).Where(d => ids.Contains(d.Id)).ToList();
        return await provider.GetFixAllProvider()!.GetFixAsync(new FixAllContext(document, provider, FixAllScope.Solution, key, ids, new Known(diagnostics), default));
    }

    /// <summary>The rulings file after a fix.</summary>
    public static async Task<string> RulingsAfterAsync(CodeAction action) =>
        (await (await AfterAsync(action)).Projects.Single().AdditionalDocuments.Single(d => d.FilePath == Rulings).GetTextAsync()).ToString();

    /// <summary>An article's file after a fix.</summary>
    public static async Task<string> ArticleAfterAsync(CodeAction action, string path) =>
        (await (await AfterAsync(action)).Projects.Single().AdditionalDocuments.Single(d => d.FilePath == "/project/" + path).GetTextAsync()).ToString();

    /// <summary>The C# file after a fix.</summary>
    public static async Task<string> CodeAfterAsync(CodeAction action) => (await (await AfterAsync(action)).Projects.Single().Documents.Single().GetTextAsync()).ToString();

    private static async Task<Solution> AfterAsync(CodeAction action) =>
        Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(default))).ChangedSolution;

    private TextDocument DocumentOf(Diagnostic diagnostic)
    {
        var project = _solution.Projects.Single();
        return diagnostic.Location.IsInSource ? project.Documents.Single() : project.AdditionalDocuments.Single(d => d.FilePath == diagnostic.Location.GetLineSpan().Path);
    }

    private sealed class Known(IReadOnlyList<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Microsoft.CodeAnalysis.Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult(diagnostics.Where(d => d.Location.IsInSource));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Microsoft.CodeAnalysis.Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
