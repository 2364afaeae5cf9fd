using Dossier.Engine.Language;
using Dossier.Engine.Language.Parsing;

namespace Dossier.Engine.Tests.Language;

/// <summary>The parser's second round reads a sentence from its end and is guided by the tree of the first.</summary>
public sealed class GuideTests
{
    [Theory]
    [InlineData(0, 5, 4)]
    [InlineData(4, 5, 0)]
    [InlineData(2, 5, 2)]
    [InlineData(5, 5, 5)]
    [InlineData(0, 1, 0)]
    public void A_word_is_numbered_from_the_other_end_and_the_root_keeps_its_number(int word, int count, int turned)
    {
        Assert.Equal(turned, Guide.Turn(word, count));
        Assert.Equal(word, Guide.Turn(turned, count));
    }

    [Fact]
    public void A_tree_is_turned_with_its_relations()
    {
        // "the dog barked": a determiner, its noun, and the verb that hangs from the root.
        var guide = Turned((Move.Shift, default), (Move.Left, Relation.Det), (Move.Shift, default), (Move.Left, Relation.Nsubj), (Move.Shift, default), (Move.Left, Relation.Root));

        Assert.Equal([3, 0, 1], guide.Heads[..3]);
        Assert.Equal([Relation.Root, Relation.Nsubj, Relation.Det], guide.Relations[..3].Select(r => (Relation)r));
        Assert.Equal([1, 2, ParserState.None, 0], guide.LastChildren[..4]);
    }

    [Fact]
    public void Words_with_the_same_children_on_other_sides_are_told_apart()
    {
        var left = Turned((Move.Shift, default), (Move.Left, Relation.Obj), (Move.Shift, default), (Move.Left, Relation.Root));
        var right = Turned((Move.Shift, default), (Move.Shift, default), (Move.Right, Relation.Obj), (Move.Left, Relation.Root));

        Assert.NotEqual(left.ChildSets[0], right.ChildSets[1]);
        Assert.Equal(0u, left.ChildSets[1]);
        Assert.Equal(0u, right.ChildSets[0]);
    }

    [Fact]
    public void A_word_is_as_sure_as_the_least_sure_move_around_it()
    {
        var state = Start(2);
        state.NoteLead(400);
        state.Shift();
        state.NoteLead(40);
        state.Shift();
        state.NoteLead(80);

        Assert.Equal([10, 10, 20], state.Leads[..3]);
    }

    [Fact]
    public void A_sentence_turned_twice_is_itself()
    {
        var words = new WordFeatures[3 + WordFeatureReader.Around];
        for (var i = 0; i < words.Length; i++)
            words[i].Lower = (uint)i;
        var (once, twice) = (new WordFeatures[words.Length], new WordFeatures[words.Length]);

        Guide.Turn(words, 3, once);
        Guide.Turn(once, 3, twice);

        Assert.Equal([0, 1, 4, 3, 2, 5, 6, 7], once.Select(w => w.Lower));
        Assert.Equal(words, twice);
    }

    [Fact]
    public void A_sentence_of_one_word_hangs_from_the_root() => Assert.Equal(Relation.Root, Syntax.Tree("Fire")[0].Relation);

    private static Guide Turned(params (Move Move, Relation Relation)[] moves)
    {
        var state = Start(moves.Count(m => m.Move == Move.Shift));
        foreach (var (move, relation) in moves)
            if (move == Move.Shift)
                state.Shift();
            else
                state.Attach(move, (byte)relation);
        var guide = new Guide();
        guide.Read(state);
        return guide;
    }

    private static unsafe ParserState Start(int count)
    {
        var state = new ParserState();
        fixed (WordFeatures* words = new WordFeatures[count])
            state.Start(words, count);
        return state;
    }
}
