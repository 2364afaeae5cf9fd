namespace Dossier.Engine.Facts;

/// <summary>What an article says to a stated fact.</summary>
/// <param name="Article">The article.</param>
/// <param name="Value">The value.</param>
/// <param name="Agreement">What it is to the constant's.</param>
/// <param name="IsSure">Whether the article says everything that the phrase says; a warning needs that.</param>
public sealed record ToldFact(ToldArticle Article, ToldValue Value, FactAgreement Agreement, bool IsSure)
{
    /// <summary>The article's path.</summary>
    public string Path => Article.Facts.Path;

    /// <summary>The value in the article's words.</summary>
    public string Exact => Article.Facts.Slice(Value.Span);
}

/// <summary>What all articles say to a stated fact.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Told">What answers it, ordered by path and place.</param>
/// <param name="Nearest">Where none does, what they tell that is nearest, the nearest first.</param>
public sealed record FactAnswer(StatedFact Fact, IReadOnlyList<ToldFact> Told, IReadOnlyList<ToldFact> Nearest);

/// <summary>Asks articles what a constant states of itself. Pure; linear in the numbers of the articles.</summary>
public static class FactFinder
{
    private const int MostNearest = 3;

    // What a thousand pages say of one constant, nobody reads.
    private const int MostTold = 256;

    /// <summary>What articles say to a fact.</summary>
    /// <param name="fact">The fact; its phrase has no <see cref="StatedFact.ProblemOf"/>.</param>
    /// <param name="articles">The articles, ordered by path.</param>
    /// <param name="cancellation">Honoured within one article.</param>
    public static FactAnswer Find(StatedFact fact, IReadOnlyList<ToldArticle> articles, CancellationToken cancellation = default)
    {
        var asked = fact.Set is { } set ? articles.Where(a => a.Facts.Digest.Set == set).ToList() : articles;
        var question = new FactQuestion(fact, CommonOf(asked));
        var own = new List<ToldFact>();
        var others = new List<ToldFact>();
        var near = new List<(ToldFact Told, int Shared, int Other)>();
        foreach (var article in asked)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var value in article.Values)
            {
                if (FactComparison.Of(fact.Value, value) is not { } agreement)
                    continue;
                var answering = question.Ask(value, out var isOfOther);
                if (answering != Answering.No)
                    (isOfOther ? others : own).Add(new ToldFact(article, value, agreement, answering == Answering.Yes && agreement != FactAgreement.Open));
                else if (!value.Wording.IsAgainst && question.Nearness(value) is { Shared: > 0 } nearness)
                    near.Add((new ToldFact(article, value, agreement, false), nearness.Shared, nearness.Other));
            }
        }
        var told = Weigh(own, others);
        return new FactAnswer(fact, told, told.Count > 0 ? [] : near
            .OrderByDescending(n => n.Shared).ThenBy(n => n.Other).ThenBy(n => n.Told.Path, StringComparer.Ordinal).ThenBy(n => n.Told.Value.Span.Start)
            .GroupBy(n => n.Told.Value.Phrase.ToLowerInvariant(), StringComparer.Ordinal).Select(g => g.First().Told).Take(MostNearest).ToList());
    }

    /// <summary>The words in the headlines of most articles: the product's name tells no page from another.</summary>
    private static HashSet<string> CommonOf(IReadOnlyList<ToldArticle> articles)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var article in articles)
            foreach (var word in article.Headline.Words)
                counts[word.Stem] = counts.TryGetValue(word.Stem, out var count) ? count + 1 : 1;
        return [.. counts.Where(c => 2 * c.Value > articles.Count).Select(c => c.Key)];
    }

    /// <summary>
    /// Pages that are about another thing by their headings may mean that thing's value. They are believed where all that is told is one value; else nobody knows which is meant, and what differs
    /// there is an info. An article that also gives the constant's value may mean two things, unless both stand under the same headings.
    /// </summary>
    private static List<ToldFact> Weigh(List<ToldFact> own, List<ToldFact> others)
    {
        var all = own.Concat(others).ToList();
        if (all.Exists(a => a.Agreement != FactAgreement.Other || !AreAlike(a.Value, all[0].Value)))
            all = own.Concat(others.Select(o => o with { IsSure = false })).ToList();
        all = all.OrderBy(t => t.Path, StringComparer.Ordinal).ThenBy(t => t.Value.Span.Start).Take(MostTold).ToList();
        return all.ConvertAll(t => t.IsSure && t.Agreement == FactAgreement.Other
            && all.Exists(o => o.Path == t.Path && o.Agreement == FactAgreement.Same && !o.Value.Above.Equals(t.Value.Above)) ? t with { IsSure = false } : t);
    }

    /// <summary>"30 seconds" and "half a minute".</summary>
    private static bool AreAlike(ToldValue a, ToldValue b) =>
        a.IsSo == b.IsSo && a.Measured.Dimension == b.Measured.Dimension && (a.IsSo is not null || (a.Measured.Name.Length == 0 && a.Version == b.Version) || FactComparison.Of(new FactValue(FactKind.Number, a.Amount, a.Measured, ""), b) == FactAgreement.Same);
}
