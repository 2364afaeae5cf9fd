namespace Dossier.Engine.Tests.Claims;

/// <summary>Values of documentation that stand in cells, addresses and versions.</summary>
public sealed class LiteralClaimTests
{
    [Theory]
    [InlineData("| Name | Default |\n|---|---|\n| retries | -1 |", "-1")]
    [InlineData("| Name | Default |\n|---|---|\n| retries | `-1` |", "-1")]
    [InlineData("| Name | Default |\n|---|---|\n| retries | 1 |", "1")]
    [InlineData("| Name | Default |\n|---|---|\n| address | :8080 |", "")]
    [InlineData("The index `logs-2024.01.15` is new.", "")]
    [InlineData("Its `max_samples: 2000` will limit it.", "2,000")]
    public void Numbers(string text, string expected) => Assert.Equal(expected, Values(text, "number"));

    [Theory]
    [InlineData("The address of Orrery is Orrery 127.0.0.1 now.", "")]
    [InlineData("Use version 1.2.3.4 now.", "1.2.3.4")]
    [InlineData("Use version `v2.0-rc1` now.", "2.0-rc1")]
    [InlineData("Use version `v2.0-rc.1` now.", "2.0-rc.1")]
    [InlineData("Use version 2.0-based tools now.", "2.0")]
    public void Versions(string text, string expected) => Assert.Equal(expected, Values(text, "version"));

    private static string Values(string text, string property) =>
        string.Join(" ", ArticleReader.Read("a.md", "# Storage settings\n\nThis page tells of the storage.\n\n" + text + "\n", ArticleOptions.None).Digest.Claims
            .Where(c => c.Question is not null && c.Property == property).Select(c => c.Value.Text));
}
