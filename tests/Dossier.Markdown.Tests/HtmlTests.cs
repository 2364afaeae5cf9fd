using Markdig;

namespace Dossier.Markdown.Tests;

public sealed class HtmlTests
{
    private static readonly HtmlOptions WithHeadline = new() { IncludeHeadline = true };

    [Theory]
    [InlineData("Two *boats* & a `pump`.", "<p>Two <em>boats</em> &amp; a <code>pump</code>.</p>")]
    [InlineData("| a | b |\n| - | -: |\n| 1 | 2 |", "<table>\n<thead>\n<tr>\n<th>a</th>\n<th style=\"text-align: right;\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td style=\"text-align: right;\">2</td>\n</tr>\n</tbody>\n</table>")]
    [InlineData("- [x] done", "<ul class=\"contains-task-list\">\n<li class=\"task-list-item\"><input disabled=\"disabled\" type=\"checkbox\" checked=\"checked\" /> done</li>\n</ul>")]
    [InlineData("~~old~~ https://a.example/", "<p><del>old</del> <a href=\"https://a.example/\">https://a.example/</a></p>")]
    [InlineData(":::note[Mind *the* step]\nIt is wet.\n:::", "<div class=\"admonition admonition-note\">\n<p class=\"admonition-title\">Mind *the* step</p>\n<p>It is wet.</p>\n</div>")]
    [InlineData(":::tip Mind the step\nIt is wet.\n:::", "<div class=\"admonition admonition-tip\">\n<p class=\"admonition-title\">Mind the step</p>\n<p>It is wet.</p>\n</div>")]
    [InlineData("```cs\nvar a = 1 < 2;\n```", "<pre><code class=\"language-cs\">var a = 1 &lt; 2;\n</code></pre>")]
    [InlineData("a <!-- said to nobody --> b\n\n<!--\n*nor* here\n-->\n\nc", "<p>a  b</p>\n<p>c</p>")]
    public void Markdown_becomes_HTML(string markdown, string html) => Assert.Equal(html, Articles.Of("---\ntitle: Pumps\n---\n\n" + markdown).ToHtml().TrimEnd());

    [Theory]
    [InlineData("---\ntitle: Pumps\n---\n\nWater.\n")]
    [InlineData("+++\ntitle = \"Pumps\"\n+++\nWater.\n")]
    [InlineData("{\"title\": \"Pumps\"}\n\nWater.\n")]
    [InlineData("---\r\ntitle: Pumps\r\n---\r\n\r\nWater.\r\n")]
    public void Front_matter_is_no_part_of_the_page(string text)
    {
        Assert.Equal("<p>Water.</p>\n", Articles.Of(text).ToHtml());
        Assert.Equal("<h1 id=\"pumps\">Pumps</h1>\n<p>Water.</p>\n", Articles.Of(text).ToHtml(WithHeadline));
    }

    [Fact]
    public void A_headline_of_the_body_is_not_put_in_front_again() =>
        Assert.Equal("<h1 id=\"pumps\">Pumps</h1>\n<p>Water.</p>\n", Articles.Of("# Pumps\n\nWater.\n").ToHtml(WithHeadline));

    [Fact]
    public void Addresses_are_those_of_the_page()
    {
        var options = new HtmlOptions { ResolveAddress = a => a.EndsWith(".md", StringComparison.Ordinal) ? "/docs/" + a[..^3] : a };
        Assert.Equal("<p><a href=\"/docs/setup\">a</a> <img src=\"p.png\" alt=\"b\" /> <a href=\"/docs/x\">c</a></p>\n", Articles.Of("[a](setup.md) ![b](p.png) [c]\n\n[c]: x.md\n").ToHtml(options));
        Assert.Equal("<p>a</p>\n", Articles.Of("[a](setup.md)\n").ToHtml(new HtmlOptions { ResolveAddress = _ => "javascript:alert(1)" }));
    }

    [Fact]
    public void Raw_HTML_and_schemes_can_be_allowed()
    {
        var options = new HtmlOptions { AllowRawHtml = true, AllowedSchemes = ["gemini"] };
        Assert.Equal("<p><b>a</b> <a href=\"gemini://a\">b</a> c</p>\n<div>d</div>\n", Articles.Of("<b>a</b> [b](gemini://a) [c](https://a)\n\n<div>d</div>\n").ToHtml(options));
    }

    [Fact]
    public void Extensions_of_Markdig_can_be_added() =>
        Assert.Contains("<dl>", Articles.Of("Pump\n:   It moves water.\n").ToHtml(new HtmlOptions { ConfigureMarkdig = b => b.UseDefinitionLists() }));

    [Fact]
    public void Plain_text_is_written_as_it_stands()
    {
        var article = Articles.Of("Fire in the harbour\n\nBy Ann Lee, March 6, 2019\n\nA fire destroyed *two* boats <b>at</b> the pier on Monday.\n\n\"It was out before midnight,\" Diaz said.\n", "a.txt");
        Assert.Equal(
            "<h1 id=\"fire-in-the-harbour\">Fire in the harbour</h1>\n<p>By Ann Lee, March 6, 2019</p>\n<p>A fire destroyed *two* boats &lt;b&gt;at&lt;/b&gt; the pier on Monday.</p>\n<p>&quot;It was out before midnight,&quot; Diaz said.</p>\n",
            article.ToHtml(WithHeadline));
    }

    [Theory]
    [InlineData("> ", 10_000)]
    [InlineData("[", 10_000)]
    [InlineData("*a **b ", 10_000)]
    public void What_is_nested_too_deeply_is_written_as_plain_text(string mark, int count)
    {
        var html = Articles.Of("---\ntitle: Deep\n---\n\n## Start\n\na < b " + string.Concat(Enumerable.Repeat(mark, count)) + "end\n").ToHtml(WithHeadline);
        Assert.StartsWith("<h1 id=\"deep\">Deep</h1>\n<h2 id=\"start\">Start</h2>\n<p>a &lt; b ", html);
        Assert.EndsWith("end</p>\n", html);
    }

    [Fact]
    public void Nothing_is_asked_of_no_article()
    {
        Assert.Throws<ArgumentNullException>(() => ((Article)null!).ToHtml());
        Assert.Throws<ArgumentNullException>(() => ((Article)null!).ToTableOfContents());
        Assert.Equal("", Articles.Of("").ToHtml(WithHeadline));
        Assert.Empty(Articles.Of("").ToTableOfContents());
    }
}
