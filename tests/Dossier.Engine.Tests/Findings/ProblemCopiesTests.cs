using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Findings;

/// <summary>What is wrong in a text that many print is told once, and nothing is lost by that.</summary>
public sealed class ProblemCopiesTests
{
    private const string Fire = "Fire in Halden\n\nThe fire broke out on Monday, May 2, 2017, in the harbour.\n";

    [Fact]
    public void A_slip_in_copies_is_told_in_the_first_with_their_number()
    {
        var told = Told(("a.txt", Fire), ("b.txt", Fire), ("c.txt", Fire + "\n"), ("d.txt", Fire));

        Assert.Equal(["a.txt", "c.txt"], told.Select(t => t.Path));
        Assert.EndsWith("; its 2 copies say the same", told[0].Message);
        Assert.DoesNotContain("copies", told[1].Message);
    }

    [Fact]
    public void Of_two_there_is_one_copy() => Assert.EndsWith("; its copy says the same", Assert.Single(Told(("a.txt", Fire), ("b.txt", Fire))).Message);

    [Fact]
    public void Folders_stand_apart() => Assert.Equal(["x/a.txt", "y/a.txt"], Told(("x/a.txt", Fire), ("x/b.txt", Fire), ("y/a.txt", Fire)).Select(t => t.Path));

    [Fact]
    public void A_slip_that_stands_twice_in_one_text_is_told_twice() =>
        Assert.Equal(2, Told(("a.txt", Fire + "\nIt went out on Monday, May 2, 2017, at last.\n"), ("b.txt", Fire + "\nIt went out on Monday, May 2, 2017, at last.\n")).Count(t => t.Path == "a.txt"));

    [Fact]
    public void What_is_wrong_with_a_file_is_mended_in_each() => Assert.Equal(3, Told(("a.txt", ""), ("b.txt", ""), ("c.txt", "")).Count);

    [Fact]
    public void One_text_by_two_dates_has_two_slips() =>
        Assert.Equal(2, ProblemCopies.TellOnce([Read("a.txt", Dateless, "2019-03-06"), Read("b.txt", Dateless, "2018-03-07")]).SelectMany(a => a.Problems).Count());

    private const string Dateless = "Fire in Halden\n\nThe fire broke out on Friday, March 5, in the harbour.\n";

    private static List<(string Path, string Message)> Told(params (string Path, string Text)[] articles) =>
        ProblemCopies.TellOnce(articles.Select(a => Read(a.Path, a.Text, null)).ToList()).SelectMany(a => a.Problems.Select(p => (a.Document.Path, p.Message))).ToList();

    private static ArticleFacts Read(string path, string text, string? date) => ArticleReader.Read(path, text, ArticleOptions.None with { DatePublished = date });
}
