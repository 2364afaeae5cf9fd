using CsCheck;
using Dossier.Engine.Language;
using Dossier.Engine.Times;

namespace Dossier.Engine.Tests.Times;

public sealed class TimeInvariantTests
{
    /// <summary>Pieces that times are made of, so that random texts reach into every recogniser.</summary>
    private static readonly string[] Pieces =
    [
        "Monday", "Sun.", "January", "May", "Feb.", "30", "31", "1", "0", "12", "1998", "0001", "9999", "2017-02-30", "9/1/2017", "25.12.2016", "7:48", "24:59", "p.m.", "EST", "0735 GMT",
        "noon", "tonight", "morning", "the", "a", "an", "of", "and", "half", "last", "next", "this", "that", "same", "every", "per", "twice", "ago", "later", "earlier", "from now",
        "year", "years", "century", "decade", "quarter", "weekend", "second", "third", "twentieth", "20th", "hundred", "million", "twenty", "several", "'98", "s", "BC", "Q3", "fiscal",
        "summer", "fall", "Easter", "Christmas", "now", "will", "until", "-", "/", ":", ".", ",", ";", "(", ")", "$", "%", "99999999999999999999", "1,000", "2.5", "\n", "é", "\uD800",
    ];

    private static readonly Gen<string> Texts =
        Gen.Select(Gen.Int[0, Pieces.Length - 1], Gen.Bool, (i, space) => Pieces[i] + (space ? " " : "")).Array[0, 40].Select(string.Concat);

    private static readonly Gen<string?> Clocks = Gen.Int[0, 4].Select(i => new string?[] { null, "2017-01-10", "0001-01-01", "9999-12-31T23:59", "2016-02-29" }[i]);

    [Fact]
    public void Spans_of_any_text_are_in_bounds_in_order_and_apart() =>
        Gen.Select(Gen.OneOf(Texts, Gen.String), Clocks).Sample((text, clock) =>
        {
            var end = 0;
            foreach (var mention in Read.Times(text, clock))
            {
                Assert.True(mention.Span.Start >= end && mention.Span.Length > 0 && mention.Span.End <= text.Length);
                end = mention.Span.End;
            }
        }, iter: 20_000);

    [Fact]
    public void Every_mention_has_a_value_and_dates_only_where_something_resolves_them() =>
        Gen.Select(Texts, Clocks).Sample((text, clock) =>
        {
            foreach (var mention in Read.Times(text, clock))
            {
                Assert.NotEqual("", mention.Value);
                Assert.Equal(mention.Type == TimeExpressionType.Duration, mention.Duration is not null);
                if (clock is null && mention.Date is { } date && mention.Stated is { } stated)
                    Assert.True(stated.Intersects(date), $"{mention} in {text}");
            }
        }, iter: 20_000);

    [Fact]
    public void The_same_text_gives_the_same_mentions() =>
        Texts.Sample(text => Read.Times(text, "2017-01-10").SequenceEqual(Read.Times(text, "2017-01-10")), iter: 2_000);

    public static TheoryData<string> Hostile => new(
        "1 ", "to ", "last ", "1", "-", "/", "1/", "1-", "12:", "one hundred ", "twenty ", "the ", "a ", "of ", "the end of ", "every ", "year ", "last year ", "and a half ", "Monday ",
        "Monday, ", "Jan. ", "May ", "1998 ", "1998-", "two or ", "week of ", "the first half of ", "'", "\n", "will ", "1, ", "28 and ", "more than ", "fiscal ", "this coming ");

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Memory_grows_no_faster_than_the_text(string unit)
    {
        var small = Bytes(unit, 16_384);
        var large = Bytes(unit, 65_536, (5 * small) + 1024);
        Assert.True(large <= 5 * small + 1024, $"{small} bytes at 16 KB, {large} at 64 KB");
    }

    [Fact]
    public void Cancelling_stops_the_reading()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var document = Read.Plain("It rained on Monday.");
        var words = SentenceSplitter.Split(document);
        Assert.Throws<OperationCanceledException>(() => TimeRecognizer.Recognize(document, words, ArticleOptions.None, out _, source.Token));
    }

    private static long Bytes(string unit, int length, long enough = -1)
    {
        var document = Read.Plain(string.Concat(Enumerable.Repeat(unit, length / unit.Length)));
        var words = SentenceSplitter.Split(document);
        var options = new ArticleOptions(DatePublished: "2017-01-10");
        return Allocation.Of(() => TimeRecognizer.Recognize(document, words, options, out _), enough);
    }
}
