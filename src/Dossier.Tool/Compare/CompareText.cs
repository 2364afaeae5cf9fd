using System.Globalization;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Engine.Matching;
using Dossier.Tool.Output;
using Dossier.Tool.Why;

namespace Dossier.Tool.Compare;

/// <summary>Writes two articles side by side for people.</summary>
internal static class CompareText
{
    /// <summary>The articles, what they dispute, agree on and only one tells.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="shown">The articles.</param>
    /// <param name="all">Whether every pair of one kind is shown, and not only the nearest of each claim.</param>
    public static void Write(LineWriter writer, SideBySide shown, bool all)
    {
        foreach (var line in Lines(shown, all))
            writer.Write(line);
    }

    private static IEnumerable<string> Lines(SideBySide shown, bool all)
    {
        var (comparison, articles) = (shown.Comparison, shown.Result.ByPath);
        yield return "A  " + Article(articles[comparison.A]);
        yield return "B  " + Article(articles[comparison.B]);
        yield return Compared(comparison);
        yield return "";
        yield return $"Disputed: {Number(comparison.Disputed.Count)}";
        foreach (var finding in shown.Result.Disputed)
        {
            var message = new DisputeMessage(finding, 0, finding.Dispute!.Sides[0].Claims[0]);
            yield return $"  {WhyText.Place(message.Claim, articles)} {Names.Of(finding.Dispute.Level)} {finding.Dispute.Rule.Id}: {message.Text(articles)}{(finding.Settlement is null ? "" : " (settled)")}";
            foreach (var line in WhyText.Of(finding, shown.Result.Explainer!, articles))
                yield return "  " + line;
        }
        yield return "";
        yield return $"Agreed: {Number(shown.Agreed.Count)}";
        foreach (var agreement in shown.Agreed)
            yield return $"  {Value(agreement.A, shown)} | {Value(agreement.B, shown)}: {agreement.About}" + (agreement.Trace?.Sureness is { } sureness ? $", {Number(sureness)} % sure" : "");
        yield return "";
        yield return $"The same value, but not surely of one question: {Number(shown.Alike.Count)}";
        foreach (var pair in shown.Alike.Where(p => all || IsValue(p)))
        {
            yield return $"  {Value(pair.A, shown)} | {Value(pair.B, shown)}";
            yield return "    " + MatchReason.Of(pair) + ".";
        }
        if (More(shown.Alike.Count(p => !IsValue(p)), "names and doings") is { } alike)
            yield return alike;
        var near = shown.Near.ToList();
        yield return "";
        yield return $"Near, but not told against each other: {Number(near.Count)}";
        // Any two names that are not the same are a pair; those that were barred say little.
        foreach (var pair in near.Where(p => all || IsTelling(p)))
        {
            yield return $"  {Value(pair.A, shown)} | {Value(pair.B, shown)}";
            yield return "    " + MatchReason.Of(pair) + Instead(pair, shown) + ".";
        }
        if (More(near.Count(p => !IsTelling(p)), "barred names and doings") is { } barred)
            yield return barred;
        foreach (var (name, only) in new[] { ("A", shown.OnlyA), ("B", shown.OnlyB) })
        {
            var lone = only.Where(l => !l.IsNear).ToList();
            yield return "";
            yield return $"Told by {name} only: {Number(lone.Count)}";
            foreach (var claim in lone.Where(l => all || l.IsOfValue))
                yield return $"  {Value(claim.Claim, shown)}: {claim.About}";
            if (More(lone.Count(l => !l.IsOfValue), "names and doings") is { } more)
                yield return more;
        }
        yield return "";
        var left = comparison.Pairs.Where(p => !p.IsTold && p is not { Fate: Fate.Matched, Contradict: false }).ToList();
        yield return $"Pairs of one kind that are not told: {Number(left.Count)}" + (left.Count == 0 || all ? "" : " (" + string.Join(", ", left.GroupBy(p => p.Fate).OrderByDescending(g => g.Key).Select(g => $"{Number(g.Count())} {Names.Of(g.Key)}")) + "); --all tells of each.");
        foreach (var pair in all ? left : [])
        {
            yield return $"  {Value(pair.A, shown)} | {Value(pair.B, shown)}";
            foreach (var line in WhyText.Of(pair, articles))
                yield return "    " + line;
        }

        string? More(int count, string what) => count == 0 || all ? null : $"  and {Number(count)} more, {what}.";
    }

    /// <summary>The pair that took a claim: ": A(3,54) | B(5,85)".</summary>
    private static string Instead(MatchTrace pair, SideBySide shown) =>
        pair.Fate == Fate.MatchedOtherwise && shown.Comparison.Pairs.Where(p => (p.A == pair.A || p.B == pair.B) && p is { Fate: Fate.Matched or Fate.Form or Fate.Unsure } && p.Score >= pair.Score).MaxBy(p => p.Score) is { } other
            ? $": {Value(other.A, shown)} | {Value(other.B, shown)}" : "";

    private static bool IsTelling(MatchTrace pair) => pair.ReadA.IsOfValue || pair.Fate != Fate.Barred;

    private static bool IsValue(MatchTrace pair) => pair.ReadA.IsOfValue;

    /// <summary>Why the two are compared, or are not.</summary>
    private static string Compared(ArticleComparison comparison)
    {
        var names = comparison.Names.Count == 0 ? "no name" : WhyText.Listed(comparison.Names);
        return comparison.Apart switch
        {
            Apart.Sets => "Not compared: they are of two sets.",
            Apart.Dates => $"Not compared: they speak more than two weeks apart. They share {names}.",
            Apart.Names => $"Not compared: they share too few names to be of one event. They share {names}.",
            Apart.Few => $"Compared, as a few articles are each with each; among many they would not meet. They share {names}.",
            _ => $"Compared: they share {names}.",
        };
    }

    private static string Article(ArticleFacts facts)
    {
        var headline = DisputeMessage.Quote(facts.Slice(facts.Document.Headline));
        return facts.Path + ": " + (headline.Length == 0 ? "no headline" : headline) + ", " + (facts.Digest.DatePublished ?? "no date");
    }

    /// <summary><c>A(5,56) "12 people"</c></summary>
    private static string Value(ClaimReference claim, SideBySide shown)
    {
        var facts = shown.Result.ByPath[claim.Path];
        var placed = facts.Claims[claim.Index];
        var (line, column) = facts.Position(placed.Span.Start);
        var (exact, reading) = (facts.Slice(placed.Span), placed.Digest.Value.Text);
        return (claim.Path == shown.Comparison.A ? "A" : "B") + $"({Number(line + 1)},{Number(column + 1)}) \"{DisputeMessage.Quote(exact)}\"" + (exact == reading ? "" : $" ({DisputeMessage.Quote(reading)})");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
