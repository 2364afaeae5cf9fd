namespace Dossier.Engine.Tests.Facts;

using Dossier.Engine.Facts;

/// <summary>What articles say together: which of them is believed, and what is nearest where none answers.</summary>
public sealed class SeveralArticlesTests
{
    private const string Limits = "# Limits\n\nThe default connection timeout is 60 seconds.";

    [Fact]
    public void A_page_of_another_thing_is_an_info_where_a_page_agrees() => Assert.Equal("a.md same, b.md perhaps", Ask(
        Limits, "# The mail gateway\n\nThe default connection timeout is 30 seconds."));

    [Fact]
    public void A_page_of_what_somebody_does_is_believed() => Assert.Equal("a.md same, b.md other", Ask(
        Limits, "# Deploying to production\n\nThe default connection timeout is 30 seconds."));

    [Fact]
    public void Pages_of_other_things_are_believed_where_all_say_the_same() => Assert.Equal("a.md other, b.md other", Ask(
        "# The mail gateway\n\nThe default connection timeout is 30 seconds.", "# The broker\n\nThe default connection timeout is half a minute."));

    [Fact]
    public void Pages_of_other_things_that_differ_are_infos() => Assert.Equal("a.md perhaps, b.md perhaps", Ask(
        "# The mail gateway\n\nThe default connection timeout is 30 seconds.", "# The broker\n\nThe default connection timeout is 30 minutes."));

    [Fact]
    public void The_name_of_the_product_tells_no_page_from_another() => Assert.Equal("a.md same, b.md other", Ask(
        "# Nordbase guide\n\nThe default connection timeout is 60 seconds.", "# Nordbase reference\n\nThe default connection timeout is 30 seconds."));

    [Fact]
    public void What_the_constant_stands_in_is_the_page_s_thing() => Assert.Equal("a.md same, b.md other", Ask(
        [Limits, "# The mail gateway\n\nThe gateway's default connection timeout is 30 seconds."], context: "Nordbase MailGateway ConnectionTimeout"));

    [Fact]
    public void Two_values_under_two_headings_of_one_page_may_be_of_two_things() => Assert.Equal("a.md same, a.md perhaps", Ask(
        "# Limits\n\n## Connections\n\nThe default connection timeout is 60 seconds.\n\n## Connections in practice\n\nThe default connection timeout is 30 seconds."));

    [Theory]
    [InlineData("CHANGELOG.md")]
    [InlineData("docs/release-notes/limits.md")]
    [InlineData("blog/2021-05-04-limits.md")]
    [InlineData("docs/migration.md")]
    public void Pages_of_other_days_are_not_asked(string path) => Assert.Empty(
        ToldValueReader.Read(ArticleReader.Read(path, Limits, new ArticleOptions())).Values);

    [Fact]
    public void What_is_nearest_is_told_where_none_answers()
    {
        var answer = FactFinder.Find(new StatedFact("default read timeout", FactValue.Of(60, FactUnit.Find("seconds")!.Value), "", null),
            [Read("a.md", "# Limits\n\nThe default write timeout is 30 seconds. The read buffer is 4 KB. A sweep takes 5 minutes. The default connection timeout is 40 seconds.")]);
        Assert.Empty(answer.Told);
        Assert.Equal(["default write timeout: 30 seconds", "default connection timeout: 40 seconds"], answer.Nearest.Select(n => n.Value.Phrase + ": " + n.Exact));
    }

    [Theory]
    [InlineData("ConnectionTimeoutSeconds", "second")]
    [InlineData("ConnectionTimeoutMs", "millisecond")]
    [InlineData("MAX_UPLOAD_MB", "megabyte")]
    [InlineData("SamplingPercent", "percentage")]
    [InlineData("PriceEur", "EUR")]
    [InlineData("RequestsPerSecond", "")]
    [InlineData("RetryCount", "")]
    [InlineData("Seconds", "")]
    public void A_name_tells_its_unit(string name, string unit) => Assert.Equal(unit, FactUnit.OfName(name).Name);

    [Fact]
    public void A_long_page_of_numbers_is_read_in_time()
    {
        var text = "# Limits\n\n" + string.Concat(Enumerable.Repeat("The default timeout is 30 seconds, or 31, (32) and 33: 34 - 35; ", 20_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Read("a.md", text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30));
    }

    private static string Ask(params string[] texts) => Ask(texts, "");

    private static string Ask(string[] texts, string context) => string.Join(", ", FactFinder.Find(
        new StatedFact("default connection timeout", FactValue.Of(60, FactUnit.Find("seconds")!.Value), context, null),
        texts.Select((t, i) => Read((char)('a' + i) + ".md", t)).ToList()).Told.Select(t => t.Path + (t.Agreement == FactAgreement.Same ? " same" : t.IsSure ? " other" : " perhaps")));

    private static ToldArticle Read(string path, string text) => ToldValueReader.Read(ArticleReader.Read(path, text, new ArticleOptions()));
}
