using Dossier.Engine.Claims;
using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Findings;

public sealed class QuotationAlignmentTests
{
    [Theory]
    [InlineData("We will rebuild the pier before the summer", "We will rebuild the harbour before the summer")]
    [InlineData("The dog never left her side all night", "The dog never left my side all night")]
    [InlineData("I have waited twenty years for this day", "I have waited thirty years for this day, I tell you")]
    public void A_changed_word_inside_is_another_wording(string a, string b) => Assert.InRange(Align(a, b).Differing, 1, 2);

    [Theory]
    [InlineData("We will rebuild the pier before the summer", "rebuild the pier before the summer")]
    [InlineData("We will rebuild the pier before the summer", "We will rebuild the pier before the summer, and not a day later")]
    [InlineData("It is an honour to be with you today", "It is an honor to be with you today")]
    [InlineData("It\u2019s a day to remember for all of us", "It's a day to remember for all of us")]
    [InlineData("We will rebuild the pier before the summer", "We will rebuild the pier, before the summer")]
    [InlineData("I felt there was a lot of pressure", "I am not nervous before a race, and was a little because I felt there was a lot of pressure")]
    [InlineData("Send me an e-mail from the oil fields tonight", "Send me an email from the oilfields tonight")]
    public void A_cut_or_a_spelling_is_the_same_wording(string a, string b)
    {
        Assert.True(Align(a, b).Matched >= 5);
        Assert.Equal(0, Align(a, b).Differing);
    }

    [Theory]
    [InlineData("We will rebuild the pier before the summer", "The pier was rebuilt last summer at great cost")]
    [InlineData("I am very happy with the count of the vote", "I am very sad about the end of the match")]
    [InlineData("", "We will rebuild the pier")]
    public void Different_sayings_share_less_than_two_words_in_three(string a, string b)
    {
        var alignment = Align(a, b);
        Assert.True(alignment.Matched < 2 || alignment.Differing * 2 > alignment.Matched, alignment.ToString());
    }

    [Theory]
    [InlineData("We defended well", "We defended badly", "well", "badly")]
    [InlineData("Nobody saw the second boat", "Everybody saw the second boat", "nobody", "everybody")]
    public void Another_word_at_an_end_of_both_is_no_cut(string a, string b, string mine, string theirs)
    {
        Assert.Equal([mine], Align(a, b).Mine);
        Assert.Equal([theirs], Align(a, b).Theirs);
    }

    [Fact]
    public void Long_ends_are_what_each_took_besides() =>
        Assert.Equal(0, Align("We will rebuild the pier, come what may, with our own hands", "We will rebuild the pier for those who lost their boats").Differing);

    private static QuotationAlignment Align(string a, string b) => QuotationAlignment.Of(QuotedWords.Split(a, 48), QuotedWords.Split(b, 48));
}
