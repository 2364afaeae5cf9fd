using Dossier.Engine.Claims;
using Dossier.Engine.Language;
using Dossier.Engine.Matching;

namespace Dossier.Engine.Tests.Matching;

/// <summary>Words that tell two things of one kind apart, and opposites: each entry of <c>series.lexicon</c> and <c>opposites.lexicon</c>.</summary>
public class ContrastTests
{
    [Theory]
    [InlineData("first second third fourth fifth sixth seventh eighth ninth tenth last")]
    [InlineData("opening closing")]
    [InlineData("spring summer autumn winter")]
    [InlineData("january february march april may june july august september october november december")]
    [InlineData("monday tuesday wednesday thursday friday saturday sunday")]
    [InlineData("weekday saturday")]
    [InlineData("weekday sunday")]
    [InlineData("weekday weekend")]
    [InlineData("morning afternoon evening midnight")]
    [InlineData("yesterday today tomorrow")]
    [InlineData("north south east west")]
    [InlineData("northern southern eastern western")]
    [InlineData("upper lower")]
    [InlineData("inside outside")]
    [InlineData("indoor outdoor")]
    [InlineData("left right")]
    [InlineData("top bottom")]
    [InlineData("front back rear")]
    [InlineData("upstream downstream")]
    [InlineData("before after")]
    [InlineData("boy girl")]
    [InlineData("man woman")]
    [InlineData("male female")]
    [InlineData("brother sister")]
    [InlineData("husband wife")]
    [InlineData("widow widower")]
    [InlineData("mother father")]
    [InlineData("son daughter")]
    [InlineData("child adult")]
    [InlineData("oldest youngest")]
    [InlineData("biggest smallest")]
    [InlineData("largest smallest")]
    [InlineData("heaviest lightest")]
    [InlineData("heavier lighter")]
    [InlineData("longest shortest")]
    [InlineData("highest lowest")]
    [InlineData("fastest slowest")]
    [InlineData("best worst")]
    [InlineData("gold silver bronze")]
    [InlineData("red blue green yellow white black brown orange purple pink grey")]
    [InlineData("arrival departure")]
    [InlineData("inbound outbound")]
    [InlineData("upload download")]
    [InlineData("import export")]
    [InlineData("buyer seller")]
    [InlineData("winner loser")]
    [InlineData("profit sale")]
    [InlineData("profit revenue")]
    [InlineData("income expense")]
    [InlineData("free paid")]
    [InlineData("large small")]
    [InlineData("big small")]
    [InlineData("long short")]
    [InlineData("old new")]
    [InlineData("hot cold")]
    [InlineData("major minor")]
    [InlineData("single double")]
    [InlineData("domestic foreign")]
    [InlineData("local national")]
    [InlineData("regular irregular")]
    [InlineData("amateur professional")]
    [InlineData("junior senior")]
    [InlineData("incoming outgoing")]
    public void Two_words_of_a_series_tell_two_things_apart(string series)
    {
        var words = series.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var (one, other) = (SeriesOf(words[i]), SeriesOf(words[(i + 1) % words.Length]));
            Assert.True(SeriesWords.Differ(one, "", other, ""), words[i]);
            Assert.False(SeriesWords.Differ(one, "", one, ""), words[i]);
            Assert.False(SeriesWords.Differ(one, words[i], other, ""), words[i]);
        }
    }

    [Theory]
    [InlineData("this year", "next year")]
    [InlineData("last week", "this week")]
    [InlineData("last season", "next season")]
    public void So_do_this_and_the_next(string one, string other) => Assert.True(SeriesWords.Differ(SeriesOf(one), "", SeriesOf(other), ""));

    [Theory]
    [InlineData("brick", "wooden")]
    [InlineData("first and second", "second")]
    public void Other_words_do_not(string one, string other) => Assert.False(SeriesWords.Differ(SeriesOf(one), "", SeriesOf(other), ""));

    [Theory]
    [InlineData("climb expand gain grow increase jump rise soar surge", "decline drop fall plunge shrink sink slump tumble")]
    [InlineData("increase raise", "cut reduce")]
    [InlineData("adopt approve pass", "reject")]
    [InlineData("accept agree grant", "refuse")]
    [InlineData("support", "oppose")]
    [InlineData("allow permit", "ban")]
    [InlineData("lift", "impose")]
    [InlineData("hire", "dismiss")]
    [InlineData("keep", "drop lose sell")]
    [InlineData("survive", "die")]
    [InlineData("uphold", "overturn")]
    [InlineData("resume", "suspend")]
    [InlineData("clear acquit", "convict jail")]
    [InlineData("intact", "lost")]
    [InlineData("stay remain", "leave")]
    [InlineData("cheer", "boo")]
    [InlineData("confirm hold", "cancel")]
    [InlineData("spare", "destroy")]
    [InlineData("praise welcome", "condemn criticize")]
    [InlineData("upper", "lower")]
    [InlineData("extend", "shorten")]
    [InlineData("compulsory", "voluntary")]
    [InlineData("profit", "loss")]
    public void Each_word_of_one_side_is_the_opposite_of_each_of_the_other(string some, string others)
    {
        foreach (var one in some.Split(' '))
            foreach (var other in others.Split(' '))
            {
                Assert.True(Meanings.Find(one) >= 0 && Meanings.Find(other) >= 0, $"{one}, {other}: not in the table of meanings");
                Assert.True(Nearness.Of(Meanings.Find(one), Meanings.Find(other)) == Nearness.Opposed, $"{one}, {other}");
            }
    }

    private static EquatableArray<int> SeriesOf(string words) =>
        ArticleReader.Read("a.txt", $"News\n\nThe council of Dorn painted 14 doors of the {words} house.\n", ArticleOptions.None).Claims.First(c => c.Digest.Question is not null && c.Digest.Question.Kind == ClaimKind.Count).Digest.Question!.Sentence.Series;
}
