using System.Globalization;
using System.Text;
using Dossier.Generator.Tests.Harness;

namespace Dossier.Generator.Tests;

/// <summary>The same articles make the same bytes, on every machine.</summary>
public sealed class DeterminismTests
{
    [Theory]
    [InlineData("")]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void A_culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(Expected, Bytes(Fresh()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing()
    {
        var random = new Random(17);
        for (var i = 0; i < 5; i++)
        {
            var articles = Fresh();
            random.Shuffle(articles);
            Assert.Equal(Expected, Bytes(articles));
        }
    }

    [Fact]
    public void Line_ends_are_the_same_everywhere() => Assert.DoesNotContain("\r", Expected);

    private static readonly string Expected = Bytes(Fresh());

    // Other text objects, so that nothing comes from the cache.
    private static ArticleInMemory[] Fresh() => Sources.All
        .Concat([new("a/one.txt", "Same name\n\nText."), new("b/one.txt", "Same name\n\nText."), new("c/12.txt", "Same name\n\nText.")])
        .Select(a => a.WithText(a.GetText()!.ToString()))
        .ToArray();

    private static string Bytes(ArticleInMemory[] articles)
    {
        var text = new StringBuilder();
        foreach (var source in new Project(articles).Run().GeneratedSources.OrderBy(s => s.HintName, StringComparer.Ordinal))
            text.Append(source.HintName).Append('\n').Append(source.SourceText);
        return text.ToString();
    }
}
