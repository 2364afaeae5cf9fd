namespace Dossier.Engine.Rulings;

using System.Globalization;
using Dossier.Engine.Claims;
using Dossier.Engine.Findings;

/// <summary>A ruling that would settle a dispute, as a menu offers it.</summary>
/// <param name="Title">What it is called there: "Accept 17 passengers (b)".</param>
/// <param name="Decision">What it decides.</param>
/// <param name="Articles">How many articles give the accepted value; 0 where it says that this is no dispute.</param>
public sealed record RulingOffer(string Title, FindingDecision Decision, int Articles);

/// <summary>The rulings that would settle a dispute. Code fixes and the language server offer the same.</summary>
public static class RulingOffers
{
    /// <summary>What "Not a dispute" is called; it is the last.</summary>
    public const string NotADispute = "Not a dispute";

    private const int MostFiles = 3;

    /// <summary>One for each value that can be accepted, that of the most articles first, and one that says that this is no dispute.</summary>
    /// <param name="finding">A finding with a dispute.</param>
    /// <param name="claims">Looks a claim up.</param>
    /// <param name="reason">What stands in the ruling until somebody writes why.</param>
    public static IReadOnlyList<RulingOffer> Of(FindingDigest finding, Func<ClaimReference, ClaimDigest> claims, string reason)
    {
        var values = DisputedValues.Of(finding, claims);
        var offers = Values(finding, values).OrderByDescending(o => o.Paths.Count).ThenBy(o => o.Accepted, StringComparer.Ordinal)
            .Select(o => Offer("Accept " + DisputeMessage.Quote(o.Accepted) + " (" + Files(o.Paths) + ")", o.Accepted, o.Paths.Count))
            .ToList();
        offers.Add(Offer(NotADispute, null, 0));
        return offers;

        RulingOffer Offer(string title, string? accepted, int articles) => new(PlainCharacter.Escape(title), values.Decide(finding.Key, accepted, reason), articles);
    }

    /// <summary>Each value that can be accepted, with the articles that give it. A weekday against its date speaks for two.</summary>
    private static IEnumerable<(string Accepted, SortedSet<string> Paths)> Values(FindingDigest finding, DisputedValues values)
    {
        var given = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var value in values.Values)
            foreach (var accepted in values.Acceptable.ContainsKey(value.Label) ? [value.Label] : value.Sides.SelectMany(s => finding.Dispute!.Sides[s].Values.Select(v => v.Text)))
            {
                if (!values.Acceptable.ContainsKey(accepted))
                    continue;
                if (!given.TryGetValue(accepted, out var paths))
                    given.Add(accepted, paths = new SortedSet<string>(StringComparer.Ordinal));
                foreach (var side in value.Sides)
                    paths.UnionWith(finding.Dispute!.Sides[side].Claims.Select(c => c.Path));
            }
        return given.Select(o => (o.Key, o.Value));
    }

    private static string Files(IReadOnlyCollection<string> paths) =>
        string.Join(", ", paths.Take(MostFiles).Select(Stem)) + (paths.Count > MostFiles ? " and " + (paths.Count - MostFiles).ToString(CultureInfo.InvariantCulture) + " more" : "");

    private static string Stem(string path)
    {
        var name = DisputeMessage.Quote(path.Substring(path.LastIndexOf('/') + 1));
        return name.LastIndexOf('.') is > 0 and var dot ? name.Substring(0, dot) : name;
    }
}
