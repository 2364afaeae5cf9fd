using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Tool.Tests.Docs;

namespace Dossier.Tool.Tests.Report;

/// <summary>The page of <c>dossier report</c>, read by an HTML5 parser as a browser reads it.</summary>
public sealed class ReportTests
{
    private const string Third = """
        Ferry crossing resumes

        By Lena Fisk, March 7, 2019

        The Brannoc sails again from Westhaven, where harbour master Rosa Diaz had closed the pier. 14 passengers were injured on Monday, and the ferry's captain Omar Haddad is not to blame.
        """;

    [Fact]
    public void Its_head_counts_articles_findings_and_disputes()
    {
        using var workspace = Ferry.Workspace();
        var page = Page(workspace);
        Assert.Equal("1 open dispute in 2 articles – Dossier", page.Title);
        Assert.Equal(["Articles 2", "Findings of several articles 1", "Open disputes 1", "Settled disputes 0", "Problems in single files 0"], page.QuerySelectorAll("dl.counts div").Select(d => d.Children[0].TextContent + " " + d.Children[1].TextContent));
    }

    [Fact]
    public void What_is_wrong_inside_files_is_listed_with_links_to_them()
    {
        using var clean = Ferry.Workspace();
        Assert.Null(Page(clean).QuerySelector("#problems, a[href='#problems']"));
        using var workspace = Ferry.Workspace().Add("news/c.txt", "Pier closes\n\nThe pier of Halden was closed on Monday, May 2, 2017.\n").Add("news/d.txt", "");
        var page = Page(workspace);
        Assert.NotNull(page.QuerySelector("nav a[href='#problems']"));
        Assert.Equal(
            ["warning DIR/news/c.txt:3: \"Monday, May 2, 2017\": 2017-05-02 is a Tuesday, not a Monday DSR1001", "warning DIR/news/d.txt:1: The file holds no words; remove it or fill it DSR0002"],
            page.QuerySelectorAll("#problems li").Select(l => l.TextContent.Replace(workspace.Folder, "DIR", StringComparison.Ordinal)));
        Assert.Equal(page.QuerySelectorAll("article.text .problem").Length, page.QuerySelectorAll("#problems a").Length);
    }

    [Theory]
    [InlineData("a.md b.md", "a.md b.md")]
    [InlineData("docs/a.md docs/b.md", "a.md b.md")]
    [InlineData("docs/one/a.md docs/two/a.md docs/b.md", "one/a.md two/a.md b.md")]
    [InlineData("a.md x/a.md y/x/a.md", "a.md x/a.md y/x/a.md")]
    [InlineData("/x/a.md x/a.md /a.md a.md", "/x/a.md x/a.md /a.md a.md")]
    public void A_file_is_named_with_the_folders_that_tell_it_from_others(string paths, string names)
    {
        var all = paths.Split(' ');
        var shown = Tool.Report.ReportPage.ShortNames(all);
        Assert.Equal(names.Split(' '), all.Select(p => shown[p]));
    }

    [Fact]
    public void Every_link_leads_to_a_place_on_the_page_and_every_id_is_one()
    {
        using var workspace = Ferry.Workspace().Add("news/c.txt", Third).Add("news/d.md", "# Brannoc\n\nThe **Brannoc** of Westhaven [sails](c.txt) again. Rosa Diaz said **14 passengers** were injured on March 4, 2019.\n");
        var page = Page(workspace);
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Count(), ids.Count);
        var links = page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).ToList();
        Assert.True(links.Count > 10);
        Assert.All(links, l => Assert.True(l.StartsWith('#') && ids.Contains(l[1..]), l));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), e => Assert.Contains(e.GetAttribute("aria-labelledby")!, ids));
    }

    [Fact]
    public void Nothing_is_fetched_and_the_page_allows_only_its_own_style_and_script()
    {
        using var workspace = Ferry.Workspace();
        var page = Page(workspace);
        Assert.Empty(page.QuerySelectorAll("link, img, iframe, object, embed, base, form, [src], [srcset], [style]"));
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; ", policy);
        // As the browser hashes them.
        foreach (var own in page.QuerySelectorAll("style, script"))
            Assert.Contains("'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(own.TextContent))) + "'", policy);
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent);
    }

    [Fact]
    public void The_matrix_is_a_table_with_heads_and_a_cell_for_each_article_disputes_first()
    {
        using var workspace = Ferry.Workspace().Add("news/c.txt", Third);
        var table = Page(workspace).QuerySelector("table.matrix")!;
        Assert.Equal(["Finding", "a.txt", "b.txt", "c.txt"], table.QuerySelectorAll("thead th[scope=col]").Select(h => h.QuerySelector("small")?.TextContent ?? h.TextContent));
        Assert.Contains("of 3 articles", table.QuerySelector("caption")!.TextContent);
        var rows = table.QuerySelectorAll("tbody tr").ToList();
        Assert.All(rows, r => Assert.Equal((1, 3), (r.QuerySelectorAll("th[scope=row]").Length, r.QuerySelectorAll("td").Length)));
        Assert.Equal(rows.Select(r => r.ClassName).OrderBy(c => c == "open" ? 0 : 1), rows.Select(r => r.ClassName));
        Assert.Equal(["≠ differs A 14 passengers", "≠ differs B 17 passengers", "≠ differs A 14 passengers"], rows[0].QuerySelectorAll("td").Select(d => d.TextContent));
        Assert.All(table.QuerySelectorAll("td.silent"), d => Assert.Equal("– silent", d.TextContent));
        Assert.All(Page(workspace).QuerySelectorAll(".scroll"), s => Assert.Equal("0", s.GetAttribute("tabindex")));
    }

    [Fact]
    public void A_cell_leads_to_the_sentence_that_to_the_words_in_the_article_and_they_lead_back()
    {
        using var workspace = Ferry.Workspace();
        var page = Page(workspace);
        var sentence = Target(page, page.QuerySelector("td.differs a")!);
        Assert.Equal("14 passengers were injured.", sentence.QuerySelector("blockquote")!.TextContent);
        Assert.Equal("14 passengers", sentence.QuerySelector("mark")!.TextContent);
        var place = sentence.QuerySelector(".place a")!;
        Assert.EndsWith("news/a.txt:5:56", place.TextContent);
        var mark = Target(page, place);
        Assert.Equal(("MARK", "14 passengers", "open"), (mark.TagName, mark.TextContent, mark.ClassName));
        Assert.Contains("news/a.txt", mark.Closest("article")!.QuerySelector(".place")!.TextContent);
        Assert.True(Target(page, mark.QuerySelector("a")!).Contains(sentence));
    }

    [Fact]
    public void A_dispute_shows_its_sides_how_sure_it_is_and_the_lines_that_settle_it()
    {
        using var workspace = Ferry.Workspace();
        var dispute = Page(workspace).QuerySelector("article.dispute.open")!;
        Assert.Equal(["A 14 passengers", "B 17 passengers"], dispute.QuerySelectorAll(".side h4").Select(h => h.TextContent));
        Assert.StartsWith("How sure: very likely: ", dispute.QuerySelector(".why")!.TextContent);
        Assert.Equal(
            [
                "\"count: injure, passenger\"; accept \"14 passengers\" over \"17 passengers\"; REASON",
                "\"count: injure, passenger\"; accept \"17 passengers\" over \"14 passengers\"; REASON",
                "\"count: injure, passenger\"; not a dispute: \"14 passengers\", \"17 passengers\"; REASON",
            ],
            dispute.QuerySelectorAll("code").Select(c => c.TextContent));
        // Only a script can copy.
        Assert.All(dispute.QuerySelectorAll("button"), b => Assert.True(b.HasAttribute("hidden")));
    }

    [Fact]
    public void An_info_looks_like_one_values_have_their_capitals_and_an_article_without_a_headline_is_named_once()
    {
        using var workspace = new Workspace()
            .Add("news/a.txt", "The Hartwell mill burned down in Ostby on Tuesday, May 1, 2018. Hartwell Mills executive chairman Nora Hartwell met mayor Bo Ek there.\n")
            .Add("news/b.txt", "Mill burns in Ostby\n\nBy Li Dahl, May 2, 2018\n\nThe Hartwell mill burned down in Ostby on Tuesday. Hartwell Mills CEO Nora Hartwell met mayor Bo Ek there.\n");
        var page = Page(workspace);
        var dispute = page.QuerySelector("article.dispute.open")!;
        Assert.Equal(["A executive chairman", "B CEO"], dispute.QuerySelectorAll(".side h4").Select(h => h.TextContent));
        Assert.All(new[] { dispute, page.QuerySelector(".matrix tr.open")! }, d => Assert.Equal("info", d.QuerySelector(".badge.info")!.TextContent));
        Assert.Equal(["a.txt", "Mill burns in Ostby b.txt"], page.QuerySelectorAll(".matrix thead th:has(a)").Select(h => h.TextContent));
    }

    [Fact]
    public void A_settled_dispute_says_what_was_decided_and_stands_behind_the_open_ones()
    {
        using var workspace = Ferry.Workspace().Add("dossier.rulings", Ferry.Accept17 + "\n");
        var page = Page(workspace);
        Assert.Equal("Settled: 17 passengers – the hospital's list", page.QuerySelector("article.dispute.settled .ruling")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("article.dispute.open"));
        Assert.Equal("settled", page.QuerySelector("tr.settled .badge")!.TextContent);
    }

    [Fact]
    public void The_timeline_has_each_day_that_an_article_gives_an_event_in_order()
    {
        using var workspace = new Workspace()
            .Add("a.txt", "Talks in Oslo\n\nBy Mira Garner, March 6, 2019\n\nAnn Lee met Viktor Novak on Monday, March 4, in Oslo.\n")
            .Add("b.txt", "Novak meets Lee\n\nBy Paul Sollen, March 6, 2019\n\nViktor Novak met Ann Lee on Tuesday, March 5, the ministry said.\n");
        var page = Page(workspace, "DIR");
        Assert.Equal(["Mon 2019-03-04 Meeting of Ann Lee and Viktor Novak ≠ disputed a.txt", "Tue 2019-03-05 Meeting of Ann Lee and Viktor Novak ≠ disputed b.txt"], page.QuerySelectorAll("ol.timeline li").Select(l => l.TextContent));
        Assert.Equal(["2019-03-04", "2019-03-05"], page.QuerySelectorAll("ol.timeline time").Select(t => t.GetAttribute("datetime")));
    }

    [Fact]
    public void Two_articles_of_a_dispute_stand_side_by_side()
    {
        using var workspace = Ferry.Workspace();
        var pair = Page(workspace).QuerySelector("table.pair")!;
        Assert.Equal(2, pair.QuerySelectorAll("thead th[scope=col]").Length);
        Assert.StartsWith("≠ Disputed: 1", pair.QuerySelector("tbody.open")!.TextContent.Trim());
        Assert.Equal(["14 passengers", "17 passengers"], pair.QuerySelectorAll("tbody.open mark").Select(m => m.TextContent));
        Assert.All(pair.QuerySelectorAll("tbody tr").Where(r => r.QuerySelector("th[scope=row]") is not null), r => Assert.Equal(2, r.QuerySelectorAll("td").Length));
    }

    [Fact]
    public void Two_articles_that_share_a_value_stand_side_by_side_with_those_that_differ()
    {
        using var workspace = new Workspace();
        foreach (var seed in Directory.EnumerateFiles(Path.Combine(RulePage.Folder, "..", "..", "seeds")))
            workspace.Add(Path.GetFileName(seed), File.ReadAllText(seed));
        var rows = Page(workspace, "DIR").QuerySelectorAll("table.pair tbody.open tr").Where(r => r.TextContent.StartsWith("Number of jobs created", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(rows);
        string[] million = ["One Million Jobs", "a million new U.S. jobs", "one million US jobs", "1 million jobs"];
        Assert.All(rows, row => Assert.False(row.QuerySelectorAll("mark").All(m => million.Contains(m.TextContent)), row.TextContent));
    }

    [Fact]
    public void No_open_dispute_is_no_alarm()
    {
        using var workspace = new Workspace().Add("a.txt", Ferry.Fourteen);
        Assert.Empty(Page(workspace, "DIR").QuerySelectorAll("dl.counts .open"));
        using var disputed = Ferry.Workspace();
        Assert.Single(Page(disputed).QuerySelectorAll("dl.counts .open"));
    }

    [Fact]
    public void Of_Markdown_the_page_shows_what_a_reader_sees()
    {
        using var workspace = Ferry.Workspace().Add("news/d.md", "---\ntitle: The Brannoc\ndate: 2019-03-06\n---\n\n## Injuries\n\nThe **Brannoc** of [Westhaven](https://example.org/x) hit the pier on Monday. Rosa Diaz said **19 passengers** were injured.\n\n- one\n- two\n");
        var article = Page(workspace).QuerySelectorAll("article.text").Single(a => a.QuerySelector(".place")!.TextContent.Contains("d.md", StringComparison.Ordinal));
        Assert.Contains("The Brannoc of Westhaven hit the pier on Monday. Rosa Diaz said 19 passengers were injured.", article.QuerySelectorAll("p").Select(p => p.TextContent));
        Assert.Equal("Injuries", article.QuerySelector("p.heading")!.TextContent);
        Assert.Equal(["one", "two"], article.QuerySelectorAll("p.item").Select(p => p.TextContent));
        Assert.DoesNotContain("title:", article.TextContent);
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("' autofocus onfocus='alert(1)")]
    [InlineData("</style></title></textarea><svg onload=alert(1)>")]
    [InlineData("<![CDATA[ x ]]> --> <?php ?>")]
    [InlineData("&lt;b&gt; &#60;i> &amp;amp;")]
    [InlineData("{{7*7}} ${7*7} <%= 7 %>")]
    public void Whatever_an_article_says_is_text(string hostile)
    {
        using var workspace = new Workspace()
            .Add("a.txt", $"Ferry {hostile} strikes pier\n\n" + Ferry.Fourteen.Replace("were injured.", $"were injured {hostile} there.", StringComparison.Ordinal))
            .Add("b.txt", Ferry.Seventeen.Replace("Nobody is", $"Nobody {hostile} is", StringComparison.Ordinal))
            .Add("dossier.rulings", $"\"count: injure, passenger\"; accept \"17 passengers\" over \"14 passengers\"; {hostile}\n");
        foreach (var rulings in new[] { "DIR/none.rulings", "DIR/dossier.rulings" })
        {
            if (rulings.Contains("none", StringComparison.Ordinal))
                workspace.Add("none.rulings", "");
            var page = Page(workspace, "DIR", "--rulings", rulings);
            Assert.Single(page.QuerySelectorAll("script"));
            Assert.Single(page.QuerySelectorAll("style"));
            Assert.Empty(page.QuerySelectorAll("img, svg, b b, i:not(summary i)"));
            Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name == "autofocus"));
            Assert.Empty(page.Descendants<IComment>());
            Assert.Subset(Attributes, page.All.SelectMany(e => e.Attributes.Select(a => a.Name)).ToHashSet());
            Assert.Contains(hostile, page.QuerySelector("main")!.TextContent);
        }
    }

    // Those that our own markup has.
    private static readonly HashSet<string> Attributes =
    [
        "lang", "charset", "name", "content", "http-equiv", "class", "id", "href", "hidden", "type", "placeholder", "role", "tabindex", "scope", "colspan", "title", "datetime", "open", "aria-label", "aria-labelledby",
    ];

    [Fact]
    public void A_file_s_name_is_text_too_and_what_turns_a_line_round_is_written_out()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var workspace = new Workspace().Add("a\" onclick=\"x<b>.txt", Ferry.Fourteen.Replace("were injured", "were\u202e injured", StringComparison.Ordinal)).Add("b.txt", Ferry.Seventeen);
        var page = Page(workspace, "DIR");
        Assert.Empty(page.QuerySelectorAll("[onclick]"));
        Assert.Contains("a\" onclick=\"x<b>.txt", page.QuerySelector("thead")!.TextContent);
        Assert.DoesNotContain('\u202e', page.DocumentElement.TextContent);
        Assert.Contains("\\u202E", page.QuerySelector("article.text")!.TextContent);
    }

    [Fact]
    public void A_hundred_articles_stay_under_three_megabytes_and_the_same_articles_give_the_same_page()
    {
        using var workspace = new Workspace();
        // Twenty accidents of other names, a month apart, each told by five papers at the length that papers write.
        string[] towns = ["Ostby", "Millbrook", "Carlow", "Denholm", "Farrow", "Glenmore", "Haldane", "Kirkby", "Lanark", "Morven", "Norham", "Orford", "Penrith", "Quarley", "Ryburn", "Selby", "Thorne", "Ulver", "Wexley", "Yarm"];
        string[] said =
        [
            "Residents said that the crossing had often been late, and that nobody had told them why.", "The harbour office would not say what it thought had gone wrong.", "A lawyer for the crew asked for patience while the inquiry goes on.",
            "The union of seamen wants newer boats and better training.", "Passengers were taken home by bus along the coast road.", "The weather had been calm, fishermen said, with hardly any wind.", "Shops beside the pier stayed open in the afternoon.",
            "The mayor thanked the nurses who had come at once.", "An engineer from the yard looked at the brakes and the rudder.", "The line has sailed here for as long as most people can remember.", "Neighbours brought blankets, tea and soup to the hall.",
        ];
        for (var i = 0; i < 100; i++)
            workspace.Add($"n/{i:00}.txt", (i % 5 == 0 ? Ferry.Seventeen : Ferry.Fourteen)
                .Replace("Westhaven", towns[i / 5], StringComparison.Ordinal).Replace("Brannoc", "Brannoc " + towns[i / 5], StringComparison.Ordinal).Replace("Rosa Diaz", "Rosa " + towns[^(1 + i / 5)], StringComparison.Ordinal)
                .Replace("March 6, 2019", $"March 6, {1990 + i / 5}", StringComparison.Ordinal)
                + string.Concat(Enumerable.Range(0, 24).Select(k => "\n\n" + said[(i * 7 + k * (1 + i % 3)) % said.Length] + " " + said[(i * 5 + k * 3) % said.Length])) + "\n");
        Assert.Equal(0, workspace.Run("report", "DIR/n", "-o", "DIR/one.html").ExitCode);
        workspace.Run("report", "DIR/n", "-o", "DIR/two.html");
        Assert.InRange(new FileInfo(workspace.At("one.html")).Length, 100_000, 3_000_000);
        Assert.Equal(File.ReadAllBytes(workspace.At("one.html")), File.ReadAllBytes(workspace.At("two.html")));
    }

    [Fact]
    public void Articles_without_findings_and_no_article_make_a_page_too()
    {
        using var workspace = new Workspace().Add("a.txt", "Word.").Add("b.txt", [0xFF, 0xFE, 0x00]);
        var page = Page(workspace, "DIR");
        Assert.Contains("No two articles answer one question.", page.QuerySelector("#matrix")!.TextContent);
        // What there is none of needs no explaining.
        Assert.Null(page.QuerySelector("#matrix .legend"));
        Assert.Contains("b.txt", page.QuerySelector("#problems li")!.TextContent);
        var run = workspace.Run("report", "DIR/nosuch.txt", "-o", "DIR/empty.html");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("there is no such file", run.Error);
        Assert.True(File.Exists(workspace.At("empty.html")));
    }

    [Fact]
    public void It_says_what_it_wrote_or_why_it_could_not()
    {
        using var workspace = Ferry.Workspace();
        Assert.Equal(new RunResult(0, "DIR/r.html: 1 dispute and 0 problems in 2 articles.\n", ""), workspace.Run("report", "DIR/news", "-o", "DIR/r.html"));
        Assert.StartsWith("<!DOCTYPE html>", workspace.Run("report", "DIR/news", "--output", "-").Output);
        Assert.Equal(0, workspace.Run("report", "DIR/news", "-o", "DIR/r.html").ExitCode);
        var slip = workspace.Run("report", "-o", "DIR/news/a.txt", "DIR/news/b.txt");
        Assert.Equal(new RunResult(2, "", "dossier: DIR/news/a.txt: this file is there and is no page of HTML; name another file with --output, or delete it.\n"), slip);
        Assert.Equal(Ferry.Fourteen, File.ReadAllText(workspace.At("news/a.txt")));
        var failed = workspace.Run("report", "DIR/news", "-o", "DIR/nosuch/r.html");
        Assert.Equal((2, ""), (failed.ExitCode, failed.Output));
        Assert.Contains("DIR/nosuch/r.html: the report cannot be written: ", failed.Error);
        Assert.Contains("Name another file with --output.", failed.Error);
    }

    private static IElement Target(IHtmlDocument page, IElement link) => page.GetElementById(link.GetAttribute("href")![1..])!;

    private static IHtmlDocument Page(Workspace workspace, string folder = "DIR/news", params string[] options)
    {
        string[] rulings = options.Length > 0 || !File.Exists(workspace.At("dossier.rulings")) ? [] : ["--rulings", "DIR/dossier.rulings"];
        var run = workspace.Run(["report", folder, "-o", "-", .. options, .. rulings]);
        return new HtmlParser().ParseDocument(run.Output);
    }
}
