using Dossier.Engine;
using Dossier.Engine.Claims;
using Dossier.Engine.Facts;

namespace Dossier.Tool.Tests.Lsp;

/// <summary>Another article's number in the words of this one.</summary>
public class CorrectionTests
{
    [Theory]
    [InlineData("14 passengers", "17 passengers", "17")]
    [InlineData("Fourteen passengers", "17 passengers", "Seventeen")]
    [InlineData("fourteen passengers", "twenty-one people", "twenty-one")]
    [InlineData("14 passengers", "1,700 passengers", "1700")]
    [InlineData("11,400 passengers", "1700 passengers", "1,700")]
    public void A_number_is_written_as_the_article_writes_its_own(string mine, string theirs, string written) => Assert.Equal(written, Write(mine, theirs));

    // A bound, a guess, a part of a larger word, or what no number stands for.
    [Theory]
    [InlineData("more than 14 passengers", "17 passengers")]
    [InlineData("14 passengers", "more than 17 passengers")]
    [InlineData("about 14 passengers", "17 passengers")]
    [InlineData("a dozen passengers", "17 passengers")]
    [InlineData("dozens of passengers", "17 passengers")]
    [InlineData("14 to 16 passengers", "17 passengers")]
    [InlineData("1&#52; passengers", "17 passengers")]
    public void What_is_no_exact_number_is_left_alone(string mine, string theirs) => Assert.Null(Write(mine, theirs));

    [Fact]
    public void The_title_says_whose_number_it_is_and_the_place_is_that_of_the_number()
    {
        var (one, other) = (Read("a.md", "14 passengers"), Read("b.md", "17 passengers"));
        var correction = FactCorrection.OfProse(one, ClaimOf(one), other, ClaimOf(other), "b.md")!;
        Assert.Equal(("Write \"17\", as b.md has it", "14"), (correction.Title, one.Document.Slice(correction.Span)));
    }

    private static string? Write(string mine, string theirs)
    {
        var (one, other) = (Read("a.md", mine), Read("b.md", theirs));
        return FactCorrection.OfProse(one, ClaimOf(one), other, ClaimOf(other), "b.md")?.Text;
    }

    private static ArticleFacts Read(string path, string count) => ArticleReader.Read(path, Ferry.Fourteen.Replace("14 passengers", count, StringComparison.Ordinal), ArticleOptions.None);

    private static PlacedClaim ClaimOf(ArticleFacts facts) =>
        facts.Claims.First(c => c.Digest.Value.Kind == ValueKind.Quantity && (c.Digest.Exact.Contains("passengers", StringComparison.Ordinal) || c.Digest.Exact.Contains("people", StringComparison.Ordinal)));
}
