using System.Runtime.CompilerServices;
using Dossier.Engine;
using Dossier.Engine.Facts;
using Dossier.Engine.Rulings;

namespace Dossier.Generator.Parsing;

/// <summary>
/// What articles say to the program's facts, kept as long as the articles are. Both analyzers ask for the same, and so does every later compilation: an edit of C# that changes no fact asks nothing
/// anew, and an edit of one article reads the numbers of one.
/// </summary>
internal static class FactCache
{
    private static readonly ConditionalWeakTable<ArticleFacts, ToldArticle> Told = new();
    private static readonly ConditionalWeakTable<ArticleFacts, Last> Answers = new();

    /// <summary>What articles say to a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="articles">The articles, ordered by path, as <see cref="ArticleCache.LeaveOut"/> gives them.</param>
    /// <param name="passages">What rulings leave out.</param>
    /// <param name="cancellation">Honoured within one sentence.</param>
    public static FactAnswer Find(StatedFact fact, IReadOnlyList<ArticleFacts> articles, IgnoredPassages passages, CancellationToken cancellation) =>
        articles.Count == 0 ? FactFinder.Find(fact, [], cancellation) : Answers.GetValue(articles[0], static _ => new Last()).Find(fact, articles, passages, cancellation);

    private static ToldArticle Read(ArticleFacts facts, IgnoredPassages passages, CancellationToken cancellation)
    {
        if (Told.TryGetValue(facts, out var known))
            return known;
        var told = ToldValueReader.Read(facts, cancellation);
        if (passages.On(facts.Path).Count > 0 && passages.In(facts) is { Count: > 0 } ignored)
            told = told with { Values = told.Values.Where(v => !ignored.Any(i => i.Span.Overlaps(v.Span))).ToList() };
        return Told.GetValue(facts, _ => told);
    }

    // Each letter typed into a phrase makes another fact.
    private const int MostAnswers = 4096;

    private sealed class Last
    {
        private readonly Dictionary<StatedFact, FactAnswer> _answers = [];
        private IReadOnlyList<ArticleFacts> _articles = [];

        public FactAnswer Find(StatedFact fact, IReadOnlyList<ArticleFacts> articles, IgnoredPassages passages, CancellationToken cancellation)
        {
            lock (_answers)
            {
                if (_answers.Count > MostAnswers || (!ReferenceEquals(_articles, articles) && (_articles.Count != articles.Count || !_articles.Zip(articles, ReferenceEquals).All(same => same))))
                {
                    _answers.Clear();
                }
                // The list that is asked about next, too.
                _articles = articles;
                if (!_answers.TryGetValue(fact, out var answer))
                    _answers.Add(fact, answer = FactFinder.Find(fact, articles.Select(a => Read(a, passages, cancellation)).ToList(), cancellation));
                return answer;
            }
        }
    }
}
