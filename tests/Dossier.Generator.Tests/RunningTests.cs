using System.Text;
using Dossier.Engine;
using Dossier.Generator.Tests.Harness;

namespace Dossier.Generator.Tests;

/// <summary>What a program gets that runs with the generated code.</summary>
public sealed class RunningTests
{
    [Fact]
    public void All_lists_every_article_by_path() =>
        Assert.Equal(["articles/0f3a99c1d2e4.txt", "articles/harbour-fire.txt", "articles/meeting.txt", "articles/notes.md", "articles/talk.txt"], All(new Project(Sources.All)).Select(a => a.Path));

    [Theory]
    [MemberData(nameof(Encodings))]
    public void An_article_reads_back_as_the_engine_read_it(Encoding encoding)
    {
        const string Text = "Flood in Žilina \U0001F30A\r\n\r\nBy Ann Lee, May 5, 2017\r\n\r\n\u201CWe are safe\u201D, said Mayor Bo Ek on Thursday.\u2028Nobody was hurt in 2016.\rMore than 1,200 people left.";
        var file = new ArticleInMemory("articles/flood.txt", Text, new ArticleOptions("weather", Url: "https://news.example/flood?a=1#top"), encoding);
        var article = Assert.Single(All(new Project([file])));
        var facts = ArticleReader.Read(file.RelativePath, Text, file.Options);
        var document = facts.Document;

        Assert.Equal(document.Slice(document.Headline), article.Headline);
        Assert.Equal(document.Authors.Select(document.Slice), article.Authors);
        Assert.Equal("weather", article.Set);
        Assert.Equal("https://news.example/flood?a=1#top", article.Url);
        Assert.Equal(facts.Digest.DatePublished, article.DatePublished?.ToString());
        Assert.Equal(document.Blocks.Select(b => (b.Kind, document.PassageAt(b.Span))), article.Blocks.Select(p => (p.Kind, p.Passage)));
        Assert.Equal(facts.Mentions.Times.Select(t => (t.Type, t.Value, t.Modifier, document.PassageAt(t.Span))), article.TimeExpressions.Select(t => (t.Type, t.Value, t.Modifier, t.Passage)));
        Assert.Equal(facts.Mentions.Speech.Select(s => (document.Slice(s.Content), s.Speaker, document.PassageAt(s.Span))), article.Quotations.Select(q => (q.Text, q.Speaker, q.Passage)));
        Assert.Equal(facts.Claims.Select(c => document.PassageAt(c.Span)), article.Claims.Select(c => c.Passage));
    }

    [Fact]
    public void An_article_in_another_language_says_so_and_has_no_number()
    {
        var file = new ArticleInMemory("articles/sturm.txt", "Bei dem Sturm wurden am Montag 14 Menschen verletzt. Das sagte die Polizei, und sie warnt vor dem Wind in der Nacht.");
        var project = new Project([file]);

        var article = Assert.Single(All(project));

        Assert.Equal("de", article.Language);
        Assert.Empty(article.Claims);
        Assert.DoesNotContain(project.Run().GeneratedSources, g => g.SourceText.ToString().Contains(" = 14", StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_is_made_once()
    {
        var all = All(new Project([Sources.Ledger]));
        Assert.Same(all[0], all[0]);
    }

    [Fact]
    public void A_missing_file_is_named_with_what_to_do()
    {
        var table = Generated.PackedArticleList.Of(typeof(RunningTests).Assembly, Parsing.PackedWriter.Table([("articles/gone.txt", "")]));
        Assert.Contains("articles/gone.txt", Assert.Throws<InvalidOperationException>(() => table[0]).Message);
    }

    [Fact]
    public void A_lone_surrogate_shifts_nothing_in_the_table()
    {
        var file = new ArticleInMemory("articles/x.txt", "Fire\n\nIt burns.", new ArticleOptions(Publisher: "a\uD800b\uDC00\uDC00", Url: "https://news.example"));
        var article = Assert.Single(All(new Project([file])));
        Assert.Equal(("a\uFFFDb\uFFFD\uFFFD", "https://news.example"), (article.Publisher, article.Url));
    }

    [Fact]
    public void A_table_of_another_version_is_refused() =>
        Assert.Contains("Build", Assert.Throws<InvalidOperationException>(() => Generated.PackedArticleList.Of(typeof(RunningTests).Assembly, "10").Count).Message);

    [Fact]
    public void Constants_say_what_the_article_says()
    {
        var type = new Project([Sources.Ledger]).Load().GetType("News.Articles+HarbourFire")!;
        Assert.Equal("articles/harbour-fire.txt", type.GetField("Path")!.GetRawConstantValue());
        Assert.Equal("Fire closes Oslo harbour", type.GetField("Headline")!.GetRawConstantValue());
        Assert.Equal("The Ledger", type.GetField("Publisher")!.GetRawConstantValue());
    }

    [Fact]
    public void A_disputed_finding_lists_its_claims_in_their_articles()
    {
        var assembly = new Project([Sources.Meeting, Sources.Talk]).Load();
        var finding = Assert.Single((IReadOnlyList<Finding>)assembly.GetType("News.Findings")!.GetProperty("All")!.GetValue(null)!, f => f.IsDisputed);
        Assert.Equal(["May 4", "May 5"], finding.AllClaims.Select(c => c.Passage.Exact.Replace("on ", "")));
        Assert.IsType<Finding<PartialDate>>(finding);
        var typed = assembly.GetType("News.Findings+MeetingOfAnnLeeAndBoEk")!.GetProperty("Date")!.GetValue(null);
        Assert.Same(finding, typed);
    }

    [Fact]
    public void Findings_are_listed_and_judged_without_a_look_at_an_article()
    {
        var project = new Project(Sources.All);
        var (all, without) = (Findings(project.Load()), Findings(project.Load(embedsArticles: false)));
        Assert.NotEmpty(all);
        Assert.Equal(all.Select(f => (f.Key, f.Subject, f.Property, f.IsDisputed, f.HasValue, f.AllClaims.Count, f.GetType())), without.Select(f => (f.Key, f.Subject, f.Property, f.IsDisputed, f.HasValue, f.AllClaims.Count, f.GetType())));
        Assert.All(without, f => Assert.Contains("articles/", Assert.Throws<InvalidOperationException>(() => f.AllClaims[0]).Message));
        Assert.All(all, f => Assert.Equal(f.AllClaims.Count, f.AllClaims.Select(c => c.Passage.Exact).Count()));
    }

    [Fact]
    public void A_finding_and_its_claims_are_made_once()
    {
        var all = Findings(new Project([Sources.Meeting, Sources.Talk]).Load());
        Assert.Same(all[0], all[0]);
        Assert.Same(all[0].AllClaims[0], all[0].AllClaims[0]);
    }

    [Fact]
    public void Sentences_of_several_claims_are_one_text()
    {
        var article = Assert.Single(All(new Project([new ArticleInMemory("articles/fire.txt", "Fire\n\nBy Ann Lee, May 5, 2017\n\nThe fire killed 12 people and destroyed 30 houses in Westhaven.\n\nIt burned for two days.")])));
        var sentences = article.Claims.Select(c => c.Sentence).Where(s => s.StartsWith("The fire killed", StringComparison.Ordinal)).ToList();
        Assert.True(sentences.Count > 1);
        Assert.All(sentences, s => Assert.Same(sentences[0], s));
        Assert.All(article.Claims, c => Assert.Contains(c.Passage.Exact, c.Sentence));
    }

    [Fact]
    public void Generator_and_program_look_for_a_path_in_the_same_bucket() =>
        // Metadata are UTF-8, which has no lone surrogate.
        Assert.Equal(Model.ArticleBucket.Of("articles/\uD800.txt"), Generated.PackedArticleList.BucketOf("articles/\uFFFD.txt"));

    public static TheoryData<Encoding> Encodings => new()
    {
        new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode,
    };

    private static IReadOnlyList<Finding> Findings(System.Reflection.Assembly assembly) => (IReadOnlyList<Finding>)assembly.GetType("News.Findings")!.GetProperty("All")!.GetValue(null)!;

    private static IReadOnlyList<Article> All(Project project) =>
        (IReadOnlyList<Article>)project.Load().GetType("News.Articles")!.GetProperty("All")!.GetValue(null)!;
}
