using System.Collections;
using System.Reflection;
using Dossier.Engine;
using Dossier.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Generator.Tests;

/// <summary>Nothing of the compiler may live in a model: it would keep old compilations alive and make every model unequal to the last.</summary>
public sealed class ObjectGraphTests
{
    [Fact]
    public void No_step_holds_anything_of_the_compiler()
    {
        var result = Run(Files);
        foreach (var step in TrackingNames.All)
            foreach (var output in result.TrackedSteps[step].SelectMany(s => s.Outputs))
                Assert.Null(Find(output.Value, IsOfTheCompiler, step));
    }

    [Fact]
    public void The_guard_finds_what_it_looks_for()
    {
        Assert.NotNull(Find(new Box(new List<object> { new Box(Sources.Talk) }), IsOfTheCompiler, "box"));
        Assert.NotNull(Find(new Box(Sources.Talk.GetText()!), IsOfTheCompiler, "box"));
        Assert.NotNull(Find(Location.None, IsOfTheCompiler, "location"));
        Assert.Null(Find(new Box("text"), IsOfTheCompiler, "box"));
    }

    [Fact]
    public void Equal_texts_make_equal_models()
    {
        var first = Run(Files);
        var second = Run(Files.Select(a => a.WithText(a.GetText()!.ToString())));
        foreach (var step in TrackingNames.All)
            Assert.Equal(Values(first, step), Values(second, step));

        static IEnumerable<object> Values(GeneratorRunResult result, string step) => result.TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Value);
    }

    private static ArticleInMemory[] Files => [.. Sources.All, .. Collections.Site.All];

    private static GeneratorRunResult Run(IEnumerable<ArticleInMemory> articles)
    {
        var project = new Project(articles);
        project.AddCode(Sources.Sheet);
        project.AddCode(Collections.Site.Records);
        return project.Run();
    }

    private sealed record Box(object Content);

    private static bool IsOfTheCompiler(object value) =>
        value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or AdditionalText or SourceText or Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions or ArticleFacts or Delegate;

    private static string? Find(object? value, Func<object, bool> isForbidden, string path)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(object Value, string Path)>();
        if (value is not null)
            open.Push((value, path));
        while (open.TryPop(out var item))
        {
            if (isForbidden(item.Value))
                return item.Path + ": " + item.Value.GetType();
            if (item.Value is string || item.Value.GetType().IsPrimitive || item.Value is Enum or decimal or DateTime || !seen.Add(item.Value))
                continue;
            if (item.Value is IEnumerable items)
                foreach (var child in items)
                    if (child is not null)
                        open.Push((child, item.Path + "[]"));
            for (var type = item.Value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
                foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                    if (field.GetValue(item.Value) is { } child)
                        open.Push((child, item.Path + "." + field.Name));
        }
        return null;
    }
}
