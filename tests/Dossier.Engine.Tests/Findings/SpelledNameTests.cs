using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Findings;

/// <summary>Which names of one word, a letter apart, are two names.</summary>
public sealed class SpelledNameTests
{
    [Theory]
    // The dictionary has both.
    [InlineData("Storing", "String", true)]
    [InlineData("Weighted", "Weighed", true)]
    [InlineData("Silver", "Sliver", true)]
    [InlineData("Extensions", "Extentions", false)]
    [InlineData("Enable", "Endable", false)]
    [InlineData("Orviken", "Orvikken", false)]
    // A capital begins a word.
    [InlineData("OpenRig", "OpenERig", true)]
    [InlineData("ApplyVLoad", "ApplyLoad", true)]
    [InlineData("GEOCRANE", "GetCrane", true)]
    [InlineData("MaxReries", "MaxRetries", false)]
    [InlineData("McDermot", "McDermott", false)]
    [InlineData("ORVIKEN", "ORVIKKEN", false)]
    // Of several words each is looked at by itself.
    [InlineData("Anna Storing", "Anna String", false)]
    public void Two_words_of_their_own_are_two_names(string a, string b, bool areTwo)
    {
        Assert.Equal(areTwo, SpelledName.AreTwoWords(a, b));
        Assert.Equal(areTwo, SpelledName.AreTwoWords(b, a));
    }
}
