using Dossier.Engine;
using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Engine.Matching;
using Dossier.Engine.Rulings;
using Dossier.Tool.Check;
using Dossier.Tool.Output;
using Dossier.Tool.Why;

namespace Dossier.Tool.Disputes;

/// <summary>A dispute as people are shown it, whatever the output: each value once, with the sentences that give it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Question">What is disputed, as a person would ask for it.</param>
/// <param name="Sides">Its values, in the order of the finding's sides.</param>
/// <param name="Why">How likely it is and why.</param>
/// <param name="Rulings">The lines that would settle it, with <see cref="Reason"/> for the reason: first the one that accepts what most sources give, last the one that says it is no dispute.</param>
internal sealed record ShownDispute(FindingDigest Finding, string Question, IReadOnlyList<ShownSide> Sides, WhyLine Why, IReadOnlyList<string> Rulings)
{
    /// <summary>Stands in a ruling line where its reason belongs.</summary>
    public const string Reason = "REASON";

    /// <summary>The dispute.</summary>
    public Dispute Dispute => Finding.Dispute!;

    /// <summary>Every article that takes a side, each once.</summary>
    public IEnumerable<string> Articles => Dispute.Sides.SelectMany(s => s.Claims).Select(c => c.Path).Distinct(StringComparer.Ordinal);

    /// <summary>A disputed finding of a check.</summary>
    public static ShownDispute Of(FindingDigest finding, CheckResult result, MatchExplainer explainer)
    {
        var values = DisputedValues.Of(finding, c => result.ByPath[c.Path].Claims[c.Index].Digest);
        var sides = values.Values.Select(v => ShownSide.Of(v, finding.Dispute!, finding.Kind, result)).ToList();
        var majority = Enumerable.Range(0, sides.Count).MaxBy(i => sides[i].Articles);
        // Of a weekday that does not fit its date either reading may be accepted, and neither is what the article says.
        var lines = values.Acceptable.Keys.OrderBy(v => values.Find(v) is { } value ? (value == majority ? 0 : 1) : 2).Append(null).Select(accepted => values.Decide(finding.Key, accepted, Reason).ToString());
        return new(finding, QuestionOf(finding, result, explainer), sides, WhyLine.Of(finding.Dispute!, explainer), lines.ToList());
    }

    /// <summary>"Duration" alone asks for nothing; what was read of the first claim says of what. What is true or not is best said in an article's own words.</summary>
    private static string QuestionOf(FindingDigest finding, CheckResult result, MatchExplainer explainer) =>
        finding.Property == Truth && finding.Dispute!.FoundBy != Comparer.Slots ? Truth + " of " + DisputeMessage.InQuotes(SentenceOf(finding.Dispute, result))
        : finding.Subject.Length == 0 && explainer.Read(finding.Dispute!.Sides[0].Claims[0]) is { } reading ? WhyText.Asked(reading) : DisputeMessage.Question(finding);

    private const string Truth = "truth";

    /// <summary>The sentence that affirms what is disputed.</summary>
    private static string SentenceOf(Dispute dispute, CheckResult result)
    {
        var claims = dispute.Sides.Select(s => s.Claims[0]).ToList();
        var claim = claims.Find(c => result.ByPath[c.Path].Claims[c.Index].Digest.Value.Text == "affirmed") is { Path.Length: > 0 } affirmed ? affirmed : claims[0];
        var article = result.ByPath[claim.Path];
        var quote = QuotedWords.Of(article.Document, article.Claims[claim.Index].Sentence, article.Claims[claim.Index].Span).Within(40);
        return quote.Before + quote.Words + quote.After;
    }

    /// <summary>The worst first: the loudest, of these the surest, of these what most articles tell.</summary>
    public static IEnumerable<ShownDispute> Ordered(IEnumerable<ShownDispute> disputes) =>
        disputes.OrderByDescending(d => d.Dispute.Level).ThenByDescending(d => d.Why.Sureness ?? 0).ThenByDescending(d => d.Sides.Sum(s => s.Articles)).ThenBy(d => d.Finding.Key, StringComparer.Ordinal);
}

/// <summary>One value of a dispute and who gives it.</summary>
/// <param name="Value">The value as rulings write it.</param>
/// <param name="Text">The value as a person reads it.</param>
/// <param name="Sources">The sentence of each text that gives it, in the order of their paths; an article's copies are not among them.</param>
/// <param name="Articles">How many articles give it, copies too.</param>
/// <param name="Claims">Every claim that gives it, copies' too.</param>
internal sealed record ShownSide(string Value, string Text, IReadOnlyList<ShownSource> Sources, int Articles, IReadOnlyList<ClaimReference> Claims)
{
    /// <summary>What a side is called in the order of the sides: A, B … Z, AA.</summary>
    public static string Letter(int index) => (index < 26 ? "" : Letter(index / 26 - 1)) + (char)('A' + index % 26);

    /// <summary>A value of a dispute.</summary>
    public static ShownSide Of(DisputedValue value, Dispute dispute, ValueKind kind, CheckResult result)
    {
        var witnesses = value.Sides.SelectMany(s => WitnessesOf(dispute.Sides[s])).OrderBy(w => w.Claim.Path, StringComparer.Ordinal).ToList();
        var sources = witnesses.ConvertAll(w => ShownSource.Of(w.Claim, w.Copies, result));
        var text = dispute.Rule == Rules.Quotation ? Readable.InQuotes(value.Label)
            : kind == ValueKind.Text ? Readable.AsWritten(value.Label, sources.Select(s => s.Quote.Words))
            : Readable.Of(value.Label, kind);
        return new(value.Label, text, sources, witnesses.Sum(w => 1 + w.Copies), value.Sides.SelectMany(s => dispute.Sides[s].Claims).ToList());
    }

    private static IEnumerable<Witness> WitnessesOf(Side side) =>
        side.Witnesses.Count > 0 ? side.Witnesses : side.Claims.GroupBy(c => c.Path, StringComparer.Ordinal).Select(g => new Witness(g.First(), 0));
}

/// <summary>One article's sentence on a side of a dispute.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Quote">Its words in their sentence.</param>
/// <param name="Copies">How many more articles have the same text.</param>
internal sealed record ShownSource(ClaimReference Claim, int Line, int Column, QuotedWords Quote, int Copies)
{
    /// <summary>The article.</summary>
    public string Path => Claim.Path;

    /// <summary>Where the words stand, as editors and terminals take it: <c>news/a.txt:5:56</c>.</summary>
    public string Place => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path}:{Line}:{Column}");

    /// <summary>A claim of a check's articles.</summary>
    public static ShownSource Of(ClaimReference claim, int copies, CheckResult result)
    {
        var document = result.ByPath[claim.Path].Document;
        var placed = result.ByPath[claim.Path].Claims[claim.Index];
        var (line, column) = document.Position(placed.Span.Start);
        return new(claim, line + 1, column + 1, QuotedWords.Of(document, placed.Sentence, placed.Span), copies);
    }
}
