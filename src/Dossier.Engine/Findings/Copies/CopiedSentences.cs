namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>Puts values together that stand in the same place of a sentence and its copies. One that differs there was changed on the way, whatever it is a value of.</summary>
internal static class CopiedSentences
{
    // A run in more sentences of one article than this is a set phrase; the first ones speak for it.
    internal const int MostOfOneArticle = 16;

    /// <summary>The groups in which not all values are the same. Rivals are only values that were laid side by side: a chain of copies can end where it did not begin.</summary>
    /// <param name="articles">The articles, ordered by path.</param>
    /// <param name="gate">Which of them are near.</param>
    /// <param name="memory">What is known of pairs; what is found is kept there.</param>
    /// <param name="cancellation">Honoured between two articles.</param>
    public static IEnumerable<ClaimGroup> Build(IReadOnlyList<ArticleDigest> articles, ArticleGate gate, PairMemory memory, CancellationToken cancellation)
    {
        var rows = articles.Select(memory.RowOf).ToArray();
        var values = new List<Candidate>();
        var firsts = new int[articles.Count];
        for (var a = 0; a < articles.Count; a++)
        {
            firsts[a] = values.Count;
            foreach (var (index, claim) in rows[a].Runs(articles[a]).Values)
                values.Add(new Candidate(a, index, claim));
        }
        var found = new Dictionary<ArticleDigest, PairCopies>[articles.Count];
        var joiner = new ClaimJoiner(values, articles, AreOne);
        for (var a = 0; a < articles.Count; a++)
        {
            cancellation.ThrowIfCancellationRequested();
            found[a] = PairMemory.ByArticle<PairCopies>();
            // What one page has from another is a form that is filled in for each part of the product.
            foreach (var b in gate.Near(a).Where(b => b > a && !(articles[a].IsPage && articles[b].IsPage)).OrderBy(b => b))
            {
                var copies = rows[a].CopiesWith(articles[b]) ?? Compare(articles[a], articles[b], rows[a].Runs(articles[a]), rows[b].Runs(articles[b]), (left, right) => joiner.Contradict(firsts[a] + left, firsts[b] + right));
                found[a].Add(articles[b], copies);
                foreach (var (left, right, contradict) in copies.Same)
                    joiner.Join(firsts[a] + left, firsts[b] + right, contradict);
                if (copies.RepeatsA)
                    gate.Limits.Repeating(a);
                if (copies.RepeatsB)
                    gate.Limits.Repeating(b);
            }
            rows[a].Keep(found[a]);
        }
        return joiner.Groups().Where(g => g.Rivals.Count > 0);

        // Those that were laid side by side.
        bool AreOne(int x, int y)
        {
            var (left, right) = (Math.Min(x, y), Math.Max(x, y));
            var (a, b) = (values[left].Article, values[right].Article);
            return found[a].TryGetValue(articles[b], out var copies) && Array.Exists(copies.Same, s => firsts[a] + s.A == left && firsts[b] + s.B == right);
        }
    }

    /// <summary>Lays those sentences of two articles side by side that share a run.</summary>
    private static PairCopies Compare(ArticleDigest a, ArticleDigest b, SentenceRuns runsOfA, SentenceRuns runsOfB, Func<int, int, bool> contradict)
    {
        List<(int, int, bool)>? same = null;
        HashSet<(int, int)>? tried = null;
        bool repeatsA = false, repeatsB = false;
        foreach (var run in runsOfA.All)
        {
            if (!runsOfB.All.TryGetValue(run.Key, out var inB))
                continue;
            var inA = run.Value;
            repeatsA |= inA.Count > MostOfOneArticle;
            repeatsB |= inB.Count > MostOfOneArticle;
            foreach (var i in inA.Take(MostOfOneArticle))
                foreach (var j in inB.Take(MostOfOneArticle))
                    if ((tried ??= []).Add((i, j)))
                        foreach (var (x, y) in SameValues(a.Sentences[i], b.Sentences[j], a, b))
                        {
                            var (left, right) = (runsOfA.FirstValues[i] + x, runsOfB.FirstValues[j] + y);
                            (same ??= []).Add((left, right, contradict(left, right)));
                        }
        }
        return same is null && !repeatsA && !repeatsB ? PairCopies.None : new(same?.ToArray() ?? [], repeatsA, repeatsB);
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
}
