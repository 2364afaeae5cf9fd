using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dossier.Generator.Tests.Harness;

/// <summary>A project in memory: articles, C#, and the generator's driver, which remembers earlier runs.</summary>
internal sealed class Project
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) is "netstandard.dll" or "mscorlib.dll")
            .Select(p => MetadataReference.CreateFromFile(p)),
        MetadataReference.CreateFromFile(typeof(Article).Assembly.Location),
    ];

    private readonly string _rootNamespace;

    public Project(IEnumerable<ArticleInMemory> articles, string rootNamespace = "News", LanguageVersion language = LanguageVersion.Latest, NullableContextOptions nullable = NullableContextOptions.Enable, params RulingsInMemory[] rulings)
    {
        Articles = articles.ToImmutableArray();
        _rootNamespace = rootNamespace;
        Options = new ProjectOptions(rootNamespace);
        var parse = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        Compilation = CSharpCompilation.Create(
            "News", [CSharpSyntaxTree.ParseText("", parse)], References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable, warningLevel: 9999));
        Driver = CSharpGeneratorDriver.Create(
            [new DossierGenerator().AsSourceGenerator()], [.. Articles, .. rulings], parse, Options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>The same project with properties that MSBuild hands over.</summary>
    public Project With(params (string Name, string Value)[] properties)
    {
        Options = new ProjectOptions(_rootNamespace, properties);
        Driver = Driver.WithUpdatedAnalyzerConfigOptions(Options);
        return this;
    }

    /// <summary>The same project with a reference to another, under a name of its own.</summary>
    public Project Referencing(Project other, string name)
    {
        Compilation = Compilation.WithAssemblyName(name).AddReferences(other.Compiled().ToMetadataReference());
        return this;
    }

    public ImmutableArray<ArticleInMemory> Articles { get; private set; }

    public ProjectOptions Options { get; private set; }

    public CSharpCompilation Compilation { get; private set; }

    public GeneratorDriver Driver { get; private set; }

    /// <summary>Runs the generator, on from its last run.</summary>
    public GeneratorRunResult Run()
    {
        Driver = Driver.RunGenerators(Compilation);
        return Driver.GetRunResult().Results.Single();
    }

    public void Edit(ArticleInMemory before, ArticleInMemory after)
    {
        Articles = Articles.Replace(before, after);
        Driver = Driver.ReplaceAdditionalText(before, after);
    }

    public void EditRulings(RulingsInMemory before, RulingsInMemory after) => Driver = Driver.ReplaceAdditionalText(before, after);

    public void AddCode(string code, string path = "") =>
        Compilation = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)Compilation.SyntaxTrees[0].Options, path));

    public void EditCode(string before, string after)
    {
        var tree = Compilation.SyntaxTrees.Single(t => t.ToString() == before);
        Compilation = Compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(after)));
    }

    /// <summary>The compilation with the generated code.</summary>
    public Compilation Compiled() => Compilation.AddSyntaxTrees(Run().GeneratedSources.Select(s => s.SyntaxTree));

    /// <summary>Compiles, embeds the articles as Dossier.targets does, and loads.</summary>
    public Assembly Load(bool embedsArticles = true)
    {
        using var image = new MemoryStream();
        var resources = Articles.Where(_ => embedsArticles).Select(a => new ResourceDescription("dossier/" + a.RelativePath, () => Embedded(a), isPublic: true));
        var result = Compiled().Emit(image, manifestResources: resources);
        Assert.Empty(result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Id != "CS1591"));
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }

    private static MemoryStream Embedded(ArticleInMemory article)
    {
        var text = article.GetText()!;
        var encoding = text.Encoding!;
        return new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(text.ToString())]);
    }
}
