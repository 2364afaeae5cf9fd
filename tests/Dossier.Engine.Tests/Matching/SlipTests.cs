namespace Dossier.Engine.Tests.Matching;

/// <summary>What one slip changes: the votes of each side, a unit, a street, a word in a quotation, a verdict.</summary>
public sealed class SlipTests
{
    private const string Dated = "Published March 6, 2019\n\n";

    private const string Told = "\n\nIngrid Lindqvist of Halden Steel told Tomas Okafor of the Calder Harbour Board about the crane.";

    [Theory]
    // As many votes, counted otherwise.
    [InlineData("The board voted 8-3 on Monday to sell the crane.", "The board voted 7-4 on Monday to sell the crane.", "DSR2013")]
    [InlineData("The board voted 54-46 on Monday to sell the crane.", "The board voted 57-43 on Monday to sell the crane.", "DSR2013")]
    // One figure, two units.
    [InlineData("A court sentenced Tomas Okafor to eight years in prison on Monday.", "A court sentenced Tomas Okafor to eight months in prison on Monday.", "DSR2006")]
    // One thing in two streets.
    [InlineData("The crane fell on a house in Norvik Street on Monday.", "The crane fell on a house in Sarlund Street on Monday.", "DSR2011")]
    // Another word of a letter more or less.
    [InlineData("\"We shall never take the old horse to the harbour,\" said Ingrid Lindqvist.", "\"We shall never take the old house to the harbour,\" said Ingrid Lindqvist.", "DSR2009")]
    [InlineData("\"They will catch every boat that leaves the yard,\" said Ingrid Lindqvist.", "\"They will watch every boat that leaves the yard,\" said Ingrid Lindqvist.", "DSR2009")]
    // A verdict.
    [InlineData("The jury found Tomas Okafor guilty on Monday.", "The jury found Tomas Okafor not guilty on Monday.", "DSR2003")]
    [InlineData("Tomas Okafor pleaded guilty on Monday in Calder.", "Tomas Okafor pleaded not guilty on Monday in Calder.", "DSR2003")]
    public void A_slip_is_told(string a, string b, string rule) => Assert.Contains(rule, DisputedRules.Of(Dated + a + Told, Dated + b + Told));

    [Theory]
    // On other motions, and of other games.
    [InlineData("The board voted 8-3 on Monday to sell the crane.", "The board voted 7-4 on Monday to sell the ferry.")]
    [InlineData("The yard team led 2-0 at the break.", "The yard team won 3-1 in the end.")]
    // Two lengths of two things.
    [InlineData("A court sentenced Tomas Okafor to eight years in prison on Monday.", "A court sentenced Tomas Okafor on Monday after a trial of eight months.")]
    // People of two places, and somebody in two places.
    [InlineData("Voters in Bergen approved the crane on Monday.", "Voters in Trondheim approved the crane on Monday.")]
    [InlineData("Ingrid Lindqvist spoke in Bergen.", "Ingrid Lindqvist spoke in Trondheim.")]
    // One word in two spellings or with two endings.
    [InlineData("\"It is an honour to show the harbour to you,\" said Ingrid Lindqvist.", "\"It is an honor to show the harbor to you,\" said Ingrid Lindqvist.")]
    [InlineData("\"I see that many cranes were damaged by the storm,\" said Ingrid Lindqvist.", "\"I see that many cranes were damages by the storm,\" said Ingrid Lindqvist.")]
    // Guilty of some, and not of others.
    [InlineData("The jury found Tomas Okafor guilty of six charges.", "The jury found Tomas Okafor not guilty on one charge.")]
    public void What_is_no_slip_is_not(string a, string b) => Assert.Empty(DisputedRules.Of(Dated + a + Told, Dated + b + Told));
}
