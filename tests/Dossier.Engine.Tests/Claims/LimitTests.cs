namespace Dossier.Engine.Tests.Claims;

/// <summary>What a sentence that denies, and a number that has its own "no", make of a limit.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("The size must not exceed 20 MB.", "at most 20 megabytes")]
    [InlineData("The size must be no larger than 20 MB.", "at most 20 megabytes")]
    [InlineData("The size is not to exceed 20 MB.", "at most 20 megabytes")]
    [InlineData("The size must not be larger than 20 MB.", "at most 20 megabytes")]
    [InlineData("The size must not be less than 20 MB.", "at least 20 megabytes")]
    [InlineData("The size must not be below 20 MB.", "at least 20 megabytes")]
    [InlineData("The size must be no smaller than 20 MB.", "at least 20 megabytes")]
    [InlineData("The size must be not less than 20 MB.", "at least 20 megabytes")]
    [InlineData("The size must be less than 20 MB.", "less than 20 megabytes")]
    public void A_limit_has_its_direction(string sentence, string value) => Assert.Contains(value, Claims(sentence).Select(c => c.Value.Text));

    [Theory]
    [InlineData("The delay must not exceed 30 seconds.", Modifier.EqualOrLess)]
    [InlineData("The delay must be no longer than 30 seconds.", Modifier.EqualOrLess)]
    [InlineData("The delay is 30 seconds.", Modifier.None)]
    public void So_has_that_of_a_length(string sentence, Modifier modifier) => Assert.Contains(modifier, Claims(sentence).Select(c => c.Value.Duration?.Modifier).OfType<Modifier>());

    [Theory]
    [InlineData("The wait is 100 milliseconds to 5 seconds.", "PT0.1S/PT5S")]
    [InlineData("The wait is 100ms to 5s.", "PT0.1S/PT5S")]
    [InlineData("The wait is 4-5 minutes.", "PT4M/PT5M")]
    [InlineData("The wait grew from 4 minutes to 2 hours.", "PT4M PT2H")]
    public void Ranges_of_lengths(string text, string expected) => Assert.Equal(expected, string.Join(" ", Claims(text).Where(c => c.Property == "duration").Select(c => c.Value.Text)));

    private static IEnumerable<Engine.Claims.ClaimDigest> Claims(string sentence) =>
        ArticleReader.Read("a.md", "# Storage settings\n\nThis page tells of the storage.\n\n" + sentence + "\n", ArticleOptions.None).Digest.Claims.Where(c => c.Question is not null);
}
