using Dossier.Engine;
using Dossier.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Emission;

/// <summary>Writes the lists of all articles and all findings; both stand also when a project has none.</summary>
internal static class ContentsEmitter
{
    /// <summary>The list of all articles, as the tables of findings need it. No member of its own, for completion would show that in the project's code.</summary>
    public static string ArticleList(ProjectModel project) => "(global::Dossier.Generated.PackedArticleList)global::" + project.Namespace + ".Articles.All";

    public static void Emit(SourceProductionContext output, ContentsModel contents, ProjectModel project)
    {
        // An empty list would hide the one that the other project shows.
        if (project.IsShadowing && contents.ArticleBuckets.Count == 0)
            return;
        output.AddSource("Articles.g.cs", Articles(contents.ArticleBuckets, project));
        output.AddSource("Findings.g.cs", Findings(contents.FindingBuckets, project));
    }

    internal static string Articles(EquatableArray<int> buckets, ProjectModel project)
    {
        var code = new CodeWriter(project.Namespace);
        code.Summary("The project's articles.");
        code.GeneratedClass(Visibility(project) + "static partial class Articles");
        code.Summary("Every article, ordered by path.");
        code.Line("public static global::System.Collections.Generic.IReadOnlyList<global::Dossier.Article> All => __All.Articles;");
        code.HiddenClass("__All");
        code.Line("internal static readonly global::Dossier.Generated.PackedArticleList Articles = new global::Dossier.Generated.PackedArticleList(" + Tables(buckets) + ");");
        return code.Finish();
    }

    internal static string Findings(EquatableArray<int> buckets, ProjectModel project)
    {
        var code = new CodeWriter(project.Namespace);
        code.Summary("What the articles say together: a class for each subject, a finding for each question that two or more of them answer.");
        code.GeneratedClass(Visibility(project) + "static partial class Findings");
        code.Summary("Every finding, ordered by key.");
        code.Line("public static global::System.Collections.Generic.IReadOnlyList<global::Dossier.Finding> All => __All.Findings;");
        code.HiddenClass("__All");
        // A project without articles may have no list of its own.
        var articles = buckets.Count > 0 ? ArticleList(project) + ", " : "new global::Dossier.Generated.PackedArticleList()";
        code.Line("internal static readonly global::Dossier.Generated.PackedFindings Findings = new global::Dossier.Generated.PackedFindings(" + articles + Tables(buckets) + ");");
        return code.Finish();
    }

    // Without a modifier a class is internal, and what another part of it says holds: "public static partial class Articles;" in the project's own code.
    private static string Visibility(ProjectModel project) => project.IsPublic ? "public " : "";

    /// <summary>The tables, each at the number of its bucket: one class that names them all costs a program less at its start than a field beside each.</summary>
    private static string Tables(EquatableArray<int> buckets) => buckets.Count == 0
        ? ""
        : string.Join(", ", Enumerable.Range(0, buckets[buckets.Count - 1] + 1).Select(number => buckets.Contains(number) ? "typeof(" + ArticleEmitter.Table(number) + ")" : "null"));
}
