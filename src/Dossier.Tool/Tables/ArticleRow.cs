using Dossier.Engine;
using Dossier.Engine.Packing;
using Dossier.Engine.Tables;
using Dossier.Tool.Input;

namespace Dossier.Tool.Tables;

/// <summary>An article as it lies in the tables: all that a comparison and whoever tells of it needs.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Key">The name of what the engine reads in it, by its path, text and options; of another version of the engine another.</param>
/// <param name="Options">What the command line says of it.</param>
/// <param name="Headline">Its headline, or null.</param>
/// <param name="Text">Its text.</param>
/// <param name="Packed">What was read.</param>
/// <param name="Facts">The same, unpacked.</param>
/// <param name="Rows">Its rows in the other tables.</param>
internal sealed record ArticleRow(string Path, string Key, ArticleOptions Options, string? Headline, string Text, byte[] Packed, ArticleFacts Facts, ArticleRows Rows)
{
    /// <summary>Reads an article.</summary>
    /// <param name="source">The article.</param>
    /// <param name="key">Its key.</param>
    public static ArticleRow Of(Source source, string key)
    {
        var read = ArticleReader.Read(source.Path, source.Text!, source.Options);
        var facts = read.Slim();
        return new ArticleRow(source.Path, key, source.Options, read.Document.HeadlineText, source.Text!, PackedArticle.Write(key, facts), facts, ArticleRows.Of(facts));
    }

    /// <summary>The key of an article as it would be read now.</summary>
    public static string KeyOf(Source source) => PackedArticle.KeyOf(source.Path, source.Text!, source.Options);

    /// <summary>The articles of a file.</summary>
    /// <exception cref="TableException">The file is none of this version's.</exception>
    public static List<ArticleRow> Read(string file) => ParquetFile.Read(file, parquet =>
    {
        var (paths, keys, sets, days, drafts) = (parquet.Text("path"), parquet.Text("key"), parquet.Text("set_name"), parquet.Text("as_of"), parquet.Flags("drafts"));
        var (headlines, texts, packed) = (parquet.Text("headline"), parquet.Text("text"), parquet.Bytes("packed"));
        // Unpacking is half of what there is to do.
        return Enumerable.Range(0, paths.Count).AsParallel().AsOrdered().Select(i =>
        {
            var (path, text, options) = (paths[i] ?? "", texts[i] ?? "", new ArticleOptions(Set: sets[i] ?? "", DatePublished: days[i]) { Drafts = drafts[i] == true });
            // A row that was changed by hand, or that another version wrote, is none.
            var facts = keys[i] is { } key && PackedArticle.KeyOf(path, text, options) == key ? PackedArticle.Read(key, packed[i] ?? [], path, text, options) : null;
            return facts is null
                ? throw new TableException($"was written by another version of dossier, or changed since, at the article {path}; run 'dossier extract --format parquet' again")
                : new ArticleRow(path, keys[i]!, options, headlines[i], text, packed[i]!, facts, ArticleRows.Of(facts));
        }).ToList();
    });
}
