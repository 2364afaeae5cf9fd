using Dossier.Engine;
using Dossier.Engine.Claims;
using Dossier.Engine.Claims.Statements;
using Dossier.Engine.Findings;
using Dossier.Engine.Names;
using Dossier.Engine.Quantities;
using Dossier.Engine.Speech;
using Dossier.Engine.Times;

namespace Dossier.Tool.Tests;

/// <summary>Articles whose mentions and claims are laid down by hand: what is printed must not change when a recogniser learns something.</summary>
internal static class ExampleArticle
{
    public const string Text = "Pier closed\n\nOn May 2 about 2.50 tonnes of \"salt\u001b\" fell on Rosa Diaz, who is not hurt, said Lee.";

    /// <summary>One mention of every kind.</summary>
    public static ArticleFacts WithEveryKind()
    {
        var facts = ArticleReader.Read("a/pier.txt", Text, ArticleOptions.None);
        return facts with
        {
            Mentions = facts.Mentions with
            {
                Times = [new TimeMention(Find("May 2"), TimeExpressionType.Date, "2019-05-02", Modifier.None)],
                Quantities =
                [
                    new QuantityMention(
                        Find("about 2.50 tonnes"), QuantityKind.Measure, new Quantity(2.25m, 2.75m, "tonne", Modifier.Approximate) { Value = 2.50m })
                    {
                        Change = QuantityChange.Approximate,
                        From = 2.50m,
                        To = 2.50m,
                    },
                ],
                Names = new NamesFound([new Entity(EntityType.Person, "Rosa Diaz")], [new NameMention(Find("Rosa Diaz"), 0)], []),
                Speech = [new SpeechMention(Find("salt\u001b"), Find("\"salt\u001b\""), true, "Lee", null, Find("said"), Find("Lee"))],
            },
            Claims =
            [
                new PlacedClaim(
                    new ClaimDigest("Rosa Diaz", "health", new ClaimValue(ValueKind.Text, "hurt"), "hurt") { Polarity = false, AttributedTo = "Lee" },
                    Find("hurt"),
                    Find("On May 2")),
            ],
        };
    }

    /// <summary>A statement of the same article with something in every member.</summary>
    public static Statement Statement() => new(
        "fall", Find("fell"), Part("about 2.50 tonnes of \"salt\u001b\""), null,
        new([new StatementModifier(ModifierKind.When, "on", Part("May 2")), new StatementModifier(ModifierKind.Other, "on", Part("Rosa Diaz", 0))]))
    {
        Polarity = false,
        Modality = Modality.Will,
        Hedge = Find("about"),
        Sources = new([new StatementSource(Part("Lee"), Find("said"))]),
        Sureness = 200,
    };

    private static StatementPart Part(string words, params int[] entities) => new(Find(words), new(entities));

    /// <summary>Two articles with one claim each and the dispute between them; the first also has a problem of its own.</summary>
    public static (ArticleFacts[] Articles, FindingDigest Finding) InDispute()
    {
        var first = WithOneClaim("a/one.txt", "Flood\n\nThree boats\u202e sank.", "Three boats", "3 boat");
        var second = WithOneClaim("b/two.txt", "Flood\n\nFour boats sank.", "Four boats", "4 boat");
        var (one, two) = (new ClaimReference("a/one.txt", 0), new ClaimReference("b/two.txt", 0));
        var dispute = new Dispute(Rules.Count, Level.Warning, new([new Side("3 boat", new([one]), new([1])), new Side("4 boat", new([two]), new([0]))]));
        var finding = new FindingDigest("count: boat, sink", "Brannoc", "age", ValueKind.Quantity, new([one, two]), null, dispute);
        var problem = new Problem(Rules.NoSuchDate, Level.Warning, new TextSpan(0, 5), "no \u001b[31mday");
        return ([first with { Problems = [problem] }, second], finding);
    }

    private static ArticleFacts WithOneClaim(string path, string text, string exact, string value)
    {
        var facts = ArticleReader.Read(path, text, new ArticleOptions(DatePublished: "2019-05-03"));
        var span = new TextSpan(text.IndexOf(exact, StringComparison.Ordinal), exact.Length);
        return facts with
        {
            Problems = [],
            Claims = [new PlacedClaim(new ClaimDigest("Brannoc", "age", new ClaimValue(ValueKind.Quantity, value), exact), span, span)],
        };
    }

    private static TextSpan Find(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
