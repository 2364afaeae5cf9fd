namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;
using Dossier.Engine.Language;

/// <summary>Puts names together that articles of one event spell in two ways. An article that has both spellings knows two people.</summary>
internal static class Spellings
{
    // So many names a letter apart in one article are a list of codes.
    private const int MostAlike = 32;

    /// <summary>The groups of claims that spell one name differently.</summary>
    public static IEnumerable<ClaimGroup> Build(IReadOnlyList<ArticleDigest> articles, ArticleGate gate, CancellationToken cancellation)
    {
        var names = new List<(int Article, SpelledName Name)>();
        for (var a = 0; a < articles.Count; a++)
            foreach (var spelled in articles[a].Names)
                names.Add((a, spelled));
        var words = new HashSet<string>?[articles.Count];
        var joiner = new ClaimJoiner(names.ConvertAll(n => AsSpelled(n.Article, n.Name, articles[n.Article])), articles);
        var tried = new HashSet<(int, int)>();
        foreach (var alike in Alike(names.ConvertAll(n => (articles[n.Article].Set, n.Name.Name)), cancellation))
            foreach (var (x, y) in NearPairs.Of(WithoutCodes(alike, names, gate.Limits), n => names[n].Article, gate, MostAlike))
                if (names[x].Name.Name != names[y].Name.Name && tried.Add((x, y)) && SpelledName.Difference(names[x].Name.Name, names[y].Name.Name) is { } spelling
                    && !Has(names[x].Article, spelling.Right) && !Has(names[y].Article, spelling.Left))
                    joiner.Join(x, y);
        return joiner.Groups().Where(g => g.Claims.Count > 1);

        // Whether an article names anybody by a word. Asked of every pair of spellings, so its words are gathered once.
        bool Has(int article, string word) => (words[article] ??= new(articles[article].Entities.SelectMany(e => e.Key.Split(' ')), StringComparer.Ordinal)).Contains(word);
    }

    /// <summary>The names of a list but those of articles that have a whole list of such names.</summary>
    private static List<int> WithoutCodes(List<int> alike, List<(int Article, SpelledName Name)> names, Limits limits)
    {
        if (alike.Count <= MostAlike)
            return alike;
        var few = new List<int>(alike.Count);
        for (int first = 0, end; first < alike.Count; first = end)
        {
            for (end = first + 1; end < alike.Count && names[alike[end]].Article == names[alike[first]].Article;)
                end++;
            if (end - first <= MostAlike)
                few.AddRange(alike.GetRange(first, end - first));
            else
                limits.Repeating(names[alike[first]].Article);
        }
        return few;
    }

    /// <summary>Names that may differ by a letter. Two such names are the same when the right letter is left out of each, or of the longer, so each is looked up by what is left of it, and whole.</summary>
    private static IEnumerable<List<int>> Alike(List<(string Set, string Name)> names, CancellationToken cancellation)
    {
        // In the upper half what is left of a name, as a hash, in the lower half which name it was: sorted, those that leave the same stand together.
        var rests = new long[names.Sum(n => n.Name.Length)];
        var count = 0;
        for (var n = 0; n < names.Count; n++)
            for (var letter = 1; letter <= names[n].Name.Length; letter++)
                rests[count++] = ((long)HashWithout(names[n], letter) << 32) | (uint)n;
        Array.Sort(rests);
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
            if (alike.Exists(n => names[n].Name != names[alike[0]].Name))
                yield return alike;
            alike = [];
        }
    }

    /// <summary>The hash of a name of a set without one of its letters, or whole for one behind its last; names are short.</summary>
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
