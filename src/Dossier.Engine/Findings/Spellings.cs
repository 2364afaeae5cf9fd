namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;
using Dossier.Engine.Language;

/// <summary>
/// Puts names together that articles of one event spell in two ways. An article that has both spellings knows two people. Which names are set against each other is found from their two articles alone, so the pairs are kept, and
/// an edit looks for those of the articles it touched, among these and those near them.
/// </summary>
internal sealed class Spellings
{
    // So many names a letter apart in one article are a list of codes.
    private const int MostAlike = 32;

    private readonly List<(Spelled Left, Spelled Right)> _pairs = [];
    private readonly HashSet<int> _repeating = [];

    /// <summary>The groups of claims that spell one name differently.</summary>
    public IEnumerable<ClaimGroup> Find(ArticleChanges changes, CancellationToken cancellation)
    {
        _pairs.RemoveAll(p => changes.IsTouched(p.Left.Article) || changes.IsTouched(p.Right.Article));
        _repeating.RemoveWhere(changes.IsTouched);
        Look(changes, cancellation);
        foreach (var article in _repeating)
            changes.Gate.Limits.Repeating(article);
        var names = _pairs.SelectMany(p => new[] { p.Left, p.Right }).Distinct().OrderBy(n => n.Article).ThenBy(n => n.Name).ToList();
        var numbers = names.Select((name, i) => (name, i)).ToDictionary(n => n.name, n => n.i);
        var joiner = new ClaimJoiner(names.ConvertAll(n => n.Claim(changes.Articles)), changes.Articles);
        foreach (var (left, right) in _pairs.Select(p => (Left: numbers[p.Left], Right: numbers[p.Right])).OrderBy(p => p.Left).ThenBy(p => p.Right))
            joiner.Join(left, right);
        return joiner.Groups();
    }

    /// <summary>Finds the pairs of the articles that an edit touched.</summary>
    private void Look(ArticleChanges changes, CancellationToken cancellation)
    {
        var (articles, gate) = (changes.Articles, changes.Gate);
        var names = new List<Spelled>();
        foreach (var a in new SortedSet<int>(changes.Touched.SelectMany(gate.Near)))
            for (var n = 0; n < articles[a].Names.Count; n++)
                names.Add(new Spelled(a, n));
        var words = new Dictionary<int, HashSet<string>>();
        var tried = new HashSet<(int, int)>();
        foreach (var alike in Alike(names.ConvertAll(n => (articles[n.Article].Set, TextOf(n))), cancellation))
            foreach (var (x, y) in NearPairs.Of(WithoutCodes(alike, names), n => names[n].Article, gate, MostAlike))
            {
                var (left, right) = (names[x], names[y]);
                if ((changes.IsTouched(left.Article) || changes.IsTouched(right.Article)) && TextOf(left) != TextOf(right) && tried.Add((x, y)) && SpelledName.Difference(TextOf(left), TextOf(right)) is { } spelling
                    && !SpelledName.AreTwoWords(WrittenOf(left), WrittenOf(right)) && !Has(left.Article, spelling.Right) && !Has(right.Article, spelling.Left))
                    _pairs.Add((left, right));
            }

        string TextOf(Spelled name) => articles[name.Article].Names[name.Name].Name;

        string WrittenOf(Spelled name) => articles[name.Article].Claims[articles[name.Article].Names[name.Name].Claim].Exact;

        // Whether an article names anybody by a word. Asked of every pair of spellings, so its words are gathered once.
        bool Has(int article, string word)
        {
            if (!words.TryGetValue(article, out var known))
                words.Add(article, known = new(articles[article].Entities.SelectMany(e => e.Key.Split(' ')), StringComparer.Ordinal));
            return known.Contains(word);
        }
    }

    /// <summary>The names of a list but those of articles that have a whole list of such names.</summary>
    private List<int> WithoutCodes(List<int> alike, List<Spelled> names)
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
                _repeating.Add(names[alike[first]].Article);
        }
        return few;
    }

    /// <summary>A name of an article, by the article's index and its own among the names that the article spells.</summary>
    private readonly record struct Spelled(int Article, int Name)
    {
        public Candidate Claim(IReadOnlyList<ArticleDigest> articles)
        {
            var (article, name) = (articles[Article], articles[Article].Names[Name]);
            return new Candidate(Article, name.Claim, article.Claims[name.Claim] with { Slot = new Slot(ClaimKind.Name, "", "", "") { Agents = new([article.Entities[name.Entity]]) } });
        }
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
}
