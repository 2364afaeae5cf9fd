using CsCheck;
using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Names;

namespace Dossier.Engine.Tests.Names;

public sealed class NameInvariantTests
{
    private static readonly string[] Pieces =
    [
        "Jane", "Doe", "Ms", "Acme", "Ltd", "Inc", ".", ",", "&", "-", "'s", "(", ")", "of", "the", "and", "van", "al", "President", "chairman", "former",
        "University", "Chilean", "Chile", "US", "U.S.", "He", "she", "the company", "said", "\n", "\r\n", "\"", "\u201C", "\u2019", "J", "O'Brien", "42", "eBay",
        "St", "Jr", "who", "elect", "WHO", "City", "New York", "\uD800", "\u0301", "\u00C9", "is a", "Tower", "in", "\0", "\t", "e",
    ];

    private static readonly Gen<string[]> Some = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60];

    private static readonly Gen<string> AnyText = Gen.OneOf(Gen.String, Some.Select(p => string.Join(" ", p)), Some.Select(p => string.Concat(p)));

    [Fact]
    public void Any_string_gives_spans_in_bounds_in_order_and_entities_that_exist() => AnyText.Sample(text => Check(text), iter: 3000);

    [Fact]
    public void A_particle_in_capitals_is_no_part_of_two_names() => Check("/}LE-Mz8+9-nUCfV0g6J VCjvXRFC>/M?G!NN.Gn");

    [Fact]
    public void The_same_text_gives_the_same_names() => AnyText.Sample(
        text =>
        {
            var (a, b) = (Recognize(text), Recognize(text));
            Assert.Equal(a.Entities, b.Entities);
            Assert.Equal(a.Mentions, b.Mentions);
            Assert.Equal(a.Roles, b.Roles);
        },
        iter: 300);

    [Fact]
    public void Cancellation_is_honoured()
    {
        var document = Whole("Jane Doe said so.");
        var words = SentenceSplitter.Split(document);
        Assert.Throws<OperationCanceledException>(() => NameRecognizer.Recognize(document, words, new CancellationToken(true)));
    }

    private static void Check(string text)
    {
        var names = Recognize(text);
        var end = 0;
        foreach (var mention in names.Mentions)
        {
            Assert.InRange(mention.Span.Start, end, text.Length);
            Assert.InRange(mention.Span.Length, 1, text.Length - mention.Span.Start);
            Assert.InRange(mention.Entity, 0, names.Entities.Count - 1);
            end = mention.Span.End;
        }
        var start = 0;
        foreach (var role in names.Roles)
        {
            Assert.InRange(role.Span.Start, start, text.Length);
            Assert.InRange(role.Span.Length, 1, text.Length - role.Span.Start);
            Assert.True(role.Span.Contains(role.RoleSpan));
            Assert.InRange(role.RoleSpan.Length, 1, text.Length);
            Assert.InRange(role.Entity, 0, names.Entities.Count - 1);
            if (role.Organization is { } organization)
                Assert.InRange(organization, 0, names.Entities.Count - 1);
            Assert.NotEmpty(role.Role);
            start = role.Span.Start;
        }
        Assert.All(names.Entities, e => Assert.NotEmpty(e.Name));
        Assert.Equal(names.Entities.Count, names.Mentions.Select(m => m.Entity).Distinct().Count());
    }

    private static NamesFound Recognize(string text)
    {
        var document = Whole(text);
        return NameRecognizer.Recognize(document, SentenceSplitter.Split(document));
    }

    private static Document Whole(string text) =>
        new("any.txt", text, [new Block(text.Length % 3 == 0 ? BlockKind.Headline : BlockKind.Paragraph, new TextSpan(0, text.Length))]);
}
