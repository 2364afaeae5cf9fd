using Dossier.Engine.Claims;
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

    [Theory]
    [InlineData(20, "---\ndate: 2024-05-04\n---\n", true, false)]
    [InlineData(20, "---\ndate: 2024-05-04\n---\n", false, true)]
    [InlineData(2, "---\ndate: 2024-05-04\n---\n", true, true)]
    public void A_file_with_code_is_of_a_documentation_though_it_has_a_date(int others, string front, bool hasCode, bool isTold) =>
        Assert.Equal(isTold, DisputesOf(others, front, front, hasCode ? "\n\n```\norvik --version\n```\n" : "", "The Orvik broker keeps deleted queues for a week.", "The Orvik broker never keeps deleted queues.").Any());

    [Theory]
    [InlineData(20, "", false)]
    [InlineData(20, "---\ndate: 2024-05-04\n---\n", true)]
    [InlineData(2, "", true)]
    public void So_is_one_with_a_date_and_no_code_where_most_files_are(int others, string frontOfOthers, bool isTold) =>
        Assert.Equal(isTold, DisputesOf(others, "---\ndate: 2024-05-04\n---\n", frontOfOthers, "", "The Orvik broker keeps deleted queues for a week.", "The Orvik broker never keeps deleted queues.").Any());

    [Theory]
    [InlineData(20, "Running the broker on Norvik", "Running the broker on Halden", "| Size | Memory |\n| --- | --- |\n| Large queue store | 128 GB |", "| Size | Memory |\n| --- | --- |\n| Large queue store | 176 GB |", false)]
    [InlineData(20, "Running the broker", "Running the broker", "| Size | Memory |\n| --- | --- |\n| Large queue store | 128 GB |", "| Size | Memory |\n| --- | --- |\n| Large queue store | 176 GB |", true)]
    [InlineData(20, "Running the broker on Norvik", "Running the broker on Halden", "The Orvik broker opens 30 queues on one disk.", "The Orvik broker opens 60 queues on one disk at Halden.", false)]
    [InlineData(20, "Running the broker on Norvik", "Running the broker on Halden", "The Orvik broker opens 30 queues on one disk.", "The Orvik broker opens 60 queues on one disk.", true)]
    [InlineData(2, "Running the broker on Norvik", "Running the broker on Halden", "The Orvik broker opens 30 queues on one disk.", "The Orvik broker opens 60 queues on one disk.", true)]
    public void Pages_whose_titles_differ_in_one_place_are_of_two_things_unless_both_say_it_in_the_same_words(int others, string title, string other, string text, string another, bool isTold) =>
        Assert.Equal(isTold, Build(others, "", ("", title, text + "\n\n" + About), ("", other, another + "\n\n" + About)).Any());

    [Theory]
    [InlineData(20, "You should see the last 10 messages of the Orvik queue.", "You can now see the last 100 messages of the Orvik queue there.", false)]
    [InlineData(20, "You should see the last 10 messages of the Orvik queue.", "You should see the last 100 messages of the Orvik queue.", true)]
    public void What_nobody_does_is_of_its_page_unless_both_say_it_in_the_same_words(int others, string text, string another, bool isTold) =>
        Assert.Equal(isTold, Build(others, "", ("", "A chat in the browser", text + About), ("", "A chat on the telephone", another + About)).Any());

    [Theory]
    [InlineData(20, "Gatus", "Komodo", false)]
    [InlineData(20, "Gatus", "Gatus", true)]
    [InlineData(2, "Gatus", "Komodo", true)]
    public void A_word_of_its_own_in_each_sentence_is_of_which_it_speaks(int others, string name, string other, bool isTold) =>
        Assert.Equal(isTold, Disputes(others, $"The Orvik broker has three ways to store a queue of the {name} plugin on disk.", $"The Orvik broker has two ways to store a queue of the {other} plugin on disk.").Any());

    [Theory]
    [InlineData(20, false)]
    [InlineData(2, true)]
    public void What_two_pages_ask_in_the_same_words_wants_sentences_that_say_the_same(int others, bool isTold) =>
        Assert.Equal(isTold, Disputes(others, "For long faults the Orvik broker has 50 GB of buffer, a one-hour reconnect budget and no other store.", "A 5-minute reconnect budget of the Orvik broker at full speed implies that the buffer runs over by noon.").Any());

    [Theory]
    [InlineData("The day is written as `2024-01-15T09:00;1h`.", 0)]
    [InlineData("> `{\"level\":\"info\",\"ts\":\"2025-03-01T04:40:36.828+0530\",\"msg\":\"enabled\"}`\n>\n> `{\"level\":\"info\",\"ts\":\"2025-03-01T04:40:36.894+0530\",\"msg\":\"published local member to cluster\"}`", 0)]
    [InlineData("A line is `{\"ts\":\"2025-03-01T04:40:36\"}` then.", 0)]
    [InlineData("Support ends on `2026-03-01` for all.", 1)]
    [InlineData("Use `orvik`, which was released on 1 March 2026, and `other`.", 1)]
    [InlineData("**Use** it until 1 March 2026 **at most**.", 1)]
    public void The_day_of_an_example_in_code_answers_nothing(string text, int count) =>
        Assert.Equal(count, ArticleReader.Read("a.md", "# Days\n\n" + text, ArticleOptions.None).Claims.Count(c => c.Digest.Question?.Kind == ClaimKind.Date));

    private static string Machine(int timeout, int workers, int memory, int queues) =>
        $"The default connection timeout of the Orvik broker is {timeout} seconds. The Orvik broker starts {workers} workers. The Orvik broker needs {memory} GB of memory. The Orvik broker keeps at most {queues} queues.";

    private static IEnumerable<Dispute> Disputes(int others, params string[] pages) => DisputesOf(others, "", "", "", pages);

    private static IEnumerable<Dispute> DisputesOf(int others, string front, string frontOfOthers, string end, params string[] pages) =>
        Build(others, frontOfOthers, [.. pages.Select(text => (front, "The Orvik broker", text + About + end))]);

    private static IEnumerable<Dispute> Build(int others, string frontOfOthers, params (string Front, string Title, string Text)[] pages) => FindingsBuilder
        .Build([
            .. pages.Select((page, i) => ArticleReader.Read($"page{i}.md", page.Front + "# " + page.Title + "\n\n" + page.Text, ArticleOptions.None).Digest),
            .. Enumerable.Range(pages.Length, others).Select(i => ArticleReader.Read($"page{i}.md", frontOfOthers + $"# Room {i}\n\nRoom {i} looks at the river.", ArticleOptions.None).Digest),
        ]).Where(f => f.Dispute is not null).Select(f => f.Dispute!);
}
