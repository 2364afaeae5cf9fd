namespace Dossier.Engine.Tests.Findings;

/// <summary>Whose word it is matters for what is counted or dated, and not for who somebody is.</summary>
public sealed class PlainSidesTests
{
    private const string Told = "\n\nIngrid Lindqvist of Halden Steel told Tomas Okafor of the Calder Harbour Board about the crane.";

    [Theory]
    [InlineData("DSR2008", "\"Halden Steel Executive Chairman Viktor Novak saw the crane,\" said Ruth Calder.", "\"The new hook was shown to Halden Steel CEO Viktor Novak on the quay,\" said Mona Brandt.")]
    [InlineData("DSR2014", "\"Then Peter Holmgren saw the crane,\" said Ruth Calder.", "\"The new hook was shown to Peter Holmgran on the quay,\" said Mona Brandt.")]
    public void Two_posts_and_two_spellings_are_told_on_the_word_of_two_sources(string rule, string first, string second) =>
        Assert.Contains(rule, DisputedRules.Of(first + Told, second + Told));
}
