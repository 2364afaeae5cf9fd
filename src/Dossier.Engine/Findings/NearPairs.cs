namespace Dossier.Engine.Findings;

/// <summary>Pairs of what stands in near articles. Of each article only the first ones are paired, and the gate bounds the articles, so a list costs its length.</summary>
internal static class NearPairs
{
    /// <summary>The pairs of a list whose articles are near and are two; the first of a pair stands before the second.</summary>
    /// <param name="list">Numbers, ascending by their articles.</param>
    /// <param name="articleOf">The article of a number.</param>
    /// <param name="gate">Which articles are near.</param>
    /// <param name="mostOfOneArticle">How many of one article are paired.</param>
    public static IEnumerable<(int, int)> Of(List<int> list, Func<int, int> articleOf, ArticleGate gate, int mostOfOneArticle)
    {
        if (list.Count < 2 || articleOf(list[0]) == articleOf(list[list.Count - 1]))
            yield break;
        var firsts = new Dictionary<int, int>();
        var articles = new List<int>();
        for (var i = 0; i < list.Count; i++)
            if (i == 0 || articleOf(list[i]) != articleOf(list[i - 1]))
            {
                firsts.Add(articleOf(list[i]), i);
                articles.Add(articleOf(list[i]));
            }
        for (var a = 0; a < articles.Count; a++)
        {
            var near = gate.Near(articles[a]);
            var few = articles.Count - a - 1 <= near.Count ? articles.Skip(a + 1).Where(near.Contains) : near.Where(n => n > articles[a] && firsts.ContainsKey(n)).OrderBy(n => n);
            foreach (var other in few)
                for (var i = firsts[articles[a]]; i < End(articles[a]); i++)
                    for (var j = firsts[other]; j < End(other); j++)
                        yield return (list[i], list[j]);
        }

        int End(int article)
        {
            var end = firsts[article];
            while (end < list.Count && end < firsts[article] + mostOfOneArticle && articleOf(list[end]) == article)
                end++;
            if (end < list.Count && articleOf(list[end]) == article)
                gate.Limits.Repeating(article);
            return end;
        }
    }
}
