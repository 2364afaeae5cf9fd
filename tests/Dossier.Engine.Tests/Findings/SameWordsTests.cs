using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Findings;

/// <summary>Two sentences that were rewritten and still share their words, with one value changed.</summary>
public sealed class SameWordsTests
{
    // What both articles tell besides, so that they speak of one event.
    private const string Told = "\n\nIngrid Lindqvist of Halden Steel spoke to Tomas Okafor of the Calder Harbour Board.";

    [Theory]
    [InlineData("The Calder Harbour Board says the old crane lifted 31 barges out of the mud.", "In the end 32 barges had been lifted from mud by the crane, said the harbour board.", "DSR2002")]
    // Two digits swapped.
    [InlineData("The Calder Harbour Board says the old crane lifted 31 barges out of the mud.", "In the end 13 barges had been lifted from mud by the crane, said the harbour board.", "DSR2002")]
    // The grammar says it will be, and that it is.
    [InlineData("Welders are charged with nine counts of theft from the crane's steel store.", "For theft from the steel store of the crane, welders will be tried on eight counts of theft.", "DSR2002")]
    [InlineData("The crane collapsed 35 miles off the harbour of Calder in a storm, the board said.", "During the storm the crane had collapsed in the sea, 36 miles off Calder harbour.", "DSR2012")]
    // Ages of one who is described in the same words.
    [InlineData("The police charged the 35-year-old driver of the crane with theft of steel from the harbour.", "Charged with theft of the harbour's steel, the 53-year-old driver of the crane was held by police.", "DSR2007")]
    // Lengths of one unit are as exact as they are told.
    [InlineData("The welders of the harbour board were sentenced to 15 years in prison for the theft of the crane.", "For the theft of the crane, a court sentenced the harbour board's welders to 16 years in prison.", "DSR2006")]
    public void The_value_that_differs_is_told(string first, string second, string rule) =>
        Assert.Equal([rule], Rules(first + Told, second + Told));

    [Theory]
    // The day of what they meet the winner of.
    [InlineData("On Saturday the rowers of Calder Harbour, ranked first of the league, will race the rowers of Halden.", "The rowers of Calder Harbour, ranked first of the league, will race the winner of Friday's heat in Halden.")]
    // Hardly a word in common.
    [InlineData("The Calder Harbour Board says the old crane lifted 31 barges out of the mud.", "Visitors counted 32 barges under a bridge on their way to the market.")]
    // Too far apart: two things are counted.
    [InlineData("The Calder Harbour Board says the old crane lifted 31 barges out of the mud.", "In the end 90 barges had been lifted from mud by the crane, said the harbour board.")]
    // Other words narrow the count.
    [InlineData("The old crane of the harbour board lifted nine rusty barges out of the mud.", "Out of the mud the harbour board's crane lifted seven wooden barges and two rusty ones.")]
    // A part.
    [InlineData("The Calder Harbour Board says the old crane lifted 31 barges out of the mud.", "More than half of the 30 barges had been lifted from mud by the crane, said the harbour board.")]
    // Both are told by the other.
    [InlineData("The Calder Harbour Board says the old crane lifted 31 barges out of the mud.", "In the end 32 barges had been lifted from mud by the crane, said the harbour board; others counted 31 barges lifted by the crane.")]
    // One length in two units, one rounded, and the conversion in brackets.
    [InlineData("The crane collapsed 35 miles off the harbour of Calder in a storm, the board said.", "During the storm the crane had collapsed in the sea, 56 kilometres off Calder harbour.")]
    [InlineData("The crane collapsed 35 miles off the harbour of Calder in a storm, the board said.", "During the storm the crane had collapsed in the sea, 55 km (34 miles) off Calder harbour.")]
    [InlineData("The crane stood six miles off the harbour of Calder in a storm, the board said.", "During the storm the crane was standing in the sea, 6.2 miles off Calder harbour.")]
    // Sizes of two models.
    [InlineData("The board showed a 12-metre crane with a steel hook, a motor and a cabin.", "With a motor, a cabin and a steel hook, the board's 14-metre ladder was shown.")]
    // What was said on Thursday was done on Friday, and both tell so.
    [InlineData("The harbour board said on Thursday that the old crane was sold to the museum of Calder on Friday.", "On Friday the museum of Calder bought the old crane of the harbour board, a deal told on Thursday.")]
    // A weekday and its date, by the clock of neither; a bound and a day.
    [InlineData("The harbour board announced on Friday that the old crane will be sold to the museum of Calder.", "On January 13, 2023, it was announced by the harbour board: the museum of Calder will buy the old crane.")]
    [InlineData("The crane will stay at the lighthouse of Calder until Monday at least, the harbour board said.", "On Tuesday, said the harbour board, the crane is to come to Calder's lighthouse to stay.")]
    // Another painter, another crane: each names somebody whom the other does not.
    [InlineData("The new paint of the rusty northern crane was chosen by the painter Mona Brandt, who needed 31 buckets.", "The painter Olaf Bremer, who chose the new paint of the rusty northern crane, needed 33 buckets.")]
    // Years of one topic are many.
    [InlineData("The harbour board bought the old crane for the museum of Calder in 2004.", "The museum of Calder got the old crane that the harbour board sold in 2008.")]
    // Rounded lengths.
    [InlineData("The welders of the harbour board talked for 40 minutes about the theft of the crane.", "About the theft of the crane, the harbour board's welders talked for 42 minutes.")]
    // Another child, another person.
    [InlineData("The police charged the father of the 12-year-old girl with theft of steel from the harbour.", "Charged with theft of the harbour's steel, the father of the 15-year-old boy was held by police.")]
    [InlineData("The police charged Ann Falk, 35, with theft of steel from the harbour crane.", "Charged with theft of steel from the harbour's crane, Olaf Bremer, 53, was held by police.")]
    public void What_is_another_question_is_not_told(string first, string second) =>
        Assert.Empty(Rules(first + Told, second + Told));

    private static IEnumerable<string> Rules(string first, string second) =>
        FindingsBuilder.Build([Read("a.txt", first), Read("b.txt", second)]).Where(f => f.Dispute is not null).Select(f => f.Dispute!.Rule.Id);

    private static ArticleDigest Read(string path, string text) => ArticleReader.Read(path, text, ArticleOptions.None).Digest;
}
