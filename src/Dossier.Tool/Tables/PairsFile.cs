using Dossier.Engine.Findings;

namespace Dossier.Tool.Tables;

/// <summary>Which articles look at which, as the queries of docs/scale.md write it: the numbers of both, and as the how manieth, or null for one that answers a question which few answer.</summary>
internal static class PairsFile
{
    private const string Article = "article", Other = "other", Place = "place";

    /// <summary>The files of a path: itself, or those of a folder, into which databases write several.</summary>
    public static IReadOnlyList<string> FilesOf(string path) => Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.parquet").Order(StringComparer.Ordinal)] : [path];

    /// <summary>Adds the pairs of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="pathOf">The path of an article by its number, null for none: a pair with one that is not there is left out.</param>
    /// <param name="pairs">Takes them.</param>
    /// <exception cref="TableException">It cannot be read.</exception>
    public static void Read(string file, Func<long, string?> pathOf, GivenPairs pairs) => ParquetFile.Read(file, parquet =>
    {
        var row = 0L;
        for (var group = 0; group < parquet.Groups; group++)
        {
            var (articles, others, places) = (parquet.Numbers(Article, group), parquet.Numbers(Other, group), parquet.Numbers(Place, group));
            for (var i = 0; i < articles.Count; i++, row++)
                if (articles[i] is not { } a || others[i] is not { } b || places[i] is < 1 or > int.MaxValue)
                    throw new TableException($"has a row without two articles or with a place below 1, row {row + 1}; write it as docs/scale.md does");
                else if (pathOf(a) is { } article && pathOf(b) is { } other)
                {
                    if (places[i] is { } place)
                        pairs.AddLook(article, other, (int)place);
                    else
                        pairs.AddAsk(article, other);
                }
        }
        return row;
    });
}
