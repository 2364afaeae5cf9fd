using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Findings;

/// <summary>Copies that are looked for again after edits are those that are found among all.</summary>
public sealed class CopyFinderTests
{
    private static readonly string[] Words = ["harbour", "council", "ferry", "bridge", "school", "river", "market", "station", "hospital", "garden", "museum", "library"];

    [Theory]
    [InlineData(1, 40, 60)]
    // More articles of one text and of one phrase than one run of words is asked of.
    [InlineData(2, 150, 40)]
    public void After_any_edits_the_copies_are_those_of_all(int seed, int count, int edits)
    {
        var random = new Random(seed);
        var next = 0;
        var articles = Enumerable.Range(0, count).Select(_ => Make(next++)).ToList();
        var finder = new CopyFinder();
        var (copies, looked, kept) = (0, 0L, 0);
        for (var edit = 0; edit < edits; edit++)
        {
            var before = finder.Find(articles, default);
            looked = finder.Looked;
            for (var n = random.Next(1, 4); n > 0; n--)
                switch (random.Next(6))
                {
                    case 0 when articles.Count > count / 2:
                        articles.RemoveAt(random.Next(articles.Count));
                        break;
                    case 1:
                        articles.Insert(random.Next(articles.Count), Make(next++));
                        break;
                    default:
                        var at = random.Next(articles.Count);
                        articles[at] = random.Next(3) == 0 ? articles[at] with { } : Make(int.Parse(articles[at].Path, System.Globalization.CultureInfo.InvariantCulture));
                        break;
                }
            var found = finder.Find(articles, default);
            var expected = CopiedArticles.Find(articles);
            Assert.Equal(expected.OrderBy(c => c.Key, StringComparer.Ordinal), found.OrderBy(c => c.Key, StringComparer.Ordinal));
            copies += found.Count;
            kept += finder.Looked - looked < articles.Count ? 1 : 0;
        }
        Assert.True(copies > edits * 4, copies + " copies");
        Assert.True(kept > edits / 2, kept + " edits of " + edits + " left something as it was");

        // One of a few texts, most of it, or one of its own behind a phrase of all.
        ArticleDigest Make(int number)
        {
            var kind = random.Next(8);
            var text = new Random(kind < 5 ? kind : 1000 + number);
            var body = Enumerable.Range(0, 12).Select(_ => string.Join(' ', Enumerable.Range(0, 9).Select(_ => Words[text.Next(Words.Length)]))).ToList();
            if (random.Next(3) == 0)
                body[random.Next(body.Count)] = "Nobody had expected the " + Words[random.Next(Words.Length)] + " to be closed that early";
            if (kind == 7)
                body.InsertRange(0, Enumerable.Range(0, 4).Select(i => "The river had been rising since the weekend and the old bridge was closed to traffic " + i));
            return ArticleReader.Read(number.ToString("000", System.Globalization.CultureInfo.InvariantCulture), "Headline\n\nMarch " + random.Next(1, 4) + ", 2019\n\n" + string.Join(". ", body) + ".\n", new ArticleOptions(Set: random.Next(12) == 0 ? "press" : "")).Digest;
        }
    }

    [Fact]
    public void An_edit_behind_the_first_of_a_common_run_looks_at_its_own_kind_alone()
    {
        const string Common = "Nobody had expected the decision to come so early and the mood in the hall was calm. The river had been rising since the weekend and the old bridge was closed to traffic. ";
        var articles = Enumerable.Range(0, 200).Select(i => Read(i, i)).ToList();
        var finder = new CopyFinder();
        var copies = finder.Find(articles, default);
        Assert.Equal(200, finder.Looked);
        articles[150] = Read(150, 1000);
        Assert.Same(copies, finder.Find(articles, default));
        Assert.InRange(finder.Looked, 201, 205);

        static ArticleDigest Read(int number, int seed)
        {
            var text = new Random(seed);
            var own = string.Join(". ", Enumerable.Range(0, 5).Select(_ => string.Join(' ', Enumerable.Range(0, 9).Select(_ => Words[text.Next(Words.Length)] + text.Next(100)))));
            return ArticleReader.Read(number.ToString("000", System.Globalization.CultureInfo.InvariantCulture), "Headline\n\nMarch 2, 2019\n\n" + Common + own + ".\n", ArticleOptions.None).Digest;
        }
    }
}
