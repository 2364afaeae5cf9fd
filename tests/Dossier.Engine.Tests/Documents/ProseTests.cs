using CsCheck;
using Dossier.Engine.Documents;
using Dossier.Engine.Language;

namespace Dossier.Engine.Tests.Documents;

/// <summary>Addresses, link targets and tags are not read; the words around them keep their places.</summary>
public sealed class ProseTests
{
    private static ArticleFacts Read(string text) => ArticleReader.Read("a.md", text, new ArticleOptions(DatePublished: "2021-12-20"));

    /// <summary>The tokens that are read, one blank between any two.</summary>
    private static string Words(string text)
    {
        var tokens = Prose.Of(text, Tokenizer.Tokenize(text), isMarkdown: false, default).Tokens;
        return string.Join(" ", tokens.Select(t => text.Substring(t.Start, t.Length)));
    }

    [Theory]
    [InlineData("Acme was founded in [late 2021](https://blog.acme.org/news/2022/10/06/update.html) in Oslo.")]
    [InlineData("Acme was founded in late 2021, see https://blog.acme.org/news/2022/10/06/update.html for more.")]
    [InlineData("Acme was founded in late 2021 (www.acme.org/2022/10/06/).")]
    [InlineData("Acme was founded in late 2021, see blog.acme.org/2022/10/06/update.html, it said.")]
    [InlineData("Acme was founded in late 2021. Write to press-2022-10-06@acme.org.")]
    [InlineData("<a href=\"https://acme.org/2022/10/06\" title=\"6 October 2022\">Acme</a> was founded in late 2021.")]
    [InlineData("![the mill](/pictures/2022-10-06.jpg \"6 October 2022\")\n\nAcme was founded in late 2021.")]
    [InlineData("Acme was founded in [late 2021][1].\n\n[1]: https://acme.org/2022/10/06 \"Oct. 6, 2022\"\n")]
    [InlineData("Acme was founded in late 2021 <https://acme.org/2022/10/06>.")]
    [InlineData("<!-- checked on 6 October 2022 -->\nAcme was founded in late 2021.")]
    [InlineData("[![the mill](a-2022-10-06.png)](https://acme.org/2022/10/06)\n\nAcme was founded in late 2021.")]
    [InlineData("<script>var d = '2022-10-06';</script>\nAcme was founded in late 2021.\n<style>.y2022 { width: 2022px }</style>")]
    public void What_is_no_prose_names_no_time_and_no_number(string text)
    {
        var article = Read(text);

        var time = Assert.Single(article.Mentions.Times);
        Assert.Equal("2021", time.Value[..4]);
        Assert.EndsWith("2021", article.Document.Slice(time.Span), StringComparison.Ordinal);
        Assert.DoesNotContain(article.Mentions.Quantities, q => q.Quantity.Value is 2022 or 6 or 10);
        Assert.DoesNotContain(article.Mentions.Names.Entities, e => e.Name.Contains('/', StringComparison.Ordinal) || e.Name.Contains("2022", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("See [the mill](a/b) now.", "See the mill now .")]
    [InlineData("[One](a) [two](b \"c d\")[three](<d>)", "One two three")]
    [InlineData("See <b>the</b> mill<br>now", "See the mill now")]
    [InlineData("at https://x.org/a(b)c. The", "at https://x.org/a(b)c . The")]
    [InlineData("to ann.lee@x.org, he", "to ann.lee@x.org , he")]
    [InlineData("[1]: https://x.org", "")]
    [InlineData("[^1]: The dam broke.", "[ ^ 1 ] : The dam broke .")]
    // What looks like markup and is prose.
    [InlineData("He [Olsen] (left) came.", "He [ Olsen ] ( left ) came .")]
    [InlineData("He [sic] came; f(x)[1]", "He [ sic ] came ; f ( x ) [ 1 ]")]
    [InlineData("if a <b and c> d or x < y > z", "if a < b and c > d or x < y > z")]
    [InlineData("I <3 it. <Olsen> said <nothing>.", "I < 3 it . < Olsen > said < nothing > .")]
    [InlineData("He/she paid 24/7 and/or 3/4 at 5:30", "He / she paid 24 / 7 and / or 3 / 4 at 5 : 30")]
    [InlineData("Follow @annlee at 9 @ the mill", "Follow @ annlee at 9 @ the mill")]
    [InlineData("Amazon.com said; the U.S./China row", "Amazon . com said ; the U.S. / China row")]
    [InlineData("[the mill](not a target)", "[ the mill ] ( not a target )")]
    [InlineData("[a](b", "[ a ] ( b")]
    [InlineData("<div", "< div")]
    [InlineData("<!-- open", "< ! - - open")]
    public void Only_words_are_left(string text, string words) => Assert.Equal(words, Words(text));

    [Fact]
    public void A_date_on_either_side_of_a_tag_keeps_its_place()
    {
        var article = Read("It sank on <b>Monday</b>, [Dec. 13](https://x.org/2022/10/06), in Oslo.");

        Assert.All(article.Mentions.Times, t => Assert.Equal(article.Document.Text.Substring(t.Span.Start, t.Span.Length), article.Document.PassageAt(t.Span).Exact));
        Assert.Contains(article.Mentions.Times, t => t.Value == "2021-12-13");
    }

    [Fact]
    public void Any_mix_of_signs_can_be_read()
    {
        string[] pieces = ["[", "](", ")", "](a)", "![", "<", ">", "<a ", "<b>", "</b>", "<!--", "-->", "<script>", "</script>", "<p>", "=\"", "\"", "https://", "a.org/", "@", "www.", "word", " ", "\n", "[1]:", "][", "/", ".com", "<!doctype ", "'", "12"];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 60].Select(string.Concat).Sample(
            text =>
            {
                var tokens = Prose.Of(text, Tokenizer.Tokenize(text), isMarkdown: false, default).Tokens;
                for (var i = 0; i < tokens.Length; i++)
                {
                    Assert.True(tokens[i].Start >= (i == 0 ? 0 : tokens[i - 1].End));
                    Assert.InRange(tokens[i].End, tokens[i].Start + 1, text.Length);
                }
                ArticleReader.Read("a.md", text, ArticleOptions.None);
            },
            iter: 3000);
    }
}
