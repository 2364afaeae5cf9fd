namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>The sentences of an article by the least of their runs of words: copies share most runs, and so the least.</summary>
internal sealed class SentenceRuns
{
    private const int Run = 3;
    private const int RunsKept = 3;

    private readonly Dictionary<long, List<int>> _all = [];

    /// <param name="article">The article.</param>
    public SentenceRuns(ArticleDigest article)
    {
        FirstValues = new int[article.Sentences.Count];
        var values = 0;
        for (var i = 0; i < FirstValues.Length; i++)
        {
            FirstValues[i] = values;
            values += article.Sentences[i].Values.Count;
            foreach (var run in Runs.Least(article.Sentences[i].Words, Run, RunsKept, ignored: SentenceDigest.Name))
            {
                if (!_all.TryGetValue(run, out var list))
                    _all.Add(run, list = []);
                list.Add(i);
            }
        }
    }

    /// <summary>Each run with the indices of its sentences, ascending.</summary>
    public IReadOnlyDictionary<long, List<int>> All => _all;

    /// <summary>Of each sentence how many values the sentences before it have.</summary>
    public int[] FirstValues { get; }
}
