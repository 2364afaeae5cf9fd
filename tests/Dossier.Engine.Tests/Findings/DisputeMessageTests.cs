using Dossier.Engine.Claims;
using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Findings;

public sealed class DisputeMessageTests
{
    [Fact]
    public void A_message_names_what_disagrees_both_readings_and_the_rivals_place()
    {
        var message = Messages("news/a.txt").Single();
        Assert.Equal(
            "date of the opening of Ann Lee Hall: \"May 4\" (Thursday 2017-05-04) here; \"on Friday\" (Friday 2017-05-05) in b.txt(3,5), ../wire/c.txt(1,1)",
            message.Text(Articles));
        Assert.Equal(["news/b.txt", "../wire/c.txt"], message.Rivals.Select(r => r.Path));
    }

    [Fact]
    public void Articles_of_the_same_side_are_mentioned() =>
        Assert.Equal(
            "date of the opening of Ann Lee Hall: \"on Friday\" (Friday 2017-05-05) here, also in ../wire/c.txt(1,1); \"May 4\" (Thursday 2017-05-04) in a.txt(1,1)",
            Messages("news/b.txt").Single().Text(Articles));

    [Fact]
    public void An_article_is_told_once_a_side_at_its_first_claim() =>
        Assert.Equal(0, Messages("../wire/c.txt").Single().Claim.Index);

    [Fact]
    public void A_finding_without_a_dispute_has_no_message() =>
        Assert.Empty(DisputeMessage.Of([Finding with { Dispute = null }]));

    [Theory]
    [InlineData("Ann Lee", "age", "age of Ann Lee")]
    [InlineData("fire in Oslo", "date", "date of the fire in Oslo")]
    [InlineData("the fire", "date", "date of the fire")]
    [InlineData("jobs created by Acme", "number", "number of jobs created by Acme")]
    [InlineData("somebody", "words", "words of somebody")]
    [InlineData("money", "amount", "amount of money")]
    [InlineData("money fined", "amount", "amount of the money fined")]
    [InlineData("limit", "information", "size of the limit")]
    [InlineData("version", "version", "version")]
    [InlineData("share", "percentage", "share")]
    [InlineData("share held by Acme", "percentage", "share held by Acme")]
    [InlineData("", "date", "date")]
    public void A_question_reads_as_a_person_would_say_it(string subject, string property, string expected) =>
        Assert.Equal(expected, DisputeMessage.Question(Finding with { Subject = subject, Property = property }));

    [Fact]
    public void Quoted_words_stay_on_one_line_and_are_valid_text() =>
        Assert.Equal("on Friday \uFFFD\U0001F600 x", DisputeMessage.Quote("on\r\n\tFriday \uD83D\U0001F600\u2028\0x"));

    [Fact]
    public void Long_words_are_cut() => Assert.Equal(new string('a', 80) + "…", DisputeMessage.Quote(new string('a', 900)));

    [Fact]
    public void A_thousand_rivals_are_counted_and_not_named()
    {
        var crowd = new Side("x", new(Enumerable.Range(0, 1000).Select(i => new ClaimReference($"n/{i}.txt", 0))), new([0]));
        var finding = Finding with { Dispute = Finding.Dispute! with { Sides = new([Finding.Dispute.Sides[0], crowd]) } };
        Assert.EndsWith(" and 988 more", DisputeMessage.Of([finding]).First().Text(Articles));
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(9, null)]
    [InlineData(10, "; and 1 more value")]
    [InlineData(500, "; and 491 more values")]
    public void A_hundred_values_are_counted_and_not_told(int values, string? end)
    {
        var message = DisputeMessage.Of([Sides(values)]).First();
        var text = message.Text(Articles);
        Assert.Equal(end is not null, text.EndsWith(end ?? "more values", StringComparison.Ordinal));
        Assert.Equal(Math.Min(values - 1, DisputeMessage.MostSides), message.Rivals.Count());
        Assert.All(message.Rivals, r => Assert.Contains(r.Path[2..], text, StringComparison.Ordinal));
    }

    [Fact]
    public void Four_times_the_values_are_told_in_at_most_five_times_the_words()
    {
        Assert.True(Length(400) <= 5 * Length(100));

        static int Length(int values) => DisputeMessage.Of([Sides(values)]).Sum(m => m.Text(Articles).Length);
    }

    /// <summary>A finding to which each article gives a value of its own.</summary>
    private static FindingDigest Sides(int values) => Finding with
    {
        Dispute = Finding.Dispute! with
        {
            Sides = new(Enumerable.Range(0, values).Select(i => new Side($"v{i}", new([new ClaimReference($"n/{i:000}.txt", 0)]), new(Enumerable.Range(0, values).Where(r => r != i))))),
        },
    };

    private static IEnumerable<DisputeMessage> Messages(string path) => DisputeMessage.Of([Finding]).Where(m => m.Claim.Path == path);

    private static readonly Dictionary<string, ArticleFacts> Articles = new()
    {
        ["news/a.txt"] = Article("news/a.txt", "May 4 it was.", "May 4"),
        ["news/b.txt"] = Article("news/b.txt", "Hall opens\n\nIt, on Friday.", "on Friday"),
        ["../wire/c.txt"] = Article("../wire/c.txt", "Friday. Friday!", "Friday"),
    };

    private static readonly FindingDigest Finding = new(
        "k", "opening of Ann Lee Hall", "date", ValueKind.Date,
        new([new("../wire/c.txt", 0), new("news/a.txt", 0), new("news/b.txt", 0)]), null,
        new Dispute(Rules.Date, Level.Warning, new([
            new Side("Thursday 2017-05-04", new([new("news/a.txt", 0)]), new([1])),
            new Side("Friday 2017-05-05", new([new("news/b.txt", 0), new("../wire/c.txt", 0), new("../wire/c.txt", 1)]), new([0]))])));

    private static ArticleFacts Article(string path, string text, string words)
    {
        var claims = new List<PlacedClaim>();
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            claims.Add(new(new("opening of Ann Lee Hall", "date", new(ValueKind.Date, words), words), new(at, words.Length), new(0, text.Length)));
        var facts = ArticleReader.Read(path, text, ArticleOptions.None);
        return facts with { Claims = claims };
    }
}
