using Dossier.Engine.Claims;
using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Findings;

public sealed class SentenceAlignmentTests
{
    [Theory]
    [InlineData("a b c d e f g h i", "a b c d X f g h i", 8)]
    [InlineData("a b c d e f g h i", "a b c d e f g h i", 9)]
    [InlineData("a b c d", "e f g h", 0)]
    [InlineData("a b c d e f", "X a b Y d e f", 5)]
    [InlineData("", "a b", 0)]
    public void Words_of_the_longest_common_row_are_matched(string left, string right, int matched) =>
        Assert.Equal(matched, SentenceAlignment.Of(Words(left), Words(right)).Matched);

    [Theory]
    [InlineData("a b c # d e f g", "a b c # d e f g", 3, 3)]
    [InlineData("a b c # d e f g h", "X Y a b c # d e f g h", 3, 5)]
    [InlineData("# d e f g h i j", "# d e f g h i j", 0, 0)]
    [InlineData("a b c d e f g #", "a b c d e f g #", 7, 7)]
    [InlineData("a b # X Y Z c d", "a b # c d e f g", 2, -1)]
    [InlineData("X Y Z # d e f g", "a b c # d e f g", 3, -1)]
    public void A_value_has_a_partner_where_the_words_around_it_are_the_same(string left, string right, int word, int partner) =>
        Assert.Equal(partner, SentenceAlignment.Of(Words(left), Words(right)).PartnerOf(word, ClaimKind.Count));

    private static EquatableArray<int> Words(string words) => new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => (int)w[0]));
}
