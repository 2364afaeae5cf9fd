using Dossier.Engine.Claims;
using Dossier.Engine.Questions;

namespace Dossier.Engine.Tests.Questions;

/// <summary>
/// Ten stories of the kinds that papers print most, with the fact sheets that a user writes who has read the guide. Each question that a reader could answer is asked; those that are neither answered
/// nor told what to write instead are listed too, and are fewer than two in ten.
/// </summary>
public sealed class PressStoryTests
{
    private static readonly Dictionary<string, string[]> Stories = new()
    {
        ["fire"] =
        [
            "Fire guts sawmill in Tolvik\n\nBy Mia Strand, February 12, 2020\n\nA fire destroyed the Hovland sawmill in Tolvik on Tuesday night. Two workers were injured, and 80 firefighters needed seven hours to put it out.\n\nThe damage is put at 6 million euros, said Hans Riis, the sawmill's owner. \u201CForty years of work are gone,\u201D he said.\n\nThe cause is not known. The mill employs 45 people.\n",
            "Sawmill burns down\n\nBy Joel Ek, February 13, 2020\n\nThe Hovland sawmill in Tolvik burned down on Tuesday. Fire chief Siri Dahl said 80 firefighters had fought the flames for seven hours.\n\nTwo workers suffered burns. Owner Hans Riis estimates the damage at 6 million euros.\n",
        ],
        ["accident"] =
        [
            "Ferry runs aground off Kilmore\n\nBy Sean Doyle, August 3, 2018\n\nThe ferry Maeve ran aground off Kilmore on Thursday with 212 passengers on board.\n\nNobody was hurt. The passengers were taken ashore by lifeboats within three hours, coastguard officer Nuala Byrne said.\n\nThe ship had left Rosslare at 9 a.m. \u201CWe heard a terrible noise,\u201D said Peter Walsh, a passenger. Four tugs pulled the ferry free on Friday.\n",
            "212 rescued from stranded ferry\n\nBy Aoife Kane, August 4, 2018\n\nAll 212 passengers and 18 crew were rescued after the Maeve ran onto rocks off Kilmore on Thursday.\n\nThe operation lasted three hours, said Nuala Byrne of the coastguard. Captain Liam Hogan was questioned by police.\n",
        ],
        ["strike"] =
        [
            "Tram drivers walk out in Oldenmark\n\nBy Vera Blom, November 6, 2018\n\nTram drivers in Oldenmark began a strike on Monday over pay. About 900 drivers stayed at home, the union said.\n\nThe union wants 6 percent more money; the city tram company Omtram has offered 2 percent. \u201CWe will stop for five days,\u201D said Greta Holm, head of the drivers' union.\n\nThe strike costs the company 150,000 euros a day.\n",
            "Trams at a standstill\n\nBy Leo Stern, November 7, 2018\n\nNo trams ran in Oldenmark after 900 drivers went on strike on Monday. The strike is to last five days, union head Greta Holm said.\n\nOmtram director Paul Marek called the demand of 6 percent impossible. The company loses 150,000 euros a day.\n",
        ],
        ["trial"] =
        [
            "Surgeon cleared of manslaughter\n\nBy Ed Lowe, May 30, 2019\n\nA jury in Barchester acquitted the surgeon Owen Prior of manslaughter on Wednesday after a trial of six weeks.\n\nPrior, 58, had been accused of causing the death of a patient in 2016. The jury heard 34 witnesses.\n\n\u201CJustice has been done,\u201D said his lawyer, Diana Frost. The trial cost $1.2 million.\n",
            "Prior acquitted\n\nBy Kim Hale, May 31, 2019\n\nOwen Prior was acquitted on Wednesday. Judge Martin Shaw thanked the jury, which had listened to 34 witnesses in six weeks.\n\nProsecutor Alice Dunn said she would not appeal. Prior's lawyer is Diana Frost. The trial in Barchester cost $1.2 million.\n",
        ],
        ["takeover"] =
        [
            "Norrland Foods to buy Baltic Bakeries\n\nBy Eva Lind, March 14, 2017\n\nNorrland Foods will buy Baltic Bakeries for 340 million euros, the two companies said on Monday.\n\nBaltic Bakeries has 27 bakeries and 4,100 employees. Norrland chief executive Karin Tamm said 200 jobs would go.\n\n\u201CIt is a good day for bread,\u201D said Tamm. The takeover is to be completed on July 1, 2017.\n",
            "Bakeries change hands\n\nBy Mart Saar, March 15, 2017\n\nBaltic Bakeries goes to Norrland Foods for 340 million euros, it was announced on Monday. About 200 of the 4,100 employees will lose their jobs.\n\nJaan Kask, chairman of Baltic Bakeries, called the price fair.\n",
        ],
        ["storm"] =
        [
            "Storm Ivar batters west coast\n\nBy Mia Strand, January 10, 2020\n\nStorm Ivar hit Vestmark on Thursday and cut the power of 25,000 households. Two people died when a tree fell on their car near Lomvik.\n\nGusts of 160 kilometres per hour were measured. 300 flights were cancelled, said airport spokeswoman Tone Vik.\n\nThe insurers put the damage at $90 million. \u201CI have never seen such waves,\u201D said fisherman Arne Lie.\n",
            "Two dead in storm\n\nBy Joel Ek, January 11, 2020\n\nTwo people were killed on Thursday as Storm Ivar swept over Vestmark. Some 25,000 households had no electricity, and 300 flights did not take off.\n\nThe damage is estimated at $90 million. The storm lasted eleven hours, the weather service said.\n",
        ],
        ["election"] =
        [
            "Brandt wins second term in Oldenmark\n\nBy Vera Blom, October 21, 2019\n\nMayor Julia Brandt won the election in Oldenmark on Sunday with 54.3 percent of the vote. Her rival, the lawyer Max Oster, got 41 percent.\n\nTurnout was 67 percent. About 88,000 people voted in 120 polling stations.\n\n\u201CWe have a lot of work to do,\u201D said Brandt.\n",
            "Oldenmark re-elects mayor\n\nBy Leo Stern, October 22, 2019\n\nJulia Brandt stays mayor of Oldenmark. She took 54.3 percent in Sunday's election, against 41 percent for Max Oster.\n\nTurnout rose to 67 percent; some 88,000 people voted. Oster congratulated her.\n",
        ],
        ["concert"] =
        [
            "Thousands sing with the Larks\n\nBy Ed Lowe, July 2, 2018\n\nThe Larks played to 31,000 fans at Marling Park in Barchester on Saturday. The concert lasted three hours.\n\nTickets cost $65. Singer Holly Marsh broke a string and laughed. \u201CThis is the best night of my life,\u201D she told the crowd.\n\nPromoter Greg Stone said the concert had been sold out within 20 minutes.\n",
            "Larks fill Marling Park\n\nBy Kim Hale, July 3, 2018\n\nSome 31,000 people came to hear the Larks in Marling Park on Saturday. The band played for three hours; it had 24 songs.\n\nTickets at $65 had gone in 20 minutes, said Greg Stone, the promoter. Police arrested four fans.\n",
        ],
        ["transfer"] =
        [
            "Belic joins Redmoor Rovers\n\nBy Ian Pratt, January 31, 2019\n\nStriker Davor Belic has signed for Redmoor Rovers from Salona for 18 million euros, the club said on Wednesday.\n\nThe 24-year-old, who scored 21 goals last season, signed a contract for four years. \u201CHe will help us at once,\u201D said coach Stuart Lane.\n\nBelic will wear the number 9 shirt.\n",
            "Rovers sign Belic\n\nBy Nick Webb, February 1, 2019\n\nRedmoor Rovers have bought Davor Belic from Salona. The fee is 18 million euros, and the contract runs for four years.\n\nBelic, 24, scored 21 goals for Salona. Coach Stuart Lane had followed him for a year. Belic passed a medical test on Wednesday.\n",
        ],
        ["theft"] =
        [
            "Crown stolen from Aldern museum\n\nBy Eva Lind, September 4, 2018\n\nA golden crown was stolen from the Aldern Castle Museum on Monday morning. Police believe that three men took part.\n\nThe thieves smashed two glass cases and fled in a boat within four minutes, Inspector Nils Berg said. The crown is insured for 5 million euros.\n\n\u201CIt cannot be sold,\u201D said museum director Astrid Falk. The museum has 60 guards.\n",
            "Thieves escape with crown\n\nBy Mart Saar, September 5, 2018\n\nThree men stole a crown from the Aldern Castle Museum on Monday and escaped by boat. The theft took four minutes.\n\nAstrid Falk, who directs the museum, said the crown was worth 5 million euros. Nils Berg leads the investigation; 40 officers are looking for the men.\n",
        ],
    };

    [Theory]
    [InlineData("fire", Asked.When, "Tolvik", "", "Tuesday 2020-02-11")]
    [InlineData("fire", Asked.HowMany, "Tolvik", "workers injured", "2 workers")]
    [InlineData("fire", Asked.HowMany, "Tolvik", "firefighters", "80 firefighters")]
    [InlineData("fire", Asked.HowMuch, "Tolvik", "damage", "EUR 6,000,000")]
    [InlineData("fire", Asked.Who, "Tolvik", "Hans Riis", "owner")]
    [InlineData("fire", Asked.Said, "Tolvik", "Hans Riis", "Hans Riis")]
    [InlineData("accident", Asked.HowMany, "Maeve", "passengers", "212 passengers")]
    [InlineData("accident", Asked.HowMany, "Maeve", "crew", "18 crew")]
    [InlineData("accident", Asked.Who, "Maeve", "Nuala Byrne", "officer")]
    [InlineData("accident", Asked.Who, "Maeve", "Liam Hogan", "captain")]
    [InlineData("accident", Asked.Said, "Maeve", "Peter Walsh", "Peter Walsh")]
    [InlineData("strike", Asked.When, "Oldenmark", "", "Monday 2018-11-05")]
    [InlineData("strike", Asked.HowLong, "Oldenmark", "", "P5D")]
    [InlineData("strike", Asked.HowMany, "Oldenmark", "drivers", "900 drivers")]
    [InlineData("strike", Asked.Who, "Oldenmark", "Paul Marek", "director")]
    [InlineData("strike", Asked.Said, "Oldenmark", "Greta Holm", "Greta Holm")]
    [InlineData("trial", Asked.HowMany, "Owen Prior", "witnesses", "34 witnesses")]
    [InlineData("trial", Asked.Who, "Owen Prior", "Diana Frost", "lawyer")]
    [InlineData("trial", Asked.Who, "Owen Prior", "Martin Shaw", "judge")]
    [InlineData("trial", Asked.Said, "Owen Prior", "Diana Frost", "Diana Frost")]
    [InlineData("trial", Asked.HowMuch, "Owen Prior", "cost", "USD 1,200,000")]
    [InlineData("takeover", Asked.HowMuch, "Norrland Foods, Baltic Bakeries", "", "EUR 340,000,000")]
    [InlineData("takeover", Asked.HowMany, "Norrland Foods, Baltic Bakeries", "employees", "4,100 employees")]
    [InlineData("takeover", Asked.Who, "Norrland Foods, Baltic Bakeries", "Karin Tamm", "chief executive")]
    [InlineData("takeover", Asked.Who, "Norrland Foods, Baltic Bakeries", "Jaan Kask", "chairman")]
    [InlineData("takeover", Asked.Said, "Norrland Foods, Baltic Bakeries", "Karin Tamm", "Karin Tamm")]
    [InlineData("storm", Asked.When, "Vestmark", "", "Thursday 2020-01-09")]
    [InlineData("storm", Asked.HowMany, "Vestmark", "people killed", "2 people")]
    [InlineData("storm", Asked.HowMany, "Vestmark", "households", "25,000 households")]
    [InlineData("storm", Asked.HowMany, "Vestmark", "flights cancelled", "300 flights")]
    [InlineData("storm", Asked.HowMuch, "Vestmark", "damage", "USD 90,000,000")]
    [InlineData("storm", Asked.HowLong, "Vestmark", "", "PT11H")]
    [InlineData("storm", Asked.Said, "Vestmark", "Arne Lie", "Arne Lie")]
    [InlineData("election", Asked.When, "Julia Brandt", "", "Sunday 2019-10-20")]
    [InlineData("election", Asked.HowMuch, "Julia Brandt", "turnout", "67 %")]
    [InlineData("election", Asked.HowMany, "Julia Brandt", "people voted", "about 88,000 people")]
    [InlineData("election", Asked.HowMany, "Julia Brandt", "polling stations", "120 stations")]
    [InlineData("election", Asked.Who, "Julia Brandt", "Julia Brandt", "mayor")]
    [InlineData("election", Asked.Said, "Julia Brandt", "Julia Brandt", "Julia Brandt")]
    [InlineData("concert", Asked.HowLong, "Marling Park", "", "PT3H")]
    [InlineData("concert", Asked.HowMany, "Marling Park", "fans", "31,000 fans")]
    [InlineData("concert", Asked.HowMany, "Marling Park", "songs", "24 songs")]
    [InlineData("concert", Asked.HowMuch, "Marling Park", "tickets", "USD 65")]
    [InlineData("concert", Asked.Who, "Marling Park", "Greg Stone", "promoter")]
    [InlineData("concert", Asked.Said, "Marling Park", "Holly Marsh", "Holly Marsh")]
    [InlineData("transfer", Asked.HowMany, "Davor Belic, Redmoor Rovers", "goals", "21 goals")]
    [InlineData("transfer", Asked.Who, "Davor Belic, Redmoor Rovers", "Stuart Lane", "coach")]
    [InlineData("transfer", Asked.Said, "Davor Belic, Redmoor Rovers", "Stuart Lane", "Stuart Lane")]
    [InlineData("theft", Asked.When, "Aldern Castle Museum", "", "Monday 2018-09-03")]
    [InlineData("theft", Asked.HowLong, "Aldern Castle Museum", "", "PT4M")]
    [InlineData("theft", Asked.HowMany, "Aldern Castle Museum", "men", "3 men")]
    [InlineData("theft", Asked.HowMany, "Aldern Castle Museum", "officers", "40 officers")]
    [InlineData("theft", Asked.Who, "Aldern Castle Museum", "Astrid Falk", "director")]
    [InlineData("theft", Asked.Said, "Aldern Castle Museum", "Astrid Falk", "Astrid Falk")]
    public void A_question_is_answered(string @event, Asked asked, string who, string of, string value) =>
        Assert.Equal(value, StoryAnswers.Of(Stories[@event]).Told(StoryAnswers.Ask(@event, asked, who, of)));

    [Theory]
    [InlineData("fire", Asked.HowLong, "Tolvik", "", "PT7H")]
    [InlineData("accident", Asked.When, "Maeve", "", "Thursday 2018-08-02")]
    [InlineData("accident", Asked.HowLong, "Maeve", "", "PT3H")]
    [InlineData("trial", Asked.When, "Owen Prior", "", "Wednesday 2019-05-29")]
    [InlineData("trial", Asked.HowLong, "Owen Prior", "", "P6W")]
    [InlineData("concert", Asked.When, "Marling Park", "", "Saturday 2018-06-30")]
    [InlineData("transfer", Asked.HowMuch, "Davor Belic, Redmoor Rovers", "", "EUR 18,000,000")]
    [InlineData("transfer", Asked.HowLong, "Davor Belic, Redmoor Rovers", "", "P4Y")]
    [InlineData("theft", Asked.HowMuch, "Aldern Castle Museum", "", "EUR 5,000,000")]
    public void One_that_is_not_has_the_answer_among_the_nearest(string @event, Asked asked, string who, string of, string value)
    {
        var answers = StoryAnswers.Of(Stories[@event]);
        var question = StoryAnswers.Ask(@event, asked, who, of);
        var kind = asked switch { Asked.When => ValueKind.Date, Asked.HowLong => ValueKind.Duration, _ => ValueKind.Money };

        Assert.True(answers.Answer(question, [kind]).IsNone);
        Assert.Contains(value, answers.Suggest(question, kind).Select(s => s.Finding?.Agreed?.Text));
    }

    [Theory]
    [InlineData("strike", Asked.HowMuch, "Oldenmark", "demand")]
    [InlineData("takeover", Asked.When, "Norrland Foods, Baltic Bakeries", "")]
    [InlineData("takeover", Asked.HowMany, "Norrland Foods, Baltic Bakeries", "jobs")]
    [InlineData("election", Asked.HowMuch, "Julia Brandt", "vote")]
    [InlineData("transfer", Asked.When, "Davor Belic, Redmoor Rovers", "")]
    public void These_are_not_answered_yet(string @event, Asked asked, string who, string of) =>
        Assert.Null(StoryAnswers.Of(Stories[@event]).Told(StoryAnswers.Ask(@event, asked, who, of)));

    [Theory]
    [InlineData("The mill had 80 saws. In the cellar stood some 80 saws.", "80 saws")]
    [InlineData("The mill had about 80 saws. In the cellar stood 81 saws.", "81 saws")]
    [InlineData("The mill had 80 saws. In the cellar stood 81 saws.", null)]
    [InlineData("The mill had about 80 saws. In the cellar stood 120 saws.", null)]
    public void Values_that_can_all_be_true_are_one_answer(string text, string? value) =>
        Assert.Equal(value, StoryAnswers.Of("Fire in Halden\n\nPublished March 25, 2019\n\nMayor Ann Lindholm came. " + text + "\n").Told(StoryAnswers.Ask("fire", Asked.HowMany, "Ann Lindholm", "saws")));

    [Fact]
    public void However_many_values_there_are_of_a_thing_each_is_told()
    {
        var texts = Enumerable.Range(0, 40).Select(i => $"News of Firm{i}\n\nPublished March 25, 2019\n\nThe boss of Tarn{(char)('a' + (i / 26))}{(char)('a' + (i % 26))} Ltd came. Tarn{(char)('a' + (i / 26))}{(char)('a' + (i % 26))} Ltd has {100 + (3 * i)} lathes.\n").ToArray();
        var answers = StoryAnswers.Of(texts);

        for (var i = 0; i < texts.Length; i++)
            Assert.Equal($"{100 + (3 * i)} lathes", answers.Told(StoryAnswers.Ask("fire", Asked.HowMany, $"Tarn{(char)('a' + (i / 26))}{(char)('a' + (i % 26))} Ltd", "lathes")));
    }

    // What a fire does on a day it does on its own.
    [Theory]
    [InlineData("A fire destroyed the Hovland mill in Halden on Tuesday.", "Tuesday 2019-03-19")]
    [InlineData("The fire spread to Halden on Tuesday.", "Tuesday 2019-03-19")]
    [InlineData("A storm hit Halden on Tuesday. The fire was out by then.", null)]
    [InlineData("The council of Halden met on Tuesday. It spoke of the fire.", null)]
    public void The_day_on_which_an_event_does_something_is_its_own(string text, string? value) =>
        Assert.Equal(value, StoryAnswers.Of("Blaze\n\nPublished March 25, 2019\n\n" + text + "\n").Told(StoryAnswers.Ask("fire", Asked.When, "Halden", "")));

    [Theory]
    [InlineData("listen", "listening")]
    [InlineData("burn down", "burning down")]
    [InlineData("take", "taking")]
    [InlineData("meet", "meeting")]
    [InlineData("takeover", "takeover")]
    [InlineData("operation", "operation")]
    public void What_happened_is_called_by_its_noun_and_asked_for_by_it(string act, string noun)
    {
        Assert.Equal(noun, EventWords.Noun(act));
        Assert.True(Asking.IsEvent(noun, act));
    }
}
