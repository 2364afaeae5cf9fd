using System.Collections.Immutable;
using System.Globalization;
using Dossier.Generator;
using Dossier.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Benchmarks;

/// <summary>
/// What an edit costs generator and analyzers, each in its own driver, as an editor and a warm compiler server run them. Whoever asks for the diagnostics of analyzers has the compiler bind the code anew, what
/// is generated too, and that is most of what it costs; so the same is asked of an analyzer that does nothing, and the driver is asked how long the analyzers' own actions took.
/// </summary>
internal static class Drivers
{
    private const int Runs = 5;

    /// <summary>Prints, for each kind of edit, what it costs with articles and what the same edit costs without any.</summary>
    public static void Print(TextWriter output, IReadOnlyList<(string Path, string Text)> articles)
    {
        var (none, all) = (new Workspace([]), new Workspace(articles));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {articles.Count} articles, median of {Runs}, CPU ms (MB allocated) | generator | analyzers | an analyzer that does nothing | the analyzers' actions, ms |"));
        output.WriteLine("| --- | --- | --- | --- | --- |");
        Row("no articles, C# edited", none, w => w.EditCode());
        Row("C# edited", all, w => w.EditCode());
        Row("all texts handed over anew, C# edited", all, w => w.HandOverAnew());
        Row("blank line on top of one article", all, w => w.EditArticle("\n", atEnd: false));
        Row("sentence added to one article", all, w => w.EditArticle("The fire destroyed " + (40 + w.Edits) + " boats in Westhaven, said Ann Lee.\n", atEnd: true));

        void Row(string name, Workspace workspace, Action<Workspace> edit)
        {
            var costs = new List<Costs>();
            workspace.Run();
            for (var run = 0; run < Runs; run++)
            {
                edit(workspace);
                costs.Add(workspace.Run());
            }
            output.WriteLine($"| {name} | {Median(costs.Select(c => c.Generator))} | {Median(costs.Select(c => c.Analyzers))} | {Median(costs.Select(c => c.Nothing))} | {costs.Select(c => c.Actions).Order().ElementAt(Runs / 2).ToString("0.0", CultureInfo.InvariantCulture)} |");
        }
    }

    private static Cost Median(IEnumerable<Cost> costs) => costs.OrderBy(c => c.Milliseconds).ElementAt(Runs / 2);

    /// <param name="Generator">The generator.</param>
    /// <param name="Analyzers">The analyzers, with what the compiler binds for any.</param>
    /// <param name="Nothing">That alone.</param>
    /// <param name="Actions">The analyzers' actions alone, as <c>ReportAnalyzer</c> has it.</param>
    private readonly record struct Costs(Cost Generator, Cost Analyzers, Cost Nothing, double Actions);

    /// <param name="Milliseconds">CPU time of the process.</param>
    /// <param name="Megabytes">What was allocated.</param>
    private readonly record struct Cost(double Milliseconds, double Megabytes)
    {
        public static Cost Of(Action action)
        {
            var (cpu, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
            action();
            return new Cost((Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds, (GC.GetTotalAllocatedBytes(precise: true) - bytes) / 1e6);
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Milliseconds:0.0} ({Megabytes:0.0})");
    }

    /// <summary>One project in an editor.</summary>
    private sealed class Workspace
    {
        private const string Code = "internal static class Program { private static int Main() => ";

        private readonly ArticleFileOptions _options = new();
        private CSharpCompilation _compilation;
        private ImmutableArray<AdditionalText> _files;
        private GeneratorDriver _driver;

        public Workspace(IReadOnlyList<(string Path, string Text)> articles)
        {
            var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p));
            _compilation = CSharpCompilation.Create("app", [Tree(0)], references, new CSharpCompilationOptions(OutputKind.ConsoleApplication, concurrentBuild: false));
            _files = articles.Select(a => (AdditionalText)new ArticleFile(a.Path, a.Text)).ToImmutableArray();
            _driver = CSharpGeneratorDriver.Create([new DossierGenerator().AsSourceGenerator()], _files, optionsProvider: _options);
        }

        public int Edits { get; private set; }

        public void EditCode() => _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees.First(), Tree(++Edits));

        /// <summary>The compiler server makes the files' texts new for each compilation.</summary>
        public void HandOverAnew()
        {
            EditCode();
            _files = _files.Select(f => (AdditionalText)new ArticleFile(f.Path, f.GetText()!.ToString())).ToImmutableArray();
            _driver = CSharpGeneratorDriver.Create([new DossierGenerator().AsSourceGenerator()], _files, optionsProvider: _options);
        }

        public void EditArticle(string words, bool atEnd)
        {
            Edits++;
            var old = _files[_files.Length / 2];
            var text = old.GetText()!.ToString();
            var changed = new ArticleFile(old.Path, atEnd ? text + "\n" + words : words + text);
            _files = _files.SetItem(_files.Length / 2, changed);
            _driver = _driver.ReplaceAdditionalText(old, changed);
        }

        public Costs Run()
        {
            Compilation generated = _compilation;
            var generator = Cost.Of(() => _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out generated, out _));
            _ = generated.GetDiagnostics().Length;
            var nothing = Analyze(generated, new NoAnalyzer()).Cost;
            var analyzers = Analyze(generated, new ArticleAnalyzer(), new FindingUseAnalyzer());
            return new Costs(generator, analyzers.Cost, nothing, analyzers.Actions);
        }

        // One after another: what waits for another action would be counted as time of its own.
        private (Cost Cost, double Actions) Analyze(Compilation compilation, params DiagnosticAnalyzer[] analyzers)
        {
            var driver = compilation.WithAnalyzers([.. analyzers], new CompilationWithAnalyzersOptions(new AnalyzerOptions(_files, _options), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
            var cost = Cost.Of(() => _ = driver.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length);
            return (cost, analyzers.Sum(a => driver.GetAnalyzerTelemetryInfoAsync(a, default).GetAwaiter().GetResult().ExecutionTime.TotalMilliseconds));
        }

        private static SyntaxTree Tree(int number) => CSharpSyntaxTree.ParseText(Code + number.ToString(CultureInfo.InvariantCulture) + "; }", path: "Program.cs");
    }

    /// <summary>Asks for what ours ask for, and does nothing with it.</summary>
#pragma warning disable RS1036, RS1041 // No compiler loads it.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class NoAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1036, RS1041
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new("NONE", "None", "None", "None", DiagnosticSeverity.Info, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterAdditionalFileAction(static _ => { });
            context.RegisterSymbolAction(static _ => { }, SymbolKind.NamedType, SymbolKind.Field, SymbolKind.Property, SymbolKind.Parameter);
            context.RegisterOperationAction(static _ => { }, OperationKind.PropertyReference, OperationKind.Invocation);
        }
    }
}
