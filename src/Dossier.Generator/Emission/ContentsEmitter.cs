using Dossier.Engine;
using Dossier.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Emission;

/// <summary>Writes the lists of all articles and all findings; both stand also when a project has none.</summary>
internal static class ContentsEmitter
{
    /// <summary>The field that holds the list of all articles.</summary>
    public static string ArticleList(ProjectModel project) => "global::" + project.Namespace + ".Articles.__All.Articles";

    public static void Emit(SourceProductionContext output, ContentsModel contents, ProjectModel project)
    {
        output.AddSource("Articles.g.cs", Articles(contents.ArticleBuckets, project));
        output.AddSource("Findings.g.cs", Findings(contents.FindingBuckets, project));
    }

    internal static string Articles(EquatableArray<int> buckets, ProjectModel project)
    {
        var code = new CodeWriter(project.Namespace);
        code.Summary("The project's articles.");
        code.GeneratedClass("internal static partial class Articles");
        code.Summary("Every article, ordered by path.");
        code.Line("public static global::System.Collections.Generic.IReadOnlyList<global::Dossier.Article> All => __All.Articles;");
        code.GeneratedClass("internal static class __All");
        Field(code, "PackedArticleList Articles = new global::Dossier.Generated.PackedArticleList", buckets, "Articles");
        return code.Finish();
    }

    internal static string Findings(EquatableArray<int> buckets, ProjectModel project)
    {
        var code = new CodeWriter(project.Namespace);
        code.Summary("What the articles say together: a class for each subject, a finding for each question that two or more of them answer.");
        code.GeneratedClass("internal static partial class Findings");
        code.Summary("Every finding, ordered by key.");
        code.Line("public static global::System.Collections.Generic.IReadOnlyList<global::Dossier.Finding> All => __All.Findings;");
        code.GeneratedClass("private static class __All");
        code.Line("internal static readonly global::System.Collections.Generic.IReadOnlyList<global::Dossier.Finding> Findings = global::Dossier.Generated.PackedFindings.Join(");
        Tables(code, buckets, "Findings");
        return code.Finish();
    }

    private static void Field(CodeWriter code, string declaration, EquatableArray<int> buckets, string field)
    {
        code.Line("internal static readonly global::Dossier.Generated." + declaration + "(");
        Tables(code, buckets, field);
    }

    private static void Tables(CodeWriter code, EquatableArray<int> buckets, string field)
    {
        for (var i = 0; i < buckets.Count; i++)
            code.Line("    " + ArticleEmitter.Table(buckets[i]) + "." + field + (i < buckets.Count - 1 ? "," : ""));
        code.Line("    );");
    }
}
