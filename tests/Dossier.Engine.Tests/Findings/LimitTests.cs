using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Findings;

/// <summary>Every bound of the comparison: what happens past it, and that it is told.</summary>
public sealed class LimitTests
{
    private const string Told = "Published March 25, 2019\n\n";

    private const string Ferry = "Mayor Ann Lindholm and Bo Ekdahl saw the ferry Solvang in Halden.\n\n";

    [Theory]
    [InlineData(10)]
    [InlineData(199)]
    [InlineData(201)]
    [InlineData(600)]
    public void A_dispute_outlives_any_number_of_articles_on_its_names(int others)
    {
        var articles = Many(others, Told + Ferry + "The weather was fine.\n")
            .Append(Read("a.txt", Told + Ferry + "A fire in Halden killed 11 people.\n"))
            .Append(Read("b.txt", Told + Ferry + "A fire in Halden killed 14 people.\n"));

        var compared = FindingsBuilder.Compare([.. articles]);

        Assert.Equal(["a.txt", "b.txt"], Assert.Single(compared.Findings, f => f.Dispute is not null).Dispute!.Sides.SelectMany(s => s.Claims).Select(c => c.Path));
        Assert.Equal(others > ArticleGate.MostNear, compared.LeftOut.Any(l => l.Text.Contains("more than 256 others", StringComparison.Ordinal)));
        Assert.Equal(others > ArticleGate.MostClose, compared.LeftOut.Any(l => l.Text.Contains("more than 64 others", StringComparison.Ordinal)));
    }

    [Fact]
    public void Past_their_bound_articles_that_answer_a_question_of_few_meet_however_many_stand_nearer()
    {
        var articles = Many(600, Told + Ferry + "The weather was fine.\n")
            .Append(Read("a.txt", Told + Ferry + "A fire in Halden killed 14 people.\n"))
            .Append(Read("b.txt", "Published March 30, 2019\n\n" + Ferry + "A fire in Halden killed 11 people.\n"));

        var compared = FindingsBuilder.Compare([.. articles]);

        Assert.Equal(["a.txt", "b.txt"], Assert.Single(compared.Findings, f => f.Dispute is not null).Dispute!.Sides.SelectMany(s => s.Claims).Select(c => c.Path));
        Assert.Contains(compared.LeftOut, l => l.Text.Contains("more than 256 others", StringComparison.Ordinal));
    }

    [Fact]
    public void Past_its_bound_an_article_meets_those_with_the_rarest_names_and_of_these_the_nearest()
    {
        var rare = "Karl Weber and Ann Lindholm met Bo Ekdahl in Tromso.\n";
        ArticleDigest[] articles =
        [
            Read("a.txt", Told + Ferry + rare),
            .. Enumerable.Range(10, 10).Select(i => Read($"b{i}.txt", $"Published March {i}, 2019\n\n" + Ferry)),
            Read("c.txt", "Published March 14, 2019\n\n" + rare),
        ];
        var gate = new ArticleGate(articles, default, mostNear: 4, mostClose: 2);

        // Those of March 15 to 19 came of themselves: each met all that it could.
        Assert.Contains(11, gate.Near(0));
        Assert.Contains(10, gate.Near(0));
        Assert.Contains(11, gate.Close(0));
        Assert.DoesNotContain(1, gate.Close(0));
        Assert.NotEmpty(gate.Limits.Tell(articles));
        Assert.Empty(new ArticleGate(articles, default).Limits.Tell(articles));
    }

    [Fact]
    public void Articles_that_share_one_name_are_looked_at_up_to_a_bound()
    {
        ArticleDigest[] articles = [.. Enumerable.Range(0, 12).Select(i => Read($"{i:00}.txt", Told + $"In Halden the {(char)('A' + i)}ulmvek Bridge was closed. Vekulm{(char)('a' + i)} Nordby and Ulm{(char)('a' + i)}r Sund saw it.\n"))];

        Assert.Empty(new ArticleGate(articles, default).Limits.Tell(articles));
        Assert.NotEmpty(new ArticleGate(articles, default, mostLookedAt: 4).Limits.Tell(articles));
    }

    [Fact]
    public void A_question_that_hundreds_of_articles_answer_is_told_of_all()
    {
        var articles = Many(500, Told + Ferry + "A fire in Halden killed 11 people.\n").Append(Read("z.txt", Told + Ferry + "A fire in Halden killed 14 people.\n"));

        var dispute = Assert.Single(FindingsBuilder.Build([.. articles]), f => f.Dispute is not null).Dispute!;

        Assert.Contains(dispute.Sides, s => s.Claims.Any(c => c.Path == "z.txt"));
        // Each of the others meets the nearest, and the last met as many.
        Assert.True(dispute.Sides.Max(s => s.Claims.Count) >= ArticleGate.MostNear);
    }

    [Fact]
    public void Dates_of_the_past_are_compared_with_those_of_the_nearest_articles()
    {
        var articles = Enumerable.Range(0, 80).Select(i => Read($"m{i:00}.txt", Dated(i) + "Bo Ekdahl founded Halden Steel on May 12, 2009.\n"))
            .Append(Read("a.txt", Dated(40) + "Bo Ekdahl founded Halden Steel on May 14, 2009.\n"));

        var compared = FindingsBuilder.Compare([.. articles]);

        Assert.Contains("a.txt", Assert.Single(compared.Findings, f => f.Dispute is not null).Claims.Select(c => c.Path));
        Assert.Contains(compared.LeftOut, l => l.Text.Contains("a past date of something that more than 16 articles date", StringComparison.Ordinal));

        static string Dated(int i) => $"Published {new DateTime(2015, 1, 1).AddDays(20 * i):MMMM d, yyyy}\n\n";
    }

    [Fact]
    public void Of_an_article_that_says_one_thing_time_and_again_the_first_times_are_compared()
    {
        var often = string.Concat(Enumerable.Range(0, 30).Select(_ => "A fire in Halden killed 11 people.\n\n"));

        var compared = FindingsBuilder.Compare([Read("a.txt", Told + Ferry + often), Read("b.txt", Told + Ferry + "A fire in Halden killed 14 people.\n")]);

        Assert.Single(compared.Findings, f => f.Dispute is not null);
        Assert.Equal(("a.txt", "1 article has one thing told more often than is compared; only the first times were."), Assert.Single(compared.LeftOut, l => l.Text.Contains("one thing", StringComparison.Ordinal)) is var left ? (left.Path, left.Text) : default);
    }

    [Fact]
    public void A_list_of_names_a_letter_apart_hides_no_spelling_of_two_others()
    {
        var list = string.Concat(Enumerable.Range(0, 26).SelectMany(i => new[] { $"Ann Lind{(char)('a' + i)}olm came.\n\n", $"Ann Lind{(char)('a' + i)}{(char)('a' + i)}olm came.\n\n" }));
        ArticleDigest[] two = [Read("a.txt", Told + "Ann Lindholm met Bo Ekdahl in Halden.\n"), Read("b.txt", Told + "Ann Lindtolm met Bo Ekdahl in Halden.\n")];

        var compared = FindingsBuilder.Compare([.. two, Read("c.txt", Told + Ferry + list)]);

        Assert.Contains(FindingsBuilder.Build(two), f => f.Dispute?.Rule == Rules.Spelling);
        Assert.Contains(compared.Findings, f => f.Dispute?.Rule == Rules.Spelling && f.Claims.Select(c => c.Path).SequenceEqual(["a.txt", "b.txt"]));
    }

    [Fact]
    public void Words_that_many_quote_hide_no_change_of_them()
    {
        const string Said = "\u201CWe will rebuild the old pier before the {0} with our own hands,\u201D said Ann Lindholm.\n";
        var articles = Many(100, Told + Ferry + string.Format(Said, "summer"), isMatched: true).Append(Read("z.txt", Told + Ferry + string.Format(Said, "winter")));

        Assert.Contains(FindingsBuilder.Build([.. articles]), f => f.Dispute?.Rule == Rules.Quotation && f.Claims.Any(c => c.Path == "z.txt"));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(90)]
    public void A_sentence_that_many_copied_hides_no_change_of_it(int copies)
    {
        var articles = Enumerable.Range(0, copies).Select(i => Read($"{i:00}.txt", Told + Ferry + $"The old hotel near the harbour and the mill had {20 + (i % 10)} rooms for its guests.\n"));

        var dispute = Assert.Single(FindingsBuilder.Build([.. articles]), f => f.Dispute is not null).Dispute!;

        Assert.Equal(Math.Min(copies, 10), dispute.Sides.Count);
    }

    [Fact]
    public void A_very_long_article_is_matched_in_part_and_that_is_told()
    {
        var text = string.Concat(Enumerable.Range(0, 300).Select(i => $"The {i + 20} boats of Halden carried {i + 400} guests in {i + 900} days.\n\n"));

        var compared = FindingsBuilder.Compare([Read("a.txt", Told + Ferry + text)]);

        Assert.Contains(compared.LeftOut, l => l.Text == "1 article has more values than are matched with those of others (64 of one kind, 256 in all); only the first were.");
    }

    [Fact]
    public void Few_short_articles_hit_no_bound() =>
        Assert.Empty(FindingsBuilder.Compare([Read("a.txt", Told + Ferry), Read("b.txt", Told + Ferry + "A fire killed 3 people.\n")]).LeftOut);

    /// <summary>Articles that are no doubles of each other, which say the same. What only the matching reads is left out of them, for it takes its time.</summary>
    private static IEnumerable<ArticleDigest> Many(int count, string text, bool isMatched = false)
    {
        var article = Read("x.txt", text);
        if (!isMatched)
            article = article with { Claims = new(article.Claims.Select(c => c with { Question = null })) };
        return Enumerable.Range(0, count).Select(i => article with { Path = $"m{i:00000}.txt", DatePublished = i.ToString() });
    }

    private static ArticleDigest Read(string path, string text) => ArticleReader.Read(path, text, ArticleOptions.None).Digest;
}
