using Dossier.Engine.Language;

namespace Dossier.Engine.Tests.Language;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("The fire cost $2.6 million.", "The|fire|cost|$|2.6|million|.")]
    [InlineData("36,446 full-time employees", "36,446|full|-|time|employees")]
    [InlineData("1,00 and 12,3456", "1|,|00|and|12|,|3456")]
    [InlineData("the mayor’s aide doesn't agree", "the|mayor|’s|aide|doesn't|agree")]
    [InlineData("at 7:48 p.m. in the U.S. today", "at|7|:|48|p.m.|in|the|U.S.|today")]
    [InlineData("J. Smith, 1M, 2nd", "J|.|Smith|,|1|M|,|2|nd")]
    [InlineData("O'Brien at 5 o'clock", "O'Brien|at|5|o'clock")]
    [InlineData("v1.2.3", "v|1.2|.|3")]
    [InlineData("", "")]
    [InlineData("114 \u202Epassengers\u202C.", "114|passengers|.")]
    [InlineData("\u2066Lee\u2069's \u200Fboat", "Lee|'s|boat")]
    [InlineData("the\u2060 ferry\u200E", "the|ferry")]
    public void A_text_is_cut_into_the_finest_tokens(string text, string expected)
    {
        var tokens = Tokenizer.Tokenize(text).Select(t => text.Substring(t.Start, t.Length));
        Assert.Equal(expected, string.Join("|", tokens));
    }

    [Fact]
    public void A_surrogate_pair_is_one_token_and_a_lone_surrogate_another()
    {
        var text = "\uD83D\uDE00 " + (char)0xD83D;
        Assert.Equal([2, 1], Tokenizer.Tokenize(text).Select(t => t.Length));
    }

    [Fact]
    public void Case_and_the_typographic_apostrophe_do_not_change_a_word()
    {
        var words = Tokenizer.Tokenize("jan JAN Jan").Select(t => t.Word).Distinct();
        Assert.NotEqual(0, Assert.Single(words));
    }

    [Fact]
    public void Flags_tell_spaces_lines_and_capitals()
    {
        var tokens = Tokenizer.Tokenize("NATO talks\nU.S.-China");
        Assert.True(tokens[0] is { IsAllCaps: true, IsCapitalized: true, LineBefore: true });
        Assert.True(tokens[1] is { IsAllCaps: false, IsCapitalized: false, SpaceBefore: true, LineBefore: false });
        Assert.True(tokens[2] is { IsAllCaps: true, LineBefore: true });
        Assert.False(tokens[3].SpaceBefore);
    }
}
