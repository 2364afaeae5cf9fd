using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;

namespace Dossier.Markdown.Tests;

/// <summary>No text of an article runs anything on the page.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Addresses =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "&#106;avascript:alert(1)", "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "&#1;javascript:alert(1)", " javascript:alert(1)", "vbscript:x", "data:text/html,<script>alert(1)</script>",
        "javascript&colon;alert(1)", "\\javascript:alert(1)", "x\" onclick=\"alert(1)", "x' onerror='alert(1)", "<javascript:alert(1)>", "//a.example/\"onload=\"x", "blob:x", "file:///etc", "&#x6a;&#x61;vascript:alert(1)", "javascript\u00ad:alert(1)",
    ];

    private static readonly string[] Marks =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\n\n<div onclick=\"alert(1)\">\n\n", "</p>", "<svg/onload=alert(1)>", "<!--", "-->", "<![CDATA[", "<?php x ?>", "<iframe srcdoc=x>", "\n```\"onmouseover=\"x\n", "\n```\n", "\n:::x\" onclick=\"y\n",
        "\n:::\n", "\n> [!NOTE]\n", "\n> [!x\" onclick=\"y]\n", "[^a\" onclick=\"x]", "\n\n[^a\" onclick=\"x]: y\n\n", "\n## h {#x\" onclick=\"y}\n", "\n## h {#x\"onclick=y}\n", "{onclick=alert(1)}", "\n|a|b|\n|-|-|\n", "`<b>`", "*", "**", "~~", "![", "](", ")", "[", "]",
        "\n\n[r]: javascript:alert(1) \"t\"\n\n", "[r]", "\n- [ ] ", "\0", "\u2028", "\uD800", "&lt;script&gt;", "&quot;", "\"", "'", "<", ">", "\n", "    ", "- ", "# ", "words ", "https://a.example/\"onclick=x",
    ];

    public static TheoryData<string> Links => new(Addresses.SelectMany(a => new[] { $"[a]({a})", $"![a]({a})", $"[a](<{a}>)", $"<{a}>", $"[a]\n\n[a]: {a}", $"[a](x \"{a}\")", $"[![a]({a})]({a})", "<a href=\"" + a + "\">a</a>" }).Distinct());

    [Theory]
    [MemberData(nameof(Links))]
    public void No_address_runs_anything(string markdown) => Harmless(markdown);

    [Fact]
    public void No_mix_of_marks_runs_anything() => Gen.OneOf(Gen.Int[0, Marks.Length - 1].Select(i => Marks[i]), Gen.Int[0, Addresses.Length - 1].Select(i => Addresses[i])).Array[1, 14].Sample(parts => Harmless(string.Concat(parts)), iter: 20_000);

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("<b onclick=\"x\">a</b>", "<p>&lt;b onclick=&quot;x&quot;&gt;a&lt;/b&gt;</p>")]
    [InlineData("[a *b*](javascript:x) c", "<p>a <em>b</em> c</p>")]
    [InlineData("![a *b*](javascript:x)", "<p>a <em>b</em></p>")]
    [InlineData("<javascript:x>", "<p>javascript:x</p>")]
    public void What_is_taken_out_stays_as_words(string markdown, string html) => Assert.Equal(html.StartsWith("<p>", StringComparison.Ordinal) ? html : "<p>" + html + "</p>", Page(markdown).ToHtml().TrimEnd());

    [Fact]
    public void A_title_is_escaped()
    {
        var html = Articles.Of("---\ntitle: \"</h1><script>alert('1')</script>\"\n---\nx\n").ToHtml(new HtmlOptions { IncludeHeadline = true });
        Assert.StartsWith("<h1 id=\"h1scriptalert1script\">&lt;/h1&gt;&lt;script&gt;", html);
    }

    private static Article Page(string markdown) => Articles.Of("---\ntitle: T\n---\n\n" + markdown + "\n");

    private static void Harmless(string markdown)
    {
        var article = Page(markdown);
        var page = new HtmlParser().ParseDocument("<body>" + article.ToHtml() + article.ToTableOfContents().ToHtml());
        foreach (var element in page.Body!.QuerySelectorAll("*"))
        {
            Assert.DoesNotContain(element.LocalName, (string[])["script", "iframe", "object", "embed", "base", "form", "style", "link", "meta"]);
            // Notes of GitHub's have a sign drawn in SVG by Markdig itself.
            Assert.True(element.LocalName != "svg" || element.ParentElement!.ClassList.Contains("markdown-alert-title"), markdown);
            foreach (var attribute in element.Attributes)
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), markdown);
                if (attribute.Name is "href" or "src" or "srcdoc" or "action" or "formaction")
                    Assert.True(Uri.TryCreate(new Uri("https://site.example/"), attribute.Value.Replace("\u00ad", ""), out var to) ? to.Scheme is "http" or "https" or "mailto" or "tel" : !attribute.Value.Contains(':'), markdown);
            }
        }
    }
}
