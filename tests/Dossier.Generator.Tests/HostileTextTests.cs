using CsCheck;
using Dossier.Engine;
using Dossier.Generator.Tests.Harness;

namespace Dossier.Generator.Tests;

/// <summary>Whatever an article, its path and its metadata say, the generated code compiles and reads the article back.</summary>
public sealed class HostileTextTests
{
    // Text that makes claims, so that the hostile parts reach constants, findings and docs too.
    private static readonly Gen<string> Words = Gen.OneOf(
        OneOf<string>(
            "\"; } } class Evil { } //", "*/", "</summary>", "<b>&amp;", "\u2028", "\u0085", "\0", "\uD800", "\uDC00", "{0}", "\r", "\n\n", "Ann Lee met Bo Ek in Oslo on May 4.",
            "Ann Lee met Bo Ek in Oslo on May 5.", "The fire killed 12 people.", "Acme will create more than 79228162514264337593543950335 jobs.", "Monday, Jan. 1", "It cost $2.6 million.", "said", "\u201C", "\u201D"),
        Gen.String);

    private static readonly Gen<string> Texts = Words.Array[0, 12].Select(words => string.Join(" ", words));

    private static readonly Gen<string?> Metadata = Gen.OneOf(Gen.Const((string?)null), Words.Select(s => (string?)s), OneOf<string?>("class", "Headline", "2017-05-04", "Articles"));

    private static readonly Gen<ArticleInMemory> Articles =
        from path in Words
        from text in Texts
        from name in Metadata
        from publisher in Metadata
        from date in Metadata
        select new ArticleInMemory("a/" + path.Replace("\0", ""), text, new ArticleOptions("", name, publisher, date, publisher));

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    [Fact]
    public void Any_articles_compile() =>
        Articles.Array[0, 4].Sample(articles => CompilesTests.AssertCompiles(new Project(articles)), iter: 60, threads: 1);

    [Fact]
    public void Any_article_without_lone_surrogates_reads_back_with_every_passage_in_place() =>
        Texts.Where(t => !t.Any(char.IsSurrogate) && Engine.Documents.DocumentProblems.IsReadable(t)).Sample(text =>
        {
            var assembly = new Project([new("a/x.txt", text)]).Load();
            var article = ((IReadOnlyList<Article>)assembly.GetType("News.Articles")!.GetProperty("All")!.GetValue(null)!)[0];
            foreach (var passage in article.Blocks.Select(p => p.Passage).Concat(article.Claims.Select(c => c.Passage)).Concat(article.TimeExpressions.Select(t => t.Passage)).Concat(article.Quotations.Select(q => q.Passage)))
                Assert.Equal(text.Substring(passage.Start, passage.Length), passage.Exact);
        }, iter: 60, threads: 1);
}
