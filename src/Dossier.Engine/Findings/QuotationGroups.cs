namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>Puts quotations together that report one saying, in whatever words.</summary>
internal static class QuotationGroups
{
    // Quotations that share this many words in a row, found through an index, are laid side by side.
    private const int Shingle = 3;

    // Three words that stand in more quotations of one article are a set phrase; the first ones speak for it.
    internal const int MostOfOneArticle = 16;

    private const int FewestUnsigned = 10;

    // Fewer words are a set phrase that many say.
    private const int FewestOfOneSaying = 7;

    /// <summary>Quotations of one saying, whose speakers may be one.</summary>
    public static IEnumerable<ClaimGroup> Build(IReadOnlyList<ArticleDigest> articles, ArticleGate gate, CancellationToken cancellation) =>
        Build(articles, gate, ClaimKind.Quotation, digest => digest.Value.Text, (a, b, alignment) =>
            // Where nobody says who speaks, a few words in common are chance.
            SpeakersFit(a.Slot, b.Slot) && alignment.IsSameSaying && (alignment.Matched >= FewestUnsigned || (a.Digest.AttributedTo is not null && b.Digest.AttributedTo is not null)), cancellation);

    /// <summary>The speakers of the same words.</summary>
    public static IEnumerable<ClaimGroup> BuildSpeakers(IReadOnlyList<ArticleDigest> articles, ArticleGate gate, CancellationToken cancellation) =>
        Build(articles, gate, ClaimKind.Speaker, digest => digest.Subject, (_, _, alignment) => alignment.Matched >= FewestOfOneSaying && alignment.Differing <= 1, cancellation);

    private static IEnumerable<ClaimGroup> Build(
        IReadOnlyList<ArticleDigest> articles, ArticleGate gate, ClaimKind kind, Func<ClaimDigest, string> quoted, Func<Candidate, Candidate, QuotationAlignment, bool> isSame, CancellationToken cancellation)
    {
        var quotations = new List<Candidate>();
        var words = new List<List<string>>();
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var a = 0; a < articles.Count; a++)
            for (var c = 0; c < articles[a].Claims.Count; c++)
                if (articles[a].Claims[c] is { Slot: { } slot } digest && slot.Kind == kind)
                {
                    var split = QuotedWords.Split(quoted(digest), QuotationAlignment.MostWords);
                    for (var w = 0; w + Shingle <= split.Count; w++)
                    {
                        var key = articles[a].Set + "\n" + string.Join(" ", split.GetRange(w, Shingle));
                        if (!index.TryGetValue(key, out var list))
                            index.Add(key, list = []);
                        if (list.Count == 0 || list[list.Count - 1] != quotations.Count)
                            list.Add(quotations.Count);
                    }
                    quotations.Add(new Candidate(a, c, digest));
                    words.Add(split);
                }
        var joiner = new ClaimJoiner(quotations, articles);
        var tried = new HashSet<(int, int)>();
        foreach (var list in index.Values)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (i, j) in NearPairs.Of(list, q => quotations[q].Article, gate, MostOfOneArticle))
                if (tried.Add((i, j)) && isSame(quotations[i], quotations[j], QuotationAlignment.Of(words[i], words[j])))
                    joiner.Join(i, j);
        }
        return joiner.Groups();
    }

    private static bool SpeakersFit(Slot a, Slot b) =>
        a.Agents.Count == 0 || b.Agents.Count == 0 || EntityKeys.Same(a.Agents[0], b.Agents[0]);
}
