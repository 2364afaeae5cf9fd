using Dossier.Engine.Language;

namespace Dossier.Engine.Tests.Language;

/// <summary>Places where English leaves one reading, whatever the models make of them; and places that look like them.</summary>
public sealed class MendingTests
{
    [Theory]
    // "to" behind such words has an infinitive.
    [InlineData("The dealer is said to own four churches.", "own", "VB")]
    [InlineData("The dealer is said to own four churches.", "to", "TO")]
    [InlineData("The opera house is expected to open in June.", "open", "VB")]
    [InlineData("Paula Stern promised to paint the fence.", "paint", "VB")]
    [InlineData("Paula Stern promised to repair the fence.", "repair", "VB")]
    [InlineData("The council wants to slow the traffic.", "slow", "VB")]
    [InlineData("The singer seems to like Porto.", "like", "VB")]
    [InlineData("The judge said to guests that the wine was good.", "to", "IN")]
    [InlineData("The road leads to open country.", "open", "JJ")]
    [InlineData("The singer drove to Porto.", "to", "IN")]
    // "did not" has a bare verb.
    [InlineData("The guide didn't fine the driver in 2018.", "fine", "VB")]
    [InlineData("The guide is not fine.", "fine", "JJ")]
    // Between a name and an object, without an auxiliary.
    [InlineData("Anders Holt founded the brewery in 1888.", "founded", "VBD")]
    [InlineData("The storm struck Havana on Sunday.", "struck", "VBD")]
    [InlineData("A man named Anders Holt owns the brewery.", "named", "VBN")]
    [InlineData("The brewery was founded by Anders Holt in 1888.", "founded", "VBN")]
    // Irregular pasts that are no other word.
    [InlineData("The patient underwent surgery in Oslo.", "underwent", "VBD")]
    [InlineData("The company that built the crane in the yard lent 170 workers to Norway.", "lent", "VBD")]
    [InlineData("The workers were lent to Norway in 1988.", "lent", "VBN")]
    [InlineData("The duke saw a rose in the garden.", "rose", "NN")]
    // A sentence has a verb.
    [InlineData("The news of the verdict shocked Lisbon.", "shocked", "VBD")]
    [InlineData("A gale hit Northwick on Sunday.", "hit", "VBD")]
    [InlineData("A season ticket costs 85 euros.", "costs", "VBZ")]
    [InlineData("The Orvik broker stores 30 queues on one disk.", "stores", "VBZ")]
    [InlineData("The new ferry line links Orvik and Halden.", "links", "VBZ")]
    [InlineData("The department stores the archive of Lisbon.", "stores", "VBZ")]
    [InlineData("The department stores 30 of us know were closed.", "stores", "NNS")]
    [InlineData("The singer was the one hit wonder of Lisbon.", "hit", "NN")]
    [InlineData("The hit made Porto dance.", "hit", "NN")]
    public void A_word_has_the_tag_that_its_place_leaves(string text, string form, string tag)
    {
        var tree = Syntax.Tree(text);

        Assert.Equal(tag, tree[Word(tree, form)].Tag.Name());
    }

    [Theory]
    // Clauses of a noun.
    [InlineData("The town sold the mill that his father restored in 1970.", "restored", "mill", Relation.AclRelcl)]
    [InlineData("The duke praised the bridge that the monks built in 1310.", "built", "bridge", Relation.AclRelcl)]
    [InlineData("The firm hired the driver who crashed the van in May.", "crashed", "driver", Relation.AclRelcl)]
    [InlineData("The company, which makes bells, moved to Turin.", "makes", "company", Relation.AclRelcl)]
    [InlineData("The pilot warned the crew that the ice was thin.", "thin", "warned", Relation.Ccomp)]
    [InlineData("The painter denied that the gallery lost the picture.", "lost", "denied", Relation.Ccomp)]
    // What describes a number.
    [InlineData("The remaining seven stayed aboard.", "remaining", "seven", Relation.Amod)]
    [InlineData("The remaining seven stayed aboard.", "The", "seven", Relation.Det)]
    [InlineData("The remaining six were sold to Oslo.", "remaining", "six", Relation.Amod)]
    [InlineData("Carrying two bags, the guest left.", "Carrying", "left", Relation.Advcl)]
    // What "and" joins.
    [InlineData("Rosa Diaz saw the ruins and left on Tuesday.", "left", "saw", Relation.Conj)]
    [InlineData("Mark Adler bought a boat and two bicycles.", "bicycles", "boat", Relation.Conj)]
    // Descriptions between commas.
    [InlineData("Olga Hansen, the dentist, moved to Lyon.", "dentist", "Olga", Relation.Appos)]
    [InlineData("Erik Dahl, the firm's founder, resigned on Friday.", "founder", "Erik", Relation.Appos)]
    [InlineData("The prison may sell the statue by Rodin.", "Rodin", "statue", Relation.Nmod)]
    [InlineData("The statue was sold by Rodin in 1880.", "Rodin", "sold", Relation.OblAgent)]
    // Days and bounds.
    [InlineData("The waiter said Friday the kitchen closed.", "Friday", "said", Relation.OblUnmarked)]
    [InlineData("The owner said May 2 the hotel closed.", "2", "said", Relation.OblUnmarked)]
    [InlineData("The flood killed up to 300 cattle in Peru.", "cattle", "killed", Relation.Obj)]
    [InlineData("The lift moved up to the roof of the tower.", "roof", "moved", Relation.Obl)]
    public void A_word_hangs_where_its_place_leaves(string text, string form, string head, Relation relation)
    {
        var tree = Syntax.Tree(text);
        var word = tree[Word(tree, form)];

        Assert.Equal((head, relation), (tree.Form(word.Head), word.Relation));
    }

    [Theory]
    [InlineData("On May 4, 2009, the harbour reopened in Genoa.", "reopened")]
    [InlineData("On June 12, 1998, the chapel burned in Ghent.", "burned")]
    [InlineData("In Genoa, the harbour was full of boats.", "full")]
    public void The_verb_is_the_root_whatever_stands_before(string text, string root)
    {
        var tree = Syntax.Tree(text);

        Assert.Equal(root, tree.Form(tree.Root));
    }

    private static int Word(SyntaxTree tree, string form) => Enumerable.Range(0, tree.Count).First(i => tree.Form(i) == form);

    [Theory]
    [InlineData("Said to own three castles.")]
    [InlineData("Said to open country.")]
    [InlineData("Thought to level it in June 2020.")]
    [InlineData("Lent to own.")]
    public void A_sentence_may_begin_where_a_rule_looks_back(string text) => Assert.NotEmpty(Syntax.Trees(text));

    [Fact]
    public void Words_that_the_rules_look_for_have_trees_in_any_order()
    {
        string[] pieces = ["said", "Said", "castles", "three", "to", "own", "open", "level", "is", "not", "did", "n't", "lent", "fought", "had", "sunk", "that", "which", "who", "where", ",", "the", "mayor", "Ann", "Lee", "and", "left", "named", "by", "up", "12", "people", "Monday", "On", "March", "3", "plans", "of", "so", "told", "."];
        // A fixed sequence of numbers: the same sentences everywhere.
        var state = 12345u;
        for (var n = 0; n < 3000; n++)
        {
            var sentence = new List<string>();
            for (var length = 1 + (Next() % 9); length > 0; length--)
                sentence.Add(pieces[Next() % (uint)pieces.Length]);
            var words = Syntax.Words(string.Join(' ', sentence));
            var reader = new SyntaxReader(words);
            for (var s = 0; s < words.Sentences.Length; s++)
                reader.Of(s);
        }

        uint Next()
        {
            state = unchecked((state * 1664525) + 1013904223);
            return state >> 8;
        }
    }
}
