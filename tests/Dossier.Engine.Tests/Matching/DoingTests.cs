using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Matching;

/// <summary>What is affirmed and denied, and by which words it is told.</summary>
public sealed class DoingTests
{
    private const string Told = "\n\nIngrid Lindqvist of Halden Steel told Tomas Okafor of the Calder Harbour Board about the crane.";

    [Theory]
    [InlineData("The board has approved the new crane.", "The board has not approved the new crane.", "has approved", "has not approved")]
    [InlineData("The yard greased the lower hook before the storm.", "The yard never greased the lower hook before the storm.", "greased", "never greased")]
    [InlineData("The yard did not grease the lower hook before the storm.", "The yard had greased the lower hook before the storm.", "did not grease", "had greased")]
    [InlineData("The northern crane was not open to visitors in May.", "The northern crane was open to visitors in May.", "was not open", "was open")]
    [InlineData("No hooks were lost in the storm.", "Hooks were lost in the storm.", "No hooks were lost", "were lost")]
    public void A_doing_is_told_with_the_words_that_deny_it(string first, string second, string words, string others)
    {
        var articles = Read(first + Told, second + Told);

        var dispute = Assert.Single(FindingsBuilder.Build([.. articles.Select(a => a.Digest)]), f => f.Dispute is not null).Dispute!;

        Assert.Equal("DSR2003", dispute.Rule.Id);
        Assert.Equal([words, others], dispute.Sides.Select(s => s.Claims[0]).OrderBy(c => c.Path, StringComparer.Ordinal).Select(c => articles.Single(a => a.Path == c.Path).Claims[c.Index].Digest.Exact));
    }

    [Theory]
    // Which one is meant.
    [InlineData("A crane that was approved by the board stands in the yard.", "A crane that was not approved by the board stands in the yard.")]
    [InlineData("A hook that was greased may be used again.", "A hook that was not greased may not be used again.")]
    // The one's, and the other's.
    [InlineData("Ruth Calder died on Monday.", "Ruth Calder died on Monday. Her son did not die.")]
    [InlineData("Ruth Calder greased the hook on Monday.", "Ruth Calder's brother did not grease the hook on Monday.")]
    // At some times.
    [InlineData("The pump shall stop when the water falls.", "The pump shall not stop when the water rises.")]
    [InlineData("The gate must stay open while the crane moves.", "The gate must not stay open while the hook turns.")]
    // Each at its own time.
    [InlineData("The yard opened the gate in the morning.", "The yard closed the gate in the evening.")]
    [InlineData("The shares of the yard rose to 41 euros.", "The shares of the yard fell to 37 euros.")]
    [InlineData("The yard team won two games of the match.", "The yard team lost the match.")]
    public void What_can_be_so_beside_the_other_is_not_told(string first, string second) =>
        Assert.DoesNotContain(FindingsBuilder.Build([.. Read(first + Told, second + Told).Select(a => a.Digest)]), f => f.Dispute is { Rule.Id: "DSR2003" });

    public static IEnumerable<object[]> Reversals => Engine.Language.Vocabulary.Instance.Lines("Matching/reversals.lexicon").Select(l => new object[] { l.Fields[0], l.Fields[1] });

    [Theory]
    [MemberData(nameof(Reversals))]
    public void Who_does_may_undo(string verb, string other) =>
        Assert.DoesNotContain(FindingsBuilder.Build([.. Read($"The yard will {verb} the crane." + Told, $"The yard will {other} the crane." + Told).Select(a => a.Digest)]), f => f.Dispute is { Rule.Id: "DSR2003" });

    private static List<ArticleFacts> Read(params string[] texts) => [.. texts.Select((text, i) => ArticleReader.Read($"{(char)('a' + i)}.txt", text, ArticleOptions.None))];
}
