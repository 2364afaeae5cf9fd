using CsCheck;

namespace Dossier.Tool.Tests;

public class TerminalTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("Zürich – „Ja“ 東京", "Zürich – „Ja“ 東京")]
    [InlineData("\U0001F600", "\U0001F600")]
    [InlineData("a\u001b[31mb", "a\\u001B[31mb")]
    [InlineData("a\u009b31mb", "a\\u009B31mb")]
    [InlineData("a\r\nb\tc", "a\\r\\nb\\tc")]
    [InlineData("a\u007fb\0", "a\\u007Fb\\u0000")]
    [InlineData("txt.\u202egnp", "txt.\\u202Egnp")]
    [InlineData("a\u2028b", "a\\u2028b")]
    [InlineData("\U000E0001", "\\uDB40\\uDC01")]
    public void Only_what_merely_shows_is_left_as_it_is(string text, string escaped)
    {
        Assert.Equal(escaped, Terminal.Escape(text));
    }

    [Fact]
    public void Halves_of_surrogate_pairs_are_escaped()
    {
        Assert.Equal("\\uD800a\\uDC00", Terminal.Escape("\uD800a\uDC00"));
    }

    [Fact]
    public void What_is_complained_of_is_broken_between_words_at_a_terminal_and_whole_elsewhere()
    {
        using var piped = new StringWriter();
        new Streams(TextReader.Null, TextWriter.Null, piped).Complain("news: there is no such folder; name the one with the articles: dossier mcp FOLDER");
        Assert.Equal("dossier: news: there is no such folder; name the one with the articles: dossier mcp FOLDER\n", piped.ToString());
        using var shown = new StringWriter();
        new Streams(TextReader.Null, TextWriter.Null, shown) { ErrorScreen = new Screen(50, Ansi: false, Spectre.Console.ColorSystemSupport.NoColors, Links: false) }.Complain("\u001bnews: there is no such folder; name the one with the articles: dossier mcp FOLDER");
        Assert.Equal("dossier: \\u001Bnews: there is no such folder; name\n    the one with the articles: dossier mcp FOLDER\n", shown.ToString());
    }

    [Fact]
    public void Nothing_that_steers_a_terminal_passes()
    {
        Gen.String[Gen.Char['\0', '\uFFFF'], 0, 40].Sample(text =>
            Terminal.Escape(text).All(c => !char.IsControl(c) && char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.Format));
    }
}
