using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Engine.Rulings;

namespace Dossier.Engine.Tests.Laws;

/// <summary>What happens past the bounds of one article: what stands in front of a bound is read as ever, and nothing past it is told wrongly. Those that leave out whole articles are in LimitTests.</summary>
public sealed class BoundsOfOneArticleTests
{
    private const string Head = "Published March 25, 2019\n\nMayor Ann Lindholm and Bo Ekdahl saw the ferry Solvang in Halden.\n\n";

    [Theory]
    [InlineData(10)]
    [InlineData(60)]
    public void A_toll_behind_many_quotations_of_one_sentence_is_compared(int quotations)
    {
        var said = string.Join(", ", Enumerable.Repeat("\u201Cno boats\u201D", quotations));

        Assert.Contains(Disputes(said + " was all they said, and a fire in Halden killed 11 people.\n", "A fire in Halden killed 14 people.\n"), d => d == "count");
    }

    [Theory]
    [InlineData(10)]
    [InlineData(40)]
    public void Before_a_list_of_numbers_a_toll_is_compared(int numbers)
    {
        var list = string.Join(", ", Enumerable.Range(0, numbers).Select(i => $"{i + 101} boats"));

        Assert.Contains(Disputes($"A fire in Halden killed 11 people and burned {list}.\n", "A fire in Halden killed 14 people.\n"), d => d == "count");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public void A_toll_is_compared_however_many_numbers_stand_beside_it(int numbers)
    {
        var beside = string.Concat(Enumerable.Range(0, numbers).Select(i => $"The {i + 101} boats lay there. "));

        Assert.Contains(Disputes("A fire in Halden killed 11 people. " + beside + "\n", "A fire in Halden killed 14 people. " + beside + "\n"), d => d == "count");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(44)]
    public void Words_past_the_forty_eighth_of_a_quotation_change_nothing_before_them(int behind)
    {
        var words = string.Concat(Enumerable.Range(0, behind).Select(i => $" and {(char)('a' + (i % 26))}ulm the boat"));
        var said = "\u201CWe will rebuild the old pier before the {0} with our own hands" + words + ",\u201D said Ann Lindholm.\n";

        Assert.Contains(Disputes(string.Format(said, "summer"), string.Format(said, "winter")), d => d is "quotation");
    }

    [Theory]
    [InlineData(17, false)]
    [InlineData(60, false)]
    [InlineData(70, true)]
    public void A_set_phrase_of_one_article_is_compared_by_its_first_uses_and_that_is_told(int times, bool isPastBound)
    {
        var often = string.Concat(Enumerable.Range(0, times).Select(i => "\u201CWe will rebuild the old pier before the summer with our own hands,\u201D said Ann Lindholm.\n\n"));
        var compared = FindingsBuilder.Compare([Read("a.txt", often), Read("b.txt", "\u201CWe will rebuild the old pier before the winter with our own hands,\u201D said Ann Lindholm.\n")]);

        Assert.Contains(compared.Findings, f => f.Dispute?.Rule == Rules.Quotation);
        Assert.Equal(isPastBound, compared.LeftOut.Any(l => l.Text.Contains("more values than are matched", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(90)]
    [InlineData(140)]
    public void A_copied_sentence_is_compared_up_to_its_ninety_sixth_word(int words)
    {
        var tail = string.Concat(Enumerable.Range(0, words / 2).Select(i => $" and {(char)('a' + (i % 26))}ulmvek{(char)('a' + (i / 26))}"));

        Assert.NotEmpty(Disputes($"The old hotel near the harbour and the mill had 21 rooms for its guests{tail}.\n", $"The old hotel near the harbour and the mill had 24 rooms for its guests{tail}.\n"));
    }

    [Fact]
    public void A_sentence_without_an_end_is_cut_and_what_follows_is_read()
    {
        var endless = string.Concat(Enumerable.Repeat("and the boats lay there ", 300));

        Assert.Contains(Disputes(endless + ".\n\nA fire in Halden killed 11 people.\n", "A fire in Halden killed 14 people.\n"), d => d == "count");
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void A_whole_is_held_against_four_parts_and_more_are_silent(int parts, bool isTold)
    {
        string[] all = ["3 men", "4 women", "2 boys", "1 girl", "5 babies"];

        Assert.Equal(isTold, Problems($"The boat carried 40 people: {string.Join(", ", all[..(parts - 1)])} and {all[parts - 1]}.\n").Contains("DSR1005"));
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(16, false)]
    public void Births_are_held_against_ages_as_far_as_an_article_is_no_register(int others, bool isTold)
    {
        var register = string.Concat(Enumerable.Range(0, others).Select(i => $"{(char)('A' + i)}lva Stenmark was born in 19{50 + i}.\n\n"));

        Assert.Equal(isTold, Problems(register + "Karl Weber, 45, came. Karl Weber was born in 1950.\n").Contains(Rules.AgeAgainstBirth.Id));
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(80, false)]
    public void A_surname_that_stands_alone_is_held_against_all_others_as_far_as_an_article_is_no_list(int others, bool isTold)
    {
        var list = string.Concat(Enumerable.Range(0, others).Select(i => $"Nils {(char)('B' + (i % 20))}orvath{(char)('a' + (i / 20))}{(char)('a' + (i % 20))}skog came.\n\n"));

        Assert.Equal(isTold, Problems("Ingrid Lindqvist spoke.\n\n" + list + "Later Lindquist left the hall.\n").Contains(Rules.NameSpelling.Id));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(100)]
    public void A_paragraph_that_many_articles_share_hides_no_copy(int others)
    {
        var shared = string.Concat(Enumerable.Range(0, 30).Select(i => $"The {(char)('a' + (i % 26))}ulmvek of the old harbour lay at anchor. "));
        var text = string.Concat(Enumerable.Range(0, 60).Select(i => $"It took {(char)('a' + (i % 26))}orsk{(char)('a' + (i / 26))} hours to bring the ferry back. "));
        // Each has the shared paragraph and a text of its own.
        var articles = Enumerable.Range(0, others).Select(i => Read($"m{i:000}.txt", shared + "\n\n" + string.Concat(Enumerable.Range(0, 90).Select(w => $"{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}k{w}v ")) + "\n"))
            .Append(Read("y.txt", shared + "\n\n" + text + "\n")).Append(Read("z.txt", shared + "\n\n" + text + " It ended.\n"));

        Assert.Equal("y.txt", CopiedArticles.Find(articles)["z.txt"]);
    }

    [Fact]
    public void A_key_is_suggested_however_many_share_its_words()
    {
        var nearest = new NearestKey(Enumerable.Range(0, 500).Select(i => $"count: kill, person (place number {i})").Append("count: injure, passenger (solvang)"));

        Assert.Equal("count: injure, passenger (solvang)", nearest.To("count: injured, passenger (solvang)"));
    }

    [Fact]
    public void More_passages_than_are_ignored_are_told_one_by_one()
    {
        var words = Enumerable.Range(0, 400).Select(i => $"the {(char)('a' + (i % 26))}{(char)('a' + (i / 26))}k boat {i}").ToList();
        var article = ArticleReader.Read("a.txt", string.Join(". ", words) + ".", ArticleOptions.None);
        var ignored = new IgnoredPassages(words.Select(w => new PassageDecision("a.txt", w, "a slip")).ToList());

        Assert.Contains(ignored.Check(new Dictionary<string, ArticleFacts> { ["a.txt"] = article }), p => p.Message.Contains("ignored passages already", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Disputes(string text, string other) =>
        FindingsBuilder.Build([Read("a.txt", text), Read("b.txt", other)]).Where(f => f.Dispute is not null).Select(f => f.Key[..f.Key.IndexOf(':')]);

    private static IReadOnlyList<string> Problems(string text) => ArticleReader.Read("a.txt", Head + text, ArticleOptions.None).Problems.Select(p => p.Rule.Id).ToList();

    private static ArticleDigest Read(string path, string text) => ArticleReader.Read(path, Head + text, ArticleOptions.None).Digest;
}
