using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dossier.Tool.Import;

/// <summary>Writes an article as Markdown with front matter in YAML.</summary>
internal static class FrontMatterWriter
{
    /// <summary>The file's text.</summary>
    /// <param name="article">The article.</param>
    /// <param name="retrieved">The day on which it was fetched.</param>
    /// <param name="sha256">The digest of the file it was taken from, in hexadecimal digits.</param>
    public static string Write(ImportedArticle article, string retrieved, string sha256)
    {
        using var text = new StringWriter { NewLine = "\n" };
        text.WriteLine("---");
        // A line of any length: what is folded is read back by fewer readers.
        var emitter = new Emitter(text, new EmitterSettings(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        emitter.Emit(new MappingStart(null, null, isImplicit: true, MappingStyle.Block));
        Quoted("title", article.Title);
        Quoted("url", article.Url);
        Quoted("publisher", article.Publisher);
        if (article.Authors.Count > 0)
        {
            Plain("authors");
            emitter.Emit(new SequenceStart(null, null, isImplicit: true, SequenceStyle.Block));
            foreach (var author in article.Authors)
                Value(author, ScalarStyle.DoubleQuoted);
            emitter.Emit(new SequenceEnd());
        }
        Pair("date", article.Published);
        Pair("updated", article.Updated);
        Quoted("lang", article.Language);
        Pair("retrieved", retrieved);
        Quoted("sha256", sha256);
        emitter.Emit(new MappingEnd());
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        text.WriteLine("---");
        text.WriteLine();
        text.WriteLine(article.Body.TrimEnd());
        return text.ToString();

        void Value(string value, ScalarStyle style) =>
            emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, value, style, isPlainImplicit: style == ScalarStyle.Plain, isQuotedImplicit: style != ScalarStyle.Plain));

        void Plain(string value) => Value(value, ScalarStyle.Plain);

        void Pair(string key, string? value)
        {
            if (value is null)
                return;
            Plain(key);
            Plain(value);
        }

        void Quoted(string key, string? value)
        {
            if (string.IsNullOrEmpty(value))
                return;
            Plain(key);
            Value(value, ScalarStyle.DoubleQuoted);
        }
    }
}
