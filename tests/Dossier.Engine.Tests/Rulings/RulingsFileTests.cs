using Dossier.Engine.Rulings;

namespace Dossier.Engine.Tests.Rulings;

public sealed class RulingsFileTests
{
    [Fact]
    public void A_line_holds_a_key_the_accepted_value_the_others_and_a_reason()
    {
        var line = Assert.Single(RulingsFile.Parse("# March\n\n \"date: meet (ann lee; bo ek)\" ; accept \"Monday\"  over \"Tuesday\" ,\t\"Friday\";  the diary; see #12 \n").Lines);
        Assert.Equal(new FindingDecision("date: meet (ann lee; bo ek)", "Monday", new(["Tuesday", "Friday"]), "the diary; see #12"), line.Decision);
        Assert.Equal(3, line.Line);
    }

    [Theory]
    [InlineData("\"k\"; not a dispute: \"a\", \"b\"; two ferries", "\"k\"; not a dispute: \"a\", \"b\"; two ferries")]
    [InlineData("\"k\";accept\"a\"over\"b\";x", "\"k\"; accept \"a\" over \"b\"; x")]
    [InlineData("ignore \"on Monday\" in \"a b/#;.txt\"; a slip", "ignore \"on Monday\" in \"a b/#;.txt\"; a slip")]
    [InlineData("\"a \\\"b\\\" \\\\ \\u202e\"; accept \"#\" over \";\"; \"quoted\"", "\"a \\\"b\\\" \\\\ \\u202E\"; accept \"#\" over \";\"; quoted")]
    [InlineData("\"k\"; accept \"a\" over \"b\"; \"Closed\" say the minutes", "\"k\"; accept \"a\" over \"b\"; \"\\\"Closed\\\" say the minutes\"")]
    [InlineData("\"k\"; accept \"a\" over \"b\"; \"a\\", "\"k\"; accept \"a\" over \"b\"; \"\\\"a\\\\\"")]
    public void A_ruling_is_printed_in_one_form(string line, string printed)
    {
        var file = RulingsFile.Parse(line);
        Assert.Empty(file.Problems);
        Assert.Equal(printed, Assert.Single(file.Decisions).ToString());
    }

    [Theory]
    [InlineData("{|date: meet; accept Monday|}", "a ruling begins with the finding's key in double quotes")]
    [InlineData("{|ignored \"x\" in \"y\"; z|}", "a ruling begins with the finding's key")]
    [InlineData("\"k\"{|, accept \"a\"|}", "a ';' must stand here, after the finding's key")]
    [InlineData("\"k\"; {|\"a\"; why|}", "'accept' or 'not a dispute' must follow the key")]
    [InlineData("\"k\"; {|accepted \"a\"|}", "'accept' or 'not a dispute' must follow the key")]
    [InlineData("\"k\"; accept {|Monday over \"b\"; why|}", "the accepted value must stand here in double quotes")]
    [InlineData("\"k\"; accept \"a\"{|; why|}", "'over' and the other values must follow")]
    [InlineData("\"k\"; accept \"a\" over \"b\",{||}", "a value must stand here in double quotes")]
    [InlineData("\"k\"; accept \"a\" over \"b\"{||}", "a ';' must stand here, and the reason at the end")]
    [InlineData("\"k\"; accept \"a\" over \"b\";{||}", "the reason is missing")]
    [InlineData("\"k\"; accept \"a\" over \"b\"; \"  \"{||}", "the reason is missing")]
    [InlineData("\"k\"; not a dispute{| \"a\"; why|}", "a ':' must stand here, after 'not a dispute'")]
    [InlineData("{|\"k; accept Monday; why|}", "the finding's key has no closing double quote")]
    [InlineData("{|\"\"; accept \"a\" over \"b\"; why|}", "the finding's key is empty")]
    [InlineData("\"C:{|\\new\"; accept \"a\" over \"b\"; why|}", "a backslash stands before")]
    [InlineData("\"{|\\u12\"; accept \"a\" over \"b\"; why|}", "a backslash stands before")]
    [InlineData("ignore {|on Monday in a.txt; why|}", "the words to ignore must stand here in double quotes")]
    [InlineData("ignore \"on Monday\"{|; why|}", "'in' and the article's path must follow the words")]
    public void A_line_that_is_none_is_told_where_it_stops_being_one(string marked, string message)
    {
        var start = marked.IndexOf("{|", StringComparison.Ordinal);
        var end = marked.IndexOf("|}", StringComparison.Ordinal) - 2;
        var text = marked.Replace("{|", "").Replace("|}", "");
        const string Before = "# one\r\n";
        var file = RulingsFile.Parse(Before + text + "\r\n\"k\"; accept \"a\" over \"b\"; this line holds");
        var problem = Assert.Single(file.Problems);
        Assert.Equal("DSR3001", problem.Rule.Id);
        Assert.StartsWith("the ruling cannot be read: " + message, problem.Message);
        Assert.Equal((text.Substring(start).Trim(), text.Substring(end)), ((Before + text).Substring(problem.Span.Start, problem.Span.Length).Trim(), ""));
        Assert.Equal("this line holds", Assert.Single(file.Decisions).Reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n \t\n")]
    [InlineData("#\"k\"; accept\n   # indented")]
    public void Comments_and_blank_lines_are_no_rulings(string text)
    {
        var file = RulingsFile.Parse(text);
        Assert.Empty(file.Lines);
        Assert.Empty(file.Problems);
    }

    [Theory]
    [InlineData("# a\r\n{0}\r\n# b", "# a\r\n{1}\r\n# b")]
    [InlineData("# a\n  {0}  \n\n# b\n", "# a\n  {1}  \n\n# b\n")]
    [InlineData("{0}\n# b\n{0}\n{2}\n", "{1}\n# b\n{2}\n")]
    [InlineData("{2}\r\n", "{2}\r\n{1}\r\n")]
    [InlineData("{2}", "{2}\n{1}\n")]
    [InlineData("not readable\n{0}", "not readable\n{1}")]
    public void An_edit_replaces_the_ruling_of_its_finding_or_adds_one(string before, string after)
    {
        const string Old = "\"k\"; accept \"a\" over \"b\"; why";
        const string Other = "ignore \"k\" in \"a\"; why";
        var decision = new FindingDecision("k", "b", new(["a"]), "because");
        Assert.Equal(string.Format(after, Old, decision, Other), RulingsText.With(string.Format(before, Old, decision, Other), decision));
    }

    [Theory]
    [InlineData("dossier.rulings", "", true)]
    [InlineData("notes.txt", " \n", true)]
    [InlineData("dossier.rulings", "# ours\n", true)]
    [InlineData("DOSSIER.RULINGS", "# ours\n", true)]
    [InlineData("notes.txt", "# ours\n", false)]
    [InlineData("notes.txt", "ignore \"a\" in \"b\"; c", true)]
    [InlineData("dossier.rulings", "a slip\nignore \"a\" in \"b\"; c", true)]
    [InlineData("dossier.rulings", "a slip\nanother\nignore \"a\" in \"b\"; c", false)]
    [InlineData("dossier.rulings", "a slip", false)]
    public void A_file_with_more_other_lines_than_rulings_is_no_rulings_file(string path, string text, bool isOne) => Assert.Equal(isOne, RulingsFile.Parse(text).IsOne(path, text));

    [Fact]
    public void A_ruling_takes_the_place_of_one_whose_key_differs_in_blanks_alone()
    {
        var decision = new FindingDecision("age: (x)", "1", new(["2"]), "why");
        Assert.Equal("# a\n" + decision + "\n# b\n", RulingsText.With("# a\n\"age:  (x)\"; accept \"2\" over \"1\"; old\n# b\n", decision));
    }

    [Fact]
    public void A_new_file_begins_by_saying_what_it_is() =>
        Assert.Equal(RulingsText.Header.Replace("\r\n", "\n") + "ignore \"x\" in \"y\"; z\n", RulingsText.With(" \n", new PassageDecision("y", "x", "z")));

    [Fact]
    public void A_ruling_takes_the_place_of_one_under_the_findings_old_key()
    {
        var decision = new FindingDecision("k (x)", "b", new(["a"]), "because");
        Assert.Equal("# a\n" + decision + "\n# b\n", RulingsText.With("# a\n\"k\"; accept \"a\" over \"c\"; why\n# b\n", decision, replacedKey: "k"));
    }
}
