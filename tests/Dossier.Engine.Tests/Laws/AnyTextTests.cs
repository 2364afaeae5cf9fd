using CsCheck;
using Dossier.Engine.Claims.Statements;
using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Laws;

/// <summary>Laws 3 and 5 of the design, for the whole way from texts to disputes: no text makes it throw, and every span is the words it says it is.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "Mayor Ann Lee ", "Ann Lee, 33, ", "Bo Ek ", "Acme Ltd ", "met ", "killed ", "12 people ", "were killed ", "will create ", "a million new jobs ", "up to ", "more than ", "79228162514264337593543950335 ",
        "on Monday, Jan. 1 ", "on Feb. 30 ", "in April 1999 ", "0001-01-01 ", "9999-12-31 ", "lasted 40 minutes ", "a two-hour meeting ", "$2.6 billion ", "fined ", "bought 34 % of Acme ", "turnout was 61 % ",
        "is not ", "supplying the turbines ", "\u201CWe will rebuild the old pier before the summer,\u201D ", "said ", "according to ", ". ", ", ", "\n\n", "\"", "(", "-", "each ", "of the ", "deputy mayor ", "\uD800", "\0", "\u2028", "By Ann Lee, Jan 10, 2017\n\n",
        "pas\u00ADsen\u200Bgers ", "1\u00AD2\u200B,\u2060340 ", "A\u200Dnn Le\u00ADe ", "Jan\u00ADu\u00ADary 5 ", "\u00AD", "at 5 ", "shop 2 ",
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 80].Select(string.Concat));

    [Fact]
    public void An_article_that_breaks_off_anywhere_is_read()
    {
        const string Text = "Ferry in storm\n\nBy Ann Lee, Jan 10, 2017\n\nAt 5 the ferry left shop 2, at 7 on Monday it sank. \u201CWe lost 12 people,\u201D said Bo Ek, 33, mayor of Oslo. It cost $2.6 million, or 34 % of all, in two hours.\n";
        for (var length = 0; length <= Text.Length; length++)
            Assert.Equal(length, ArticleReader.Read("a.txt", Text.Substring(0, length), ArticleOptions.None).Document.Text.Length);
    }

    [Fact]
    public void Every_span_of_an_article_is_the_words_it_says_it_is() => AnyText.Sample(
        text =>
        {
            var article = ArticleReader.Read("a.txt", text, ArticleOptions.None);
            Assert.All(article.Claims, claim =>
            {
                Assert.True(claim.Sentence.Contains(claim.Span) || claim.Span.Overlaps(claim.Sentence));
                Assert.Equal(claim.Digest.Exact, text.Substring(claim.Span.Start, claim.Span.Length));
                Assert.Equal(claim.Digest.Exact, article.Document.PassageAt(claim.Span).Exact);
            });
            Assert.All(article.Problems, problem => Assert.InRange(problem.Span.End, 0, text.Length));
            Assert.All(StatementReader.Read(article.Mentions), statement =>
            {
                TextSpan?[] spans =
                [
                    statement.Span, statement.PredicateSpan, statement.Subject?.Span, statement.Object?.Span, statement.Hedge,
                    .. statement.Modifiers.Select(m => (TextSpan?)m.Part.Span), .. statement.Sources.Select(s => s.Speaker?.Span), .. statement.Sources.Select(s => (TextSpan?)s.Cue),
                ];
                Assert.All(spans, span => Assert.True(span is not { } place || (place.Start >= 0 && place.Length >= 0 && place.End <= text.Length)));
                Assert.All(statement.Modifiers, m => Assert.True(statement.Span.Contains(m.Part.Span)));
                Assert.NotEmpty(statement.Predicate);
            });
        },
        iter: 1500);

    [Fact]
    public void Any_articles_can_be_compared_and_their_order_does_not_matter() => AnyText.Array[0, 4].Sample(
        texts =>
        {
            var articles = texts.Select((text, i) => ArticleReader.Read(i + ".txt", text, new ArticleOptions(DatePublished: i % 2 == 0 ? "2017-01-10" : null))).ToList();
            var findings = FindingsBuilder.Build([.. articles.Select(a => a.Digest)]);
            Assert.Equal(findings, FindingsBuilder.Build([.. articles.Select(a => a.Digest).Reverse()]));
            var byPath = articles.ToDictionary(a => a.Digest.Path);
            Assert.All(findings, finding => Assert.All(finding.Claims, claim => Assert.InRange(claim.Index, 0, byPath[claim.Path].Claims.Count - 1)));
            Assert.All(DisputeMessage.Of(findings), message => Assert.DoesNotContain('\n', message.Text(byPath)));
        },
        iter: 600);
}
