namespace Dossier.Engine.Tests.Findings;

/// <summary>One saying in two articles, in other words.</summary>
public sealed class SayingTests
{
    private const string Head = "Solvang sinks off Halden\n\nPublished March 25, 2019\n\nThe ferry Solvang sank off Halden on Sunday with 61 people on board. Harbour master Ann Lindholm and skipper Bo Ekdahl spoke at noon.\n\n";

    [Theory]
    [InlineData("\"The pumps worked well,\" said Lindholm.", "\"The pumps worked badly,\" said Lindholm.")]
    [InlineData("\"We shall not raise her,\" said Lindholm.", "\"We shall raise her,\" Lindholm said.")]
    [InlineData("\"I always trusted that hull,\" Ekdahl said.", "\"I never trusted that hull,\" said Ekdahl.")]
    [InlineData("\"There will be an inquiry,\" said Lindholm.", "\"There will be no inquiry,\" said Lindholm.")]
    [InlineData("\"The sea was calm and the light was good,\" said Ekdahl.", "\"The sea was rough and the light was good,\" said Ekdahl.")]
    [InlineData("\"We will not leave a single car down there,\" said Lindholm.", "\"We will leave every car down there,\" said Lindholm.")]
    [InlineData("\"The worst is behind us,\" Ekdahl told reporters.", "\"The worst is ahead of us,\" said Ekdahl.")]
    public void Another_word_is_another_saying(string a, string b) => Assert.Equal(["DSR2009"], Rules(a, b));

    [Theory]
    // Cut, at either end or inside.
    [InlineData("\"The pumps worked well all night,\" said Lindholm.", "\"The pumps worked well,\" said Lindholm.")]
    [InlineData("\"It was, I must say, a very good hull,\" Ekdahl said.", "\"It was … a very good hull,\" said Ekdahl.")]
    [InlineData("\"We waited a very long time for the tug,\" said Ekdahl.", "\"We waited a long time for the tug,\" said Ekdahl.")]
    // Two sentences of one speech.
    [InlineData("\"We shall raise her in spring,\" said Lindholm.", "\"Nobody has to pay for that,\" said Lindholm.")]
    [InlineData("\"The crew did their best,\" said Lindholm.", "\"The weather did not help us,\" said Lindholm.")]
    // Words marked as changed.
    [InlineData("\"We shall raise her in spring,\" said Lindholm.", "\"We shall raise [the ferry] in spring,\" said Lindholm.")]
    // Two who differ.
    [InlineData("\"The pumps worked well,\" said Lindholm.", "\"The pumps worked badly,\" said Ekdahl.")]
    public void One_saying_in_part_or_two(string a, string b) => Assert.DoesNotContain("DSR2009", Rules(a, b));

    [Theory]
    [InlineData("\"It was still afloat,\" said the harbour master, Ann Lindholm.", "\"It was still afloat,\" said the skipper, Bo Ekdahl.")]
    [InlineData("\"Small is no excuse,\" said Ann Lindholm.", "A skipper, Bo Ekdahl, said: \"Small is no excuse.\"")]
    public void Few_words_of_two_speakers(string a, string b) => Assert.Equal(["DSR2016"], Rules(a, b));

    [Theory]
    [InlineData("\"Thank you all,\" said Ann Lindholm.", "\"Thank you all,\" said Bo Ekdahl.")]
    [InlineData("\"I have no comment,\" said Ann Lindholm.", "\"I have no comment,\" said Bo Ekdahl.")]
    [InlineData("\"It was still afloat,\" said Ann Lindholm.", "\"It was still afloat,\" said a skipper.")]
    public void Phrases_that_many_say(string a, string b) => Assert.Empty(Rules(a, b));

    private static string[] Rules(params string[] texts) => DisputedRules.Of([.. texts.Select(text => Head + text + "\n")]);
}
