using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Matching;

/// <summary>Pages of a large documentation that are made alike, each for its own thing, and pages of which one is out of date.</summary>
public class PageTemplateTests
{
    private const string About = " The Orvik broker keeps its queues on disk, and the Orvik console shows them. The Orvik broker runs on Linux.";

    [Theory]
    [InlineData(20)]
    [InlineData(2)]
    public void One_value_that_was_changed_on_one_page_is_told(int others) =>
        Assert.Contains(Disputes(others, "The default connection timeout of the Orvik broker is 30 seconds.", "The default connection timeout of the Orvik broker is 60 seconds."), d => d.Sides.Count == 2);

    [Theory]
    [InlineData(20, false)]
    [InlineData(2, true)]
    public void Two_pages_that_differ_in_value_after_value_are_of_two_things(int others, bool isTold) =>
        Assert.Equal(isTold, Disputes(others, Machine(30, 4, 8, 25), Machine(60, 2, 16, 40)).Any());

    [Theory]
    [InlineData(20, false)]
    [InlineData(2, true)]
    public void A_value_that_is_another_on_each_page_is_each_pages_own(int others, bool isTold) =>
        Assert.Equal(isTold, Disputes(others, [.. new[] { 30, 60, 90, 120 }.Select(n => $"The default connection timeout of the Orvik broker is {n} seconds.")]).Any());

    [Theory]
    [InlineData(20, false)]
    [InlineData(2, true)]
    public void Among_many_pages_sentences_must_say_the_same_but_for_the_value(int others, bool isTold) =>
        Assert.Equal(isTold, Disputes(others, "The default connection timeout of the Orvik broker is 30 seconds, and a lost client is told so in the log.", "The default connection timeout of the Orvik broker is 60 seconds unless a proxy in front of it ends the call.").Any());

    [Theory]
    [InlineData("How long a certificate lives", "How often the queue is cleaned", false)]
    [InlineData("How long a certificate lives", "How long a certificate lives", true)]
    public void Among_many_pages_a_bare_default_is_of_its_heading(string heading, string other, bool isTold) =>
        Assert.Equal(isTold, Disputes(20, $"The Orvik broker reads these from its file.{About}\n\n## {heading}\n\nDefault: 12 hours.\n\n## Ends\n\n", $"The Orvik broker reads these from its file.{About}\n\n## {other}\n\nDefault: 24 hours.\n\n## Ends\n\n").Any());

    private static string Machine(int timeout, int workers, int memory, int queues) =>
        $"The default connection timeout of the Orvik broker is {timeout} seconds. The Orvik broker starts {workers} workers. The Orvik broker needs {memory} GB of memory. The Orvik broker keeps at most {queues} queues.";

    private static IEnumerable<Dispute> Disputes(int others, params string[] pages) => FindingsBuilder
        .Build([
            .. pages.Select((text, i) => ArticleReader.Read($"page{i}.md", "# The Orvik broker\n\n" + text + About, ArticleOptions.None).Digest),
            .. Enumerable.Range(pages.Length, others).Select(i => ArticleReader.Read($"page{i}.md", $"# Room {i}\n\nRoom {i} looks at the river.", ArticleOptions.None).Digest),
        ]).Where(f => f.Dispute is not null).Select(f => f.Dispute!);
}
