using Dossier.Engine.Claims;
using Dossier.Engine.Questions;

namespace Dossier.Engine.Tests.Questions;

/// <summary>
/// Ten more stories, written as papers write and before anybody looked what is read of them. Every question that a reader can answer is asked; those that are neither answered nor told what to write
/// instead are listed too, so that whoever mends one sees it.
/// </summary>
public sealed class MoreStoryTests
{
    private static readonly Dictionary<string, string[]> Stories = new()
    {
        ["theft"] =
        [
            "Thieves take three paintings from Ravensholm museum\n\nBy Nora Quist, November 13, 2018\n\nThree paintings were stolen from the Ravensholm Museum on Sunday night, police said.\n\nThe thieves broke a window on the second floor at about 3 a.m. and were gone within six minutes, according to Inspector Lars Holm.\n\nThe paintings are worth $4.5 million. \u201CWe have never lost a picture before,\u201D said the museum's director, Helen Aasen.\n\nThe museum has 210 paintings and employs 34 people.\n",
            "Paintings stolen in Ravensholm\n\nBy Owen Reed, November 14, 2018\n\nPolice are looking for two men who stole three paintings from the Ravensholm Museum on Sunday.\n\nHelen Aasen, director of the museum, put their value at $4.5 million. Inspector Lars Holm said the robbery lasted six minutes.\n",
        ],
        ["launch"] =
        [
            "Kittiwake 4 reaches orbit\n\nBy Ida Moss, April 20, 2017\n\nA rocket carrying the weather satellite Kittiwake 4 lifted off from Andoya on Wednesday.\n\nThe satellite, which cost 180 million euros, will circle the earth for seven years, said project manager Piotr Zielinski of Borealis Space.\n\nThe launch had been delayed by 12 days. \u201CIt was a perfect start,\u201D Zielinski said.\n",
            "Satellite launched from Andoya\n\nBy Tim Falk, April 21, 2017\n\nBorealis Space launched its satellite Kittiwake 4 from Andoya on Wednesday, April 19, after a delay of 12 days.\n\nThe mission will last seven years and cost 180 million euros. About 90 engineers worked on it, said Piotr Zielinski, the project manager.\n",
        ],
        ["sentence"] =
        [
            "Former banker jailed for fraud\n\nBy Ann Kerr, June 22, 2016\n\nA former banker was sentenced to eight years in prison on Tuesday for fraud.\n\nVictor Lund, 52, cheated 140 customers of Marbury Bank out of $11 million, Judge Ruth Adeyemi told the court in Port Ellis.\n\nThe trial lasted 11 weeks. \u201CHe betrayed people who trusted him,\u201D said Adeyemi.\n",
            "Eight years for Lund\n\nBy Bill Shaw, June 23, 2016\n\nVictor Lund, who stole $11 million from customers of Marbury Bank, was sentenced on Tuesday to eight years in prison.\n\nJudge Ruth Adeyemi said 140 customers had lost money. The trial in Port Ellis had lasted 11 weeks.\n",
        ],
        ["derailment"] =
        [
            "Train derails near Kessel\n\nBy Ann Kerr, February 5, 2019\n\nA freight train derailed near Kessel on Monday, spilling 30,000 litres of diesel.\n\nNine wagons left the rails. Nobody was hurt, said Maja Kolar, spokeswoman for Transrail.\n\nThe line between Kessel and Dorna will stay closed for four days. About 60 people had to leave their homes.\n",
            "Diesel spill after derailment\n\nBy Tim Falk, February 6, 2019\n\nSixty people left their homes after a freight train derailed near Kessel on Monday. Nine wagons derailed, and 30,000 litres of diesel leaked into a stream.\n\n\u201CThe line will be closed for four days,\u201D said Transrail spokeswoman Maja Kolar.\n",
        ],
        ["marathon"] =
        [
            "Kiprono wins Lindau marathon\n\nBy Nora Quist, September 30, 2019\n\nDaniel Kiprono won the Lindau Marathon on Sunday in two hours and nine minutes.\n\nMore than 8,000 runners took part, said race director Eva Brandt. The winner gets 25,000 euros.\n\n\u201CI felt strong after 30 kilometres,\u201D Kiprono said.\n",
            "Kiprono first in Lindau\n\nBy Owen Reed, October 1, 2019\n\nKenya's Daniel Kiprono won the Lindau Marathon on Sunday, ahead of 8,000 other runners. He won 25,000 euros.\n\nEva Brandt, the race director, said 15 runners were taken to hospital.\n",
        ],
        ["layoffs"] =
        [
            "Tarn Motors cuts 600 jobs\n\nBy Ida Moss, January 18, 2018\n\nTarn Motors will cut 600 jobs at its plant in Ashby, chief executive Frank Doyle said on Wednesday.\n\nThe plant employs 2,300 workers. The company lost $75 million last year.\n\n\u201CWe had no choice,\u201D Doyle told workers in Ashby.\n",
            "Job cuts at Tarn\n\nBy Bill Shaw, January 19, 2018\n\nSix hundred jobs will go at the Ashby plant of Tarn Motors, its chief executive, Frank Doyle, announced on Wednesday.\n\nTarn Motors made a loss of $75 million in 2017. Union leader Sue Barlow said 600 families would suffer.\n",
        ],
        ["storm"] =
        [
            "Storm Greta cuts power to 40,000 homes\n\nBy Tim Falk, October 9, 2018\n\nStorm Greta hit the coast of Norland on Monday and left 40,000 homes without electricity.\n\nOne woman was killed by a falling tree in Sandvig. Winds reached 140 kilometres per hour.\n\nRepairs will take three days, said Jonas Eide, head of Norland Power. The storm caused damage of 20 million euros.\n",
            "Norland without power after storm\n\nBy Nora Quist, October 10, 2018\n\nStorm Greta struck Norland on Monday. A woman died in Sandvig when a tree fell on her car.\n\nJonas Eide, the head of Norland Power, said 40,000 homes had lost power. Repairs would take three days.\n",
        ],
        ["merger"] =
        [
            "Two hospitals in Corbin to merge\n\nBy Ann Kerr, March 15, 2017\n\nSaint Luke Hospital and Corbin General Hospital will merge on January 1, 2018, the two boards said on Tuesday.\n\nThe new hospital will have 750 beds and employ 3,100 people. The merger will cost $12 million.\n\nDr. Amara Osei, chief executive of Corbin General Hospital, will lead it. \u201CPatients will notice nothing but shorter waits,\u201D Osei said.\n",
            "Corbin hospitals join forces\n\nBy Owen Reed, March 16, 2017\n\nCorbin General Hospital merges with Saint Luke Hospital on January 1, 2018. It will have 750 beds.\n\nAmara Osei, chief executive of Corbin General Hospital, said the merger would cost $12 million.\n",
        ],
        ["rescue"] =
        [
            "Four miners rescued in Brod\n\nBy Ida Moss, August 25, 2016\n\nRescuers freed four miners on Wednesday who had been trapped for 52 hours in a coal mine in Brod.\n\nTwo miners died when a tunnel collapsed on Monday. About 150 rescuers took part, said Milan Petrov, chief of the rescue team.\n\n\u201CWe heard them knocking,\u201D Petrov said.\n",
            "Miners saved after 52 hours\n\nBy Bill Shaw, August 26, 2016\n\nFour miners were rescued from a mine in Brod on Wednesday. They had been trapped for 52 hours. Two of their colleagues were killed.\n\nMilan Petrov, who heads the rescue team, said 150 rescuers had worked in shifts.\n",
        ],
        ["protest"] =
        [
            "Thousands march in Velden\n\nBy Tim Falk, May 21, 2019\n\nAbout 12,000 people marched through Velden on Monday against the closure of the Velden Library.\n\nPolice arrested seven protesters. Mayor Sofia Brandl said the city saves $900,000 a year.\n\n\u201CA town without books is no town,\u201D said Karin Moll, who organised the march.\n",
            "March for the library\n\nBy Nora Quist, May 22, 2019\n\nSome 12,000 people protested in Velden on Monday. Seven protesters were arrested, police said.\n\nKarin Moll, organiser of the protest, called it a great day. Mayor Sofia Brandl said the closure would save $900,000 a year.\n",
        ],
    };

    [Theory]
    [InlineData("theft", Asked.When, "Ravensholm Museum", "", "Sunday 2018-11-11")]
    [InlineData("theft", Asked.HowMany, "Ravensholm Museum", "paintings stolen", "3 paintings")]
    [InlineData("theft", Asked.Who, "Ravensholm Museum", "Helen Aasen", "director")]
    [InlineData("theft", Asked.Said, "Ravensholm Museum", "Helen Aasen", "Helen Aasen")]
    [InlineData("launch", Asked.When, "Kittiwake 4", "", "Wednesday 2017-04-19")]
    [InlineData("launch", Asked.HowMuch, "Kittiwake 4", "cost", "EUR 180,000,000")]
    [InlineData("launch", Asked.HowMany, "Kittiwake 4", "engineers", "about 90 engineers")]
    [InlineData("launch", Asked.Who, "Kittiwake 4", "Piotr Zielinski", "manager")]
    [InlineData("launch", Asked.Said, "Kittiwake 4", "Zielinski", "Piotr Zielinski")]
    [InlineData("sentence", Asked.When, "Victor Lund", "", "Tuesday 2016-06-21")]
    [InlineData("sentence", Asked.HowMany, "Victor Lund", "customers", "140 customers")]
    [InlineData("sentence", Asked.HowLong, "Victor Lund", "", "P8Y")]
    [InlineData("sentence", Asked.Who, "Victor Lund", "Ruth Adeyemi", "judge")]
    [InlineData("sentence", Asked.Said, "Victor Lund", "Ruth Adeyemi", "Ruth Adeyemi")]
    [InlineData("derailment", Asked.When, "Kessel", "", "Monday 2019-02-04")]
    [InlineData("derailment", Asked.HowMany, "Kessel", "wagons", "9 wagons")]
    [InlineData("derailment", Asked.HowMany, "Kessel", "people", "60 people")]
    [InlineData("derailment", Asked.Who, "Kessel", "Maja Kolar", "spokeswoman")]
    [InlineData("derailment", Asked.Said, "Kessel", "Maja Kolar", "Maja Kolar")]
    [InlineData("marathon", Asked.HowMany, "Daniel Kiprono", "runners", "8,000 runners")]
    [InlineData("marathon", Asked.Who, "Daniel Kiprono", "Eva Brandt", "director")]
    [InlineData("marathon", Asked.Said, "Daniel Kiprono", "Daniel Kiprono", "Daniel Kiprono")]
    [InlineData("layoffs", Asked.HowMany, "Tarn Motors", "jobs", "600 jobs")]
    [InlineData("layoffs", Asked.HowMany, "Tarn Motors", "workers", "2,300 workers")]
    [InlineData("layoffs", Asked.HowMuch, "Tarn Motors", "loss", "USD 75,000,000")]
    [InlineData("layoffs", Asked.Who, "Tarn Motors", "Frank Doyle", "chief executive")]
    [InlineData("layoffs", Asked.Said, "Tarn Motors", "Frank Doyle", "Frank Doyle")]
    [InlineData("storm", Asked.HowMany, "Norland", "homes", "40,000 homes")]
    [InlineData("storm", Asked.HowMuch, "Norland", "damage", "EUR 20,000,000")]
    [InlineData("storm", Asked.Who, "Norland", "Jonas Eide", "head")]
    [InlineData("merger", Asked.HowMany, "Saint Luke Hospital, Corbin General Hospital", "beds", "750 beds")]
    [InlineData("merger", Asked.HowMany, "Saint Luke Hospital, Corbin General Hospital", "people employed", "3,100 people")]
    [InlineData("merger", Asked.Who, "Saint Luke Hospital, Corbin General Hospital", "Amara Osei", "chief executive")]
    [InlineData("merger", Asked.Said, "Saint Luke Hospital, Corbin General Hospital", "Amara Osei", "Amara Osei")]
    [InlineData("rescue", Asked.When, "Brod", "", "Wednesday 2016-08-24")]
    [InlineData("rescue", Asked.Where, "Brod", "", "Brod")]
    [InlineData("rescue", Asked.HowMany, "Brod", "miners rescued", "4 miners")]
    [InlineData("rescue", Asked.HowMany, "Brod", "miners killed", "2 miners")]
    [InlineData("rescue", Asked.HowMany, "Brod", "rescuers", "150 rescuers")]
    [InlineData("rescue", Asked.Said, "Brod", "Milan Petrov", "Milan Petrov")]
    [InlineData("protest", Asked.When, "Velden", "", "Monday 2019-05-20")]
    [InlineData("protest", Asked.HowMany, "Velden", "people", "about 12,000 people")]
    [InlineData("protest", Asked.HowMany, "Velden", "protesters arrested", "7 protesters")]
    [InlineData("protest", Asked.Who, "Velden", "Sofia Brandl", "mayor")]
    [InlineData("protest", Asked.Said, "Velden", "Karin Moll", "Karin Moll")]
    public void A_question_is_answered(string @event, Asked asked, string who, string of, string value)
    {
        Assert.Equal(value, StoryAnswers.Of(Stories[@event]).Told(StoryAnswers.Ask(@event, asked, who, of)));
    }

    [Theory]
    [InlineData("theft", Asked.HowMuch, "Ravensholm Museum", "", "USD 4,500,000")]
    [InlineData("theft", Asked.HowLong, "Ravensholm Museum", "", "PT6M")]
    [InlineData("sentence", Asked.HowMuch, "Victor Lund", "", "USD 11,000,000")]
    [InlineData("marathon", Asked.When, "Daniel Kiprono", "", "Sunday 2019-09-29")]
    [InlineData("marathon", Asked.HowMuch, "Daniel Kiprono", "", "EUR 25,000")]
    [InlineData("storm", Asked.When, "Norland", "", "Monday 2018-10-08")]
    [InlineData("storm", Asked.HowLong, "Norland", "", "P3D")]
    [InlineData("merger", Asked.When, "Saint Luke Hospital, Corbin General Hospital", "", "Monday 2018-01-01")]
    [InlineData("merger", Asked.HowMuch, "Saint Luke Hospital, Corbin General Hospital", "", "USD 12,000,000")]
    [InlineData("protest", Asked.HowMuch, "Velden", "", "USD 900,000")]
    public void One_that_is_not_has_the_answer_among_the_nearest(string @event, Asked asked, string who, string of, string value)
    {
        var answers = StoryAnswers.Of(Stories[@event]);
        var question = StoryAnswers.Ask(@event, asked, who, of);
        var kind = asked switch { Asked.When => ValueKind.Date, Asked.HowLong => ValueKind.Duration, _ => ValueKind.Money };

        Assert.True(answers.Answer(question, [kind]).IsNone);
        Assert.Contains(value, answers.Suggest(question, kind).Select(s => s.Finding?.Agreed?.Text));
    }

    [Theory]
    [InlineData("launch", Asked.Where, "Kittiwake 4", "")]
    [InlineData("derailment", Asked.Where, "Kessel", "")]
    [InlineData("layoffs", Asked.When, "Tarn Motors", "")]
    [InlineData("storm", Asked.HowMany, "Norland", "people killed")]
    [InlineData("rescue", Asked.Who, "Brod", "Milan Petrov")]
    [InlineData("protest", Asked.Where, "Velden", "")]
    public void These_are_not_answered_yet(string @event, Asked asked, string who, string of) =>
        Assert.True(StoryAnswers.Of(Stories[@event]).Answer(StoryAnswers.Ask(@event, asked, who, of)).IsNone);

    [Theory]
    // Two counts of one thing: which is meant nobody knows.
    [InlineData("The firm had 30 lamps. In the cellar stood 44 lamps.", 2)]
    [InlineData("The firm had 30 lamps. Some 30 lamps stood in the cellar.", 1)]
    // What may be, what was in other years and what is denied are no answers.
    [InlineData("The firm could buy 30 lamps.", 0)]
    [InlineData("The firm had 30 lamps in 1987.", 0)]
    [InlineData("The firm has not sold 30 lamps.", 0)]
    public void An_open_count_is_an_answer_where_there_is_one(string text, int answers)
    {
        var told = StoryAnswers.Of("News from Halden\n\nPublished March 25, 2019\n\nMayor Ann Lindholm came. " + text + "\n");

        Assert.Equal(answers, told.Answer(StoryAnswers.Ask("visit", Asked.HowMany, "Ann Lindholm", "lamps")).Findings.Count);
    }
}
