using Dossier.Engine.Claims;

namespace Dossier.Engine.Tests.Claims;

/// <summary>Ages that no unit marks, and magnitudes, with numbers in the same places that are none.</summary>
public sealed class AgesTests
{
    [Theory]
    [InlineData("A girl of eight had lain under the planks.", "eight")]
    [InlineData("A boy of 12 went looking for his dog.", "12")]
    [InlineData("Bo Ekdahl was nine when he noticed the bones.", "nine")]
    [InlineData("Her son is six.", "six")]
    [InlineData("The captain, now 52, retired to Halden.", "52")]
    [InlineData("At 34, she is the youngest member of the crew.", "34")]
    public void An_age_is_read(string sentence, string age) => Assert.Contains(age, Values(sentence, ClaimKind.Age));

    [Theory]
    // Parts of a group, and what is counted.
    [InlineData("A crew of eight sailors left the harbour.")]
    [InlineData("Girls of two schools rowed on the lake.")]
    [InlineData("The captain of three ferries retired.")]
    // Hours, places in an order, results.
    [InlineData("It was nine when the boat left.")]
    [InlineData("The captain was third.")]
    [InlineData("At 34, Harbour Street, she found the ring.")]
    [InlineData("The score was nine when the rain came.")]
    [InlineData("The winners were six of the rowers.")]
    // Shirts and minutes stand behind names.
    // The text ends with it.
    [InlineData("The captain was nine")]
    [InlineData("The captain, 12")]
    [InlineData("Ekdahl (17) and Osei (70) scored.")]
    public void A_number_of_something_else_is_no_age(string sentence) => Assert.Empty(Values(sentence, ClaimKind.Age));

    [Theory]
    [InlineData("An earthquake of magnitude 6.8 hit the harbour.", "6.8")]
    [InlineData("The quake had a magnitude of 5.9.", "5.9")]
    [InlineData("A 6.4 magnitude earthquake brought down the pier.", "6.4 magnitude")]
    public void A_magnitude_is_a_measure(string sentence, string value) => Assert.Contains(value, Values(sentence, ClaimKind.Measure));

    [Fact]
    public void A_number_apart_from_the_word_is_no_magnitude() => Assert.Empty(Values("The magnitude of the sale was told to 12 members.", ClaimKind.Measure));

    private static IEnumerable<string> Values(string sentence, ClaimKind kind) =>
        ArticleReader.Read("a.txt", "News from the harbour\n\n" + sentence + "\n", ArticleOptions.None).Digest.Claims.Where(c => c.Question?.Kind == kind).Select(c => c.Exact);
}
