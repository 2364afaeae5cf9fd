namespace Dossier.Engine.Tests;

public sealed class MetadataTests
{
    [Theory]
    [InlineData("yesterday")]
    [InlineData("10.1.2017")]
    [InlineData("2017-02-30")]
    public void A_date_that_is_none_is_a_problem_of_the_whole_file(string date)
    {
        var problem = Assert.Single(ArticleReader.Read("a.txt", "A word.", new ArticleOptions(DatePublished: date)).Problems);
        Assert.Equal((Rules.BadMetadata, default), (problem.Rule, problem.Span));
        Assert.Contains(date, problem.Message);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2017-01-10")]
    [InlineData("2017-01-10T02:24:00-05:00")]
    public void A_date_that_is_one_is_none(string? date) =>
        Assert.Empty(ArticleReader.Read("a.txt", "A word.", new ArticleOptions(DatePublished: date)).Problems);
}
