using Dossier.Engine.Documents;

namespace Dossier.Engine.Tests.Documents;

/// <summary>Authors, publisher, dates, dateline and address.</summary>
public sealed class HeadAndFootTests
{
    private const string Body = "The dam above the old mill broke on Monday after a week of rain. Nobody was hurt.";

    private static Document Read(string head, string foot = "") => DocumentReader.Read("a.txt", "Dam breaks above the mill\n\n" + head + "\n\n" + Body + "\n\n" + Body + "\n\n" + foot);

    private static string? Slice(Document document, TextSpan? span) => span is { } s ? document.Slice(s) : null;

    [Theory]
    [InlineData("By Mira Olsen", "Mira Olsen")]
    [InlineData("BY MIRA OLSEN", "MIRA OLSEN")]
    [InlineData("by Mira Olsen and Jo Ekberg", "Mira Olsen|Jo Ekberg")]
    [InlineData("By Mira Olsen, Jo Ekberg and Per van der Berg", "Mira Olsen|Jo Ekberg|Per van der Berg")]
    [InlineData("By Mira Olsen & Jo Ekberg", "Mira Olsen|Jo Ekberg")]
    [InlineData("By Mira J. Olsen | March 3, 2019", "Mira J. Olsen")]
    [InlineData("By Mira Olsen, Valley Post", "Mira Olsen")]
    [InlineData("By Mira Olsen for the Valley Post", "Mira Olsen")]
    [InlineData("By Anne-Marie O'Brien in Bergen", "Anne-Marie O'Brien")]
    [InlineData("Posted by Mira Olsen on March 3, 2019", "Mira Olsen")]
    [InlineData("Written by: Mira Olsen", "Mira Olsen")]
    [InlineData("By Monday the water had gone", "")]
    [InlineData("By noon", "")]
    [InlineData("By the river", "")]
    [InlineData("By Mira Olsen stood a tall man.", "")]
    [InlineData("March 3, 2019", "")]
    [InlineData("By Ann Lee and Bo Ek, March 6", "Ann Lee|Bo Ek")]
    [InlineData("By Ann Lee and Bo Ek, March 6, 2019", "Ann Lee|Bo Ek")]
    [InlineData("By Ann Lee, Bo Ek and April Moe, 6 May", "Ann Lee|Bo Ek|April Moe")]
    public void Authors_of_a_byline(string head, string authors)
    {
        var document = Read(head);
        Assert.Equal(authors, string.Join("|", document.Authors.Select(document.Slice)));
    }

    [Theory]
    [InlineData(", ", " and ", 2)]
    [InlineData(", ", " and ", 16)]
    [InlineData(", ", " and ", 17)]
    [InlineData(", ", ", and ", 40)]
    [InlineData(", ", " & ", 300)]
    public void A_byline_may_have_any_number_of_names(string between, string last, int count)
    {
        var names = Names(count);
        Assert.Equal(names, Read("By " + string.Join(between, names[..^1]) + last + names[^1]) is var document ? document.Authors.Select(document.Slice) : []);
    }

    [Theory]
    [InlineData("By {0} stood a long row of men and women from the town, and nobody said a word to any of them while the water rose around the old mill, and then they all went home for the night and slept")]
    [InlineData("By {0}, who had come a long way to see the dam and the mill, the town was told what to do on the next day, when the water would be gone and the road open for all who live in the valley")]
    [InlineData("By Monday Mira Olsen and {0} and all the others of the town had left the valley, and the road was closed behind them for a week and a day, for the water stood as high as the roofs of the houses")]
    public void A_long_paragraph_that_begins_so_is_no_byline(string paragraph) => Assert.Empty(Read(string.Format(paragraph, string.Join(", ", Names(8)) + " and Per Berg")).Authors);

    private static string[] Names(int count) => [.. Enumerable.Range(0, count).Select(i => $"{(char)('A' + (i % 26))}va {(char)('A' + (i / 26))}ulm{(char)('a' + (i % 26))}k")];

    [Theory]
    [InlineData("• Mira Olsen", "Mira Olsen")]
    [InlineData("— Mira Olsen", "Mira Olsen")]
    [InlineData("Mira Olsen\n\nAbout Mira Olsen\n\nView all posts", "Mira Olsen")]
    [InlineData("About the author\n\nMira Olsen is a reporter for the Valley Post.", "Mira Olsen")]
    [InlineData("About the author\n\nA diver and a cook, Mira has seen the world.", "Mira")]
    [InlineData("• Room for forty cars", "")]
    [InlineData("- THE END", "")]
    [InlineData("About the dam\n\nIt was built in 1911.", "")]
    public void Authors_at_the_foot(string foot, string authors)
    {
        var document = Read("", foot);
        Assert.Equal(authors, string.Join("|", document.Authors.Select(document.Slice)));
    }

    [Theory]
    [InlineData("© 2018 Valley Post. All rights reserved.", "Valley Post")]
    [InlineData("Copyright 2018 by The Valley Post", "The Valley Post")]
    [InlineData("© 2016-2018 VALLEYPOST, All rights reserved.", "VALLEYPOST")]
    [InlineData("About the author\n\nMira Olsen writes stories for Valley Post twice a week.", "Valley Post")]
    [InlineData("About the author\n\nMira Olsen is a senior editor at the Valley Post.", "Valley Post")]
    [InlineData("About the author\n\nMira Olsen has lived in Bergen for years.", null)]
    [InlineData("Source: NTB", null)]
    [InlineData("All rights reserved.", null)]
    public void Publisher(string foot, string? publisher) => Assert.Equal(publisher, Read("", foot).Publisher);

    [Theory]
    [InlineData("By Mira Olsen , Mar 3, 2019 02:24 AM EST", "Mar 3, 2019 02:24 AM EST", null)]
    [InlineData("Published 3 March 2019 7:48pm", "3 March 2019 7:48pm", null)]
    [InlineData("March 3 , 2019", "March 3 , 2019", null)]
    [InlineData("Sunday, March 3, 2019 | 5:00 PM", "Sunday, March 3, 2019 | 5:00 PM", null)]
    [InlineData("5:10 PM, SUN 3 MAR 2019", "5:10 PM, SUN 3 MAR 2019", null)]
    [InlineData("on March 3rd, 2019 at 10:04 am", "March 3rd, 2019 at 10:04 am", null)]
    [InlineData("03/03/2019", "03/03/2019", null)]
    [InlineData("3.12.2019", "3.12.2019", null)]
    [InlineData("2019-03-03", "2019-03-03", null)]
    [InlineData("2019-03-03T05:10:00Z", "2019-03-03T05:10:00Z", null)]
    [InlineData("NTB, Sunday 3 Mar 2019", "Sunday 3 Mar 2019", null)]
    [InlineData("Updated: March 4, 2019, 3:23 PM ET", null, "March 4, 2019, 3:23 PM ET")]
    [InlineData("PUBLISHED: 16:05 GMT, 3 March 2019 | UPDATED: 06:55 GMT, 4 March 2019", "16:05 GMT, 3 March 2019", "06:55 GMT, 4 March 2019")]
    [InlineData("3 March 2019 Last updated at 11:11 GMT", "3 March 2019", null)]
    [InlineData("Number 17, 3rd floor", null, null)]
    [InlineData("A dam for 2019", null, null)]
    [InlineData("The flood of March 3, 2019", null, null)]
    public void Dates_of_a_date_line(string head, string? published, string? modified)
    {
        var document = Read(head);
        Assert.Equal(published, Slice(document, document.Published));
        Assert.Equal(modified, Slice(document, document.Modified));
    }

    [Theory]
    [InlineData("ADEN, Yemen (AP) — ", "ADEN, Yemen")]
    [InlineData("LONDON (Reuters) – ", "LONDON")]
    [InlineData("BERGEN, Norway -- ", "BERGEN, Norway")]
    [InlineData("NEW YORK - ", "NEW YORK")]
    [InlineData("Bergen (NTB) - ", "Bergen")]
    [InlineData("BERGEN, March 3 (NTB) — ", "BERGEN")]
    [InlineData("Bergen, 16 May 2025 - ", "Bergen")]
    [InlineData("Aldwater, Tuesday, May 16, 2025 – ", "Aldwater")]
    [InlineData("Bergen, May 2025 - ", null)]
    [InlineData("Bergen, 16 May - ", null)]
    [InlineData("NASA — the agency that flies to the moon — lost a shoe. ", null)]
    [InlineData("Bergen - ", null)]
    [InlineData("THE END. ", null)]
    [InlineData("The mill — old as it is — ", null)]
    public void The_dateline_is_a_block_before_its_paragraph(string opening, string? place)
    {
        var document = DocumentReader.Read("a.txt", "Dam breaks above the mill\n\n" + opening + Body);
        Assert.Equal(place, Slice(document, document.Dateline));
        Assert.Equal(place is null ? opening + Body : Body, document.Slice(document.Blocks[^1].Span));
        Assert.Equal(place is null ? 2 : 3, document.Blocks.Count);
    }

    [Theory]
    [InlineData("16 May 2025 - ", "16 May 2025")]
    [InlineData("Sunday, 7 September 2025 – ", "Sunday, 7 September 2025")]
    [InlineData("8 September 2025 — ", "8 September 2025")]
    public void A_dateline_may_be_a_date_alone(string opening, string published)
    {
        var document = DocumentReader.Read("a.txt", "Dam breaks above the mill\n\n" + opening + Body);
        Assert.Null(document.Dateline);
        Assert.Equal(published, Slice(document, document.Published));
        Assert.Equal(Body, document.Slice(document.Blocks[^1].Span));
    }

    [Fact]
    public void Lines_of_a_list_of_days_are_no_datelines()
    {
        var document = DocumentReader.Read("a.txt", "The mill and its dam\n\n16 May 1925 - " + Body + "\n\n8 September 1931 - " + Body);
        Assert.Null(document.Published);
        Assert.StartsWith("16 May", document.Slice(document.Blocks[1].Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_in_the_dateline_is_the_date_of_publication()
    {
        var document = DocumentReader.Read("a.txt", "Dam breaks\n\nBERGEN, March 3 (NTB) — " + Body);
        Assert.Equal("March 3", Slice(document, document.Published));
    }

    [Theory]
    [InlineData("https://valley.example/2019/03/03/dam", "https://valley.example/2019/03/03/dam")]
    [InlineData("URL: http://valley.example/dam", "http://valley.example/dam")]
    [InlineData("See https://valley.example for more on the dam and the mill.", null)]
    [InlineData("http", null)]
    [InlineData("https://", null)]
    public void The_address_of_the_article(string head, string? url) => Assert.Equal(url, Read(head).Url);
}
