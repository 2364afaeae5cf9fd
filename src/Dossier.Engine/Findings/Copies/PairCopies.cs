namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>
/// What two articles' sentences have in common, two articles at a time. Which sentences of two articles are laid side by side, and what comes of it, is found from the two alone, so what a memory holds of a pair is
/// all there is.
/// </summary>
/// <param name="articles">The articles, ordered by path.</param>
/// <param name="memory">What is known of pairs.</param>
internal sealed class PairCopies(IReadOnlyList<ArticleDigest> articles, PairMemory memory)
{
    private static readonly List<(int, int)> Nothing = [];

    private readonly PairMemory.Row[] _rows = articles.Select(memory.RowOf).ToArray();
    private readonly Dictionary<int, Pair>?[] _pairs = new Dictionary<int, Pair>?[articles.Count];

    /// <summary>The values that two sentences have in the same places.</summary>
    /// <param name="a">The article that comes first by its path.</param>
    /// <param name="b">The other.</param>
    /// <param name="sentences">The sentence of either, by its index in the article.</param>
    /// <param name="find">Lays the two side by side.</param>
    public IReadOnlyList<(int Left, int Right)> Of(int a, int b, (int, int) sentences, Func<List<(int Left, int Right)>> find)
    {
        var pairs = _pairs[a] ??= [];
        if (!pairs.TryGetValue(b, out var pair))
        {
            var known = _rows[a].CopiesWith(articles[b]);
            pairs.Add(b, pair = new(known is not null, known ?? []));
        }
        if (pair.Same.TryGetValue(sentences, out var same))
            return same;
        if (pair.IsKnown || find() is not { Count: > 0 } found)
            return Nothing;
        pair.Same.Add(sentences, found);
        return found;
    }

    /// <summary>Keeps the pairs for the next comparison, in the place of those of the last one.</summary>
    public void Keep()
    {
        for (var a = 0; a < _rows.Length; a++)
            _rows[a].Keep((_pairs[a] ?? []).Select(p => (articles[p.Key], p.Value.Same)));
    }

    /// <param name="IsKnown">Whether the memory had it: it holds all there is, and others may be reading it.</param>
    /// <param name="Same">The sentences that have values in the same places.</param>
    private sealed record Pair(bool IsKnown, Dictionary<(int, int), List<(int Left, int Right)>> Same);
}
