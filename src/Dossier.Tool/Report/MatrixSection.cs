using Dossier.Tool.Disputes;
using Dossier.Tool.Output;

namespace Dossier.Tool.Report;

/// <summary>The table of findings and the articles that answer them, one a group of articles.</summary>
internal static class MatrixSection
{
    // A hundred articles that all answer a thousand questions would be no table that anybody reads, and no page that a browser draws.
    private const int MostCells = 10_000;
    private const int LongestTitle = 40;

    /// <summary>Writes the section.</summary>
    public static void Write(HtmlWriter html, ReportPage page)
    {
        html.Write($"""
            <section id="matrix" aria-labelledby="matrix-head">
            <h2 id="matrix-head">Findings and sources</h2>

            """);
        if (page.Findings.Count == 0)
            html.Write($"<p>No two articles answer one question.</p>\n");
        else
            html.Write($"""
                <p class="legend"><span class="differs"><b>≠ differs</b> from another article; the letter names its side</span> <span class="agrees"><b>✓ agrees</b> with the others</span> <span class="silent"><b>– silent</b>: does not tell</span></p>
                <p class="tools"><label><input type="checkbox" id="only-disputes"> Only disputes</label> <label class="filter" hidden>Filter <input type="search" id="filter" placeholder="words of a finding"></label></p>

                """);
        for (var i = 0; i < page.Groups.Count; i++)
            Write(html, page, page.Groups[i], i + 1);
        html.Write($"</section>\n");
    }

    private static void Write(HtmlWriter html, ReportPage page, ReportGroup group, int number)
    {
        html.Write($"""
            <div class="scroll" role="region" tabindex="0" aria-labelledby="matrix-{number}">
            <table class="matrix">
            <caption id="matrix-{number}">{(page.Groups.Count > 1 ? $"Table {number}: " : "")}{ReportPage.Count(group.Findings.Count, "finding")} of {ReportPage.Count(group.Articles.Count, "article")}</caption>
            <thead><tr><th scope="col">Finding</th>
            """);
        foreach (var article in group.Articles)
        {
            html.Write($"<th scope=\"col\"><a href=\"#a{page.Number(article)}\">{Cut(page.Title(article))}</a>");
            // One without a headline is called by its file already.
            if (page.Name(article) is var name && name != page.Title(article))
                html.Write($" <small>{name}</small>");
            html.Write($"</th>");
        }
        html.Write($"</tr></thead>\n<tbody>\n");
        // Of one kind those of the same articles stand together, so that a wide table is no scatter.
        var shown = group.Findings.Take(Math.Max(1, MostCells / group.Articles.Count))
            .OrderBy(f => f.State).ThenByDescending(f => f.Dispute?.Dispute.Level).ThenBy(f => f.Articles.Min(StringComparer.Ordinal), StringComparer.Ordinal).ToList();
        foreach (var finding in shown)
        {
            html.Write($"<tr id=\"f{finding.Id}\" class=\"{Class(finding.State)}\"><th scope=\"row\">");
            if (finding.Dispute is { } dispute)
                html.Write($"<a href=\"#d{finding.Id}\">{finding.Question}</a> <span class=\"badge {Badge(finding.State, dispute)}\">{Badge(finding.State, dispute)}</span>");
            else
                html.Write($"{finding.Question}");
            html.Write($"</th>");
            foreach (var article in group.Articles)
                WriteCell(html, page, finding, article);
            html.Write($"</tr>\n");
        }
        html.Write($"</tbody>\n</table>\n</div>\n");
        if (shown.Count < group.Findings.Count)
            html.Write($"<p class=\"note\">{group.Findings.Count - shown.Count} more findings, all agreed, are left out of this table; 'dossier check --format json' and smaller sets have them.</p>\n");
    }

    private static void WriteCell(HtmlWriter html, ReportPage page, ReportFinding finding, string article)
    {
        if (!finding.Articles.Contains(article))
        {
            html.Write($"<td class=\"silent\">– silent</td>");
            return;
        }
        var sides = finding.SidesOf(article).ToList();
        if (sides.Count == 0)
        {
            var claim = finding.ClaimOf(article);
            html.Write($"<td class=\"agrees\"><a href=\"#{page.PlaceOf(claim)}\"><b>✓ agrees</b> {Readable.Of(page.Result.ByPath[article], claim.Index)}</a></td>");
            return;
        }
        html.Write($"<td class=\"differs\">");
        foreach (var side in sides)
        {
            var shown = finding.Dispute!.Sides[side];
            html.Write($"<a class=\"side{side % DisputeSection.SideStyles}\" href=\"#{DisputeSection.IdOf(finding, side, article)}\"><b>≠ differs {ShownSide.Letter(side)}</b> {shown.Text}</a>");
        }
        html.Write($"</td>");
    }

    private static string Cut(string title) => title.Length <= LongestTitle ? title : title[..Math.Max(1, title.LastIndexOf(' ', LongestTitle))] + " …";

    /// <summary>How a state of a finding is styled.</summary>
    public static string Class(FindingState state) => state switch { FindingState.Open => "open", FindingState.Settled => "settled", _ => "agreed" };

    /// <summary>"warning", or "settled".</summary>
    public static string Badge(FindingState state, ShownDispute dispute) => state == FindingState.Settled ? "settled" : Names.Of(dispute.Dispute.Level);
}
