using System.Text.Json;
using Dossier.Benchmarks;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Engine.Tables;
using Dossier.Tool.Tables;
using Dossier.Tool.Tests;

namespace Dossier.Tables.Tests;

public class PairsTests(SetTables sets) : IClassFixture<SetTables>
{
    // Links are looked up where the files lie.
    private const string DeadLink = "DSR0011";

    [Theory]
    [InlineData("seeds", "")]
    [InlineData("tools/Dossier.Fitting/Sets", "")]
    [InlineData("tools/Dossier.Fitting/Sets", "{folder}")]
    [InlineData("tools/Dossier.Fitting/Sets/collections", "")]
    [InlineData("tools/Dossier.Fitting/Sets/brief", "")]
    [InlineData("tools/Dossier.Fitting/Sets/clusters/02-calder-viaduct", "")]
    [InlineData("docs", "")]
    public void The_pairs_of_the_queries_bring_what_a_check_brings(string folder, string set)
    {
        using var workspace = new Workspace();
        AssertSame(workspace, [ScalePage.Root.Replace('\\', '/') + "/" + folder], set);
    }

    [Fact]
    public void Articles_that_meet_more_than_is_compared_meet_the_same()
    {
        using var workspace = new Workspace();
        for (var i = 0; i < 400; i++)
            workspace.Add($"articles/{i:000}.txt", NewsText.Article(i / 5, i % 5));
        var check = AssertSame(workspace, ["DIR/articles"], "");
        Assert.Contains("more than 64 others", check.GetProperty("notes")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_that_say_the_same_are_told_as_one_text()
    {
        using var workspace = new Workspace();
        for (var i = 0; i < 20; i++)
            workspace.Add($"articles/{i:00}.txt", NewsText.Article(i % 4 / 2, i % 4));
        AssertSame(workspace, ["DIR/articles"], "");
    }

    [Fact]
    public void Names_and_paths_beyond_the_basic_plane_stand_in_the_engines_order()
    {
        using var workspace = new Workspace();
        string[] paths = ["\uFF41.txt", "\U0001D51E.txt", "\uE000.txt", "z.txt", "\uD7FF.txt", "\U0001F600.txt"];
        foreach (var (path, i) in paths.Select((p, i) => (p, i)))
            workspace.Add("articles/" + path, NewsText.Article(1, i) + "\n\n\uFF21\uFF42\uFF43 Steel and \U0001D51E\U0001D51F Corp. of Calder agreed.");
        AssertSame(workspace, ["DIR/articles"], "");
    }

    /// <summary>With small bounds hundreds of articles hit all of them: those that the queries say, with theirs lowered alike.</summary>
    [Theory]
    [InlineData(8, 4, 16)]
    [InlineData(3, 1, 40)]
    [InlineData(20, 10, 5)]
    [InlineData(1, 1, 1)]
    public void With_every_bound_hit_the_same_articles_meet(int mostNear, int mostClose, int mostLookedAt)
    {
        using var workspace = new Workspace();
        ScalePage.Run(sets.Folder, workspace.At("pairs.parquet"), sql => sql
            .Replace("2049", (mostLookedAt + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("2048", mostLookedAt.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("> 64", "> " + mostClose.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        var rows = sets.Articles.OrderBy(a => a.Path, StringComparer.Ordinal).DistinctBy(a => a.Rows.Said).ToList();
        var articles = rows.ConvertAll(a => a.Facts.Digest);
        var paths = rows.ToDictionary(a => a.Rows.Id, a => a.Path);
        var given = new GivenPairs();
        PairsFile.Read(workspace.At("pairs.parquet"), id => paths[id], given);

        var own = new ArticleGate(articles, default, mostNear, mostClose, mostLookedAt);
        var found = new ArticleGate(articles, given, default, mostNear, mostClose, mostLookedAt);
        Assert.NotEmpty(own.Limits.Tell(articles));
        Assert.Equal(own.Limits.Tell(articles), found.Limits.Tell(articles));
        for (var i = 0; i < articles.Count; i++)
        {
            Assert.Equal(own.Near(i).Order(), found.Near(i).Order());
            Assert.Equal(own.Close(i).Order(), found.Close(i).Order());
        }
    }

    [Fact]
    public void A_missing_pair_is_missed()
    {
        using var workspace = new Workspace();
        workspace.Run("extract", SetTables.Sets + "/clusters", "--format", "parquet", "-o", "DIR/tables");
        ScalePage.Run(workspace.At("tables"), workspace.At("pairs.parquet"), sql => sql.Replace("<= 14", "<= -1", StringComparison.Ordinal));
        Assert.NotEqual(Disputes(workspace.Run("check", SetTables.Sets + "/clusters", "--format", "json")), Disputes(workspace.Run("check", "DIR/tables", "--pairs", "DIR/pairs.parquet", "--format", "json")));

        static int Disputes(RunResult run) => JsonDocument.Parse(run.Output).RootElement.GetProperty("disputes").GetArrayLength();
    }

    [Fact]
    public void Parts_by_days_tell_together_what_a_check_of_all_tells()
    {
        using var workspace = new Workspace();
        foreach (var article in sets.Articles.Where(a => a.Rows.Day is not null))
            workspace.Add("articles/" + article.Path[(article.Path.IndexOf("Sets/", StringComparison.Ordinal) + 5)..].Replace('/', '-'), article.Text);
        // Sixty stories of nine days each, a day after the other, told of by five: disputes reach over the ends of parts, and their first paths are of any day.
        for (var i = 0; i < 300; i++)
            workspace.Add($"articles/story-{i * 7 % 300:000}.txt", NewsText.Article(i / 5, i % 5).Replace("March 25, 2019", new DateTime(2019, 3, 5).AddDays((i / 5) + (2 * (i % 5))).ToString("MMMM d, yyyy", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        AssertParts(workspace, [("2000-01-01", "2019-03-10"), ("2019-03-11", "2019-03-20"), ("2019-03-21", "2019-03-21"), ("2019-03-22", "2019-04-14"), ("2019-04-15", "2023-12-31"), ("2024-01-01", "2025-05-31"), ("2025-06-01", "2099-12-31")]);
    }

    [Fact]
    public void Copies_are_those_of_the_engine()
    {
        using var workspace = new Workspace();
        var texts = sets.Articles.Where(a => a.Text.Length > 1500).Take(60).Select(a => a.Text).ToList();
        for (var i = 0; i < texts.Count; i++)
            for (var copy = 0; copy < 4; copy++)
                // Of each text a whole one, and three that are cut more and more.
                workspace.Add($"articles/{i:00}-{copy}.txt", texts[i][..(texts[i].Length * (8 - copy) / 8)]);
        workspace.Run("extract", "DIR/articles", "--format", "parquet", "-o", "DIR/tables");
        var found = ScalePage.Run(workspace.At("tables"), workspace.At("pairs.parquet"), read: "SELECT article, other FROM copies").Select(row => ((long)row[0], (long)row[1])).ToList();
        var articles = TableFolder.FilesOf(workspace.At("tables")).SelectMany(ArticleRow.Read).OrderBy(a => a.Rows.Id).ToList();
        var copies = from a in articles from b in articles where a.Rows.Id < b.Rows.Id && Fingerprint.AreCopies(a.Facts.Digest.Fingerprint, b.Facts.Digest.Fingerprint) select (a.Rows.Id, b.Rows.Id);
        Assert.InRange(found.Count, 50, 400);
        Assert.Equal(copies, found.Order());
    }

    [Fact]
    public void The_queries_call_what_all_three_databases_have()
    {
        string[] all = ["abs", "bool_or", "coalesce", "count", "least", "max", "min", "row_number"];
        var queries = ScalePage.Queries.Where(q => q.StartsWith("CREATE TABLE", StringComparison.Ordinal) || q.StartsWith("--", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, queries.Count);
        var called = queries.SelectMany(q => System.Text.RegularExpressions.Regex.Matches(System.Text.RegularExpressions.Regex.Replace(q, "--.*", ""), @"\b([a-z_]+)\(").Select(m => m.Groups[1].Value)).Where(f => f != "step").Distinct();
        Assert.Equal(all, called.Order(StringComparer.Ordinal));
    }

    private static void AssertParts(Workspace workspace, (string First, string Last)[] parts)
    {
        var whole = AssertSame(workspace, ["DIR/articles"], "");
        var runs = parts.Select(p => workspace.Run("check", "DIR/tables", "--pairs", "DIR/pairs.parquet", "--days", p.First + ".." + p.Last, "--format", "json")).ToList();
        Assert.All(runs, run => Assert.Equal("", run.Error));
        var told = runs.ConvertAll(run => JsonDocument.Parse(run.Output).RootElement);
        Assert.True(told.Count(part => part.GetProperty("disputes").GetArrayLength() > 0) >= 4);
        foreach (var list in new[] { "articles", "disputes", "problems" })
            Assert.Equal(Rows(whole, list).Select(Unnumbered).Order(StringComparer.Ordinal), told.SelectMany(part => Rows(part, list)).Select(Unnumbered).Order(StringComparer.Ordinal));

        // Of two findings of one key the later has a number, in each part from 2.
        static string Unnumbered(string row) => System.Text.RegularExpressions.Regex.Replace(row, "^(\\s*\\{\\s*\"id\":\\s*\"[^\"]*?) #\\d+\"", "$1\"");
    }

    private static JsonElement AssertSame(Workspace workspace, string[] paths, string set)
    {
        string[] sets = set.Length == 0 ? [] : ["--set", set];
        Assert.Equal("", workspace.Run(["extract", .. paths, .. sets, "--format", "parquet", "-o", "DIR/tables"]).Error);
        ScalePage.Run(workspace.At("tables"), workspace.At("pairs.parquet"));
        var (check, pairs) = (workspace.Run(["check", .. paths, .. sets, "--format", "json"]), workspace.Run("check", "DIR/tables", "--pairs", "DIR/pairs.parquet", "--format", "json"));
        var (expected, actual) = (JsonDocument.Parse(check.Output).RootElement, JsonDocument.Parse(pairs.Output).RootElement);
        foreach (var list in new[] { "articles", "disputes", "problems", "notes" })
            Assert.Equal(Rows(expected, list), Rows(actual, list));
        return expected;
    }

    private static IEnumerable<string> Rows(JsonElement json, string list) =>
        json.GetProperty(list).EnumerateArray().Where(row => !row.TryGetProperty("rule", out var rule) || rule.GetString() != DeadLink).Select(row => row.GetRawText());
}

/// <summary>The tables of the repository's sets, made once.</summary>
public sealed class SetTables : IDisposable
{
    private readonly Workspace _workspace = new();

    /// <summary>Makes them.</summary>
    public SetTables()
    {
        Assert.Equal(0, _workspace.Run("extract", Sets, "--format", "parquet", "-o", "DIR/tables").ExitCode);
        Articles = TableFolder.FilesOf(Folder).SelectMany(ArticleRow.Read).ToList();
    }

    /// <summary>The folder of the sets.</summary>
    public static string Sets => Path.Combine(ScalePage.Root, "tools", "Dossier.Fitting", "Sets").Replace('\\', '/');

    /// <summary>The folder of the tables.</summary>
    public string Folder => _workspace.At("tables");

    /// <summary>The articles in them.</summary>
    internal IReadOnlyList<ArticleRow> Articles { get; }

    /// <inheritdoc/>
    public void Dispose() => _workspace.Dispose();
}
