namespace Dossier.Tool.Tests.Check;

/// <summary>Characters that turn a line round or hide in it, in articles, rulings and names of files, through every output.</summary>
public sealed class HostileTextTests
{
    // Turns the direction; isolates; a mark of direction; a mark of byte order; hides a word; a tag; ends a line; steers a terminal.
    private const string Hostile = "\u202e\u2066\u061c\ufeff\u200b\U000E0041\u2028\u009b";

    public static TheoryData<string, string> Runs
    {
        get
        {
            var runs = new TheoryData<string, string>();
            foreach (var format in new[] { "text", "json", "jsonl", "sarif", "github" })
                runs.Add("check", format);
            foreach (var format in new[] { "text", "json", "jsonl" })
                runs.Add("extract", format);
            return runs;
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void They_are_written_as_their_numbers(string verb, string format)
    {
        using var workspace = new Workspace()
            .Add("news/a" + (OperatingSystem.IsWindows() ? "" : "\u202e") + ".txt", Ferry.Fourteen.Replace("14 passengers", "14 pass\u00adengers", StringComparison.Ordinal).Replace("Ferry strikes", Hostile + "Ferry strikes", StringComparison.Ordinal).Replace("Brannoc", "Bran\u2066noc", StringComparison.Ordinal))
            .Add("news/b.txt", Ferry.Seventeen + "\n\nIt broke on Monday, May 2\u202e, 2017, said Rosa " + Hostile + "Diaz.\n")
            .Add("dossier.rulings", Ferry.Accept17.Replace("the hospital", "the\u202e hospital", StringComparison.Ordinal) + "\n\"x" + Hostile + "\"; not a dispute: \"a\", \"b\"; why\nbad " + Hostile + "\n");
        string[] more = verb == "check" ? ["--rulings", "DIR/dossier.rulings"] : [];
        var run = workspace.Run([verb, "DIR/news", "DIR/no\u202esuch", "--format", format, .. more]);
        Assert.NotEqual("", run.Output);
        foreach (var c in Hostile + "\u00ad")
            Assert.DoesNotContain(c, run.Output + run.Error);
        if (format == "json")
            Assert.Contains("\\u202E", run.Output);
    }

    [Fact]
    public void What_JSON_says_is_still_what_the_article_says()
    {
        using var workspace = new Workspace().Add("a.txt", "Lee\u202e met\u00a0Ek on May 4, 2017, for 12\u00a0hours.");
        var output = workspace.Run("extract", "DIR/a.txt", "--format", "jsonl").Lines;
        Assert.Contains("12\u00a0hours", output.Select(l => System.Text.Json.JsonDocument.Parse(l).RootElement.GetProperty("exact").GetString()));
    }
}
