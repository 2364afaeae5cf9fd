using CsCheck;

namespace Dossier.Engine.Tests.Rulings;

/// <summary>The one rule of what is shown as it is: rulings, messages and every output go by it.</summary>
public sealed class PlainCharacterTests
{
    [Theory]
    [InlineData("plain – „Ja“ 東京 \U0001F600 12\u00a0km", "plain – „Ja“ 東京 \U0001F600 12\u00a0km")]
    [InlineData("\u202ea\u2066b\u2069\u061c", "\\u202Ea\\u2066b\\u2069\\u061C")]
    [InlineData("a\u00adb\u200bc\ufeff", "a\\u00ADb\\u200Bc\\uFEFF")]
    [InlineData("\U000E0041\u2028\n\t\r\u009b", "\\uDB40\\uDC41\\u2028\\n\\t\\r\\u009B")]
    public void What_does_more_than_show_is_written_as_its_number(string text, string escaped) => Assert.Equal(escaped, PlainCharacter.Escape(text));

    [Fact]
    public void Halves_of_pairs_are_escaped() => Assert.Equal("\\uD800x\\uDC00", PlainCharacter.Escape("\ud800x\udc00"));

    [Fact]
    public void What_is_escaped_is_plain_and_stays_so() => Gen.String[Gen.Char['\0', '\uFFFF'], 0, 40].Sample(text =>
    {
        var escaped = PlainCharacter.Escape(text);
        return Enumerable.Range(0, escaped.Length).All(i => PlainCharacter.Is(escaped, i)) && PlainCharacter.Escape(escaped) == escaped;
    }, iter: 2_000);

    [Fact]
    public void A_blank_that_is_none_is_plain_and_not_visible()
    {
        foreach (var blank in "\u00a0\u2003\u3000")
            Assert.True(PlainCharacter.Is(blank.ToString(), 0) && !PlainCharacter.IsVisible(blank.ToString(), 0));
        Assert.True(PlainCharacter.IsVisible(" ", 0));
    }
}
