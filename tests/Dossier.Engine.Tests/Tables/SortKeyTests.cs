using System.Text;
using CsCheck;
using Dossier.Engine.Tables;

namespace Dossier.Engine.Tests.Tables;

public class SortKeyTests
{
    [Theory]
    [InlineData("")]
    [InlineData("word: fire")]
    [InlineData("Zürich 北京 \uD7FF")]
    public void Almost_every_text_is_its_own_form(string text) => Assert.Same(text, SortKey.Of(text));

    [Fact]
    public void Bytes_of_UTF_8_stand_in_the_order_of_UTF_16() =>
        Gen.Select(Text, Text).Sample((a, b) => Assert.Equal(Math.Sign(string.CompareOrdinal(a, b)), Math.Sign(Bytes(a).AsSpan().SequenceCompareTo(Bytes(b)))));

    private static Gen<string> Text { get; } = Gen.OneOf(Gen.Char['a', 'c'], Gen.Char['\uD7FE', '\uE002'], Gen.Char['\uDBFE', '\uDC01'], Gen.Char['\uFFFD', '\uFFFF']).Array[0, 4].Select(c => new string(c));

    // The encoding throws where there is half a surrogate pair.
    private static byte[] Bytes(string text) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(SortKey.Of(text));
}
