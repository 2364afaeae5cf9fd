using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Laws;

/// <summary>Law 2 of the design for comparing articles: four times as many cost four times as much, whether they tell of a thousand events or one article was copied a thousand times.</summary>
public sealed class ComparisonLinearityTests
{
    private const int Witnesses = 5;

    private static readonly string[] Syllables = ["bra", "del", "fen", "gor", "hul", "kim", "lor", "mas", "nel", "pir"];

    [Fact]
    public void Four_times_as_many_events_allocate_at_most_five_times_as_much() => AssertLinear(Events(40), Events(160));

    [Fact]
    public void Articles_of_other_events_add_no_dispute()
    {
        var few = FindingsBuilder.Build(Events(10)).Count(f => f.Dispute is not null);
        var many = FindingsBuilder.Build(Events(40)).Count(f => f.Dispute is not null);

        Assert.NotEqual(0, few);
        Assert.Equal(4 * few, many);
    }

    [Theory]
    [InlineData("A bomb killed {0} people in the harbour of Aden on Monday. ")]
    [InlineData("Mayor Ann Lee met {0} owners of Halden Steel on Monday, Jan. 2, at 9 p.m.\n\n")]
    [InlineData("\u201CWe will build {0} new houses in Aden before the summer,\u201D said Mayor Ann Lee. ")]
    [InlineData("The ferry is {0} metres long and sank 10 miles east of Aden after two hours. ")]
    public void Two_articles_that_repeat_a_sentence_four_times_as_often_allocate_at_most_five_times_as_much(string sentence) =>
        AssertLinear(Repeated(sentence, 1250), Repeated(sentence, 5000));

    [Fact]
    public void Four_times_as_many_copies_of_one_article_allocate_at_most_five_times_as_much() => AssertLinear(Copies(250), Copies(1000));

    private static void AssertLinear(List<ArticleDigest> few, List<ArticleDigest> many)
    {
        var small = Allocation.Of(() => FindingsBuilder.Build(few));
        var large = Allocation.Of(() => FindingsBuilder.Build(many), small * 5);

        Assert.True(large <= small * 5, $"{small:N0} bytes for {few.Count} articles, {large:N0} for {many.Count}");
    }

    /// <summary>Articles five of which tell of each event; the last of the five counts otherwise.</summary>
    private static List<ArticleDigest> Events(int events) => Enumerable.Range(0, events * Witnesses).Select(i =>
    {
        var (person, other, place) = (Name(i / Witnesses, 1), Name(i / Witnesses, 3), Name(i / Witnesses, 7));
        var count = 100 + (i % Witnesses == Witnesses - 1 ? 50 : 0);
        return Read($"{i:00000}.txt", $"Published March 25, 2019\n\nMayor Ann {person} met Bo {other} in {place} on March 20.\n\nA blaze in {place} killed {count} people, Ann {person} said.\n\nThe bridge was closed, and the ferry was full.\n");
    }).ToList();

    private static List<ArticleDigest> Repeated(string sentence, int times) =>
    [
        Read("a.txt", "Published March 25, 2019\n\n" + string.Concat(Enumerable.Repeat(string.Format(sentence, 12), times))),
        Read("b.txt", "Published March 25, 2019\n\n" + string.Concat(Enumerable.Repeat(string.Format(sentence, 13), times))),
    ];

    private static List<ArticleDigest> Copies(int count)
    {
        var article = Events(1)[0];
        return Enumerable.Range(0, count).Select(i => article with { Path = $"{i:00000}.txt" }).ToList();
    }

    /// <summary>A name that no other number has.</summary>
    private static string Name(int number, int kind)
    {
        var name = Syllables[kind] + Syllables[number / 100 % 10] + Syllables[number / 10 % 10] + Syllables[number % 10];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static ArticleDigest Read(string path, string text) => ArticleReader.Read(path, text, ArticleOptions.None).Digest;
}
