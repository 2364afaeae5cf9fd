using System.Globalization;
using Dossier.Tool.Tables;

namespace Dossier.Tool.Tests.Extract;

public class ExtractTablesTests
{
    private static readonly string[] Names = ["anchor", "article", "claim", "dated", "run"];

    [Fact]
    public void Five_tables_hold_the_articles_by_day()
    {
        using var workspace = News();
        Assert.Equal(new RunResult(0, "DIR/tables: 4 articles: 4 new, 0 changed, 0 gone, 0 as before.\n", ""), Extract(workspace));
        foreach (var table in Names)
            Assert.Equal(["2019-03-04-0", "2019-03-05-0", "undated-0"], Files(workspace, table));
        var rows = Read(workspace);
        Assert.Equal(["DIR/news/a.txt", "DIR/news/b.txt", "DIR/news/c.txt", "DIR/news/d.txt"], rows.Select(r => r.Path.Replace(workspace.Folder, "DIR", StringComparison.Ordinal)));
        Assert.Equal([17959, 17959, 17960, null], rows.Select(r => r.Rows.Day));
        Assert.Contains(rows[0].Rows.Anchors, a => a is { Key: "ann lee", IsName: true });
    }

    [Fact]
    public void A_claim_has_its_interval_its_words_and_their_place()
    {
        using var workspace = new Workspace().Add("news/a.txt", "Fire\n\nBy Jo Ek, March 4, 2019\n\nThe fire killed 12 people, police said.");
        Extract(workspace);
        var file = Directory.GetFiles(workspace.At("tables/claim")).Single();
        var (kinds, quotes, lines, units, lows, highs) = ParquetFile.Read(file, p => (p.Text("kind"), p.Text("quote"), p.Numbers("line"), p.Text("unit"), p.Reals("low"), p.Reals("high")));
        var at = kinds.IndexOf("quantity");
        Assert.Equal(("12 people", 5, "people", 12, 12), (quotes[at], lines[at], units[at], lows[at], highs[at]));
    }

    [Fact]
    public void What_was_read_is_not_read_again_and_its_files_stay()
    {
        using var workspace = News();
        Extract(workspace);
        var before = Stamps(workspace);
        Assert.Equal("DIR/tables: 4 articles: 0 new, 0 changed, 0 gone, 4 as before.\n", Extract(workspace).Output);
        Assert.Equal(before, Stamps(workspace));
    }

    [Fact]
    public void Only_the_days_of_what_came_went_or_was_changed_are_written()
    {
        using var workspace = News();
        Extract(workspace);
        var before = Stamps(workspace);
        workspace.Add("news/a.txt", Article("Ann Lee", 4, 7)).Add("news/e.txt", Article("Ann Lee", 6, 7));
        File.Delete(workspace.At("news/d.txt"));
        Assert.Equal("DIR/tables: 4 articles: 1 new, 1 changed, 1 gone, 2 as before.\n", Extract(workspace).Output);
        var after = Stamps(workspace);
        Assert.All(before.Where(f => f.Name.Contains("2019-03-05", StringComparison.Ordinal)), f => Assert.Contains(f, after));
        Assert.DoesNotContain(after, f => f.Name.Contains("undated", StringComparison.Ordinal));
        AssertAsNew(workspace);
    }

    [Fact]
    public void Any_edits_leave_the_rows_of_a_first_run()
    {
        using var workspace = News();
        var chance = new Random(7);
        for (var round = 0; round < 12; round++)
        {
            for (var edit = 0; edit < 3; edit++)
            {
                var name = $"news/{(char)('a' + chance.Next(8))}.txt";
                if (chance.Next(3) == 0 && Directory.GetFiles(workspace.At("news")).Length > 1)
                    File.Delete(workspace.At(name));
                else
                    workspace.Add(name, Article("Ann Lee", 1 + chance.Next(4), chance.Next(50)));
            }
            Assert.Equal(0, Extract(workspace).ExitCode);
            AssertAsNew(workspace);
        }
    }

    [Fact]
    public void A_run_that_was_ended_leaves_what_the_next_one_mends()
    {
        using var workspace = News();
        Extract(workspace);
        // Ended before the articles of a part were written; between two tables; and after a changed article's new part, before the old one was taken out.
        File.Delete(workspace.At("tables/article/2019-03-05-0.parquet"));
        File.WriteAllText(workspace.At("tables/claim/2019-03-09-3.parquet.new"), "half");
        foreach (var table in Names)
            File.Copy(workspace.At($"tables/{table}/2019-03-04-0.parquet"), workspace.At($"tables/{table}/2019-03-04-1.parquet"));
        Assert.Equal(0, Extract(workspace).ExitCode);
        AssertAsNew(workspace);
    }

    [Fact]
    public void What_cannot_be_opened_takes_nothing_out()
    {
        using var workspace = News();
        Extract(workspace);
        var run = workspace.Run("extract", "DIR/nwes", "--format", "parquet", "-o", "DIR/tables");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("DIR/nwes: there is no such file", run.Error, StringComparison.Ordinal);
        Assert.Equal(4, Read(workspace).Count);
    }

    [Fact]
    public void A_file_that_is_no_text_is_told_and_the_others_are_there()
    {
        using var workspace = News().Add("news/z.txt", [0xFF, 0xD8, 0x00, 0x10]);
        var run = Extract(workspace);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("dossier: DIR/news/z.txt: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(4, Read(workspace).Count);
    }

    [Fact]
    public void A_folder_with_other_files_is_told()
    {
        using var workspace = News().Add("tables/article/2019-03-04-0.parquet", "no Parquet");
        var run = Extract(workspace);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("dossier: DIR/tables: DIR/tables/article/2019-03-04-0.parquet cannot be read as Parquet: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("Delete it, or name another folder with --output.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_others_in_a_folder_of_the_same_name_stay()
    {
        using var workspace = News().Add("tables/run/results.parquet", "of another program").Add("tables/claim/2019-claims.txt", "the same");
        Assert.Equal(0, Extract(workspace).ExitCode);
        Assert.Equal("of another program", File.ReadAllText(workspace.At("tables/run/results.parquet")));
        Assert.True(File.Exists(workspace.At("tables/claim/2019-claims.txt")));
    }

    [Fact]
    public void Two_runs_do_not_write_at_once()
    {
        using var workspace = News();
        using (TableFolder.Open(workspace.At("tables")))
            Assert.Contains("another run writes there", Extract(workspace).Error, StringComparison.Ordinal);
        Assert.Equal(0, Extract(workspace).ExitCode);
    }

    [Fact]
    public void What_an_article_says_does_not_reach_the_terminal()
    {
        using var workspace = new Workspace().Add("news/a.txt", "\u001b[2J Ann Lee\n\nMarch 4, 2019\n\nAnn Lee \u202Emet Bo Ek in Oslo on March 3, 2019.");
        var run = workspace.Run("extract", "DIR/news", "--format", "parquet", "-o", "DIR/\u001b[2Jtables");
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain('\u001b', run.Output + run.Error);
    }

    [Theory]
    [InlineData("DIR/tables", "DIR/none.parquet", "DIR/none.parquet: it cannot be read as Parquet: ")]
    [InlineData("DIR/tables", "DIR/news", "DIR/news: the folder holds no *.parquet file; write the pairs there")]
    [InlineData("DIR/tables", "DIR/tables/run/undated-0.parquet", "has no column 'other', only article, run")]
    [InlineData("DIR/news", "DIR/tables/run", "DIR/news: there are no tables; name a folder that 'dossier extract --format parquet -o FOLDER' has written.")]
    public void A_check_of_tables_says_what_is_wrong(string tables, string pairs, string message)
    {
        using var workspace = News();
        Extract(workspace);
        var run = workspace.Run("check", tables, "--pairs", pairs);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_that_do_not_say_when_they_speak_have_no_days()
    {
        using var workspace = News();
        Extract(workspace);
        var run = workspace.Run("check", "DIR/tables", "--pairs", "DIR/tables/run", "--days", "2019-03-04");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("DIR/tables/article/undated-0.parquet: these articles do not say when they speak", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_another_version_are_not_trusted()
    {
        using var workspace = News();
        Extract(workspace);
        var rows = Read(workspace);
        File.WriteAllBytes(workspace.At("tables/article/undated-0.parquet"), Schema.Article.Write([rows[3] with { Key = new string('0', 64) }]));
        Assert.StartsWith(
            "dossier: DIR/tables/article/undated-0.parquet: it was written by another version of dossier, or changed since, at the article DIR/news/d.txt; run 'dossier extract --format parquet' again.\n",
            workspace.Run("check", "DIR/tables", "--pairs", "DIR/tables/run").Error, StringComparison.Ordinal);
        Assert.Equal("DIR/tables: 4 articles: 0 new, 1 changed, 0 gone, 3 as before.\n", Extract(workspace).Output);
        AssertAsNew(workspace);
    }

    private static Workspace News() => new Workspace()
        .Add("news/a.txt", Article("Ann Lee", 4, 12)).Add("news/b.txt", Article("Bo Ek", 4, 14)).Add("news/c.txt", Article("Ann Lee", 5, 12)).Add("news/d.txt", "Ann Lee met Bo Ek in Oslo.");

    private static string Article(string name, int day, int count) => string.Create(
        CultureInfo.InvariantCulture, $"Fire in Calder\n\nBy Jo Moss, March {day}, 2019\n\nA fire killed {count} people in Calder on March 3, 2019, {name} of Halden Steel said. In 2011 {name} founded Halden Steel.");

    private static RunResult Extract(Workspace workspace, string tables = "DIR/tables") => workspace.Run("extract", "DIR/news", "--format", "parquet", "-o", tables);

    private static List<ArticleRow> Read(Workspace workspace, string tables = "tables") =>
        TableFolder.FilesOf(workspace.At(tables)).SelectMany(ArticleRow.Read).OrderBy(a => a.Path, StringComparer.Ordinal).ToList();

    private static IEnumerable<string> Files(Workspace workspace, string table) => Directory.GetFiles(workspace.At("tables/" + table)).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    private static List<(string Name, DateTime Written)> Stamps(Workspace workspace) => Directory.GetFiles(workspace.At("tables"), "*.parquet", SearchOption.AllDirectories).Select(f => (f, File.GetLastWriteTimeUtc(f))).Order().ToList();

    /// <summary>Whether each table has the rows that a first run would write.</summary>
    private static void AssertAsNew(Workspace workspace)
    {
        Directory.CreateDirectory(workspace.At("fresh"));
        Directory.Delete(workspace.At("fresh"), recursive: true);
        Extract(workspace, "DIR/fresh");
        Assert.Equal(Read(workspace, "fresh").Select(a => (a.Path, a.Key, a.Text)), Read(workspace).Select(a => (a.Path, a.Key, a.Text)));
        foreach (var (table, column) in new[] { ("anchor", "article"), ("claim", "article"), ("dated", "told"), ("run", "run") })
            Assert.Equal(Numbers(workspace.At("fresh/" + table), column), Numbers(workspace.At("tables/" + table), column));

        static IEnumerable<long?> Numbers(string folder, string column) => Directory.GetFiles(folder).SelectMany(f => ParquetFile.Read(f, p => p.Numbers(column))).Order();
    }
}
