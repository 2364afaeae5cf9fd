using Dossier;
using SampleConsumer;
using Spectre.Console;

// Everything here was read from the articles when this program was compiled; Articles and Findings are generated.
foreach (var article in Articles.All)
{
    AnsiConsole.Write(new Rule($"[bold]{Markup.Escape(article.Headline)}[/]") { Justification = Justify.Left });
    var facts = new[] { FileName(article.Path), article.Publisher, string.Join(", ", article.Authors), article.DatePublished?.ToString() };
    AnsiConsole.MarkupLineInterpolated($"[grey]{string.Join(" · ", facts.Where(f => !string.IsNullOrEmpty(f)))}[/]");

    var quotations = new Grid().AddColumns(3);
    foreach (var quotation in article.Quotations.Where(q => q.IsDirect))
        quotations.AddRow($"[grey]line {quotation.Passage.Line}[/]", $"“{Markup.Escape(quotation.Text)}”", $"[grey]{Markup.Escape(quotation.Speaker ?? "")}[/]");
    AnsiConsole.Write(quotations);
    AnsiConsole.WriteLine();
}

foreach (var finding in Findings.All.Where(f => f.IsDisputed))
{
    var table = new Table { Title = new TableTitle(Markup.Escape($"Disputed: {finding.Property} of {finding.Subject}")), ShowRowSeparators = true };
    table.AddColumns("Read as", "In the words of");
    foreach (var side in finding.AllClaims.GroupBy(c => c.Value.ToString()!))
        table.AddRow(
            Markup.Escape(side.Key),
            string.Join("\n", side.Select(c => $"[grey]{Markup.Escape(FileName(c.Passage.Path))}, line {c.Passage.Line}:[/] {Markup.Escape(c.Passage.Exact)}")));
    AnsiConsole.Write(table);
    AnsiConsole.WriteLine();
}

// What this program wants to know of the meeting: TrumpMaMeeting.cs asks, dossier.rulings has settled the day.
AnsiConsole.Write(new Rule("[bold]The meeting[/]") { Justification = Justify.Left });
foreach (Finding finding in new Finding[] { TrumpMaMeeting.Date, TrumpMaMeeting.Jobs, TrumpMaMeeting.Role })
    AnsiConsole.MarkupLineInterpolated($"{(finding.IsDisputed ? $"{finding.Property} of {finding.Subject}: disputed, see above" : finding.ToString())}");
foreach (var quotation in TrumpMaMeeting.Quotes.Where(q => q.IsDirect))
    AnsiConsole.MarkupLineInterpolated($"[grey]{FileName(quotation.Passage.Path)}, line {quotation.Passage.Line}:[/] {quotation}");

static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];
