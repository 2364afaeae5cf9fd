using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Tests.Harness;

/// <summary>What MSBuild hands the compiler for a project in /project.</summary>
internal sealed class ProjectOptions(string rootNamespace, params (string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new(properties.Select(p => new KeyValuePair<string, string>("build_property." + p.Name, p.Value)))
    {
        ["build_property.RootNamespace"] = rootNamespace,
        ["build_property.ProjectDir"] = "/project/",
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is not ArticleInMemory article
        ? new Values([])
        : new Values(new(article.Level is { } level ? [new("dossier_level", level)] : Array.Empty<KeyValuePair<string, string>>())
        {
            ["build_metadata.AdditionalFiles.SourceItemGroup"] = "Article",
            ["build_metadata.AdditionalFiles.DossierPath"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(article.RelativePath)),
            ["build_metadata.AdditionalFiles.Set"] = article.Options.Set,
            ["build_metadata.AdditionalFiles.Name"] = article.Options.Name ?? "",
            ["build_metadata.AdditionalFiles.Publisher"] = article.Options.Publisher ?? "",
            ["build_metadata.AdditionalFiles.DatePublished"] = article.Options.DatePublished ?? "",
            ["build_metadata.AdditionalFiles.Url"] = article.Options.Url ?? "",
        });

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
