using Dossier.Engine.Findings;
using Dossier.Tool.Compare;
using Dossier.Tool.Disputes;

namespace Dossier.Tool.Report;

/// <summary>Two articles of a dispute side by side: what they dispute, what they agree on and what only one of them tells.</summary>
internal static class PairSection
{
    private const int MostPairs = 16;
    private const int MostOfOneKind = 12;
    private const int Context = 90;

    /// <summary>Writes the section.</summary>
    public static void Write(HtmlWriter html, ReportPage page)
    {
        html.Write($"<section id=\"pairs\" aria-labelledby=\"pairs-head\">\n<h2 id=\"pairs-head\">Side by side</h2>\n");
        var pairs = page.Findings.Where(f => f.State == FindingState.Open).SelectMany(PairsOf).Distinct().ToList();
        if (pairs.Count == 0)
            html.Write($"<p>No two articles dispute each other.</p>\n");
        for (var i = 0; i < Math.Min(pairs.Count, MostPairs); i++)
            Write(html, page, pairs[i], i == 0);
        if (pairs.Count > MostPairs)
            html.Write($"<p class=\"note\">{pairs.Count - MostPairs} more pairs of articles dispute each other; 'dossier compare A B' shows any two.</p>\n");
        html.Write($"</section>\n");
    }

    /// <summary>The first article of each side with that of each other.</summary>
    private static IEnumerable<(string A, string B)> PairsOf(ReportFinding finding) =>
        from side in finding.Dispute!.Dispute.Sides
        from rival in side.Rivals
        let a = side.Claims[0].Path
        let b = finding.Dispute.Dispute.Sides[rival].Claims[0].Path
        where string.CompareOrdinal(a, b) < 0
        select (a, b);

    /// <summary>The claims of two articles that a dispute sets against each other; both may stand on one side, too.</summary>
    private static IEnumerable<(ClaimReference A, ClaimReference B)> Opposed(Dispute dispute, (string A, string B) pair) =>
        from side in dispute.Sides
        from a in side.Claims
        where a.Path == pair.A
        from rival in side.Rivals
        from b in dispute.Sides[rival].Claims
        where b.Path == pair.B
        select (a, b);

    private static void Write(HtmlWriter html, ReportPage page, (string A, string B) pair, bool isOpen)
    {
        var ofBoth = page.Result.Findings.Where(f => f.Claims.Any(c => c.Path == pair.A) && f.Claims.Any(c => c.Path == pair.B)).ToList();
        var comparison = page.Explainer.Compare(pair.A, pair.B, ofBoth);
        var shown = SideBySide.Of(page.Result with { Disputed = ofBoth.Where(f => f.Dispute is not null).ToList() }, comparison);
        html.Write($"""
            <details{(isOpen ? " open" : "")} class="pair"><summary>{page.Title(pair.A)} <i>and</i> {page.Title(pair.B)}</summary>
            <div class="scroll" role="region" tabindex="0" aria-label="{page.Title(pair.A)} and {page.Title(pair.B)}">
            <table class="pair">
            <thead><tr><td></td><th scope="col"><a href="#a{page.Number(pair.A)}">{pair.A}</a></th><th scope="col"><a href="#a{page.Number(pair.B)}">{pair.B}</a></th></tr></thead>

            """);
        var disputed = page.Findings.Where(f => f.Dispute is not null).Select(f => (Finding: f, Claims: Opposed(f.Dispute!.Dispute, pair).Take(1).ToList())).Where(d => d.Claims.Count > 0).ToList();
        Begin(html, "open", "≠", "Disputed", disputed.Count);
        foreach (var (finding, claims) in disputed.Take(MostOfOneKind))
        {
            html.Write($"<tr><th scope=\"row\"><a href=\"#d{finding.Id}\">{finding.Question}</a></th>");
            Cell(html, page, claims[0].A);
            Cell(html, page, claims[0].B);
            html.Write($"</tr>\n");
        }
        More(html, disputed.Count);
        Begin(html, "agreed", "✓", "Agreed", shown.Agreed.Count);
        foreach (var agreement in shown.Agreed.Take(MostOfOneKind))
        {
            html.Write($"<tr><th scope=\"row\">{agreement.About}</th>");
            Cell(html, page, agreement.A);
            Cell(html, page, agreement.B);
            html.Write($"</tr>\n");
        }
        More(html, shown.Agreed.Count);
        foreach (var (lone, isA) in new[] { (shown.OnlyA, true), (shown.OnlyB, false) })
        {
            var values = lone.Where(l => l.IsOfValue).ToList();
            Begin(html, "lone", "–", "Only " + page.Name(isA ? pair.A : pair.B), values.Count);
            foreach (var claim in values.Take(MostOfOneKind))
            {
                html.Write($"<tr><th scope=\"row\">{claim.About}</th>");
                if (!isA)
                    html.Write($"<td class=\"silent\">– silent</td>");
                Cell(html, page, claim.Claim);
                if (isA)
                    html.Write($"<td class=\"silent\">– silent</td>");
                html.Write($"</tr>\n");
            }
            More(html, values.Count);
        }
        html.Write($"</tbody>\n</table>\n</div>\n</details>\n");
    }

    private static void Begin(HtmlWriter html, string style, string mark, string what, int count) =>
        html.Write($"<tbody class=\"{style}\">\n<tr><th scope=\"rowgroup\" colspan=\"3\">{mark} {what}: {count}</th></tr>\n");

    private static void More(HtmlWriter html, int count)
    {
        if (count > MostOfOneKind)
            html.Write($"<tr><th scope=\"row\">and {count - MostOfOneKind} more</th><td></td><td></td></tr>\n");
    }

    private static void Cell(HtmlWriter html, ReportPage page, ClaimReference claim)
    {
        var source = ShownSource.Of(claim, 0, page.Result);
        html.Write($"<td>");
        DisputeSection.WriteQuote(html, source.Quote.Within(Context));
        html.Write($" <a class=\"place\" href=\"#{page.PlaceOf(claim)}\">{source.Line}:{source.Column}</a></td>");
    }
}
