namespace Dossier.Engine.Tests.Speech;

using Dossier.Engine.Speech;

/// <summary>Whose words a cue reports when other words stand between: the subject of its verb.</summary>
public sealed class FarSpeakerTests
{
    [Theory]
    [InlineData("The guard who closed the gate said the river had risen.", "The guard | said | the river had risen")]
    [InlineData("The keeper repeatedly denied that the lamp had failed.", "The keeper | denied | the lamp had failed")]
    [InlineData("Marta Quiroga visited the port and said the cranes would stay.", "Marta Quiroga | said | the cranes would stay")]
    public void The_subject_of_the_cue_speaks(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The barge sank off the old mill, harbour officials said.", "harbour officials | said | The barge sank off the old mill")]
    [InlineData("The dam will hold, said an engineer from the port.", "an engineer from the port | said | The dam will hold")]
    [InlineData("Marta Quiroga, who once ran the port, said the cranes would stay.", "Marta Quiroga | said | the cranes would stay")]
    public void Behind_a_comma_another_speaker_begins(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The sign behind Marta Quiroga says the pier is closed.", "The sign | says | the pier is closed")]
    [InlineData("The guard near Marta Quiroga said the gate was locked.", "The guard | said | the gate was locked")]
    [InlineData("A report about Marta Quiroga said the dam would hold.", "A report | said | the dam would hold")]
    [InlineData("The board under Marta Quiroga said the train was late.", "The board | said | the train was late")]
    [InlineData("The case against Marta Quiroga says the money was hers.", "The case | says | the money was hers")]
    public void Who_stands_beside_the_subject_does_not_speak(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("A letter by Marta Quiroga said the dam would hold.", "Marta Quiroga | said | the dam would hold")]
    [InlineData("The singer by the mill, Marta Quiroga, said the dam would hold.", "Marta Quiroga | said | the dam would hold")]
    [InlineData("On the pier behind the mill Marta Quiroga said the dam would hold.", "Marta Quiroga | said | the dam would hold")]
    [InlineData("Hours after the storm near the mill, Marta Quiroga said the dam would hold.", "Marta Quiroga | said | the dam would hold")]
    public void Whose_words_a_letter_has_and_who_is_the_subject_speaks(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The company described the plan in a letter.")]
    [InlineData("The keeper denied the charges until he left the island.")]
    [InlineData("The keeper was told nothing about the lamp.")]
    [InlineData("The bells were named after two donors.")]
    public void What_has_a_thing_for_its_object_reports_nothing(string text) => Assert.Equal("", Read(text));

    private static string Read(string text)
    {
        var found = ArticleReader.Read("a.txt", "Notes\n\n" + text + "\n", new ArticleOptions()).Mentions;
        return string.Join("; ", found.Speech.Select(s => s.Speaker + " | " + found.Document.Slice(s.Cue) + " | " + found.Document.Slice(s.Content)));
    }
}
