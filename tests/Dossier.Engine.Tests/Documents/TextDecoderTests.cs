using System.Text;
using CsCheck;
using Dossier.Engine.Documents;

namespace Dossier.Engine.Tests.Documents;

public sealed class TextDecoderTests
{
    private const string Text = "Ørsted’s dam – 3 €\r\n\U0001F30A";

    private static byte[] Bytes(Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)];

    [Fact]
    public void Utf_8_and_marked_utf_16_are_text()
    {
        foreach (var encoding in new Encoding[] { new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true) })
            Assert.Equal(new DecodedText(Text, null), TextDecoder.Decode(Bytes(encoding)));
    }

    [Fact]
    public void Nothing_is_text() => Assert.Equal("", TextDecoder.Decode([]).Text);

    [Theory]
    [InlineData(new byte[] { 0x61, 0xE9, 0x62 }, "0xE9", 1)]
    [InlineData(new byte[] { 0x61, 0xC0, 0xAF }, "0xC0", 1)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "0xED", 0)]
    [InlineData(new byte[] { 0xF5, 0x80, 0x80, 0x80 }, "0xF5", 0)]
    [InlineData(new byte[] { 0x61, 0xE2, 0x82 }, "0xE2", 1)]
    [InlineData(new byte[] { 0x61, 0x00, 0x62 }, "NUL", 1)]
    [InlineData(new byte[] { 0x61, 0x00 }, "NUL", 1)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00 }, "UTF-32", 0)]
    [InlineData(new byte[] { 0x00, 0x00, 0xFE, 0xFF, 0x00, 0x00, 0x00, 0x61 }, "UTF-32", 0)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x62 }, "half a UTF-16 character", 4)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00 }, "surrogate", 4)]
    [InlineData(new byte[] { 0xFE, 0xFF, 0xDC, 0x00 }, "surrogate", 2)]
    [InlineData(new byte[] { 0xFE, 0xFF, 0xD8, 0x00 }, "surrogate", 2)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0x00 }, "UTF-32", 0)]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47 }, "0x89", 0)]
    public void Anything_else_is_a_problem_that_says_what_and_where(byte[] bytes, string what, int offset)
    {
        var (text, problem) = TextDecoder.Decode(bytes);
        Assert.Null(text);
        Assert.Equal(Rules.Unreadable, problem!.Rule);
        Assert.Contains(what, problem.Message);
        Assert.Contains("at byte " + offset + ";", problem.Message);
        Assert.Contains("save it as UTF-8", problem.Message);
    }

    [Fact]
    public void Any_bytes_are_read_as_a_strict_decoder_reads_them() => Gen.Byte.Array[0, 12].Sample(bytes =>
    {
        if (bytes.Length >= 2 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF))
            return;
        string? expected = null;
        try
        {
            expected = new UTF8Encoding(false, true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
        }
        if (bytes.Contains((byte)0))
            expected = null;
        Assert.Equal(expected?.TrimStart('\uFEFF'), TextDecoder.Decode(bytes).Text?.TrimStart('\uFEFF'));
    });
}

public sealed class DocumentProblemTests
{
    [Theory]
    [InlineData("The dam br\uFFFDke.", "DSR0001", 10)]
    [InlineData("T\0h\0e\0", "DSR0001", 1)]
    [InlineData("", "DSR0002", 0)]
    [InlineData(" \r\n\t", "DSR0002", 0)]
    [InlineData("* * *\n---", "DSR0002", 0)]
    public void A_text_that_cannot_be_read_is_a_problem_of_its_article(string text, string rule, int start)
    {
        var facts = ArticleReader.Read("a.txt", text, ArticleOptions.None);
        var problem = Assert.Single(facts.Problems);
        Assert.Equal((rule, start), (problem.Rule.Id, problem.Span.Start));
        Assert.Empty(facts.Claims);
    }

    [Theory]
    [InlineData("The dam broke.")]
    [InlineData("水")]
    [InlineData("7")]
    public void A_text_with_words_is_none(string text) => Assert.Null(DocumentProblems.Check(text));
}
