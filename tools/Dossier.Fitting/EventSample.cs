using Dossier.Engine;
using Dossier.Engine.Matching;

namespace Dossier.Fitting;

/// <summary>Two articles of which it is known whether they tell of one event or thing.</summary>
/// <param name="Set">Index of their set, or -1 for articles of clusters, which stand in every fold.</param>
/// <param name="Rows">The evidence.</param>
/// <param name="IsOne">Whether they do.</param>
/// <param name="Weight">How much they count.</param>
internal sealed record EventSample(int Set, Evidence[] Rows, bool IsOne, double Weight)
{
    private static readonly int[] All = Enumerable.Repeat(int.MinValue, Weights.Families).ToArray();

    // Articles of a cluster are many: of each some neighbours do.
    private const int Neighbours = 3;

    /// <summary>The evidence of two articles whose claims have their question's score.</summary>
    public static Evidence[] Read(ArticlePair sides, IEnumerable<CandidatePair> candidates) => EventEvidence.Read(sides, Matcher.Align(candidates.ToList(), All));

    /// <summary>
    /// Pairs of articles from a folder of clusters named NUMBER_NAME: those of one cluster tell of one event, those of two clusters with one number of two events of one kind,
    /// and those of other numbers of nothing in common.
    /// </summary>
    public static List<EventSample> ReadClusters(string folder, Weights questions, double weight)
    {
        var clusters = Directory.GetDirectories(folder).Order(StringComparer.Ordinal).AsParallel().AsOrdered()
            .Select(d => (Name: Path.GetFileName(d), Articles: Directory.GetFiles(d, "*.txt").Order(StringComparer.Ordinal).Select(f => new ArticleTerms(ArticleReader.Read(Path.GetFileName(f), File.ReadAllText(f), ArticleOptions.None).Digest)).ToList()))
            .Where(c => c.Articles.Count > 1).ToList();
        var pairs = new List<(ArticleTerms A, ArticleTerms B, bool IsOne)>();
        for (var c = 0; c < clusters.Count; c++)
        {
            var (name, articles) = clusters[c];
            var twin = clusters.FindIndex(o => o.Name != name && Number(o.Name) == Number(name));
            var stranger = clusters[(c + 7) % clusters.Count].Articles;
            for (var i = 0; i < articles.Count; i++)
            {
                for (var n = 1; n <= Neighbours && i + n < articles.Count; n++)
                    pairs.Add((articles[i], articles[i + n], true));
                for (var n = 0; n < Neighbours && twin >= 0 && c < twin; n++)
                    pairs.Add((articles[i], clusters[twin].Articles[(i + n) % clusters[twin].Articles.Count], false));
                pairs.Add((articles[i], stranger[i % stranger.Count], false));
            }
        }
        var one = pairs.Count(p => p.IsOne);
        return pairs.AsParallel().AsOrdered().Select(p =>
        {
            var sides = new ArticlePair(p.A, p.B);
            var candidates = Matcher.Candidates(sides);
            foreach (var candidate in candidates)
                candidate.QuestionScore = questions.Score(candidate.Evidence, candidate.Family);
            return new EventSample(-1, Read(sides, candidates), p.IsOne, weight / (p.IsOne ? one : pairs.Count - one));
        }).ToList();

        static string Number(string name) => name[..Math.Max(0, name.IndexOf('_', StringComparison.Ordinal))];
    }
}
