using Dossier.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Model;

/// <summary>What the generated code needs to know of the project.</summary>
/// <param name="Namespace">The namespace of the generated code, a valid C# name.</param>
/// <param name="IsPublic">Whether other projects may use <c>Articles</c> and <c>Findings</c>: <c>DossierVisibility</c>.</param>
/// <param name="HasConstants">Whether the numbers of an article become constants: <c>DossierConstants</c>.</param>
/// <param name="IsShadowing">Whether a project that this one references shows it lists of the name its own would have.</param>
internal sealed record ProjectModel(string Namespace, bool IsPublic = false, bool HasConstants = false, bool IsShadowing = false)
{
    /// <summary>The project of a compilation.</summary>
    /// <remarks>
    /// A test project often shares its root namespace with the project whose internals it sees. Two classes <c>Articles</c> of one full name are a warning at
    /// every use (CS0436), so its own stand in the namespace that its assembly is called.
    /// </remarks>
    public static ProjectModel From(AnalyzerConfigOptions options, Compilation compilation)
    {
        var root = Identifier.Namespace(Read(options, "RootNamespace"));
        var isShadowing = Shows(compilation, root);
        return new ProjectModel(
            isShadowing ? Identifier.Namespace(compilation.AssemblyName ?? "") : root,
            Read(options, "DossierVisibility").Equals("public", StringComparison.OrdinalIgnoreCase),
            Read(options, "DossierConstants").Equals("true", StringComparison.OrdinalIgnoreCase),
            isShadowing);
    }

    private static bool Shows(Compilation compilation, string root)
    {
        foreach (var type in compilation.GetTypesByMetadataName(root.Replace("@", "") + ".Articles"))
            if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly) && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
                return true;
        return false;
    }

    private static string Read(AnalyzerConfigOptions options, string name) => options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}
