namespace Dossier.Engine.Findings;

using System.Globalization;
using Dossier.Engine.Claims;
using Dossier.Engine.Matching;

/// <summary>Something that was not compared because a bound was hit.</summary>
/// <param name="Path">The first article it is true of.</param>
/// <param name="Text">What was left out, a sentence.</param>
public readonly record struct LeftOut(string Path, string Text);

/// <summary>
/// Takes note of the bounds that a comparison hits. Only those of the gate and of <see cref="PastDays"/> leave out articles; all others are of one article,
/// so that an article that is added changes nothing between two others.
/// </summary>
internal sealed class Limits
{
    private readonly SortedSet<int> _crowded;
    private readonly SortedSet<int> _busy;
    private readonly SortedSet<int> _past = [];
    private readonly SortedSet<int> _repeating = [];
    private HashSet<int>? _only;

    /// <summary>No bound was hit.</summary>
    public Limits()
        : this([], [])
    {
    }

    private Limits(SortedSet<int> crowded, SortedSet<int> busy) => (_crowded, _busy) = (crowded, busy);

    /// <summary>The bounds of the gate alone, for another comparison by it.</summary>
    public Limits OfGate() => new(_crowded, _busy);

    /// <summary>Tells of some articles alone.</summary>
    public void KeepOnly(HashSet<int> articles) => _only = articles;

    /// <summary>Notes an article that shares names with more articles than it is compared with.</summary>
    public void Crowded(int article) => _crowded.Add(article);

    /// <summary>Notes an article that is near more than its claims are matched with.</summary>
    public void Busy(int article) => _busy.Add(article);

    /// <summary>Notes an article with a date of the past that more articles tell of one name than are compared.</summary>
    public void Past(int article) => _past.Add(article);

    /// <summary>Notes an article that says one thing more often than is compared.</summary>
    public void Repeating(int article) => _repeating.Add(article);

    /// <summary>What was left out.</summary>
    public IEnumerable<LeftOut> Tell(IReadOnlyList<ArticleDigest> articles)
    {
        if (_only is not null)
            foreach (var noted in new[] { _crowded, _busy, _past, _repeating })
                noted.IntersectWith(_only);
        var most = (near: Number(ArticleGate.MostNear), close: Number(ArticleGate.MostClose));
        if (_crowded.Count > 0)
            yield return Told(_crowded, $"{Count(_crowded)} more than {most.near} others of the same names and weeks to be compared with; only the nearest were.");
        if (_busy.Count > 0)
            yield return Told(_busy, $"{Count(_busy)} more than {most.close} others of the same names and weeks; what is told in other words was matched with the nearest only.");
        if (_past.Count > 0)
            yield return Told(_past, $"{Count(_past)} a past date of something that more than {Number(PastDays.MostOfOneName)} articles date; it was compared with those of the nearest only.");
        if (_repeating.Count > 0)
            yield return Told(_repeating, $"{Count(_repeating)} one thing told more often than is compared; only the first times were.");
        var lengthy = new SortedSet<int>(Enumerable.Range(0, articles.Count).Where(i => _only?.Contains(i) != false && IsLong(articles[i])));
        if (lengthy.Count > 0)
            yield return Told(lengthy, $"{Count(lengthy)} more values than are matched with those of others ({Number(Matcher.MostOfOneKind)} of one kind, {Number(QuestionReader.MostQuestions)} in all); only the first were.");

        LeftOut Told(SortedSet<int> those, string text) => new(articles[those.Min].Path, text);
    }

    private static bool IsLong(ArticleDigest article)
    {
        var questions = 0;
        foreach (var claim in article.Claims)
            if (claim.Question is not null)
                questions++;
        return questions >= QuestionReader.MostQuestions
            || (questions > Matcher.MostOfOneKind && article.Claims.Where(c => c.Question is not null).GroupBy(c => (c.Question!.Kind, c.Question.Unit)).Any(g => g.Count() > Matcher.MostOfOneKind));
    }

    private static string Count(SortedSet<int> articles) => Number(articles.Count) + (articles.Count == 1 ? " article has" : " articles have");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
