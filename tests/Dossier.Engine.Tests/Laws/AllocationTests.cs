using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Quantities;
using Dossier.Engine.Times;

namespace Dossier.Engine.Tests.Laws;

/// <summary>What reading costs in memory: the tokens once, and an object or two for each thing found.</summary>
public sealed class AllocationTests
{
    private const string News =
        """
        The ferry company said on Tuesday, March 5, that it would order 12 new ships for $1.3 billion. Nobody on the quay had expected so large a sum.

        Work on the first of them starts in June, and about 4,500 passengers a day will travel on it by the end of 2021, the company's director said.
        The old ships are slow and loud, and those who live beside the harbour have long asked for something else. The mayor, who grew up there, called it
        the best news since the bridge was mended; the fishermen, whose boats lie in the same basin, were less sure and asked for a meeting.

        Last year the route lost 7 percent of its passengers after two weeks of storms. A spokeswoman said that the weather was to blame, not the prices.

        """;

    [Fact]
    public void Times_and_quantities_of_news_take_at_most_eight_bytes_for_each_character()
    {
        var text = Repeated(64_000);

        var allocated = Allocation.Of(() =>
        {
            var document = DocumentReader.Read("a.txt", text);
            var words = SentenceSplitter.Split(document);
            var times = TimeRecognizer.Recognize(document, words, new ArticleOptions(DatePublished: "2019-03-08"), out _);
            QuantityRecognizer.Recognize(words, times);
        });

        Assert.InRange(allocated / (double)text.Length, 2, 8);
    }

    [Fact]
    public void The_whole_of_news_takes_at_most_a_hundred_bytes_for_each_character()
    {
        var text = Repeated(64_000);

        var allocated = Allocation.Of(() => ArticleReader.Read("a.txt", text, new ArticleOptions(DatePublished: "2019-03-08")));

        Assert.InRange(allocated / (double)text.Length, 8, 100);
    }

    [Fact]
    public void Tokens_take_what_they_need_and_no_more()
    {
        var text = Repeated(64_000);

        var count = Tokenizer.Tokenize(text).Length;

        // Twelve bytes a token, and the head of one array.
        Assert.InRange(Allocation.Of(() => Tokenizer.Tokenize(text)), count * 12, (count * 12) + 64);
    }

    private static string Repeated(int length) => string.Concat(Enumerable.Repeat(News, length / News.Length));
}
