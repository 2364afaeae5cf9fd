using Dossier.Engine.Tests.Findings;

namespace Dossier.Engine.Tests.Matching;

/// <summary>Numbers that are one number rounded, converted or added up, and their neighbours that are not.</summary>
public sealed class RoundedValueTests
{
    private const string Head = "Solvang yard opens its dock\n\nPublished March 25, 2019\n\nThe Solvang yard opened its dock at Halden on Sunday.\n\n";

    [Theory]
    [InlineData("The dock water of the Solvang yard had a temperature of 25 degrees Celsius.", "The dock water of the Solvang yard had a temperature of 77 degrees Fahrenheit.")]
    [InlineData("The dock water of the Solvang yard had a temperature of 5 degrees Celsius.", "The dock water of the Solvang yard had a temperature of 278 kelvins.")]
    [InlineData("Turnout of the vote at the Solvang yard was 61 per cent.", "Turnout of the vote at the Solvang yard was 60.8 per cent.")]
    [InlineData("The Solvang yard had sales of €420 million in 2018.", "The Solvang yard had sales of €421.3 million in 2018.")]
    [InlineData("The Solvang yard hired 12 welders from Halden and 11 welders from Dorn.", "The Solvang yard hired 23 welders.")]
    public void One_number_told_in_two_ways_is_agreed(string a, string b) => Assert.Empty(Rules(a, b));

    [Theory]
    [InlineData("The dock water of the Solvang yard had a temperature of 25 degrees Celsius.", "The dock water of the Solvang yard had a temperature of 66 degrees Fahrenheit.")]
    [InlineData("Turnout of the vote at the Solvang yard was 61 per cent.", "Turnout of the vote at the Solvang yard was 60.2 per cent.")]
    [InlineData("Turnout of the vote at the Solvang yard was 60 per cent.", "Turnout of the vote at the Solvang yard was 62.4 per cent.")]
    [InlineData("The Solvang yard had sales of €420 million in 2018.", "The Solvang yard had sales of €427.3 million in 2018.")]
    [InlineData("The Solvang yard hired 12 welders from Halden and 11 welders from Dorn.", "The Solvang yard hired 29 welders.")]
    public void Another_number_is_told(string a, string b) => Assert.NotEmpty(Rules(a, b));

    private static string[] Rules(params string[] texts) => DisputedRules.Of([.. texts.Select(text => Head + text + "\n")]);
}
