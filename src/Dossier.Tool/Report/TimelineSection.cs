using System.Globalization;
using Dossier.Engine.Findings;

namespace Dossier.Tool.Report;

/// <summary>Events in the order of their dates, each as every article dates it.</summary>
internal static class TimelineSection
{
    private const int MostEvents = 200;

    /// <summary>An event on one date.</summary>
    /// <param name="Event">What it is.</param>
    /// <param name="Date">The date.</param>
    /// <param name="Claims">Who dates it so.</param>
    /// <param name="Finding">The finding, where the report shows it.</param>
    private sealed record Dated(string Event, PartialDate Date, IReadOnlyList<ClaimReference> Claims, ReportFinding? Finding);

    /// <summary>Writes the section.</summary>
    public static void Write(HtmlWriter html, ReportPage page)
    {
        html.Write($"<section id=\"timeline\" aria-labelledby=\"timeline-head\">\n<h2 id=\"timeline-head\">Timeline</h2>\n");
        var shown = page.Findings.ToDictionary(f => f.Finding.Key, StringComparer.Ordinal);
        var all = page.Result.Findings.Where(f => f.Property == "date" && f.Subject.Length > 0)
            .SelectMany(f => DatesOf(page, f, shown.GetValueOrDefault(f.Key)))
            .OrderBy(d => d.Date.Earliest).ThenBy(d => d.Date.Latest).ThenBy(d => d.Event, StringComparer.Ordinal).ToList();
        if (all.Count == 0)
            html.Write($"<p>No article gives the date of an event.</p>\n");
        else
            html.Write($"<p>Every event with the days that articles give it. An event with two days stands at both.</p>\n<ol class=\"timeline\">\n");
        foreach (var dated in all.Take(MostEvents))
        {
            var isDisputed = dated.Finding is { State: FindingState.Open };
            html.Write($"<li class=\"{(isDisputed ? "open" : "")}\"><time datetime=\"{Machine(dated.Date)}\">{Human(dated.Date)}</time> <span class=\"event\">");
            if (dated.Finding is { Dispute: not null } finding)
                html.Write($"<a href=\"#d{finding.Id}\">{dated.Event}</a>{(isDisputed ? " ≠ disputed" : " settled")}");
            else
                html.Write($"{dated.Event}");
            html.Write($"</span> <span class=\"sources\">");
            for (var i = 0; i < dated.Claims.Count; i++)
                html.Write($"{(i == 0 ? "" : ", ")}<a href=\"#{page.PlaceOf(dated.Claims[i])}\">{page.Name(dated.Claims[i].Path)}</a>");
            html.Write($"</span></li>\n");
        }
        if (all.Count > 0)
            html.Write($"</ol>\n");
        if (all.Count > MostEvents)
            html.Write($"<p class=\"note\">{all.Count - MostEvents} later dates are left out.</p>\n");
        html.Write($"</section>\n");
    }

    private static IEnumerable<Dated> DatesOf(ReportPage page, FindingDigest finding, ReportFinding? shown)
    {
        var subject = finding.Subject.StartsWith("the ", StringComparison.Ordinal) ? finding.Subject["the ".Length..] : finding.Subject;
        var told = char.ToUpperInvariant(subject[0]) + subject[1..];
        if (finding.Dispute is { } dispute)
            return dispute.Sides.SelectMany(side => side.Values.Where(v => v.Date is { HasYear: true }).Select(v => new Dated(told, v.Date!, First(side.Claims), shown)));
        // Days that agree are told once, by the narrowest that all allow.
        if (finding.Agreed?.Date is { HasYear: true } date)
            return [new Dated(told, date, First(finding.Claims), shown)];
        return finding.Claims.Select(c => (Claim: c, page.Result.ByPath[c.Path].Claims[c.Index].Digest.Value.Date)).Where(c => c.Date is { HasYear: true })
            .GroupBy(c => c.Date!.Edtf, StringComparer.Ordinal).Select(g => new Dated(told, g.First().Date!, First(g.Select(c => c.Claim)), shown));
    }

    private static List<ClaimReference> First(IEnumerable<ClaimReference> claims) => claims.GroupBy(c => c.Path, StringComparer.Ordinal).Select(g => g.First()).ToList();

    /// <summary>As HTML has dates; a stretch of days by its first.</summary>
    private static string Machine(PartialDate date) => date.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Human(PartialDate date) => date.Exact is { } day ? day.ToString("ddd yyyy-MM-dd", CultureInfo.InvariantCulture) : date.Edtf.Replace("/", " to ", StringComparison.Ordinal);
}
