using Dossier.Engine.Claims.Statements;

namespace Dossier.Engine.Tests.Laws;

/// <summary>Law 2 of the design for statements: hostile text costs what its length costs, and no depth of it overflows a stack.</summary>
public sealed class StatementLinearityTests
{
    public static TheoryData<string> Pieces =>
    [
        "Ann Lee met Bo Ek ", "Ann Lee said that ", "who met Ann Lee who ", "if Ann Lee ", "of 12 people ", "on Monday ", "and 12 ", "to plan to ", "a spokesman, Ann Lee, ", "\u201CAnn Lee won,\u201D she said, ",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Sixty_four_kilobytes_without_a_full_stop_allocate_at_most_five_times_what_sixteen_do(string piece)
    {
        var small = Allocated(Repeat(piece, 16_000));
        var large = Allocated(Repeat(piece, 64_000), small * 5);

        Assert.True(large <= small * 5, $"{small:N0} bytes for 16 KB, {large:N0} for 64 KB");
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Statements_are_no_more_than_words(string piece)
    {
        var article = ArticleReader.Read("a.txt", Repeat(piece, 16_000), ArticleOptions.None);
        var words = article.Mentions.Trees.Sum(t => t?.Count ?? 0);
        var statements = StatementReader.Read(article.Mentions);

        Assert.True(statements.Count <= words, $"{statements.Count} statements of {words} words");
        Assert.True(statements.Sum(s => s.Modifiers.Count) <= 8 * words, $"{statements.Sum(s => s.Modifiers.Count)} modifiers of {words} words");
    }

    [Fact]
    public void Ten_thousand_brackets_and_an_endless_word_are_read()
    {
        var brackets = "Ann Lee met " + new string('(', 10_000) + "Bo Ek" + new string(')', 10_000) + " on Monday.";
        var word = "Ann Lee met " + new string('x', 64_000) + " on Monday.";

        Assert.All(new[] { brackets, word }, text =>
        {
            var article = ArticleReader.Read("a.txt", text, ArticleOptions.None);
            Assert.All(StatementReader.Read(article.Mentions), s => Assert.InRange(s.Span.End, 1, text.Length));
        });
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        var article = ArticleReader.Read("a.txt", "Ann Lee met Bo Ek on Monday.", ArticleOptions.None);
        Assert.Throws<OperationCanceledException>(() => StatementReader.Read(article.Mentions, new CancellationToken(canceled: true)));
    }

    private static long Allocated(string text, long enough = -1)
    {
        var article = ArticleReader.Read("a.txt", text, new ArticleOptions(DatePublished: "2017-01-10"));
        return Allocation.Of(() => StatementReader.Read(article.Mentions), enough);
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
