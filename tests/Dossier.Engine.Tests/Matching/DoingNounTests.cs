using Dossier.Engine.Tests.Findings;

namespace Dossier.Engine.Tests.Matching;

/// <summary>A noun of what is done is counted on one side, and the people to whom it is done on the other.</summary>
public sealed class DoingNounTests
{
    private const string Dated = "Published March 6, 2019\n\n";

    private const string Told = "\n\nIngrid Lindqvist of Halden Steel told Tomas Okafor of the Calder Harbour Board about the crane.";

    [Theory]
    [InlineData("The storm at the yard led to 13 deaths on Monday.", "31 people died in the storm at the yard on Monday.")]
    [InlineData("Police made 12 arrests at the yard on Monday.", "Police arrested 21 people at the yard on Monday.")]
    [InlineData("The yard of Halden Steel has 1,300 employees.", "The yard of Halden Steel employs 1,100 people.")]
    public void Another_number_is_told(string a, string b) => Assert.Contains("DSR2002", DisputedRules.Of(Dated + a + Told, Dated + b + Told));

    [Theory]
    [InlineData("Police made 12 arrests at the yard on Monday.", "Police arrested 12 people at the yard on Monday.")]
    [InlineData("Police made 12 arrests at the yard on Monday.", "Police searched 21 people at the yard on Monday.")]
    [InlineData("Police made 12 arrests at the yard on Monday.", "Police arrested 21 people at a match in Solvik in 2011.")]
    [InlineData("The yard of Halden Steel has 1,300 employees.", "The bank of Norvik employs 1,100 people.")]
    public void The_same_number_and_another_doing_are_not(string a, string b) => Assert.Empty(DisputedRules.Of(Dated + a + Told, Dated + b + Told));
}
