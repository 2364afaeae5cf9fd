using System.Text.Json;
using Dossier.Tool.Check;
using Spectre.Console;

namespace Dossier.Tool.Tests.Check;

/// <summary>What people see at a terminal.</summary>
public sealed class CheckBlocksTests
{
    private static readonly Screen Plain = new(72, Ansi: false, ColorSystemSupport.NoColors, Links: false);
    private static readonly Screen Colored = new(72, Ansi: true, ColorSystemSupport.Standard, Links: true);

    // On standard input articles have the names they are given.
    private static readonly string Documents = string.Concat(
        new[] { ("news/a.txt", Ferry.Fourteen), ("news/b.txt", Ferry.Seventeen) }.Select(a => JsonSerializer.Serialize(new { file = a.Item1, text = a.Item2 }) + "\n"));

    [Fact]
    public void What_one_article_denies_is_asked_in_the_words_of_the_one_that_affirms_it()
    {
        using var workspace = new Workspace();
        var documents = string.Concat(new[] { ("a.txt", "are not allowed"), ("b.txt", "are allowed") }.Select(a =>
            JsonSerializer.Serialize(new { file = a.Item1, text = $"Dogs in the Halden museum\n\nBy Ann Lee, March 6, 2019\n\nDogs {a.Item2} in the garden of the Halden Museum.\n" }) + "\n"));
        Assert.Contains("WARNING  truth of \"Dogs are allowed in the garden of the Halden Museum.\"  DSR2003\n", workspace.RunAt(new Screen(120, Ansi: false, ColorSystemSupport.NoColors, Links: false), documents, "check", "-").Output);
    }

    [Fact]
    public void A_dispute_is_one_block_with_both_sentences_and_the_line_that_settles_it()
    {
        using var workspace = new Workspace();
        var run = workspace.RunAt(Plain, Documents, "check", "-");
        Assert.Equal(
            """
            Westhaven, Brannoc, Rosa Diaz  news/a.txt and news/b.txt

            WARNING  number of passengers injured  DSR2002

              A  14 passengers
                 “»14 passengers« were injured.”
                 news/a.txt:5:56

              B  17 passengers
                 “Nobody is missing, but »17 passengers« were injured in the
                 accident.”
                 news/b.txt:7:24

              why     very likely: both sides answer one question, by the verb or
                      attribute, the thing, the scope and the names
              ruling  "count: injure, passenger"; accept "14 passengers" over "17 passengers"; REASON

            1 dispute and 0 problems in 2 articles.
            'dossier settle' walks through them; --why says all of why each is told.

            """,
            run.Output);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void What_goes_on_in_a_second_line_goes_on_below_its_first_word()
    {
        using var workspace = new Workspace();
        var documents = string.Concat(new[]
        {
            ("a.txt", "“The crew did not know that the brakes of the ferry had failed long before the pier,” said harbour master Rosa Diaz."),
            ("b.txt", "“The crew did know that the brakes of the ferry had failed long before the pier,” said harbour master Rosa Diaz."),
        }.Select(a => JsonSerializer.Serialize(new { file = a.Item1, text = $"Ferry strikes pier at Westhaven\n\nBy Ann Lee, March 6, 2019\n\nThe ferry Brannoc hit the pier at Westhaven on Monday. {a.Item2}\n" }) + "\n"));
        var output = workspace.RunAt(Plain, documents, "check", "-").Output;
        Assert.Contains(
            """
            WARNING  words of Rosa Diaz  DSR2009

              A  “The crew did not know that the brakes of the ferry had failed long
                 before the pier”

            """,
            output);
        Assert.Contains(
            """
            WARNING  "Sunday, April 3, 2019": 2019-04-03 is a
                     Wednesday, not a Sunday  DSR1001

            """,
            workspace.RunAt(Plain with { Width = 50 }, "{\"file\":\"c.txt\",\"text\":\"Inquiry\\n\\nBy Ann Lee, March 6, 2019\\n\\nThe inquiry opens on Sunday, April 3, 2019.\\n\"}\n", "check", "-").Output);
    }

    [Fact]
    public void A_pipe_and_a_terminal_asked_for_text_get_the_lines_of_a_compiler()
    {
        using var workspace = Ferry.Workspace();
        var piped = workspace.Run("check", "DIR/news");
        Assert.StartsWith("DIR/news/a.txt(5,56): warning DSR2002: ", piped.Output);
        Assert.Equal(piped, workspace.Run("check", "DIR/news", "--format", "text"));
        Assert.Equal(piped, workspace.RunAt(Colored, "", "check", "DIR/news", "--format", "text"));
        Assert.StartsWith("Westhaven, Brannoc, Rosa Diaz  ", workspace.Run("check", "DIR/news", "--format", "blocks").Output);
    }

    [Fact]
    public void Styles_set_the_words_apart_and_links_lead_to_the_file()
    {
        using var workspace = Ferry.Workspace();
        var output = workspace.RunAt(Colored, "", "check", "DIR/news").Output;
        Assert.Contains("\u001b[4;1m", output.Replace("\u001b[1;4m", "\u001b[4;1m", StringComparison.Ordinal));
        Assert.Contains("file://DIR/news/a.txt", output.Replace("file:///private", "file://", StringComparison.Ordinal));
        Assert.DoesNotContain("»", output);
    }

    [Fact]
    public void Without_colours_there_are_none_and_without_styles_nothing_steers_the_terminal()
    {
        using var workspace = Ferry.Workspace();
        var colourless = workspace.RunAt(Colored with { Colors = ColorSystemSupport.NoColors, Links = false }, "", "check", "DIR/news").Output;
        Assert.Contains("\u001b[", colourless);
        Assert.DoesNotMatch("\u001b\\[[0-9;]*(3[0-7]|9[0-7]|38|48)[;m]", colourless);
        Assert.DoesNotContain('\u001b', workspace.RunAt(Plain, "", "check", "DIR/news").Output);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    [InlineData(100)]
    public void No_line_but_the_ruling_is_wider_than_the_terminal_or_ends_in_a_blank(int width)
    {
        using var workspace = Ferry.Workspace();
        var lines = workspace.RunAt(Plain with { Width = width }, "", "check", "DIR/news").Lines.Where(l => !l.StartsWith("  ruling", StringComparison.Ordinal) && !l.Contains("DIR", StringComparison.Ordinal));
        Assert.All(lines, l => Assert.InRange(l.Length, 0, width));
        Assert.All(lines, l => Assert.Equal(l.TrimEnd(), l));
    }

    [Fact]
    public void What_looks_like_markup_or_steers_a_terminal_is_only_text()
    {
        using var workspace = new Workspace()
            .Add("a.txt", Ferry.Fourteen.Replace("were injured.", "were injured [red]by\u001b[31m the[/] pier[.", StringComparison.Ordinal))
            .Add("b.txt", Ferry.Seventeen.Replace("Nobody is missing", "Nobody [link=x]is\u202e missing", StringComparison.Ordinal));
        foreach (var screen in new[] { Plain, Colored })
        {
            var output = workspace.RunAt(screen with { Width = 120 }, "", "check", "DIR").Output;
            Assert.Contains("[red]by\\u001B[31m the[/] pier[.", output);
            Assert.Contains("[link=x]is\\u202E missing", output);
            Assert.DoesNotContain("\u001b[31m the", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Problems_inside_single_files_follow_and_settled_disputes_are_counted_only()
    {
        var (articles, finding) = ExampleArticle.InDispute();
        using var output = new StringWriter { NewLine = "\n" };
        CheckBlocks.Write(output, new CheckResult(articles, [finding], [FileProblem.Of(articles[0], articles[0].Problems[0])]), Plain);
        Assert.EndsWith(
            """
              ruling  "count: boat, sink"; accept "3 boat" over "4 boat"; REASON

            Inside single files

            WARNING  no \u001B[31mday  DSR1002
                 a/one.txt:1:1

            1 dispute and 1 problem in 2 articles.
            'dossier settle' walks through them; --why says all of why each is told.

            """,
            output.ToString());
        using var settled = Ferry.Workspace().Add("dossier.rulings", Ferry.Accept17 + "\n");
        Assert.Equal("0 disputes and 0 problems in 2 articles; 1 settled.\n", settled.RunAt(Plain, "", "check", "DIR/news", "--rulings", "DIR/dossier.rulings").Output);
    }

    [Fact]
    public void Why_tells_the_evidence_under_the_block()
    {
        using var workspace = Ferry.Workspace();
        var output = workspace.RunAt(Plain, "", "check", "DIR/news", "--why").Output;
        Assert.Contains("\n      why: the lexicons know the question of each side", output);
        Assert.Contains("SlotSame", output);
    }

    [Fact]
    public void Disputes_of_one_article_stand_together_and_others_apart()
    {
        using var workspace = Ferry.Workspace()
            .Add("mill/a.txt", "Fire at mill\n\nBy Bo Ek, May 2, 2018\n\nFire broke out at the Hartwell mill in Ostby on Tuesday. 3 workers were killed, said owner Nora Hartwell.\n")
            .Add("mill/b.txt", "Mill burns\n\nBy Li Dahl, May 2, 2018\n\nThe Hartwell mill in Ostby burned on Tuesday, owner Nora Hartwell said. 5 workers were killed.\n");
        var lines = workspace.RunAt(Plain with { Width = 120 }, "", "check", "DIR").Lines;
        Assert.Equal(2, lines.Count(l => l.StartsWith("WARNING  ", StringComparison.Ordinal)));
        Assert.Equal(["Brannoc", "Hartwell"], lines.Where(l => l[0] != ' ' && l.Contains("  DIR/", StringComparison.Ordinal)).Select(l => l.Contains("Brannoc", StringComparison.Ordinal) ? "Brannoc" : l.Contains("Hartwell", StringComparison.Ordinal) ? "Hartwell" : l).Order());
    }

    [Theory]
    [InlineData("TERM", "xterm-kitty", true)]
    [InlineData("TERM_PROGRAM", "vscode", true)]
    [InlineData("VTE_VERSION", "7006", true)]
    [InlineData("VTE_VERSION", "4205", false)]
    [InlineData("TERM", "linux", false)]
    [InlineData("FORCE_HYPERLINK", "1", true)]
    [InlineData("FORCE_HYPERLINK", "0", false)]
    public void Links_are_made_where_the_terminal_is_known_to_have_them(string name, string value, bool has) =>
        Assert.Equal(has, Screen.HasLinks(asked => asked == name ? value : null));
}
