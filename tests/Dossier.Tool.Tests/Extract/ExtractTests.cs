using System.Text;
using System.Text.Json;

namespace Dossier.Tool.Tests.Extract;

public class ExtractTests
{
    private const string Text = "The tunnel opened on March 4, 2019 and cost $2.6 million.";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16LE")]
    [InlineData("utf-16BE")]
    public void Offsets_do_not_count_the_byte_order_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        using var workspace = new Workspace().Add("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]);
        var run = workspace.Run("extract", "DIR/a.txt", "--format", "jsonl");
        AssertTimeAt(run, Text.IndexOf("March", StringComparison.Ordinal), "2019-03-04");
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void Offsets_count_line_ends_as_they_stand(string end)
    {
        var text = "A tunnel" + end + end + Text;
        using var workspace = new Workspace().Add("a.txt", text);
        var run = workspace.Run("extract", "DIR/a.txt", "--format", "jsonl");
        AssertTimeAt(run, text.IndexOf("March", StringComparison.Ordinal), "2019-03-04");
    }

    [Fact]
    public void Offsets_are_UTF16_code_units()
    {
        using var workspace = new Workspace().Add("a.txt", "\U0001F600 " + Text);
        AssertTimeAt(workspace.Run("extract", "DIR/a.txt", "--format", "jsonl"), 3 + Text.IndexOf("March", StringComparison.Ordinal), "2019-03-04");
    }

    [Fact]
    public void As_of_dates_every_file()
    {
        using var workspace = new Workspace().Add("a.txt", "The tunnel opened on Tuesday.").Add("b.txt", "The tunnel closed on Tuesday.");
        var run = workspace.Run("extract", "DIR/a.txt", "DIR/b.txt", "--as-of", "2019-03-07", "--format", "jsonl");
        Assert.Equal(2, run.Lines.Count(l => l.Contains("\"value\":\"2019-03-05\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_a_date_no_weekday_is_resolved()
    {
        using var workspace = new Workspace().Add("a.txt", "The tunnel opened on Tuesday.");
        Assert.Contains("\"value\":\"XXXX-WXX-2\"", workspace.Run("extract", "DIR/a.txt", "--format", "jsonl").Output);
    }

    [Fact]
    public void Json_is_one_object_with_a_version()
    {
        using var workspace = new Workspace().Add("a.txt", Text);
        using var json = JsonDocument.Parse(workspace.Run("extract", "DIR/a.txt", "--format", "json").Output);
        Assert.Equal(1, json.RootElement.GetProperty("version").GetInt32());
        Assert.Contains(json.RootElement.GetProperty("mentions").EnumerateArray(), m => m.GetProperty("kind").GetString() == "money");
    }

    [Fact]
    public void A_terminal_has_what_people_read_broken_between_words_and_a_pipe_and_programs_have_it_whole()
    {
        using var workspace = new Workspace();
        const string Documents = "{\"file\":\"a.txt\",\"text\":\"Harbour master Rosa Diaz closed the pier of Westhaven.\"}\n";
        var screen = new Screen(60, Ansi: false, Spectre.Console.ColorSystemSupport.NoColors, Links: false);
        Assert.Contains(
            """
            a.txt(1,1): statement Harbour master Rosa Diaz | close | the
                pier of Westhaven: "Harbour master Rosa Diaz closed the
                pier of Westhaven"

            """,
            workspace.RunAt(screen, Documents, "extract", "-").Output);
        Assert.Contains("close | the pier of Westhaven: ", workspace.RunWithInput(Documents, "extract", "-").Output);
        foreach (var forPrograms in new[] { new[] { "extract", "-", "--format", "jsonl" }, ["extract", "-", "--tree"] })
            Assert.Equal(workspace.RunWithInput(Documents, forPrograms), workspace.RunAt(screen, Documents, forPrograms));
    }

    [Fact]
    public void An_article_without_mentions_prints_nothing()
    {
        using var workspace = new Workspace().Add("a.txt", "well, well.");
        Assert.Equal(new RunResult(0, "", ""), workspace.Run("extract", "DIR/a.txt", "--format", "jsonl"));
        Assert.Equal("{\n  \"version\": 1,\n  \"mentions\": []\n}\n", workspace.Run("extract", "DIR/a.txt", "--format", "json").Output);
    }

    [Fact]
    public void Many_files_come_out_in_the_order_given_every_time()
    {
        using var workspace = new Workspace();
        var names = Enumerable.Range(0, 200).Select(i => $"DIR/{i * 7919 % 200:000}.txt").ToArray();
        foreach (var name in names)
            workspace.Add(Path.GetFileName(name), Text);
        string[] args = ["extract", "--format", "jsonl", .. names];
        var first = workspace.Run(args);
        Assert.Equal(names, first.Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("file").GetString()!).Distinct());
        Assert.Equal(first, workspace.Run(args));
    }

    private static void AssertTimeAt(RunResult run, int start, string value)
    {
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Lines, l => l.Contains("\"kind\":\"time\"", StringComparison.Ordinal)
            && l.Contains($"\"start\":{start},", StringComparison.Ordinal) && l.Contains($"\"value\":\"{value}\"", StringComparison.Ordinal));
    }
}
