using System.Text.Json;
using System.Text.RegularExpressions;
using Spectre.Console;

namespace Dossier.Tool.Tests.Compare;

/// <summary><c>dossier compare A B</c>.</summary>
public sealed class CompareTests
{
    [Fact]
    public void Two_articles_are_laid_side_by_side()
    {
        using var workspace = Ferry.Workspace();
        var run = workspace.Run("compare", "DIR/news/a.txt", "DIR/news/b.txt");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        // Weights and what they sum up to change with every fit.
        var lines = Regex.Replace(run.Output, "-?\\d+( %| sure|;|,|\\)| told)", "N$1").Split('\n');
        Assert.Equal("A  DIR/news/a.txt: Ferry strikes pier at Westhaven, 2019-03-06", run.Lines[0]);
        Assert.Equal("B  DIR/news/b.txt: Boat rams landing stage, 2019-03-06", run.Lines[1]);
        Assert.Equal("Compared: they share Westhaven, Brannoc, Rosa Diaz.", run.Lines[2]);
        Assert.Equal(
            ["Disputed: ", "Agreed: ", "The same value, but not surely of one question: ", "Near, but not told against each other: ", "Told by A only: ", "Told by B only: ", "Pairs of one kind that are not told: "],
            run.Lines.Where(l => l[0] != ' ').Skip(3).Select(l => l[..(l.IndexOf(':', StringComparison.Ordinal) + 2)]));
        Assert.Contains("Disputed: 1", lines);
        Assert.Contains(run.Lines, l => l.StartsWith("  DIR/news/a.txt(5,56): warning DSR2002: number of passengers injured: \"14 passengers\" here; \"17 passengers\" in b.txt(", StringComparison.Ordinal));
        Assert.EndsWith("--all tells of each.", run.Lines[^1]);
        Assert.True(workspace.Run("compare", "DIR/news/a.txt", "DIR/news/b.txt", "--all").Lines.Length > 2 * run.Lines.Length);
    }

    [Theory]
    [InlineData(72)]
    [InlineData(90)]
    [InlineData(120)]
    public void At_a_terminal_lines_are_broken_between_words_and_go_on_further_in(int width)
    {
        using var workspace = Ferry.Workspace();
        var screen = new Screen(width, Ansi: false, ColorSystemSupport.NoColors, Links: false);
        string[] command = ["compare", "DIR/news/a.txt", "DIR/news/b.txt", "--all"];
        var (piped, shown) = (workspace.Run(command).Lines, workspace.RunAt(screen, "", command).Output.TrimEnd('\n').Split('\n'));
        Assert.All(shown, line => Assert.InRange(line.Length, 0, width));
        // The same words in the same order, and each line of the pipe begins one.
        Assert.Equal(piped.SelectMany(Words), shown.SelectMany(Words));
        var begun = shown.Select(l => l.TrimEnd()).ToHashSet();
        Assert.All(piped, line => Assert.Contains(begun, b => b.Length > 0 && line.StartsWith(b, StringComparison.Ordinal)));
        Assert.Contains(shown, line => line.StartsWith("      ", StringComparison.Ordinal));

        static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public void The_order_of_the_two_does_not_matter()
    {
        using var workspace = Ferry.Workspace();
        foreach (var format in new[] { "text", "json", "jsonl" })
            Assert.Equal(workspace.Run("compare", "DIR/news/a.txt", "DIR/news/b.txt", "--format", format).Output, workspace.Run("compare", "DIR/news/b.txt", "DIR/news/a.txt", "--format", format).Output);
    }

    [Fact]
    public void Every_claim_of_either_stands_in_one_list_and_every_pair_has_a_reason()
    {
        using var workspace = Ferry.Workspace();
        using var json = JsonDocument.Parse(workspace.Run("compare", "DIR/news/a.txt", "DIR/news/b.txt", "--format", "json").Output);
        var root = json.RootElement;
        Assert.Equal(["version", "articles", "gate", "disputes", "agreed", "alike", "alone", "pairs"], root.EnumerateObject().Select(m => m.Name));
        Assert.Equal("{\"compared\":true,\"apart\":null,\"names\":[\"Westhaven\",\"Brannoc\",\"Rosa Diaz\"]}", root.GetProperty("gate").GetRawText());
        Assert.NotEqual(JsonValueKind.Null, root.GetProperty("disputes")[0].GetProperty("why").ValueKind);
        var spans = new[] { "agreed", "alike", "alone" }.SelectMany(list => root.GetProperty(list).EnumerateArray()).SelectMany(x => x.GetProperty("claims").EnumerateArray())
            .Select(c => $"{c.GetProperty("file")} {c.GetProperty("start")} {c.GetProperty("end")}").ToList();
        Assert.Equal(spans.Distinct(), spans);
        var claims = workspace.Run("extract", "DIR/news", "--format", "jsonl").Lines.Select(l => JsonDocument.Parse(l).RootElement).Where(m => m.GetProperty("kind").GetString() == "claim")
            .Select(c => $"{c.GetProperty("file")} {c.GetProperty("start")} {c.GetProperty("end")}").Distinct();
        var disputed = root.GetProperty("disputes")[0].GetProperty("claims").EnumerateArray().Select(c => $"{c.GetProperty("file")} {c.GetProperty("start")} {c.GetProperty("end")}");
        // Those that only matching knows are no rows of extract.
        Assert.Empty(claims.Except(spans.Concat(disputed)));
        Assert.Empty(spans.Intersect(disputed));
        Assert.All(root.GetProperty("pairs").EnumerateArray(), p => Assert.NotEqual("", p.GetProperty("reason").GetString()));
        Assert.Equal(
            ["article", "article", "gate", "dispute"],
            workspace.Run("compare", "DIR/news/a.txt", "DIR/news/b.txt", "--format", "jsonl").Lines.Take(4).Select(l => JsonDocument.Parse(l).RootElement.EnumerateObject().First().Value.GetString()!));
    }

    [Fact]
    public void What_is_settled_is_said_to_be()
    {
        using var workspace = Ferry.Workspace().Add("dossier.rulings", Ferry.Accept17);
        Assert.Contains(workspace.Run("compare", "DIR/news/a.txt", "DIR/news/b.txt", "--rulings", "DIR/dossier.rulings").Lines, l => l.Contains("DSR2002", StringComparison.Ordinal) && l.EndsWith(" (settled)", StringComparison.Ordinal));
    }

    [Fact]
    public void Articles_that_are_not_compared_say_why()
    {
        using var workspace = Ferry.Workspace().Add("old.txt", Ferry.Seventeen.Replace("2019", "2015", StringComparison.Ordinal));
        var run = workspace.Run("compare", "DIR/news/a.txt", "DIR/old.txt");
        Assert.Equal("Not compared: they speak more than two weeks apart. They share Westhaven, Brannoc, Rosa Diaz.", run.Lines[2]);
        Assert.Contains("Near, but not told against each other: 0", run.Lines);
    }

    [Fact]
    public void Documents_of_standard_input_are_compared()
    {
        using var workspace = Ferry.Workspace();
        var lines = string.Join('\n', new[] { ("x", Ferry.Fourteen), ("y", Ferry.Seventeen) }.Select(d => JsonSerializer.Serialize(new { file = d.Item1, text = d.Item2 })));
        Assert.Contains("Disputed: 1", workspace.RunWithInput(lines, "compare", "-").Lines);
        var three = workspace.RunWithInput(lines + "\n" + JsonSerializer.Serialize(new { file = "z", text = "Word." }), "compare", "-");
        Assert.Equal((2, ""), (three.ExitCode, three.Output));
        Assert.Contains("3 articles could be read, and two are compared; name two files, or give two documents on standard input.", three.Error);
    }

    [Theory]
    [InlineData("DIR/news/a.txt", "DIR/news/a.txt: this is one article; compare takes two. Name the other one too.")]
    [InlineData("DIR/news/a.txt DIR/news/../news/a.txt", "DIR/news/a.txt: an article is not compared with itself; name another one. What it says of one thing in two ways 'dossier check --why DIR/news/a.txt' tells.")]
    [InlineData("DIR/news/a.txt DIR/news", "DIR/news: this is a folder; compare takes two articles. Name two files, or let 'dossier check --why DIR/news' explain the disputes of the folder.")]
    [InlineData("DIR/news/a.txt DIR/none.txt", "DIR/none.txt: there is no such file or folder; check the path and the folder the command runs in.")]
    [InlineData("DIR/news/a.txt DIR/bytes.txt", "DIR/bytes.txt: ")]
    [InlineData("DIR/news/a.txt DIR/news/b.txt DIR/none.txt", "'DIR/none.txt'")]
    [InlineData("DIR/news/a.txt DIR/news/b.txt --format sarif", "--format: 'sarif' is none of text, json, jsonl.")]
    [InlineData("", "dossier --help")]
    public void What_cannot_be_compared_is_said_and_what_to_do(string arguments, string message)
    {
        using var workspace = Ferry.Workspace().Add("bytes.txt", [0xC3, 0x28]);
        var run = workspace.Run(["compare", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error);
    }

    [Fact]
    public void An_article_without_words_is_told()
    {
        using var workspace = Ferry.Workspace().Add("empty.txt", "");
        var run = workspace.Run("compare", "DIR/empty.txt", "DIR/news/a.txt");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("DIR/empty.txt: The file holds no words; remove it or fill it.", run.Error);
    }

    [Fact]
    public void Nothing_in_an_article_steers_the_terminal()
    {
        const string Hostile = "Fire\u001b[31m in \u202eOslo\n\nAnn\u009b31m Lee said 12 boats\u202e sank in Oslo.\n";
        using var workspace = new Workspace().Add("a\u202e.txt", Hostile).Add("b.txt", Hostile.Replace("12", "14", StringComparison.Ordinal));
        foreach (var arguments in new[] { "--all", "--format json", "--format jsonl" })
            Assert.All(workspace.Run(["compare", "DIR/a\u202e.txt", "DIR/b.txt", .. arguments.Split(' ')]).Output, c => Assert.True(c == '\n' || !(char.IsControl(c) || c == '\u202e')));
        Assert.All(workspace.Run("check", "DIR", "--why").Output, c => Assert.True(c == '\n' || !(char.IsControl(c) || c == '\u202e')));
    }
}
