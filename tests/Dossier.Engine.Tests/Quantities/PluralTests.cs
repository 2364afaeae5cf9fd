using Dossier.Engine.Findings;
using Dossier.Engine.Language;

namespace Dossier.Engine.Tests.Quantities;

/// <summary>Values and questions read as a person writes them.</summary>
public sealed class PluralTests
{
    [Fact]
    public void Every_plural_that_is_read_is_written_the_same()
    {
        // Nobody counts persons but laws.
        var plurals = Vocabulary.Instance.Lines("Quantities/Plurals.lexicon").Where(l => l.Fields[0] != "persons").GroupBy(l => l.Fields[1], l => l.Fields[0], StringComparer.Ordinal);
        Assert.All(plurals, p => Assert.Contains(new Quantity(2, 2, p.Key) { Value = 2 }.ToString().Substring(2), p));
    }

    [Theory]
    [InlineData("sheep", "12 sheep")]
    [InlineData("mouse", "12 mice")]
    [InlineData("passenger", "12 passengers")]
    [InlineData("small business", "12 small businesses")]
    [InlineData("mile per hour", "12 miles per hour")]
    [InlineData("german", "12 germans")]
    [InlineData("ferry", "12 ferries")]
    [InlineData("day", "12 days")]
    public void A_noun_stands_in_the_plural_after_a_number(string unit, string written)
    {
        Assert.Equal(written, new Quantity(12, 12, unit) { Value = 12 }.ToString());
        Assert.Equal("1 " + unit, new Quantity(1, 1, unit) { Value = 1 }.ToString());
    }

    [Theory]
    [InlineData("Ann Lee was born on March 4, 1950, in Oslo.", "date of birth of Ann Lee")]
    [InlineData("The museum was opened on March 4, 1950.", "date of the opening of the museum")]
    [InlineData("The concert begins at 9 p.m.", "time of the beginning of the concert")]
    [InlineData("The renovation takes four weeks.", "duration of the renovation")]
    [InlineData("The renovation lasted four weeks.", "duration of the renovation")]
    [InlineData("She moved on March 4, 1950.", "date of the moving")]
    [InlineData("A new bridge was painted on March 4, 1950.", "date of the painting of a new bridge")]
    public void An_event_is_asked_for_in_plain_words(string sentence, string question)
    {
        var facts = ArticleReader.Read("a.txt", "Notes from town\n\nBy Tom Marsh, March 6, 2019\n\n" + sentence + "\n", ArticleOptions.None);
        Assert.Contains(question, facts.Claims.Select(c => DisputeMessage.Question(c.Digest.Subject, c.Digest.Property)));
    }
}
