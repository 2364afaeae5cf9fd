using Dossier.Engine.Claims;
using Dossier.Engine.Language;

namespace Dossier.Engine.Tests.Claims;

/// <summary>Verbs of two words mean what one says for them: each entry of <c>phrasals.lexicon</c>.</summary>
public class PhrasalTests
{
    [Theory]
    [InlineData("turn down", "reject")]
    [InlineData("call off", "cancel")]
    [InlineData("put off", "postpone")]
    [InlineData("set up", "found")]
    [InlineData("break out", "start")]
    [InlineData("go up", "rise")]
    [InlineData("go down", "fall")]
    [InlineData("come down", "fall")]
    [InlineData("lay off", "dismiss")]
    [InlineData("shut down", "close")]
    [InlineData("close down", "close")]
    [InlineData("step down", "resign")]
    [InlineData("take over", "acquire")]
    [InlineData("find out", "discover")]
    [InlineData("put out", "extinguish")]
    [InlineData("pull out", "withdraw")]
    [InlineData("tear down", "demolish")]
    [InlineData("pull down", "demolish")]
    [InlineData("knock down", "demolish")]
    [InlineData("give up", "abandon")]
    [InlineData("hand over", "deliver")]
    [InlineData("turn away", "reject")]
    [InlineData("throw out", "reject")]
    [InlineData("carry out", "execute")]
    [InlineData("let off", "acquit")]
    [InlineData("lock up", "jail")]
    [InlineData("hold up", "delay")]
    [InlineData("bring forward", "advance")]
    [InlineData("cut back", "reduce")]
    [InlineData("wipe out", "destroy")]
    [InlineData("find guilty", "convict")]
    [InlineData("find innocent", "acquit")]
    [InlineData("set free", "release")]
    public void A_verb_with_its_particle_means_what_one_word_says(string verb, string plain)
    {
        Assert.True(Meanings.Find(plain) >= 0, plain);
        Assert.Equal((verb, Meanings.Find(plain)), (Term.Of(verb).Lemma, Term.Of(verb).Meaning));
    }

    [Theory]
    [InlineData("turn over")]
    [InlineData("set")]
    public void Other_verbs_do_not(string verb) => Assert.Equal(Meanings.Find(verb), Term.Of(verb).Meaning);
}
