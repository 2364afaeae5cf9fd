using Dossier.Tool.Output;

namespace Dossier.Tool.Report;

/// <summary>What is wrong inside single files, each with a link to the article.</summary>
internal static class ProblemSection
{
    /// <summary>Writes the section; nothing where nothing is wrong.</summary>
    public static void Write(HtmlWriter html, ReportPage page)
    {
        if (page.Problems.Count == 0)
            return;
        html.Write($"""
            <section id="problems" aria-labelledby="problems-head">
            <h2 id="problems-head">Problems in single files</h2>
            <ul class="problems">

            """);
        foreach (var problem in page.Problems)
        {
            html.Write($"<li><b>{Names.Of(problem.Problem.Level)}</b> ");
            // A file that could not be read has no article on the page.
            if (page.Result.ByPath.ContainsKey(problem.Path))
                html.Write($"<a href=\"#a{page.Number(problem.Path)}\">{problem.Path}:{problem.Line}</a>");
            else
                html.Write($"{problem.Path}");
            html.Write($": {problem.Problem.Message} <span class=\"rule\">{problem.Problem.Rule.Id}</span></li>\n");
        }
        html.Write($"</ul>\n</section>\n");
    }
}
