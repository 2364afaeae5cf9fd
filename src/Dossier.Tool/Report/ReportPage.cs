using System.Security.Cryptography;
using System.Text;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Engine.Matching;
using Dossier.Tool.Check;
using Dossier.Tool.Disputes;

namespace Dossier.Tool.Report;

/// <summary>
/// The report: what is shown, and where on the page each thing stands. Sections write themselves (<see cref="MatrixSection"/> and so on) and link to each other by the ids given here.
/// </summary>
internal sealed class ReportPage
{
    // Styles and the script are ours alone; the page allows just these by their hashes, and nothing from anywhere else.
    private static readonly string Style = Own("report.css");
    private static readonly string Script = Own("report.js");

    private readonly Dictionary<string, int> _articles;
    private readonly Dictionary<string, string> _names;
    private readonly MarkedTexts _marks;

    /// <summary>Lays out the report of a check.</summary>
    public ReportPage(CheckResult result)
    {
        Explainer = new MatchExplainer(result.Articles.Select(a => a.Digest));
        Result = result with { Explainer = Explainer };
        var disputes = ShownDispute.Ordered(result.Disputed.Select(f => ShownDispute.Of(f, result, Explainer))).OrderBy(d => d.Finding.IsOpen ? 0 : 1);
        var agreed = result.Findings.Where(f => f.Dispute is null && f.Claims.Select(c => c.Path).Distinct(StringComparer.Ordinal).Skip(1).Any());
        Findings = disputes.Select(d => (d.Finding, Dispute: (ShownDispute?)d)).Concat(agreed.Select(f => (Finding: f, Dispute: (ShownDispute?)null))).Select((f, i) => new ReportFinding(f.Finding, f.Dispute, i + 1)).ToList();
        Groups = Connected.Groups(Findings.Select(f => f.Articles).ToList()).Select(g => new ReportGroup(g.Select(i => Findings[i]).ToList())).ToList();
        _articles = result.Articles.Select((a, i) => (a.Path, i)).ToDictionary(a => a.Path, a => a.i + 1, StringComparer.Ordinal);
        _names = ShortNames(result.Articles.Select(a => a.Path).ToList());
        Problems = result.OpenProblems.ToList();
        _marks = new MarkedTexts(result.Articles, Findings);
    }

    /// <summary>What every page of HTML begins with.</summary>
    public const string FirstLine = "<!DOCTYPE html>";

    /// <summary>The check.</summary>
    public CheckResult Result { get; }

    /// <summary>Says why.</summary>
    public MatchExplainer Explainer { get; }

    /// <summary>What is shown: open disputes, the worst first; settled ones; what several articles say alike.</summary>
    public IReadOnlyList<ReportFinding> Findings { get; }

    /// <summary>The findings by the articles that answer them.</summary>
    public IReadOnlyList<ReportGroup> Groups { get; }

    /// <summary>What is wrong inside single files and left to be mended.</summary>
    public IReadOnlyList<FileProblem> Problems { get; }

    /// <summary>The number of an article; its id is this behind an "a".</summary>
    public int Number(string article) => _articles[article];

    /// <summary>What an article is called: its headline, or the name of its file.</summary>
    public string Title(string article) => Result.ByPath[article].Document.HeadlineText is { Length: > 0 } headline ? headline : Name(article);

    /// <summary>The name of an article's file, with as many of its folders as tell it from the others.</summary>
    public string Name(string article) => _names[article];

    /// <summary>The marks of an article's text.</summary>
    public IReadOnlyList<TextMark> Marks(string article) => _marks.Of(article);

    /// <summary>Where a claim is marked in its article's text: <c>m12</c>, or the article where the text shows no mark.</summary>
    public string PlaceOf(ClaimReference claim) =>
        _marks.At(claim.Path, Result.ByPath[claim.Path].Claims[claim.Index].Span) is { } mark ? "m" + Invariant(mark.Id) : "a" + Invariant(Number(claim.Path));

    /// <summary>Writes the page.</summary>
    public void Write(TextWriter output)
    {
        var html = new HtmlWriter(output);
        var open = Result.Open.Count();
        output.WriteLine(FirstLine);
        html.Write($"""
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{Hash(Style)}'; script-src 'sha256-{Hash(Script)}'; base-uri 'none'; form-action 'none'">
            <meta name="color-scheme" content="light dark">
            <title>{Count(open, "open dispute")} in {Count(Result.Articles.Count, "article")} – Dossier</title>
            <style>
            """);
        html.WriteOwn(Style);
        html.Write($"""
            </style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the findings</a>
            <header>
            <h1>Dossier report</h1>
            <dl class="counts">
            <div><dt>Articles</dt><dd>{Result.Articles.Count}</dd></div>
            <div><dt>Findings of several articles</dt><dd>{Findings.Count}</dd></div>
            <div class="{(open > 0 ? "open" : "none")}"><dt>Open disputes</dt><dd>{open}</dd></div>
            <div><dt>Settled disputes</dt><dd>{Result.Disputed.Count - open}</dd></div>
            <div><dt>Problems in single files</dt><dd>{Problems.Count}</dd></div>
            </dl>

            """);
        foreach (var note in Result.Notes)
            html.Write($"<p class=\"note\">{note}</p>\n");
        html.Write($"""
            <nav aria-label="Sections"><ul>
            <li><a href="#matrix">Findings and sources</a></li>
            <li><a href="#disputes">Disputes</a></li>
            <li><a href="#timeline">Timeline</a></li>
            <li><a href="#pairs">Side by side</a></li>

            """);
        if (Problems.Count > 0)
            html.Write($"<li><a href=\"#problems\">Problems</a></li>\n");
        html.Write($"""
            <li><a href="#articles">Articles</a></li>
            </ul></nav>
            </header>
            <main id="main">

            """);
        MatrixSection.Write(html, this);
        DisputeSection.Write(html, this);
        TimelineSection.Write(html, this);
        PairSection.Write(html, this);
        ProblemSection.Write(html, this);
        ArticleSection.Write(html, this);
        html.Write($"</main>\n<script>");
        html.WriteOwn(Script);
        html.Write($"</script>\n</body>\n</html>\n");
    }

    /// <summary>Of each path the shortest end, whole names of folders long, that no other path has.</summary>
    internal static Dictionary<string, string> ShortNames(IReadOnlyList<string> paths)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var left = paths.ToList();
        for (var folders = 0; left.Count > 0; folders++)
            left = left.GroupBy(p => End(p, folders), StringComparer.Ordinal).SelectMany(group =>
            {
                var alike = group.ToList();
                if (alike.Count > 1 && alike.Any(p => p.Length > group.Key.Length))
                    return alike;
                names[alike[0]] = group.Key;
                return [];
            }).ToList();
        return names;

        static string End(string path, int folders)
        {
            var start = path.Length;
            for (; folders >= 0; folders--)
                start = start <= 0 ? -1 : path.LastIndexOf('/', start - 1);
            return path[(start + 1)..];
        }
    }

    /// <summary>"1 article", "2 articles"</summary>
    public static string Count(int count, string noun) => Invariant(count) + " " + noun + (count == 1 ? "" : "s");

    /// <summary>A number in plain digits.</summary>
    public static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Own(string name)
    {
        using var reader = new StreamReader(typeof(ReportPage).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}

/// <summary>Findings whose articles belong together: those of one event, or of one set of documents.</summary>
/// <param name="Findings">The findings, disputes first.</param>
internal sealed record ReportGroup(IReadOnlyList<ReportFinding> Findings)
{
    /// <summary>Their articles, in ordinal order.</summary>
    public IReadOnlyList<string> Articles { get; } = Findings.SelectMany(f => f.Articles).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
}
