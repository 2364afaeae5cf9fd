using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Times;

namespace Dossier.Engine.Tests.Times;

public sealed class ClockTests
{
    [Theory]
    [InlineData("2017-01-10", "2017-01-10")]
    [InlineData("2017-01-10T02:24", "2017-01-10T02:24:00")]
    [InlineData("2017-01-10T02:24:31Z", "2017-01-10T02:24:31+00:00")]
    [InlineData("2017-01-10T02:24:00-05:00", "2017-01-10T02:24:00-05:00")]
    [InlineData("2017-01-10T02:24:00.123+0530", "2017-01-10T02:24:00+05:30")]
    [InlineData("2017-01-10 02:24", "2017-01-10T02:24:00")]
    [InlineData("2017-02-30", null)]
    [InlineData("yesterday", null)]
    [InlineData("", null)]
    public void What_the_project_says_is_the_clock(string published, string? expected)
    {
        Read.Times("Nothing here.", published, out var clock);
        Assert.Equal(expected, clock.ToIso());
    }

    [Theory]
    [InlineData("Jan 10, 2017 02:24 AM EST", "2017-01-10T02:24:00-05:00")]
    [InlineData("10 January 2017 7:48pm", "2017-01-10T19:48:00")]
    [InlineData("Tuesday, January 10, 2017 at 7:48 p.m. GMT", "2017-01-10T19:48:00+00:00")]
    [InlineData("2017-01-10", "2017-01-10")]
    [InlineData("January 10", null)]
    [InlineData("February 30, 2017", null)]
    public void What_the_head_says_is_the_clock(string words, string? expected)
    {
        var text = "By Ada Stone, " + words + "\n\nThe bridge opened on Monday.";
        var document = new Document("a.txt", text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]) { Published = new TextSpan(14, words.Length) };
        Assert.Equal(expected, Clock(document));
    }

    [Fact]
    public void The_dateline_is_the_clock_when_it_has_a_year()
    {
        var text = "OSLO, March 3, 2015 (Wire) - The ferry sank on Monday.";
        Assert.Equal("2015-03-03", Clock(new Document("a.txt", text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]) { Dateline = new TextSpan(0, 4) }));
    }

    [Theory]
    [InlineData("https://news.example/world/2017/01/10/bridge-opens", "2017-01-10")]
    [InlineData("https://news.example/2017-01-10-bridge", "2017-01-10")]
    [InlineData("https://news.example/2017/13/10/bridge", null)]
    [InlineData("https://news.example/story/20170110", null)]
    [InlineData("https://news.example/1/2/3", null)]
    public void The_address_is_the_clock_when_it_holds_a_day(string url, string? expected)
    {
        var document = Read.Plain("The bridge opened.");
        TimeRecognizer.Recognize(document, SentenceSplitter.Split(document), new ArticleOptions(Url: url), out var clock);
        Assert.Equal(expected, clock.ToIso());
    }

    [Theory]
    [InlineData("Bridge opens\n12 May 2014\nThe bridge opened on Monday.", "2014-05-12")]
    [InlineData("The bridge, begun on 12 May 2014, is still closed.", null)]
    [InlineData("The bridge opened on Monday.", null)]
    public void A_full_date_on_a_line_of_its_own_is_the_clock_and_one_in_a_sentence_is_not(string text, string? expected) =>
        Assert.Equal(expected, Clock(Read.Plain(text)));

    [Fact]
    public void Monday_Jan_1_is_one_mention_that_keeps_its_weekday()
    {
        var mention = Assert.Single(Read.Times("They met on Monday, Jan. 1, in the hall.", "2017-01-10"));
        Assert.Equal((PartialDate.OfMonthAndDay(1, 1) with { Weekday = DayOfWeek.Monday }, PartialDate.OfDay(2017, 1, 1) with { Weekday = DayOfWeek.Monday }), (mention.Stated, mention.Date));
        Assert.Equal("2017-01-01", mention.Value);
    }

    [Fact]
    public void A_day_that_does_not_exist_has_no_date()
    {
        var mention = Assert.Single(Read.Times("The fair opens on February 30 in the park.", "2017-01-10"));
        Assert.Equal(("XXXX-02-30", null, null), (mention.Value, mention.Stated, mention.Date));
    }

    [Theory]
    [InlineData("They met on Monday.", "XXXX-WXX-1")]
    [InlineData("They met on January 10.", "XXXX-01-10")]
    [InlineData("They met last week.", "XXXX-WXX")]
    [InlineData("They met in January.", "XXXX-01")]
    [InlineData("They met yesterday.", "XXXX-XX-XX")]
    public void Without_a_clock_nothing_is_guessed(string text, string value)
    {
        var mention = Assert.Single(Read.Times(text));
        Assert.Equal((value, null), (mention.Value, mention.Date));
    }

    private static string? Clock(Document document)
    {
        TimeRecognizer.Recognize(document, SentenceSplitter.Split(document), ArticleOptions.None, out var clock);
        return clock.ToIso();
    }

    [Theory]
    [InlineData("2017-05-06-dam.md", "2017-05-06")]
    [InlineData("2017/05/06/dam.md", "2017-05-06")]
    [InlineData("posts/2017-05-06/dam.md", "2017-05-06")]
    [InlineData("dam-2017-05-06.txt", "2017-05-06")]
    [InlineData("2017/dam.md", null)]
    [InlineData("v2017-05-061.md", null)]
    [InlineData("2017-15-06.md", null)]
    public void The_file_s_name_or_folder_is_the_clock_when_it_holds_a_day(string path, string? expected) =>
        Assert.Equal(expected, ArticleReader.Read(path, "# Dam breaks\n\nThe dam broke on Monday.", ArticleOptions.None).Digest.DatePublished);

    [Theory]
    [InlineData("Recorded 3 May 2017\nPosted 6 May 2017", "2017-05-06")]
    [InlineData("Submitted 1 May 2017 | Accepted 3 May 2017 | Published 6 May 2017", "2017-05-06")]
    [InlineData("Concert date: event of 9 June 2017\nPublished: 6 May 2017", "2017-05-06")]
    [InlineData("Received 1 May 2017; accepted 3 May 2017; published 6 May 2017", "2017-05-06")]
    [InlineData("Submitted 1 May 2017, received 3 May 2017; posted on 6 May 2017", "2017-05-06")]
    [InlineData("Recorded 1 May 2017, published 6 May 2017", "2017-05-06")]
    [InlineData("Published 6 May 2017; archived 1 June 2018", "2017-05-06")]
    [InlineData("Received 1 May 2017; accepted 3 May 2017", null)]
    [InlineData("The board received it on 1 May 2017 and published it on 6 May 2017", null)]
    [InlineData("Valid until 3 May 2027", null)]
    [InlineData("Applications received by 3 May 2017", null)]
    [InlineData("Expires: 3 May 2027", null)]
    [InlineData("Deadline: 3 May 2027", null)]
    [InlineData("Taped on 3 May 2017", null)]
    [InlineData("Dated 3 May 2017", "2017-05-03")]
    public void A_day_of_something_else_is_not_the_day_of_publication(string lines, string? expected) =>
        Assert.Equal(expected, ArticleReader.Read("a.txt", "Dam breaks\n\n" + lines + "\n\nIt broke on Monday.", ArticleOptions.None).Digest.DatePublished);

    [Theory]
    [InlineData("By Ann Lee, 06/06/2017", "It broke on Monday.", "2017-06-06")]
    [InlineData("By Ann Lee, 26/05/2017", "It broke on Monday.", "2017-05-26")]
    [InlineData("By Ann Lee, 06/05/2017", "It broke on 28/04/2017.", "2017-05-06")]
    [InlineData("By Ann Lee, 05/06/2017", "It broke on 04/28/2017.", "2017-05-06")]
    [InlineData("By Ann Lee, Saturday 05/06/2017", "It broke.", "2017-05-06")]
    [InlineData("By Ann Lee, 06/05/2017", "It had leaked since June 3.", "2017-06-05")]
    [InlineData("By Ann Lee, 06/07/2017", "It had leaked since 4 July.", "2017-07-06")]
    [InlineData("By Ann Lee, 06/05/2017", "It cost \u00A3300.", "2017-05-06")]
    [InlineData("Published 06/05/2017 10:15 AM EDT", "It broke on Monday.", "2017-06-05")]
    public void The_article_says_whether_the_day_stands_first(string byline, string body, string expected)
    {
        var article = ArticleReader.Read("a.txt", "Dam breaks\n\n" + byline + "\n\n" + body, ArticleOptions.None);

        Assert.Equal(expected, article.Digest.DatePublished![..10]);
        Assert.Empty(article.Problems);
    }

    [Theory]
    [InlineData("By Ann Lee, 06/05/2017", "It broke on Monday.")]
    [InlineData("Published 05/06/2017", "It broke on Monday.")]
    [InlineData("By Ann Lee, 06/07/2017", "It had leaked since June, or May 30.")]
    [InlineData("By Ann Lee, 05/06/2017", "It broke on 04/28/2017, not on 28/04/2017.")]
    [InlineData("By Ann Lee, 05/06/2017", "It cost $300.")]
    public void Day_or_month_first_is_not_guessed_in_silence(string byline, string body) =>
        Assert.Contains(ArticleReader.Read("a.txt", "Dam breaks\n\n" + byline + "\n\n" + body, ArticleOptions.None).Problems, p => p.Rule.Id == "DSR0003");
}
