namespace Dossier.Engine.Findings;

using System.Globalization;

/// <summary>Tells once what is wrong in an article that several publishers printed, as <see cref="DisputeMessage"/> does a dispute of copies: a thousand papers that print one slip are one line.</summary>
public static class ProblemCopies
{
    // What is wrong with a file – no text, faulty front matter – is mended in each.
    private const string InsideArticle = "DSR1";

    /// <summary>
    /// The articles, each problem inside a text only in the first of the folder that has this text, with the number of the others. Folders stand apart, because one may be told to be silent
    /// (<c>dossier_level</c>) and another not.
    /// </summary>
    /// <param name="articles">The articles, without what is ignored in them.</param>
    public static IReadOnlyList<ArticleFacts> TellOnce(IReadOnlyList<ArticleFacts> articles)
    {
        var texts = new Dictionary<(string Folder, string Text), int>();
        var told = new Dictionary<(int Text, Problem Problem), (int First, int Copies)>();
        var ids = new int[articles.Count];
        for (var i = 0; i < articles.Count; i++)
        {
            // Most have none.
            if (articles[i].Problems.Count == 0 || articles[i].Problems.Where(IsInside).ToList() is not { Count: > 0 } inside)
                continue;
            var (path, text) = (articles[i].Path, articles[i].Text);
            var key = (path.Substring(0, path.LastIndexOf('/') + 1), text);
            if (!texts.TryGetValue(key, out ids[i]))
                texts.Add(key, ids[i] = i);
            foreach (var problem in inside)
                told[(ids[i], problem)] = told.TryGetValue((ids[i], problem), out var before) && before.First != i ? (before.First, before.Copies + 1) : (i, 0);
        }
        return told.Values.All(t => t.Copies == 0) ? articles : articles.Select(Tell).ToList();

        ArticleFacts Tell(ArticleFacts article, int i) => article.Problems.Any(IsInside)
            ? article with { Problems = article.Problems.Select(p => IsInside(p) ? Counted(p, i) : p).OfType<Problem>().ToList() }
            : article;

        Problem? Counted(Problem problem, int i) => told[(ids[i], problem)] is var (first, copies) && first != i ? null
            : copies == 0 ? problem
            : problem with { Message = problem.Message + (copies == 1 ? "; its copy says" : "; its " + copies.ToString(CultureInfo.InvariantCulture) + " copies say") + " the same" };
    }

    private static bool IsInside(Problem problem) => problem.Rule.Id.StartsWith(InsideArticle, StringComparison.Ordinal);
}
