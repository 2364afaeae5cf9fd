namespace Dossier.Engine.Tests.Names;

public sealed class RoleTests
{
    [Theory]
    [InlineData("Halden Executive Chairman Marta Quiroga left.", "executive chairman, Marta Quiroga, Halden")]
    [InlineData("They met Halden chairwoman Marta Quiroga.", "chairwoman, Marta Quiroga, Halden")]
    [InlineData("They met executive chairman Samuel Ortiz.", "executive chairman, Samuel Ortiz")]
    [InlineData("They met Halden founder and executive chairman Samuel Ortiz.", "founder, Samuel Ortiz, Halden; executive chairman, Samuel Ortiz, Halden")]
    [InlineData("President-elect Marta Quiroga waved.", "president-elect, Marta Quiroga")]
    [InlineData("Gov. Marta Quiroga waved at Capt. Ortiz.", "governor, Marta Quiroga; captain, Ortiz")]
    [InlineData("They met former finance minister Samuel Ortiz.", "-finance minister, Samuel Ortiz")]
    [InlineData("They met ex-captain Samuel Ortiz.", "-captain, Samuel Ortiz")]
    [InlineData("They met acting police chief Samuel Ortiz.", "acting police chief, Samuel Ortiz")]
    [InlineData("Buyers like Halden's chief executive Marta Quiroga.", "chief executive, Marta Quiroga, Halden")]
    [InlineData("Halden Foods Ltd grew, company spokesman Samuel Ortiz said.", "spokesman, Samuel Ortiz, Halden Foods Ltd")]
    [InlineData("French President Marta Quiroga left.", "president, Marta Quiroga")]
    [InlineData("US Vice President Samuel Ortiz left.", "vice president, Samuel Ortiz, US")]
    [InlineData("They met commodore Ingrid Holm.", "commodore, Ingrid Holm")]
    public void A_role_stands_before_the_name(string text, string expected) => Assert.Equal(expected, Reader.Roles(text));

    [Theory]
    [InlineData("Marta Quiroga, the chairman of the board of directors of Halden Ltd, left.", "chairman, Marta Quiroga, Halden Ltd")]
    [InlineData("Marta Quiroga, chief executive of Halden Ltd, left.", "chief executive, Marta Quiroga, Halden Ltd")]
    [InlineData("Marta Quiroga, 51, a Chilean citizen, left.", "chilean citizen, Marta Quiroga")]
    [InlineData("Marta Quiroga is the founder and chairman of the Halden Group.", "founder, Marta Quiroga, Halden Group; chairman, Marta Quiroga, Halden Group")]
    [InlineData("Marta Quiroga, who was the first mayor of Utrecht, left.", "first mayor, Marta Quiroga, Utrecht")]
    [InlineData("Samuel Ortiz became head coach of the side.", "head coach, Samuel Ortiz")]
    [InlineData("Samuel Ortiz has been named a judge.", "judge, Samuel Ortiz")]
    [InlineData("Samuel Ortiz left. He is the owner of Halden Ltd.", "owner, Samuel Ortiz, Halden Ltd")]
    [InlineData("The mayor of Utrecht, Samuel Ortiz, left.", "mayor, Samuel Ortiz, Utrecht")]
    [InlineData("Marta Quiroga, chairman of Baltic Bakeries, left.", "chairman, Marta Quiroga, Baltic Bakeries")]
    [InlineData("Justice was done, said her lawyer, Samuel Ortiz.", "lawyer, Samuel Ortiz")]
    [InlineData("The singers and their promoter, Samuel Ortiz, left.", "promoter, Samuel Ortiz")]
    [InlineData("Torvik is a Norwegian shipping company.", "shipping company, Torvik")]
    public void A_role_follows_after_a_comma_or_a_copula(string text, string expected) => Assert.Equal(expected, Reader.Roles(text));

    [Theory]
    [InlineData("Halden Ltd was founded by Marta Quiroga, the founder of Halden Ltd. Halden's CEO left early.", "founder, Marta Quiroga, Halden Ltd; ceo, Marta Quiroga, Halden Ltd")]
    public void Who_alone_leads_a_body_is_its_head(string text, string expected) => Assert.Equal(expected, Reader.Roles(text));

    [Theory]
    [InlineData("They told Marta Quiroga, a spokesman said.")]
    [InlineData("Marta Quiroga is not the chairman.")]
    [InlineData("They will coach Marta Quiroga.")]
    [InlineData("They met her lawyer, Marta Quiroga and others.")]
    [InlineData("They promoted Marta Quiroga.")]
    [InlineData("The keeper was Elizabeth Bishop.")]
    [InlineData("Marta Quiroga, Samuel Ortiz and others left.")]
    [InlineData("Halden's CEO left early.")]
    [InlineData("The chairman met Marta Quiroga.")]
    [InlineData("Marta Quiroga is in Utrecht with the mayor.")]
    [InlineData("Utrecht is the largest of them.")]
    public void Beside_a_name_not_every_role_is_its_bearers(string text) => Assert.Equal("", Reader.Roles(text));

    [Fact]
    public void The_spans_are_the_role_with_its_name_and_the_roles_own_words()
    {
        const string Text = "On Friday Halden Executive Chairman Marta Quiroga left.";
        var role = Assert.Single(Reader.Read(Text).Roles);
        Assert.Equal("Halden Executive Chairman Marta Quiroga", Text.Substring(role.Span.Start, role.Span.Length));
        Assert.Equal("Executive Chairman", Text.Substring(role.RoleSpan.Start, role.RoleSpan.Length));
    }
}
