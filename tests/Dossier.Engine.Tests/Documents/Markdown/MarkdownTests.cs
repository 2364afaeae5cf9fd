using CsCheck;
using Dossier.Engine.Documents;
using Dossier.Engine.Language;

namespace Dossier.Engine.Tests.Documents.Markdown;

/// <summary>What of Markdown is read, and as what.</summary>
public sealed class MarkdownTests
{
    private static ArticleFacts Read(string text, string path = "a.md") => ArticleReader.Read(path, text, new ArticleOptions(DatePublished: "2021-12-20"));

    /// <summary>The tokens that are read, one blank between any two and a stroke between blocks.</summary>
    private static string Words(string text, string path = "a.md")
    {
        var document = DocumentReader.Read(path, text);
        return string.Join(" / ", document.Blocks.Where(b => b.Form != BlockForm.Code).Select(b => string.Join(
            " ", document.Tokens!.Where(t => b.Span.Start <= t.Start && t.Start < b.Span.End).Select(t => document.Seen.Substring(t.Start, t.Length)))));
    }

    [Theory]
    // Inline marks (CommonMark 6).
    [InlineData("The **old** mill *burnt* ***down***.", "The old mill burnt down .")]
    [InlineData("**Port**: `8080`", "Port : 8080")]
    [InlineData("**Ann Lee**'s mill", "Ann Lee 's mill")]
    [InlineData("5 * 3 * 2 is a_b_c", "5 * 3 * 2 is a _ b _ c")]
    [InlineData("Use ``a ` b`` or `<b>`", "Use a ` b or < b >")]
    [InlineData("See [the **mill**](a/b \"c d\") now", "See the mill now")]
    [InlineData("[One][x] [two][] [x]\n\n[x]: /a 'b'\n[two]: <c d>", "One two x")]
    [InlineData("[not] [a link](no target)", "[ not ] [ a link ] ( no target )")]
    [InlineData("![the mill](2022.png) burnt", "the mill burnt")]
    [InlineData("[![CI](a.svg)](b) The mill", "CI The mill")]
    [InlineData("at <https://x.org/a> or <a@x.org>", "at https://x.org/a or a@x.org")]
    [InlineData("it <b class=\"c\">sank</b><!-- in 2022 --> here", "it sank here")]
    [InlineData("one<br>two <p>three", "one two three")]
    [InlineData("AT&amp;T &ndash; 30&nbsp;s &#36;5 &copy &unknown;", "AT & T – 30 s $ 5 & copy & unknown ;")]
    [InlineData("costs \\$5 \\*not\\* a\\b", "costs $ 5 * not * a \\ b")]
    [InlineData("one  \ntwo\\\nthree", "one two three")]
    [InlineData("one\\ \ntwo", "one \\ two")]
    [InlineData("on ~~Monday~~ ~Tuesday~ Friday", "on Friday")]
    [InlineData("~~on **Monday ~or~ later**~~ now", "now")]
    [InlineData("It sank.[^1] Here.\n\n[^1]: In the [bay](b).", "It sank . Here . / In the bay .")]
    [InlineData("<script>var a = 1;</script>in <em>May</em>", "")]
    [InlineData("in <svg><text>7</text></svg><em>May</em>", "in May")]
    // Blocks (4 and 5).
    [InlineData("# The mill #\nIt burnt.\n\nNow\n===\nGone.", "The mill / It burnt . / Now / Gone .")]
    [InlineData("It burnt.\n\n```\nport = 9\n```\n\n    x = 7\n\n~~~ c\n8", "It burnt .")]
    [InlineData("<div>\n<p>In 2022</p>\n</div>\n\n<!-- in\n\n2022 -->\n\nIt burnt.", "It burnt .")]
    [InlineData("> It burnt.\n> > Twice.\n\n- one\n  - two\n\n    three\n1. four", "It burnt . / Twice . / one / two / three / four")]
    [InlineData("- [x] done\n- [ ] not done\n- [y] else", "done / not done / [ y ] else")]
    [InlineData("> [!NOTE]\n> It burnt.\n\n> [!WARNING] Not alone", "It burnt . / [ ! WARNING ] Not alone")]
    [InlineData("::::note\n:::tip[Mind the **gap**]\nIt burnt.\n:::\n\n- one\n::::\n\n:::", "Mind the gap / It burnt . / one")]
    [InlineData(":::note\nIt burnt.\n:::\nGone.", "It burnt . / Gone .")]
    [InlineData("!!! note \"The mill\"\n    It burnt.\n\nGone.", "The mill / It burnt . / Gone .")]
    [InlineData("* * *\n_ _ _\n\n- - -", "")]
    // Tables (GFM 4.10).
    [InlineData("| Port | Use |\n|---|:-:|\n| 8080 | HTTP |", "Port | Use / 8080 | HTTP")]
    [InlineData("Port | Use\n--- | ---\n8080 | HTTP", "Port | Use / 8080 | HTTP")]
    [InlineData("| a \\| b | `c \\| d` |\n|-|-|\n| [e](f) | **g** |", "a | b | c | d / e | g")]
    [InlineData("Limits:\n| Port |\n|---|\n| 80 | 90 |\n\n> | a | b |\n> |--|--|\n> | c |", "Limits : / Port / 80 / a | b / c")]
    [InlineData("| Port | Use |\n|---|\nno table", "| Port | Use | | - - - | no table")]
    // What site generators read.
    [InlineData("The {{ site.mill }} burnt {% if a %}now{% endif %} {{< ref \"b\" >}}here", "The burnt now here")]
    [InlineData("{% highlight ruby %}\nport = 9\n\nend\n{% endhighlight %}\n\nIt burnt.", "It burnt .")]
    [InlineData("{{< highlight go >}}\nport = 9\n{{< /highlight >}}\nIt burnt.", "It burnt .")]
    [InlineData("{{< note >}}\nIt burnt.\n{{< /note >}}", "It burnt .")]
    [InlineData("## The mill {#mill}\n\nIt {burnt} {.down}.", "The mill / It { burnt } .")]
    [InlineData("{{ open and { alone", "{ { open and { alone")]
    [InlineData("import Tabs from '@theme/Tabs';\nexport const x = 1;\n\n<Tabs.Item value={8 > 7} {...rest}>\n\nIt burnt.\n\n</Tabs.Item>", "It burnt .")]
    [InlineData("import duties rose.\n\nexport sales fell.", "import duties rose . / export sales fell .")]
    public void Only_what_a_reader_sees_is_read(string text, string words) => Assert.Equal(words, Words(text));

    [Fact]
    public void In_a_file_of_MDX_braces_hold_code() => Assert.Equal("The mill burnt .", Words("The mill burnt {props.when}.", "a.mdx"));

    [Theory]
    [InlineData("Acme was founded in late 2021.\n\n```\nAcme was founded in 1999.\n```")]
    [InlineData("Acme was founded in late 2021.\n\n    Acme was founded in 1999.")]
    [InlineData("Acme was founded in late 2021. <!-- Acme was founded in 1999. -->")]
    [InlineData("Acme was founded in late 2021.\n\n<!--\nAcme was founded in 1999.\n\nAcme had 7 staff.\n-->")]
    [InlineData("Acme was founded in [late 2021](acme-was-founded-in-1999 \"Acme was founded in 1999.\").")]
    [InlineData("Acme was founded in [late 2021][a].\n\n[a]: /1999\n  'Acme was founded in 1999.'")]
    [InlineData("![](acme-1999.png)\n\nAcme was founded in ~~1999~~ late 2021.")]
    [InlineData("<div title=\"1999\">\nAcme was founded in 1999.\n</div>\n\nAcme was founded in late 2021.")]
    [InlineData("Acme was founded in *late* 2021.\n\n{% comment %}\nAcme was founded in 1999.\n{% endcomment %}")]
    [InlineData("{/* Acme was founded in 1999. */}\n\nAcme was founded in late **2021**.")]
    public void What_is_not_seen_states_nothing(string text)
    {
        var article = Read(text);

        Assert.StartsWith("2021", Assert.Single(article.Mentions.Times).Value, StringComparison.Ordinal);
        Assert.Contains(article.Claims, c => c.Digest.Exact.EndsWith("2021", StringComparison.Ordinal) || c.Digest.Exact.EndsWith("2021**", StringComparison.Ordinal));
        Assert.DoesNotContain(article.Claims, c => c.Digest.Value.Text.Contains("1999", StringComparison.Ordinal));
        Assert.All(article.Claims, c => Assert.Equal(c.Digest.Exact, text.Substring(c.Span.Start, c.Span.Length)));
    }

    [Fact]
    public void Names_are_whole_through_marks()
    {
        var article = Read("Mayor **Ann** [Lee](https://lee.example) met *Bo* Ek of AT&amp;T on Monday.");

        Assert.Contains("Ann Lee", article.Mentions.Names.Entities.Select(e => e.Name));
        Assert.Contains("Bo Ek", article.Mentions.Names.Entities.Select(e => e.Name));
    }

    [Fact]
    public void Blocks_tell_how_they_are_set()
    {
        var document = DocumentReader.Read("a.md", """
            # The **old** mill

            It burnt on Monday.

            - Two floors
              - One roof
            - A door

            > "It was a fine mill," she said.

            > [!TIP]
            > Ask at the door.

            | Part | Height |
            |------|--------|
            | Roof | 12 m   |

            ```
            burn(mill)
            ```

            Nobody was hurt.[^1]

            ![The mill in May](m.png)

            [^1]: So the police say.
            """);

        Assert.Equal("The old mill", document.HeadlineText);
        Assert.Equal(
            [
                (BlockKind.Headline, BlockForm.Text, 0), (BlockKind.Paragraph, BlockForm.Text, 0), (BlockKind.Paragraph, BlockForm.Item, 1), (BlockKind.Paragraph, BlockForm.Item, 2), (BlockKind.Paragraph, BlockForm.Item, 1),
                (BlockKind.Paragraph, BlockForm.Quote, 0), (BlockKind.Paragraph, BlockForm.Admonition, 0), (BlockKind.Paragraph, BlockForm.Row, 0), (BlockKind.Paragraph, BlockForm.Row, 0), (BlockKind.Code, BlockForm.Code, 0),
                (BlockKind.Paragraph, BlockForm.Text, 0), (BlockKind.Caption, BlockForm.Text, 0), (BlockKind.Paragraph, BlockForm.Footnote, 0),
            ],
            document.Blocks.Select(b => (b.Kind, b.Form, b.Depth)));
    }

    [Fact]
    public void A_cell_has_the_heads_of_its_row_and_column()
    {
        var document = DocumentReader.Read("a.md", "| Setting | Default | Most |\n|--|--|--|\n| **Timeout** | 30 s | 5 min |\n| `port` | | 65535 |\n");

        Assert.Equal(
            ["Timeout//Setting", "30 s/Timeout/Default", "5 min/Timeout/Most", "port//Setting", "65535/port/Most"],
            document.Cells.Select(c => document.SeenIn(c.Span) + "/" + document.SeenIn(c.RowHead) + "/" + document.SeenIn(c.ColumnHead)));
    }

    [Theory]
    [InlineData("- **Port:** 8080", "Port", "8080")]
    [InlineData("- **Port**: `8080`", "Port", "8080")]
    [InlineData("- Port \u2014 8080", "Port", "8080")]
    [InlineData("* `idle-timeout` \u2013 30 s of silence", "idle-timeout", "30 s of silence")]
    [InlineData("- Port - 8080", "Port", "8080")]
    [InlineData("**Attendance:** 7,412", "Attendance", "7,412")]
    [InlineData("Attendance: 7,412\nReferee: Bo Ek", "Attendance", "7,412")]
    [InlineData("- The old mill of Ann Lee and her seven sons: gone", null, null)]
    [InlineData("- Height of the roof \u2014 12 m", "Height of the roof", "12 m")]
    [InlineData("The mill \u2014 which was old \u2014 burnt.", null, null)]
    [InlineData("The mill - it was old.", null, null)]
    [InlineData("She said: \"Nobody was hurt.\"", null, null)]
    [InlineData("- At 12:30 the mill burnt", null, null)]
    [InlineData("- :", null, null)]
    [InlineData("- Port:", null, null)]
    public void A_line_of_a_name_and_a_value_has_a_label(string text, string? label, string? value)
    {
        var document = DocumentReader.Read("a.md", text);

        Assert.Equal(label, document.Labels.Count == 0 ? null : document.SeenIn(document.Labels[0].Span));
        if (value is not null)
            Assert.EndsWith(value, document.SeenIn(document.Blocks[document.Labels[0].Block].Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The mill burnt on Monday\nand nobody was hurt\nin the fire.", 1)]
    [InlineData("The old mill above the dam burnt down on Monday and the\nMayor of the town came to see it with her two sons.", 1)]
    [InlineData("Host: localhost\nPort: 8080", 2)]
    [InlineData("It burnt.\nNobody was hurt.", 2)]
    public void Lines_of_a_paragraph_that_stand_for_themselves_are_blocks(string text, int blocks) => Assert.Equal(blocks, DocumentReader.Read("a.md", text).Blocks.Count);

    [Fact]
    public void Any_mix_of_signs_can_be_read()
    {
        string[] pieces =
        [
            "[", "](", ")", "](a)", "![", "<", ">", "<a ", "<b>", "<!--", "-->", "<script>", "</script>", "=\"", "\"", "https://a.org/", "@", "word ", " ", "\n", "\n\n", "[1]:", "[^1]:", "[^1]", "][", "`", "```", "\n```\n", "~~", "~", "*", "**", "_", "\n- ", "\n    ", "\n\t", "\n> ", "\n1. ", "\n# ",
            "\n---\n", "|", "\n|-|\n", "&amp;", "&#", ";", "\\", "{{", "}}", "{%", "%}", "{% raw %}", "{% endraw %}", "{#", "\n:::", "\n!!! a", "[!NOTE]", "\r\n", "\r", "\u2028", "\0", "\uFDD0", "12", "import a from 'b'", "=", "\n===\n", "- [ ] ", "<div>", "\uD83D",
        ];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 60].Select(string.Concat).Sample(
            text =>
            {
                var document = DocumentReader.Read("a.mdx", text);
                Assert.Equal(text.Length, document.Seen.Length);
                var at = 0;
                foreach (var block in document.Blocks)
                {
                    Assert.True(block.Span.Start >= at && block.Span.Length > 0 && block.Span.End <= text.Length);
                    at = block.Span.End;
                }
                at = 0;
                foreach (var token in document.Tokens!)
                {
                    Assert.True(token.Start >= at && token.Length > 0 && token.End <= text.Length);
                    at = token.End;
                }
                ArticleReader.Read("a.md", text, ArticleOptions.None);
            },
            iter: 5000);
    }
}
