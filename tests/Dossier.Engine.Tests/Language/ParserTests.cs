using Dossier.Engine.Language;

namespace Dossier.Engine.Tests.Language;

/// <summary>Plain sentences and what every reader finds in them.</summary>
public sealed class ParserTests
{
    [Theory]
    [InlineData("The baker sold the bread.", "sold", "baker", "bread")]
    [InlineData("Anna wrote a long letter.", "wrote", "Anna", "letter")]
    [InlineData("The dog chased two cats in the garden.", "chased", "dog", "cats")]
    [InlineData("My sister teaches music at a small school.", "teaches", "sister", "music")]
    [InlineData("The council has approved the new bridge.", "approved", "council", "bridge")]
    [InlineData("The company will build a factory near the river.", "build", "company", "factory")]
    [InlineData("On Friday the judge rejected the appeal.", "rejected", "judge", "appeal")]
    [InlineData("They did not accept the offer.", "accept", "They", "offer")]
    [InlineData("The storm destroyed several houses last week.", "destroyed", "storm", "houses")]
    [InlineData("She bought a car from her uncle.", "bought", "She", "car")]
    [InlineData("We can see the mountains from here.", "see", "We", "mountains")]
    [InlineData("The old man never answered the question.", "answered", "man", "question")]
    public void A_verb_has_its_subject_and_object(string text, string root, string subject, string @object) =>
        Check(text, root, Relation.Nsubj, subject, Relation.Obj, @object);

    [Theory]
    [InlineData("The train stopped.", "stopped", "train")]
    [InlineData("The children slept in the tent.", "slept", "children")]
    [InlineData("Prices fell sharply in March.", "fell", "Prices")]
    [InlineData("The ferry sank near the coast on Sunday.", "sank", "ferry")]
    [InlineData("After the war, the family moved to Canada.", "moved", "family")]
    [InlineData("Nobody came to the party.", "came", "Nobody")]
    public void A_verb_without_an_object_has_none(string text, string root, string subject) => Check(text, root, Relation.Nsubj, subject, Relation.Obj, null);

    [Theory]
    [InlineData("The bridge was built in 1932.", "built", "bridge", null)]
    [InlineData("Three men were arrested by the police.", "arrested", "men", "police")]
    [InlineData("The letter was written by her brother.", "written", "letter", "brother")]
    [InlineData("The museum has been closed since May.", "closed", "museum", null)]
    [InlineData("The plan will be discussed on Monday.", "discussed", "plan", null)]
    [InlineData("The roof was destroyed by fire.", "destroyed", "roof", "fire")]
    public void A_passive_has_its_subject_and_maybe_its_agent(string text, string root, string subject, string? agent)
    {
        var tree = Check(text, root, Relation.NsubjPass, subject, Relation.OblAgent, agent);
        Assert.NotEqual(SyntaxWord.None, tree.Child(tree.Root, Relation.AuxPass));
    }

    [Theory]
    [InlineData("Her father is a doctor.", "doctor", "father", "is")]
    [InlineData("The water was cold.", "cold", "water", "was")]
    [InlineData("Oslo is the capital of Norway.", "capital", "Oslo", "is")]
    [InlineData("The two brothers were farmers.", "farmers", "brothers", "were")]
    [InlineData("The results are very good.", "good", "results", "are")]
    [InlineData("He was the first president of the club.", "president", "He", "was")]
    public void A_copula_hangs_from_what_is_said(string text, string root, string subject, string copula) =>
        Check(text, root, Relation.Nsubj, subject, Relation.Cop, copula);

    [Theory]
    [InlineData("The police arrested the man who stole the car.", "arrested", "man", "stole", "who")]
    [InlineData("She married a man who worked for the railway.", "married", "man", "worked", "who")]
    [InlineData("We met a farmer who owns three horses.", "met", "farmer", "owns", "who")]
    [InlineData("I know a woman who speaks five languages.", "know", "woman", "speaks", "who")]
    public void A_relative_clause_hangs_from_its_noun(string text, string root, string noun, string verb, string pronoun)
    {
        var tree = Syntax.Tree(text);
        Assert.Equal(root, tree.Form(tree.Root));
        Assert.Equal(noun, Form(tree, tree.Child(tree.Root, Relation.Obj)));
        var clause = tree.Child(Word(tree, noun), Relation.AclRelcl);
        Assert.Equal(verb, Form(tree, clause));
        Assert.Equal(pronoun, Form(tree, tree.Child(clause, Relation.Nsubj)));
    }

    [Theory]
    [InlineData("The owner of the hotel lives in France.", "lives", "hotel", "owner", "of")]
    [InlineData("The size of the island is small.", "small", "island", "size", "of")]
    [InlineData("She walked to the station.", "walked", "station", "walked", "to")]
    [InlineData("They met in Vienna.", "met", "Vienna", "met", "in")]
    [InlineData("He worked for the city during the summer.", "worked", "summer", "worked", "during")]
    public void A_preposition_hangs_from_its_noun_and_the_noun_from_what_it_tells_of(string text, string root, string noun, string head, string preposition)
    {
        var tree = Syntax.Tree(text);
        Assert.Equal(root, tree.Form(tree.Root));
        Assert.Equal(head, Form(tree, tree[Word(tree, noun)].Head));
        Assert.Equal(preposition, Form(tree, tree.Child(Word(tree, noun), Relation.Case)));
    }

    [Theory]
    [InlineData("The minister said that the law was wrong.", "said", "minister", Relation.Ccomp, "wrong")]
    [InlineData("The mayor said the city would sell the park.", "said", "mayor", Relation.Ccomp, "sell")]
    [InlineData("The farmers want to sell their land.", "want", "farmers", Relation.Xcomp, "sell")]
    [InlineData("The team won the match and celebrated.", "won", "team", Relation.Conj, "celebrated")]
    [InlineData("We stayed at home because it rained.", "stayed", "We", Relation.Advcl, "rained")]
    public void A_second_verb_hangs_from_the_first(string text, string root, string subject, Relation relation, string verb) =>
        Check(text, root, Relation.Nsubj, subject, relation, verb);

    private static SyntaxTree Check(string text, string root, Relation first, string? firstWord, Relation second, string? secondWord)
    {
        var tree = Syntax.Tree(text);
        Assert.Equal(root, tree.Form(tree.Root));
        Assert.Equal(firstWord, Form(tree, tree.Child(tree.Root, first)));
        Assert.Equal(secondWord, Form(tree, tree.Child(tree.Root, second)));
        return tree;
    }

    private static string? Form(SyntaxTree tree, int word) => word < 0 ? null : tree.Form(word);

    private static int Word(SyntaxTree tree, string form) => Enumerable.Range(0, tree.Count).First(i => tree.Form(i) == form);
}
