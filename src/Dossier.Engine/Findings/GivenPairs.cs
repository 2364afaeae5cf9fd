namespace Dossier.Engine.Findings;

/// <summary>
/// Which articles look at which, found where the articles lie and not by <see cref="ArticleGate"/>: docs/scale.md has the queries. What the two of a pair are to each other, and how many of them are compared, the gate finds as ever.
/// </summary>
public sealed class GivenPairs
{
    private readonly Dictionary<string, List<(int Place, string Other)>> _looks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _asks = new(StringComparer.Ordinal);

    /// <summary>
    /// The paths of the articles of which all is to be found; null for all. Two others are not compared, so that what is found of these is right, and of the others only as far as it has part in them.
    /// </summary>
    public IReadOnlyCollection<string>? Wanted { get; init; }

    /// <summary>Says that an article looks at another.</summary>
    /// <param name="article">The article's path.</param>
    /// <param name="other">The other's.</param>
    /// <param name="place">As the how manieth, from 1: of its rarest key first, and of one key the nearest by date. Those that share nothing that counts may be missing.</param>
    public void AddLook(string article, string other, int place)
    {
        if (!_looks.TryGetValue(article, out var looks))
            _looks.Add(article, looks = []);
        looks.Add((place, other));
    }

    /// <summary>Says that another article answers a question of an article which few answer; needed of those that look at many.</summary>
    public void AddAsk(string article, string other)
    {
        if (!_asks.TryGetValue(article, out var asks))
            _asks.Add(article, asks = []);
        asks.Add(other);
    }

    /// <summary>What an article looks at, in the order of the places.</summary>
    internal IEnumerable<(int Place, string Other)> LooksOf(string article) => _looks.TryGetValue(article, out var looks) ? looks.OrderBy(l => l.Place) : [];

    /// <summary>What answers a question of an article that few answer.</summary>
    internal IReadOnlyList<string> AsksOf(string article) => _asks.TryGetValue(article, out var asks) ? asks : [];
}
