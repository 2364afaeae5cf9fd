using Dossier.Tool.Disputes;

namespace Dossier.Tool.Report;

/// <summary>Each dispute: the sentences of each side, how likely it is, and the lines that settle it.</summary>
internal static class DisputeSection
{
    /// <summary>How many sides have a style of their own; their letters tell all apart.</summary>
    public const int SideStyles = 4;

    private const int Context = 240;

    private const int MostQuoted = 6;
    private const int MostPlaces = 48;
    private const int MostRulings = 8;

    /// <summary>The id of the sentence by which an article takes a side; that of the side where it is not quoted, as a copy is not.</summary>
    public static string IdOf(ReportFinding finding, int side, string article)
    {
        var id = $"d{ReportPage.Invariant(finding.Id)}-{ShownSide.Letter(side)}";
        var at = finding.Dispute!.Sides[side].Sources.Take(MostQuoted).TakeWhile(s => s.Path != article).Count();
        return at < Math.Min(MostQuoted, finding.Dispute.Sides[side].Sources.Count) ? id + "-" + ReportPage.Invariant(at + 1) : id;
    }

    /// <summary>Writes the section.</summary>
    public static void Write(HtmlWriter html, ReportPage page)
    {
        html.Write($"<section id=\"disputes\" aria-labelledby=\"disputes-head\">\n<h2 id=\"disputes-head\">Disputes</h2>\n");
        foreach (var finding in page.Findings.Where(f => f.Dispute is not null))
            Write(html, page, finding, finding.Dispute!);
        if (page.Findings.All(f => f.Dispute is null))
            html.Write($"<p>There is none.</p>\n");
        html.Write($"</section>\n");
    }

    private static void Write(HtmlWriter html, ReportPage page, ReportFinding finding, ShownDispute dispute)
    {
        html.Write($"""
            <article class="dispute {MatrixSection.Class(finding.State)}" id="d{finding.Id}">
            <h3><a href="#f{finding.Id}">{finding.Question}</a> <span class="badge {MatrixSection.Badge(finding.State, dispute)}">{MatrixSection.Badge(finding.State, dispute)}</span> <span class="rule" title="{dispute.Dispute.Rule.Title}">{dispute.Dispute.Rule.Id}</span></h3>
            <div class="sides">

            """);
        for (var i = 0; i < dispute.Sides.Count; i++)
        {
            var side = dispute.Sides[i];
            html.Write($"<section class=\"side side{i % SideStyles}\" id=\"d{finding.Id}-{ShownSide.Letter(i)}\">\n<h4><b>{ShownSide.Letter(i)}</b> {side.Text}");
            if (side.Articles > 1)
                html.Write($" <small>{ReportPage.Count(side.Articles, "article")}</small>");
            html.Write($"</h4>\n<ul>\n");
            foreach (var source in side.Sources.Take(MostQuoted))
                Write(html, page, source, IdOf(finding, i, source.Path));
            html.Write($"</ul>\n");
            WriteMore(html, page, side.Sources.Skip(MostQuoted).ToList());
            html.Write($"</section>\n");
        }
        html.Write($"</div>\n<p class=\"why\"><b>How sure:</b> {dispute.Why.Text}.</p>\n");
        if (finding.Finding.Settlement is { Decision: var decision })
            html.Write($"<p class=\"ruling\"><b>{(decision.Accepted is null ? "Settled as no dispute:" : "Settled:")}</b> {(decision.Accepted is null ? decision.Reason : decision.Accepted + " – " + decision.Reason)}</p>\n");
        else
            WriteRulings(html, dispute);
        html.Write($"</article>\n");
    }

    private static void Write(HtmlWriter html, ReportPage page, ShownSource source, string id)
    {
        html.Write($"<li id=\"{id}\"><blockquote>");
        WriteQuote(html, source.Quote.Within(Context));
        html.Write($"</blockquote>\n<p class=\"place\"><a href=\"#{page.PlaceOf(source.Claim)}\">{source.Place}</a>");
        if (source.Copies > 0)
            html.Write($" and {(source.Copies == 1 ? "its copy" : "its " + ReportPage.Count(source.Copies, "copie"))}");
        html.Write($"</p></li>\n");
    }

    private static void WriteMore(HtmlWriter html, ReportPage page, List<ShownSource> sources)
    {
        if (sources.Count == 0)
            return;
        html.Write($"<p class=\"place\">also ");
        for (var i = 0; i < Math.Min(sources.Count, MostPlaces); i++)
            html.Write($"{(i == 0 ? "" : ", ")}<a href=\"#{page.PlaceOf(sources[i].Claim)}\">{page.Name(sources[i].Path) + sources[i].Place[sources[i].Path.Length..]}</a>");
        html.Write($"{(sources.Count > MostPlaces ? " and " + ReportPage.Invariant(sources.Count - MostPlaces) + " more" : "")}</p>\n");
    }

    private static void WriteRulings(HtmlWriter html, ShownDispute dispute)
    {
        html.Write($"<details><summary>Settle it: a line for dossier.rulings, with the reason in the place of {ShownDispute.Reason}</summary>\n<ul class=\"rulings\">\n");
        foreach (var line in dispute.Rulings.Take(MostRulings).Append(dispute.Rulings[^1]).Distinct(StringComparer.Ordinal))
            html.Write($"<li><code>{line}</code> <button type=\"button\" class=\"copy\" hidden>Copy</button></li>\n");
        html.Write($"</ul></details>\n");
    }

    /// <summary>Words in their sentence, the words marked.</summary>
    public static void WriteQuote(HtmlWriter html, QuotedWords quote) => html.Write($"{quote.Before}<mark>{quote.Words}</mark>{quote.After}");
}
