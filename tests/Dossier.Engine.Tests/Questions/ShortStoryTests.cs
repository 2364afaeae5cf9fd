using Dossier.Engine.Claims;
using Dossier.Engine.Questions;
using Question = Dossier.Engine.Questions.Question;

namespace Dossier.Engine.Tests.Questions;

/// <summary>Ten stories of one article each, in towns no gazetteer has, with three questions each: a question is answered, or what to write instead is said.</summary>
public sealed class ShortStoryTests
{
    private static readonly Dictionary<string, string> Stories = new()
    {
        ["fire"] = "Bakery burns in Sorvika\n\nBy Una Falk, March 7, 2019\n\nA fire destroyed a bakery in Sorvika on Tuesday. Two firefighters were injured. Owner Petra Holm said the damage came to \u20AC300,000.\n",
        ["meeting"] = "Lee and Ek meet\n\nBy Una Falk, March 7, 2019\n\nAnn Lee and Bo Ek met in Hamar on Tuesday. The talks lasted three hours. Lee, the mayor of Lomvik, called them useful.\n",
        ["sinking"] = "Trawler sinks off Tarnby\n\nBy Una Falk, April 4, 2019\n\nThe trawler Silver Tern sank off Tarnby on Wednesday. Four sailors drowned and nine were rescued. Captain Ivo Brandt said water had come in fast.\n",
        ["trial"] = "Banker jailed in Grenmark\n\nBy Una Falk, May 10, 2019\n\nA court in Grenmark sentenced banker Oskar Thune to six years in prison on Thursday. The trial lasted four months. Judge Mira Solberg said he had stolen $4 million.\n",
        ["sale"] = "Ferry sold\n\nBy Una Falk, June 6, 2019\n\nLomvik Lines bought the ferry Astrid from Brekke Shipping on Monday. The ferry cost \u20AC12 million. It carries 600 passengers.\n",
        ["match"] = "Rovers beat City\n\nBy Una Falk, September 2, 2019\n\nVeldby Rovers beat Tarnby City 3-1 in Veldby on Sunday. Some 8,000 fans watched. Coach Nils Ravn said his side had been lucky.\n",
        ["election"] = "Holm is mayor of Sorvika\n\nBy Una Falk, October 8, 2019\n\nPetra Holm won the election in Sorvika on Sunday with 54 percent of the vote. Turnout was 63 percent. She beat Nils Ravn.\n",
        ["opening"] = "Museum opens in Veldby\n\nBy Una Falk, May 6, 2019\n\nThe Glass Museum opened in Veldby on Saturday. It cost \u20AC9 million and has 40 rooms. Director Mira Solberg expects 50,000 visitors a year.\n",
        ["strike"] = "Bus drivers on strike\n\nBy Una Falk, June 4, 2019\n\nBus drivers in Grenmark went on strike on Monday. The strike lasted two days. Union leader Ivo Brandt said 700 drivers took part.\n",
        ["rescue"] = "Climbers rescued\n\nBy Una Falk, August 20, 2019\n\nRescuers saved five climbers on Mount Kvelo on Sunday. The rescue took 11 hours. Guide Oskar Thune said two of them had broken legs.\n",
    };

    [Theory]
    [InlineData("fire", "fire", Asked.When, "Sorvika", "", "Tuesday 2019-03-05")]
    [InlineData("fire", "fire", Asked.Where, "", "", "Sorvika")]
    [InlineData("fire", "fire", Asked.HowMuch, "Petra Holm", "damage", "EUR 300,000")]
    [InlineData("meeting", "meeting", Asked.Where, "Ann Lee, Bo Ek", "", "Hamar")]
    [InlineData("meeting", "meeting", Asked.When, "Ann Lee, Bo Ek", "", "Tuesday 2019-03-05")]
    [InlineData("meeting", "meeting", Asked.HowLong, "Ann Lee, Bo Ek", "", "PT3H")]
    [InlineData("sinking", "sinking", Asked.When, "Silver Tern", "", "Wednesday 2019-04-03")]
    [InlineData("sinking", "sinking", Asked.HowMany, "Silver Tern", "sailors drowned", "4 sailors")]
    [InlineData("sinking", "sinking", Asked.Who, "Silver Tern", "Ivo Brandt", "captain")]
    [InlineData("trial", "trial", Asked.HowLong, "Oskar Thune", "", "P4M")]
    [InlineData("trial", "trial", Asked.Who, "Oskar Thune", "Mira Solberg", "judge")]
    [InlineData("trial", "sentence", Asked.HowLong, "Oskar Thune", "", "P6Y")]
    [InlineData("sale", "sale", Asked.HowMuch, "Lomvik Lines", "ferry", "EUR 12,000,000")]
    [InlineData("sale", "sale", Asked.HowMany, "Astrid", "passengers", "600 passengers")]
    [InlineData("match", "match", Asked.HowMany, "Veldby Rovers", "fans", "about 8,000 fans")]
    [InlineData("election", "election", Asked.When, "Petra Holm", "", "Sunday 2019-10-06")]
    [InlineData("election", "election", Asked.HowMuch, "Petra Holm", "turnout", "63 %")]
    [InlineData("opening", "opening", Asked.Where, "Glass Museum", "", "Veldby")]
    [InlineData("opening", "opening", Asked.HowMuch, "Glass Museum", "cost", "EUR 9,000,000")]
    [InlineData("opening", "opening", Asked.HowMany, "Glass Museum", "rooms", "40 rooms")]
    [InlineData("strike", "strike", Asked.When, "Grenmark", "", "Monday 2019-06-03")]
    [InlineData("strike", "strike", Asked.HowLong, "Grenmark", "", "P2D")]
    [InlineData("strike", "strike", Asked.HowMany, "Ivo Brandt", "drivers", "700 drivers")]
    [InlineData("rescue", "rescue", Asked.HowLong, "Oskar Thune", "", "PT11H")]
    [InlineData("rescue", "rescue", Asked.HowMany, "Oskar Thune", "climbers", "5 climbers")]
    public void A_question_is_answered(string story, string @event, Asked asked, string who, string of, string value) =>
        Assert.Equal(value, StoryAnswers.Of(Stories[story]).Told(Ask(@event, asked, who, of)));

    [Theory]
    [InlineData("sale", Asked.When, "Astrid", "Ask about the purchase", "Monday 2019-06-03")]
    [InlineData("rescue", Asked.When, "Mount Kvelo", "Ask about the saving", "Sunday 2019-08-18")]
    public void One_that_is_not_says_what_to_write_instead(string story, Asked asked, string who, string title, string value)
    {
        var answers = StoryAnswers.Of(Stories[story]);
        var question = Ask(story, asked, who, "");

        Assert.True(answers.Answer(question, [ValueKind.Date]).IsNone);
        Assert.Equal(value, Assert.Single(answers.Suggest(question, ValueKind.Date), s => s.Title == title).Finding?.Agreed?.Text);
    }

    // Not understood: "beat" with a score behind it, a town that the headline has as a mayor's.
    [Theory]
    [InlineData("match", Asked.When, "Veldby Rovers, Tarnby City")]
    [InlineData("match", Asked.Where, "Veldby Rovers, Tarnby City")]
    [InlineData("election", Asked.Where, "Petra Holm")]
    public void One_that_is_not_understood_is_answered_by_nothing_wrong(string story, Asked asked, string who) =>
        Assert.True(StoryAnswers.Of(Stories[story]).Answer(Ask(story, asked, who, "")).IsNone);

    [Theory]
    [InlineData("Ann Lee and Bo Ek met in Hamar on Tuesday.", "meeting", "Ann Lee, Bo Ek", "Hamar")]
    [InlineData("Ann Lee and Bo Ek met in Hamar's view on Tuesday.", "meeting", "Ann Lee, Bo Ek", null)]
    [InlineData("Ann Lee and Bo Ek did not meet in Hamar on Tuesday.", "meeting", "Ann Lee, Bo Ek", null)]
    [InlineData("A storm flooded a school in Sorvika on Tuesday.", "storm", "", "Sorvika")]
    [InlineData("Firefighters found a school in Sorvika on Tuesday.", "fire", "", null)]
    public void A_town_that_the_gazetteer_lacks_is_where_an_event_was(string sentence, string @event, string who, string? value) =>
        Assert.Equal(value, StoryAnswers.Of("Local news\n\nBy Una Falk, March 7, 2019\n\n" + sentence + " It rained in Sorvika. The mayor of Hamar stayed in Hamar.\n").Told(Ask(@event, Asked.Where, who, "")));

    [Fact]
    public void A_town_that_the_gazetteer_lacks_takes_no_part_in_a_meeting()
    {
        var answer = StoryAnswers.Of(Stories["meeting"]).Answer(Ask("meeting", Asked.When, "Ann Lee, Bo Ek", ""));

        Assert.Equal("meeting of Ann Lee and Bo Ek", answer.Finding?.Subject);
    }

    [Theory]
    [InlineData("The ferry cost \u20AC12 million.", "ferry", "EUR 12,000,000")]
    [InlineData("The ferry cost \u20AC12 million.", "cost", "EUR 12,000,000")]
    [InlineData("The ferry cost \u20AC12 million.", "ferry cost", "EUR 12,000,000")]
    [InlineData("The ferry was sold for \u20AC12 million.", "ferry", "EUR 12,000,000")]
    [InlineData("Lomvik Lines bought the ferry for \u20AC12 million.", "ferry", "EUR 12,000,000")]
    [InlineData("The ferry cost \u20AC12 million.", "pier", null)]
    [InlineData("The ferry cost \u20AC12 million. The pier cost \u20AC2 million.", "pier", "EUR 2,000,000")]
    public void A_sum_is_asked_for_by_what_it_is_said_of(string text, string of, string? value) =>
        Assert.Equal(value, StoryAnswers.Of("Local news\n\nBy Una Falk, March 7, 2019\n\n" + text + "\n").Told(Ask("sale", Asked.HowMuch, "", of)));

    private static Question Ask(string @event, Asked asked, string who, string of) => new(asked, @event, new(who.Split([", "], StringSplitOptions.RemoveEmptyEntries)), of, null);
}
