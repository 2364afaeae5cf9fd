using Dossier.Engine;

namespace Dossier.Mutation.Tests;

public class OutcomeTests
{
    private const string Text = "Tomas Okafor, 36, steered the ferry. Leila Marsh, 41, watched the harbour.";

    [Fact]
    public void A_dispute_at_the_changed_words_is_found()
    {
        var outcome = Change(Text, "36", "63");
        Assert.True(outcome.Found);
        Assert.Equal(0, outcome.Others);
    }

    [Fact]
    public void A_dispute_that_stood_before_is_not_found_again()
    {
        var outcome = Change(Text.Replace("36", "37", StringComparison.Ordinal), "harbour", "river");
        Assert.False(outcome.Found);
        Assert.Equal(0, outcome.Others);
    }

    [Fact]
    public void A_dispute_that_vanishes_elsewhere_is_damage()
    {
        // Another name takes the age's claim away; the age itself is not touched.
        var outcome = Change(Text.Replace("36", "37", StringComparison.Ordinal), "Tomas Okafor", "Leila Marsh");
        Assert.Equal(1, outcome.Others);
    }

    [Fact]
    public void Spans_move_with_the_words_before_them()
    {
        var mutant = new Mutant("test", [new Edit(new TextSpan(2, 1), "xyz"), new Edit(new TextSpan(6, 2), "")]);
        Assert.Equal("abxyzdefij", mutant.Apply("abcdefghij"));
        Assert.Equal(new TextSpan(8, 2), mutant.Moved(new TextSpan(8, 2)));
        Assert.True(mutant.Touches(new TextSpan(0, 3)));
        Assert.False(mutant.Touches(new TextSpan(3, 3)));
        Assert.True(mutant.TouchesNew(new TextSpan(4, 1)));
        Assert.False(mutant.TouchesNew(new TextSpan(0, 2)));
    }

    private static Outcome Change(string first, string words, string others)
    {
        var cluster = Articles.Cluster(first, Text);
        var mutant = new Mutant("test", [new Edit(new TextSpan(first.IndexOf(words, StringComparison.Ordinal), words.Length), others)]);
        return Outcome.Of(mutant, "a.txt", cluster.Reports, cluster.With(0, mutant));
    }
}
