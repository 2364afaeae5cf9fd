using System.Globalization;
using System.Text;
using Dossier.Engine;
using Dossier.Engine.Matching;
using Dossier.Tool.Disputes;

namespace Dossier.Tool.Check;

/// <summary>
/// Writes a check as Markdown, for the summary of a job or a comment on a pull request. Texts of articles are escaped, so that they make no markup, link, formula or mention there.
/// </summary>
internal static class CheckMarkdown
{
    // A comment holds 65,536 characters.
    private const int MostDisputes = 40;
    private const int MostSources = 3;
    private const int MostProblems = 40;
    private const int Context = 120;
    private const string Signs = "\\`*_{}[]<>|#!~&:@=+^$";
    private const string Web = "www";

    /// <summary>The open disputes and problems.</summary>
    public static void Write(TextWriter output, CheckResult result)
    {
        var explainer = result.Explainer ?? new MatchExplainer(result.Articles.Select(a => a.Digest));
        var disputes = ShownDispute.Ordered(result.Open.Select(f => ShownDispute.Of(f, result, explainer))).ToList();
        output.WriteLine($"### {Text(CheckText.Counts(result))}");
        if (result.Notes.Count > 0)
            output.WriteLine("\n" + Text(string.Join(" ", result.Notes)));
        foreach (var dispute in disputes.Take(MostDisputes))
            Write(output, dispute);
        if (disputes.Count > MostDisputes)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{disputes.Count - MostDisputes} more disputes: `dossier check` shows all."));
        var problems = CheckLine.OfProblems(result).ToList();
        if (problems.Count > 0)
            output.WriteLine("\n#### Inside single files\n");
        foreach (var problem in problems.Take(MostProblems))
            output.WriteLine($"- {Sign(problem.Level)} {Text(problem.Message)} {Code(Place(problem.Path, problem.Line))} {problem.Rule.Id}");
        if (problems.Count > MostProblems)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{problems.Count - MostProblems} more problems: `dossier check` shows all."));
    }

    private static void Write(TextWriter output, ShownDispute dispute)
    {
        output.WriteLine($"\n#### {Sign(dispute.Dispute.Level)} {Text(dispute.Question)} ({dispute.Dispute.Rule.Id})\n");
        foreach (var side in dispute.Sides)
        {
            output.WriteLine($"- **{Text(side.Text)}**" + (side.Articles == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" in {side.Articles} articles")));
            foreach (var source in side.Sources.Take(MostSources))
            {
                var quote = source.Quote.Within(Context);
                output.WriteLine($"  - {Code(Place(source.Path, source.Line))} “{Text(quote.Before)}**{Text(quote.Words.Trim())}**{Text(quote.After)}”");
            }
            if (side.Sources.Count > MostSources)
                output.WriteLine("  - also in " + string.Join(", ", side.Sources.Skip(MostSources).Take(MostSources * 2).Select(s => Code(Place(s.Path, s.Line)))) + (side.Sources.Count > MostSources * 3 ? " …" : ""));
        }
        output.WriteLine($"\n<details><summary>Why, and how to settle it</summary>\n\n{Text(dispute.Why.Text)}. A line for `dossier.rulings`, with the reason in the place of {ShownDispute.Reason}:\n");
        var lines = string.Join('\n', dispute.Rulings.Take(MostSources).Append(dispute.Rulings[^1]).Distinct(StringComparer.Ordinal).Select(Terminal.Escape));
        var fence = new string('`', Math.Max("```".Length, LongestRun(lines) + 1));
        output.WriteLine($"{fence}text\n{lines}\n{fence}\n</details>");
    }

    private static string Sign(Level level) => level switch { Level.Error => "❌ error:", Level.Warning => "⚠️ warning:", _ => "ℹ️ info:" };

    private static string Place(string path, int line) => path + ":" + line.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Text that is only text: every sign of Markdown (GitHub's with it, https://github.github.com/gfm/) escaped. A comment of nothing behind "@" and "#" keeps a name from being called and a number from being a
    /// link; an escaped dot and colon keep an address from being one.
    /// </summary>
    internal static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var shown = Terminal.Escape(text);
        for (var i = 0; i < shown.Length; i++)
        {
            if (Signs.Contains(shown[i], StringComparison.Ordinal) || (shown[i] == '.' && i >= Web.Length && string.Compare(shown, i - Web.Length, Web, 0, Web.Length, StringComparison.OrdinalIgnoreCase) == 0))
                escaped.Append('\\');
            escaped.Append(shown[i]);
            if (shown[i] is '@' or '#')
                escaped.Append("<!-- -->");
        }
        return escaped.ToString();
    }

    /// <summary>A span of code, with as many backticks around it as it needs.</summary>
    private static string Code(string text)
    {
        var escaped = Terminal.Escape(text);
        var run = LongestRun(escaped);
        var ticks = new string('`', run + 1);
        return run == 0 ? ticks + escaped + ticks : $"{ticks} {escaped} {ticks}";
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
            longest = Math.Max(longest, run = c == '`' ? run + 1 : 0);
        return longest;
    }
}
