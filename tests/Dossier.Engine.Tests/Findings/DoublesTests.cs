using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Findings;

/// <summary>One text in many files is one witness: what it says is told once, with a count.</summary>
public sealed class DoublesTests
{
    private const string Head = "Published March 25, 2019\n\n";

    private const string Body = "Mayor Ann Lindholm met Bo Ekdahl in Halden before the storm came in from the sea and took the roof of the old mill.\n\nA fire in Halden killed {0} people, said the harbour master, who had seen it from the far side of the bay with a glass and a dog.\n";

    [Theory]
    [InlineData(2)]
    [InlineData(10_000)]
    public void An_inner_dispute_of_copies_is_told_once(int copies)
    {
        var article = ArticleReader.Read("a.txt", "Avalanche kills five skiers on Mount Tessin\n\nFebruary 19, 2018\n\nAn avalanche on the north face of Mount Tessin killed four skiers on Sunday afternoon, the heaviest such loss on the mountain in twenty years.\n", ArticleOptions.None);
        ArticleDigest[] articles = [.. Enumerable.Range(0, copies).Select(i => article.Digest with { Path = $"{i:00000}.txt" })];

        var finding = Assert.Single(FindingsBuilder.Build(articles), f => f.Dispute is not null);
        var messages = DisputeMessage.Of([finding]).ToList();

        Assert.Equal(Rules.SelfContradiction, finding.Dispute!.Rule);
        Assert.All(finding.Dispute.Sides, s => Assert.Equal(copies, s.Claims.Count));
        Assert.Equal(2, messages.Count);
        Assert.Contains(copies == 2 ? " here and in its copy; " : " here and in its 9999 copies; ", messages[0].Text(new Dictionary<string, ArticleFacts> { ["00000.txt"] = article }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Body)]
    [InlineData("Mayor Ann Lindholm met Bo Ekdahl in Halden.\n\nA fire in Halden killed {0} people.\n")]
    public void One_that_differs_from_a_hundred_copies_is_told_on_both_sides_once(string text)
    {
        var facts = Enumerable.Range(0, 101).Select(i => ArticleReader.Read($"{i:000}.txt", Head + string.Format(text, i == 50 ? 14 : 11), ArticleOptions.None)).ToDictionary(f => f.Document.Path);

        var messages = DisputeMessage.Of(FindingsBuilder.Build([.. facts.Values.Select(f => f.Digest)])).Select(m => m.Text(facts)).ToList();

        Assert.Equal(2, messages.Count);
        Assert.Contains(messages, m => m.Contains(" here and in its 99 copies; ", StringComparison.Ordinal));
        Assert.Contains(messages, m => m.EndsWith(" and its 99 copies", StringComparison.Ordinal));
    }

    [Fact]
    public void Copies_with_heads_of_their_own_are_told_once_too()
    {
        string[] heads = ["Fire in Halden", "Halden burns", "A night of fire", "The harbour burned"];
        var facts = heads.Select((head, i) => ArticleReader.Read($"{i}.txt", head + "\n\n" + Head + string.Format(Body, i == 3 ? 14 : 11), ArticleOptions.None)).ToDictionary(f => f.Document.Path);

        var messages = DisputeMessage.Of(FindingsBuilder.Build([.. facts.Values.Select(f => f.Digest)])).Select(m => m.Text(facts)).ToList();

        Assert.Equal(2, messages.Count);
        Assert.Contains(messages, m => m.Contains("its 2 copies", StringComparison.Ordinal));
    }

    [Fact]
    public void Articles_that_say_the_same_in_other_words_are_each_told()
    {
        string[] texts = ["A fire in Halden killed 11 people.", "Fire killed 11 people in Halden.", "A fire in Halden killed 14 people."];
        ArticleDigest[] articles = [.. texts.Select((t, i) => ArticleReader.Read($"{i}.txt", Head + "Mayor Ann Lindholm met Bo Ekdahl in Halden.\n\n" + t + "\n", ArticleOptions.None).Digest)];

        Assert.Equal(["0.txt", "1.txt", "2.txt"], DisputeMessage.Of(FindingsBuilder.Build(articles)).Select(m => m.Claim.Path).Distinct().Order());
    }

    [Fact]
    public void Doubles_of_another_set_are_no_doubles()
    {
        var article = ArticleReader.Read("a.txt", Head + string.Format(Body, 11), ArticleOptions.None).Digest;

        Assert.Equal(2, Doubles.Of([article, article with { Path = "b.txt", Set = "press" }], new PairMemory()).Articles.Count);
        Assert.Equal(2, Doubles.Of([article, article with { Path = "b.txt", Clock = Dossier.Engine.Times.Clock.None }], new PairMemory()).Articles.Count);
        Assert.Single(Doubles.Of([article, article with { Path = "b.txt" }], new PairMemory()).Articles);
    }
}
