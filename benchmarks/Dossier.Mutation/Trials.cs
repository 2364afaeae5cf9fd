using Dossier.Engine;
using Dossier.Mutation.Mutators;

namespace Dossier.Mutation;

/// <summary>One article of a cluster with one value changed, and who states the value as it was.</summary>
/// <param name="Article">Index of the changed article.</param>
/// <param name="Mutant">What was changed.</param>
/// <param name="IsHarmless">Whether both articles still agree.</param>
/// <param name="Witness">Index of an article that states the value.</param>
/// <param name="Other">Where that one does.</param>
internal sealed record Trial(int Article, Mutant Mutant, bool IsHarmless, int Witness, TextSpan Other);

/// <summary>Makes the mutants of a cluster.</summary>
internal static class Trials
{
    /// <summary>
    /// At most <paramref name="mostOfKind"/> mutants of each kind, chosen by a hash, so that no large cluster and no often repeated name
    /// drowns the others.
    /// </summary>
    public static IReadOnlyList<Trial> Of(Cluster cluster, Choice choice, int mostOfKind)
    {
        var trials = new List<Trial>();
        foreach (var shared in SharedValue.Find(cluster.Articles))
        {
            var article = cluster.Articles[shared.Article];
            void Add(IEnumerable<Mutant> mutants, bool isHarmless) =>
                trials.AddRange(mutants.Select(m => new Trial(shared.Article, m, isHarmless, shared.Witness, shared.Other.Span)));
            Add(DateMutator.Of(shared, article, choice), false);
            Add(NumberMutator.Of(shared, article, choice), false);
            Add(NameMutator.Of(shared, article, choice), false);
            Add(RoleMutator.Of(shared, article), false);
            Add(NegationMutator.Of(shared, article), false);
            Add(HarmlessMutator.Of(shared, article, choice), true);
        }
        for (var a = 0; a < cluster.Articles.Count; a++)
            trials.AddRange(QuotationMutator.Of(a, cluster.Articles, choice).Select(q => new Trial(a, q.Mutant, false, q.Witness, q.Other)));
        return trials
            .GroupBy(t => (t.IsHarmless, t.Mutant.Kind))
            .SelectMany(g => g.OrderBy(t => choice.Order($"{cluster.Name} {cluster.Articles[t.Article].Document.Path} {t.Mutant.Edits[0].Span.Start}")).ThenBy(t => t.Article).Take(mostOfKind))
            .OrderBy(t => t.IsHarmless).ThenBy(t => t.Mutant.Kind, StringComparer.Ordinal).ThenBy(t => t.Article).ThenBy(t => t.Mutant.Edits[0].Span.Start)
            .ToList();
    }
}
