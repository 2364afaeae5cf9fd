using Dossier.Generator.Emission;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Model;

/// <summary>What the generated code needs to know of the project.</summary>
/// <param name="Namespace">The namespace of the generated code, a valid C# name.</param>
internal sealed record ProjectModel(string Namespace)
{
    public static ProjectModel From(AnalyzerConfigOptions options) =>
        new(Identifier.Namespace(options.TryGetValue("build_property.RootNamespace", out var name) ? name : ""));
}
