using Dossier.Engine;
using Dossier.Tool.Lsp;

namespace Dossier.Tool.Tests.Lsp;

public class LineTableTests
{
    [Theory]
    [InlineData("", 0, 0, 0)]
    [InlineData("ab\ncd", 4, 1, 1)]
    [InlineData("ab\r\ncd", 4, 1, 0)]
    [InlineData("ab\rcd", 3, 1, 0)]
    [InlineData("a\n\r\nb", 4, 2, 0)]
    [InlineData("a\u2028b\u0085c\u2029d", 6, 0, 6)]
    [InlineData("😀x", 2, 0, 2)]
    [InlineData("a\n", 2, 1, 0)]
    public void An_offset_is_a_line_and_a_unit_of_UTF16_and_back(string text, int offset, int line, int character)
    {
        var lines = new LineTable(text);
        Assert.Equal(new Position(line, character), lines.PositionOf(offset));
        Assert.Equal(offset, lines.OffsetOf(new Position(line, character)));
    }

    [Theory]
    [InlineData(0, 99, 2)]
    [InlineData(0, int.MaxValue, 2)]
    [InlineData(1, 99, 6)]
    [InlineData(9, 0, 6)]
    [InlineData(0, -1, 0)]
    [InlineData(-1, 5, 0)]
    public void A_place_that_is_none_is_held_to_the_line_and_the_text(int line, int character, int offset) =>
        Assert.Equal(offset, new LineTable("ab\r\ncd").OffsetOf(new Position(line, character)));

    [Fact]
    public void Changes_are_made_one_after_another()
    {
        var document = new OpenDocument("x", 1, "one two").With(2, [new("", new(new(0, 0), new(0, 4))), new("\nthree", new(new(0, 3), new(0, 3))), new("3", new(new(1, 0), new(1, 5)))]);
        Assert.Equal(("two\n3", 2), (document.Text, document.Version));
        Assert.Equal("all", document.With(3, [new("x", new(new(0, 0), new(0, 1))), new("all")]).Text);
    }

    [Fact]
    public void A_range_is_made_of_a_span() => Assert.Equal(new Tool.Lsp.Range(new(0, 1), new(1, 1)), new LineTable("ab\ncd").RangeOf(new TextSpan(1, 3)));
}
