using Dossier.Engine.Documents;

namespace Dossier.Engine.Tests.Documents;

public sealed class LineTests
{
    private static string[] Blocks(string text)
    {
        var document = DocumentReader.Read("a.txt", text);
        return document.Blocks.Select(b => document.Slice(b.Span)).ToArray();
    }

    [Fact]
    public void A_wrapped_paragraph_is_one_block()
    {
        const string Text = """
            Dam breaks above the mill
            The dam above the old mill broke on Monday after a week of rain, and
            the water took the road with it. Nobody was hurt. The police told
            Ferdinand and his sons to leave their house.
            The mill is gone. Its owner had left for the town an hour before the
            water came, his neighbours said, and he had taken the cat.
            """;
        Assert.Equal(3, Blocks(Text).Length);
        Assert.StartsWith("The mill is gone", Blocks(Text)[2]);
    }

    [Fact]
    public void Paragraphs_on_lines_of_their_own_stay_apart() => Assert.Equal(
        3,
        Blocks("Dam breaks\nThe dam above the old mill broke on Monday after a week of rain.\nNobody was hurt in the valley, and the mill stands as it stood before.").Length);

    [Fact]
    public void A_sentence_that_goes_on_in_the_next_line_is_one_block() =>
        Assert.Single(Blocks("The dam above the old mill broke on Monday after a week of rain\nand took the road with it."));

    [Fact]
    public void A_title_over_a_line_of_signs_is_a_heading()
    {
        var document = DocumentReader.Read("a.md", "Dam breaks above the mill\n=====\n\nIt broke on Monday.\n\nThe mill\n-----\n\nIt is gone.");
        Assert.Equal("Dam breaks above the mill", document.Slice(document.Headline));
        Assert.Equal(BlockKind.Heading, document.Blocks.Single(b => document.Slice(b.Span) == "The mill").Kind);
    }

    [Fact]
    public void Signs_of_a_heading_are_no_part_of_it()
    {
        var document = DocumentReader.Read("a.md", "# Dam breaks above the mill.\n\nIt broke on Monday.\n\n## The mill\n\nIt is gone.");
        Assert.Equal("Dam breaks above the mill.", document.Slice(document.Headline));
        Assert.Equal(
            [(BlockKind.Headline, "Dam breaks above the mill."), (BlockKind.Paragraph, "It broke on Monday."), (BlockKind.Heading, "The mill"), (BlockKind.Paragraph, "It is gone.")],
            document.Blocks.Select(b => (b.Kind, document.Slice(b.Span))));
    }

    [Theory]
    [InlineData("#1 hit of the year")]
    [InlineData("#dam")]
    public void A_number_sign_that_touches_a_word_is_part_of_it(string line) => Assert.Equal(line, Blocks(line + "\n\nIt broke on Monday.")[0]);
}
