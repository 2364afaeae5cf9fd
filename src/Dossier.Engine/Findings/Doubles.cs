namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>Articles that say the same to the letter, whatever they are called: they are compared once, and what is found of the first is said of all.</summary>
internal sealed class Doubles
{
    private readonly Dictionary<string, List<string>> _others = new(StringComparer.Ordinal);

    private Doubles(List<ArticleDigest> articles) => Articles = articles;

    /// <summary>The first of each, ordered by path.</summary>
    public List<ArticleDigest> Articles { get; }

    /// <summary>Finds the doubles of articles that are ordered by path.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="memory">Holds on to a number for what each says.</param>
    public static Doubles Of(IReadOnlyList<ArticleDigest> articles, PairMemory memory)
    {
        var doubles = new Doubles([]);
        var known = new Dictionary<ArticleDigest, string>(new ByContent(memory));
        foreach (var article in articles)
            if (known.TryGetValue(article, out var first))
            {
                if (!doubles._others.TryGetValue(first, out var others))
                    doubles._others.Add(first, others = []);
                others.Add(article.Path);
            }
            else
            {
                known.Add(article, article.Path);
                doubles.Articles.Add(article);
            }
        return doubles;
    }

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _others.Count == 0;

    /// <summary>The paths of the other articles that say what the article says, ordered.</summary>
    public IReadOnlyList<string> Others(string path) => _others.TryGetValue(path, out var others) ? others : [];

    /// <summary>A finding with the claims of all doubles.</summary>
    public FindingDigest Name(FindingDigest finding)
    {
        if (_others.Count == 0 || !finding.Claims.Any(c => _others.ContainsKey(c.Path)))
            return finding;
        var dispute = finding.Dispute;
        if (dispute is not null)
            dispute = dispute with { Sides = new(dispute.Sides.Select(s => s with { Claims = All(s.Claims) })) };
        return finding with { Claims = All(finding.Claims), Dispute = dispute };
    }

    private EquatableArray<ClaimReference> All(EquatableArray<ClaimReference> claims) =>
        new(claims.SelectMany(c => Others(c.Path).Select(path => c with { Path = path }).Prepend(c)).OrderBy(c => c.Path, StringComparer.Ordinal));

    /// <summary>A number that is the same for articles that say the same.</summary>
    public static int HashOf(ArticleDigest article)
    {
        var hash = StringComparer.Ordinal.GetHashCode(article.Set) ^ (article.DatePublished is { } date ? StringComparer.Ordinal.GetHashCode(date) : 0);
        foreach (var claim in article.Claims)
            hash = unchecked((hash * 31) + StringComparer.Ordinal.GetHashCode(claim.Exact));
        return hash;
    }

    private sealed class ByContent(PairMemory memory) : IEqualityComparer<ArticleDigest>
    {
        public bool Equals(ArticleDigest? x, ArticleDigest? y) => ReferenceEquals(x, y) || (x is not null && y is not null && x with { Path = "" } == y with { Path = "" });

        public int GetHashCode(ArticleDigest article) => memory.RowOf(article).HashOf(article);
    }
}
