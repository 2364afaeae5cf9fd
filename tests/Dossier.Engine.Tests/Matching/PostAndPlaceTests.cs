namespace Dossier.Engine.Tests.Matching;

/// <summary>Who holds a post, and which place in an order somebody or something has.</summary>
public sealed class PostAndPlaceTests
{
    private const string Head = "Solvang sinks off Halden\n\nPublished March 25, 2019\n\nThe ferry Solvang sank off Halden on Sunday with 61 people on board.\n\n";

    [Theory]
    [InlineData("Harbour master Ann Lindholm closed the port.", "Harbour master Ann Lindhorm closed the port at noon.")]
    [InlineData("Chief engineer Bo Ekdahl left the ship last.", "Chief engineer Bo Ekvall was the last to leave.")]
    public void A_post_has_one_holder(string a, string b) => Assert.Contains(Rules(a, b), r => r is "DSR2014" or "DSR2015");

    [Theory]
    // One by one, in other forms, or of other posts.
    [InlineData("Harbour master Ann Lindholm closed the port.", "Harbour master Lindholm closed the port at noon.")]
    [InlineData("Harbour master Ann Lindholm closed the port.", "Mayor Mona Brandt closed the port at noon.")]
    [InlineData("Former harbour master Ann Lindholm was on board.", "Harbour master Mona Brandt closed the port.")]
    // Both know both.
    [InlineData("Skipper Bo Ekdahl and deputy skipper Ola Rask left last.", "Deputy skipper Ola Rask and skipper Bo Ekdahl left last.")]
    public void Other_posts_and_other_forms_of_a_name_are_none(string a, string b) => Assert.DoesNotContain(Rules(a, b), r => r is "DSR2014" or "DSR2015");

    [Theory]
    [InlineData("The Solvang is the third named ferry of the Halden line to sink.", "The Solvang is the fifth ferry of the Halden line to sink.")]
    [InlineData("Lindholm's boat came fourth in the Halden regatta.", "Lindholm's boat came sixth in the Halden regatta.")]
    public void Another_place_in_one_order(string a, string b) => Assert.Contains("DSR2021", Rules(a, b));

    [Theory]
    [InlineData("The Solvang is the third ferry of the Halden line to sink.", "The Solvang was the first to reach the Halden pier that day.")]
    [InlineData("A third of the crew came from Halden.", "The fourth mate came from Halden.")]
    [InlineData("First the tug came, and second the lifeboat.", "Third came the lifeboat of Rosehill.")]
    public void Places_in_other_orders_are_none(string a, string b) => Assert.DoesNotContain("DSR2021", Rules(a, b));

    [Theory]
    [InlineData("The test server listens on port 4000.", "The test server listens on port 4400.")]
    public void An_identifier_is_exact_however_round(string a, string b) => Assert.NotEmpty(Rules(a, b));

    private static string[] Rules(params string[] texts) => DisputedRules.Of([.. texts.Select(text => Head + text + "\n")]);
}
