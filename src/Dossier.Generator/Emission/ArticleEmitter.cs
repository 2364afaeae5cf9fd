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

    /// <summary>The class that carries a bucket's table.</summary>
    public static string Table(int bucket) => "__Table" + Two(bucket);

    internal static string Write(ArticleBucket bucket, ProjectModel project)
    {
        var code = new CodeWriter(project.Namespace);
        code.Class("static partial class Articles");
        for (var i = 0; i < bucket.Articles.Count; i++)
            Write(code, bucket.Articles[i], "__All.Articles.Get(" + bucket.Number.ToString(CultureInfo.InvariantCulture) + ", " + i.ToString(CultureInfo.InvariantCulture) + ")", project);
        code.Table(Table(bucket.Number), PackedWriter.Table(bucket.Articles.Select(a => (a.Article.Path, a.Article.Packed)).ToList()));
        return code.Finish();
    }

    private static void Write(CodeWriter code, NamedArticle named, string handle, ProjectModel project)
    {
        var article = named.Article;
        code.Summary(article.Naming.Headline.Length > 0 ? article.Naming.Headline : article.Path);
        code.Remarks([string.Join(", ", new[] { article.Path, article.Publisher, article.DatePublished }.Where(s => s is not null))]);
        code.GeneratedClass("public static partial class " + named.ClassName);
        // Each is there whatever the article says, null where it says nothing: an edit of prose must not break the code that reads it.
        Constant(code, "Path", article.Path);
        Constant(code, "Headline", article.Naming.Headline);
        Constant(code, "Publisher", article.Publisher);
        Constant(code, "DatePublished", article.DatePublished);
        Constant(code, "Url", article.Url);
        Constant(code, "Set", article.Set);
        if (project.HasConstants)
            Numbers(code, article);
        code.Summary("The whole article: its paragraphs, quotations, times and claims, each with its place.");
        code.Line("public static global::Dossier.Article Article => " + handle + ";");
        code.Close();
    }

    private static void Numbers(CodeWriter code, ArticleModel article)
    {
        foreach (var number in article.Numbers)
        {
            var (type, literal) = CodeText.Number(number.Value);
            code.Summary(number.Meaning);
            code.Remarks(["\"" + number.Sentence.Trim() + "\"", article.Path + ":" + number.Line.ToString(CultureInfo.InvariantCulture)]);
            code.Line("public const " + type + " " + number.Name + " = " + literal + ";");
        }
    }

    private static void Constant(CodeWriter code, string name, string? value)
    {
        code.Summary(string.IsNullOrEmpty(value) ? "None: the article has no " + Unknown(name) + "." : value!);
        code.Line("public const string " + name + " = " + (value is null ? "null" : CodeText.Literal(value)) + ";");
    }

    private static string Unknown(string name) => name switch
    {
        "DatePublished" => "day of publication",
        "Url" => "address",
        _ => name.ToLowerInvariant(),
    };

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
