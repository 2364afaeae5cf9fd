namespace Dossier.Engine.Tests.Findings;

/// <summary>The same words between quotation marks in two articles, and who said them.</summary>
public sealed class SpeakerTests
{
    // What both articles tell besides, so that they speak of one event.
    private const string Told = "\n\nIngrid Lindqvist of Halden Steel met Tomas Okafor of the Calder Harbour Board at the crane.";

    private const string Words = "\"Nobody has greased the lower hook since the spring,\" ";

    [Theory]
    [InlineData("said Ruth Calder.", "said Mona Brandt.")]
    [InlineData("harbour master Ruth Calder said.", "said harbour master Mona Brandt.")]
    [InlineData("Ruth Calder, a crane driver from Solvik, said.", "Mona Brandt told the board.")]
    public void Two_speakers_of_the_same_words(string first, string second) =>
        Assert.Equal(["DSR2016"], Rules(Words + first + Told, Words + second + Told));

    [Theory]
    // One person, however named.
    [InlineData("said Ruth Calder.", "Mrs. Calder said.")]
    [InlineData("said Ruth Calder.", "said Ruth Calder Holm.")]
    [InlineData("said William Calder.", "said Bill Calder.")]
    // A post, a spokesman, a pronoun or nobody stands for whoever it is.
    [InlineData("said Ruth Calder.", "said the harbour master.")]
    [InlineData("said Ruth Calder.", "a spokesman said.")]
    [InlineData("said Ruth Calder.", "she said.")]
    [InlineData("said Ruth Calder.", "it was heard.")]
    // Two said it together.
    [InlineData("Ruth Calder and Mona Brandt said.", "said Mona Brandt.")]
    [InlineData("Ruth Calder and Mona Brandt said.", "said Ruth Calder.")]
    public void One_speaker_of_the_same_words(string first, string second) =>
        Assert.Empty(Rules(Words + first + Told, Words + second + Told));

    [Fact]
    public void A_set_phrase_has_many_speakers() =>
        Assert.Empty(Rules("\"Thank you all very much indeed,\" said Ruth Calder." + Told, "\"Thank you all very much indeed,\" said Mona Brandt." + Told));

    [Fact]
    public void Other_words_have_another_speaker() =>
        Assert.Empty(Rules(Words + "said Ruth Calder." + Told, "\"We grease the lower hook of the crane on every Monday,\" said Mona Brandt." + Told));

    [Fact]
    public void Who_says_something_else_in_like_words_is_another() =>
        Assert.Empty(Rules("\"The hook of the crane is strong,\" said Ruth Calder." + Told, "\"The hook of the crane is weak,\" said Mona Brandt." + Told));

    [Fact]
    public void A_small_word_makes_no_other_saying() =>
        Assert.Equal(["DSR2016"], Rules(Words + "said Ruth Calder." + Told, "\"But nobody has greased the lower hook since the spring,\" said Mona Brandt." + Told));

    private static string[] Rules(params string[] texts) => DisputedRules.Of(texts);
}
