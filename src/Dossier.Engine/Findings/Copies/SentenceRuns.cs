namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>The sentences of an article by the least of their runs of words: copies share most runs, and so the least.</summary>
internal sealed class SentenceRuns
{
    private const int Run = 3;
    private const int RunsKept = 3;

    private readonly Dictionary<long, List<int>> _all = [];

    /// <param name="article">The article.</param>
    public SentenceRuns(ArticleDigest article)
    {
        FirstValues = new int[article.Sentences.Count];
        var values = new List<(int, ClaimDigest)>();
        for (var i = 0; i < FirstValues.Length; i++)
        {
            FirstValues[i] = values.Count;
            foreach (var value in article.Sentences[i].Values)
                values.Add((value.Claim, AsCopied(value, article.Claims[value.Claim])));
            foreach (var run in Runs.Least(article.Sentences[i].Words, Run, RunsKept, ignored: SentenceDigest.Name))
            {
                if (!_all.TryGetValue(run, out var list))
                    _all.Add(run, list = []);
                list.Add(i);
            }
        }
        Values = values;
    }

    /// <summary>Each run with the indices of its sentences, ascending.</summary>
    public IReadOnlyDictionary<long, List<int>> All => _all;

    /// <summary>Of each sentence how many values the sentences before it have.</summary>
    public int[] FirstValues { get; }

    /// <summary>The values of all sentences: the index of each among the article's claims, and the claim with the question it answers in copies.</summary>
    public IReadOnlyList<(int Index, ClaimDigest Claim)> Values { get; }

    private static ClaimDigest AsCopied(SentenceValue value, ClaimDigest claim) => claim with
    {
        Slot = new Slot(value.Kind, claim.Slot?.Predicate ?? "", value.Kind == ClaimKind.Person ? "" : claim.Subject.ToLowerInvariant(), "")
        {
            Agents = value.Kind == ClaimKind.Person ? new([new Names.Entity(Names.EntityType.Person, claim.Value.Text)]) : EquatableArray<Names.Entity>.Empty,
            IsCopied = true,
            Beside = claim.Slot?.Beside ?? EquatableArray<decimal>.Empty,
            Rounding = value.Rounding,
            Tense = value.Kind == ClaimKind.Polarity && Denials.IsOfToday(claim) ? Tense.Present : Tense.Past,
        },
    };
}
