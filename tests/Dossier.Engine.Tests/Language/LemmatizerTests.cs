using Dossier.Engine.Language;

namespace Dossier.Engine.Tests.Language;

public sealed class LemmatizerTests
{
    private static string Lemma(string form, string tag) => Lemmatizer.Lemma("<" + form + ">", new Word(1, form.Length), Inflections.Of(tag));

    private static void Check(string tag, string pairs)
    {
        foreach (var pair in pairs.Split(' '))
        {
            var (form, lemma) = (pair.Split(':')[0], pair.Split(':')[1]);
            Assert.Equal((form, lemma), (form, Lemma(form, tag)));
        }
    }

    [Theory]
    [InlineData("VBD", "spoke:speak went:go was:be Had:have bought:buy saw:see withdrew:withdraw outsold:outsell read:read")]
    [InlineData("VBN", "spoken:speak gone:go been:be written:write rewritten:rewrite understood:understand worn:wear")]
    [InlineData("VBZ", "is:be 's:be has:have does:do goes:go")]
    [InlineData("NNS", "women:woman children:child grandchildren:grandchild firemen:fireman feet:foot wives:wife crises:crisis criteria:criterion")]
    [InlineData("JJR", "better:good worse:bad further:far less:less more:more")]
    [InlineData("JJS", "best:good worst:bad most:most least:least")]
    [InlineData("PRP", "them:they me:I her:she us:we it:it")]
    [InlineData("MD", "'ll:will wo:will ca:can 'd:would should:should")]
    [InlineData("VBP", "are:be am:be 'm:be ’ve:have speak:speak")]
    public void An_irregular_form_is_looked_up(string tag, string pairs) => Check(tag, pairs.Replace(":I ", ":i "));

    [Theory]
    [InlineData("VBD", "stopped:stop planned:plan controlled:control travelled:travel referred:refer fitted:fit trekked:trek")]
    [InlineData("VBD", "called:call passed:pass added:add stuffed:stuff buzzed:buzz recalled:recall agreed:agree freed:free needed:need")]
    [InlineData("VBG", "running:run putting:put beginning:begin selling:sell adding:add missing:miss seeing:see being:be")]
    public void A_doubled_letter_is_undone_where_the_ending_doubled_it(string tag, string pairs) => Check(tag, pairs);

    [Theory]
    [InlineData("VBN", "used:use based:base increased:increase forced:force achieved:achieve argued:argue realized:realize changed:change merged:merge judged:judge")]
    [InlineData("VBN", "decided:decide required:require created:create voted:vote united:unite handled:handle scored:score assured:assure combined:combine persuaded:persuade")]
    [InlineData("VBG", "making:make hoping:hope writing:write guiding:guide coming:come taking:take smoking:smoke describing:describe owing:owe")]
    [InlineData("JJR", "larger:large wider:wide simpler:simple nicer:nice later:late")]
    [InlineData("JJS", "safest:safe finest:fine closest:close")]
    public void A_silent_e_comes_back(string tag, string pairs) => Check(tag, pairs);

    [Theory]
    [InlineData("VBD", "visited:visit offered:offer reported:report treated:treat developed:develop opened:open signed:sign belonged:belong climbed:climb looked:look")]
    [InlineData("VBD", "wanted:want happened:happen mentioned:mention avoided:avoid repaired:repair recruited:recruit filmed:film watched:watch focused:focus played:play")]
    [InlineData("VBG", "singing:sing eating:eat reading:read meeting:meet bringing:bring fighting:fight covering:cover")]
    [InlineData("JJR", "stronger:strong younger:young older:old cheaper:cheap weaker:weak higher:high quieter:quiet")]
    public void Where_none_was_lost_none_is_added(string tag, string pairs) => Check(tag, pairs);

    [Theory]
    [InlineData("VBD", "tried:try died:die carried:carry lied:lie")]
    [InlineData("VBG", "trying:try lying:lie dying:die studying:study")]
    [InlineData("NNS", "cities:city movies:movie days:day armies:army ties:tie")]
    [InlineData("VBZ", "says:say tries:try lies:lie flies:fly")]
    [InlineData("JJR", "easier:easy drier:dry")]
    public void An_i_becomes_y_again(string tag, string pairs) => Check(tag, pairs);

    [Theory]
    [InlineData("NNS", "boxes:box churches:church classes:class dishes:dish heroes:hero viruses:virus houses:house causes:cause expenses:expense prices:price")]
    [InlineData("NNS", "shoes:shoe sites:site wines:wine headaches:headache buses:bus quizzes:quiz series:series people:people 1980s:1980s 60's:60s excuses:excuse")]
    [InlineData("VBZ", "watches:watch passes:pass uses:use rises:rise loses:lose buzzes:buzz")]
    public void The_ending_s_takes_an_e_along_only_where_it_brought_one(string tag, string pairs) => Check(tag, pairs);

    [Theory]
    [InlineData("NN", "dress:dress thing:thing bed:bed water:water news:news")]
    [InlineData("VB", "need:need bring:bring pass:pass")]
    [InlineData("JJ", "red:red early:early")]
    [InlineData("VBN", "ed:ed re:re")]
    [InlineData("VBG", "ing:ing king:king")]
    [InlineData("NNS", "s:s 's:'s ss:ss es:es")]
    [InlineData("PRP$", "her:her his:his")]
    [InlineData("POS", "'s:'s ':'s")]
    public void What_only_looks_inflected_stays(string tag, string pairs) => Check(tag, pairs);

    [Theory]
    [InlineData("CD", "1,500", "1500")]
    [InlineData("DT", "an", "a")]
    [InlineData("DT", "Those", "that")]
    [InlineData("RB", "n’t", "not")]
    [InlineData("NNP", "Sept.", "september")]
    [InlineData("``", "“", "\"")]
    public void A_word_that_is_written_in_several_ways_has_one_form(string tag, string form, string lemma) => Assert.Equal(lemma, Lemma(form, tag));

    [Fact]
    public void Any_string_has_a_lemma_under_any_tag()
    {
        string[] tags = ["VB", "VBD", "VBN", "VBG", "VBZ", "MD", "NNS", "JJR", "JJS", "PRP", "POS", "CD", "NN", ""];
        string[] endings = ["", "ed", "eed", "ied", "ing", "in'", "es", "ies", "s", "'s", "men", "er", "ier", "est"];
        string[] stems = ["", "e", "y", "b", "bb", "qu", "i", "'", "-", "\uD83D", "7", "ll", "aa", new string('n', 20_000), string.Concat(Enumerable.Repeat("na", 10_000))];
        foreach (var stem in stems)
            foreach (var ending in endings)
                foreach (var tag in tags)
                    if (stem.Length + ending.Length > 0)
                        Assert.InRange(Lemma(stem + ending, tag).Length, 1, stem.Length + ending.Length + "thousand".Length);
    }
}
