using Dossier.Engine.Claims;

namespace Dossier.Engine.Tests.Claims;

/// <summary>Which numbers behind a word are versions of it: each entry of <c>sections.lexicon</c> is none.</summary>
public class VersionTests
{
    [Theory]
    [InlineData("The Orvik broker needs Bluetooth 5.1 on each phone.", "bluetooth 5.1")]
    [InlineData("The Orvik broker needs Kubernetes v1.30 or later.", "kubernetes 1.30")]
    [InlineData("The current version is 2.8 for everybody.", "version 2.8")]
    [InlineData("The Orvik broker needs kernel 5.4 or newer.", "kernel 5.4")]
    [InlineData("The Orvik broker needs boot loader 1.17 at least.", "loader 1.17")]
    public void What_stands_behind_a_name_is_its_version(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The tested release was v4.39 on each host.")]
    [InlineData("The Orvik broker needs about 2.5 litres or more.")]
    [InlineData("The Orvik broker took 2.5 or more of it.")]
    [InlineData("Read Annex 2.1 for the whole list.")]
    [InlineData("Read Appendix 2.1 for the whole list.")]
    [InlineData("Read Article 2.1 for the whole list.")]
    [InlineData("Read Chapter 2.1 for the whole list.")]
    [InlineData("Read Clause 2.1 for the whole list.")]
    [InlineData("Read Equation 2.1 for the whole list.")]
    [InlineData("Read Example 2.1 for the whole list.")]
    [InlineData("Read Figure 2.1 for the whole list.")]
    [InlineData("Read Paragraph 2.1 for the whole list.")]
    [InlineData("Read Part 2.1 for the whole list.")]
    [InlineData("Read RFC 2.1 for the whole list.")]
    [InlineData("Read Section 2.1 for the whole list.")]
    [InlineData("Read Step 2.1 for the whole list.")]
    [InlineData("Read Table 2.1 for the whole list.")]
    public void A_part_of_a_document_has_a_number(string text) => Assert.Equal("", Read(text));

    private static string Read(string text) => string.Join("; ", ArticleReader.Read("a.md", "# The Orvik broker\n\n" + text + "\n", ArticleOptions.None).Claims
        .Where(c => c.Digest.Question is { Kind: ClaimKind.Version }).Select(c => c.Digest.Question!.Thing.Lemma + " " + c.Digest.Value.Text));
}
