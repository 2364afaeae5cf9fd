using System.Globalization;
using Dossier.Generator.Model;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Emission;

/// <summary>Writes the classes of one bucket's articles: constants, a handle each, and one packed table for the rest.</summary>
internal static class ArticleEmitter
{
    /// <summary>Names that an article's class may hold; neither its own name nor a number's can be one of them.</summary>
    public static readonly string[] Members = ["Path", "Headline", "Publisher", "DatePublished", "Url", "Set", "Article"];

    public static void Emit(SourceProductionContext output, ArticleBucket bucket, ProjectModel project)
    {
        if (bucket.Articles.Count > 0)
            output.AddSource("Articles." + Two(bucket.Number) + ".g.cs", Write(bucket, project));
    }

    /// <summary>The field that holds a bucket's table.</summary>
    public static string Table(int bucket) => "__Table" + Two(bucket);

    internal static string Write(ArticleBucket bucket, ProjectModel project)
    {
        var code = new CodeWriter(project.Namespace);
        code.Class("static partial class Articles");
        for (var i = 0; i < bucket.Articles.Count; i++)
            Write(code, bucket.Articles[i], Table(bucket.Number) + ".Articles[" + i.ToString(CultureInfo.InvariantCulture) + "]");
        code.Table(Table(bucket.Number), PackedWriter.Table(bucket.Articles.Select(a => (a.Article.Path, a.Article.Packed)).ToList()));
        code.Line("internal static readonly global::Dossier.Generated.PackedArticles Articles = new global::Dossier.Generated.PackedArticles(typeof(" + Table(bucket.Number) + "));");
        return code.Finish();
    }

    private static void Write(CodeWriter code, NamedArticle named, string handle)
    {
        var article = named.Article;
        code.Summary(article.Naming.Headline.Length > 0 ? article.Naming.Headline : article.Path);
        code.Remarks([string.Join(", ", new[] { article.Path, article.Publisher, article.DatePublished }.Where(s => s is not null))]);
        code.GeneratedClass("public static partial class " + named.ClassName);
        Constant(code, "The path of the file, relative to the project.", "Path", article.Path);
        Constant(code, "The headline.", "Headline", article.Naming.Headline);
        Constant(code, "Who published it.", "Publisher", article.Publisher);
        Constant(code, "When it was published, ISO 8601.", "DatePublished", article.DatePublished);
        Constant(code, "Where it was found.", "Url", article.Url);
        Constant(code, "The set it belongs to.", "Set", article.Set.Length > 0 ? article.Set : null);
        foreach (var number in article.Numbers)
        {
            var (type, literal) = CodeText.Number(number.Value);
            code.Summary(number.Meaning);
            code.Remarks(["\"" + number.Sentence.Trim() + "\"", article.Path + ":" + number.Line.ToString(CultureInfo.InvariantCulture)]);
            code.Line("public const " + type + " " + number.Name + " = " + literal + ";");
        }
        code.Summary("The whole article: its paragraphs, quotations, times and claims, each with its place.");
        code.Line("public static global::Dossier.Article Article => " + handle + ";");
        code.Close();
    }

    private static void Constant(CodeWriter code, string summary, string name, string? value)
    {
        if (value is null)
            return;
        code.Summary(summary);
        code.Line("public const string " + name + " = " + CodeText.Literal(value) + ";");
    }

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
