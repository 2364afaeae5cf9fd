namespace Dossier.Engine.Findings;

using System.Globalization;
using System.Text;

/// <summary>
/// Tells a finding from outside its articles: every value as the sources wrote it and as read, and where it stands.
/// <see cref="DisputeMessage"/> tells the same from inside one article.
/// </summary>
public static class FindingText
{
    private const int MostValues = 8;
    private const int MostPlaces = 3;

    /// <summary>
    /// What the articles say, in one line: <c>"on May 4" (Thursday 2017-05-04) in a.txt(3,40); "on May 5" (Friday 2017-05-05) in b.txt(4,39)</c>.
    /// Of a dispute, its sides; else every value.
    /// </summary>
    /// <param name="finding">The finding.</param>
    /// <param name="articles">The articles by path; places of an article that is not among them are left out.</param>
    public static string Claims(FindingDigest finding, IReadOnlyDictionary<string, ArticleFacts> articles)
    {
        var values = finding.Dispute is { } dispute
            ? dispute.Sides.Select(s => (s.Reading, Claims: (IReadOnlyList<ClaimReference>)s.Claims)).ToList()
            : finding.Claims.GroupBy(c => Reading(finding, c, articles), StringComparer.Ordinal).Select(g => (Reading: g.Key, Claims: (IReadOnlyList<ClaimReference>)g.ToList())).ToList();
        var text = new StringBuilder();
        for (var i = 0; i < values.Count && i < MostValues; i++)
        {
            text.Append(i == 0 ? "" : "; ");
            Append(text, values[i].Reading, values[i].Claims, articles);
        }
        return values.Count > MostValues ? text.Append("; and ").Append((values.Count - MostValues).ToString(CultureInfo.InvariantCulture)).Append(" more").ToString() : text.ToString();
    }

    private static string Reading(FindingDigest finding, ClaimReference claim, IReadOnlyDictionary<string, ArticleFacts> articles) =>
        articles.TryGetValue(claim.Path, out var facts) ? facts.Claims[claim.Index].Digest.Value.Text : finding.Agreed?.Text ?? "";

    private static void Append(StringBuilder text, string reading, IReadOnlyList<ClaimReference> claims, IReadOnlyDictionary<string, ArticleFacts> articles)
    {
        var exact = articles.TryGetValue(claims[0].Path, out var first) ? first.Claims[claims[0].Index].Digest.Exact : reading;
        text.Append(DisputeMessage.InQuotes(exact));
        // A quotation is read as it stands.
        if (DisputeMessage.Unquoted(exact) != reading)
            text.Append(" (").Append(DisputeMessage.Quote(reading)).Append(')');
        text.Append(" in ");
        var places = claims.GroupBy(c => c.Path, StringComparer.Ordinal).Select(g => g.First()).ToList();
        for (var i = 0; i < places.Count && i < MostPlaces; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(DisputeMessage.OneLine(places[i].Path, int.MaxValue));
            if (articles.TryGetValue(places[i].Path, out var facts))
            {
                var (line, column) = facts.Position(facts.Claims[places[i].Index].Span.Start);
                text.Append('(').Append(line + 1).Append(',').Append(column + 1).Append(')');
            }
        }
        if (places.Count > MostPlaces)
            text.Append(" and ").Append((places.Count - MostPlaces).ToString(CultureInfo.InvariantCulture)).Append(" more");
    }
}
