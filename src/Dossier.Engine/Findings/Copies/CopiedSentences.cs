namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>Puts values together that stand in the same place of a sentence and its copies. One that differs there was changed on the way, whatever it is a value of.</summary>
internal static class CopiedSentences
{
    // A sentence is looked up by the least of its runs of words: copies share most runs, and so the least.
    private const int Run = 3;
    private const int RunsKept = 3;

    // A run in more sentences of one article than this is a set phrase; the first ones speak for it.
    internal const int MostOfOneArticle = 16;

    /// <summary>The groups in which not all values are the same. Rivals are only values that were laid side by side: a chain of copies can end where it did not begin.</summary>
    /// <param name="articles">The articles, ordered by path.</param>
    /// <param name="gate">Which of them are near.</param>
    /// <param name="memory">What is known of pairs; what is found is kept there.</param>
    /// <param name="cancellation">Honoured between two articles.</param>
    public static IEnumerable<ClaimGroup> Build(IReadOnlyList<ArticleDigest> articles, ArticleGate gate, PairMemory memory, CancellationToken cancellation)
    {
        var sentences = new List<(int Article, SentenceDigest Digest, int FirstValue)>();
        var index = new Dictionary<long, List<int>>();
        var values = new List<Candidate>();
        var firsts = new int[articles.Count];
        for (var a = 0; a < articles.Count; a++)
        {
            cancellation.ThrowIfCancellationRequested();
            firsts[a] = sentences.Count;
            foreach (var digest in articles[a].Sentences)
            {
                foreach (var run in Runs.Least(digest.Words, Run, RunsKept, ignored: SentenceDigest.Name))
                {
                    if (!index.TryGetValue(run, out var list))
                        index.Add(run, list = []);
                    list.Add(sentences.Count);
                }
                sentences.Add((a, digest, values.Count));
                foreach (var value in digest.Values)
                    values.Add(AsCopied(a, value, articles[a].Claims[value.Claim]));
            }
        }
        var joiner = new ClaimJoiner(values, articles);
        var copies = new PairCopies(articles, memory);
        var tried = new HashSet<long>();
        foreach (var list in index.Values)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (i, j) in NearPairs.Of(list, s => sentences[s].Article, gate, MostOfOneArticle))
                // In one number without gaps: a long's hash code is its halves XORed, which for two neighbours is that of all other neighbours.
                if (tried.Add((long)i * sentences.Count + j))
                    foreach (var (x, y) in SameValues(i, j))
                        joiner.Join(sentences[i].FirstValue + x, sentences[j].FirstValue + y);
        }
        copies.Keep();
        return joiner.Groups().Where(g => g.Rivals.Count > 0);

        IReadOnlyList<(int Left, int Right)> SameValues(int i, int j)
        {
            var (left, right) = (sentences[i], sentences[j]);
            return copies.Of(left.Article, right.Article, (i - firsts[left.Article], j - firsts[right.Article]), () => SameValuesOf(left.Digest, right.Digest, articles[left.Article], articles[right.Article]));
        }
    }

    /// <summary>Which values of two sentences stand in the same place; none where neither is copied from the other.</summary>
    private static List<(int Left, int Right)> SameValuesOf(SentenceDigest left, SentenceDigest right, ArticleDigest article, ArticleDigest other)
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
            // Where several values differ, the sentence is a form that is filled in again for each event.
            if (isOther && ++differing > 1)
                return [];
            // Who stands elsewhere in the other sentence is not the one in question.
            if (isOther && isPerson && (HasPerson(right, other, article, value) || HasPerson(left, article, other, right.Values[y])))
                continue;
            // Who spoke is asked by what was said.
            if (value.Kind != ClaimKind.Speaker && alignment.PartnerOf(value.Word, value.Kind) >= 0)
                same.Add((x, y));
        }
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
