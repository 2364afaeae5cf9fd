namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>Finds the articles that are copies of another: of what both say there is one witness.</summary>
public static class CopiedArticles
{
    // A run of words in more articles than this is a phrase, and tells none apart.
    private const int MostOfOneRun = 64;

    /// <summary>The path of the article that each copy is of, by the copy's path. An article is a copy of the first that has its text: by when they speak, then by path; one that is a copy itself is never named.</summary>
    public static IReadOnlyDictionary<string, string> Find(IEnumerable<ArticleDigest> articles, CancellationToken cancellation = default)
    {
        var copies = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var byRun = new Dictionary<(string Set, long), List<int>>();
        var sorted = articles.OrderBy(a => a.Clock.Date ?? DateTime.MaxValue).ThenBy(a => a.Clock.Minute ?? int.MaxValue).ThenBy(a => a.Path, StringComparer.Ordinal).ToList();
        var tried = new Marks(sorted.Count);
        for (var i = 0; i < sorted.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            tried.Clear();
            if (FirstLike(i) is { } first)
            {
                copies.Add(sorted[i].Path, first.Path);
                continue;
            }
            foreach (var run in sorted[i].Fingerprint)
            {
                if (!byRun.TryGetValue((sorted[i].Set, run), out var list))
                    byRun.Add((sorted[i].Set, run), list = []);
                if (list.Count < MostOfOneRun)
                    list.Add(i);
            }
        }
        return copies;

        ArticleDigest? FirstLike(int i)
        {
            foreach (var run in sorted[i].Fingerprint)
                if (byRun.TryGetValue((sorted[i].Set, run), out var list))
                    foreach (var other in list)
                        if (tried.Add(other) && Fingerprint.AreCopies(sorted[i].Fingerprint, sorted[other].Fingerprint))
                            return sorted[other];
            return null;
        }
    }

    /// <summary>What is to be said of a copy, at its headline.</summary>
    public static Problem Told(ArticleFacts copy, string original) => new(
        Rules.Copy, Rules.Copy.Level, copy.Document.Blocks.Count > 0 ? copy.Document.Blocks[0].Span : default,
        "this article has the text of " + DisputeMessage.Quote(original) + "; where both say the same, that is one witness");
}
