using Dossier.Engine.Documents;

namespace Dossier.Engine.Tests.Documents;

public sealed class FrontMatterTests
{
    private static string? Slice(Document document, TextSpan? span) => span is { } s ? document.Slice(s) : null;

    [Fact]
    public void Keys_tell_the_head()
    {
        var document = DocumentReader.Read("a.md", """
            ---
            title: "Dam breaks above the mill"
            author: Mira Olsen
            date: 2019-03-03T05:10:00Z
            updated: 2019-03-04
            publisher: Valley Post
            url: https://valley.example/dam
            tags: [dam, mill]
            ---

            The dam above the old mill broke on Monday.
            """);
        Assert.Equal("Dam breaks above the mill", document.Slice(document.Headline));
        Assert.Equal(["Mira Olsen"], document.Authors.Select(document.Slice));
        Assert.Equal("2019-03-03T05:10:00Z", Slice(document, document.Published));
        Assert.Equal("2019-03-04", Slice(document, document.Modified));
        Assert.Equal("Valley Post", document.Publisher);
        Assert.Equal("https://valley.example/dam", document.Url);
        Assert.Equal([BlockKind.Byline, BlockKind.Paragraph], document.Blocks.Select(b => b.Kind));
    }

    [Theory]
    [InlineData("authors: [Mira Olsen, Jo Ekberg]", "Mira Olsen|Jo Ekberg")]
    [InlineData("authors: [\"Mira Olsen\", \"Jo Ekberg\"]", "Mira Olsen|Jo Ekberg")]
    [InlineData("authors:\n  - Mira Olsen\n  - Jo Ekberg", "Mira Olsen|Jo Ekberg")]
    [InlineData("author: Mira Olsen and Jo Ekberg", "Mira Olsen|Jo Ekberg")]
    [InlineData("author:", "")]
    [InlineData("editor: Mira Olsen", "")]
    public void Authors(string line, string authors)
    {
        var document = DocumentReader.Read("a.md", "---\n" + line + "\n---\n\nThe dam broke.");
        Assert.Equal(authors, string.Join("|", document.Authors.Select(document.Slice)));
    }

    [Theory]
    // The article's own date, before or behind what is nested.
    [InlineData("seo:\n  date: 2001-01-01\ndate: 2019-03-03", "2019-03-03", "\"date\" stands below \"seo\"")]
    [InlineData("date: 2019-03-03\nseo:\n  date: 2001-01-01", "2019-03-03", "\"date\" stands below \"seo\"")]
    [InlineData("seo:\n  date: 2001-01-01", null, "\"date\" stands below \"seo\"")]
    [InlineData("images:\n  - title: A\n    date: 2001-01-01", null, "\"title\" stands below \"images\"")]
    [InlineData("date:\n  published: 2001-01-01", null, "\"date\" is no plain text")]
    [InlineData("date: {published: 2001-01-01}", null, "\"date\" is no plain text")]
    [InlineData("date: tomorrow\npublished: 2019-03-03", "2019-03-03", "\"tomorrow\" is no date")]
    [InlineData("date: 2019-02-30\ncreated: 2019-03-03", "2019-03-03", "\"2019-02-30\" is no date")]
    [InlineData("date: 2019-03-03\npublished: soon", "2019-03-03", "\"soon\" is no date")]
    [InlineData("date: 2019-03-03 # a draft", "2019-03-03", null)]
    [InlineData("date: March 3, 2019", "March 3, 2019", null)]
    [InlineData("menu:\n  main:\n    weight: 3\ndate: 2019-03-03", "2019-03-03", null)]
    [InlineData("tags:\n- mill\n- dam\ndate: 2019-03-03", "2019-03-03", null)]
    public void Only_keys_at_the_margin_are_the_article_s_own(string lines, string? published, string? told)
    {
        var article = ArticleReader.Read("a.md", "---\n" + lines + "\n---\n\nThe dam broke.", ArticleOptions.None);

        Assert.Equal(published, Slice(article.Document, article.Document.Published));
        if (told is null)
            Assert.Empty(article.Problems);
        else
            Assert.Contains(told, article.Problems.First(p => p.Rule.Id == "DSR0005" && p.Level == Level.Info).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date: 2021-13-45", "write it as 2017-01-10 or 2017-01-10T02:24:00-05:00")]
    [InlineData("lang: German!", "write one such as en or de-AT")]
    [InlineData("draft: perhaps", "write one of the two")]
    [InlineData("tags:\n  a: b", "write it as [one, two]")]
    [InlineData("title:\n  a: b", "write \"key: value\" lines at the margin")]
    public void What_cannot_be_used_says_how_it_is_written(string lines, string advice) => Assert.Contains(
        ": " + advice, Assert.Single(ArticleReader.Read("a.md", "---\n" + lines + "\n---\n\nThe dam broke.", ArticleOptions.None).Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void A_bad_date_does_not_hide_the_byline_s() => Assert.Equal(
        "2019-03-03", ArticleReader.Read("a.md", "---\ntitle: Dam breaks\ndate: soon\n---\n\nBy Mira Olsen, March 3, 2019\n\nThe dam broke.", ArticleOptions.None).Digest.DatePublished);

    [Theory]
    [InlineData("authors:\n  - name: Mira Olsen\n    url: https://olsen.example/mira\n  - name: Jo Ekberg\n    twitter: jo", "Mira Olsen|Jo Ekberg", null)]
    [InlineData("author:\n  name: Mira Olsen\n  url: https://olsen.example/mira", "Mira Olsen", null)]
    [InlineData("author: Mira Olsen\nurl: https://valley.example/dam", "Mira Olsen", "https://valley.example/dam")]
    [InlineData("url: https://valley.example/dam\nauthors:\n- Mira Olsen", "Mira Olsen", "https://valley.example/dam")]
    [InlineData("author: {name: Mira Olsen, url: https://olsen.example}", "Mira Olsen", null)]
    [InlineData("authors:\n  - name:", "", null)]
    [InlineData("authors:\n  -", "", null)]
    [InlineData("authors:\n  - ,", "", null)]
    public void An_author_s_address_is_not_the_article_s(string lines, string authors, string? url)
    {
        var document = DocumentReader.Read("a.md", "---\n" + lines + "\n---\n\nThe dam broke.");

        Assert.Equal(authors, string.Join("|", document.Authors.Select(document.Slice)));
        Assert.Equal(url, document.Url);
    }

    [Theory]
    [InlineData("2019-03-03T05:10:37Z", "2019-03-03T05:10:37+00:00")]
    [InlineData("2019-03-03 05:10:37 +0100", "2019-03-03T05:10:37+01:00")]
    [InlineData("\"2019-03-03T05:10:37.250-05:00\"", "2019-03-03T05:10:37-05:00")]
    [InlineData("2019-03-03T05:10", "2019-03-03T05:10:00")]
    public void Seconds_are_kept(string date, string published) =>
        Assert.Equal(published, ArticleReader.Read("a.md", "---\ndate: " + date + "\n---\n\nThe dam broke.", ArticleOptions.None).Digest.DatePublished);

    [Fact]
    public void A_heading_that_says_the_title_again_is_the_headline()
    {
        var document = DocumentReader.Read("a.md", "---\ntitle: Dam breaks\n---\n# Dam breaks\n\nIt broke on Monday.");
        Assert.Equal([BlockKind.Byline, BlockKind.Headline, BlockKind.Paragraph], document.Blocks.Select(b => b.Kind));
        Assert.Equal(document.Blocks[1].Span, document.Headline);
    }

    [Theory]
    [InlineData("---\nThe dam broke on Monday.\n\nNobody was hurt.")]
    [InlineData("The dam broke.\n---\ntitle: no\n---")]
    [InlineData("----\ntitle: no\n----\n\nThe dam broke.")]
    [InlineData("---")]
    [InlineData("---\nauthors:\n  - name:")]
    [InlineData("---\nauthors:\n  -")]
    [InlineData("---\ntitle:")]
    [InlineData("---\n#")]
    [InlineData("---\ndate: {")]
    public void A_line_of_hyphens_alone_is_no_front_matter(string text)
    {
        var document = DocumentReader.Read("a.md", text);
        Assert.NotEqual("no", document.Slice(document.Headline));
        Assert.DoesNotContain(document.Blocks, b => b.Kind == BlockKind.Byline);
    }

    [Theory]
    [InlineData("title: 'It''s over'\npublished-at: '2017-05-06'", "It's over", "2017-05-06")]
    [InlineData("title: \"A \\\"big\\\" dam\" # a note\npostedOn: \"2017-05-06\"", "A \"big\" dam", "2017-05-06")]
    [InlineData("title: >\n  Dam breaks\n  above mill\ndatePosted: 2017-05-06", "Dam breaks above mill", "2017-05-06")]
    [InlineData("title: |-\n  Dam breaks\npublication_date: 2017-05-06", "Dam breaks", "2017-05-06")]
    [InlineData("title: Dam breaks\n  above mill\npublishedAt: 2017-05-06", "Dam breaks above mill", "2017-05-06")]
    [InlineData("title: \"Dam breaks\n  above mill\"\ndate: 2017-05-06", "Dam breaks above mill", "2017-05-06")]
    [InlineData("title: Dam\nunpublishDate: 2030-01-01\nvalidUntil: 2031-01-01", "Dam", null)]
    [InlineData("title: Dam\nday: 2030-01-01\nevent_date: 2030-01-01", "Dam", null)]
    [InlineData("title: Dam\nupdatedAt: 2030-01-01", "Dam", null)]
    [InlineData("title: Dam\ntags:\n  - mill", "Dam", null)]
    public void Titles_and_days_are_read_as_yaml_means_them(string lines, string title, string? published)
    {
        var article = ArticleReader.Read("a.md", "---\n" + lines + "\n---\n\nThe dam broke.", ArticleOptions.None);

        Assert.Equal(title, article.Document.HeadlineText);
        Assert.Equal(published, article.Digest.DatePublished);
    }

    [Theory]
    [InlineData("+++\n# c\ntitle = 'Dam breaks'\nauthors = [\"Mira Olsen\"]\npublishDate = 2017-05-06\n[extra]\ndate = 2001-01-01\n+++", "Dam breaks", "2017-05-06")]
    [InlineData("{\n  \"title\": \"Dam {breaks}\",\n  \"seo\": {\"date\": \"2001-01-01\"},\n  \"tags\": [\"a\", \"b\"],\n  \"date\": \"2017-05-06\"\n}", "Dam {breaks}", "2017-05-06")]
    [InlineData("{\"title\": \"Dam breaks\", \"date\": \"2017-05-06\"}", "Dam breaks", "2017-05-06")]
    [InlineData("{brace} opens the text, \"date\": no.", "", null)]
    [InlineData("{\"weight\": 3}", "", null)]
    [InlineData("{\"title\": \"Dam\", \"date\": \"2017-05-06\"", "", null)]
    [InlineData("+++\ntitle = \"Dam\"", "", null)]
    public void Toml_and_json_are_front_matter_too(string front, string title, string? published)
    {
        var article = ArticleReader.Read("a.md", front + "\n\nThe dam broke on Monday.", ArticleOptions.None);

        Assert.Equal(title, article.Document.FrontMatterEnd > 0 ? article.Document.HeadlineText : "");
        Assert.Equal(published, article.Document.FrontMatterEnd > 0 ? article.Digest.DatePublished : null);
    }

    [Theory]
    [InlineData("date: 2019-13-01", "DSR0003")]
    [InlineData("published: soon", "DSR0003")]
    [InlineData("date: soon\nposted: 2019-03-03", "DSR0005")]
    [InlineData("updated: soon", "DSR0005")]
    public void A_bad_date_weighs_more_when_there_is_no_other(string lines, string rule) =>
        Assert.Equal([rule], ArticleReader.Read("a.md", "---\n" + lines + "\n---\n\nThe dam broke.", ArticleOptions.None).Problems.Select(p => p.Rule.Id));

    [Theory]
    [InlineData("tags:\n", "  - tag {0}\n", "")]
    [InlineData("", "key-{0}: value\n", "")]
    [InlineData("# all of them\n", "# {0}\n\n", "")]
    [InlineData("text: |\n", "  The dam number {0} broke on Monday.\n", "")]
    [InlineData("\"tags\":\n", "- {0}\n", "\"other\": 1\n")]
    public void A_long_one_is_read_as_a_short_one_is(string before, string line, string behind)
    {
        foreach (var lines in new[] { 10, 99, 101, 3000 })
        {
            var many = string.Concat(Enumerable.Range(0, lines).Select(i => line.Replace("{0}", i.ToString(), StringComparison.Ordinal)));
            var document = DocumentReader.Read("a.md", "---\ntitle: Dam breaks\n" + before + many + behind + "date: 2019-03-03\n---\n\nThe dam broke on Monday.\n");
            Assert.Equal(("Dam breaks", "2019-03-03"), (document.HeadlineText, Slice(document, document.Published)));
        }
    }

    [Fact]
    public void A_long_object_of_json_is_read_as_a_short_one_is()
    {
        var tags = string.Join(",\n", Enumerable.Range(0, 2000).Select(i => $"    \"tag {i}\""));
        var document = DocumentReader.Read("a.md", "{\n  \"title\": \"Dam breaks\",\n  \"tags\": [\n" + tags + "\n  ],\n  \"date\": \"2019-03-03\"\n}\n\nThe dam broke on Monday.\n");
        Assert.Equal(("Dam breaks", "2019-03-03"), (document.HeadlineText, Slice(document, document.Published)));
        Assert.Equal(BlockKind.Paragraph, document.Blocks[^1].Kind);
    }

    [Theory]
    [InlineData("The dam number {0} broke on Monday.\n\n")]
    [InlineData("Mayor Ann Lee saw it and said no word of the mill number {0}.\n")]
    [InlineData("It broke\n\n- on Monday\n- at noon\n\n")]
    public void A_text_between_two_rules_far_apart_is_no_front_matter(string paragraph)
    {
        var many = string.Concat(Enumerable.Range(0, 150).Select(i => paragraph.Replace("{0}", i.ToString(), StringComparison.Ordinal)));
        Assert.Equal(0, DocumentReader.Read("a.md", "---\n" + many + "---\n\nNobody was hurt.\n").FrontMatterEnd);
    }

    [Theory]
    [InlineData("---\n", "title: [a\n")]
    [InlineData("---\n", "date: soon\n")]
    [InlineData("---\n", "  date: 2019-03-03\n")]
    [InlineData("---\n", "- a:\n")]
    [InlineData("+++\n", "title = \"\n")]
    [InlineData("{", "\"title\": \"x\",")]
    [InlineData("{", "\"a\": [")]
    [InlineData("{", "\"")]
    [InlineData("{", "{")]
    public void Four_times_as_much_costs_at_most_five_times_as_much(string opening, string piece)
    {
        foreach (var end in new[] { "", "\n---\n\nIt broke.\n", "}\n\nIt broke.\n" })
        {
            var small = Allocation.Of(() => DocumentReader.Read("a.md", Text(4000)));
            var large = Allocation.Of(() => DocumentReader.Read("a.md", Text(16_000)), small * 5);
            Assert.True(large <= small * 5, $"{small:N0} bytes, {large:N0} for four times as much");

            string Text(int times) => opening + string.Concat(Enumerable.Repeat(piece, times)) + end;
        }
    }

    [Theory]
    // The names of Jekyll, Hugo, Astro, Docusaurus, Eleventy and MkDocs.
    [InlineData("draft: true", true)]
    [InlineData("draft: false", false)]
    [InlineData("published: false", true)]
    [InlineData("published: true", false)]
    [InlineData("draft: yes please", false)]
    [InlineData("unlisted: true", false)]
    public void A_draft_is_set_against_nobody_s_word(string line, bool isDraft)
    {
        const string Body = "\n---\n\nThe old dam above the mill broke on Monday and 12 people were hurt.";
        var article = ArticleReader.Read("a.md", "---\ndate: 2019-03-06\n" + line + Body, ArticleOptions.None);

        Assert.Equal(isDraft, article.Document.IsDraft);
        Assert.NotEmpty(article.Claims);
        Assert.Equal(isDraft, article.Digest.Claims.Count == 0);
        Assert.NotEmpty(ArticleReader.Read("a.md", "---\n" + line + Body, ArticleOptions.None with { Drafts = true }).Digest.Claims);
    }

    [Theory]
    [InlineData("tags: [dam, mill]\nslug: the-dam\nset: dams\ndescription: >-\n  A dam\n  broke.\nimage: a.png\ncanonical: https://a.b/c")]
    [InlineData("keywords: dam, mill\nslug: 'the-dam'\nset: \"dams\"\nsummary: A dam broke.\ncover:\n  image: a.png\ncanonicalUrl: https://a.b/c")]
    [InlineData("tags:\n- dam\n- label: mill\nslug: the-dam\nset: dams\nexcerpt: \"A dam\\\n  \\ broke.\"\nheroImage: {src: a.png, alt: A}\ncanonical_url: https://a.b/c")]
    public void What_else_the_front_matter_says_of_the_article(string lines)
    {
        var article = ArticleReader.Read("a.md", "---\n" + lines + "\n---\n\nThe dam broke.", ArticleOptions.None);
        var document = article.Document;

        Assert.Empty(article.Problems);
        Assert.Equal(["dam", "mill"], document.Tags);
        Assert.Equal(("the-dam", "dams", "A dam broke.", "a.png", "https://a.b/c"), (document.Slug, document.Set, document.Description, document.Image, document.Url));
        Assert.Equal("dams", article.Digest.Set);
        Assert.Equal("mills", ArticleReader.Read("a.md", "---\n" + lines + "\n---\n\nThe dam broke.", new ArticleOptions(Set: "mills")).Digest.Set);
    }

    [Theory]
    [InlineData("date:\n  created: 2019-03-03\n  updated: 2019-03-04", "2019-03-03", "2019-03-04")]
    [InlineData("pubDate: 2019-03-03\nupdatedDate: 2019-03-04", "2019-03-03", "2019-03-04")]
    [InlineData("publishDate: 2019-03-03\nlastmod: 2019-03-04", "2019-03-03", "2019-03-04")]
    [InlineData("date: 2019-03-03\nlast_update:\n  date: 2019-03-04\n  author: Jo", "2019-03-03", "2019-03-04")]
    [InlineData("base: &day 2019-03-03\ndate: *day\nlast_modified_at: 2019-03-04", "2019-03-03", "2019-03-04")]
    [InlineData("<<: {date: 2019-03-03}\nmodified: 2019-03-04", "2019-03-03", "2019-03-04")]
    public void Days_by_the_names_of_six_generators(string lines, string published, string modified)
    {
        var article = ArticleReader.Read("a.md", "---\n" + lines + "\n---\n\nThe dam broke.", ArticleOptions.None);

        Assert.Equal((published, modified), (Slice(article.Document, article.Document.Published), Slice(article.Document, article.Document.Modified)));
        Assert.Empty(article.Problems);
    }

    [Theory]
    [InlineData("authors:\n  - Mira Olsen\n  - name: Jo Ekberg\n    url: x", "Mira Olsen|Jo Ekberg")]
    [InlineData("author: \"Mira Olsen & Jo Ekberg\"", "Mira Olsen|Jo Ekberg")]
    [InlineData("authors: [{name: Mira Olsen}, 'Jo Ekberg']", "Mira Olsen|Jo Ekberg")]
    [InlineData("authors:\n  mira: {name: Mira Olsen}\n  jo: {name: Jo Ekberg}", "Mira Olsen|Jo Ekberg")]
    [InlineData("a: &m Mira Olsen\nauthor: *m", "Mira Olsen")]
    [InlineData("author: Anders And", "Anders And")]
    public void Authors_as_words_and_as_maps(string lines, string authors)
    {
        var article = ArticleReader.Read("a.md", "---\n" + lines + "\n---\n\nThe dam broke.", ArticleOptions.None);

        Assert.Equal(authors, string.Join("|", article.Document.Authors.Select(article.Document.Slice)));
        Assert.Empty(article.Problems);
    }
}
