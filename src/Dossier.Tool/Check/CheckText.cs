using System.Globalization;
using Dossier.Tool.Output;
using Dossier.Tool.Why;

namespace Dossier.Tool.Check;

/// <summary>Writes a check for people: as compilers write, so that editors and build servers find the places.</summary>
internal static class CheckText
{
    /// <summary>One line for each article's part in an open dispute and for each problem, ordered by path and place; then one line that counts.</summary>
    public static void Write(TextWriter output, CheckResult result)
    {
        var explained = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var told in CheckLine.Of(result))
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{told.Path}({told.Line},{told.Column})");
            output.WriteLine(Terminal.Escape($"{place}: {Names.Of(told.Level)} {told.Rule.Id}: {told.Message}"));
            if (result.Explainer is not { } explainer || told.Finding is not { } finding)
                continue;
            // A dispute is told once at every article, and explained at the first.
            if (explained.TryAdd(finding.Key, place))
                foreach (var line in WhyText.Of(finding, explainer, result.ByPath))
                    output.WriteLine(Terminal.Escape(line));
            else
                output.WriteLine(Terminal.Escape($"    why: as at {explained[finding.Key]}."));
        }
        output.WriteLine(Terminal.Escape(Summary(result)));
    }

    /// <summary>The counts, and the notes.</summary>
    public static string Summary(CheckResult result) => string.Join(" ", result.Notes.Prepend(Counts(result)));

    /// <summary>"1 dispute and 0 problems in 2 articles; 1 settled."</summary>
    public static string Counts(CheckResult result)
    {
        var (open, problems) = (result.Open.Count(), result.OpenProblems.Count());
        var known = result.Known.Count + result.Problems.Count(p => p.IsKnown);
        var settled = result.Disputed.Count - open + result.Problems.Count - problems - known;
        return $"{Count(open, "dispute")} and {Count(problems, "problem")} in {Count(result.Articles.Count, "article")}"
            + (settled == 0 ? "" : $"; {settled.ToString(CultureInfo.InvariantCulture)} settled") + (known == 0 ? "" : $"; {known.ToString(CultureInfo.InvariantCulture)} in the baseline") + ".";
    }

    private static string Count(int n, string noun) => n.ToString(CultureInfo.InvariantCulture) + " " + noun + (n == 1 ? "" : "s");
}
