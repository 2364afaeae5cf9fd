using Dossier.Engine.Speech;

namespace Dossier.Engine.Tests.Speech;

/// <summary>Each example lists what is said between quotation marks as <c>speaker: words</c>.</summary>
public sealed class DirectSpeechTests
{
    private static void Check(string text, params string[] expected) => Assert.Equal(
        expected,
        SpeechPropertyTests.Recognize(text).Where(s => s.IsDirect).Select(s => (s.Speaker ?? "?") + ": " + text.Substring(s.Content.Start, s.Content.Length)));

    [Theory]
    [InlineData("\"The dam will hold\", Olsen said.", "Olsen: The dam will hold")]
    [InlineData("\"The dam will hold,\" said Olsen.", "Olsen: The dam will hold,")]
    [InlineData("“The dam will hold,” Mira Olsen told the council on Monday.", "Mira Olsen: The dam will hold,")]
    [InlineData("«The dam will hold», says the engineer.", "the engineer: The dam will hold")]
    [InlineData("‘The dam will hold,’ a port spokeswoman said.", "a port spokeswoman: The dam will hold,")]
    [InlineData("'The dam will hold,' Olsen wrote.", "Olsen: The dam will hold,")]
    [InlineData("\"Will the dam hold?\" asked Olsen.", "Olsen: Will the dam hold?")]
    [InlineData("\"The dam will hold!\" she shouted.", "?: The dam will hold!")]
    [InlineData("\"The dam will hold,\" said Mira Olsen, the chief engineer, who built it.", "Mira Olsen: The dam will hold,")]
    [InlineData("\"The dam will hold,\" Mira Olsen, the chief engineer, said.", "Mira Olsen: The dam will hold,")]
    [InlineData("\"The dam will hold,\" the chief engineer, Mira Olsen, warned on Tuesday.", "Mira Olsen: The dam will hold,")]
    [InlineData("\"The dam will hold,\" the engineer, who built it, said.", "the engineer: The dam will hold,")]
    [InlineData("\"The dam will hold,\" said a spokesman for the port authority.", "a spokesman for the port authority: The dam will hold,")]
    public void Words_before_their_speaker(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Olsen said: \"The dam will hold.\"", "Olsen: The dam will hold.")]
    [InlineData("Olsen said, \"The dam will hold.\"", "Olsen: The dam will hold.")]
    [InlineData("Olsen later told reporters: “The dam will hold.”", "Olsen: The dam will hold.")]
    [InlineData("The engineer, who built it, said: \"The dam will hold.\"", "The engineer: The dam will hold.")]
    [InlineData("Olsen was quoted as saying: \"The dam will hold.\"", "Olsen: The dam will hold.")]
    [InlineData("After the flood, Olsen left, saying \"the dam will hold\".", "Olsen: the dam will hold")]
    public void Words_behind_their_speaker(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Olsen called the dam \"old\" and \"tired\".", "Olsen: old", "Olsen: tired")]
    [InlineData("Olsen said they had a \"good talk\" and would meet again.", "Olsen: good talk")]
    [InlineData("The mayor told the press the two had a “good talk”, while Olsen called him “stubborn”.", "The mayor: good talk", "Olsen: stubborn")]
    [InlineData("Olsen described the flood as \"a warning to us all\".", "Olsen: a warning to us all")]
    [InlineData("Olsen said that the dam, built in 1911, is \"as good as new.\"", "Olsen: as good as new.")]
    public void Fragments_in_the_articles_own_sentence(string text, params string[] expected) => Check(text, expected);

    [Fact]
    public void One_speaker_for_both_halves() =>
        Check("\"The dam,\" Olsen said, \"will hold.\"", "Olsen: The dam,", "Olsen: will hold.");

    [Fact]
    public void The_next_sentence_goes_on() => Check(
        "The water rose. \"The dam will hold,\" Olsen said. \"We built it to last.\"",
        "Olsen: The dam will hold,", "Olsen: We built it to last.");

    [Fact]
    public void A_quotation_over_paragraphs_opens_again_in_each() => Check(
        "Dam holds\n\nOlsen said: \"The dam will hold. We built it to last.\n\n\"Nobody should fear for his house.\"\n\nThe water rose.",
        "Olsen: The dam will hold. We built it to last.", "Olsen: Nobody should fear for his house.");

    [Fact]
    public void A_colon_at_the_end_of_the_paragraph_before_names_the_speaker() => Check(
        "Dam holds\n\nThe water rose, but Olsen said:\n\n\"The dam will hold. Sleep well.\"\n\nThe water fell.", "Olsen: The dam will hold. Sleep well.");

    [Fact]
    public void A_quotation_of_several_sentences_is_one() => Check(
        "\"The dam will hold. We built it to last. Sleep well,\" Olsen said.", "Olsen: The dam will hold. We built it to last. Sleep well,");

    [Fact]
    public void The_last_speaker_of_the_paragraph_is_he() => Check(
        "\"The dam will hold,\" Jo Ekberg said. The water rose by a foot. \"Sleep well,\" he added.", "Jo Ekberg: The dam will hold,", "Jo Ekberg: Sleep well,");

    [Theory]
    [InlineData("The port was put on the list of \"unsafe harbours\" by the ministry.")]
    [InlineData("Dwayne \"The Rock\" Johnson sang at the opening.")]
    [InlineData("The council said Ann \"Lucky\" Holm would sail the ship.")]
    [InlineData("Olsen said the film \"Water Over All\" was made here.")]
    [InlineData("The ferry, called \"Anna\", sails in May.")]
    [InlineData("The so-called \"iron bridge\" is made of wood.")]
    [InlineData("Olsen wrote \"A Short History of Dams\" in 2003.")]
    [InlineData("The 17\" screen and the 15\" screen cost the same, the shop said.")]
    [InlineData("The workers' plan and the owners' plan were one, Olsen said.")]
    [InlineData("It's the mayor's view that Olsen's dam won't hold.")]
    [InlineData("In the '90s the dam was new, and 'twas the best in the land.")]
    [InlineData("The \"new\" bridge is from 1911.")]
    [InlineData("He was 6' 2\" tall, the police said.")]
    [InlineData("A mark \" without a partner, Olsen said.")]
    public void Titles_nicknames_inches_and_apostrophes_are_no_speech(string text) => Check(text);

    [Fact]
    public void A_cue_between_quotation_marks_is_part_of_what_is_said() =>
        Check("\"My father said the dam would hold,\" Olsen told the court.", "Olsen: My father said the dam would hold,");

    [Fact]
    public void An_apostrophe_between_single_marks_does_not_close_them() =>
        Check("'The workers' plan won't fail,' Olsen said.", "Olsen: The workers' plan won't fail,");

    [Theory]
    [InlineData("\"The ferry will never be the same,\" groused Ida Moss.", "Ida Moss: The ferry will never be the same,")]
    [InlineData("\"The ferry will never be the same,\" Ida Moss gulped.", "Ida Moss: The ferry will never be the same,")]
    [InlineData("\"The ferry will never be the same,\" deadpanned Ida Moss on Monday.", "Ida Moss: The ferry will never be the same,")]
    [InlineData("\"The ferry will never be the same,\" she guffawed.", "?: The ferry will never be the same,")]
    [InlineData("\"The Ferry,\" painted by Ida Moss, was sold.")]
    [InlineData("\"The Old Ferry Of Home,\" loved Ida Moss.")]
    [InlineData("Visitors of \"the ferry and the dam,\" owned by Ida Moss, left.")]
    public void Verbs_that_no_list_has(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("\"The ferry is gone and will stay so.\" - Captain Ida Moss", "Captain Ida Moss: The ferry is gone and will stay so.")]
    [InlineData("\"The ferry is gone and will stay so.\" \u2013 Ida Moss, sailor", "Ida Moss: The ferry is gone and will stay so.")]
    [InlineData("\"The ferry is gone and will stay so.\"\n\n\u2014 Ida Moss, sailor", "Ida Moss: The ferry is gone and will stay so.")]
    [InlineData("\"The ferry is gone and will stay so.\" \u2013 The crew left at dawn.", "?: The ferry is gone and will stay so.")]
    public void A_speaker_behind_a_dash(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("A word from the captain, and this from Ida Moss, a sailor:", "Ida Moss: The ferry is gone and will stay so.")]
    [InlineData("Ida Moss:", "Ida Moss: The ferry is gone and will stay so.")]
    [InlineData("From the desk of Ida Moss, sailor:", "Ida Moss: The ferry is gone and will stay so.")]
    [InlineData("These are the facts of the case:", "?: The ferry is gone and will stay so.")]
    public void A_speaker_in_the_line_before(string line, string expected) =>
        Check("Ferry gone\n\nThe ferry sank on Monday near the old pier.\n\n" + line + "\n\n\"The ferry is gone and will stay so.\"\n\nIt rained.", expected);

    [Theory]
    [InlineData("Jo Ek called it \"a shame for the town\", Ida Moss \"a relief\".", "Jo Ek: a shame for the town", "Ida Moss: a relief")]
    [InlineData("Jo Ek called it \"a shame\", and Ida Moss \"a relief\".", "Jo Ek: a shame", "Ida Moss: a relief")]
    [InlineData("Jo Ek read \"The Ferry\", Ida Moss \"The Dam\".")]
    public void Two_speakers_share_a_verb(string text, params string[] expected) => Check(text, expected);
}
