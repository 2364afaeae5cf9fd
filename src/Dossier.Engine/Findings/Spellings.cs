namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;
using Dossier.Engine.Language;

/// <summary>Puts names together that articles of one event spell in two ways. An article that has both spellings knows two people.</summary>
internal static class Spellings
{
    // So many names a letter apart are a list of codes.
    private const int MostAlike = 32;

    /// <summary>The groups of claims that spell one name differently.</summary>
    public static List<List<Candidate>> Build(IReadOnlyList<ArticleDigest> articles, ArticleGate gate, CancellationToken cancellation)
    {
        var names = new List<(string Set, string Name, Dictionary<int, SpelledName> ByArticle)>();
        var known = new Dictionary<(string Set, string Name), int>();
        for (var a = 0; a < articles.Count; a++)
            foreach (var spelled in articles[a].Names)
            {
                if (!known.TryGetValue((articles[a].Set, spelled.Name), out var name))
                {
                    known.Add((articles[a].Set, spelled.Name), name = names.Count);
                    names.Add((articles[a].Set, spelled.Name, []));
                }
                if (!names[name].ByArticle.ContainsKey(a))
                    names[name].ByArticle.Add(a, spelled);
            }
        var rivals = new List<((int Article, SpelledName Name) A, (int Article, SpelledName Name) B)>();
        var words = new HashSet<string>?[articles.Count];
        foreach (var (x, y, spelling) in Alike(names.ConvertAll(n => (n.Set, n.Name)), cancellation))
        {
            var isFewer = names[x].ByArticle.Count <= names[y].ByArticle.Count;
            var (few, many) = isFewer ? (names[x].ByArticle, names[y].ByArticle) : (names[y].ByArticle, names[x].ByArticle);
            var (word, other) = isFewer ? (spelling.Left, spelling.Right) : (spelling.Right, spelling.Left);
            foreach (var one in few)
                foreach (var near in gate.Near(one.Key))
                    if (many.TryGetValue(near, out var rival) && !Has(one.Key, other) && !Has(near, word))
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

        // Whether an article names anybody by a word. Asked of every pair of spellings, so its words are gathered once.
        bool Has(int article, string word) => (words[article] ??= new(articles[article].Entities.SelectMany(e => e.Key.Split(' ')), StringComparer.Ordinal)).Contains(word);
    }

    /// <summary>Names of one set that differ by a letter. Two such names are the same when the right letter is left out of each, so each is looked up by what is left of it.</summary>
    private static IEnumerable<(int X, int Y, (string Left, string Right) Spelling)> Alike(List<(string Set, string Name)> names, CancellationToken cancellation)
    {
        // In the upper half what is left of a name, as a hash, in the lower half which name it was: sorted, those that leave the same stand together.
        var rests = new long[names.Sum(n => Math.Max(0, n.Name.Length - 1))];
        var count = 0;
        for (var n = 0; n < names.Count; n++)
            for (var letter = 1; letter < names[n].Name.Length; letter++)
                rests[count++] = ((long)HashWithout(names[n], letter) << 32) | (uint)n;
        Array.Sort(rests);
        var tried = new HashSet<(int, int)>();
        var alike = new List<int>();
        for (var i = 0; i < rests.Length; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            var name = (int)rests[i];
            // A doubled letter leaves the same whichever of the two is left out.
            if (alike.Count == 0 || alike[alike.Count - 1] != name)
                alike.Add(name);
            if (i + 1 < rests.Length && rests[i + 1] >> 32 == rests[i] >> 32)
                continue;
            for (var x = 0; x < alike.Count && alike.Count <= MostAlike; x++)
                for (var y = x + 1; y < alike.Count; y++)
                    if (names[alike[x]].Set == names[alike[y]].Set && tried.Add((alike[x], alike[y])) && SpelledName.Difference(names[alike[x]].Name, names[alike[y]].Name) is { } spelling)
                        yield return (alike[x], alike[y], spelling);
            alike.Clear();
        }
    }

    /// <summary>The hash of a name of a set without one of its letters; names are short.</summary>
    private static int HashWithout((string Set, string Name) name, int letter)
    {
        var hash = Vocabulary.Start;
        foreach (var c in name.Set)
            hash = Vocabulary.Step(hash, c);
        for (var i = 0; i < name.Name.Length; i++)
            if (i != letter)
                hash = Vocabulary.Step(hash, name.Name[i]);
        return (int)hash;
    }

    private static Candidate AsSpelled(int article, SpelledName name, ArticleDigest digest) =>
        new(article, name.Claim, digest.Claims[name.Claim] with { Slot = new Slot(ClaimKind.Name, "", "", "") { Agents = new([digest.Entities[name.Entity]]) } });
}
