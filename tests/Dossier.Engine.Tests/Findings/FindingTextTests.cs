using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Findings;

/// <summary>Findings told from outside their articles.</summary>
public sealed class FindingTextTests
{
    [Fact]
    public void Each_value_has_its_words_its_reading_and_its_places()
    {
        var (finding, articles) = Meeting(("a.txt", "4"), ("b.txt", "4"), ("c.txt", "5"));
        Assert.Equal(
            "\"on May 4\" (Thursday 2017-05-04) in a.txt(5,42), b.txt(5,42); \"on May 5\" (Friday 2017-05-05) in c.txt(5,42)",
            FindingText.Claims(finding, articles));
    }

    [Fact]
    public void Values_that_agree_are_told_as_each_article_reads_them()
    {
        var (finding, articles) = Meeting(("a.txt", "4"), ("b.txt", "4"));
        Assert.Null(finding.Dispute);
        Assert.Equal("\"on May 4\" (Thursday 2017-05-04) in a.txt(5,42), b.txt(5,42)", FindingText.Claims(finding, articles));
    }

    [Fact]
    public void Many_values_and_many_places_are_counted_and_not_listed()
    {
        var (finding, articles) = Meeting(Enumerable.Range(1, 12).SelectMany(day => Enumerable.Range(0, day == 1 ? 5 : 1).Select(i => ($"{day:00}-{i}.txt", $"{day}"))).ToArray());
        var text = FindingText.Claims(finding, articles);
        Assert.StartsWith("\"on May 1\" (Monday 2017-05-01) in 01-0.txt(5,42), 01-1.txt(5,42), 01-2.txt(5,42) and 2 more; ", text);
        Assert.EndsWith("; and 4 more", text);
    }

    [Fact]
    public void A_line_stays_one_whatever_a_path_is()
    {
        var (finding, articles) = Meeting(("a\nb\u001B.txt", "4"), ("c.txt", "5"));
        Assert.DoesNotContain(FindingText.Claims(finding, articles), char.IsControl);
    }

    [Theory]
    [InlineData("We had no chance,", "\"We had no chance,\"")]
    [InlineData("\"We had no chance,\"", "\"We had no chance,\"")]
    [InlineData("\u201CWe had no chance,\u201D", "\"We had no chance,\"")]
    [InlineData("\u201CWe had no chance,", "\"We had no chance,\"")]
    [InlineData("the \u201Cold\u201D pier", "\"the \u201Cold\u201D pier\"")]
    public void Words_have_one_pair_of_quotation_marks(string words, string quoted) => Assert.Equal(quoted, DisputeMessage.InQuotes(words));

    private static (FindingDigest Finding, Dictionary<string, ArticleFacts> Articles) Meeting(params (string Path, string Day)[] articles)
    {
        var facts = articles.ToDictionary(a => a.Path, a => ArticleReader.Read(
            a.Path, $"A meeting\n\nBy Tom Marsh, May 14, 2017\n\nMayor Ann Lee met the builder Peter Cole on May {a.Day} in Oslo.\n", ArticleOptions.None));
        return (FindingsBuilder.Build(facts.Values.Select(f => f.Digest).ToList()).Single(f => f.Property == "date"), facts);
    }
}
