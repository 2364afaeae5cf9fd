namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>Puts names together that articles of one event spell in two ways. An article that has both spellings knows two people.</summary>
internal static class Spellings
{
    // So many names a letter apart are a list of codes.
    private const int MostAlike = 32;

    /// <summary>The groups of claims that spell one name differently.</summary>
    public static List<List<Candidate>> Build(IReadOnlyList<ArticleDigest> articles, ArticleGate gate, CancellationToken cancellation)
    {
        var names = new List<(string Name, Dictionary<int, SpelledName> ByArticle)>();
        var known = new Dictionary<(string Set, string Name), int>();
        for (var a = 0; a < articles.Count; a++)
            foreach (var spelled in articles[a].Names)
            {
                if (!known.TryGetValue((articles[a].Set, spelled.Name), out var name))
                {
                    known.Add((articles[a].Set, spelled.Name), name = names.Count);
                    names.Add((spelled.Name, []));
                }
                if (!names[name].ByArticle.ContainsKey(a))
                    names[name].ByArticle.Add(a, spelled);
            }
        var rivals = new List<((int Article, SpelledName Name) A, (int Article, SpelledName Name) B)>();
        foreach (var (x, y, words) in Alike(names.ConvertAll(n => n.Name), known, cancellation))
        {
            var isFewer = names[x].ByArticle.Count <= names[y].ByArticle.Count;
            var (few, many) = isFewer ? (names[x].ByArticle, names[y].ByArticle) : (names[y].ByArticle, names[x].ByArticle);
            var (word, other) = isFewer ? (words.Left, words.Right) : (words.Right, words.Left);
            foreach (var one in few)
                foreach (var near in gate.Near(one.Key))
                    if (many.TryGetValue(near, out var rival) && !Has(articles[one.Key], other) && !Has(articles[near], word))
                        rivals.Add(((one.Key, one.Value), (near, rival)));
        }
        var all = rivals.SelectMany(r => new[] { r.A, r.B }).Distinct().OrderBy(n => n.Article).ThenBy(n => n.Name.Claim).ToList();
        var numbers = new Dictionary<(int, SpelledName), int>();
        foreach (var name in all)
            numbers.Add(name, numbers.Count);
        var union = new UnionFind(all.Count);
        foreach (var (a, b) in rivals)
            union.Join(numbers[a], numbers[b]);
        return all.GroupBy(n => union.Find(numbers[n])).Select(g => g.Select(n => AsSpelled(n.Article, n.Name, articles[n.Article])).ToList()).ToList();
    }

    /// <summary>Names of one set that differ by a letter. Two such names are the same when the right letter is left out of each, so each is looked up by what is left of it.</summary>
    private static IEnumerable<(int X, int Y, (string Left, string Right) Words)> Alike(List<string> names, Dictionary<(string Set, string Name), int> known, CancellationToken cancellation)
    {
        var index = new Dictionary<(string Set, int Hash), List<int>>();
        foreach (var name in known)
            foreach (var rest in Rests(name.Key.Name))
            {
                if (!index.TryGetValue((name.Key.Set, rest), out var list))
                    index.Add((name.Key.Set, rest), list = []);
                list.Add(name.Value);
            }
        var tried = new HashSet<(int, int)>();
        foreach (var list in index.Values)
        {
            cancellation.ThrowIfCancellationRequested();
            if (list.Count is 1 or > MostAlike)
                continue;
            foreach (var x in list)
                foreach (var y in list)
                    if (x < y && tried.Add((x, y)) && SpelledName.Difference(names[x], names[y]) is { } words)
                        yield return (x, y, words);
        }
    }

    /// <summary>The hashes of a name without each of its letters.</summary>
    private static HashSet<int> Rests(string name)
    {
        var rests = new HashSet<int>();
        for (var i = 1; i < name.Length; i++)
            rests.Add(SentenceReader.Fold(name.Remove(i, 1)));
        return rests;
    }

    /// <summary>Whether an article names anybody by a word.</summary>
    private static bool Has(ArticleDigest article, string word)
    {
        foreach (var entity in article.Entities)
            for (var at = entity.Key.IndexOf(word, StringComparison.Ordinal); at >= 0; at = entity.Key.IndexOf(word, at + 1, StringComparison.Ordinal))
                if ((at == 0 || entity.Key[at - 1] == ' ') && (at + word.Length == entity.Key.Length || entity.Key[at + word.Length] == ' '))
                    return true;
        return false;
    }

    private static Candidate AsSpelled(int article, SpelledName name, ArticleDigest digest) =>
        new(article, name.Claim, digest.Claims[name.Claim] with { Slot = new Slot(SlotKind.Name, "", "", "") { Agents = new([digest.Entities[name.Entity]]) } });
}
