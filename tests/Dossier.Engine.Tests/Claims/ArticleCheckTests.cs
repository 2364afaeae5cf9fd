using Dossier.Engine.Names;

namespace Dossier.Engine.Tests.Claims;

/// <summary>What cannot be right inside one article, and what only looks so.</summary>
public sealed class ArticleCheckTests
{
    [Theory]
    [InlineData("The inspector closed the mill on June 3, 2024.", "June 3, 2024")]
    [InlineData("The mill was closed on Monday, June 3, 2024.", "Monday, June 3, 2024")]
    [InlineData("Police arrested the miller on June 3, 2024, and the mill stood still.", "June 3, 2024")]
    [InlineData("The board sold the mill on June 3, 2024.", "June 3, 2024")]
    [InlineData("A flood struck Lundvik on June 3, 2024.", "June 3, 2024")]
    [InlineData("A gale hit Lundvik on June 3, 2024.", "June 3, 2024")]
    [InlineData("The team reached its goal on June 3, 2024.", "June 3, 2024")]
    [InlineData("The town honoured Ada Stone on June 3, 2024.", "June 3, 2024")]
    [InlineData("Two men robbed the bank on June 3, 2024.", "June 3, 2024")]
    [InlineData("Workers painted the hall on June 3, 2024.", "June 3, 2024")]
    [InlineData("The board adopted the budget on June 3, 2024.", "June 3, 2024")]
    public void A_future_date_told_as_past(string text, string words) => Assert.Equal(("DSR1004", words), Only(text));

    [Theory]
    [InlineData("The inspector closed the mill on March 4, 2019.")]
    [InlineData("The inspector will close the mill on June 3, 2024.")]
    [InlineData("The mill, sold last year, is to be closed on June 3, 2024.")]
    [InlineData("The owner promised to close the mill on June 3, 2024.")]
    [InlineData("The council agreed on a date and set the opening for June 3, 2024.")]
    [InlineData("The inspector would have closed the mill on June 3, 2024.")]
    [InlineData("\"The inspector closed the mill on June 3, 2024,\" reads a page of the novel.")]
    [InlineData("The contract that ran until June 3, 2024 was signed.")]
    [InlineData("The inspector closed the mill on June 3.")]
    [InlineData("The board scheduled the vote on June 3, 2024.")]
    [InlineData("The choir announced a concert on June 3, 2024.")]
    [InlineData("The choir confirmed the concert on June 3, 2024.")]
    [InlineData("The board set the sale on June 3, 2024.")]
    [InlineData("The mayor wanted the hall on June 3, 2024.")]
    [InlineData("If the board sold the mill on June 3, 2024, it would close.")]
    [InlineData("The board did not sell the mill on June 3, 2024.")]
    [InlineData("The firm extended the offer on June 3, 2024.")]
    [InlineData("The choir previewed the show on June 3, 2024.")]
    public void Plans_quotations_and_dates_without_a_year_are_no_past(string text) => Silent(text);

    [Theory]
    [InlineData("The choir sang on Friday 03/04/2019.", "Friday 03/04/2019")]
    [InlineData("The mill opened on Sunday, 05/02/2019.", "Sunday, 05/02/2019")]
    [InlineData("The bell fell on Thursday (11/12/2018).", "Thursday (11/12/2018)")]
    [InlineData("The ferry sank on 06/07/2018, a Tuesday.", "06/07/2018, a Tuesday")]
    public void A_weekday_that_fits_neither_order_of_day_and_month(string text, string words) => Assert.Equal(("DSR1001", words), Only(text));

    [Theory]
    [InlineData("The choir sang on Sunday 03/02/2019.")]
    [InlineData("The choir sang on Saturday 03/02/2019.")]
    [InlineData("The choir sang on 03/04/2019.")]
    [InlineData("The choir sang on Friday 03/04.")]
    [InlineData("The choir sang on Friday. 03/04/2019 is the number of the ticket.")]
    [InlineData("The choir sang on Monday, 02/02/2015.")]
    public void A_weekday_that_fits_one_order_or_stands_apart_fits(string text) => Silent(text);

    [Fact]
    public void A_weekday_against_both_orders_is_told_with_both() =>
        Assert.Equal("\"Friday 03/04/2019\": 2019-03-04 is a Monday and 2019-04-03 a Wednesday, not a Friday; the Friday on or before 2019-03-06, when the article speaks, is 2019-03-01",
            Assert.Single(Problems("Published March 6, 2019\n\nThe choir sang on Friday 03/04/2019.")).Message);

    [Fact]
    public void Without_a_day_of_publication_no_date_is_in_the_future() =>
        Assert.Empty(Problems("The mill was opened on May 2, 2019. The inspector closed the mill on June 3, 2024."));

    [Theory]
    [InlineData("The raft carried 23 people: 12 men and 10 women.", "23 people: 12 men and 10 women")]
    [InlineData("Divers saved 23 people (12 men and 12 women) at night.", "23 people (12 men and 12 women")]
    [InlineData("A total of nine passengers, six adults and two children, slept.", "A total of nine passengers, six adults and two children")]
    [InlineData("The raft carried 30 people: 12 men, 10 women and nine children.", "30 people: 12 men, 10 women and nine children")]
    public void Parts_that_do_not_make_the_whole(string text, string words) => Assert.Equal(("DSR1005", words), Only(text));

    [Theory]
    [InlineData("The raft carried 23 people: 12 men and 11 women.")]
    [InlineData("The raft carried about 23 people: 12 men and 10 women.")]
    [InlineData("The raft carried 23 people, including 12 men and 10 women.")]
    [InlineData("The raft carried 23 people, 12 men and 10 women among them.")]
    [InlineData("The raft carried 23 people: 12 men and 10 sailors.")]
    [InlineData("The raft carried 23 people. Twelve men and 10 women slept.")]
    [InlineData("The raft carried 23 people: 12 children and 10 boys.")]
    [InlineData("The raft carried 23 people: at least 12 men and 10 women.")]
    [InlineData("The raft carried 23 people, 12 of them men.")]
    [InlineData("The raft cost 23 people: 12 men and half of the women.")]
    public void Parts_that_may_leave_somebody_out(string text) => Silent(text);

    [Theory]
    [InlineData("Fares rose 10 percent to 140 from 100 last year.", "10 percent to 140 from 100")]
    [InlineData("Revenue fell 5 percent, from $100 million to $75 million.", "5 percent, from $100 million to $75 million")]
    [InlineData("Of the mills, 15 of 20, or 85 percent, stood still.", "15 of 20, or 85 percent")]
    [InlineData("Frost closed 15 of the 20 mills (65 percent) on Monday.", "15 of the 20 mills (65 percent")]
    public void A_percentage_that_does_not_fit_its_figures(string text, string words) => Assert.Equal(("DSR1006", words), Only(text));

    [Theory]
    [InlineData("Fares rose 10 percent to 110 from 100 last year.")]
    [InlineData("Fares rose 7 percent to $1.5 million from $1.4 million last year.")]
    [InlineData("Fares rose about 10 percent to 140 from 100 last year.")]
    [InlineData("Fares rose 10 percent to nearly 140 from 100 last year.")]
    [InlineData("Turnout rose 10 percent to 60 percent from 50 percent.")]
    [InlineData("Of the mills, 15 of 20, or 75 percent, stood still.")]
    [InlineData("Of the mills, two of three (67 percent) stood still.")]
    [InlineData("Of the mills, more than 15 of 20 (85 percent) stood still.")]
    [InlineData("Frost closed 15 of the 20 mills, and 65 percent of the locks.")]
    public void A_percentage_that_rounding_or_a_hedge_explains(string text) => Silent(text);

    [Theory]
    [InlineData("Ines Marlow, 45, grinds corn. Marlow was born in 1950 in Calder.", "45")]
    [InlineData("Ines Marlow, 45, was born in Calder in 1950.", "45")]
    [InlineData("Ines Marlow, 45, grinds corn. Marlow, who was born on May 2, 1990, is tall.", "45")]
    public void An_age_that_does_not_fit_the_birth(string text, string words) => Assert.Equal(("DSR1007", words), Only(text));

    [Theory]
    [InlineData("Ines Marlow, 45, grinds corn. Marlow was born in 1973 in Calder.")]
    [InlineData("Ines Marlow, 45, grinds corn. Marlow was born in 1974 in Calder.")]
    [InlineData("Ines Marlow, 45, grinds corn. Her son Olaf Marlow was born in 1999.")]
    [InlineData("Ines Marlow, 45, grinds corn in a mill that was born in 1950.")]
    [InlineData("Ines Marlow, 45, died in 1995. Marlow was born in 1950.")]
    public void An_age_that_fits_and_a_birth_of_another(string text) => Silent(text);

    [Theory]
    [InlineData("The weir lies 10 miles (61 km) from Calder.", "10 miles (61 km")]
    [InlineData("The weir lies 10 kilometres (16 miles) from Calder.", "10 kilometres (16 miles")]
    [InlineData("The stone weighs 50 kilograms (11 pounds).", "50 kilograms (11 pounds")]
    public void A_conversion_that_does_not_fit(string text, string words) => Assert.Equal(("DSR1008", words), Only(text));

    [Theory]
    [InlineData("The weir lies 10 miles (16 km) from Calder.")]
    [InlineData("The weir lies 100 miles (150 km) from Calder.")]
    [InlineData("The weir lies less than 50 km (30 miles) from Calder.")]
    [InlineData("The weir lies one mile (2 km) from Calder.")]
    [InlineData("The weir lies 10 miles (a day's walk of 30 km and more) from Calder.")]
    [InlineData("It froze at minus 10 degrees Celsius (14 degrees Fahrenheit).")]
    public void A_rounded_conversion(string text) => Silent(text);

    [Theory]
    [InlineData("Ingrid Lindqvist grinds corn. On Sunday Ingrid Lindquist slept.", "Ingrid Lindquist")]
    [InlineData("Ingrid Lindqvist grinds corn. On Sunday Ingrid Lindqivst slept.", "Ingrid Lindqivst")]
    [InlineData("Ingrid Lindqvist grinds corn. On Sunday Lindqvist slept, but Lindquist grinds again.", "Lindquist")]
    public void A_name_in_two_spellings(string text, string words) => Assert.Equal(("DSR1009", words), Only(text));

    [Theory]
    [InlineData("Ingrid Lindqvist grinds corn. On Sunday Tomas Lindquist slept.")]
    [InlineData("Anna Marsh grinds corn. On Sunday Anna Marsk slept.")]
    [InlineData("Ingrid Lindqvist grinds corn. On Sunday Ingrid Lundstrom slept.")]
    [InlineData("Ingrid Lindqvist and Tomas Lindquist grind corn. On Sunday Lindquist slept.")]
    [InlineData("Ingrid Lindqvist grinds corn. On Sunday Lindquist slept. Then Lindquist woke.")]
    [InlineData("Ingrid Barlin grinds corn in the town. Tomas Berlin came to Berlin.")]
    public void Names_of_two_people(string text) => Silent(text);

    [Theory]
    [InlineData("Lindqvist", "Lindquist", true)]
    [InlineData("Lindqvist", "Lindqvst", true)]
    [InlineData("Lindqvist", "Lindvqist", true)]
    [InlineData("Lindqvist", "Lindqvists", false)]
    [InlineData("Lindqvist", "Bindqvist", false)]
    [InlineData("O'Hara", "OHara", false)]
    [InlineData("Lindqvist", "Lundqvust", false)]
    [InlineData("Clark", "Clarke", true)]
    [InlineData("Scott", "Scot", true)]
    [InlineData("Holm", "Holms", false)]
    [InlineData("Petrov", "Petrova", false)]
    [InlineData("Mueller", "Muller", false)]
    [InlineData("Sorensen", "S\u00F8rensen", false)]
    public void Names_differ_by_a_letter(string a, string b, bool expected)
    {
        Assert.Equal(expected, NearSpelling.DifferByALetter(a, b));
        Assert.Equal(expected, NearSpelling.DifferByALetter(b, a));
    }

    private static void Silent(string text) => Assert.Empty(Problems("Published March 6, 2019\n\n" + text));

    private static (string Rule, string Words) Only(string text)
    {
        var full = "Published March 6, 2019\n\n" + text;
        var problem = Assert.Single(Problems(full));
        return (problem.Rule.Id, full.Substring(problem.Span.Start, problem.Span.Length));
    }

    private static IReadOnlyList<Problem> Problems(string text) => ArticleReader.Read("a.txt", text, ArticleOptions.None).Problems;
}
