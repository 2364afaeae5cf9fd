using Dossier.Engine.Tests.Findings;

namespace Dossier.Engine.Tests.Matching;

/// <summary>What somebody will be, and what happens again, is of another time.</summary>
public sealed class OtherTimesTests
{
    private const string Head = "Solvang yard opens its dock\n\nPublished March 25, 2019\n\nThe Solvang yard opened its dock at Halden on Sunday.\n\n";

    [Theory]
    [InlineData("The yard's foreman is Bo Ekdahl, 29.", "Bo Ekdahl will be 30 in September.")]
    [InlineData("The foreman Bo Ekdahl, 52, fell into the dock.", "Bo Ekdahl would have turned 53 next month.")]
    [InlineData("The yard's foreman Ola Rask is captain of the fire brigade.", "Fire brigade captain Ola Rask, the foreman of the yard, opened the gates.")]
    public void Another_time_or_post_is_no_dispute(string a, string b) => Assert.Empty(Rules(a, b));

    [Theory]
    [InlineData("The yard's foreman is Bo Ekdahl, 29.", "The foreman of the yard, Bo Ekdahl, is 34.")]
    [InlineData("The foreman Bo Ekdahl, 52, fell into the dock.", "Bo Ekdahl, 53, the foreman, fell into the dock.")]
    public void One_age_of_one_time_is(string a, string b) => Assert.NotEmpty(Rules(a, b));

    private static string[] Rules(params string[] texts) => DisputedRules.Of([.. texts.Select(text => Head + text + "\n")]);
}
