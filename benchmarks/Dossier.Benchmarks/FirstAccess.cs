using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using System.Text;
using Dossier.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dossier.Benchmarks;

/// <summary>What a program pays that asks for what the generator made of its articles, each time in a process of its own: the tables are opened and the methods compiled there.</summary>
internal static class FirstAccess
{
    private const int Runs = 9;

    // What the program does, each more than the one before it; the first is what any measured action costs.
    private static readonly (string Name, string Code)[] Accesses =
    [
        ("nothing", "0"),
        ("`Findings.All.Count`", "Findings.All.Count"),
        ("`Findings.All`, whether each is disputed", "Findings.All.Count(f => f.IsDisputed)"),
        ("the claims of the first finding", "Findings.All[0].AllClaims.Count(c => c.Passage.Line > 0)"),
        ("the claims of all findings", "Findings.All.Sum(f => f.AllClaims.Count(c => c.Passage.Line > 0))"),
        ("the lists of all articles", "Articles.All.Sum(a => a.Blocks.Count(b => b.Passage.Line > 0) + a.Quotations.Count(q => q.Passage.Line > 0) + a.TimeExpressions.Count(t => t.Passage.Line > 0) + a.Claims.Count(c => c.Passage.Line > 0))"),
    ];

    private const string Program = """
        using System;
        using System.Linq;
        using App;
        internal static class Program
        {
            private static void Main(string[] args)
            {
                // Twice: what the runtime makes for any measurement is made by the first.
                Measure(static () => 0);
                Measure(args[0] switch { %ACCESSES% _ => throw new ArgumentException(args[0]) });
            }

            private static void Measure(Func<int> access)
            {
                var (cpu, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
                var count = access();
                var (after, all) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
                Console.WriteLine(FormattableString.Invariant($"{(after - cpu).TotalMilliseconds} {(all - bytes) / 1e6} {count}"));
            }
        }
        """;

    /// <summary>Prints what each access costs.</summary>
    public static void Print(TextWriter output, IReadOnlyList<(string Path, string Text)> articles)
    {
        var folder = Directory.CreateTempSubdirectory("dossier-access-");
        try
        {
            var program = Compile(folder.FullName, articles);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {articles.Count} articles ({new FileInfo(program).Length / 1e6:0.0} MB compiled), a fresh process asks for | CPU ms | MB allocated | of so many |"));
            output.WriteLine("| --- | --- | --- | --- |");
            var costs = Accesses.Select(_ => new List<(double Milliseconds, double Megabytes, int Count)>()).ToArray();
            // In turn, so that whatever else the machine does falls on every row alike.
            for (var run = 0; run < Runs; run++)
                for (var access = 0; access < Accesses.Length; access++)
                    costs[access].Add(Run(program, access));
            for (var access = 0; access < Accesses.Length; access++)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"| {Accesses[access].Name} | {costs[access].Select(c => c.Milliseconds).Order().ElementAt(Runs / 2):0.0} | {costs[access].Select(c => c.Megabytes).Order().ElementAt(Runs / 2):0.00} | {costs[access][0].Count} |"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Compile(string folder, IReadOnlyList<(string Path, string Text)> articles)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p));
        var code = Program.Replace("%ACCESSES%", string.Concat(Accesses.Select((a, i) => $"\"{i}\" => static () => {a.Code}, ")), StringComparison.Ordinal);
        var compilation = CSharpCompilation.Create("app", [CSharpSyntaxTree.ParseText(code)], references, new CSharpCompilationOptions(OutputKind.ConsoleApplication, optimizationLevel: OptimizationLevel.Release));
        CSharpGeneratorDriver.Create([new DossierGenerator().AsSourceGenerator()], articles.Select(a => (AdditionalText)new ArticleFile(a.Path, a.Text)), optionsProvider: new ArticleFileOptions())
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        var program = Path.Combine(folder, "app.dll");
        // As Dossier.targets embed them.
        var resources = articles.Select(a => new ResourceDescription("dossier/" + a.Path, () => new MemoryStream(Encoding.UTF8.GetBytes(a.Text)), isPublic: true));
        var result = generated.Emit(program, manifestResources: resources);
        if (!result.Success)
            throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        File.Copy(Path.ChangeExtension(typeof(FirstAccess).Assembly.Location, ".runtimeconfig.json"), Path.ChangeExtension(program, ".runtimeconfig.json"));
        File.Copy(typeof(Article).Assembly.Location, Path.Combine(folder, "Dossier.dll"));
        return program;
    }

    private static (double Milliseconds, double Megabytes, int Count) Run(string program, int access)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add(program);
        start.ArgumentList.Add(access.ToString(CultureInfo.InvariantCulture));
        using var child = Process.Start(start)!;
        var printed = child.StandardOutput.ReadToEnd().Trim().Split('\n')[^1].Split(' ');
        child.WaitForExit();
        return (double.Parse(printed[0], CultureInfo.InvariantCulture), double.Parse(printed[1], CultureInfo.InvariantCulture), int.Parse(printed[2], CultureInfo.InvariantCulture));
    }
}
