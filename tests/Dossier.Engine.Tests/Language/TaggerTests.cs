using Dossier.Engine.Language;

namespace Dossier.Engine.Tests.Language;

/// <summary>Words that are several parts of speech, each in a place that leaves one.</summary>
public sealed class TaggerTests
{
    [Theory]
    [InlineData("She saw the ship.", "saw", PartOfSpeech.Verb, "VBD")]
    [InlineData("He cut the board with a saw.", "saw", PartOfSpeech.Noun, "NN")]
    [InlineData("It may rain tomorrow.", "may", PartOfSpeech.Aux, "MD")]
    [InlineData("They married in May.", "May", PartOfSpeech.Propn, "NNP")]
    [InlineData("He left the house.", "left", PartOfSpeech.Verb, "VBD")]
    [InlineData("He broke his left arm.", "left", PartOfSpeech.Adj, "JJ")]
    [InlineData("They found the key.", "found", PartOfSpeech.Verb, "VBD")]
    [InlineData("The key was found.", "found", PartOfSpeech.Verb, "VBN")]
    [InlineData("They met in Reading, a town near London.", "Reading", PartOfSpeech.Propn, "NNP")]
    [InlineData("She is reading a book.", "reading", PartOfSpeech.Verb, "VBG")]
    [InlineData("You can go now.", "can", PartOfSpeech.Aux, "MD")]
    [InlineData("He opened a can of beans.", "can", PartOfSpeech.Noun, "NN")]
    [InlineData("He read the will.", "will", PartOfSpeech.Noun, "NN")]
    [InlineData("She will come.", "will", PartOfSpeech.Aux, "MD")]
    [InlineData("They want to book a room.", "book", PartOfSpeech.Verb, "VB")]
    [InlineData("The book is old.", "book", PartOfSpeech.Noun, "NN")]
    [InlineData("I hope that he comes.", "that", PartOfSpeech.Sconj, "IN")]
    [InlineData("We bought that house.", "that", PartOfSpeech.Det, "DT")]
    [InlineData("The house that burned was old.", "that", PartOfSpeech.Pron, "WDT")]
    [InlineData("He wants to swim.", "to", PartOfSpeech.Part, "TO")]
    [InlineData("He went to Rome.", "to", PartOfSpeech.Adp, "IN")]
    [InlineData("She has a dog.", "has", PartOfSpeech.Verb, "VBZ")]
    [InlineData("She has eaten.", "has", PartOfSpeech.Aux, "VBZ")]
    [InlineData("He is tall.", "is", PartOfSpeech.Aux, "VBZ")]
    [InlineData("The plans were changed.", "plans", PartOfSpeech.Noun, "NNS")]
    [InlineData("He plans a trip.", "plans", PartOfSpeech.Verb, "VBZ")]
    [InlineData("The work was hard.", "hard", PartOfSpeech.Adj, "JJ")]
    [InlineData("They worked hard.", "hard", PartOfSpeech.Adv, "RB")]
    [InlineData("He gave her a ring.", "her", PartOfSpeech.Pron, "PRP")]
    [InlineData("He knows her mother.", "her", PartOfSpeech.Pron, "PRP$")]
    [InlineData("We stayed in the back of the bus.", "back", PartOfSpeech.Noun, "NN")]
    [InlineData("They came back.", "back", PartOfSpeech.Adv, "RB")]
    [InlineData("Banks lend money.", "lend", PartOfSpeech.Verb, "VBP")]
    [InlineData("One of the boys is ill.", "One", PartOfSpeech.Num, "CD")]
    [InlineData("The second half was better.", "second", PartOfSpeech.Adj, "JJ")]
    [InlineData("Wait a second.", "second", PartOfSpeech.Noun, "NN")]
    [InlineData("Bill paid the bill.", "bill", PartOfSpeech.Noun, "NN")]
    [InlineData("Bill paid the bill.", "Bill", PartOfSpeech.Propn, "NNP")]
    [InlineData("He fell in the fall of 1990.", "fall", PartOfSpeech.Noun, "NN")]
    [InlineData("Prices fall every year.", "fall", PartOfSpeech.Verb, "VBP")]
    [InlineData("Anna's boat sank.", "'s", PartOfSpeech.Part, "POS")]
    [InlineData("She's late again.", "'s", PartOfSpeech.Aux, "VBZ")]
    [InlineData("He looked like his father.", "like", PartOfSpeech.Adp, "IN")]
    [InlineData("They like the town.", "like", PartOfSpeech.Verb, "VBP")]
    public void A_word_is_what_its_place_makes_it(string text, string form, PartOfSpeech part, string tag)
    {
        var tree = Syntax.Tree(text);
        var word = tree[Enumerable.Range(0, tree.Count).First(i => tree.Form(i) == form)];

        Assert.Equal((part, tag), (word.PartOfSpeech, word.Tag.Name()));
    }
}
