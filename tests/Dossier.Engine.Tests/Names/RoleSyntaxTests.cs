namespace Dossier.Engine.Tests.Names;

/// <summary>Roles that the grammar gives to a name which stands elsewhere in the sentence, and those it does not.</summary>
public sealed class RoleSyntaxTests
{
    [Theory]
    [InlineData("Samuel Ortiz founded Halden Ltd in 1999.", "founder, Samuel Ortiz, Halden Ltd")]
    [InlineData("On Friday Samuel Ortiz, tired of the sea, said he had been a captain for years.", "captain, Samuel Ortiz")]
    public void A_verb_or_a_far_copula_gives_a_role(string text, string expected) => Assert.Equal(expected, Reader.Roles(text));

    [Theory]
    [InlineData("Marta Quiroga heads to Utrecht today.")]
    [InlineData("Samuel Ortiz leads Halden Ltd by two points.")]
    [InlineData("Samuel Ortiz will be captain some day.")]
    [InlineData("Samuel Ortiz has never been a captain.")]
    public void What_is_denied_or_to_come_or_a_way_gives_none(string text) => Assert.Equal("", Reader.Roles(text));

    [Fact]
    public void Who_is_appointed_was_something_else_before()
    {
        Assert.True(Assert.Single(Reader.Read("Samuel Ortiz was appointed captain.").Roles).IsNew);
        Assert.False(Assert.Single(Reader.Read("Samuel Ortiz is captain of the side.").Roles).IsNew);
    }
}
