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
        var byRun = new Dictionary<(string Set, long), List<ArticleDigest>>();
        foreach (var article in articles.OrderBy(a => a.Clock.Date ?? DateTime.MaxValue).ThenBy(a => a.Clock.Minute ?? int.MaxValue).ThenBy(a => a.Path, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var tried = new HashSet<string>(StringComparer.Ordinal);
            var first = article.Fingerprint.Select(run => (article.Set, run)).Where(byRun.ContainsKey).SelectMany(run => byRun[run])
                .FirstOrDefault(other => tried.Add(other.Path) && Fingerprint.AreCopies(article.Fingerprint, other.Fingerprint));
            if (first is not null)
            {
                copies.Add(article.Path, first.Path);
                continue;
            }
            foreach (var run in article.Fingerprint)
            {
                if (!byRun.TryGetValue((article.Set, run), out var list))
                    byRun.Add((article.Set, run), list = []);
                if (list.Count < MostOfOneRun)
                    list.Add(article);
            }
        }
        return copies;
    }

    /// <summary>What is to be said of a copy, at its headline.</summary>
    public static Problem Told(ArticleFacts copy, string original) => new(
        Rules.Copy, Rules.Copy.Level, copy.Document.Blocks.Count > 0 ? copy.Document.Blocks[0].Span : default,
        "this article has the text of " + DisputeMessage.Quote(original) + "; where both say the same, that is one witness");
}
