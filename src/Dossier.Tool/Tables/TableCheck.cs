using Dossier.Engine.Findings;
using Dossier.Tool.Check;
using Dossier.Tool.Input;

namespace Dossier.Tool.Tables;

/// <summary>Compares the articles of tables, where queries found which of them may meet. It tells what a check of the same files tells but for their links, which are looked up where the files lie.</summary>
internal static class TableCheck
{
    /// <summary>Reads and compares.</summary>
    /// <param name="folders">The folders with the tables.</param>
    /// <param name="pairs">The file with the pairs, or a folder of such files.</param>
    /// <param name="rulings">The team's rulings.</param>
    /// <param name="complain">Takes what could not be read.</param>
    public static (CheckResult Result, bool CouldRead) Run(IReadOnlyList<string> folders, string pairs, RulingsSource rulings, Action<string> complain)
    {
        var couldRead = true;
        if (rulings.Failure is { } failure)
            Fail(failure);
        var articles = new Dictionary<long, ArticleRow>();
        foreach (var folder in folders)
        {
            var files = TableFolder.FilesOf(folder);
            if (files.Count == 0)
                Fail($"{folder}: there are no tables; name a folder that 'dossier extract --format parquet -o FOLDER' has written.");
            foreach (var file in files)
                Try(file, () =>
                {
                    foreach (var article in ArticleRow.Read(file))
                        if (!articles.TryAdd(article.Rows.Id, article))
                            Fail($"{article.Path}: two documents have this name or number; each article may stand in one folder of tables only.");
                });
        }
        var given = new GivenPairs();
        var pairFiles = PairsFile.FilesOf(pairs);
        if (pairFiles.Count == 0)
            Fail($"{pairs}: the folder holds no *.parquet file; write the pairs there, as docs/scale.md does.");
        foreach (var file in pairFiles)
            Try(file, () => PairsFile.Read(file, id => articles.TryGetValue(id, out var row) ? row.Path : null, given));
        var facts = articles.Values.Select(a => a.Facts).OrderBy(a => a.Path, StringComparer.Ordinal).ToList();
        // Without all pairs a comparison would tell less, and that as if it were all.
        return (CheckResult.Of(facts, [], rulings, couldRead, isWhole: couldRead, Compare), couldRead);

        ComparedArticles Compare(IReadOnlyList<Dossier.Engine.Findings.ArticleDigest> digests) => FindingsBuilder.Compare(digests, memory: new PairMemory { MostThreads = Environment.ProcessorCount }, given: given);

        void Fail(string why)
        {
            complain(why);
            couldRead = false;
        }

        void Try(string file, Action read)
        {
            try
            {
                read();
            }
            catch (TableException e)
            {
                Fail($"{file.Replace('\\', '/')}: it {e.Message}.");
            }
        }
    }
}
