using Dossier.Engine.Language;

namespace Dossier.Engine.Tests.Laws;

/// <summary>Law 2 of the design, for the whole of reading one article: twice the text costs twice the work, on any input.</summary>
public sealed class LinearityTests
{
    public static TheoryData<string> Pieces =>
    [
        "1 ", "one hundred ", "on Monday, Jan. 1 ", "12 people were killed ", "Ann Lee met Bo Ek on Monday ", "\u201Cwe won,\u201D she said, ", "Ann ", "A.", "x", "$5 for ", "27 % of Acme ",
        "(", "\"", "- ", "mayor Ann Lee, 33, ", "\n", "\r\n\r\n", "not ", "according to ", "said that ", "\u2028", "\uD800",
        "A bomb killed 12 people in the harbour of Aden on Monday. ", "No one was hurt, Ann Lee told Bo Ek. ", "10 miles east of Aden ", "was not ",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Four_times_the_text_allocates_at_most_five_times_as_much(string piece)
    {
        var small = Allocated(piece, 16_000);
        var large = Allocated(piece, 64_000, small * 5);

        Assert.True(large <= small * 5, $"{small:N0} bytes for 16 KB, {large:N0} for 64 KB");
    }

    [Theory]
    [InlineData('(', ')')]
    [InlineData('\u201C', '\u201D')]
    [InlineData('x', 'y')]
    public void Ten_thousand_nested_brackets_and_an_endless_word_allocate_no_more_than_plain_words(char open, char close)
    {
        var hostile = "Ann Lee met 12 people " + new string(open, 10_000) + "on Monday" + new string(close, 10_000) + " in Aden.";
        var plain = Repeat("Ann Lee met 12 people on Monday in Aden. ", hostile.Length);

        var words = Allocated(plain);
        var bytes = Allocated(hostile, words);
        Assert.True(bytes <= words, $"{bytes:N0} bytes, {words:N0} for plain words");
    }

    private static long Allocated(string text, long enough = -1) => Allocation.Of(() => ArticleReader.Read("a.txt", text, new ArticleOptions(DatePublished: "2017-01-10")), enough);

    [Theory]
    [MemberData(nameof(Pieces))]
    public void No_sentence_is_longer_than_a_writer_makes_them(string piece)
    {
        var article = ArticleReader.Read("a.txt", Repeat(piece, 16_000), ArticleOptions.None);

        Assert.All(article.Mentions.Words.Sentences, s => Assert.InRange(s.End - s.First, 1, SentenceSplitter.LongestSentence + 8));
    }

    private static long Allocated(string piece, int length, long enough = -1) => Allocated(Repeat(piece, length), enough);

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
