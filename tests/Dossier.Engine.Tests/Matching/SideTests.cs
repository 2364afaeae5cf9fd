using Dossier.Engine.Tests.Findings;

namespace Dossier.Engine.Tests.Matching;

/// <summary>For and against: verbs that contradict each other without a "not", and those that only seem to.</summary>
public sealed class SideTests
{
    private const string Head = "Solvang yard opens its dock\n\nPublished March 25, 2019\n\nThe Solvang yard opened its dock at Halden on Sunday.\n\n";

    [Theory]
    [InlineData("Foreman Bo Ekdahl voted for the sale of the yard.", "Foreman Bo Ekdahl voted against the sale of the yard.")]
    [InlineData("Mayor Ola Rask spoke for the sale of the yard.", "Mayor Ola Rask spoke against the sale of the yard.")]
    [InlineData("The Halden council approved the sale of the yard on Monday.", "The Halden council rejected the sale of the yard on Monday.")]
    [InlineData("Skipper Mona Brandt accepted the offer of the yard.", "Skipper Mona Brandt refused the offer of the yard.")]
    public void Two_sides_of_one_question_are_told(string a, string b) => Assert.Contains("DSR2003", Rules(a, b));

    [Theory]
    [InlineData("The Solvang yard won the Halden cup for rowers, with 212 votes to 187 for Dorn.", "The Solvang yard won the Halden cup for rowers by 212 votes against Dorn.")]
    [InlineData("The Solvang yard built a boat for Dorn.", "The Solvang yard built a boat against the wishes of Dorn.")]
    [InlineData("The Dorn museum bought the crane of the Solvang yard.", "The Solvang yard sold the crane to the Dorn museum.")]
    [InlineData("The Halden council approved the sale of the yard on Monday.", "The Dorn council rejected the sale of the yard on Monday.")]
    public void What_is_done_for_one_and_against_another_is_not_denied(string a, string b) => Assert.DoesNotContain("DSR2003", Rules(a, b));

    private static string[] Rules(params string[] texts) => DisputedRules.Of([.. texts.Select(text => Head + text + "\n")]);
}
