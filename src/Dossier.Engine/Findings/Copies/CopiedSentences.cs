namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>Puts values together that stand in the same place of a sentence and its copies. One that differs there was changed on the way, whatever it is a value of.</summary>
internal static class CopiedSentences
{
    // A sentence is looked up by the least of its runs of words: copies share most runs, and so the least.
    private const int Run = 3;
    private const int RunsKept = 3;

    private const int MostReadings = 6;

    // A run in more sentences than this is a set phrase.
    private const int CommonRun = 64;

    /// <summary>The groups in which not all values are the same.</summary>
    public static List<List<Candidate>> Build(IReadOnlyList<ArticleDigest> articles, ArticleGate gate, CancellationToken cancellation)
    {
        var sentences = new List<(int Article, SentenceDigest Digest, int FirstValue)>();
        var index = new Dictionary<long, List<int>>();
        var values = 0;
        for (var a = 0; a < articles.Count; a++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var digest in articles[a].Sentences)
            {
                foreach (var run in Runs.Least(digest.Words, Run, RunsKept, ignored: SentenceDigest.Name))
                {
                    if (!index.TryGetValue(run, out var list))
                        index.Add(run, list = []);
                    list.Add(sentences.Count);
                }
                sentences.Add((a, digest, values));
                values += digest.Values.Count;
            }
        }
        var union = new UnionFind(values);
        var isCopied = new bool[sentences.Count];
        // A chain of copies can end where it did not begin: only what was laid side by side is compared.
        var compared = new HashSet<(int, int)>();
        var tried = new HashSet<long>();
        foreach (var list in index.Values)
        {
            cancellation.ThrowIfCancellationRequested();
            if (list.Count > CommonRun)
                continue;
            foreach (var i in list)
                foreach (var j in list)
                    if (i < j && sentences[i].Article != sentences[j].Article && gate.Near(sentences[i].Article).Contains(sentences[j].Article) && tried.Add(((long)i << 32) | (uint)j))
                        foreach (var (x, y) in SameValues(sentences[i].Digest, sentences[j].Digest, articles[sentences[i].Article], articles[sentences[j].Article]))
                        {
                            union.Join(sentences[i].FirstValue + x, sentences[j].FirstValue + y);
                            isCopied[i] = isCopied[j] = true;
                            var (a, b) = (sentences[i].Digest.Values[x].Hash, sentences[j].Digest.Values[y].Hash);
                            compared.Add((Math.Min(a, b), Math.Max(a, b)));
                        }
        }
        return sentences.Where((_, i) => isCopied[i])
            .SelectMany(s => s.Digest.Values.Select((v, n) => (Root: union.Find(s.FirstValue + n), s.Article, Value: v)))
            .GroupBy(v => v.Root)
            .Where(g => AllCompared(g.Select(v => v.Value.Hash).Distinct().ToList(), compared))
            .Select(g => g.Select(v => AsCopied(v.Article, v.Value, articles[v.Article].Claims[v.Value.Claim])).ToList())
            .ToList();
    }

    /// <summary>Which values of two sentences stand in the same place; none where neither is copied from the other.</summary>
    private static List<(int Left, int Right)> SameValues(SentenceDigest left, SentenceDigest right, ArticleDigest article, ArticleDigest other)
    {
        var alignment = SentenceAlignment.Of(left.Words, right.Words);
        var same = new List<(int, int)>();
        int differing = 0;
        for (int x = 0, y = 0; x < left.Values.Count; x++)
        {
            var value = left.Values[x];
            var place = alignment[value.Word];
            while (y < right.Values.Count && right.Values[y].Word < place)
                y++;
            if (place < 0 || y == right.Values.Count || right.Values[y].Word != place || right.Values[y].Kind != value.Kind)
                continue;
            var isPerson = value.Kind is ClaimKind.Person or ClaimKind.Speaker;
            var isOther = value.Hash != right.Values[y].Hash && (!isPerson || AreOthers(article, value, other, right.Values[y]));
            differing += isOther ? 1 : 0;
            // Who stands elsewhere in the other sentence is not the one in question.
            if (isOther && isPerson && (HasPerson(right, other, article, value) || HasPerson(left, article, other, right.Values[y])))
                continue;
            // Who spoke is asked by what was said.
            if (value.Kind != ClaimKind.Speaker && alignment.PartnerOf(value.Word, value.Kind) >= 0)
                same.Add((x, y));
        }
        // Where several values differ, the sentence is a form that is filled in again for each event.
        if (differing > 1)
            same.Clear();
        return same;
    }

    private static bool AreOthers(ArticleDigest article, SentenceValue value, ArticleDigest other, SentenceValue its) =>
        Comparison.AreOthers(article.Claims[value.Claim].Value.Text, other.Claims[its.Claim].Value.Text);

    /// <summary>Whether a sentence names somebody another article names.</summary>
    private static bool HasPerson(SentenceDigest sentence, ArticleDigest article, ArticleDigest other, SentenceValue person)
    {
        foreach (var value in sentence.Values)
            if (value.Kind is ClaimKind.Person or ClaimKind.Speaker && !AreOthers(article, value, other, person))
                return true;
        return false;
    }

    /// <summary>Whether there are several values, each of which stands in the place of every other in some two sentences.</summary>
    private static bool AllCompared(List<int> hashes, HashSet<(int, int)> compared)
    {
        // So many readings of one place are a form filled in, not a copy.
        if (hashes.Count is 1 or > MostReadings)
            return false;
        foreach (var a in hashes)
            foreach (var b in hashes)
                if (a < b && !compared.Contains((a, b)))
                    return false;
        return true;
    }

    /// <summary>The claim with the question it answers in the copies.</summary>
    private static Candidate AsCopied(int article, SentenceValue value, ClaimDigest claim) =>
        new(article, value.Claim, claim with
        {
            Slot = new Slot(value.Kind, claim.Slot?.Predicate ?? "", value.Kind == ClaimKind.Person ? "" : claim.Subject.ToLowerInvariant(), "")
            {
                Agents = value.Kind == ClaimKind.Person ? new([new Names.Entity(Names.EntityType.Person, claim.Value.Text)]) : EquatableArray<Names.Entity>.Empty,
                IsCopied = true,
                Beside = claim.Slot?.Beside ?? EquatableArray<decimal>.Empty,
                Rounding = value.Rounding,
                Tense = value.Kind == ClaimKind.Polarity && Denials.IsOfToday(claim) ? Tense.Present : Tense.Past,
            },
        });
}
