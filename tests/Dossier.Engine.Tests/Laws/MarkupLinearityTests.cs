using System.Diagnostics;
using Dossier.Engine.Documents;
using Dossier.Engine.Documents.Markdown;

namespace Dossier.Engine.Tests.Laws;

/// <summary>Law 2 of the design for Markdown and front matter: four times the text costs at most five times the memory and the time, on texts made to cost more.</summary>
[Collection(nameof(MarkupLinearityTests))]
[CollectionDefinition(nameof(MarkupLinearityTests), DisableParallelization = true)]
public sealed class MarkupLinearityTests
{
    private const int Small = 24_000;

    // Microseconds below which the machine's own hiccups tell more than the reader: what grows with the square of 96,000 characters takes far more than five times as long.
    private const double Unmeasured = 300;

    public static TheoryData<string, string, string> Markdown => new()
    {
        // What is repeated, and what stands once before and behind it.
        { "", "[", "" }, { "", "![", "" }, { "", "]", "" }, { "", "[a](b) ", "" }, { "", "[a](", "" }, { "", "[a](b \"", "" }, { "", "[a](<b", "" }, { "", "[a][", "" }, { "", "![[]()", "" },
        { "[x]: y\n\n", "[", "" }, { "[x]: y\n\n", "[x] ", "" }, { "[x]: y\n\n", "[a [b ", "]" }, { "", "[a]: b\n", "" }, { "", "[a]: b 'c\n", "" }, { "", "[a\n", "" }, { "", "[^a] ", "" }, { "", "[^a]: b\n", "" },
        { "", "*", "" }, { "", "**a ", "" }, { "", "*a _b ", "" }, { "", "a**b", "" }, { "", "a_ ", "" }, { "", "***a* ", "" }, { "", "~~a ~b ", "" }, { "", "~a ~~b ", "~ ~~" }, { "", "_a __b ", "" },
        { "", "`", "" }, { "", "`a``b```c", "" }, { "", "`a ", "" }, { "", "\\`", "" }, { "", "```\n", "" }, { "", "``` a\n~~~\n", "" },
        { "", "<", "" }, { "", "<a ", "" }, { "", "<a b='", "" }, { "", "<a b=\"c\" ", "" }, { "", "<!--", "" }, { "", "<? ", "" }, { "", "<!A ", "" }, { "a ", "<![CDATA[", "" }, { "a ", "<script>", "" }, { "", "<a:", "" }, { "", "<a@b", "" }, { "", "<div>\n", "" }, { "", "a <a {", "" },
        { "", "&", "" }, { "", "&amp", "" }, { "", "&#", "" }, { "", "&amp;", "" },
        { "", "{{", "" }, { "", "{%", "" }, { "", "{#", "" }, { "", "{#a", "" }, { "", "{", "" }, { "", "{/*", "" }, { "", "{% raw %}\n", "" }, { "", "{{< highlight go >}}\n\n", "" },
        { "", "> ", "" }, { "", "> > > a\n", "" }, { "", "- ", "" }, { "", "- a\n", "" }, { "", "1. a\n\n", "" }, { "", "- - - - a\n", "\n" }, { "", "* a\n\n\n", "" }, { "", "\t", "" }, { "", "a\n\tb\n", "" }, { "", " \t- ", "" },
        { "- ", "\n", "a" }, { "", ">", "\n\n\n" }, { "", "# ", "" }, { "", "a\n===\n", "" }, { "", "===\n", "" }, { "", "#", "" }, { "", ":::a\n", "" }, { "", ":::a\n:::\n", "" }, { "", "!!! a\n\n", "" }, { "", "> [!A]\n\n", "" },
        { "|a|\n|-|\n", "|b|\n", "" }, { "", "|a|\n|-|\n", "" }, { "", "|", "\n|-|\n" }, { "", "|a", "\n|-|-|\n" }, { "", "|-", "" }, { "", "a|b\n", "" }, { "a|b\n-|-\n", "\\|", "" },
        { "", "a\n", "" }, { "", "a\r", "" }, { "", "\n", "" }, { "", " ", "" }, { "", "The dam broke. ", "" }, { "", "\\", "" }, { "", "a  \n", "" }, { "", "import a from 'b'\n", "" },
    };

    public static TheoryData<string, string, string> Headers => new()
    {
        { "---\n", "a: b\n", "---\n" }, { "---\n", "a: \"b\n", "---\n" }, { "---\n", "a: 'b\n", "---\n" }, { "---\n", "a: [b\n", "---\n" }, { "---\n", "a: {b\n", "---\n" }, { "---\na: ", "[", "\n---\n" }, { "---\na: ", "{b: ", "\n---\n" }, { "---\na: ", "[b, ", "\n---\n" },
        { "---\na: [", "b, ", "]\n---\n" }, { "---\n", "- ", "\n---\n" }, { "---\na:\n", "- b\n", "---\n" }, { "---\na:\n", "- - ", "\n---\n" }, { "---\n", "a:\n ", "---\n" }, { "---\n", "a:\n\tb: c\n", "---\n" }, { "---\na: |\n", "\n", "---\n" }, { "---\na: >\n", "  b\n", "---\n" },
        { "---\na: >\n", " b\n  c\n", "---\n" }, { "---\n", "a: |\n  b\n", "---\n" }, { "---\na: b", "\n  c", "\n---\n" }, { "---\n", "a: &b c\nd: *b\n", "---\n" }, { "---\na: &a [b]\n", "c: &a [*a, *a]\n", "---\n" }, { "---\na: &a {b: c}\n", "d: &a {<<: *a, e: *a}\n", "---\n" }, { "---\nauthors: &a [b]\n", "authors: &a [*a]\n", "---\n" },
        { "---\n", "a: *b\n", "---\n" }, { "---\n", "a: b: c\n", "---\n" }, { "---\n", "# a\n", "---\n" }, { "---\n", "?\n", "---\n" }, { "---\n", "a", ": b\n---\n" }, { "---\n", "date: soon\n", "---\n" }, { "---\nseo:\n", "  date: soon\n", "---\n" }, { "---\nauthors: ", "a, ", "\n---\n" },
        { "---\n", "\n", "---\n" }, { "---\n", "\t", "\n---\n" }, { "---\na: \"", "\\\"", "\"\n---\n" }, { "---\na: \"", "\n", "\"\n---\n" }, { "---\n", "----\n", "" }, { "", "---\na\n", "" },
        { "+++\n", "a = 1\n", "+++\n" }, { "+++\n", "a = \"\n", "+++\n" }, { "+++\na = ", "[", "\n+++\n" }, { "+++\n", "[a]\n", "+++\n" }, { "+++\n", "[[a]]\n", "+++\n" }, { "+++\n", "a.", "b = 1\n+++\n" }, { "+++\n", "a = [\n", "+++\n" }, { "+++\n", "a = '''\n", "+++\n" }, { "+++\na = {", "b = {", "\n+++\n" },
        { "{\"a\": ", "[", "" }, { "{\"a\": ", "{\"b\": ", "" }, { "{", "\"a\": 1, ", "\"b\": 2}" }, { "{\"a\": \"", "\\\\", "\"}" }, { "{\"a\": [", "1, ", "1]}" },
    };

    [Theory]
    [MemberData(nameof(Markdown))]
    public void Four_times_the_Markdown_costs_at_most_five_times_as_much(string before, string piece, string behind) =>
        Check(length => Make(before, piece, behind, length), text => DocumentReader.Read("a.md", text));

    [Theory]
    [MemberData(nameof(Headers))]
    public void Four_times_the_front_matter_costs_at_most_five_times_as_much(string before, string piece, string behind) =>
        Check(length => Make(before, piece, behind, length), text => DocumentReader.Read("a.md", text));

    [Theory]
    [InlineData("[", "]")]
    [InlineData("*a ", "b* ")]
    [InlineData("> ", "a\n")]
    [InlineData("- ", "a\n")]
    [InlineData("<a>", "</a>")]
    public void Ten_thousand_nested_marks_cost_little_more_than_words(string open, string close)
    {
        var nested = string.Concat(Enumerable.Repeat(open, 10_000)) + string.Concat(Enumerable.Repeat(close, 10_000));
        var words = string.Concat(Enumerable.Repeat("The [dam](a) broke on *Monday*. ", nested.Length / 32));

        Assert.InRange(Allocation.Of(() => MarkdownReader.Read("a.md", nested, 0, default)) / (double)Allocation.Of(() => MarkdownReader.Read("a.md", words, 0, default)), 0, 8);
    }

    private static string Make(string before, string piece, string behind, int length) => before + string.Concat(Enumerable.Repeat(piece, length / piece.Length)) + behind;

    private static void Check(Func<int, string> make, Action<string> read)
    {
        var (small, large) = (make(Small), make(4 * Small));
        var bytes = Allocation.Of(() => read(small));
        Assert.InRange(Allocation.Of(() => read(large), bytes * 5) / (double)bytes, 0, 5);
        // Other programs take time too; what grows with the square of a text takes sixteen times as long whenever it is measured.
        double least = double.MaxValue, leastSmall = double.MaxValue, leastLarge = double.MaxValue;
        for (var i = 0; i < 100 && least > 5; i++)
        {
            leastSmall = Math.Min(leastSmall, Time(() => read(small)));
            leastLarge = Math.Min(leastLarge, Time(() => read(large)));
            if (i >= 3)
                least = leastLarge / Math.Max(leastSmall, Unmeasured);
        }
        Assert.InRange(least, 0, 5);
    }

    /// <summary>In microseconds, without the pauses of the garbage collector, which go by what lives and not by what is done.</summary>
    private static double Time(Action act)
    {
        var (start, paused) = (Stopwatch.GetTimestamp(), GC.GetTotalPauseDuration());
        act();
        return (Stopwatch.GetElapsedTime(start) - (GC.GetTotalPauseDuration() - paused)).TotalMicroseconds;
    }
}
