using Dossier.Engine.Documents;
using Dossier.Engine.Findings;
using Dossier.Engine.Language;

namespace Dossier.Engine.Tests.Documents;

/// <summary>Characters that nobody sees – marks of direction, joiners, a byte-order mark in the middle – hide no claim from the comparison.</summary>
public sealed class FormatCharacterTests
{
    private const string Text = "Ferry in storm\n\nBy Ann Lee, March 6, 2019\n\nThe ferry Aurora carried 114 passengers on Monday with Rosa Diaz.\n";

    [Theory]
    [InlineData("114 ", "114 \u202E")]
    [InlineData("114 ", "\u2066114\u2069 ")]
    [InlineData("114 ", "114\u200E ")]
    [InlineData("114 ", "114\u2060 ")]
    [InlineData("114 ", "\uFEFF114 ")]
    [InlineData("Rosa Diaz", "\u200FRosa\u200F Diaz\u200F")]
    [InlineData("Aurora", "\u2068Aurora\u2069")]
    [InlineData("The ferry", "\u00ADThe ferry")]
    [InlineData("passengers", "pas\u00ADsen\u00ADgers")]
    [InlineData("passengers", "pass\u200Bengers")]
    [InlineData("passengers", "pass\u200Cengers")]
    [InlineData("passengers", "pass\u200D\u2060engers")]
    [InlineData("passengers", "passenger\uFEFFs")]
    [InlineData("114", "1\u200B1\u00AD4")]
    [InlineData("Aurora", "Au\u00ADro\u00ADra")]
    [InlineData("Rosa Diaz", "Ro\u00ADsa Di\u200Baz")]
    [InlineData("Monday", "Mon\u00ADday")]
    [InlineData("carried", "car\u00ADried")]
    [InlineData("March", "Mar\u2060ch")]
    public void A_dispute_is_found_in_spite_of_them(string words, string written)
    {
        var other = Text.Replace("114", "117", StringComparison.Ordinal).Replace("Ann Lee, March 6", "Tom Marsh, March 7", StringComparison.Ordinal);

        var dispute = Assert.Single(FindingsBuilder.Build([Read("a.txt", Text.Replace(words, written, StringComparison.Ordinal)), Read("b.txt", other)]), f => f.Dispute is not null).Dispute!;

        Assert.Equal(["114 passengers", "117 passengers"], dispute.Sides.Select(s => s.Reading));
    }

    [Theory]
    [InlineData("The crew of 1,234 sailed 30 miles.", "The crew of 1,2\u200B34 sailed 3\u20600 mi\u00ADles.")]
    [InlineData("The crew of 1,234 sailed 30 miles.", "The crew of 1\u200B,\u200B234 sailed 30\u00AD miles.")]
    [InlineData("A sum of 2.5 million euros", "A sum of 2\u2060.5 mil\u00ADli\u00ADon eu\u00ADros")]
    [InlineData("They don't sail on January 9, 2017", "They don\u00AD't sail on Jan\u00ADu\u00ADary 9, 20\u200B17")]
    [InlineData("About 45 percent, or €30, in nine hours", "About 45 per\u00ADcent, or €3\u200B0, in ni\u00ADne hou\u200Crs")]
    public void Numbers_times_and_names_are_read_as_they_are_seen_and_stand_where_they_do_in_the_file(string plain, string written)
    {
        var (expected, found) = (ArticleReader.Read("a.txt", plain, ArticleOptions.None), ArticleReader.Read("a.txt", written, ArticleOptions.None));

        Assert.Equal(expected.Mentions.Quantities.Select(q => q.Quantity), found.Mentions.Quantities.Select(q => q.Quantity));
        Assert.Equal(expected.Mentions.Times.Select(t => t.Value), found.Mentions.Times.Select(t => t.Value));
        Assert.Equal(expected.Mentions.Quantities.Select(q => plain.Substring(q.Span.Start, q.Span.Length)), found.Mentions.Quantities.Select(q => Seen(written.Substring(q.Span.Start, q.Span.Length))));
        Assert.Equal(expected.Mentions.Times.Select(t => plain.Substring(t.Span.Start, t.Span.Length)), found.Mentions.Times.Select(t => Seen(written.Substring(t.Span.Start, t.Span.Length))));
    }

    [Fact]
    public void In_Markdown_a_reference_to_one_is_one()
    {
        var facts = ArticleReader.Read("a.md", "# Storm\n\nThe *ferry* carried 114 pas&shy;sen&shy;gers.\n", ArticleOptions.None);

        var quantity = Assert.Single(facts.Mentions.Quantities);
        Assert.Equal("passengers", facts.Document.SeenIn(quantity.Noun));
        Assert.Equal("114 pas&shy;sen&shy;gers", facts.Document.Slice(quantity.Span));
    }

    [Theory]
    [InlineData("two\u200B boats", "two|boats")]
    [InlineData("the end\uFEFFThe next", "the|end|The|next")]
    [InlineData("Rosa\u200BDiaz", "Rosa|Diaz")]
    [InlineData("114\u200Bpassengers", "114|passengers")]
    [InlineData("seen by \uD83D\uDC69\u200D\uD83D\uDE80 there", "seen|by|\uD83D\uDC69|\uD83D\uDE80|there")]
    [InlineData("9, \u200B200", "9|,|200")]
    [InlineData("end.\u200BThe", "end|.|The")]
    public void Words_that_they_part_stay_parted(string text, string expected)
    {
        var words = SentenceSplitter.Split(DocumentReader.Read("a.txt", text));

        Assert.Equal(expected, string.Join("|", Enumerable.Range(0, words.Tokens.Length).Select(t => words.Slice(t))));
    }

    [Fact]
    public void A_joined_picture_stays_whole_in_what_is_shown()
    {
        const string Astronaut = "\uD83D\uDC69\u200D\uD83D\uDE80";

        var document = DocumentReader.Read("a.txt", Astronaut + " on board the Au\u00ADro\u00ADra\n\nThe ferry sailed.\n");

        Assert.Equal(Astronaut + " on board the Aurora", document.HeadlineText);
    }

    [Fact]
    public void However_many_there_are_every_token_lies_in_the_text_and_none_overlaps()
    {
        foreach (var text in new[] { "a" + new string('\u00AD', 1000) + "b", string.Concat(Enumerable.Repeat("a\u00AD", 400)) + "b", string.Concat(Enumerable.Repeat("1\u200B,", 400)), new string('\u00AD', 50), "1\u00AD" })
        {
            var end = 0;
            foreach (var token in TokensOf(text))
            {
                Assert.InRange(token.Start, end, text.Length);
                Assert.InRange(token.End, token.Start + token.Length, text.Length);
                end = token.End;
            }
        }
    }

    private static Token[] TokensOf(string text) => SentenceSplitter.Split(DocumentReader.Read("a.txt", text)).Tokens;

    private static string Seen(string text) => string.Concat(text.Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format));

    private static ArticleDigest Read(string path, string text) => ArticleReader.Read(path, text, ArticleOptions.None).Digest;
}
