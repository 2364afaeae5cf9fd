using Dossier.Engine.Findings;
using Dossier.Engine.Tests.Findings;

namespace Dossier.Engine.Tests.Matching;

/// <summary>Two sentences that say the same but for a name, for who does it to whom, for "by" and "to", or for the opposite of a word.</summary>
public sealed class SameSentenceTests
{
    private const string Dated = "Published March 6, 2019\n\n";

    private const string Told = "\n\nIngrid Lindqvist of Halden Steel told Tomas Okafor of the Calder Harbour Board about the crane.";

    [Theory]
    // Another body or place, where another value or name is the same.
    [InlineData("The trust gave $2 million to Norvik Cathedral on Monday.", "The trust gave $2 million to Norvik Castle on Monday.", "DSR2011")]
    [InlineData("Ruth Barlow of the Norvik Fund spoke in Solvik.", "Ruth Barlow of the Norvik Trust spoke in Solvik.", "DSR2015")]
    [InlineData("Ruth Barlow is head of crane research at the Institute of Southern Sarlund.", "Ruth Barlow is head of crane research at the Institute of South Sarlund.", "DSR2014")]
    // A draw is not another draw.
    [InlineData("Calder Rovers drew 1-1 with Halden City on Tuesday.", "Calder Rovers drew 3-3 with Halden City on Tuesday.", "DSR2013")]
    // To how much, and by how much.
    [InlineData("The budget of the yard rose to $310 million this year.", "The budget of the yard rose by $310 million this year.", "DSR2004")]
    [InlineData("The staff of the yard grew to 700 in 2018.", "The staff of the yard grew by 700 in 2018.", "DSR2002")]
    // Many more in the same words.
    [InlineData("Apprentices of the yard received three helmets before 1989, the board said.", "Before 1989, apprentices of the yard received 11 helmets, the board said.", "DSR2002")]
    [InlineData("Steel will rise in price by more than two-thirds in the next five years, the brokers said.", "Steel will rise in price by more than a third in the next five years, the brokers said.", "DSR2005")]
    [InlineData("The yard will create up to 900 jobs in Solvik, the board said.", "The yard will create more than 900 jobs in Solvik, the board said.", "DSR2002")]
    // One word, turned round.
    [InlineData("\"It was dry,\" watchman Ruth Barlow said of the crash on Monday.", "\"It was wet,\" watchman Ruth Barlow said of the crash on Monday.", "DSR2009")]
    // A letter for a party.
    [InlineData("Sen. Ruth Barlow (R-Ohio) voted for the crane.", "Sen. Ruth Barlow (D-Ohio) voted for the crane.", "DSR2008")]
    public void What_only_one_word_tells_otherwise_is_told(string a, string b, string rule) => Assert.Contains(rule, DisputedRules.Of(Dated + a + Told, Dated + b + Told));

    public static IEnumerable<object[]> OneWay => Engine.Language.Vocabulary.Instance.Lines("Matching/one-way.lexicon").Select(l => new object[] { l.Fields[0] });

    [Theory]
    [MemberData(nameof(OneWay))]
    public void Of_two_only_one_does_it_to_the_other(string verb) =>
        Assert.Contains("DSR2015", DisputedRules.Of(Dated + Sentence(verb, "Norvik Bank", "Sarlund Foods") + Told, Dated + Sentence(verb, "Sarlund Foods", "Norvik Bank") + Told));

    private static string Sentence(string verb, string doer, string other) => $"{doer} will {verb} {(verb == "lose" ? "to " : "")}{other} on Monday, and 41 workers may watch it.";

    public static TheoryData<string, string> Repeated => new()
    {
        { "attend", "Ruth Barlow attended the fair of Solvik" },
        { "compete", "Ruth Barlow competed in the race of Solvik" },
        { "meet", "Ruth Barlow met the mayor of Solvik" },
        { "perform", "Ruth Barlow performed in the hall of Solvik" },
        { "play", "Ruth Barlow played the organ of Solvik" },
        { "return", "Ruth Barlow returned to Solvik" },
        { "speak", "Ruth Barlow spoke in the hall of Solvik" },
        { "stay", "Ruth Barlow stayed in Solvik" },
        { "tour", "Ruth Barlow toured the yards of Solvik" },
        { "travel", "Ruth Barlow travelled to Solvik" },
        { "visit", "Ruth Barlow visited the yard of Solvik" },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void What_is_done_again_in_another_year_is_not_told(string verb, string doing)
    {
        Assert.Contains(ArticleReader.Read("a.txt", doing + " in 2002.", ArticleOptions.None).Claims, c => c.Digest.Question is { Kind: Engine.Claims.ClaimKind.Date } question && question.Act.Lemma == verb);
        Assert.Empty(DisputedRules.Of(Dated + doing + " in 2002." + Told, Dated + doing + " in 2009." + Told));
        Assert.Contains("DSR2001", DisputedRules.Of(Dated + doing + " on March 2, 2019." + Told, Dated + doing + " on March 4, 2019." + Told));
    }

    [Fact]
    public void Every_verb_of_the_lexicon_has_its_sentence() => Assert.Equal(
        Engine.Language.Vocabulary.Instance.Lines("Matching/repeated.lexicon").Select(l => l.Fields[0]), Repeated.Select(r => (string)r[0]));

    [Theory]
    // Both may do it, or neither value joins the two.
    [InlineData("Norvik Bank sued Sarlund Foods for $40 million on Monday.", "Sarlund Foods sued Norvik Bank for $40 million on Monday.")]
    [InlineData("Norvik Bank met Sarlund Foods for two hours on Monday.", "Sarlund Foods met Norvik Bank for two hours on Monday.")]
    [InlineData("Calder Rovers beat Halden City in May.", "Halden City beat Calder Rovers in June.")]
    // Two gifts, and two results.
    [InlineData("The trust gave $2 million to Norvik Cathedral on Monday.", "The trust gave $3 million to Norvik Castle on Tuesday.")]
    [InlineData("The trust gave a bell to Norvik Cathedral.", "The trust gave a bell to Norvik Castle.")]
    [InlineData("Calder Rovers drew 1-1 with Halden City on Tuesday.", "Calder Rovers drew 3-3 with Norvik Town on Tuesday.")]
    // A body that both articles know.
    [InlineData("Ruth Barlow of the Norvik Fund spoke in Solvik. The Norvik Trust had asked for it.", "Ruth Barlow of the Norvik Trust spoke in Solvik. The Norvik Fund had asked for it.")]
    // By as much, to as much.
    [InlineData("The budget of the yard rose to $310 million this year.", "The budget of the yard rose by $12 million this year.")]
    // More than a third is more than a quarter.
    [InlineData("Steel rose in price by more than a third.", "Steel rose in price by more than a quarter.")]
    // Of two fires, and about two things.
    [InlineData("\"It was dry,\" watchman Ruth Barlow said of the crash on Monday.", "\"It was wet,\" watchman Ruth Barlow said of the race on Friday.")]
    [InlineData("\"It was dry,\" watchman Ruth Barlow said of the crash on Monday.", "\"It was wet,\" watchman Bo Ekdahl said of the crash on Monday.")]
    [InlineData("\"They are in better shape than I am,\" Ruth Barlow said.", "The cranes were \"in good shape\", Ruth Barlow said.")]
    // No party.
    [InlineData("The pump (R-Type) of Ruth Barlow broke.", "The pump (D-Type) of Ruth Barlow broke.")]
    [InlineData("Ruth Barlow (R-12) voted for the crane.", "Ruth Barlow (D-12) voted for the crane.")]
    // One limit, told from either side.
    [InlineData("The pump takes tanks of at most 5 litres.", "The pump refuses tanks of more than 5 litres.")]
    [InlineData("Tanks of up to 5 litres are accepted.", "Tanks of more than 5 litres are not accepted.")]
    [InlineData("Sailors over 18 may steer.", "Sailors under 18 may not steer.")]
    // Two budgets.
    [InlineData("The board cut the school budget by 4 percent on Monday. Teachers are angry.", "The board cut the road budget by 6 percent on Monday. Drivers are angry.")]
    public void What_can_be_so_beside_the_other_is_not(string a, string b) => Assert.Empty(DisputedRules.Of(Dated + a + Told, Dated + b + Told));
}
