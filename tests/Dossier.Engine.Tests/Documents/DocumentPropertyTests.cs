using CsCheck;
using Dossier.Engine.Documents;

namespace Dossier.Engine.Tests.Documents;

public sealed class DocumentPropertyTests
{
    /// <summary>Pieces that the reader's rules look for, in any order and number, with any characters between them.</summary>
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.OneOf(
            "By Ann Lee", "Photo: ", "# ", "---", "title: x", "© 2018 ", "\n", "\n\n", "\r", "\r\n", "\u2028", "\u2029", "About ", "Ann Lee", "• ", "(AP)", " — ", "LONDON", "ADEN, Yemen",
            "Jan 5, 2010", "10:15 pm", "Updated: ", "| ", "Leave a Reply", "Read More: ", "https://", "http://a.b/c", "The mayor spoke. ", "====", "\uD83D", "\0", "\uFEFF", "\u00A0", "“", "”", "…", "'s",
            "1.2.2010", "editorial team", "writes for", "Related", "is a ", ",", ":", "(", ")", "\u0085").List[0, 40].Select(string.Concat));

    [Fact]
    public void Any_text_is_read_into_ordered_blocks_within_bounds() => Texts.Sample(text =>
    {
        var document = DocumentReader.Read("a.txt", text);
        var at = 0;
        foreach (var block in document.Blocks)
        {
            Assert.True(block.Span.Start >= at && block.Span.Length > 0 && block.Span.End <= text.Length);
            at = block.Span.End;
        }
        foreach (var span in document.Authors.Concat(new[] { document.Headline, document.Dateline ?? default, document.Published ?? default, document.Modified ?? default }))
            Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length);
    });

    [Fact]
    public void Every_character_that_is_no_space_lies_in_a_block() => Texts.Sample(text =>
    {
        // What stands between the marks of a tag is no text, wherever it stands.
        if (text.IndexOf('<') >= 0)
            return;
        var document = DocumentReader.Read("a.txt", text);
        var covered = new bool[text.Length];
        foreach (var block in document.Blocks)
            Array.Fill(covered, true, block.Span.Start, block.Span.Length);
        for (var i = 0; i < text.Length; i++)
            Assert.True(covered[i] || text[i] <= ' ' || char.IsWhiteSpace(text[i]) || text[i] is '\u200B' or '\uFEFF' or '#');
    });

    [Fact]
    public void Reading_twice_gives_the_same() => Texts.Sample(text =>
        Assert.Equal(DocumentReader.Read("a.txt", text).Blocks, DocumentReader.Read("a.txt", text).Blocks));

    [Theory]
    [InlineData("a\n")]
    [InlineData("Related\n")]
    [InlineData("About Ann Lee\n\nAnn Lee\n\n")]
    [InlineData("The mayor spoke to the town. \n\n")]
    [InlineData("By Ann Lee and ")]
    [InlineData("( ")]
    [InlineData("--- ")]
    [InlineData("© ")]
    [InlineData("http")]
    [InlineData("a title\n# ")]
    [InlineData("the long line that was wrapped at some column\n")]
    public void Memory_grows_no_faster_than_the_text(string piece)
    {
        var small = Allocated(string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length)));
        var large = Allocated(string.Concat(Enumerable.Repeat(piece, 160_000 / piece.Length)), small * 12);
        Assert.InRange(large / (double)small, 0, 12);
    }

    private static long Allocated(string text, long enough = -1) => Allocation.Of(() => DocumentReader.Read("a.txt", text), enough);
}
