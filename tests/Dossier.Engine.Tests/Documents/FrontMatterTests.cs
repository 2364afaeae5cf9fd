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
    public void A_line_of_hyphens_alone_is_no_front_matter(string text)
    {
        var document = DocumentReader.Read("a.md", text);
        Assert.NotEqual("no", document.Slice(document.Headline));
        Assert.DoesNotContain(document.Blocks, b => b.Kind == BlockKind.Byline);
    }
}
