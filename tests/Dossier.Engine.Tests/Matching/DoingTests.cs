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
    [InlineData("Not a single hook was lost in the storm.", "Hooks were lost in the storm.", "Not a single hook was lost", "were lost")]
    [InlineData("Not one hook broke in the storm of Friday.", "Hooks broke in the storm of Friday.", "Not one hook broke", "broke")]
    [InlineData("Not one of the hooks broke in the storm of Friday.", "Hooks broke in the storm of Friday.", "broke", "broke")]
    [InlineData("The northern crane was badly damaged in the storm.", "The northern crane was not damaged in the storm.", "was badly damaged", "was not damaged")]
    [InlineData("The northern crane was seriously hurt by the storm.", "The northern crane was not hurt by the storm.", "was seriously hurt", "was not hurt")]
    [InlineData("The northern crane was undamaged on Friday.", "The northern crane was damaged on Friday.", "was undamaged", "was damaged")]
    [InlineData("The tower of the board is unfinished.", "The tower of the board is finished.", "is unfinished", "is finished")]
    [InlineData("The welder Ruth Calder was found guilty on 14 May 2019 of the theft of 31 hooks from the yard.", "The welder Ruth Calder was acquitted on 14 May 2019 of the theft of 31 hooks from the yard.", "was found guilty", "was acquitted")]
    [InlineData("The welder Ruth Calder was found innocent on 14 May 2019 of the theft of 31 hooks from the yard.", "The welder Ruth Calder was convicted on 14 May 2019 of the theft of 31 hooks from the yard.", "was found innocent", "was convicted")]
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
    // Some of several.
    [InlineData("Not all hooks broke in the storm.", "Hooks broke in the storm.")]
    [InlineData("Not only hooks broke in the storm.", "Hooks broke in the storm.")]
    // "Un" that denies nothing: a verb of its own.
    [InlineData("The yard was united on Friday.", "The yard was not ited on Friday.")]
    [InlineData("The barge of the yard was unloaded on Friday.", "The barge of the yard was loaded on Friday.")]
    // How badly is no other thing done.
    [InlineData("The northern crane was badly damaged in the storm.", "The northern crane was damaged in the storm.")]
    [InlineData("The crane was found in the mud.", "The crane was lost in the mud of the yard in May.")]
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
