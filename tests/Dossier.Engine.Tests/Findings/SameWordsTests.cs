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
    public void The_value_that_differs_is_told(string first, string second, string rule) =>
        Assert.Equal([rule], Rules(first + Told, second + Told));

    [Theory]
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
    public void What_is_another_question_is_not_told(string first, string second) =>
        Assert.Empty(Rules(first + Told, second + Told));

    private static IEnumerable<string> Rules(string first, string second) =>
        FindingsBuilder.Build([Read("a.txt", first), Read("b.txt", second)]).Where(f => f.Dispute is not null).Select(f => f.Dispute!.Rule.Id);

    private static ArticleDigest Read(string path, string text) => ArticleReader.Read(path, text, ArticleOptions.None).Digest;
}
