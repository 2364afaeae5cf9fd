using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Documents;

/// <summary>Characters that nobody sees – marks of direction, joiners, a byte-order mark in the middle – hide no claim from the comparison.</summary>
public sealed class FormatCharacterTests
{
    private const string Text = "Ferry in storm\n\nBy Ann Lee, March 6, 2019\n\nThe ferry Aurora carried 114 passengers on Monday with Rosa Diaz.\n";

    [Theory]
    [InlineData("114 ", "114 \u202E")]
    [InlineData("114 ", "\u2066114\u2069 ")]
    [InlineData("114 ", "114\u200E ")]
    [InlineData("114 ", "114\u2060 ")]
    [InlineData("114 ", "\uFEFF114 ")]
    [InlineData("Rosa Diaz", "\u200FRosa\u200F Diaz\u200F")]
    [InlineData("Aurora", "\u2068Aurora\u2069")]
    [InlineData("The ferry", "\u00ADThe ferry")]
    public void A_dispute_is_found_in_spite_of_them(string words, string written)
    {
        var other = Text.Replace("114", "117", StringComparison.Ordinal).Replace("Ann Lee, March 6", "Tom Marsh, March 7", StringComparison.Ordinal);

        var dispute = Assert.Single(FindingsBuilder.Build([Read("a.txt", Text.Replace(words, written, StringComparison.Ordinal)), Read("b.txt", other)]), f => f.Dispute is not null).Dispute!;

        Assert.Equal(["114 passengers", "117 passengers"], dispute.Sides.Select(s => s.Reading));
    }

    private static ArticleDigest Read(string path, string text) => ArticleReader.Read(path, text, ArticleOptions.None).Digest;
}
