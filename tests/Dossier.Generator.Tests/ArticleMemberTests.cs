using Dossier.Generator.Tests.Harness;

namespace Dossier.Generator.Tests;

/// <summary>What an article says of itself in a running program.</summary>
public sealed class ArticleMemberTests
{
    private const string Text = """
        ---
        title: "The *harbour*"
        date: 2026-03-01T08:30:00+01:00
        updated: 2026-03-05
        tags: [storm, harbour]
        draft: true
        image: cover.png
        seo:
          robots: noindex
          sizes: [1, 2]
        empty:
        ---

        The **harbour** of Westhaven was closed on Monday, said `Rosa Diaz`. It opens on Friday.

        ## What was *left*

        Two boats.

        ### Boats

        Words & more.

        """;

    private static readonly Article Storm = Read(new ArticleInMemory("articles/storm.md", Text));

    [Fact]
    public void Dates_are_dates()
    {
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 8, 30, 0, TimeSpan.FromHours(1)), Storm.DatePublished!.Instant);
        Assert.Equal("2026-03-01T08:30:00+01:00", Storm.DatePublished.ToString());
        Assert.Equal((new DateTime(2026, 3, 5), null), (Storm.DateModified!.Exact, Storm.DateModified.Instant));
        Assert.Null(Read(new ArticleInMemory("a.txt", "Nothing\n\nNothing happened.\n")).DatePublished);
    }

    [Fact]
    public void Headings_have_levels_and_words_without_marks()
    {
        Assert.Equal([(2, "What was left"), (3, "Boats")], Storm.Headings.Select(h => (h.Level, h.Text)));
        Assert.Equal("What was *left", Storm.Headings[0].Passage.Exact);
        Assert.Empty(Read(new ArticleInMemory("a.txt", "Nothing\n\nNothing happened.\n")).Headings);
    }

    [Fact]
    public void The_body_is_what_stands_behind_the_front_matter()
    {
        Assert.Equal(Text[(Text.LastIndexOf("---\n", StringComparison.Ordinal) + 4)..], Storm.Body);
        Assert.Equal("Two boats.", Storm.Body.Substring(Storm.Blocks.Single(b => b.Text == "Two boats.").Passage.Start - Storm.BodyStart, 10));
        Assert.Equal("Nothing\n\nNothing happened.\n", Read(new ArticleInMemory("a.txt", "Nothing\n\nNothing happened.\n")).Body);
    }

    [Fact]
    public void Front_matter_is_all_there_with_its_places()
    {
        Assert.Equal(["title", "date", "updated", "tags", "draft", "image", "seo", "empty"], Storm.Metadata.Keys);
        Assert.Equal("noindex", Storm.Metadata["seo"]["robots"].Text);
        Assert.Equal(["1", "2"], Storm.Metadata["seo"]["sizes"].Items.Select(i => i.Text));
        Assert.Equal(("noindex", 9, 11), (Storm.Metadata["seo"]["robots"].Passage.Exact, Storm.Metadata["seo"]["robots"].Passage.Line, Storm.Metadata["seo"]["robots"].Passage.Column));
        Assert.Equal((null, "empty"), (Storm.Metadata["empty"].Text, Storm.Metadata["empty"].Passage.Exact));
        Assert.Equal("[storm, harbour]", Storm.Metadata["tags"].ToString());
        Assert.Equal((true, "cover.png", 2), (Storm.IsDraft, Storm.Image, Storm.Tags.Count));
    }

    [Theory]
    [InlineData("The **harbour** of `Westhaven` was [closed](x.md).", "The harbour of Westhaven was closed.")]
    [InlineData("# Storm\n\nThe *harbour* was closed.\n\nMore.", "The harbour was closed.")]
    [InlineData("---\ndescription: All about it\n---\n\nThe harbour was closed.", "All about it")]
    public void An_excerpt_is_what_a_reader_sees_first(string text, string excerpt) => Assert.Equal(excerpt, Read(new ArticleInMemory("a.md", text + "\n")).Excerpt);

    [Fact]
    public void An_excerpt_ends_behind_a_sentence_or_a_word()
    {
        var sentence = "The harbour of Westhaven was closed on Monday after a storm had hit it. ";
        Assert.Equal(sentence + sentence.TrimEnd(), Read(new ArticleInMemory("a.md", sentence + sentence + sentence)).Excerpt);
        var words = string.Concat(Enumerable.Repeat("harbours ", 60));
        var cut = Read(new ArticleInMemory("a.md", words)).Excerpt;
        Assert.InRange(cut.Length, 150, 200);
        Assert.EndsWith("harbours\u2026", cut);
        Assert.DoesNotContain('\uFFFD', Read(new ArticleInMemory("a.md", string.Concat(Enumerable.Repeat("\U0001F30A", 300)) + " ends")).Excerpt);
    }

    [Fact]
    public void Reading_takes_time_by_the_words_that_are_read()
    {
        Assert.Equal(23, Storm.WordCount);
        Assert.Equal(TimeSpan.FromSeconds(6), Storm.ReadingTime);
        Assert.Equal(5, Read(new ArticleInMemory("a.md", "Don't pay 1,200 half-year fees.\n\n```\ncode is not read here\n```\n")).WordCount);
    }

    private static Article Read(ArticleInMemory file) =>
        Assert.Single((IReadOnlyList<Article>)new Project([file]).Load().GetType("News.Articles")!.GetProperty("All")!.GetValue(null)!);
}
