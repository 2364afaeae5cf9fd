using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Dossier.Tool.Check;
using Markdig;

namespace Dossier.Tool.Tests.Check;

/// <summary>Markdown for summaries of jobs and comments, read by Markdig with GitHub's tables and links.</summary>
public sealed class CheckMarkdownTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UseAutoLinks().UsePipeTables().UseEmphasisExtras().UseMathematics().UseTaskLists().Build();

    [Fact]
    public void A_dispute_is_a_heading_its_values_with_their_sentences_and_lines_to_settle_it()
    {
        using var workspace = new Workspace();
        var documents = string.Concat(new[] { ("news/a.txt", Ferry.Fourteen), ("news/b.txt", Ferry.Seventeen) }.Select(a => JsonSerializer.Serialize(new { file = a.Item1, text = a.Item2 }) + "\n"));
        Assert.Equal(
            """
            ### 1 dispute and 0 problems in 2 articles.

            #### ⚠️ warning: number of passengers injured (DSR2002)

            - **14 passengers**
              - `news/a.txt:5` “**14 passengers** were injured.”
            - **17 passengers**
              - `news/b.txt:7` “Nobody is missing, but **17 passengers** were injured in the accident.”

            <details><summary>Why, and how to settle it</summary>

            very likely\: both sides answer one question, by the verb or attribute, the thing, the scope and the names. A line for `dossier.rulings`, with the reason in the place of REASON:

            ```text
            "count: injure, passenger"; accept "14 passengers" over "17 passengers"; REASON
            "count: injure, passenger"; accept "17 passengers" over "14 passengers"; REASON
            "count: injure, passenger"; not a dispute: "14 passengers", "17 passengers"; REASON
            ```
            </details>

            """,
            workspace.RunWithInput(documents, "check", "-", "--format", "markdown").Output);
    }

    [Theory]
    [InlineData("[click](https://example.org)")]
    [InlineData("<img src=x onerror=alert(1)> </details> <b>")]
    [InlineData("https://example.org/x www.example.org ann@example.org")]
    [InlineData("@everyone #12 ~~no~~ **so** __so__ `code` $x$ ![i](x)")]
    [InlineData("| a | b | &amp; <!-- no --> \\* ```")]
    [InlineData("@[a](b) \\<b> =x= ^x^ ++x++")]
    public void Whatever_an_article_says_is_text(string hostile)
    {
        using var workspace = new Workspace().Add("a`b.txt", Ferry.Fourteen.Replace("were injured.", $"were injured {hostile} there.", StringComparison.Ordinal)).Add("b.txt", Ferry.Seventeen);
        var page = Page(workspace.Run("check", "DIR", "--format", "markdown").Output);
        Assert.Equal(2, page.QuerySelectorAll("body > ul > li").Length);
        Assert.Empty(page.QuerySelectorAll("a, img, table, del, span, em, sub, sup, ins, b"));
        Assert.Single(page.QuerySelectorAll("details"));
    }

    [Fact]
    public void Any_text_is_shown_as_it_is() => Gen.String[Gen.Char[' ', '~'], 1, 30].Where(t => t.Trim() == t && !t.Contains("  ", StringComparison.Ordinal)).Sample(text =>
    {
        var page = Page("x " + CheckMarkdown.Text(text) + " x");
        return page.Body!.TextContent.TrimEnd('\n') == "x " + text + " x" && page.Body.QuerySelectorAll("p > *").Length == 0;
    });

    [Fact]
    public void What_was_left_out_is_a_sentence_below_the_heading()
    {
        var (articles, finding) = ExampleArticle.InDispute();
        using var output = new StringWriter { NewLine = "\n" };
        CheckMarkdown.Write(output, new CheckResult(articles, [finding], []) { Notes = ["1 article is *long*."] });
        Assert.StartsWith("### 1 dispute and 0 problems in 2 articles.\n\n1 article is \\*long\\*.\n\n#### ", output.ToString());
    }

    [Fact]
    public void Why_is_refused_and_problems_follow()
    {
        using var workspace = new Workspace().Add("a.txt", "Notes\n\nThe crossing was opened on Monday, March 5, 2019.\n");
        Assert.Contains("#### Inside single files\n\n- ⚠️ warning: \"Monday, March 5, 2019\"\\: ", workspace.Run("check", "DIR", "--format", "markdown").Output);
        Assert.Contains("--why: a comment has no room for the evidence", workspace.Run("check", "DIR", "--format", "markdown", "--why").Error);
    }

    private static IHtmlDocument Page(string markdown) => new HtmlParser().ParseDocument(Markdown.ToHtml(markdown, GitHub));
}
