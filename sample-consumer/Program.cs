using SampleConsumer;
using Spectre.Console;

foreach (var article in Articles.All)
{
    AnsiConsole.Write(new Rule($"[bold]{Markup.Escape(article.Headline)}[/]") { Justification = Justify.Left });
    var facts = new[] { article.Path, article.Publisher, string.Join(", ", article.Authors), article.DatePublished };
    AnsiConsole.MarkupLineInterpolated($"[grey]{string.Join(" · ", facts.Where(f => !string.IsNullOrEmpty(f)))}[/]");
    foreach (var quotation in article.Quotations)
        AnsiConsole.MarkupLineInterpolated($"  {quotation.Passage.Line,3}  [italic]{quotation.Text}[/] [grey]{quotation.Speaker}[/]");
    AnsiConsole.WriteLine();
}

var table = new Table { Title = new TableTitle("Where the articles disagree"), ShowRowSeparators = true };
table.AddColumns("What", "Where", "Words", "Read as");
foreach (var finding in Findings.All.Where(f => f.IsDisputed))
{
    var first = true;
    foreach (var claim in finding.UntypedClaims)
    {
        table.AddRow(
            Markup.Escape(first ? $"{finding.Property} of {finding.Subject}" : ""),
            Markup.Escape($"{claim.Passage.Path}({claim.Passage.Line},{claim.Passage.Column})"),
            Markup.Escape(claim.Passage.Exact),
            Markup.Escape((claim.Polarity ? "" : "not ") + claim.UntypedValue));
        first = false;
    }
}
AnsiConsole.Write(table);
