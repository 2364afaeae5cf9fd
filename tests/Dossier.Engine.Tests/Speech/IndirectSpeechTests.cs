using Dossier.Engine.Names;
using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Speech;

namespace Dossier.Engine.Tests.Speech;

/// <summary>Each example lists the clauses an article reports as <c>speaker | cue | clause</c>.</summary>
public sealed class IndirectSpeechTests
{
    private static void Check(string text, params string[] expected) => Assert.Equal(
        expected,
        SpeechPropertyTests.Recognize(text).Where(s => !s.IsDirect).Select(s =>
            (s.Speaker ?? "?") + " | " + text.Substring(s.Cue.Start, s.Cue.Length) + " | " + text.Substring(s.Content.Start, s.Content.Length)));

    [Theory]
    [InlineData("Olsen said that the dam will hold.", "Olsen | said | the dam will hold")]
    [InlineData("Olsen said the dam will hold.", "Olsen | said | the dam will hold")]
    [InlineData("Olsen said on Monday that the dam will hold.", "Olsen | said | the dam will hold")]
    [InlineData("Olsen said on Monday the dam will hold.", "Olsen | said | the dam will hold")]
    [InlineData("Olsen said in a letter to the town that the dam will hold.", "Olsen | said | the dam will hold")]
    [InlineData("Olsen also believes the dam will hold.", "Olsen | believes | the dam will hold")]
    [InlineData("But port officials insist the dam will hold.", "port officials | insist | the dam will hold")]
    [InlineData("The port authority has announced that the dam will hold.", "The port authority | announced | the dam will hold")]
    [InlineData("Olsen announced the dam will hold.", "Olsen | announced | the dam will hold")]
    [InlineData("Mira Olsen, the chief engineer, said the dam will hold.", "Mira Olsen | said | the dam will hold")]
    [InlineData("Mira Olsen, 45, of Bergen, said the dam will hold.", "Mira Olsen | said | the dam will hold")]
    [InlineData("The chief engineer, Mira Olsen, said the dam will hold.", "Mira Olsen | said | the dam will hold")]
    [InlineData("Olsen denied that the dam leaks.", "Olsen | denied | the dam leaks")]
    [InlineData("The company estimates its dam helped to save 300 houses.", "The company | estimates | its dam helped to save 300 houses")]
    [InlineData("Bergen wants a dam that it says will hold.", "Bergen | says | will hold")]
    public void Speaker_cue_clause(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Olsen told reporters that the dam will hold.", "Olsen | told | the dam will hold")]
    [InlineData("Olsen told reporters they had seen the plans.", "Olsen | told | they had seen the plans")]
    [InlineData("Olsen told the council the dam will hold.", "Olsen | told | the dam will hold")]
    [InlineData("Olsen told him the dam will hold.", "Olsen | told | the dam will hold")]
    public void Told(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("The dam will hold, Olsen said.", "Olsen | said | The dam will hold")]
    [InlineData("The dam will hold, said Olsen.", "Olsen | said | The dam will hold")]
    [InlineData("The dam will hold, reports Valley Post.", "Valley Post | reports | The dam will hold")]
    [InlineData("The dam will hold, a port spokesman says.", "a port spokesman | says | The dam will hold")]
    [InlineData("The dam will hold, port spokesman Jo Ekberg said in a phone call.", "port spokesman Jo Ekberg | said | The dam will hold")]
    [InlineData("The dam, old as it is, will hold, police said on Monday.", "police | said | The dam, old as it is, will hold")]
    [InlineData("The dam will hold, said an engineer from the port, who asked not to be named.", "an engineer from the port | said | The dam will hold")]
    [InlineData("Two years before, Olsen said, the dam was new.", "Olsen | said | the dam was new")]
    [InlineData("The dam will hold, Olsen said afterward.", "Olsen | said | The dam will hold")]
    public void Clause_speaker_cue(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("According to Olsen, the dam will hold.", "Olsen | According to | the dam will hold")]
    [InlineData("But according to a port spokesman, the dam will hold.", "a port spokesman | according to | the dam will hold")]
    [InlineData("The dam will hold, according to Olsen.", "Olsen | according to | The dam will hold")]
    [InlineData("The dam will hold according to port officials.", "port officials | according to | The dam will hold")]
    [InlineData("According to court filings, the dam leaks.", "court filings | According to | the dam leaks")]
    public void According_to(string text, string expected) => Check(text, expected);

    [Fact]
    public void A_report_of_a_report_has_two_speakers() => Check(
        "Olsen believes that the dam will hold, according to Valley Post.",
        "Valley Post | according to | Olsen believes that the dam will hold", "Olsen | believes | the dam will hold");

    [Fact]
    public void One_sentence_may_set_two_speakers_against_each_other() => Check(
        "Olsen said the dam will hold, but Ekberg said it leaks.", "Olsen | said | the dam will hold", "Ekberg | said | it leaks");

    [Fact]
    public void A_speaker_goes_on() => Check(
        "The dam will hold, Olsen said, adding that it was built to last.", "Olsen | said | The dam will hold", "Olsen | adding | it was built to last");

    [Fact]
    public void Quoted_as_saying() => Check("Olsen was quoted as saying that the dam will hold.", "Olsen | quoted as saying | the dam will hold");

    [Fact]
    public void A_judgement() => Check("Olsen regards the dam as safe.", "Olsen | regards | the dam as safe");

    [Theory]
    [InlineData("The dam went up according to plan.")]
    [InlineData("The dam was built according to the rules.")]
    [InlineData("The dam is said to be safe.")]
    [InlineData("Olsen would not say that the dam leaks.")]
    [InlineData("Olsen did not say the dam leaks.")]
    [InlineData("Olsen said nothing.")]
    [InlineData("Olsen said goodbye to the crew.")]
    [InlineData("Olsen told the crew to leave.")]
    [InlineData("The police reports on the flood were lost.")]
    [InlineData("The port's territorial claims over the bay are old.")]
    [InlineData("Olsen announced a new dam for the valley.")]
    [InlineData("Ferries to the United States are full.")]
    [InlineData("I think the dam will hold.")]
    [InlineData("The stated aim of the dam was peace.")]
    [InlineData("The dam was reported on Monday.")]
    [InlineData("Olsen met Ekberg, promises of help in her bag.")]
    [InlineData("The flood that made him believe in dams was old.")]
    [InlineData("Say what you like, the dam is old.")]
    public void What_only_looks_like_reported_speech(string text) => Check(text);

    [Theory]
    [InlineData("© 2018 Valley Post, the dam said it holds.")]
    [InlineData("Read more: Olsen said the dam will hold")]
    public void Boilerplate_says_nothing(string foot) => Check("Dam holds\n\nThe water rose on Monday.\n\n" + foot);

    [Fact]
    public void The_names_stage_tells_who_speaks()
    {
        const string Text = "Mira Olsen built the dam. The dam will hold, the mayor said. She believes it will last, chief engineer Olsen says.";
        NameMention At(string words, int entity, bool isPronoun = false) => new(new TextSpan(Text.IndexOf(words, StringComparison.Ordinal), words.Length), entity, isPronoun);
        var names = new NamesFound(
            [new Entity(EntityType.Person, "Mira Olsen"), new Entity(EntityType.Person, "Jo Ekberg")],
            [At("Mira Olsen", 0), At("She", 1, true), new NameMention(new TextSpan(Text.LastIndexOf("Olsen", StringComparison.Ordinal), 5), 0)],
            [new RoleMention(default, 1, "mayor", null, default)]);
        var document = DocumentReader.Read("a.txt", Text);
        var found = SpeechRecognizer.Recognize(document, SentenceSplitter.Split(document), names);
        Assert.Equal(
            [("Jo Ekberg", 1, "The dam will hold"), ("Mira Olsen", 0, "She believes it will last"), ("Jo Ekberg", 1, "it will last")],
            found.Select(s => (s.Speaker!, s.SpeakerEntity!.Value, document.Slice(s.Content))));
    }
}
