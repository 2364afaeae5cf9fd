using Dossier.Engine;
using Dossier.Engine.Documents;

namespace Dossier.Tool.Tests.Import;

/// <summary><c>dossier import</c>: what stands in the file that is written, and what is read back from it.</summary>
public sealed class ImportTests
{
    private const string Story = """
        <p>The ferry Brannoc hit the pier at Westhaven on Monday, and fourteen passengers were injured, the harbour master said in the evening.</p>
        <p>Divers will look at the hull on Tuesday. Until then the crossing is cancelled, and a bus takes people round the bay.</p>
        <h2>What comes next</h2>
        <p>The company has begun an inquiry into the brakes, which were <b>new</b>, and into the <a href="/pier">pier</a>, which was not.</p>
        <ul><li>The pier stays closed.</li><li>Tickets are good for a week.</li></ul>
        """;

    public static TheoryData<string, string> Heads => new()
    {
        // Each source goes before those behind it.
        {
            """
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","url":"https://ledger.example/other","datePublished":"2001-01-01"},{"@type":["NewsArticle"],"headline":"Ferry &amp; pier","url":"https://ledger.example/ferry",
            "datePublished":"2019-03-06T08:30:00+01:00","dateModified":"2019-03-07","author":[{"@type":"Person","name":"Ann Lee"},{"@id":"#bo"}],"publisher":{"@type":"Organization","name":"The Ledger"}},{"@type":"Person","@id":"#bo","name":"Bo Ek"}]}</script>
            <script type="application/ld+json">{ broken</script>
            <meta property="og:title" content="Another title"><meta name="author" content="Somebody Else"><meta property="og:site_name" content="Another site"><meta property="article:published_time" content="2002-02-02">
            """,
            "Ferry & pier|https://ledger.example/ferry|The Ledger|Ann Lee, Bo Ek|2019-03-06T08:30:00+01:00|2019-03-07"
        },
        {
            """
            <meta property="og:title" content="Ferry &amp; pier"><meta name="author" content="By Ann Lee and Bo Ek"><meta property="og:site_name" content="The Ledger"><meta property="article:published_time" content="2019-03-06T08:30:00+01:00">
            <meta property="article:modified_time" content="2019-03-07"><meta property="og:url" content="https://ledger.example/ferry"><link rel="canonical" href="https://ledger.example/other">
            """,
            "Ferry & pier|https://ledger.example/ferry|The Ledger|Ann Lee, Bo Ek|2019-03-06T08:30:00+01:00|2019-03-07"
        },
        { """<title>Ferry &amp; pier</title><link rel="canonical" href="https://ledger.example/ferry">""", "Ferry & pier|https://ledger.example/ferry||Ann Lee, Bo Ek|2019-03-06|" },
    };

    [Theory]
    [MemberData(nameof(Heads))]
    public void A_page_becomes_an_article_that_is_read_as_the_page_says(string head, string told)
    {
        using var workspace = new Workspace().Add("page.html", Page(head));
        var run = workspace.Run("import", "DIR/page.html", "-o", "DIR/articles", "--retrieved", "2020-01-02");
        Assert.Equal(new RunResult(0, "DIR/articles/ferry-pier.md\n", ""), run);
        var text = File.ReadAllText(workspace.At("articles/ferry-pier.md"));
        Assert.Equal(told, Told(text));
        Assert.Contains("\nlang: \"en\"\nretrieved: 2020-01-02\nsha256: \"" + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(workspace.At("page.html")))).ToLowerInvariant() + "\"\n---\n\nThe ferry Brannoc", text);
        Assert.EndsWith("""
            ## What comes next

            The company has begun an inquiry into the brakes, which were **new**, and into the [pier](<https://ledger.example/pier>), which was not.

            - The pier stays closed.
            - Tickets are good for a week.

            """, text);
        Assert.DoesNotContain("Subscribe", text);
        Assert.Empty(ArticleReader.Read("articles/ferry-pier.md", text, ArticleOptions.None).Problems);
    }

    [Fact]
    public void What_the_command_line_says_goes_before_the_page()
    {
        using var workspace = new Workspace().Add("page.html", Page("""<title>Ferry</title><meta property="og:url" content="https://ledger.example/other">"""));
        Assert.Equal(0, workspace.Run("import", "DIR/page.html", "-o", "DIR/a", "--url", "https://ledger.example/ferry").ExitCode);
        var text = File.ReadAllText(workspace.At("a/ferry.md"));
        Assert.Contains("\nurl: \"https://ledger.example/ferry\"\n", text);
        Assert.Contains("\nretrieved: " + File.GetLastWriteTimeUtc(workspace.At("page.html")).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + "\n", text);
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public void Pages_are_read_in_their_own_encoding(string name)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        var encoding = System.Text.Encoding.GetEncoding(name);
        using var workspace = new Workspace().Add("page.html", [.. encoding.GetPreamble(), .. encoding.GetBytes(Page($"<meta charset=\"{name}\"><title>Fähre am Kai – Überblick</title>"))]);
        Assert.Equal("DIR/a/fahre-am-kai-uberblick.md\n", workspace.Run("import", "DIR/page.html", "-o", "DIR/a").Output);
        Assert.StartsWith("---\ntitle: \"Fähre am Kai – Überblick\"\n", File.ReadAllText(workspace.At("a/fahre-am-kai-uberblick.md")));
    }

    [Fact]
    public void An_RSS_feed_is_an_article_an_item()
    {
        using var workspace = new Workspace().Add("feed.xml", """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Ledger</title><language>en-gb</language>
            <item><title>Ferry &amp;amp; pier</title><link>https://ledger.example/ferry</link><dc:creator>Ann Lee</dc:creator><dc:creator>Bo Ek</dc:creator><pubDate>Wed, 06 Mar 2019 08:30:00 +0100</pubDate>
              <description>Short.</description><content:encoded><![CDATA[<p>The ferry hit <i>the</i> pier.</p><script>alert(1)</script><p>Nobody was hurt.</p>]]></content:encoded></item>
            <item><title>Ferry &amp; pier</title><guid>https://ledger.example/again</guid><author>desk@ledger.example (Cy Orr)</author><pubDate>Thu, 07 Mar 2019 10:00:00 EST</pubDate><description>It &lt;b&gt;sails&lt;/b&gt; again.</description></item>
            </channel></rss>
            """);
        Assert.Equal(new RunResult(0, "DIR/a/ferry-pier.md\nDIR/a/ferry-pier-2.md\n", ""), workspace.Run("import", "DIR/feed.xml", "-o", "DIR/a"));
        var (first, second) = (File.ReadAllText(workspace.At("a/ferry-pier.md")), File.ReadAllText(workspace.At("a/ferry-pier-2.md")));
        Assert.Equal("Ferry & pier|https://ledger.example/ferry|The Ledger|Ann Lee, Bo Ek|2019-03-06T08:30:00+01:00|", Told(first));
        Assert.EndsWith("---\n\nThe ferry hit *the* pier.\n\nNobody was hurt.\n", first);
        Assert.Equal("Ferry & pier|https://ledger.example/again|The Ledger|Cy Orr|2019-03-07T10:00:00-05:00|", Told(second));
        Assert.EndsWith("---\n\nIt **sails** again.\n", second);
    }

    [Fact]
    public void An_Atom_feed_is_an_article_an_entry()
    {
        using var workspace = new Workspace().Add("feed.atom", """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Ledger</title><author><name>Ann Lee</name></author>
            <entry><title type="html">Ferry &amp;lt;Brannoc&amp;gt;</title><link rel="self" href="https://ledger.example/x.atom"/><link href="https://ledger.example/ferry"/><published>2019-03-06T08:30:00Z</published><updated>2019-03-08T00:00:00Z</updated>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferry hit the pier.</p></div></content></entry>
            <entry><title>Second</title><author><name>Bo Ek</name></author><updated>2019-03-09T00:00:00Z</updated><summary>1. It *sails* again.</summary></entry>
            </feed>
            """);
        Assert.Equal(0, workspace.Run("import", "DIR/feed.atom", "-o", "DIR/a").ExitCode);
        Assert.Equal("Ferry <Brannoc>|https://ledger.example/ferry|The Ledger|Ann Lee|2019-03-06T08:30:00+00:00|2019-03-08T00:00:00+00:00", Told(File.ReadAllText(workspace.At("a/ferry-brannoc.md"))));
        var second = File.ReadAllText(workspace.At("a/second.md"));
        Assert.Equal("Second||The Ledger|Bo Ek|2019-03-09T00:00:00+00:00|", Told(second));
        Assert.EndsWith("\n1\\. It \\*sails\\* again.\n", second);
    }

    [Theory]
    [InlineData("""{"uri":"https://ledger.example/ferry","versioncreated":"2019-03-07","firstcreated":"2019-03-06T08:30:00+01:00","language":"en","by":"By Ann Lee and Bo Ek","infosources":[{"name":"The Ledger"}],"headlines":[{"role":"short","value":"Ferry"},{"role":"main","value":"Ferry & pier"}],"bodies":[{"role":"main","contenttype":"text/plain","value":"Flat."},{"contenttype":"text/html","value":"<p>The ferry hit the pier.</p><p>Nobody was hurt.</p>"}]}""")]
    [InlineData("""[{"uri":"https://ledger.example/ferry","versionCreated":"2019-03-07","firstCreated":"2019-03-06T08:30:00+01:00","language":"en","by":"Ann Lee, Bo Ek","infoSources":[{"name":"The Ledger"}],"headlines":[{"value":"Ferry & pier"}],"bodies":[{"contentType":"text/plain","value":"The ferry hit the pier.\r\n\r\nNobody was hurt."}]}]""")]
    public void News_items_in_ninjs_2_and_3_are_articles(string json)
    {
        using var workspace = new Workspace().Add("item.json", json);
        Assert.Equal(new RunResult(0, "DIR/a/ferry-pier.md\n", ""), workspace.Run("import", "DIR/item.json", "-o", "DIR/a"));
        var text = File.ReadAllText(workspace.At("a/ferry-pier.md"));
        Assert.Equal("Ferry & pier|https://ledger.example/ferry|The Ledger|Ann Lee, Bo Ek|2019-03-06T08:30:00+01:00|2019-03-07", Told(text));
        Assert.EndsWith("---\n\nThe ferry hit the pier.\n\nNobody was hurt.\n", text);
    }

    [Fact]
    public void Nothing_is_written_anew_without_force()
    {
        using var workspace = new Workspace().Add("page.html", Page("<title>Ferry</title>")).Add("a/ferry.md", "mine");
        Assert.Equal(
            new RunResult(2, "", "dossier: DIR/page.html: DIR/a/ferry.md is there already; use --force to write it anew, or another folder with --output.\n"), workspace.Run("import", "DIR/page.html", "-o", "DIR/a"));
        Assert.Equal("mine", File.ReadAllText(workspace.At("a/ferry.md")));
        Assert.Equal(new RunResult(0, "DIR/a/ferry.md\n", ""), workspace.Run("import", "DIR/page.html", "-o", "DIR/a", "--force"));
        Assert.StartsWith("---\ntitle: \"Ferry\"\n", File.ReadAllText(workspace.At("a/ferry.md")));
        Assert.Equal(["ferry.md"], Directory.GetFiles(workspace.At("a")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("DIR/nosuch.html", "there is no such file; check the path and the folder the command runs in.")]
    [InlineData("DIR", "this is a folder; name a file in it.")]
    [InlineData("DIR/plain.txt", "this is no page of HTML, no RSS or Atom feed and no ninjs; save the page itself, as \"HTML only\", not its text.")]
    [InlineData("DIR/other.json", "the JSON is no ninjs 2 or 3: an item has \"headlines\" and \"bodies\", each with a \"value\".")]
    [InlineData("DIR/empty.html", "no article is found on the page; it may be made by scripts: save it from the browser when it is shown, or copy its text into a file.")]
    [InlineData("DIR/empty.rss", "the feed has no item.")]
    [InlineData("DIR/large.html", "the file has 1,000,005 bytes, more than the 1,000,000 that are read; split it, or raise the limit with --max-size MEGABYTES.")]
    public void What_cannot_be_imported_is_told_and_the_others_are(string path, string message)
    {
        using var workspace = new Workspace().Add("plain.txt", "Just words.").Add("other.json", """{"a":1}""").Add("empty.html", "<html><body><div id=app></div><script>x</script></body></html>")
            .Add("empty.rss", "<rss><channel><title>x</title></channel></rss>").Add("large.html", "<p>xx" + new string('x', 1_000_000)).Add("page.html", Page("<title>Ferry</title>"));
        Assert.Equal(new RunResult(2, "DIR/a/ferry.md\n", $"dossier: {path}: {message}\n"), workspace.Run("import", path, "DIR/page.html", "-o", "DIR/a", "--max-size", "1"));
    }

    [Theory]
    [InlineData("broken.json", "{\"headlines\": [", "the file is no JSON that can be read: ")]
    [InlineData("broken.rss", "<rss><channel><item></channel></rss>", "the feed is no XML that can be read: ")]
    public void Broken_files_are_told_with_their_place(string name, string text, string message)
    {
        using var workspace = new Workspace().Add(name, text);
        var run = workspace.Run("import", "DIR/" + name, "-o", "DIR/a");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("dossier: DIR/" + name + ": " + message, run.Error);
        Assert.Contains("ine", run.Error);
        Assert.False(Directory.Exists(workspace.At("a")));
    }

    [Fact]
    public void Wrong_arguments_are_told()
    {
        using var workspace = new Workspace().Add("page.html", Page("<title>Ferry</title>"));
        Assert.Equal("dossier: --url is the address of one page; import the others by themselves.\n", workspace.Run("import", "DIR/page.html", "DIR/page.html", "--url", "https://a.example/").Error);
        Assert.StartsWith("dossier: --url: 'ferry' is no address of the web; write it as https://example.org/page.\n", workspace.Run("import", "DIR/page.html", "--url", "ferry").Error);
        Assert.StartsWith("dossier: --retrieved: 'today' is no date; ", workspace.Run("import", "DIR/page.html", "--retrieved", "today").Error);
        Assert.Contains("dossier import page.html", workspace.Run("import").Error);
    }

    [Theory]
    [InlineData("2019-03-06", "2019-03-06")]
    [InlineData("2019-03-06T08:30:00Z", "2019-03-06T08:30:00+00:00")]
    [InlineData("Wed, 06 Mar 2019 08:30:00 GMT", "2019-03-06T08:30:00+00:00")]
    [InlineData("06 Mar 2019 08:30 +0100", "2019-03-06T08:30:00+01:00")]
    [InlineData("March 6, 2019", "2019-03-06")]
    [InlineData("03/06/2019", null)]
    [InlineData("Monday", null)]
    [InlineData("yesterday at 4", null)]
    [InlineData("", null)]
    public void Dates_are_read_where_they_can_be_read_in_one_way(string given, string? iso) => Assert.Equal(iso, Dossier.Tool.Import.ImportedText.Date(given));

    internal static string Page(string head) => $"""
        <!doctype html><html lang="en"><head>{head}</head><body>
        <nav><a href="/">Home</a> <a href="/news">News</a></nav>
        <article><h1>Ferry &amp; pier</h1><p class="byline">By <a rel="author" href="/ann">Ann Lee</a> and <a rel="author" href="/bo">Bo Ek</a></p><div><time datetime="2019-03-06">March 6</time></div>
        {Story}</article>
        <aside class="newsletter"><p>Subscribe to our newsletter, and be the first to know.</p></aside></body></html>
        """;

    /// <summary>Title, address, publisher, authors and dates as Dossier reads them from a file.</summary>
    internal static string Told(string text)
    {
        var facts = ArticleReader.Read("a.md", text, ArticleOptions.None);
        var document = facts.Document;
        return string.Join('|', document.HeadlineText, document.Url, document.Publisher, string.Join(", ", document.Authors.Select(document.Slice).Select(a => a.Trim('"'))), facts.Digest.DatePublished, document.Modified is { } modified ? document.Slice(modified) : "");
    }
}
