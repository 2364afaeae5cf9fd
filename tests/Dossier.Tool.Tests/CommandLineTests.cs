namespace Dossier.Tool.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData("", "command")]
    [InlineData("chekc", "There is no command 'chekc'. Did you mean 'check'?")]
    [InlineData("exract a", "There is no command 'exract'. Did you mean 'extract'?")]
    [InlineData("juggle", "There is no command 'juggle'.\n")]
    [InlineData("--formt", "There is no option '--formt' before a command; name the command first.")]
    [InlineData("--verson", "Did you mean '--version'?")]
    [InlineData("check DIR --formt json", "There is no option '--formt'; a file of that name is written './--formt'. Did you mean '--format'?")]
    [InlineData("check DIR --markdown", "There is no option '--markdown'; a file of that name is written './--markdown'. Did you mean '--format markdown'?")]
    [InlineData("settle DIR --acept=14", "Did you mean '--accept'?")]
    [InlineData("check DIR --format jsn", "'jsn' is none of text, json, jsonl, sarif, github, markdown, blocks. Did you mean 'json'?")]
    [InlineData("check DIR --level warn", "Did you mean 'warning'?")]
    [InlineData("check", "'check'")]
    [InlineData("check", "Name the articles, or the folder they are in: dossier check articles")]
    [InlineData("check --format json", "dossier check articles")]
    [InlineData("extract", "dossier extract articles")]
    [InlineData("check DIR --format xml", "--format: 'xml' is none of text, json, jsonl")]
    [InlineData("check DIR --format Json", "'Json' is none of")]
    [InlineData("check DIR --format", "'--format'")]
    [InlineData("check DIR --level 1", "--level: '1' is none of info, warning, error")]
    [InlineData("check DIR --as-of yesterday", "--as-of: 'yesterday' is no date; write it as YYYY-MM-DD")]
    [InlineData("extract DIR --as-of 2019-02-30", "'2019-02-30' is no date")]
    [InlineData("extract DIR --as-of 02/03/2019", "'02/03/2019' is no date")]
    [InlineData("check DIR --colour", "'--colour'")]
    [InlineData("extract -x DIR", "There is no option '-x'; a file of that name is written './-x'")]
    [InlineData("check DIR --set a --set b", "'--set'")]
    public void Bad_arguments_end_in_exit_code_2_and_say_what_is_wrong(string arguments, string message)
    {
        using var workspace = new Workspace().Add("a.txt", "Word.");
        var run = workspace.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error);
        Assert.Contains("dossier --help", run.Error);
        Assert.DoesNotContain("..", run.Error);
        Assert.Equal("", run.Output);
    }

    [Theory]
    [InlineData("check DIR --pairs p.parquet --days 2019-3-1", "'2019-3-1' names no days; write the first and the last, for example 2019-03-01..2019-03-31")]
    [InlineData("check DIR --pairs p.parquet --days 2019-03-02..2019-03-01", "names no days")]
    [InlineData("check DIR --days 2019-03-01..2019-03-02", "name their pairs with --pairs FILE")]
    [InlineData("check DIR --pairs p.parquet --cache DIR", "--cache: tables hold what was read already")]
    [InlineData("check DIR --pairs p.parquet --set news", "give them to 'dossier extract --format parquet'")]
    [InlineData("extract DIR --format parquet", "name a folder for them with --output FOLDER")]
    public void What_does_not_go_together_ends_in_exit_code_2_and_says_what_to_do(string arguments, string message)
    {
        using var workspace = new Workspace().Add("a.txt", "Word.");
        var run = workspace.Run(arguments.Split(' '));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-03-04")]
    [InlineData("2019-03-04T15:30")]
    [InlineData("2019-03-04T15:30:20Z")]
    [InlineData("2019-03-04T15:30+02:00")]
    public void A_date_may_have_a_time_and_a_zone(string date)
    {
        using var workspace = new Workspace().Add("a.txt", "Word.");
        Assert.Equal(0, workspace.Run("check", "DIR", "--as-of", date).ExitCode);
    }

    [Theory]
    [InlineData("DIR/none.txt", "DIR/none.txt: there is no such file")]
    [InlineData("DIR/none/none.txt", "DIR/none/none.txt: there is no such file")]
    [InlineData("DIR/empty", "DIR/empty: the folder holds no *.txt and no *.md file")]
    [InlineData("DIR/A.txt", "DIR/A.txt: there is no such file, but there is DIR/a.txt; capitals count on this file system")]
    [InlineData("DIR/Empty", "DIR/Empty: there is no such file, but there is DIR/empty; capitals count")]
    [InlineData("DIR/a\0b.txt", "DIR/a\\u0000b.txt: this is no path")]
    public void A_missing_file_ends_in_exit_code_2_and_the_others_are_still_read(string path, string message)
    {
        using var workspace = new Workspace().Add("a.txt", "Word.").Add("empty/a.html", "Word.");
        var run = workspace.Run("check", path, "DIR/a.txt");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("dossier: " + message, run.Error);
        Assert.EndsWith("in 1 article.\n", run.Output);
        Assert.Equal(2, workspace.Run("extract", path, "DIR/a.txt").ExitCode);
    }

    [Fact]
    public void A_file_that_is_no_text_leaves_extract_with_exit_code_2()
    {
        using var workspace = new Workspace().Add("a.txt", [0xFF, 0xFE, 0x00]);
        var run = workspace.Run("extract", "DIR/a.txt");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("dossier: DIR/a.txt: The file has ", run.Error);
    }

    [Fact]
    public void Help_names_the_commands()
    {
        using var workspace = new Workspace();
        var run = workspace.Run("--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("dossier [command]", run.Output);
        Assert.Contains("check <PATHS>", run.Output);
        Assert.Contains("extract <FILES>", run.Output);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("compare")]
    [InlineData("report")]
    [InlineData("import")]
    [InlineData("watch")]
    [InlineData("init")]
    [InlineData("lsp")]
    [InlineData("settle")]
    [InlineData("extract")]
    [InlineData("mcp")]
    public void The_help_of_a_command_needs_no_article_and_shows_examples_that_parse(string verb)
    {
        using var workspace = new Workspace();
        var run = workspace.Run(verb, "--help");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var examples = run.Output[run.Output.IndexOf("Examples:\n", StringComparison.Ordinal)..].Split('\n').Where(l => l.StartsWith("  dossier ", StringComparison.Ordinal)).ToList();
        Assert.InRange(examples.Count, 2, 6);
        foreach (var example in examples)
        {
            // What a shell makes of it.
            var words = System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(example.Split('>')[0].Replace(" report.html", " DIR/report.html", StringComparison.Ordinal).Replace(" -o tables", " -o DIR/tables", StringComparison.Ordinal)).Skip(1).ToArray();
            Assert.Equal(verb, words[0]);
            // The one makes files in the working folder, the other waits for an editor.
            if (verb is not ("init" or "lsp"))
                Assert.DoesNotContain("--help", workspace.Run(words).Error);
        }
    }

    [Fact]
    public void Init_takes_a_folder()
    {
        using var workspace = new Workspace();
        Assert.Equal("dossier: init: '../docs' is no folder that a workflow can name; give one inside this folder, of letters, digits, '.', '_', '-' and '/'.\n", workspace.Run("init", "../docs").Error);
        Assert.Contains("unrecognized", workspace.Run("init", "docs", "news").Error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_guide_names_every_command_and_option()
    {
        using var workspace = new Workspace();
        var guide = File.ReadAllText(Path.Combine(Docs.RulePage.Folder, "..", "guides", "command-line.md"));
        foreach (var verb in Completed("dossier ").Where(w => w[0] != '-'))
            Assert.All(Completed($"dossier {verb} --").Where(o => o is not "--help").Append($"`dossier {verb} "), word => Assert.Contains(word, guide));

        // The second column of the options' table says whose they are, neither more nor fewer; those of import have a table of their own.
        var rows = guide.Split('\n').SkipWhile(l => !l.StartsWith("| option | of |", StringComparison.Ordinal)).Skip(2).TakeWhile(l => l.StartsWith('|')).Select(l => l.Replace("\\|", "/").Split('|')).ToList();
        var verbs = Completed("dossier ").Where(w => w[0] != '-' && w != "import").ToList();
        Assert.Equal(
            verbs.SelectMany(v => Completed($"dossier {v} --").Where(o => o is not "--help").Select(o => $"{o} of {v}")).Order(StringComparer.Ordinal),
            rows.SelectMany(r => System.Text.RegularExpressions.Regex.Matches(r[1], "--[a-z-]+").SelectMany(o => Of(r[2].Trim()).Select(v => $"{o.Value} of {v}"))).Distinct().Order(StringComparer.Ordinal));

        // "All" read articles; init and mcp have none of these options.
        IEnumerable<string> Of(string cell) => cell == "all" ? verbs.Where(v => v is not ("init" or "mcp")) : cell.Split(", ");

        string[] Completed(string line) => workspace.Run("[suggest:" + line.Length + "]", line).Lines;
    }

    [Theory]
    [InlineData("dossier ch", "check")]
    [InlineData("dossier check --form", "--format")]
    [InlineData("dossier check a.txt --format js", "json jsonl")]
    [InlineData("dossier check a.txt --format=js", "json jsonl")]
    [InlineData("dossier check --level ", "error info warning")]
    [InlineData("dossier settle --re", "--reason")]
    [InlineData("dossier check \"a b", "")]
    [InlineData("dossier nosuch --fo", "")]
    public void A_shell_is_told_what_could_stand_there(string line, string words)
    {
        using var workspace = new Workspace();
        var run = workspace.Run("[suggest:" + line.Length + "]", line);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(words, string.Join(' ', run.Lines.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("[suggest]")]
    [InlineData("[suggest:x]", "dossier ch")]
    [InlineData("[suggest:99999999999]", "dossier ch")]
    [InlineData("[suggest:-3]", "")]
    public void A_shell_that_asks_wrongly_breaks_nothing(params string[] args)
    {
        using var workspace = new Workspace();
        Assert.Equal((0, ""), (workspace.Run(args).ExitCode, workspace.Run(args).Error));
    }

    [Fact]
    public void The_version_is_a_plain_number()
    {
        using var workspace = new Workspace();
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+\n$", workspace.Run("--version").Output);
    }

    [Fact]
    public void A_file_may_have_a_name_that_looks_like_a_list_of_arguments()
    {
        using var workspace = new Workspace().Add("@list.txt", "Word.");
        Assert.Equal(0, workspace.Run("check", "DIR/@list.txt").ExitCode);
    }

    [Fact]
    public void Control_characters_of_a_file_name_never_reach_the_terminal()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var workspace = new Workspace().Add("\u001b[2J\r.txt", "On Monday, March 5, 2019 it rained.\n");
        foreach (var verb in new[] { "check", "extract" })
            foreach (var format in new[] { "text", "json", "jsonl" })
            {
                var run = workspace.Run(verb, "DIR", "DIR/\u001b[2J", "--format", format);
                Assert.DoesNotContain('\u001b', run.Output + run.Error);
                Assert.DoesNotContain('\r', run.Output + run.Error);
                Assert.Contains("[2J", run.Output, StringComparison.Ordinal);
            }
    }
}
