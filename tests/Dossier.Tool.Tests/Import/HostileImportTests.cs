using System.Net.Http;
using CsCheck;
using Dossier.Engine;
using Dossier.Engine.Documents;
using Dossier.Tool.Import;

namespace Dossier.Tool.Tests.Import;

/// <summary>Pages and feeds that mean ill: nothing leaves the output folder, nothing in them becomes front matter, a mark or a request, and none of them stops the run.</summary>
public sealed class HostileImportTests
{
    private const string Long = "<p>The ferry hit the pier at Westhaven on Monday, and fourteen passengers were injured, the harbour master said in the evening.</p><p>Divers will look at the hull on Tuesday, and a bus takes people round the bay until then.</p>";

    [Theory]
    [InlineData("Ferry\n---\ndraft: true\n---\n# Other")]
    [InlineData("\" \ndate: 1999-01-01\nx: \"")]
    [InlineData("'}: [!!binary &a *a {{ x }} <script>alert(1)</script> | > % @ `")]
    [InlineData("Ferry \\\" \\n \\x41 # no comment: here")]
    [InlineData("Ferry \u2028 \u0085 \u0007 \u202E \uD83C\uDF0A tail")]
    [InlineData("---")]
    [InlineData("...")]
    [InlineData("null")]
    [InlineData("2019-03-06")]
    [InlineData("- x")]
    public void No_title_or_name_becomes_front_matter(string title)
    {
        var encoded = System.Net.WebUtility.HtmlEncode(title);
        using var workspace = new Workspace().Add("page.html", $"<html><head><meta property='og:title' content=\"{encoded}\"><meta property='og:site_name' content=\"{encoded}\"><meta name=author content='Ann Lee'><meta name=date content='2019-03-06'></head><body><article>{Long}</article>");
        Assert.Equal(0, workspace.Run("import", "DIR/page.html", "-o", "DIR/a").ExitCode);
        var text = File.ReadAllText(Assert.Single(Directory.GetFiles(workspace.At("a"))));
        var document = ArticleReader.Read("a.md", text, ArticleOptions.None).Document;
        Assert.Equal(ImportedText.OneLine(title), document.HeadlineText);
        Assert.Equal(["title", "publisher", "authors", "date", "retrieved", "sha256"], document.Metadata.Select(m => m.Key));
        Assert.Equal(ImportedText.OneLine(title), document.Metadata[1].Text);
        Assert.False(document.IsDraft);
        Assert.StartsWith("The ferry", text[document.BodyStart..].TrimStart());
    }

    [Theory]
    [InlineData("../../etc/passwd", "etc-passwd.md")]
    [InlineData("..\\..\\windows\\x", "windows-x.md")]
    [InlineData("/absolute", "absolute.md")]
    [InlineData("C:\\x", "c-x.md")]
    [InlineData("CON", "con-article.md")]
    [InlineData("com1", "com1-article.md")]
    [InlineData("nul.txt", "nul-txt.md")]
    [InlineData(".htaccess", "htaccess.md")]
    [InlineData("a\0b", "a-b.md")]
    [InlineData("-rf *", "rf.md")]
    [InlineData("\u202Egnp.exe", "gnp-exe.md")]
    [InlineData("東京 2020", "東京-2020.md")]
    [InlineData("!!!", "article.md")]
    public void Every_title_is_a_name_in_the_output_folder(string title, string name)
    {
        using var workspace = new Workspace().Add("feed.rss", "<rss><channel><item><title><![CDATA[" + title.Replace("\0", " ", StringComparison.Ordinal) + "]]></title><description>It sails.</description></item></channel></rss>");
        Assert.Equal("DIR/in/a/" + name + "\n", workspace.Run("import", "DIR/feed.rss", "-o", "DIR/in/a").Output);
        Assert.Equal(["DIR/feed.rss", "DIR/in/a/" + name], Directory.GetFiles(workspace.Folder, "*", SearchOption.AllDirectories).Select(f => f.Replace('\\', '/').Replace(workspace.Folder, "DIR", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_name_has_no_more_than_every_system_bears() =>
        Gen.String.Sample(title => Assert.Matches(@"^[^\\/:*?""<>|\x00-\x20.]{1,100}$", ArticleFileName.Of(title)), iter: 5000);

    [Fact]
    public void A_link_in_the_place_of_an_article_is_replaced_and_not_followed()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var workspace = new Workspace().Add("page.html", "<title>Ferry</title><article>" + Long).Add("outside.txt", "mine").Add("a/other.md", "");
        File.CreateSymbolicLink(workspace.At("a/ferry.md"), workspace.At("outside.txt"));
        Assert.Equal(2, workspace.Run("import", "DIR/page.html", "-o", "DIR/a").ExitCode);
        Assert.Equal(0, workspace.Run("import", "DIR/page.html", "-o", "DIR/a", "--force").ExitCode);
        Assert.Equal("mine", File.ReadAllText(workspace.At("outside.txt")));
        Assert.Null(new FileInfo(workspace.At("a/ferry.md")).LinkTarget);
    }

    [Theory]
    [InlineData("<b>", 40_000, "nests its elements more than 512 deep")]
    [InlineData("<div>", 20_000, "nests its elements more than 512 deep")]
    [InlineData("<table><tr><td>", 2_000, "nests its elements more than 512 deep")]
    [InlineData("<p>a</p>", 100_000, "has more than 50,000 elements")]
    [InlineData("<ul><li>", 300, "nests its elements more than 512 deep")]
    public void Pages_that_no_reader_could_bear_are_told(string tag, int count, string message)
    {
        using var workspace = new Workspace().Add("page.html", "<title>Ferry</title><article>" + Long + string.Concat(Enumerable.Repeat(tag, count))).Add("good.html", "<title>Good</title><article>" + Long);
        var run = workspace.Run("import", "DIR/page.html", "DIR/good.html", "-o", "DIR/a");
        Assert.Equal((2, "DIR/a/good.md\n"), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error);
    }

    [Fact]
    public void A_large_page_is_mostly_scripts_and_read()
    {
        using var workspace = new Workspace().Add("page.html", "<title>Ferry</title><script>" + new string('x', 10_000_000) + "</script><style>" + new string('y', 1_000_000) + "</style><article>" + Long);
        Assert.Equal(new RunResult(0, "DIR/a/ferry.md\n", ""), workspace.Run("import", "DIR/page.html", "-o", "DIR/a"));
        Assert.InRange(new FileInfo(workspace.At("a/ferry.md")).Length, 200, 1000);
    }

    [Fact]
    public void A_page_that_takes_too_long_is_told()
    {
        using var workspace = new Workspace().Add("page.html", "<title>Ferry</title><article>" + Long + string.Concat(Enumerable.Repeat("<p>" + Long, 1500)));
        using var error = new StringWriter();
        var request = new ImportRequest([workspace.At("page.html")], workspace.At("a"), false, null, null, 10_000_000) { Patience = TimeSpan.FromMilliseconds(1) };
        Assert.Equal(2, ImportCommand.Run(request, new Streams(TextReader.Null, new StringWriter(), error)));
        Assert.Contains("it takes longer than", error.ToString());
        Assert.False(Directory.Exists(workspace.At("a")));
    }

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"&a;&a;&a;\">]><rss><channel><item><title>x</title><description>&b;</description></item></channel></rss>")]
    [InlineData("<!DOCTYPE rss SYSTEM \"http://ledger.example/rss.dtd\"><rss><channel><item><title>x&z;</title></item></channel></rss>")]
    public void A_feed_has_no_entities_of_its_own(string feed)
    {
        using var workspace = new Workspace().Add("feed.rss", feed);
        var run = workspace.Run("import", "DIR/feed.rss", "-o", "DIR/a");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("no XML that can be read", run.Error);
    }

    [Fact]
    public void A_deep_feed_and_deep_JSON_are_told()
    {
        using var workspace = new Workspace().Add("feed.rss", "<rss><channel><item>" + string.Concat(Enumerable.Repeat("<a>", 5000)) + string.Concat(Enumerable.Repeat("</a>", 5000)) + "</item></channel></rss>").Add("item.json", new string('[', 5000));
        Assert.Contains("nests its elements more than 256 deep", workspace.Run("import", "DIR/feed.rss", "-o", "DIR/a").Error);
        Assert.Contains("no JSON that can be read", workspace.Run("import", "DIR/item.json", "-o", "DIR/a").Error);
    }

    [Fact]
    public void The_network_is_never_asked()
    {
        var asked = new Refusing();
        SmartReader.Reader.SetBaseHttpClientHandler(asked);
        using var workspace = new Workspace().Add("page.html", """
            <html><head><title>Ferry</title><link rel="stylesheet" href="http://127.0.0.1:9/a.css"><script src="http://127.0.0.1:9/a.js"></script><base href="http://127.0.0.1:9/"><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">
            <meta property="og:image" content="http://127.0.0.1:9/a.png"></head><body><article><img src="http://127.0.0.1:9/a.png"><iframe src="http://127.0.0.1:9/"></iframe><object data="http://127.0.0.1:9/"></object>
            """ + Long);
        Assert.Equal(0, workspace.Run("import", "DIR/page.html", "-o", "DIR/a", "--url", "http://127.0.0.1:9/").ExitCode);
        Assert.Equal(0, asked.Count);
    }

    [Theory]
    [InlineData("# no heading")]
    [InlineData("- no item")]
    [InlineData("1. no item")]
    [InlineData("> no quotation")]
    [InlineData("--- no rule ---")]
    [InlineData("=== no heading")]
    [InlineData("*no* _emphasis_ **at** ~~all~~")]
    [InlineData("[no](link.md) ![or](picture.png) [^1] [x]: y")]
    [InlineData("<b>no tag</b> <!-- nor comment --> &amp; &lt;")]
    [InlineData("`no code` ``` nor this")]
    [InlineData("a | b | c")]
    [InlineData("::: no note")]
    [InlineData("!!! no note")]
    [InlineData("{{ no }} {% template %} {#id}")]
    [InlineData("back \\ slash \\* and $x$")]
    [InlineData("+ plus + http://a.example/b_c_d")]
    public void Words_of_a_page_are_words_of_the_article(string words)
    {
        using var workspace = new Workspace().Add("feed.rss", "<rss><channel><item><title>x</title><description>" + System.Net.WebUtility.HtmlEncode("<p>" + System.Net.WebUtility.HtmlEncode(words) + "</p><p>" + System.Net.WebUtility.HtmlEncode("a<br>" + words) + "</p>") + "</description></item></channel></rss>");
        Assert.Equal(0, workspace.Run("import", "DIR/feed.rss", "-o", "DIR/a").ExitCode);
        Assert.Equal([words, "a<br>" + words], Seen(File.ReadAllText(workspace.At("a/x.md"))));
    }

    [Theory]
    [InlineData("!<b>*</code><blockquote>pump<i></td><td></li></ul><h2>é</b>&amp;", "\\!\\*\n\n> **pump**\n>\n> ## **é**&")]
    [InlineData("<b>pump</b><i><b>pier</b></i>", "**pump**pier")]
    [InlineData("<b>pump</b><a><i>pier</i></a>", "**pump**pier")]
    [InlineData("<b><p>The pump</p><p>and the pier</p></b>", "The pump\n\nand the pier")]
    [InlineData("<p>the <i> old <b>pump</b> </i> and <b> pier </b>.</p>", "the old **pump** and **pier** .")]
    [InlineData("<h2><b>The <i>pump</i></b></h2>", "## The *pump*")]
    [InlineData("<b>pump</b>!<a href='https://a.example/'><b>pier</b></a>", "**pump**\\![**pier**](<https://a.example/>)")]
    public void Emphasis_ends_where_a_block_or_other_emphasis_begins(string html, string markdown) =>
        Assert.Equal(markdown, MarkdownBuilder.Write(Html.Parse(html, default).Body!, null));

    private static readonly string[] Parts =
    [
        "pump", "a", " ", "*", "_", "#", "-", "1.", ">", "[", "](x)", "`", "\\", "|", "~", "{", ":", "!", "&amp;", "&lt;", "<b>", "</b>", "<i>", "</i>", "<code>", "</code>", "<a href='https://a.example/(x'>", "</a>", "<br>", "<ul><li>", "</li></ul>", "<ol><li>", "</li></ol>",
        "<blockquote>", "</blockquote>", "<pre>", "</pre>", "<h2>", "</h2>", "<p>", "</p>", "<table><tr><td>", "</td><td>", "</td></tr><tr><td>", "</td></tr></table>", "<span> ", "</span>", "+", "=", "\u00A0", "é", "2",
    ];

    [Fact]
    public void Any_mix_of_tags_is_read_back_as_a_reader_sees_it() => Gen.Int[0, Parts.Length - 1].Array[1, 16].Sample(picked =>
    {
        var html = string.Concat(picked.Select(i => Parts[i]));
        var page = Html.Parse(html, default);
        foreach (var code in page.QuerySelectorAll("pre").ToList())
            code.Remove();
        var markdown = MarkdownBuilder.Write(page.Body!, null);
        // A row without a word is no block.
        var marks = html.Contains("<table", StringComparison.Ordinal) ? "" : "*_#`[]()|~{!&<>";
        Assert.True(Letters(page.Body!.TextContent, marks) == Letters(string.Concat(Seen("---\ntitle: T\n---\n\n" + markdown)), marks), html + "\n" + markdown);
    }, iter: 20_000);

    // Numbers of lists are marks, and white space is the page's.
    private static string Letters(string text, string marks) => string.Concat(text.Where(c => char.IsLetter(c) || marks.Contains(c, StringComparison.Ordinal)));

    private static List<string> Seen(string text)
    {
        var document = DocumentReader.Read("a.md", text);
        return document.Blocks.Where(b => b.Span.Start >= document.BodyStart).Select(b => document.SeenIn(b.Span)).ToList();
    }

    private sealed class Refusing : HttpMessageHandler
    {
        public int Count { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count++;
            throw new HttpRequestException("refused");
        }
    }
}
