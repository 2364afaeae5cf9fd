using Dossier.Engine.Findings;
using Dossier.Engine.Rulings;

namespace Dossier.Engine.Tests.Rulings;

public sealed class IgnoredPassagesTests
{
    private static readonly ArticleFacts One = ArticleReader.Read(
        "one.txt", "Lee meets Novak\n\nMayor Ann Lee met Viktor Novak in Calder\non Monday. They had tea, and tea.\n\nA fire broke out on Monday, May 2, 2017, in the harbour.\n", new ArticleOptions(DatePublished: "2019-03-06"));

    private static readonly ArticleFacts Two = ArticleReader.Read(
        "two.txt", "Talks\n\nViktor Novak met Ann Lee in Calder on March 8.\n", new ArticleOptions(DatePublished: "2019-03-10"));

    [Fact]
    public void What_an_ignored_passage_claims_is_compared_with_nothing()
    {
        Assert.Contains(FindingsBuilder.Build([One.Digest, Two.Digest]), f => f.Dispute is not null);
        var told = new IgnoredPassages([new PassageDecision("one.txt", "Calder on Monday", "why")]).LeaveOut(One);
        Assert.DoesNotContain(FindingsBuilder.Build([told.Digest, Two.Digest]), f => f.Dispute is not null);
        Assert.Equal(One.Claims.Select(c => c.Span), told.Claims.Select(c => c.Span));
    }

    [Fact]
    public void What_an_ignored_passage_gets_wrong_is_not_told()
    {
        Assert.Contains(One.Problems, p => p.Rule.Id == "DSR1001");
        Assert.Empty(new IgnoredPassages([new PassageDecision("one.txt", "Monday, May 2", "why")]).LeaveOut(One).Problems);
    }

    [Theory]
    [InlineData("Mon\u00ADday, May 2", "Monday, May 2")]
    [InlineData("Monday, May 2", "Mon\u200Bday, May 2")]
    [InlineData("Mon\u00ADday, May 2", "Mon\u00ADday, May 2")]
    public void Characters_that_nobody_sees_do_not_matter(string written, string quote)
    {
        var article = ArticleReader.Read("one.txt", "Fire\n\nA fire broke out on " + written + ", 2017, in the harbour.\n", new ArticleOptions(DatePublished: "2019-03-06"));

        Assert.Contains(article.Problems, p => p.Rule.Id == "DSR1001");
        Assert.Empty(new IgnoredPassages([new PassageDecision("one.txt", quote, "why")]).LeaveOut(article).Problems);
    }

    [Fact]
    public void A_copied_sentence_is_not_compared_where_it_is_ignored()
    {
        const string Told = "\n\nIngrid Lindqvist of Halden Steel told Tomas Okafor of the Calder Harbour Board about the crane.";
        var first = ArticleReader.Read("a.txt", "The crane stood 40 metres from the old lighthouse at the end of the quay." + Told, ArticleOptions.None);
        var second = ArticleReader.Read("b.txt", "The crane stood 60 metres from the old lighthouse at the end of the quay." + Told, ArticleOptions.None);
        var ignored = new IgnoredPassages([new PassageDecision("b.txt", "60 metres", "a slip")]);
        Assert.Contains(FindingsBuilder.Build([first.Digest, second.Digest]), f => f.Dispute is not null);
        Assert.Empty(ignored.Check(new Dictionary<string, ArticleFacts> { ["b.txt"] = second }));
        Assert.DoesNotContain(FindingsBuilder.Build([first.Digest, ignored.LeaveOut(second).Digest]), f => f.Dispute is not null);
    }

    [Theory]
    [InlineData("two.txt", "Calder on Monday")]
    [InlineData("one.txt", "Calder on Tuesday")]
    [InlineData("one.txt", "tea")]
    [InlineData("one.txt", "on Monday")]
    public void An_article_without_the_passage_or_with_two_of_it_is_told_as_it_is(string path, string quote) =>
        Assert.Same(One, new IgnoredPassages([new PassageDecision(path, quote, "why")]).LeaveOut(One));

    [Theory]
    [InlineData("one.txt", "Calder on Monday", "")]
    [InlineData("one.txt", "Calder  on\tMonday.", "")]
    [InlineData("one.txt", "Monday, May 2, 2017", "")]
    [InlineData("one.txt", "Calder on Tuesday", "DSR3007 these words do not stand in the article; they may have been changed there, and then the ruling has to be made anew")]
    [InlineData("one.txt", "tea", "DSR3007 these words stand in more than one place of the article; quote more words, so that they stand in one")]
    [InlineData("one.txt", "They had tea", "DSR3006 nothing is compared or found fault with in this passage; delete the ruling")]
    [InlineData("news/one.txt", "tea", "DSR3007 there is no article \"news/one.txt\"; did you mean \"one.txt\"?")]
    [InlineData("1", "tea", "DSR3007 there is no article \"1\"; paths are relative to the project, with forward slashes")]
    public void A_ruling_on_a_passage_says_what_is_wrong_with_it(string path, string quote, string expected) => Assert.Equal(
        expected, string.Concat(new IgnoredPassages([new PassageDecision(path, quote, "why")]).Check(Articles).Select(p => p.Rule.Id + " " + p.Message)));

    [Theory]
    [InlineData("Nine wagons left the rails.", "Nine wagons")]
    [InlineData("About 60 people had to leave their homes.", "60 people")]
    [InlineData("The museum has 210 paintings.", "210 paintings")]
    [InlineData("The hull was painted green in 1987.", "1987")]
    [InlineData("The mast stands 31 metres tall.", "31 metres")]
    public void What_only_the_matching_reads_is_compared_too(string sentence, string quote)
    {
        var article = ArticleReader.Read("a.txt", "News from Kessel\n\nPublished March 6, 2019\n\n" + sentence + "\n", ArticleOptions.None);

        Assert.Empty(new IgnoredPassages([new PassageDecision("a.txt", quote, "a slip")]).Check(new Dictionary<string, ArticleFacts> { ["a.txt"] = article }));
    }

    [Fact]
    public void A_second_ruling_on_a_passage_is_not_needed()
    {
        var problem = Assert.Single(new IgnoredPassages([new PassageDecision("one.txt", "Calder on Monday", "why"), new PassageDecision("one.txt", "Calder on Monday", "because")]).Check(Articles));
        Assert.Equal((1, "DSR3006", 0), (problem.Ruling, problem.Rule.Id, problem.Other));
    }

    [Fact]
    public void Words_that_repeat_themselves_cost_no_more_than_others()
    {
        var article = ArticleReader.Read("a.txt", string.Concat(Enumerable.Repeat("ab", 4_000)) + ".", ArticleOptions.None);
        var decisions = Enumerable.Range(0, 40).Select(i => new PassageDecision("a.txt", string.Concat(Enumerable.Repeat("ab", 1_000)) + i, "why")).ToArray();
        Assert.Equal(40, new IgnoredPassages(decisions).Check(new Dictionary<string, ArticleFacts> { ["a.txt"] = article }).Count);
    }

    [Fact]
    public void Passages_of_equal_rulings_are_equal()
    {
        var passages = new IgnoredPassages([new PassageDecision("a.txt", "x", "why")]);
        Assert.Equal(passages, new IgnoredPassages([new FindingDecision("k", "a", new(["b"]), "why"), new PassageDecision("a.txt", "x", "why")]));
        Assert.NotEqual(passages, new IgnoredPassages([new PassageDecision("a.txt", "x", "because")]));
        Assert.True(new IgnoredPassages([new FindingDecision("k", "a", new(["b"]), "why")]).IsEmpty);
    }

    [Fact]
    public void Four_times_the_articles_and_rulings_cost_at_most_five_times_as_much()
    {
        var few = Cost(50);
        var many = Cost(200, few * 5);
        Assert.True(many <= few * 5, $"{few:N0} bytes for 50, {many:N0} for 200");

        static long Cost(int n, long enough = -1)
        {
            var articles = Enumerable.Range(0, n).Select(i => ArticleReader.Read(i + ".txt", "Ann Lee met Bo Ek on Monday.", ArticleOptions.None)).ToDictionary(a => a.Document.Path);
            var rulings = Enumerable.Range(0, n).Select(i => new PassageDecision(i + ".txt", "on Monday", "why")).ToArray();
            return Allocation.Of(() =>
            {
                var ignored = new IgnoredPassages(rulings);
                _ = articles.Values.Select(ignored.LeaveOut).ToList();
                _ = ignored.Check(articles);
            }, enough);
        }
    }

    private static Dictionary<string, ArticleFacts> Articles => new() { ["one.txt"] = One, ["two.txt"] = Two };
}
