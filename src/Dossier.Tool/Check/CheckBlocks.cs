using Dossier.Engine.Matching;
using Dossier.Tool.Disputes;
using Dossier.Tool.Why;

namespace Dossier.Tool.Check;

/// <summary>Writes a check for people at a terminal: one block a dispute, those of one event together, the worst first.</summary>
internal static class CheckBlocks
{
    /// <summary>The open disputes and problems, and a line that counts.</summary>
    public static void Write(TextWriter output, CheckResult result, Screen screen)
    {
        var block = new DisputeBlock(output, screen);
        var explainer = result.Explainer ?? new MatchExplainer(result.Articles.Select(a => a.Digest));
        foreach (var group in EventGroup.Of(result.Open.Select(f => ShownDispute.Of(f, result, explainer)), explainer))
        {
            block.Heading(Title(group), group.Names.Count == 0 || group.Articles.Count == 1 ? "" : Articles(group));
            foreach (var dispute in group.Disputes)
            {
                block.Draw(dispute);
                if (result.Explainer is not null)
                    foreach (var line in WhyText.Of(dispute.Finding, explainer, result.ByPath))
                        block.Explain(line);
                output.WriteLine();
            }
        }
        var problems = CheckLine.OfProblems(result).ToList();
        if (problems.Count > 0)
            block.Heading("Inside single files", "");
        foreach (var problem in problems)
        {
            block.Problem(problem);
            output.WriteLine();
        }
        // Zeros would say that all is well; standard error says why nothing was read.
        block.Text(result.Articles.Count == 0 && problems.Count == 0 && result.Notes.Count == 0 ? "No article was read." : CheckText.Summary(result));
        if (result.Open.Any())
            block.Text("'dossier settle' walks through them; --why says all of why each is told.");
    }

    private static string Title(EventGroup group) => group switch
    {
        { Articles: [var one] } => one,
        { Names.Count: > 0 } => string.Join(", ", group.Names),
        _ => Articles(group),
    };

    private static string Articles(EventGroup group) =>
        group.Articles is [var a, var b] ? $"{a} and {b}" : group.Articles.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " articles";
}
