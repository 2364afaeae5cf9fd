using System.Globalization;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Engine.Matching;

namespace Dossier.Tool.Why;

/// <summary>Writes for people why claims are told against each other, or not: indented lines that no editor takes for places.</summary>
internal static class WhyText
{
    /// <summary>The lines under a dispute.</summary>
    public static IEnumerable<string> Of(FindingDigest finding, MatchExplainer explainer, IReadOnlyDictionary<string, ArticleFacts> articles)
    {
        var dispute = finding.Dispute!;
        var names = NamesOfBoth(dispute, explainer);
        yield return "    why: " + FoundBy(dispute.FoundBy) + LevelOf(dispute, explainer) + "." + (names.Count == 0 ? "" : " Both articles name " + Listed(names) + ".");
        var traces = explainer.Explain(dispute);
        foreach (var trace in traces)
        {
            // What did not find the dispute need not be told of each pair of articles.
            var isShort = dispute.FoundBy != Comparer.Matches && trace != traces[0];
            foreach (var line in Of(trace, articles, dispute.FoundBy == Comparer.Matches ? null : "by the evidence alone").Take(isShort ? LinesBeforeRows : int.MaxValue))
                yield return "      " + line;
        }
        if (traces.Count > 0)
            yield break;
        foreach (var side in dispute.Sides)
            if (explainer.Read(side.Claims[0]) is { } reading)
                yield return "      " + Place(side.Claims[0], articles) + " " + Reading(reading);
    }

    /// <summary>What the articles of the first two sides that contradict each other both name.</summary>
    public static EquatableArray<string> NamesOfBoth(Dispute dispute, MatchExplainer explainer)
    {
        var side = dispute.Sides[0];
        var other = dispute.Sides[side.Rivals[0]];
        // An article may stand on both sides.
        return explainer.NamesOfBoth(side.Claims[0].Path, (other.Claims.Any(c => c.Path != side.Claims[0].Path) ? other.Claims.First(c => c.Path != side.Claims[0].Path) : other.Claims[0]).Path);
    }

    /// <summary>"Ann Lee, Oslo and 3 more"</summary>
    public static string Listed(EquatableArray<string> names) =>
        string.Join(", ", names.Take(MostNames).Select(n => DisputeMessage.Quote(n))) + (names.Count > MostNames ? string.Create(CultureInfo.InvariantCulture, $" and {names.Count - MostNames} more") : "");

    private const int MostNames = 8;

    /// <summary>Why a dispute that was not found by evidence is an info.</summary>
    private static string LevelOf(Dispute dispute, MatchExplainer explainer) => dispute.Level != Level.Info ? "" : dispute.FoundBy switch
    {
        Comparer.Spellings => "; such a dispute is always an info",
        Comparer.Matches => "",
        _ => "; an info, for " + MatchReason.Of(explainer.CautionOf(dispute)),
    };

    /// <summary>A pair's score, what was read of both, and the evidence that weighs something, the heaviest first.</summary>
    public static IEnumerable<string> Of(MatchTrace trace, IReadOnlyDictionary<string, ArticleFacts> articles, string? by = null)
    {
        yield return (by is null ? "" : by + ": ") + MatchReason.Of(trace) + (trace.Evidence.Count == 0 ? "." : "; " + Score(trace) + ".");
        yield return Place(trace.A, articles) + " " + Reading(trace.ReadA);
        yield return Place(trace.B, articles) + " " + Reading(trace.ReadB);
        foreach (var line in Rows(trace.Evidence))
            yield return line;
        if (trace.OfEvent.Count == 0)
            yield break;
        yield return string.Create(CultureInfo.InvariantCulture, $"that the articles tell of one event (score {trace.EventScore}):");
        foreach (var line in Rows(trace.OfEvent))
            yield return line;
    }

    private static IEnumerable<string> Rows(EquatableArray<EvidenceRow> evidence)
    {
        var rows = evidence.OrderByDescending(r => Math.Abs(r.Weight)).ToList();
        foreach (var row in rows.Where(r => Math.Abs(r.Weight) >= Light))
            yield return string.Create(CultureInfo.InvariantCulture, $"  {row.Weight,5:+0;-0} {row.Row}: {row.Text}");
        var light = rows.Where(r => Math.Abs(r.Weight) < Light).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Weight:+0;-0;0} {r.Row}")).ToList();
        if (light.Count > 0)
            yield return "        and " + string.Join(", ", light);
    }

    private const int LinesBeforeRows = 3;

    // Rows that weigh less turn nothing; their names are enough.
    private const int Light = 10;

    /// <summary>"93 % sure to be one question (score 258; told from 30, a warning from 190)"</summary>
    private static string Score(MatchTrace trace) => string.Create(
        CultureInfo.InvariantCulture, $"{trace.Sureness} % sure to be one question of one event (score {trace.Score}, the question {trace.QuestionScore}; told {From(trace.InfoFrom)}, a warning {From(trace.WarningFrom)})");

    private static string From(int score) => score >= MatchTrace.Never ? "by no score" : "from " + score.ToString(CultureInfo.InvariantCulture);

    /// <summary>"count of passenger | act injure | when past | is 14 passenger"</summary>
    public static string Reading(ClaimReading reading)
    {
        var parts = new List<string> { reading.Kind + (reading.Thing.Length > 0 ? " of " + reading.Thing : "") };
        Add("narrowed by", reading.Narrowing);
        Add("act", reading.Act);
        Add("doer", reading.Doer);
        Add("object", reading.Object);
        Add("names", reading.Names);
        Add("scope", reading.Scope);
        Add("when", reading.When);
        parts.AddRange(reading.Remarks);
        Add("is", reading.Value);
        return string.Join(" | ", parts.Select(p => DisputeMessage.Quote(p)));

        void Add(string name, string text)
        {
            if (text.Length > 0)
                parts.Add(name + " " + text);
        }
    }

    /// <summary>"date: open museum", "whether: Ann Lee sell boat": what a claim answers whose question has no name.</summary>
    public static string Asked(ClaimReading reading)
    {
        var parts = new[] { reading.Doer, reading.Act, reading.Thing, reading.Object }.Where(p => p.Length > 0).ToList();
        // The words of a name stand among those of its phrase.
        var words = string.Join(" ", parts).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase);
        // "Depth" says that it is measured.
        return reading.Kind == "measure" && parts.Count > 0 ? DisputeMessage.Quote(string.Join(" ", words)) : (reading.Kind == "polarity" ? "whether" : reading.Kind) + (parts.Count == 0 ? "" : ": " + DisputeMessage.Quote(string.Join(" ", words)));
    }

    /// <summary>"news/a.txt(5,56):"</summary>
    public static string Place(ClaimReference claim, IReadOnlyDictionary<string, ArticleFacts> articles)
    {
        var facts = articles[claim.Path];
        var (line, column) = facts.Position(facts.Claims[claim.Index].Span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{claim.Path}({line + 1},{column + 1}):");
    }

    /// <summary>Which comparison found a dispute.</summary>
    public static string FoundBy(Comparer comparer) => comparer switch
    {
        Comparer.Slots => "the lexicons know the question of each side, and it is one: the same verb or attribute, thing, scope and names",
        Comparer.Spellings => "the articles share names, and these two differ in a letter or two",
        _ => "two claims answer one question by the evidence",
    };
}
