using Dossier.Engine.Documents;

namespace Dossier.Engine.Tests.Documents;

/// <summary>Each line of an example is a block; the letter before it is its kind.</summary>
public sealed class BlockKindTests
{
    private const string Letters = "HSBhCPKx";

    /// <summary>"H|The title" lines make the text; the letters are what the reader should find.</summary>
    private static void Check(string marked, string separator = "\n\n")
    {
        var lines = marked.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).ToArray();
        var text = string.Join(separator, lines.Select(l => l[2..]));
        var document = DocumentReader.Read("a.txt", text);
        var found = string.Join("\n", document.Blocks.Select(b => Letters[(int)b.Kind] + "|" + document.Slice(b.Span)));
        Assert.Equal(string.Join("\n", lines), found);
    }

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    [InlineData("\r\n \r\n")]
    [InlineData("\n\n\n\n")]
    public void A_head_a_body_and_a_foot(string separator) => Check("""
        H|Flood closes harbour bridge for a week
        S|Engineers found cracks in two of the five pillars, the port authority told the council.
        B|By Mira Olsen, March 3, 2019 6:15 PM GMT
        P|The old harbour bridge will stay closed until Sunday, the port authority said on Wednesday.
        P|Ferries run every ten minutes. Tickets are free.
        h|What the engineers found
        P|Two pillars have cracks as wide as a hand.
        K|Photo: Jo Ekberg
        x|Share this article
        x|Leave a Reply
        x|Your email address will not be published.
        """, separator);

    [Fact]
    public void A_headline_that_stands_twice_is_one()
    {
        Check("""
            H|Lighthouse sold to islanders
            x|LIGHTHOUSE SOLD TO ISLANDERS
            P|The islanders paid one krone for their lighthouse on Friday.
            """);
    }

    [Fact]
    public void The_text_that_stands_in_for_a_picture_is_a_caption() => Check("""
        H|Queen Opens New Tram Line
        C|Danish Queen Opens New Tram Line
        P|The queen opened the tram line on Friday, a year late.
        """);

    [Fact]
    public void Captions_stand_together_before_the_body() => Check("""
        H|Mayor meets the strikers at last
        S|The mayor has met the men who stopped the trams for nine days.
        C|Mayor Nora Lind with Strike Leader Ib Holm
        C|The mayor on her way to the depot. (NTB)
        P|The mayor met the strikers on Friday and stayed for two hours.
        P|Nobody would say what they had agreed on.
        """);

    [Theory]
    [InlineData("C|Photo: The lake at dawn on the day before the dam broke, with the old mill behind it.")]
    [InlineData("C|The lake at dawn, with the old mill behind. (AP Photo/Mira Olsen)")]
    [InlineData("C|The old mill in May. (Image: Jo Ekberg)")]
    [InlineData("K|Photo: Mira Olsen")]
    [InlineData("K|Source: NTB")]
    [InlineData("K|Image credit: Jo Ekberg/NTB")]
    [InlineData("K|(Reporting by Mira Olsen; editing by Jo Ekberg)")]
    [InlineData("P|The source of the river: a spring that nobody had seen before the drought laid it bare.")]
    [InlineData("P|The photo showed the dam. (It was taken in May.)")]
    public void Captions_and_credits(string block) => Check("H|Dam breaks above the mill\nP|The dam broke on Monday.\nP|It was old.\n" + block + "\nP|Nobody was hurt.");

    [Theory]
    [InlineData("x|Read More: Ten bridges to see before you die")]
    [InlineData("x|Read more")]
    [InlineData("x|READ ALSO: Who owns the river?")]
    [InlineData("x|Share")]
    [InlineData("x|4 min read")]
    [InlineData("x|3 comments")]
    [InlineData("x|Share this with your friends")]
    [InlineData("x|Like and follow our page for more stories.")]
    [InlineData("x|Click here to subscribe.")]
    [InlineData("x|Advertisement")]
    [InlineData("x|All rights reserved.")]
    [InlineData("x|You May Also Like")]
    [InlineData("x|https://news.example/2019/03/bridge")]
    [InlineData("x|* * *")]
    [InlineData("P|Read more than one book a week, the teachers advise.")]
    [InlineData("P|Share prices fell by a tenth on Monday.")]
    [InlineData("P|Follow the river and you come to the mill.")]
    [InlineData("P|Comment was not available from the ministry.")]
    [InlineData("P|Copyright law does not cover the bridge, the court found.")]
    [InlineData("P|Related families have fished here for ages.")]
    [InlineData("P|Advertisement prices doubled in a year.")]
    [InlineData("P|Save for the mill, nothing stands.")]
    public void What_the_site_adds_is_told_from_what_the_article_says(string block) =>
        Check("H|Dam breaks above the mill\nP|The dam broke on Monday.\n" + block + "\nP|Nobody was hurt, the police said later.");

    [Fact]
    public void Links_under_a_heading_go_with_it_and_the_body_goes_on() => Check("""
        H|Dam breaks above the mill
        P|The dam broke on Monday.
        x|Related stories
        x|The mill at war
        x|A river of gold
        P|Nobody was hurt, the police said later.
        """);

    [Fact]
    public void An_author_note_is_no_part_of_the_article() => Check("""
        H|Dam breaks above the mill
        P|The dam broke on Monday, and the valley was under water by noon.
        P|Nobody was hurt, the police said later. The mill is gone.
        x|About the author
        x|Mira Olsen is a reporter for the Valley Post. She has won two prizes.
        """);

    [Fact]
    public void A_first_line_that_is_a_statement_is_no_headline() => Check("""
        P|The dam above the mill broke on Monday.
        P|Nobody was hurt.
        """);

    [Fact]
    public void A_question_over_an_article_is_a_headline() => Check("""
        H|Who broke the dam?
        P|The dam above the mill broke on Monday.
        """);

    [Fact]
    public void A_line_by_itself_heads_nothing() => Check("P|Dam breaks above the mill");

    [Fact]
    public void A_date_line_may_stand_before_the_headline() => Check("""
        B|BERGEN, May 4, 2011
        B|Updated: May 4, 2011 15:01 CET
        H|Strong wind closes the fjord
        P|The fjord was closed to ships on Wednesday.
        """);

    [Theory]
    [InlineData("h|Tickets and times")]
    [InlineData("h|'We had no choice'")]
    [InlineData("h|TICKETS")]
    [InlineData("h|Who pays?")]
    [InlineData("P|and the water rose on")]
    [InlineData("P|The mayor told the council:")]
    [InlineData("P|The water was still rising on Tuesday when the last of the boats came in from the sea")]
    public void Headings_in_the_body(string block) => Check("H|Dam breaks above the mill\nP|The dam broke on Monday.\n" + block + "\nP|Nobody was hurt, the police said later.");

    [Fact]
    public void Items_of_a_list_are_no_headings() => Check("""
        H|What the new ferry has
        P|The ferry was shown to the press on Monday.
        P|Two decks
        P|Room for 40 cars
        P|A shop
        P|It sails in May, the owners say.
        """);

    [Fact]
    public void A_signature_closes_the_article() => Check("""
        H|Dam breaks above the mill
        P|The dam broke on Monday.
        B|• Mira Olsen
        """);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n ")]
    [InlineData("\uFEFF")]
    public void Nothing_has_no_blocks(string text) => Assert.Empty(DocumentReader.Read("a.txt", text).Blocks);
}
