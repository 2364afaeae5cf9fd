using Dossier.Engine.Claims;
using Dossier.Engine.Questions;

namespace Dossier.Engine.Tests.Questions;

/// <summary>Ten fact sheets on ten plain stories: a question is answered, or what to write instead is said.</summary>
public sealed class FactSheetStoryTests
{
    private static readonly Dictionary<string, string[]> Stories = new()
    {
        ["fire"] =
        [
            "Fire in Ulmvik kills five\n\nBy Tom Marsh, March 6, 2019\n\nA fire killed five people in a warehouse in Ulmvik on Tuesday. Fire chief Karl Weber said the blaze had spread within minutes.\n\nThe fire injured 12 people. Five people died before help came.\n",
            "Five die in Ulmvik blaze\n\nBy Grace Hart, March 7, 2019\n\nFive people were killed in a fire in Ulmvik on Tuesday, fire chief Karl Weber said. Twelve people were injured.\n",
        ],
        ["crash"] =
        [
            "Bus crash near Halden\n\nBy Tom Marsh, May 14, 2018\n\nA bus crash near Halden killed three people on Sunday. Police chief Berit Moen said 20 people were injured.\n",
            "Three killed in bus crash\n\nBy Grace Hart, May 15, 2018\n\nThree people were killed when a bus crashed near Halden on Sunday. Berit Moen, the police chief, said 20 people were hurt.\n",
        ],
        ["strike"] =
        [
            "Dockers end strike\n\nBy Tom Marsh, June 3, 2019\n\nDockers at Varga Shipping ended a strike on Saturday. The strike lasted nine days. Union leader Odd Berge said 400 workers took part.\n",
            "Varga strike over\n\nBy Grace Hart, June 4, 2019\n\nThe strike at Varga Shipping lasted nine days. Odd Berge, leader of the union, said 400 workers had taken part.\n",
        ],
        ["meeting"] =
        [
            "Lindholm meets Ekdahl\n\nBy Tom Marsh, March 6, 2019\n\nMayor Ann Lindholm met Bo Ekdahl in Bergen on Monday. The meeting lasted 40 minutes.\n",
            "Talks on the pier\n\nBy Grace Hart, March 7, 2019\n\nAnn Lindholm, the mayor, met Bo Ekdahl in Bergen on Monday. \u201CWe will rebuild the pier,\u201D said Bo Ekdahl.\n",
        ],
        ["election"] =
        [
            "Moen wins in Halden\n\nBy Tom Marsh, September 10, 2019\n\nBerit Moen won the election in Halden on Monday. Turnout was 61 percent. She got 52 percent of the vote.\n",
            "Halden votes\n\nBy Grace Hart, September 11, 2019\n\nBerit Moen won the election in Halden on Monday with 52 percent of the vote. Turnout was 61 percent.\n",
        ],
        ["fine"] =
        [
            "Kestrel fined\n\nBy Tom Marsh, March 8, 2019\n\nA court fined Kestrel Ltd $2 million on Thursday. Judge Peter Cole said the company had known.\n",
            "Court fines Kestrel\n\nBy Grace Hart, March 9, 2019\n\nKestrel Ltd was fined $2 million by a court on Thursday. \u201CThe company knew,\u201D said Judge Peter Cole.\n",
        ],
        ["opening"] =
        [
            "Bridge opens\n\nBy Tom Marsh, May 5, 2019\n\nThe Solvang Bridge in Bergen opened on Saturday. It cost $30 million. Engineer Maria Varga called it a gift.\n",
            "Solvang Bridge open at last\n\nBy Grace Hart, May 6, 2019\n\nThe Solvang Bridge was opened on Saturday. The bridge cost $30 million, Maria Varga said.\n",
        ],
        ["sale"] =
        [
            "Halden Steel sold\n\nBy Tom Marsh, March 8, 2019\n\nVarga Shipping bought Halden Steel for $14 million on Thursday. Odd Berge, chairman of Halden Steel, will stay. It has 300 workers.\n",
            "Varga buys steelworks\n\nBy Grace Hart, March 9, 2019\n\nVarga Shipping bought Halden Steel for $14 million. Chairman Odd Berge said 300 jobs were safe.\n",
        ],
        ["earthquake"] =
        [
            "Quake hits Bergen\n\nBy Tom Marsh, April 2, 2018\n\nAn earthquake hit Bergen on Sunday. The earthquake killed seven people and destroyed 40 houses. Mayor Ann Lindholm asked for tents.\n",
            "Seven dead in Bergen\n\nBy Grace Hart, April 3, 2018\n\nAn earthquake killed seven people in Bergen on Sunday. It destroyed 40 houses, Mayor Ann Lindholm said.\n",
        ],
        ["flood"] =
        [
            "Flood in Halden\n\nBy Tom Marsh, July 9, 2019\n\nA flood in Halden killed two people on Monday. It damaged 120 houses. Mayor Ann Lindholm said the damage was $5 million.\n",
            "Two drown in Halden\n\nBy Grace Hart, July 10, 2019\n\nTwo people were killed by a flood in Halden on Monday. The flood damaged 120 houses, Ann Lindholm said.\n",
        ],
    };

    [Theory]
    [InlineData("fire", Asked.When, "Karl Weber", "", "Tuesday 2019-03-05")]
    [InlineData("fire", Asked.HowMany, "Karl Weber", "people killed", "5 people")]
    [InlineData("fire", Asked.HowMany, "Karl Weber", "people injured", "12 people")]
    [InlineData("fire", Asked.Who, "Ulmvik", "Karl Weber", "fire chief")]
    [InlineData("crash", Asked.When, "Halden", "", "Sunday 2018-05-13")]
    [InlineData("crash", Asked.HowMany, "Berit Moen", "people killed", "3 people")]
    [InlineData("crash", Asked.HowMany, "Halden", "people injured", "20 people")]
    [InlineData("strike", Asked.HowLong, "Varga Shipping", "", "P9D")]
    [InlineData("strike", Asked.When, "Varga Shipping", "", "Saturday 2019-06-01")]
    [InlineData("meeting", Asked.When, "Ann Lindholm, Bo Ekdahl", "", "Monday 2019-03-04")]
    [InlineData("meeting", Asked.Where, "Ann Lindholm, Bo Ekdahl", "", "Bergen")]
    [InlineData("meeting", Asked.HowLong, "Ann Lindholm, Bo Ekdahl", "", "PT40M")]
    [InlineData("meeting", Asked.Said, "Ann Lindholm, Bo Ekdahl", "Bo Ekdahl", "Bo Ekdahl")]
    [InlineData("election", Asked.When, "Berit Moen", "", "Monday 2019-09-09")]
    [InlineData("election", Asked.HowMuch, "Berit Moen", "turnout", "61 %")]
    [InlineData("election", Asked.HowMuch, "Berit Moen", "vote", "52 %")]
    [InlineData("fine", Asked.HowMuch, "Kestrel", "", "USD 2,000,000")]
    [InlineData("fine", Asked.When, "Kestrel", "", "Thursday 2019-03-07")]
    [InlineData("fine", Asked.Said, "Kestrel", "Peter Cole", "Peter Cole")]
    [InlineData("opening", Asked.When, "Solvang Bridge", "", "Saturday 2019-05-04")]
    [InlineData("opening", Asked.HowMuch, "Solvang Bridge", "cost", "USD 30,000,000")]
    [InlineData("sale", Asked.Who, "Halden Steel", "Odd Berge", "chairman")]
    [InlineData("earthquake", Asked.When, "Bergen", "", "Sunday 2018-04-01")]
    [InlineData("earthquake", Asked.HowMany, "Bergen", "people killed", "7 people")]
    [InlineData("earthquake", Asked.HowMany, "Ann Lindholm", "houses destroyed", "40 houses")]
    [InlineData("flood", Asked.When, "Halden", "", "Monday 2019-07-08")]
    [InlineData("flood", Asked.HowMany, "Ann Lindholm", "people killed", "2 people")]
    [InlineData("flood", Asked.HowMany, "Halden", "houses", "120 houses")]
    public void A_question_on_a_plain_story_is_answered(string story, Asked asked, string who, string of, string value)
    {
        Assert.Equal(value, StoryAnswers.Of(Stories[story]).Told(StoryAnswers.Ask(story, asked, who, of)));
    }

    [Theory]
    [InlineData("crash", Asked.When, "Berit Moen", "", "Ask about Halden")]
    [InlineData("opening", Asked.When, "Maria Varga", "", "Ask about Solvang Bridge")]
    [InlineData("sale", Asked.When, "Varga Shipping, Halden Steel", "", "Ask about the purchase")]
    [InlineData("sale", Asked.HowMuch, "Varga Shipping, Halden Steel", "", "Ask about the purchase")]
    public void One_that_is_not_says_what_to_write_instead(string story, Asked asked, string who, string of, string title)
    {
        var answers = StoryAnswers.Of(Stories[story]);
        var question = StoryAnswers.Ask(story, asked, who, of);
        var kind = asked == Asked.When ? ValueKind.Date : ValueKind.Money;

        Assert.True(answers.Answer(question, [kind]).IsNone);
        Assert.Contains(title, answers.Suggest(question, kind).Select(s => s.Title));
    }

    [Theory]
    [InlineData(" in Halden", "Ask about Halden")]
    [InlineData("", "Ask about the fire without names")]
    public void An_event_told_by_what_it_does_is_offered_by_its_place_or_without_names(string place, string title)
    {
        var answers = StoryAnswers.Of($"Fire guts bakery\n\nPublished March 6, 2019\n\nA fire gutted a bakery{place} on Tuesday. Karl Weber, 54, who owns the bakery, said that nobody was hurt.\n");
        var question = StoryAnswers.Ask("fire", Asked.When, "Karl Weber", "");

        Assert.True(answers.Answer(question, [ValueKind.Date]).IsNone);
        var suggestion = Assert.Single(answers.Suggest(question, ValueKind.Date), s => s.Title == title);
        Assert.Equal("Tuesday 2019-03-05", suggestion.Finding?.Agreed?.Text);
    }

    [Theory]
    [InlineData("11", "11 people")]
    [InlineData("14", null)]
    public void Several_readings_of_one_toll_are_one_answer_and_two_tolls_are_none(string headline, string? value)
    {
        var answer = StoryAnswers.Of($"Fire in Halden kills {headline} people\n\nPublished March 25, 2019\n\nMayor Ann Lindholm came. A fire in Halden killed 11 people on Monday.\n")
            .Answer(StoryAnswers.Ask("fire", Asked.HowMany, "Ann Lindholm", "people killed"));

        Assert.Equal(value, answer.Finding?.Agreed?.Text);
        Assert.Equal(value is null ? 2 : 1, answer.Findings.Count);
    }
}
