using Dossier.Engine;
using Dossier.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests;

/// <summary>A bound that is hit is told in the build too: DSR5004, once, at the first article that it is true of.</summary>
public sealed class LimitDiagnosticsTests
{
    private const string Repeating = "1 article has one thing told more often than is compared; only the first times were.";

    [Fact]
    public async Task An_article_that_says_one_thing_too_often_is_told_of_at_its_headline()
    {
        var diagnostics = await Markup.Verify(
            ("a.txt", Of("Quiet day", ""), null),
            ("b.txt", Of("{|DSR5004:Fires in Halden|}", Toll(25)), null));

        var told = Assert.Single(diagnostics);
        Assert.Equal((DiagnosticSeverity.Info, Repeating), (told.Severity, told.GetMessage()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(24)]
    public async Task One_that_stays_in_the_bound_is_silent(int times) => await Markup.Verify(("a.txt", Of("Fires in Halden", Toll(times)), null));

    [Fact]
    public async Task Several_articles_are_counted_and_told_once()
    {
        var told = Assert.Single(await Markup.Verify(
            ("a.txt", Of("{|DSR5004:Fires in Halden|}", Toll(25)), null),
            ("b.txt", Of("Fires in Tromso", Toll(30).Replace("Halden", "Tromso", StringComparison.Ordinal)), null)));

        Assert.Equal("2 articles have one thing told more often than is compared; only the first times were.", told.GetMessage());
    }

    [Fact]
    public async Task All_that_was_left_out_stands_in_one_message()
    {
        // Of so many values only the first are matched, and so many tolls are more than are compared.
        var values = string.Concat(Enumerable.Range(0, 300).Select(i => $"The {i + 20} boats of Halden carried {i + 400} guests in {i + 900} days.\n\n"));
        var told = Assert.Single(await Run(("a.txt", Of("Fires in Halden", Toll(25) + values))));

        Assert.Equal(Repeating + " 1 article has more values than are matched with those of others (64 of one kind, 256 in all); only the first were.", told.GetMessage());
    }

    [Fact]
    public async Task An_article_with_more_neighbours_than_are_compared_is_told_of()
    {
        // Each has a weather of its own: copies would be one article.
        var many = Enumerable.Range(0, 270).Select(i => ($"m{i:000}.txt", Of($"Day {i}", $"Mayor Ann Lindholm and Bo Ekdahl saw {(char)('A' + (i / 26))}ul{(char)('a' + (i % 26))}vek in Halden.\n")));
        var told = Assert.Single(await Run([.. many]));

        Assert.Contains("more than 256 others of the same names and weeks to be compared with; only the nearest were.", told.GetMessage(), StringComparison.Ordinal);
        Assert.Contains("more than 64 others", told.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sets_are_bounded_one_by_one()
    {
        var files = Enumerable.Range(0, 2).Select(set => new ArticleInMemory($"{set}.txt", Of("Fires in Halden", Toll(13)), new ArticleOptions(Set: "set " + set)));

        Assert.DoesNotContain(await Markup.Run(files), d => d.Id == "DSR5004");
    }

    [Theory]
    [InlineData("none", 0)]
    [InlineData("warning", 1)]
    public async Task A_folder_says_how_loudly(string level, int expected) =>
        Assert.Equal(expected, (await Markup.Run([new ArticleInMemory("a.txt", Of("Fires in Halden", Toll(25))) { Level = level }])).Count(d => d.Id == "DSR5004" && d.Severity == DiagnosticSeverity.Warning));

    private static async Task<IReadOnlyList<Diagnostic>> Run(params (string Path, string Text)[] files) =>
        (await Markup.Run(files.Select(f => new ArticleInMemory(f.Path, f.Text)))).Where(d => d.Id == "DSR5004").ToList();

    private static string Of(string headline, string text) => headline + "\n\nPublished March 25, 2019\n\n" + text;

    private static string Toll(int times) => string.Concat(Enumerable.Repeat("A fire in Halden killed 11 people.\n\n", times));
}
