namespace Dossier.Tool.Tests.Input;

public class JsonLinesTests
{
    [Fact]
    public void Each_line_is_a_document_with_its_own_date()
    {
        using var workspace = new Workspace();
        var run = workspace.RunWithInput(
            """
            {"file":"one","text":"It rained on Tuesday.","dct":"2019-03-07"}

            {"file":"two","text":"It snowed on Tuesday.","dct":null}
            """,
            "extract", "-", "--format", "jsonl");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("{\"file\":\"one\",\"kind\":\"time\",\"start\":13,\"end\":20,\"exact\":\"Tuesday\",\"type\":\"DATE\",\"value\":\"2019-03-05\"", run.Output);
        Assert.Contains("{\"file\":\"two\",\"kind\":\"time\",\"start\":13,\"end\":20,\"exact\":\"Tuesday\",\"type\":\"DATE\",\"value\":\"XXXX-WXX-2\"", run.Output);
    }

    [Fact]
    public void A_lines_own_date_goes_before_the_option()
    {
        using var workspace = new Workspace();
        var run = workspace.RunWithInput(
            """
            {"file":"one","text":"It rained on Tuesday.","dct":"2019-03-07"}
            {"file":"two","text":"It snowed on Tuesday."}
            """,
            "extract", "-", "--format", "jsonl", "--as-of", "2020-03-05");
        Assert.Equal(["2019-03-05", "2020-03-03"], run.Lines.Where(l => l.Contains("\"time\"", StringComparison.Ordinal)).Select(l => l.Split("\"value\":\"")[1][..10]));
    }

    [Fact]
    public void An_id_may_stand_for_the_file_and_other_members_are_ignored()
    {
        using var workspace = new Workspace();
        var run = workspace.RunWithInput("{\"id\":\"s-1\",\"text\":\"It rained in 2019.\",\"quantities\":[1,{\"a\":2}]}\n", "extract", "-", "--format", "jsonl");
        Assert.StartsWith("{\"file\":\"s-1\",", run.Output);
    }

    [Fact]
    public void A_mark_before_the_first_line_or_text_is_not_counted()
    {
        using var workspace = new Workspace();
        var run = workspace.RunWithInput("\uFEFF{\"file\":\"a\",\"text\":\"\\uFEFFIn 2019 it rained.\"}", "extract", "-", "--format", "jsonl");
        Assert.StartsWith("{\"file\":\"a\",\"kind\":\"time\",\"start\":3,\"end\":7,", run.Output);
    }

    [Theory]
    [InlineData("not json", "is no JSON")]
    [InlineData("[1]", "is no JSON object")]
    [InlineData("{\"text\":\"a\"}", "has neither \"file\" nor \"id\"")]
    [InlineData("{\"file\":\"a\"}", "has no \"text\"")]
    [InlineData("{\"file\":1,\"text\":\"a\"}", "has neither \"file\" nor \"id\"")]
    [InlineData("{\"file\":\"a\",\"text\":\"\\uD800\"}", "holds an escaped half of a surrogate pair")]
    public void A_bad_line_is_named_and_the_others_are_still_read(string line, string message)
    {
        using var workspace = new Workspace();
        var run = workspace.RunWithInput("{\"file\":\"good\",\"text\":\"It rained in 2019.\"}\n" + line + "\n", "extract", "-", "--format", "jsonl");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("dossier: standard input, line 2: the line " + message, run.Error);
        Assert.StartsWith("{\"file\":\"good\",", run.Output);
    }

    [Fact]
    public void Check_reads_documents_with_their_sets()
    {
        using var workspace = new Workspace();
        const string Text = "Boat sinks\\n\\nBy Ann Lee, March 6, 2019\\n\\nThe ferry Brannoc sank at Westhaven on Monday. 14 passengers were injured, and Rosa Diaz closed the pier.";
        const string Other = "Ship lost\\n\\nBy Tom Marsh, March 6, 2019\\n\\nNobody is missing after the loss of the Brannoc at Westhaven, but 17 passengers were injured. Rosa Diaz asked for help.";
        string Lines(string set) => $"{{\"file\":\"a\",\"text\":\"{Text}\",\"set\":\"x\"}}\n{{\"file\":\"b\",\"text\":\"{Other}\",\"set\":\"{set}\"}}\n";
        Assert.Equal(1, workspace.RunWithInput(Lines("x"), "check", "-").ExitCode);
        Assert.Equal(0, workspace.RunWithInput(Lines("y"), "check", "-").ExitCode);
    }

    [Fact]
    public void Two_documents_of_one_name_cannot_be_checked()
    {
        using var workspace = new Workspace();
        var run = workspace.RunWithInput("{\"file\":\"a\",\"text\":\"One.\"}\n{\"file\":\"a\",\"text\":\"Two.\"}\n", "check", "-");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("a: two documents have this name", run.Error);
    }
}
