using System.Collections;
using System.Text;
using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Quantities;
using Dossier.Engine.Times;

namespace Dossier.Engine.Tests.Quantities;

/// <summary>Four times the text costs at most five times the work, whatever the text.</summary>
public sealed class QuantityCostTests
{
    private const int Small = 16 * 1024;

    public static TheoryData<string> Hostile { get; } = new()
    {
        "1 ", "1", "one hundred ", "one hundred and ", "a million ", "millions of ", "tens of thousands of ", "half a ", "a third of ", "twenty-", "$", "$1 ", "US$1", "-", "- ", "1-", "1 - ", "1-1-1 ", "1–2 ",
        "to ", "1 to ", "1 to 2 to ", "and ", "1 and ", "between 1 and ", "from 1 to 2 ", "or ", "one or ", "1.", "1,", "1/2", "1/", "1:", ".5 ", "x", "1x", "1 x ", "1 km ", "1 km to ", "1 % ", "%", "1 per ",
        "1 new ", "1 new-", "1 and new ", "about ", "more than ", "no more than as many as ", "one of the ", "1 in ", "1 out of ", "1 year-", "six-year-old ", "aged ", "A, 1, ", "the ", "1st ", "first ", "\u2212", "°",
        "½ ", "minus ", "point ", "one point two ", "1 foot-1 ", "12 Main ", "No. 1 ", "(1) ", "1\n", "several hundred ", "\uD83D", "a couple of ",
    };

    [Theory, MemberData(nameof(Hostile))]
    public void The_work_grows_with_the_text(string piece)
    {
        var (steps, bytes) = Cost(piece, Small);
        var (moreSteps, moreBytes) = Cost(piece, Small * 4, (bytes * 5) + 4096);
        Assert.InRange(moreSteps, 0, steps * 5 + 50);
        Assert.InRange(moreBytes, 0, bytes * 5 + 4096);
    }

    [Theory]
    [InlineData('1')]
    [InlineData('9')]
    [InlineData('m')]
    [InlineData('s')]
    [InlineData('é')]
    public void One_endless_token_is_read_once(char c)
    {
        var text = "about 5 " + new string(c, Small * 4) + " million " + new string(c, Small * 4);
        var (_, bytes) = Cost(text, 1);
        Assert.InRange(bytes, 0, 8192);
    }

    [Fact]
    public void News_costs_at_most_two_bytes_a_character()
    {
        // Eight are allowed for tokens, times and quantities together, and tokens take five.
        var text = string.Concat(Enumerable.Repeat(
            "The harbour board said on Tuesday that two ferries had been taken out of service after divers found cracks in their hulls. "
            + "Repairs will cost about $1.4 million and are expected to take six weeks, the board's engineer told reporters at the pier. "
            + "Until then passengers must use the older boats, which carry up to 310 people and leave every hour from the inner quay. "
            + "The board's chair said she regretted the trouble and thanked the crews, who had kept to their stations while the boats were towed back to the yard. "
            + "Shopkeepers on the island fear for the season, which begins when the schools close, and have asked the ministry to lend a ship from the northern line. ", 100));
        Assert.InRange(Allocated(Read(text)), 1, text.Length * 2L);
    }

    private static (long Steps, long Bytes) Cost(string piece, int length, long enough = -1)
    {
        var text = new StringBuilder();
        do
            text.Append(piece);
        while (text.Length < length);
        var words = Read(text.ToString());
        var times = new CountedTimes();
        QuantityRecognizer.Recognize(words, times);
        return (times.Asked, Allocated(words, enough));
    }

    private static long Allocated(Words words, long enough = -1) => Allocation.Of(() => QuantityRecognizer.Recognize(words, []), enough);

    private static Words Read(string text) => SentenceSplitter.Split(DocumentReader.Read("cost.txt", text));

    /// <summary>No times, and a count of how often they were asked for: once for every number that is read.</summary>
    private sealed class CountedTimes : IReadOnlyList<TimeMention>
    {
        public long Asked { get; private set; }

        public int Count
        {
            get
            {
                Asked++;
                return 0;
            }
        }

        public TimeMention this[int index] => throw new ArgumentOutOfRangeException(nameof(index));

        public IEnumerator<TimeMention> GetEnumerator() => Enumerable.Empty<TimeMention>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
