using Dossier.Engine.Matching;

namespace Dossier.Tool.Disputes;

/// <summary>Disputes between articles that tell of one event, or describe one thing: those that an article takes part in belong together.</summary>
/// <param name="Articles">The paths of the articles, in ordinal order.</param>
/// <param name="Names">Whom and what the two articles of the worst dispute both name, those that most disputes share first; may be empty.</param>
/// <param name="Disputes">The disputes, the worst first.</param>
internal sealed record EventGroup(IReadOnlyList<string> Articles, IReadOnlyList<string> Names, IReadOnlyList<ShownDispute> Disputes)
{
    private const int MostNames = 3;

    /// <summary>Puts disputes into groups; the group of the worst comes first.</summary>
    /// <param name="disputes">The disputes.</param>
    /// <param name="explainer">Knows what articles name.</param>
    public static IReadOnlyList<EventGroup> Of(IEnumerable<ShownDispute> disputes, MatchExplainer explainer)
    {
        var ordered = ShownDispute.Ordered(disputes).ToList();
        var groups = Connected.Groups(ordered.ConvertAll(d => d.Articles.ToList()));
        return groups.Select(members => members.Select(i => ordered[i]).ToList())
            .Select(together => new EventGroup(
                together.SelectMany(d => d.Articles).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList(),
                together.SelectMany(d => WhyNames(d, explainer)).GroupBy(n => n, StringComparer.Ordinal).OrderByDescending(g => g.Count()).Take(MostNames).Select(g => g.Key).ToList(),
                together))
            .ToList();
    }

    private static IEnumerable<string> WhyNames(ShownDispute dispute, MatchExplainer explainer) => Why.WhyText.NamesOfBoth(dispute.Dispute, explainer);
}

/// <summary>Finds what belongs together because it has something in common, directly or by others.</summary>
internal static class Connected
{
    /// <summary>The indices of the sets that are connected, each group in ascending order, the groups by their first.</summary>
    /// <param name="sets">What each has.</param>
    public static IReadOnlyList<IReadOnlyList<int>> Groups(IReadOnlyList<IReadOnlyList<string>> sets)
    {
        var parents = Enumerable.Range(0, sets.Count).ToArray();
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < sets.Count; i++)
            foreach (var member in sets[i])
                if (!first.TryAdd(member, i))
                    parents[Math.Max(Root(i), Root(first[member]))] = Math.Min(Root(i), Root(first[member]));
        return Enumerable.Range(0, sets.Count).GroupBy(Root).OrderBy(g => g.Key).Select(g => (IReadOnlyList<int>)g.ToList()).ToList();

        int Root(int i)
        {
            while (parents[i] != i)
                i = parents[i] = parents[parents[i]];
            return i;
        }
    }
}
